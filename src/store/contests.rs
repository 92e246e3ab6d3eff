//! The rows of contests.

mod judging;
mod undelivered;

pub(super) use judging::judge_unjudged;
pub use undelivered::UnpostedContest;
pub(super) use undelivered::{unannounced, undelivered, unposted};

use super::departed;
use super::questions::write_question;
use super::reader::Reader;
use super::record;
use super::sqlite::{execute, id, signed};
use quiz_engine::Fact;
use quiz_engine::contest::{Contest, ContestAnswer, ContestFact, Contesting, Position};
use quiz_engine::ids::{
    ChannelId, ContestId, GuildId, InteractionId, MemberId, MessageId, TeamId, Timestamp,
};
use quiz_engine::member::{Going, Member};
use quiz_engine::question::{Answer, Verdict};
use quiz_engine::team::Roster;
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The most ended contests that [`Reader::contests_over`] returns.
const OVER: u32 = 25;

/// Writes a fact about a contest.
pub(super) fn write_contest_fact(
    transaction: &Transaction<'_>,
    fact: &ContestFact,
) -> anyhow::Result<()> {
    let contest = signed(fact.contest().0);
    let run = |sql, values: &[&dyn rusqlite::ToSql]| execute(transaction, sql, values);
    match fact {
        ContestFact::Created(contest) => write_contest(transaction, contest)?,
        ContestFact::Announced { message, .. } => {
            run(
                "UPDATE contest SET announced = ?2 WHERE id = ?1",
                &[&contest, &signed(message.0)],
            )?;
        }
        ContestFact::Joined {
            member, seed, at, ..
        } => {
            run(
                "INSERT INTO contest_entrant VALUES (?1, ?2, ?3, ?4, ?5)
                 ON CONFLICT DO UPDATE SET name = excluded.name",
                &[
                    &contest,
                    &signed(member.id.0),
                    &member.name,
                    &signed(*seed),
                    &at.0,
                ],
            )?;
        }
        ContestFact::Opened { rosters, at, .. } => {
            run(
                "UPDATE contest SET opened_at = ?2 WHERE id = ?1",
                &[&contest, &at.0],
            )?;
            write_rosters(transaction, contest, rosters)?;
        }
        ContestFact::OpeningPosted { .. } => {
            run(
                "UPDATE contest SET opening_posted = 1 WHERE id = ?1",
                &[&contest],
            )?;
        }
        ContestFact::Cancelled { at, .. } => {
            run(
                "UPDATE contest SET closed_at = ?2, cancelled = 1 WHERE id = ?1",
                &[&contest, &at.0],
            )?;
        }
        ContestFact::Shown {
            position,
            member,
            interaction,
        } => {
            write_shown(transaction, contest, *position, member, *interaction)?;
        }
        ContestFact::Answered {
            position,
            member,
            interaction,
            answer,
            verdict,
        } => {
            let given = (*interaction, answer, *verdict);
            write_answer(transaction, contest, *position, *member, given)?;
        }
        ContestFact::Shortened { closes, .. } => {
            run(
                "UPDATE contest SET closes = ?2 WHERE id = ?1",
                &[&contest, &closes.0],
            )?;
        }
        ContestFact::Corrected {
            index, question, ..
        } => {
            let hash = write_question(transaction, question)?;
            run(
                "UPDATE contest_question SET question = ?3 WHERE contest = ?1 AND place = ?2",
                &[&contest, index, &hash],
            )?;
            let its = |one: &ContestAnswer<'_>| {
                one.index == usize::from(*index) && !one.answer.is_erased()
            };
            judging::judge(transaction, fact.contest(), its)?;
        }
        ContestFact::Closed { at, .. } => {
            run(
                "UPDATE contest SET closed_at = ?2 WHERE id = ?1",
                &[&contest, &at.0],
            )?;
            departed::delete(transaction, Going::Contest(fact.contest()))?;
        }
        ContestFact::Posted { .. } => {
            // The quizmasters need no notification of an earlier refusal any more.
            run(
                "UPDATE contest SET posted = 1, untold = 0 WHERE id = ?1",
                &[&contest],
            )?;
        }
        ContestFact::Unposted { .. } => {
            run(
                "UPDATE contest SET posted = 2, untold = 1 WHERE id = ?1",
                &[&contest],
            )?;
        }
        ContestFact::QuizmastersNotified { .. } => {
            run("UPDATE contest SET untold = 0 WHERE id = ?1", &[&contest])?;
        }
    }
    Ok(())
}

