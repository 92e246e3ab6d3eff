//! The rows of suggested questions, of barred members and of refused forms.

use super::contests::member;
use super::sqlite::{execute, id, signed};
use anyhow::Context;
use quiz_engine::Fact;
use quiz_engine::ids::{GuildId, InteractionId, MemberId, QuestionId, SuggestionId, Timestamp};
use quiz_engine::suggestion::{
    Bar, FormDraft, Settled, Suggestion, SuggestionFact, SuggestionOutcome, Texts,
};
use rusqlite::{Connection, Row, Transaction, params};
use std::sync::Arc;

/// Writes a fact about suggestions.
pub(super) fn write_suggestion_fact(
    transaction: &Transaction<'_>,
    fact: &SuggestionFact,
) -> rusqlite::Result<()> {
    match fact {
        SuggestionFact::Made(made) => write_made(transaction, made)?,
        SuggestionFact::Edited {
            suggestion, texts, ..
        } => {
            execute(
                transaction,
                "UPDATE suggestion SET prompt = ?2, answers = ?3, explanation = ?4 WHERE id = ?1",
                params![
                    signed(suggestion.0),
                    texts.prompt,
                    texts.answers,
                    texts.explanation
                ],
            )?;
        }
        SuggestionFact::Settled(settled) => write_settled(transaction, settled)?,
        SuggestionFact::Told { suggestions, .. } => {
            for one in suggestions {
                for sql in [
                    "UPDATE suggestion SET untold = 0, prompt = '' WHERE id = ?1",
                    "DELETE FROM suggestion WHERE id = ?1 AND question IS NULL",
                ] {
                    execute(transaction, sql, [signed(one.0)])?;
                }
            }
        }
        SuggestionFact::Uncredited { guild, questions } => {
            for one in questions {
                for sql in [
                    "DELETE FROM suggestion WHERE guild = ?1 AND question = ?2 AND untold = 0",
                    "UPDATE suggestion SET question = NULL WHERE guild = ?1 AND question = ?2",
                ] {
                    execute(transaction, sql, params![signed(guild.0), one.as_str()])?;
                }
            }
        }
        SuggestionFact::Barred { guild, bar } => {
            execute(
                transaction,
                "INSERT OR REPLACE INTO barred VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                params![
                    signed(guild.0),
                    signed(bar.member.id.0),
                    bar.member.name,
                    signed(bar.by.id.0),
                    bar.by.name,
                    bar.at.0
                ],
            )?;
        }
        SuggestionFact::Unbarred { guild, member, .. } => {
            execute(
                transaction,
                "DELETE FROM barred WHERE guild = ?1 AND member = ?2",
                [signed(guild.0), signed(member.0)],
            )?;
        }
        SuggestionFact::DraftKept(draft) => write_draft(transaction, draft)?,
        SuggestionFact::DraftDropped { guild, member } => {
            execute(
                transaction,
                "DELETE FROM form_draft WHERE guild = ?1 AND member = ?2",
                [signed(guild.0), signed(member.0)],
            )?;
        }
        SuggestionFact::Abandoned { guild } => {
            for sql in [
                "DELETE FROM suggestion WHERE guild = ?1",
                "DELETE FROM barred WHERE guild = ?1",
                "DELETE FROM form_draft WHERE guild = ?1",
            ] {
                execute(transaction, sql, [signed(guild.0)])?;
            }
        }
    }
    Ok(())
}

fn write_made(transaction: &Transaction<'_>, made: &Suggestion) -> rusqlite::Result<()> {
    execute(
        transaction,
        "INSERT INTO suggestion (id, guild, member, name, prompt, answers, explanation, at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        params![
            signed(made.id.0),
            signed(made.guild.0),
            signed(made.author.id.0),
            made.author.name,
            made.texts.prompt,
            made.texts.answers,
            made.texts.explanation,
            made.at.0
        ],
    )
    .map(drop)
}

fn write_settled(transaction: &Transaction<'_>, settled: &Settled) -> rusqlite::Result<()> {
    let (title, question, reason) = match &settled.outcome {
        SuggestionOutcome::Accepted { question, bank } => {
            (Some(bank), Some(question.as_str()), None)
        }
        SuggestionOutcome::Refused { reason } => (None, None, Some(reason)),
    };
    execute(
        transaction,
        "UPDATE suggestion SET answers = '', explanation = '', settled_at = ?2, settled_by = ?3,
             bank_title = ?4, question = ?5, reason = ?6, untold = 1
         WHERE id = ?1",
        params![
            signed(settled.id.0),
            settled.at.0,
            signed(settled.by.0),
            title,
            question,
            reason
        ],
    )
    .map(drop)
}

