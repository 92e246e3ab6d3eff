//! What members learn: their plans, what they remember, and their reminders.

use super::reader::Reader;
use super::record;
use super::sqlite::{execute, signed};
use anyhow::Context;
use quiz_engine::Fact;
use quiz_engine::ids::{BankId, ChannelId, GuildId, MemberId, QuestionId, Timestamp};
use quiz_engine::learn::{LearnFact, Memory, NewPerDay, Off, Plan, Reminder, Studied};
use quiz_engine::question::Question;
use quiz_engine::zone::{LocalDate, LocalTime, Zone};
use rusqlite::{Connection, OptionalExtension as _, Row, Transaction, params};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A question that a member missed in a quiz, as it was asked there.
#[derive(Clone, Debug, PartialEq)]
pub struct MissedQuestion {
    /// The version at the last miss.
    pub question: Arc<Question>,
    /// The title of the quiz's banks at that time.
    pub bank_title: String,
}

/// A question that a member has missed or studied.
#[derive(Clone, Debug, PartialEq)]
pub struct StudiedQuestion {
    /// Its id, which begins with that of its bank.
    pub id: QuestionId,
    /// The server as which its bank is seen; 0 in a direct message.
    pub guild: GuildId,
    /// How it was asked when it was missed in a quiz; `None` if it never was.
    pub missed: Option<MissedQuestion>,
    /// When that was, and what is remembered.
    pub studied: Studied,
    /// When it was a new question of a plan; `None` if it was none.
    pub begun_at: Option<Timestamp>,
    /// How long the last right answer took; `None` if that is not known.
    pub took_ms: Option<i64>,
}

impl Reader {
    /// Returns the questions that the member missed in quizzes of any server or has studied, in the
    /// order of their ids.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn studied(&self, member: MemberId) -> anyhow::Result<Vec<StudiedQuestion>> {
        self.with(|connection| {
            let mut questions = missed(connection, member)?;
            let mut statement = connection.prepare_cached(
                "SELECT question, guild, stability, difficulty, at, due, begun_at, took_ms
                 FROM memory WHERE member = ?1",
            )?;
            let mut rows = statement.query([signed(member.0)])?;
            while let Some(row) = rows.next()? {
                let id = QuestionId::new(row.get::<_, String>(0)?);
                let one = questions
                    .entry(id.clone())
                    .or_insert_with(|| StudiedQuestion {
                        id,
                        guild: GuildId(0),
                        missed: None,
                        studied: Studied::default(),
                        begun_at: None,
                        took_ms: None,
                    });
                if one.missed.is_none() {
                    one.guild = GuildId(row.get::<_, i64>(1)?.cast_unsigned());
                }
                one.studied.memory = Some(memory(row)?);
                one.begun_at = row.get::<_, Option<i64>>(6)?.map(Timestamp);
                one.took_ms = row.get(7)?;
            }
            Ok(questions.into_values().collect())
        })
    }

    /// Returns the servers in which the member has played or takes part in something.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn guilds_of(&self, member: MemberId) -> anyhow::Result<Vec<GuildId>> {
        self.with(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT quiz.guild FROM tally JOIN quiz ON quiz.id = tally.quiz WHERE tally.member = ?1
                 UNION SELECT guild FROM team_member WHERE member = ?1
                 UNION SELECT contest.guild FROM contest_entrant
                     JOIN contest ON contest.id = contest_entrant.contest
                     WHERE contest_entrant.member = ?1
                 UNION SELECT guild FROM plan WHERE member = ?1",
            )?;
            let guilds = statement.query_map([signed(member.0)], |row| {
                Ok(GuildId(row.get::<_, i64>(0)?.cast_unsigned()))
            })?;
            Ok(guilds.collect::<Result<_, _>>()?)
        })
    }

    /// Returns what the member remembers of a question; `None` if they never reviewed it.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn memory(
        &self,
        member: MemberId,
        question: &QuestionId,
    ) -> anyhow::Result<Option<Memory>> {
        self.with(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT question, guild, stability, difficulty, at, due
                 FROM memory WHERE member = ?1 AND question = ?2",
            )?;
            let found = statement.query_row(params![signed(member.0), question.as_str()], memory);
            Ok(found.optional()?)
        })
    }
}