fn write_rosters(
    transaction: &Transaction<'_>,
    contest: i64,
    rosters: &[Roster],
) -> rusqlite::Result<()> {
    for roster in rosters {
        for member in &roster.members {
            execute(
                transaction,
                "INSERT INTO contest_roster VALUES (?1, ?2, ?3, ?4, ?5)",
                params![
                    contest,
                    signed(roster.team.0),
                    roster.name,
                    signed(member.id.0),
                    member.name
                ],
            )?;
        }
    }
    Ok(())
}

fn write_shown(
    transaction: &Transaction<'_>,
    contest: i64,
    position: Position,
    member: &Member,
    interaction: InteractionId,
) -> rusqlite::Result<()> {
    execute(
        transaction,
        "INSERT OR IGNORE INTO contest_shown (contest, member, attempt, number, interaction)
         VALUES (?1, ?2, ?3, ?4, ?5)",
        params![
            contest,
            signed(member.id.0),
            position.attempt,
            position.number,
            signed(interaction.0)
        ],
    )?;
    execute(
        transaction,
        "UPDATE contest_entrant SET name = ?3 WHERE contest = ?1 AND member = ?2",
        params![contest, signed(member.id.0), member.name],
    )
    .map(drop)
}

/// Writes an answer, unless the member answered earlier by Discord's timestamps.
fn write_answer(
    transaction: &Transaction<'_>,
    contest: i64,
    position: Position,
    member: MemberId,
    (interaction, answer, verdict): (InteractionId, &Answer, Verdict),
) -> rusqlite::Result<()> {
    execute(
        transaction,
        "UPDATE contest_shown
         SET answered_by = ?5, chosen = ?6, typed = ?7, correct = ?8, points = ?9
         WHERE contest = ?1 AND member = ?2 AND attempt = ?3 AND number = ?4
             AND coalesce(answered_by > ?5, 1)",
        params![
            contest,
            signed(member.0),
            position.attempt,
            position.number,
            signed(interaction.0),
            answer.chosen().bits(),
            answer.typed(),
            verdict.right,
            verdict.points
        ],
    )
    .map(drop)
}

fn write_contest(transaction: &Transaction<'_>, contest: &Contest) -> anyhow::Result<()> {
    execute(
        transaction,
        "INSERT INTO contest (id, guild, channel, title, banks, bank_title, opens, closes, seconds,
             attempts, teams, by, by_name, at, language, seed)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)",
        params![
            signed(contest.id.0),
            signed(contest.guild.0),
            signed(contest.channel.0),
            contest.name,
            record::banks_text(&contest.banks),
            contest.bank_title,
            contest.opens.0,
            contest.closes.0,
            contest.seconds.map(quiz_engine::question::Seconds::get),
            contest.attempts,
            contest.teams,
            signed(contest.by.id.0),
            contest.by.name,
            contest.at.0,
            contest.language,
            signed(contest.seed),
        ],
    )?;
    for (place, question) in (0_u16..).zip(&contest.questions) {
        let hash = write_question(transaction, question)?;
        execute(
            transaction,
            "INSERT INTO contest_question VALUES (?1, ?2, ?3)",
            params![signed(contest.id.0), place, hash],
        )?;
    }
    Ok(())
}

/// Appends the facts of the contests that are not over.
pub(super) fn facts(connection: &Connection, facts: &mut Vec<Fact>) -> anyhow::Result<()> {
    let running: Vec<u64> = connection
        .prepare("SELECT id FROM contest WHERE closed_at IS NULL ORDER BY id")?
        .query_map([], |row| id(row, 0))?
        .collect::<Result<_, _>>()?;
    for contest in running {
        let of_contest = facts_of(connection, ContestId(contest))?;
        facts.extend(of_contest.into_iter().map(Fact::Contest));
    }
    Ok(())
}

