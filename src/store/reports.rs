//! Queries for quizmasters: open reports, and the rounds that a wrong key affects.

use super::boards::COUNTS;
use super::change::ReportId;
use super::reader::Reader;
use super::record;
use super::rounds::{awards, rounds, survival};
use super::sqlite::id;
use super::sqlite::signed;
use quiz_engine::ids::{GuildId, MemberId, QuestionId, RoundId, Timestamp};
use quiz_engine::member::Member;
use quiz_engine::play::{Answered, Award, End};
use quiz_engine::question::{Fix, Question};
use rusqlite::{Connection, params};
use std::sync::Arc;

/// A member's report of a problem that is not settled.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenReport {
    /// The id that settles it.
    pub id: ReportId,
    /// The member who reported it.
    pub member: Member,
    /// The member's text.
    pub text: String,
    /// When it was reported.
    pub at: Timestamp,
    /// The bank's title when it was asked.
    pub bank_title: String,
    /// The question as it was asked.
    pub question: Arc<Question>,
    /// The round in which it was asked.
    pub round: RoundId,
    /// For each position as the member saw it, the option's index in the author's order.
    pub order: Vec<u8>,
}

impl Reader {
    /// Returns the open reports of a server, oldest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn open_reports(&self, guild: GuildId) -> anyhow::Result<Vec<OpenReport>> {
        self.with(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT report.id, report.member, report.name, report.text, report.at, bank_title, body,
                     round.id, option_order
                 FROM report JOIN round ON round.id = report.round JOIN quiz ON quiz.id = round.quiz
                 JOIN quiz_question ON quiz_question.quiz = quiz.id AND quiz_question.number = round.number
                 JOIN question ON question.hash = quiz_question.question
                 WHERE report.guild = ?1 AND settled_at IS NULL ORDER BY report.id",
            )?;
            let mut rows = statement.query([signed(guild.0)])?;
            let mut reports = Vec::new();
            while let Some(row) = rows.next()? {
                reports.push(OpenReport {
                    id: ReportId(row.get(0)?),
                    member: Member {
                        id: MemberId(id(row, 1)?),
                        name: row.get(2)?,
                    },
                    text: row.get(3)?,
                    at: Timestamp(row.get(4)?),
                    bank_title: row.get(5)?,
                    question: Arc::new(record::question(&row.get::<_, String>(6)?)?),
                    round: RoundId(id(row, 7)?),
                    order: row.get(8)?,
                });
            }
            Ok(reports)
        })
    }

    /// Counts the reports of a server that are open.
    ///
    /// # Errors
    /// If the store cannot be read.
    pub fn count_open_reports(&self, guild: GuildId) -> anyhow::Result<usize> {
        self.with(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT count(*) FROM report WHERE guild = ?1 AND settled_at IS NULL",
            )?;
            Ok(statement.query_row([signed(guild.0)], |row| id(row, 0))? as usize)
        })
    }

    /// Returns whether the member has reported a problem in a round, settled or not.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn has_reported(&self, round: RoundId, member: MemberId) -> anyhow::Result<bool> {
        self.with(|connection| {
            let mut statement = connection
                .prepare_cached("SELECT 1 FROM report WHERE round = ?1 AND member = ?2")?;
            Ok(statement.exists([signed(round.0), signed(member.0)])?)
        })
    }

    /// Returns every round of the server in which the question was asked, closed and not void.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn answered(&self, guild: GuildId, question: &QuestionId) -> anyhow::Result<Vec<Answered>> {
        self.with(|connection| {
            let mut statement = connection.prepare_cached(&format!(
                "SELECT round.id, quiz.ended_at IS NOT NULL, quiz.ended, {COUNTS} FROM question
                 JOIN quiz_question ON quiz_question.question = question.hash
                 JOIN quiz ON quiz.id = quiz_question.quiz AND quiz.guild = ?1
                 JOIN round ON round.quiz = quiz.id AND round.number = quiz_question.number
                 WHERE question.id = ?2 AND round.closed IN ('time', 'early') ORDER BY round.id",
            ))?;
            let found = statement
                .query_map(params![signed(guild.0), question.as_str()], |row| {
                    Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
                })?
                .collect::<Result<Vec<(i64, bool, Option<String>, bool)>, _>>()?;
            let mut answered = Vec::with_capacity(found.len());
            for (round, ended, why, counts) in found {
                let why = why.as_deref().map(record::end).transpose()?;
                let found = answered_in(connection, round, ended, why)?;
                answered.extend(found.map(|found| Answered { counts, ..found }));
            }
            Ok(answered)
        })
    }

    /// Returns the corrected keys of a server, oldest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn fixes(&self, guild: GuildId) -> anyhow::Result<Vec<Arc<Fix>>> {
        self.with(|connection| {
            let mut fixes = super::questions::fixes(connection)?;
            fixes.retain(|fix| fix.guild == guild);
            Ok(fixes)
        })
    }
}

fn answered_in(
    connection: &Connection,
    round: i64,
    ended: bool,
    why: Option<End>,
) -> anyhow::Result<Option<Answered>> {
    let Some(stored) = rounds(connection, "round WHERE round.id = ?1", round)?
        .into_iter()
        .next()
    else {
        return Ok(None);
    };
    let started = Arc::clone(&stored.started);
    let at = usize::from(stored.number).wrapping_sub(1);
    let Some(question) = started.questions.get(at).map(Arc::clone) else {
        return Ok(None);
    };
    let quiz = started.quiz;
    let mut others: Vec<Award> = Vec::new();
    for other in rounds(
        connection,
        "round WHERE quiz = ?1 AND closed_at IS NOT NULL",
        signed(quiz.0),
    )? {
        if other.id != stored.id {
            others.extend(awards(connection, other.id, None)?);
        }
    }
    let mode = started.plan.mode;
    Ok(Some(Answered {
        quiz,
        guild: started.guild,
        channel: started.channel,
        language: started.language.clone(),
        mode,
        ended,
        won: why.is_some_and(|why| started.is_won(why)),
        counts: true,
        round: stored.id,
        number: stored.number,
        question,
        seconds: stored.seconds,
        awards: awards(connection, stored.id, None)?,
        others,
        survival: survival(connection, quiz, mode)?,
    }))
}
