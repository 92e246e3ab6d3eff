//! Rebuilds facts from rows.

use super::boards::{self, COUNTS};
use super::contests;
use super::departed;
use super::estimates;
use super::guilds;
use super::learning;
use super::lobby;
use super::questions::{self, StoredBank};
use super::record;
use super::rounds::{StoredRound, awards, rounds, started};
use super::schedules;
use super::seasons;
use super::settings;
use super::sqlite::{id, signed};
use super::suggestions;
use super::teams;
use anyhow::Context;
use quiz_engine::ids::{
    ChannelId, GuildId, InteractionId, MemberId, QuestionId, QuizId, RoundId, Timestamp,
};
use quiz_engine::member::Member;
use quiz_engine::play::{PlayFact, Started};
use quiz_engine::question::QuestionFact;
use quiz_engine::standings::{Standings, Tally};
use quiz_engine::{Fact, Past};
use rusqlite::{Connection, Row};
use std::sync::Arc;

/// The longest cooldown that can be set: an earlier start delays no other.
const LONGEST_COOLDOWN_MS: i64 = 60 * 60 * 1000;

/// What a start reads from the store. Apply the facts to an engine with the past and the banks.
#[derive(Debug)]
pub struct Recovered {
    /// The state of the last snapshot.
    pub past: Past,
    /// The facts that are not in the snapshot: corrected keys, the quizzes that ended after it in
    /// their order, the running ones, contests that are not over, teams, and
    /// what members plan to learn.
    pub facts: Vec<Fact>,
    /// The banks of all servers.
    pub banks: Vec<StoredBank>,
}

pub(super) fn recover(connection: &Connection) -> anyhow::Result<Recovered> {
    let quizzes: Vec<u64> = connection
        .prepare(&format!(
            "SELECT id, ended_nth FROM quiz WHERE ended_nth > (SELECT settled FROM snapshot) AND {COUNTS}
             UNION ALL SELECT id, NULL FROM quiz INDEXED BY quiz_running WHERE ended_at IS NULL
             ORDER BY ended_nth NULLS LAST, id",
        ))?
        .query_map([], |row| id(row, 0))?
        .collect::<Result<_, _>>()?;
    let fixes = questions::fixes(connection)?.into_iter();
    let fixes = fixes.map(|fix| Fact::Question(QuestionFact::KeyCorrected(fix)));
    let mut facts: Vec<_> = fixes.collect();
    for quiz in quizzes {
        facts_of(connection, QuizId(quiz), &mut facts)?;
    }
    teams::facts(connection, &mut facts)?;
    contests::facts(connection, &mut facts)?;
    suggestions::facts(connection, &mut facts)?;
    learning::facts(connection, &mut facts)?;
    facts.extend(departed::facts(connection)?);
    Ok(Recovered {
        past: past(connection)?,
        facts,
        banks: questions::banks(connection)?,
    })
}

fn past(connection: &Connection) -> anyhow::Result<Past> {
    let last = |counted: &str| {
        let sql = format!("SELECT coalesce(max(id), 0) FROM {counted}");
        connection.query_row(&sql, [], |row| id(row, 0))
    };
    Ok(Past {
        standings: standings(connection)?,
        asked: connection
            .prepare("SELECT channel, question, at FROM asked")?
            .query_map([], |row| {
                let question = QuestionId::new(row.get::<_, String>(1)?);
                Ok((ChannelId(id(row, 0)?), question, Timestamp(row.get(2)?)))
            })?
            .collect::<Result<_, _>>()?,
        starts: starts(connection)?,
        last_quiz: last("quiz")?,
        last_round: last("round")?,
        schedules: schedules::schedules(connection)?,
        last_schedule: last("schedule")?,
        settings: settings::settings(connection)?,
        last_contest: last("contest")?,
        last_team: last("team")?,
        unposted: contests::unposted(connection)?,
        skills: estimates::skills(connection)?,
        difficulties: estimates::difficulties(connection)?,
        left_guilds: guilds::left_guilds(connection)?,
    })
}

/// Returns the starts of quizzes within [`LONGEST_COOLDOWN_MS`] of the last one.
fn starts(connection: &Connection) -> anyhow::Result<Vec<(ChannelId, Timestamp)>> {
    let mut statement = connection
        .prepare("SELECT channel, started_at FROM quiz WHERE schedule IS NULL ORDER BY id DESC")?;
    let mut rows = statement.query([])?;
    let (mut starts, mut newest) = (Vec::new(), i64::MIN);
    while let Some(row) = rows.next()? {
        let at: i64 = row.get(1)?;
        newest = newest.max(at);
        if newest - at > LONGEST_COOLDOWN_MS {
            break;
        }
        starts.push((ChannelId(id(row, 0)?), Timestamp(at)));
    }
    Ok(starts)
}