fn missed(
    connection: &Connection,
    member: MemberId,
) -> anyhow::Result<BTreeMap<QuestionId, StudiedQuestion>> {
    // The last miss of each question: with max(), SQLite takes the other columns from the row with
    // the maximum.
    let mut statement = connection.prepare_cached(
        "SELECT max(round.closed_at), question.body, quiz.guild, quiz.bank_title
         FROM award
         JOIN round ON round.id = award.round AND round.closed IN ('time', 'early')
         JOIN quiz ON quiz.id = round.quiz
         JOIN quiz_question ON quiz_question.quiz = quiz.id AND quiz_question.number = round.number
         JOIN question ON question.hash = quiz_question.question
         WHERE award.member = ?1 AND award.correct = 0 GROUP BY question.id",
    )?;
    let mut rows = statement.query([signed(member.0)])?;
    let mut missed = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let question = Arc::new(record::question(&row.get::<_, String>(1)?)?);
        let one = StudiedQuestion {
            id: question.id.clone(),
            guild: GuildId(row.get::<_, i64>(2)?.cast_unsigned()),
            missed: Some(MissedQuestion {
                question,
                bank_title: row.get(3)?,
            }),
            studied: Studied {
                missed: Some(Timestamp(row.get(0)?)),
                memory: None,
            },
            begun_at: None,
            took_ms: None,
        };
        missed.insert(one.id.clone(), one);
    }
    Ok(missed)
}

fn memory(row: &Row<'_>) -> rusqlite::Result<Memory> {
    Ok(Memory {
        stability: row.get::<_, f64>(2)? as f32,
        difficulty: row.get::<_, f64>(3)? as f32,
        reviewed: Timestamp(row.get(4)?),
        due: Timestamp(row.get(5)?),
    })
}

/// Writes a fact of learning.
pub(super) fn write_learn_fact(
    transaction: &Transaction<'_>,
    fact: &LearnFact,
) -> rusqlite::Result<()> {
    let run = |sql, values: &[&dyn rusqlite::ToSql]| execute(transaction, sql, values).map(drop);
    match fact {
        LearnFact::Planned(plan) => run(
            "INSERT OR REPLACE INTO plan VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            &[
                &signed(plan.member.0),
                &plan.bank.as_str(),
                &signed(plan.guild.0),
                &plan.new_per_day.get(),
                &plan.exam.map(|exam| exam.to_string()),
                &plan.zone.name(),
                &plan.at.0,
            ],
        ),
        LearnFact::Unplanned { member, bank, .. } => run(
            "DELETE FROM plan WHERE member = ?1 AND bank = ?2",
            &[&signed(member.0), &bank.as_str()],
        ),
        LearnFact::Reviewed {
            member,
            guild,
            question,
            memory,
            new,
            took_ms,
            ..
        } => execute(
            transaction,
            "INSERT INTO memory VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
             ON CONFLICT (member, question) DO UPDATE SET guild = excluded.guild,
                 stability = excluded.stability, difficulty = excluded.difficulty, at = excluded.at,
                 due = excluded.due, took_ms = coalesce(excluded.took_ms, took_ms)",
            params![
                signed(member.0),
                question.as_str(),
                signed(guild.0),
                f64::from(memory.stability),
                f64::from(memory.difficulty),
                memory.reviewed.0,
                memory.due.0,
                new.then_some(memory.reviewed.0),
                took_ms,
            ],
        )
        .map(drop),
        LearnFact::ReminderSet(reminder) => run(
            "INSERT INTO reminder (member, dm, time, zone, language, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
             ON CONFLICT (member) DO UPDATE SET dm = excluded.dm, time = excluded.time,
                 zone = excluded.zone, language = excluded.language, at = excluded.at, done = 1,
                 off = NULL",
            &[
                &signed(reminder.member.0),
                &signed(reminder.channel.0),
                &reminder.time.to_string(),
                &reminder.zone.name(),
                &reminder.language,
                &reminder.at.0,
            ],
        ),
        LearnFact::ReminderOff { member, why, .. } => run(
            "UPDATE reminder SET off = ?2 WHERE member = ?1",
            &[&signed(member.0), &why.name()],
        ),
        LearnFact::ReminderDue { member, due, day } => run(
            "UPDATE reminder SET last = ?2, last_day = ?3, done = 0 WHERE member = ?1",
            &[&signed(member.0), &due.0, &day.to_string()],
        ),
        LearnFact::ReminderDone { member, due } => run(
            "UPDATE reminder SET done = 1 WHERE member = ?1 AND last = ?2",
            &[&signed(member.0), &due.0],
        ),
    }
}