fn write_draft(transaction: &Transaction<'_>, draft: &FormDraft) -> rusqlite::Result<()> {
    execute(
        transaction,
        "INSERT OR REPLACE INTO form_draft VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        params![
            signed(draft.guild.0),
            signed(draft.member.0),
            signed(draft.id.0),
            draft.form,
            draft.title,
            draft.texts.prompt,
            draft.texts.answers,
            draft.texts.explanation
        ],
    )
    .map(drop)
}

/// Appends the facts of everything that is stored.
pub(super) fn facts(connection: &Connection, facts: &mut Vec<Fact>) -> anyhow::Result<()> {
    let mut statement = connection.prepare(
        "SELECT id, guild, member, name, prompt, answers, explanation, at, settled_at, settled_by,
             bank_title, question, reason, untold
         FROM suggestion ORDER BY id",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        of_suggestion(row, facts)?;
    }
    let mut statement =
        connection.prepare("SELECT guild, member, name, by, by_name, at FROM barred")?;
    let barred = statement.query_map([], |row| {
        Ok(SuggestionFact::Barred {
            guild: GuildId(id(row, 0)?),
            bar: Bar {
                member: member(row, 1)?,
                by: member(row, 3)?,
                at: Timestamp(row.get(5)?),
            },
        })
    })?;
    for one in barred {
        facts.push(one?.into());
    }
    let mut statement = connection.prepare(
        "SELECT guild, member, interaction, form, title, prompt, answers, explanation FROM form_draft",
    )?;
    let drafts = statement.query_map([], |row| {
        Ok(FormDraft {
            id: InteractionId(id(row, 2)?),
            guild: GuildId(id(row, 0)?),
            member: MemberId(id(row, 1)?),
            form: row.get(3)?,
            title: row.get(4)?,
            texts: texts(row, 5)?,
        })
    })?;
    for one in drafts {
        facts.push(SuggestionFact::DraftKept(Arc::new(one?)).into());
    }
    Ok(())
}

fn texts(row: &Row<'_>, first: usize) -> rusqlite::Result<Texts> {
    Ok(Texts {
        prompt: row.get(first)?,
        answers: row.get(first + 1)?,
        explanation: row.get(first + 2)?,
    })
}

fn of_suggestion(row: &Row<'_>, facts: &mut Vec<Fact>) -> anyhow::Result<()> {
    let (id, guild) = (SuggestionId(id(row, 0)?), GuildId(id(row, 1)?));
    let author = member(row, 2)?;
    let texts = texts(row, 4)?;
    let Some(at) = row.get::<_, Option<i64>>(8)? else {
        let made = Suggestion {
            id,
            guild,
            author,
            texts,
            at: Timestamp(row.get(7)?),
        };
        facts.push(SuggestionFact::Made(Arc::new(made)).into());
        return Ok(());
    };
    let question = row.get::<_, Option<String>>(11)?;
    let outcome = match row.get::<_, Option<String>>(12)? {
        Some(reason) => SuggestionOutcome::Refused { reason },
        None => SuggestionOutcome::Accepted {
            // One that is no longer in its bank is credited to nobody.
            question: QuestionId::new(question.clone().unwrap_or_default()),
            bank: row.get::<_, Option<String>>(10)?.unwrap_or_default(),
        },
    };
    let is_accepted = matches!(outcome, SuggestionOutcome::Accepted { .. });
    let by: Option<i64> = row.get(9)?;
    let settled = Settled {
        id,
        guild,
        author,
        prompt: texts.prompt,
        outcome,
        by: MemberId(by.context("it is settled by someone")?.cast_unsigned()),
        at: Timestamp(at),
    };
    facts.push(SuggestionFact::Settled(Arc::new(settled)).into());
    if is_accepted && question.is_none() {
        let questions = vec![QuestionId::new("")];
        facts.push(SuggestionFact::Uncredited { guild, questions }.into());
    }
    if !row.get::<_, bool>(13)? {
        let suggestions = vec![id];
        facts.push(SuggestionFact::Told { guild, suggestions }.into());
    }
    Ok(())
}
