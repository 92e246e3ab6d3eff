//! The rows of estimates of skill and difficulty.

use super::sqlite::{execute, id, signed};
use quiz_engine::ids::{BankId, GuildId, MemberId, QuestionId, Timestamp};
use quiz_engine::learn::{Estimate, EstimateFact, SkillKey, Used};
use rusqlite::{Connection, Row, Transaction, params};

/// Writes a fact about estimates.
pub(super) fn write_estimate_fact(
    transaction: &Transaction<'_>,
    fact: &EstimateFact,
) -> rusqlite::Result<()> {
    match fact {
        EstimateFact::Judged {
            guild,
            question,
            difficulty,
            skills,
            at,
        } => {
            execute(
                transaction,
                "INSERT OR REPLACE INTO question_estimate VALUES (?1, ?2, ?3, ?4, ?5)",
                params![
                    signed(guild.0),
                    question.as_str(),
                    difficulty.rating,
                    difficulty.answers,
                    at.0
                ],
            )?;
            let bank = question.bank();
            for (member, skill) in skills {
                execute(
                    transaction,
                    "INSERT OR REPLACE INTO skill VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                    params![
                        signed(guild.0),
                        bank.as_str(),
                        signed(member.0),
                        skill.rating,
                        skill.answers,
                        at.0
                    ],
                )?;
            }
        }
        EstimateFact::Dropped {
            guild,
            skills,
            questions,
        } => {
            for SkillKey { bank, member } in skills {
                execute(
                    transaction,
                    "DELETE FROM skill WHERE guild = ?1 AND bank = ?2 AND member = ?3",
                    params![signed(guild.0), bank.as_str(), signed(member.0)],
                )?;
            }
            for question in questions {
                execute(
                    transaction,
                    "DELETE FROM question_estimate WHERE guild = ?1 AND question = ?2",
                    params![signed(guild.0), question.as_str()],
                )?;
            }
        }
        EstimateFact::Abandoned { guild, bank: None } => {
            for sql in [
                "DELETE FROM skill WHERE guild = ?1",
                "DELETE FROM question_estimate WHERE guild = ?1",
            ] {
                execute(transaction, sql, [signed(guild.0)])?;
            }
        }
        EstimateFact::Abandoned {
            guild,
            bank: Some(bank),
        } => {
            // The ids of its questions begin with its own and a slash, after which comes `0`.
            for sql in [
                "DELETE FROM skill WHERE guild = ?1 AND bank = ?2",
                "DELETE FROM question_estimate
                 WHERE guild = ?1 AND question >= ?2 || '/' AND question < ?2 || '0'",
            ] {
                execute(transaction, sql, params![signed(guild.0), bank.as_str()])?;
            }
        }
    }
    Ok(())
}

/// Returns the skills.
pub(super) fn skills(connection: &Connection) -> rusqlite::Result<Vec<(GuildId, SkillKey, Used)>> {
    let mut statement =
        connection.prepare("SELECT guild, bank, member, rating, answers, at FROM skill")?;
    let skills = statement.query_map([], |row| {
        let key = SkillKey {
            bank: BankId::new(row.get::<_, String>(1)?),
            member: MemberId(id(row, 2)?),
        };
        Ok((GuildId(id(row, 0)?), key, used(row, 3)?))
    })?;
    skills.collect()
}

/// Returns the difficulties.
pub(super) fn difficulties(
    connection: &Connection,
) -> rusqlite::Result<Vec<(GuildId, QuestionId, Used)>> {
    let mut statement =
        connection.prepare("SELECT guild, question, rating, answers, at FROM question_estimate")?;
    let difficulties = statement.query_map([], |row| {
        let question = QuestionId::new(row.get::<_, String>(1)?);
        Ok((GuildId(id(row, 0)?), question, used(row, 2)?))
    })?;
    difficulties.collect()
}

fn used(row: &Row<'_>, first: usize) -> rusqlite::Result<Used> {
    Ok(Used {
        estimate: Estimate {
            rating: row.get(first)?,
            answers: row.get(first + 1)?,
        },
        at: Timestamp(row.get(first + 2)?),
    })
}