/// Appends the facts of the plans and reminders that there are.
pub(super) fn facts(connection: &Connection, facts: &mut Vec<Fact>) -> anyhow::Result<()> {
    let mut statement =
        connection.prepare("SELECT member, bank, guild, new_per_day, exam, zone, at FROM plan")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        facts.push(LearnFact::Planned(Arc::new(plan(row)?)).into());
    }
    let mut statement = connection.prepare(
        "SELECT member, dm, time, zone, language, at, last, last_day, done, off FROM reminder",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        facts.extend(reminder(row)?.into_iter().map(Fact::Learn));
    }
    Ok(())
}

fn plan(row: &Row<'_>) -> anyhow::Result<Plan> {
    let exam: Option<String> = row.get(4)?;
    let day = |text: String| LocalDate::parse(&text).context("a plan has no valid exam");
    Ok(Plan {
        member: MemberId(row.get::<_, i64>(0)?.cast_unsigned()),
        bank: BankId::new(row.get::<_, String>(1)?),
        guild: GuildId(row.get::<_, i64>(2)?.cast_unsigned()),
        new_per_day: NewPerDay::new(row.get(3)?).context("a plan has no valid pace")?,
        exam: exam.map(day).transpose()?,
        zone: Zone::parse(&row.get::<_, String>(5)?).context("a plan has no valid zone")?,
        at: Timestamp(row.get(6)?),
    })
}

fn reminder(row: &Row<'_>) -> anyhow::Result<Vec<LearnFact>> {
    let member = MemberId(row.get::<_, i64>(0)?.cast_unsigned());
    let at = Timestamp(row.get(5)?);
    let time: String = row.get(2)?;
    let zone: String = row.get(3)?;
    let mut facts = vec![LearnFact::ReminderSet(Arc::new(Reminder {
        member,
        channel: ChannelId(row.get::<_, i64>(1)?.cast_unsigned()),
        time: LocalTime::parse(&time).context("a reminder has no valid time")?,
        zone: Zone::parse(&zone).context("a reminder has no valid zone")?,
        language: row.get(4)?,
        at,
    }))];
    let last: Option<i64> = row.get(6)?;
    let day: Option<String> = row.get(7)?;
    if let Some((due, day)) = last.map(Timestamp).zip(day) {
        let day = LocalDate::parse(&day).context("a reminder has no valid day")?;
        facts.push(LearnFact::ReminderDue { member, due, day });
        if row.get(8)? {
            facts.push(LearnFact::ReminderDone { member, due });
        }
    }
    let off: Option<String> = row.get(9)?;
    if let Some(off) = off {
        let why = Off::from_name(&off).context("a reminder is off for an unknown reason")?;
        facts.push(LearnFact::ReminderOff { member, why, at });
    }
    Ok(facts)
}
