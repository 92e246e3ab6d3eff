//! Exports results, one row for each answer.

use super::reader::Reader;
use super::record;
use super::sqlite::id;
use super::sqlite::signed;
use anyhow::Context;
use quiz_engine::ids::{BankId, ChannelId, ContestId, GuildId, MessageId};
use quiz_engine::question::{Answer, Question};
use rusqlite::{OptionalExtension, params};
use std::collections::HashMap;
use std::sync::Arc;

/// A filter for results; `None` keeps all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ResultFilter {
    /// Only of this server.
    pub guild: Option<GuildId>,
    /// Only of this channel.
    pub channel: Option<ChannelId>,
    /// Only of questions of this bank.
    pub bank: Option<BankId>,
}

/// One answer that counted.
#[derive(Clone, Debug, PartialEq)]
pub struct ResultRow {
    /// The time of the press by Discord's timestamp, in milliseconds since 1970.
    pub at_ms: i64,
    /// Discord's id of the server.
    pub guild: u64,
    /// Discord's id of the channel.
    pub channel: u64,
    /// The number of the quiz; for a contest, its number and that of the attempt.
    pub quiz: String,
    /// The mode of the quiz, or "contest".
    pub mode: String,
    /// The question as it was asked.
    pub question: Arc<Question>,
    /// Discord's id of the member.
    pub member: u64,
    /// The member's name at that time.
    pub name: String,
    /// The chosen options or the typed text.
    pub answer: Answer,
    /// Whether it was fully right.
    pub right: bool,
    /// Points; a mark counts 1000.
    pub points: i32,
    /// Milliseconds from the post to the press.
    pub took_ms: i64,
}

impl Reader {
    /// Returns the banks with a question that was ever asked, sorted by id.
    ///
    /// # Errors
    /// If the store cannot be read.
    pub fn banks(&self) -> anyhow::Result<Vec<BankId>> {
        self.with(|connection| {
            let sql = "SELECT DISTINCT bank FROM question ORDER BY bank";
            let mut statement = connection.prepare(sql)?;
            let banks = statement.query_map([], |row| Ok(BankId::new(row.get::<_, String>(0)?)))?;
            Ok(banks.collect::<Result<_, _>>()?)
        })
    }

    /// Calls `take` with every answer that counted, ordered by question and then by member id. Only one
    /// row is in memory at a time.
    ///
    /// # Errors
    /// If the store cannot be read, and those of `take`.
    pub fn each_result(
        &self,
        filter: &ResultFilter,
        mut take: impl FnMut(ResultRow) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        self.with(|connection| {
            let mut statement = connection.prepare(
                "SELECT round.message, round.closed_at, quiz.guild, quiz.channel, quiz.id, quiz.mode,
                     question.hash, question.body, award.member, award.name, award.chosen, award.typed,
                     award.correct, award.points, award.took_ms
                 FROM round JOIN quiz ON quiz.id = round.quiz
                 JOIN quiz_question ON quiz_question.quiz = quiz.id AND quiz_question.number = round.number
                 JOIN question ON question.hash = quiz_question.question
                 JOIN award ON award.round = round.id
                 WHERE (?1 IS NULL OR quiz.guild = ?1) AND (?2 IS NULL OR quiz.channel = ?2)
                     AND (?3 IS NULL OR question.bank = ?3)
                 ORDER BY round.id, award.member",
            )?;
            let mut rows = statement.query(params![
                filter.guild.map(|guild| signed(guild.0)),
                filter.channel.map(|channel| signed(channel.0)),
                filter.bank.as_ref().map(BankId::as_str),
            ])?;
            let mut questions = HashMap::<String, Arc<Question>>::new();
            while let Some(row) = rows.next()? {
                let hash: String = row.get(6)?;
                let question = match questions.get(&hash) {
                    Some(question) => Arc::clone(question),
                    None => {
                        let question = Arc::new(record::question(&row.get::<_, String>(7)?)?);
                        questions.insert(hash, Arc::clone(&question));
                        question
                    }
                };
                let took_ms: i64 = row.get(14)?;
                let message: Option<i64> = row.get(0)?;
                let opened = message.map(|id| MessageId(id.cast_unsigned()).created_at().0);
                let answer = record::answer(row.get(10)?, row.get(11)?);
                take(ResultRow {
                    at_ms: match opened {
                        Some(opened) => opened + took_ms,
                        None => row.get(1)?,
                    },
                    guild: id(row, 2)?,
                    channel: id(row, 3)?,
                    quiz: id(row, 4)?.to_string(),
                    mode: row.get(5)?,
                    member: id(row, 8)?,
                    name: row.get(9)?,
                    answer,
                    right: row.get(12)?,
                    points: row.get(13)?,
                    took_ms,
                    question,
                })?;
            }
            Ok(())
        })
    }
}

impl Reader {
    /// Calls `take` with every answer of a contest that is over, by member, attempt and question.
    ///
    /// # Errors
    /// If there is no such contest, if it is not over, or if the store cannot be read; and those of
    /// `take`.
    pub fn each_contest_result(
        &self,
        contest: ContestId,
        mut take: impl FnMut(ResultRow) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        let guild = self.with(|connection| {
            let sql = "SELECT guild FROM contest WHERE id = ?1";
            let guild = connection.query_row(sql, [signed(contest.0)], |row| id(row, 0));
            Ok(guild.optional()?)
        })?;
        let guild = guild.with_context(|| format!("there is no contest {contest}"))?;
        let over = self.contest(GuildId(guild), contest)?;
        let over = over.with_context(|| {
            format!("contest {contest} is not over; its answers are secret until then")
        })?;
        over.answers().try_for_each(|one| {
            take(ResultRow {
                at_ms: one.at.0,
                guild,
                channel: over.contest.channel.0,
                quiz: format!("contest {contest}, attempt {}", one.attempt),
                mode: "contest".into(),
                question: Arc::clone(one.question),
                member: one.member.id.0,
                name: one.member.name.clone(),
                answer: one.answer.clone(),
                right: one.verdict.right,
                points: one.verdict.points.cast_signed(),
                took_ms: one.took_ms,
            })
        })
    }
}