/// Returns the facts of a contest up to its close; empty if there is no such contest.
fn facts_of(connection: &Connection, contest: ContestId) -> anyhow::Result<Vec<ContestFact>> {
    let mut facts = Vec::new();
    let Some((setup, opened_at)) = setup(connection, contest)? else {
        return Ok(facts);
    };
    facts.push(ContestFact::Created(Arc::new(setup)));
    // 0: by an earlier version, which did not know the message.
    let announced = connection
        .prepare_cached("SELECT announced FROM contest WHERE id = ?1 AND announced <> 0")?
        .query_row([signed(contest.0)], |row| id(row, 0))
        .optional()?;
    facts.extend(announced.map(|message| ContestFact::Announced {
        contest,
        message: MessageId(message),
    }));
    if let Some(at) = opened_at {
        facts.push(ContestFact::Opened {
            contest,
            rosters: rosters(connection, contest)?,
            at,
        });
    }
    let mut names = BTreeMap::new();
    let mut statement = connection
        .prepare_cached("SELECT member, name, at, seed FROM contest_entrant WHERE contest = ?1")?;
    let entrants = statement.query_map([signed(contest.0)], |row| {
        Ok((member(row, 0)?, Timestamp(row.get(2)?), id(row, 3)?))
    })?;
    for entrant in entrants {
        let (member, at, seed) = entrant?;
        names.insert(member.id, member.name.clone());
        facts.push(ContestFact::Joined {
            contest,
            member,
            seed,
            at,
        });
    }
    let mut statement = connection.prepare_cached(
        "SELECT member, attempt, number, interaction, answered_by, chosen, typed, correct, points
         FROM contest_shown WHERE contest = ?1 ORDER BY member, attempt, number",
    )?;
    let mut rows = statement.query([signed(contest.0)])?;
    while let Some(row) = rows.next()? {
        let who = MemberId(id(row, 0)?);
        let position = Position {
            contest,
            attempt: row.get(1)?,
            number: row.get(2)?,
        };
        facts.push(ContestFact::Shown {
            position,
            member: Member {
                id: who,
                name: names.get(&who).cloned().unwrap_or_default(),
            },
            interaction: InteractionId(id(row, 3)?),
        });
        if let Some((interaction, answer, verdict)) = answer(row)? {
            facts.push(ContestFact::Answered {
                position,
                member: who,
                interaction,
                answer,
                verdict,
            });
        }
    }
    Ok(facts)
}

fn answer(row: &Row<'_>) -> rusqlite::Result<Option<(InteractionId, Answer, Verdict)>> {
    let Some(interaction) = row.get::<_, Option<i64>>(4)? else {
        return Ok(None);
    };
    let answer = record::answer(row.get(5)?, row.get(6)?);
    // Only while answers of an earlier version are being judged is there no verdict.
    let verdict = Verdict {
        right: row.get::<_, Option<bool>>(7)?.unwrap_or_default(),
        points: row.get::<_, Option<u32>>(8)?.unwrap_or_default(),
    };
    Ok(Some((
        InteractionId(interaction.cast_unsigned()),
        answer,
        verdict,
    )))
}

