//! The writer thread, with group commit.

use super::boards::write_standings_fact;
use super::change::{Change, write_change};
use super::contests::{write_contest_fact, write_team_fact};
use super::privacy;
use super::questions::{write_question, write_question_fact};
use super::record;
use super::schedules::{write_processed_until, write_schedule_fact};
use super::settings::write_settings;
use super::tally::{change_tally, write_tallies};
use crate::metric;
use anyhow::Context;
use metrics::{gauge, histogram};
use quiz_engine::Fact;
use quiz_engine::ids::{ChannelId, GuildId, Timestamp};
use quiz_engine::member::{Going, MemberFact};
use quiz_engine::play::Started;
use quiz_engine::question::{Ask, Difficulty, Seconds};
use quiz_engine::settings::SettingsFact;
use quiz_engine::standings::Board;
use rusqlite::{Connection, Transaction, params};
use std::sync::{Arc, mpsc};
use std::thread;
use tokio::sync::{oneshot, watch};

/// The most jobs that share a transaction, so that the first of them does not wait long.
const MAX_BATCH: usize = 1024;

/// A write failed; every later write fails with the same error.
#[derive(Clone, Debug, thiserror::Error)]
#[error("the store cannot be written: {0}")]
pub struct WriteError(Arc<str>);

/// Resolves when what was enqueued is on disk.
#[derive(Debug)]
pub struct Receipt(oneshot::Receiver<Result<(), WriteError>>);

impl Receipt {
    /// Waits for the disk.
    ///
    /// # Errors
    /// If the write failed. The engine is then ahead of the disk, so the process must stop.
    pub async fn wait(self) -> Result<(), WriteError> {
        let closed = |_| Err(WriteError("the writer has stopped".into()));
        self.0.await.unwrap_or_else(closed)
    }
}

/// The leaderboard of one channel, to be stored.
#[derive(Debug)]
pub struct BoardSnapshot {
    /// The channel's server.
    pub guild: GuildId,
    /// The channel of the quizzes.
    pub channel: ChannelId,
    /// The tally of each member.
    pub board: Board,
}

#[derive(Debug)]
enum Work {
    /// Facts, and the snapshot that they need if one of them recounts.
    Facts(Vec<Fact>, Option<Vec<BoardSnapshot>>),
    Change(Box<Change>),
    Snapshot(Vec<BoardSnapshot>),
    Start(Timestamp),
    /// Rewrites a row unchanged, to test the disk.
    Probe,
}

#[derive(Debug)]
struct Job {
    work: Work,
    done: oneshot::Sender<Result<(), WriteError>>,
}

/// Enqueues writes for the thread, which stores them in order.
#[derive(Debug)]
pub struct Writer {
    queue: Option<mpsc::Sender<Job>>,
    failed: watch::Receiver<Option<WriteError>>,
    thread: Option<thread::JoinHandle<()>>,
}

impl Writer {
    pub(super) fn start(connection: Connection) -> anyhow::Result<Self> {
        let (queue, jobs) = mpsc::channel();
        let (fail, failed) = watch::channel(None);
        let thread = thread::Builder::new()
            .name("store".into())
            .spawn(move || run(connection, &jobs, &fail))
            .context("cannot start the store's thread")?;
        Ok(Self {
            queue: Some(queue),
            failed,
            thread: Some(thread),
        })
    }

    /// Enqueues facts. Call it while the engine is locked for the decision: the order of the queue is
    /// the order of the decisions. Without facts, the receipt is for everything enqueued before.
    pub fn enqueue(&self, facts: Vec<Fact>) -> Receipt {
        self.submit(Work::Facts(facts, None))
    }

    /// Enqueues facts of which one [recounts](Fact::recounts), with the leaderboards as they are
    /// after all of them; see [`Writer::snapshot`]. All of it is stored together or not at all.
    pub fn enqueue_recount(&self, facts: Vec<Fact>, boards: Vec<BoardSnapshot>) -> Receipt {
        self.submit(Work::Facts(facts, Some(boards)))
    }

    /// Enqueues a change that is not a fact.
    pub fn change(&self, change: Change) -> Receipt {
        self.submit(Work::Change(Box::new(change)))
    }

    /// Enqueues leaderboards. They must contain every quiz of these channels whose end was enqueued
    /// before; the boards of all other channels must be stored already.
    pub fn snapshot(&self, boards: Vec<BoardSnapshot>) -> Receipt {
        self.submit(Work::Snapshot(boards))
    }