fn standings(connection: &Connection) -> anyhow::Result<Standings> {
    let (open, last_season) = seasons::open(connection)?;
    let mut standings = Standings::new(boards::last_edit(connection)?, last_season, open);
    for edit in boards::edits(connection)? {
        standings.put_edit(edit);
    }
    let mut statement = connection.prepare(
        "SELECT guild, channel, member, name, points, correct, answered, right_ms, won FROM board",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let tally = Tally {
            name: row.get(3)?,
            points: row.get(4)?,
            right: row.get(5)?,
            answered: row.get(6)?,
            right_ms: id(row, 7)?,
            won: row.get(8)?,
        };
        let (guild, channel) = (GuildId(id(row, 0)?), ChannelId(id(row, 1)?));
        standings.add(guild, channel, MemberId(id(row, 2)?), &tally);
    }
    Ok(standings)
}

fn facts_of(connection: &Connection, quiz: QuizId, facts: &mut Vec<Fact>) -> anyhow::Result<()> {
    let started = started(connection, quiz)?.context("a quiz vanished while it was read")?;
    facts.push(Fact::Play(PlayFact::Started(Arc::clone(&started))));
    if started.lobby.is_some() {
        lobby::facts(connection, quiz, facts)?;
    }
    for round in rounds(connection, "round WHERE quiz = ?1", signed(quiz.0))? {
        facts_of_round(connection, quiz, round, facts)?;
    }
    connection.query_row(
        "SELECT paused_at, ended_at, ended, untold FROM quiz WHERE id = ?1",
        [signed(quiz.0)],
        |row| Ok(ending(&started, row, facts)),
    )??;
    Ok(())
}

fn ending(started: &Started, row: &Row<'_>, facts: &mut Vec<Fact>) -> anyhow::Result<()> {
    let quiz = started.quiz;
    let instant = |column| {
        row.get::<_, Option<i64>>(column)
            .map(|at| at.map(Timestamp))
    };
    // There is no row for a resumption: it clears `paused_at`, and the next question, which it asks at
    // once, is stored in the same transaction.
    if let Some(at) = instant(0)? {
        facts.push(Fact::Play(PlayFact::Paused { quiz, at }));
        if !row.get::<_, bool>(3)? {
            facts.push(Fact::Play(PlayFact::StarterTold { quiz }));
        }
    }
    if let Some(at) = instant(1)? {
        let why = record::end(&row.get::<_, String>(2)?)?;
        facts.push(Fact::Play(PlayFact::Ended {
            quiz,
            guild: started.guild,
            channel: started.channel,
            at,
            why,
        }));
    }
    Ok(())
}

fn facts_of_round(
    connection: &Connection,
    quiz: QuizId,
    stored: StoredRound,
    facts: &mut Vec<Fact>,
) -> anyhow::Result<()> {
    let round = stored.id;
    facts.push(Fact::Play(PlayFact::Asked {
        quiz,
        round,
        number: stored.number,
        order: stored.order,
        seconds: stored.seconds,
        at: stored.asked_at,
    }));
    if let Some((message, at)) = stored.posted {
        facts.push(Fact::Play(PlayFact::Posted {
            quiz,
            round,
            message,
            at,
        }));
    }
    answers(connection, quiz, round, facts)?;
    how_sure(connection, quiz, round, facts)?;
    if stored.away {
        facts.push(Fact::Play(PlayFact::Away { quiz, round }));
    }
    if let Some((at, how)) = stored.closed {
        facts.push(Fact::Play(PlayFact::Closed {
            quiz,
            round,
            at,
            how: record::close(&how)?,
            awards: awards(connection, round, None)?,
        }));
    }
    Ok(())
}

fn answers(
    connection: &Connection,
    quiz: QuizId,
    round: RoundId,
    facts: &mut Vec<Fact>,
) -> anyhow::Result<()> {
    let mut statement = connection.prepare_cached(
        "SELECT interaction, member, name, chosen, arrived_at, typed FROM answer WHERE round = ?1 ORDER BY interaction",
    )?;
    let answers = statement.query_map([signed(round.0)], |row| {
        Ok(Fact::Play(PlayFact::Answered {
            quiz,
            round,
            interaction: InteractionId(id(row, 0)?),
            member: Member {
                id: MemberId(id(row, 1)?),
                name: row.get(2)?,
            },
            answer: record::answer(row.get(3)?, row.get(5)?),
            at: Timestamp(row.get(4)?),
        }))
    })?;
    for answer in answers {
        facts.push(answer?);
    }
    Ok(())
}

fn how_sure(
    connection: &Connection,
    quiz: QuizId,
    round: RoundId,
    facts: &mut Vec<Fact>,
) -> anyhow::Result<()> {
    let mut statement = connection.prepare_cached(
        "SELECT interaction, member, confidence, arrived_at FROM sure WHERE round = ?1 ORDER BY interaction",
    )?;
    let mut rows = statement.query([signed(round.0)])?;
    while let Some(row) = rows.next()? {
        facts.push(Fact::Play(PlayFact::SaidHowSure {
            quiz,
            round,
            interaction: InteractionId(id(row, 0)?),
            member: MemberId(id(row, 1)?),
            confidence: record::confidence(&row.get::<_, String>(2)?)?,
            at: Timestamp(row.get(3)?),
        }));
    }
    Ok(())
}