fn setup(
    connection: &Connection,
    contest: ContestId,
) -> anyhow::Result<Option<(Contest, Option<Timestamp>)>> {
    let mut statement = connection.prepare_cached(
        "SELECT guild, channel, title, banks, bank_title, opens, closes, seconds, attempts, teams, by,
             by_name, at, language, seed, opened_at FROM contest WHERE id = ?1",
    )?;
    let setup = statement.query_row([signed(contest.0)], |row| {
        let banks: String = row.get(3)?;
        let setup = Contest {
            id: contest,
            guild: GuildId(id(row, 0)?),
            channel: ChannelId(id(row, 1)?),
            name: row.get(2)?,
            banks: record::banks(&banks),
            bank_title: row.get(4)?,
            questions: Vec::new(),
            opens: Timestamp(row.get(5)?),
            closes: Timestamp(row.get(6)?),
            seconds: None,
            attempts: row.get(8)?,
            teams: row.get(9)?,
            by: member(row, 10)?,
            at: Timestamp(row.get(12)?),
            language: row.get(13)?,
            seed: id(row, 14)?,
        };
        let seconds: Option<u32> = row.get(7)?;
        let opened_at: Option<i64> = row.get(15)?;
        Ok((setup, seconds, opened_at.map(Timestamp)))
    });
    let Some((mut setup, seconds, opened_at)) = setup.optional()? else {
        return Ok(None);
    };
    setup.seconds = seconds.map(record::seconds).transpose()?;
    let mut statement = connection.prepare_cached(
        "SELECT body FROM contest_question JOIN question ON question.hash = contest_question.question
         WHERE contest = ?1 ORDER BY place",
    )?;
    let bodies = statement.query_map([signed(contest.0)], |row| row.get::<_, String>(0))?;
    for body in bodies {
        setup.questions.push(Arc::new(record::question(&body?)?));
    }
    Ok(Some((setup, opened_at)))
}

fn rosters(connection: &Connection, contest: ContestId) -> anyhow::Result<Vec<Roster>> {
    let mut statement = connection.prepare_cached(
        "SELECT team, title, member, name FROM contest_roster WHERE contest = ?1
         ORDER BY team, member",
    )?;
    let mut rows = statement.query([signed(contest.0)])?;
    let mut rosters = Vec::<Roster>::new();
    while let Some(row) = rows.next()? {
        let team = TeamId(id(row, 0)?);
        if rosters.last().is_none_or(|last| last.team != team) {
            let (name, members) = (row.get(1)?, Vec::new());
            rosters.push(Roster {
                team,
                name,
                members,
            });
        }
        if let Some(roster) = rosters.last_mut() {
            roster.members.push(member(row, 2)?);
        }
    }
    Ok(rosters)
}

fn contesting(connection: &Connection, contest: ContestId) -> anyhow::Result<Option<Contesting>> {
    let mut facts = facts_of(connection, contest)?.into_iter();
    let Some(ContestFact::Created(setup)) = facts.next() else {
        return Ok(None);
    };
    let mut contesting = Contesting::new(setup);
    facts.for_each(|fact| contesting.apply(&fact));
    Ok(Some(contesting))
}

pub(super) fn member(row: &Row<'_>, first: usize) -> rusqlite::Result<Member> {
    Ok(Member {
        id: MemberId(id(row, first)?),
        name: row.get(first + 1)?,
    })
}

impl Reader {
    /// Returns a contest of the server with its answers; `None` if there is none or it is not over.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn contest(
        &self,
        guild: GuildId,
        contest: ContestId,
    ) -> anyhow::Result<Option<Contesting>> {
        self.with(|connection| {
            let over = connection
                .prepare_cached(
                    "SELECT 1 FROM contest WHERE id = ?1 AND guild = ?2 AND closed_at IS NOT NULL
                         AND cancelled = 0",
                )?
                .exists(params![signed(contest.0), signed(guild.0)])?;
            match over {
                true => contesting(connection, contest),
                false => Ok(None),
            }
        })
    }

    /// Returns the contests of a server that closed last, with their names, latest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn contests_over(&self, guild: GuildId) -> anyhow::Result<Vec<(ContestId, String)>> {
        self.with(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT id, title FROM contest WHERE guild = ?1 AND closed_at IS NOT NULL
                     AND cancelled = 0 ORDER BY closed_at DESC, id DESC LIMIT ?2",
            )?;
            let over = statement.query_map(params![signed(guild.0), OVER], |row| {
                Ok((ContestId(id(row, 0)?), row.get(1)?))
            })?;
            Ok(over.collect::<Result<_, _>>()?)
        })
    }
}

#[cfg(test)]
mod tests;