    /// Enqueues a start of the bot, which also tests the disk.
    pub fn start_at(&self, at: Timestamp) -> Receipt {
        self.submit(Work::Start(at))
    }

    /// Writes and syncs without a change. Only the receipt reports a failure; later writes go on.
    pub fn probe(&self) -> Receipt {
        self.submit(Work::Probe)
    }

    fn submit(&self, work: Work) -> Receipt {
        let (done, receipt) = oneshot::channel();
        if let Some(queue) = &self.queue {
            // If the thread has ended, `done` is dropped, which the receipt reports.
            if queue.send(Job { work, done }).is_ok() {
                gauge!(metric::STORE_QUEUE).increment(1.0);
            }
        }
        Receipt(receipt)
    }

    /// Resolves when a write has failed or the thread has ended.
    pub async fn failed(&self) -> WriteError {
        let mut failed = self.failed.clone();
        loop {
            if let Some(error) = failed.borrow_and_update().clone() {
                return error;
            }
            if failed.changed().await.is_err() {
                return WriteError("the writer has stopped".into());
            }
        }
    }
}

impl Drop for Writer {
    /// Waits until the thread has written what is queued.
    fn drop(&mut self) {
        self.queue = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn run(
    mut connection: Connection,
    jobs: &mpsc::Receiver<Job>,
    fail: &watch::Sender<Option<WriteError>>,
) {
    let mut failure: Option<WriteError> = None;
    while let Ok(first) = jobs.recv() {
        let batch: Vec<_> = std::iter::once(first)
            .chain(jobs.try_iter().take(MAX_BATCH - 1))
            .collect();
        gauge!(metric::STORE_QUEUE).decrement(batch.len() as f64);
        let (probes, batch): (Vec<_>, Vec<_>) = batch
            .into_iter()
            .partition(|job| matches!(job.work, Work::Probe));
        let result = match &failure {
            Some(error) => Err(error.clone()),
            None => commit(&mut connection, &batch)
                .map_err(|error| WriteError(format!("{error:#}").into())),
        };
        if let (Err(error), None) = (&result, &failure) {
            failure = Some(error.clone());
            fail.send_replace(failure.clone());
        }
        for job in batch {
            // The receipt may have been dropped; the facts are stored anyway.
            let _ = job.done.send(result.clone());
        }
        for probe in probes {
            let result = match &failure {
                Some(error) => Err(error.clone()),
                None => write_probe(&connection),
            };
            let _ = probe.done.send(result);
        }
    }
    // After this the database file alone is complete, for copies. A locked file is not awaited.
    let _ = connection.busy_timeout(std::time::Duration::from_millis(200));
    let _ = connection.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)");
}

/// Rewrites one row unchanged.
fn write_probe(connection: &Connection) -> Result<(), WriteError> {
    let written = connection.execute("UPDATE snapshot SET settled = settled", []);
    written
        .map(drop)
        .map_err(|error| WriteError(error.to_string().into()))
}

fn commit(connection: &mut Connection, batch: &[Job]) -> anyhow::Result<()> {
    let nothing = |job: &Job| match &job.work {
        Work::Facts(facts, boards) => facts.is_empty() && boards.is_none(),
        Work::Change(_) | Work::Snapshot(_) | Work::Start(_) => false,
        Work::Probe => true,
    };
    if batch.iter().all(nothing) {
        return Ok(());
    }
    let began = now();
    let transaction =
        connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    for job in batch {
        match &job.work {
            Work::Facts(facts, boards) => {
                for fact in facts {
                    write_fact(&transaction, fact)?;
                }
                if let Some(boards) = boards {
                    write_snapshot(&transaction, boards)?;
                }
            }
            Work::Change(change) => write_change(&transaction, change)?,
            Work::Snapshot(boards) => write_snapshot(&transaction, boards)?,
            Work::Probe => {}
            Work::Start(at) => {
                execute(
                    &transaction,
                    "INSERT OR IGNORE INTO start VALUES (?1)",
                    params![at.0],
                )?;
            }
        }
    }
    transaction.commit()?;
    histogram!(metric::COMMIT).record(began.elapsed().as_secs_f64());
    histogram!(metric::COMMIT_JOBS).record(batch.len() as f64);
    Ok(())
}

#[expect(
    clippy::disallowed_methods,
    reason = "the duration of a commit is only a metric"
)]
fn now() -> std::time::Instant {
    std::time::Instant::now()
}

pub(super) fn execute(
    transaction: &Transaction<'_>,
    sql: &str,
    values: impl rusqlite::Params,
) -> rusqlite::Result<usize> {
    transaction.prepare_cached(sql)?.execute(values)
}

/// Converts an id for SQLite, whose integers are signed; snowflakes and counters stay below 2^63.
pub(super) const fn signed(id: u64) -> i64 {
    id.cast_signed()
}

fn write_fact(transaction: &Transaction<'_>, fact: &Fact) -> anyhow::Result<()> {
    let run = |sql, values: &[&dyn rusqlite::ToSql]| execute(transaction, sql, values);
    match fact {
        Fact::Started(started) => write_started(transaction, started)?,
        Fact::Asked {
            quiz,
            round,
            number,
            order,
            seconds,
            at,
        } => {
            run(
                "INSERT INTO round (id, quiz, number, option_order, seconds, asked_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                &[
                    &signed(round.0),
                    &signed(quiz.0),
                    number,
                    order,
                    &seconds.get(),
                    &at.0,
                ],
            )?;
            run(
                "INSERT INTO asked SELECT quiz.channel, question.id, ?3 FROM quiz
                 JOIN quiz_question ON quiz_question.quiz = quiz.id AND quiz_question.number = ?2
                 JOIN question ON question.hash = quiz_question.question WHERE quiz.id = ?1
                 ON CONFLICT DO UPDATE SET at = max(at, excluded.at)",
                &[&signed(quiz.0), number, &at.0],
            )?;
            run(
                "INSERT INTO schedule_asked SELECT quiz.schedule, question.id, ?3 FROM quiz
                 JOIN quiz_question ON quiz_question.quiz = quiz.id AND quiz_question.number = ?2
                 JOIN question ON question.hash = quiz_question.question
                 WHERE quiz.id = ?1 AND quiz.schedule IS NOT NULL
                 ON CONFLICT DO UPDATE SET at = max(at, excluded.at)",
                &[&signed(quiz.0), number, &at.0],
            )?;
        }
        Fact::Posted {
            quiz,
            round,
            message,
            at,
        } => {
            run(
                "UPDATE round SET message = ?3, posted_at = ?4 WHERE quiz = ?1 AND id = ?2 AND message IS NULL",
                &[&signed(quiz.0), &signed(round.0), &signed(message.0), &at.0],
            )?;
        }
        Fact::Answered {
            round,
            interaction,
            member,
            answer,
            at,
            ..
        } => {
            run(
                "INSERT OR IGNORE INTO answer VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                &[
                    &signed(interaction.0),
                    &signed(round.0),
                    &signed(member.id.0),
                    &member.name,
                    &answer.chosen().bits(),
                    &at.0,
                    &answer.typed(),
                ],
            )?;
        }
        Fact::Away { round, .. } => {
            run(
                "UPDATE round SET away = 1 WHERE id = ?1",
                &[&signed(round.0)],
            )?;
        }
        Fact::Closed {
            round,
            at,
            how,
            awards,
            ..
        } => {
            run(
                "UPDATE round SET closed_at = ?2, closed = ?3 WHERE id = ?1",
                &[&signed(round.0), &at.0, &record::close_name(*how)],
            )?;
            for award in awards {
                run(
                    "INSERT INTO award VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                    &[
                        &signed(round.0),
                        &signed(award.member.id.0),
                        &award.member.name,
                        &award.answer.chosen().bits(),
                        &award.took_ms,
                        &award.right,
                        &award.points,
                        &award.answer.typed(),
                    ],
                )?;
            }
        }
        Fact::Corrected {
            quiz,
            number,
            question,
        } => {
            let hash = write_question(transaction, question)?;
            run(
                "UPDATE quiz_question SET question = ?3 WHERE quiz = ?1 AND number = ?2",
                &[&signed(quiz.0), number, &hash],
            )?;
        }
        Fact::Rescored {
            quiz,
            round,
            awards,
            changes,
            ..
        } => {
            for award in awards {
                run(
                    "UPDATE award SET correct = ?3, points = ?4 WHERE round = ?1 AND member = ?2",
                    &[
                        &signed(round.0),
                        &signed(award.member.id.0),
                        &award.right,
                        &award.points,
                    ],
                )?;
            }
            for change in changes {
                change_tally(transaction, *quiz, *round, change)?;
            }
        }
        Fact::Paused { quiz, at } => {
            run(
                "UPDATE quiz SET paused_at = ?2 WHERE id = ?1",
                &[&signed(quiz.0), &at.0],
            )?;
        }
        Fact::Resumed { quiz, .. } => {
            run(
                "UPDATE quiz SET paused_at = NULL WHERE id = ?1",
                &[&signed(quiz.0)],
            )?;
        }
        Fact::Ended { quiz, at, why, .. } => {
            run(
                "UPDATE quiz SET ended_at = ?2, ended = ?3,
                     ended_nth = (SELECT coalesce(max(ended_nth), 0) + 1 FROM quiz) WHERE id = ?1",
                &[&signed(quiz.0), &at.0, &record::end_name(*why)],
            )?;
            write_tallies(transaction, *quiz)?;
            privacy::drop_departed(transaction, Going::Quiz(*quiz))?;
        }
        Fact::Revealed { round } => {
            run(
                "UPDATE round SET revealed = 1 WHERE id = ?1",
                &[&signed(round.0)],
            )?;
        }
        Fact::PodiumPosted { quiz } => {
            run(
                "UPDATE quiz SET podium_posted = 1 WHERE id = ?1",
                &[&signed(quiz.0)],
            )?;
        }
        Fact::Scheduled(_)
        | Fact::SchedulePaused { .. }
        | Fact::BankUsedUp { .. }
        | Fact::QuizmastersTold { .. }
        | Fact::ScheduleResumed { .. }
        | Fact::ScheduleRemoved { .. }
        | Fact::Skipped { .. }
        | Fact::Streaks { .. } => write_schedule_fact(transaction, fact)?,
        Fact::Contest(fact) => write_contest_fact(transaction, fact)?,
        Fact::Team(fact) => write_team_fact(transaction, fact)?,
        Fact::Standings(fact) => write_standings_fact(transaction, fact)?,
        Fact::Question(fact) => write_question_fact(transaction, fact)?,
        Fact::Settings(SettingsFact::Changed {
            guild,
            settings,
            by,
            at,
        }) => write_settings(transaction, *guild, settings, by, *at)?,
        Fact::Member(MemberFact::Departed { from, departed }) => {
            privacy::write_departed(transaction, *from, departed)?;
        }
        Fact::Member(MemberFact::Forgotten { member, tombstone }) => {
            privacy::forget(transaction, *member, tombstone)?;
        }
    }
    Ok(())
}

fn write_started(transaction: &Transaction<'_>, started: &Started) -> anyhow::Result<()> {
    let quiz = signed(started.quiz.0);
    execute(
        transaction,
        "INSERT INTO quiz (id, guild, channel, starter, starter_name, started_at, bank, bank_title, wanted,
             seconds, mode, tag, default_seconds, gap_ms, language, seed, ask, schedule, due_at, until_at, ping, difficulty)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22)",
        params![
            quiz,
            signed(started.guild.0),
            signed(started.channel.0),
            signed(started.starter.id.0),
            started.starter.name,
            started.at.0,
            record::banks_text(&started.plan.banks),
            started.bank_title,
            started.plan.questions,
            started.plan.seconds.map(Seconds::get),
            started.plan.mode.name(),
            started.plan.tag,
            started.default_seconds.get(),
            started.gap_ms,
            started.language,
            signed(started.seed),
            started.plan.ask.map(Ask::name),
            started.daily.map(|daily| signed(daily.schedule.0)),
            started.daily.map(|daily| daily.due.0),
            started
                .daily
                .and_then(|daily| daily.until)
                .map(|until| until.0),
            started
                .daily
                .and_then(|daily| daily.ping)
                .map(|role| signed(role.0)),
            started.plan.difficulty.map(Difficulty::name),
        ],
    )?;
    if let Some(daily) = started.daily {
        write_processed_until(transaction, daily.schedule, daily.due)?;
    }
    for (number, question) in (1_u16..).zip(&started.questions) {
        let hash = write_question(transaction, question)?;
        execute(
            transaction,
            "INSERT INTO quiz_question VALUES (?1, ?2, ?3)",
            params![quiz, number, hash],
        )?;
    }
    Ok(())
}

fn write_snapshot(transaction: &Transaction<'_>, boards: &[BoardSnapshot]) -> anyhow::Result<()> {
    for snapshot in boards {
        for (member, tally) in &snapshot.board {
            execute(
                transaction,
                "INSERT OR REPLACE INTO board VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                params![
                    signed(snapshot.channel.0),
                    signed(member.0),
                    signed(snapshot.guild.0),
                    tally.name,
                    signed(tally.points),
                    tally.right,
                    tally.answered,
                    signed(tally.right_ms),
                    tally.won,
                ],
            )?;
        }
    }
    execute(
        transaction,
        "UPDATE snapshot SET settled = (SELECT coalesce(max(ended_nth), 0) FROM quiz)",
        [],
    )?;
    Ok(())
}
