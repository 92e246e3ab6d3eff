//! The writer thread, with group commit.

mod thread;

use super::boards::write_standings_fact;
use super::change::{Change, write_change};
use super::contests::write_contest_fact;
use super::departed;
use super::estimates::write_estimate_fact;
use super::guilds::write_guild_fact;
use super::learning::write_learn_fact;
use super::privacy::Forgetting;
use super::questions::write_question_fact;
use super::quizzes::write_play_fact;
use super::schedules::write_daily_fact;
use super::settings::write_settings;
use super::sqlite::{execute, signed};
use super::suggestions::write_suggestion_fact;
use super::teams::write_team_fact;
use crate::metric;
use anyhow::Context;
use metrics::gauge;
use quiz_engine::Fact;
use quiz_engine::ids::{ChannelId, GuildId, Timestamp};
use quiz_engine::member::MemberFact;
use quiz_engine::settings::SettingsFact;
use quiz_engine::standings::Board;
use rusqlite::{Connection, Transaction, params};
use std::sync::{Arc, mpsc};
use tokio::sync::{oneshot, watch};

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
    Identify(Timestamp),
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
    thread: Option<std::thread::JoinHandle<()>>,
}

impl Writer {
    pub(super) fn start(connection: Connection) -> anyhow::Result<Self> {
        let (queue, jobs) = mpsc::channel();
        let (fail, failed) = watch::channel(None);
        let thread = std::thread::Builder::new()
            .name("store".into())
            .spawn(move || thread::run(connection, &jobs, &fail))
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

    /// Stores the time of an identify, and deletes those older than a day.
    pub fn identified(&self, at: Timestamp) -> Receipt {
        self.submit(Work::Identify(at))
    }

    /// Writes and syncs without a change. Only the receipt reports a failure; later writes continue.
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

fn write_fact(
    transaction: &Transaction<'_>,
    fact: &Fact,
    forgetting: &mut Forgetting,
) -> anyhow::Result<()> {
    while forgetting.concerns(fact) {
        forgetting.step(transaction)?;
    }
    match fact {
        Fact::Play(fact) => write_play_fact(transaction, fact)?,
        Fact::Daily(fact) => write_daily_fact(transaction, fact)?,
        Fact::Contest(fact) => write_contest_fact(transaction, fact)?,
        Fact::Team(fact) => write_team_fact(transaction, fact)?,
        Fact::Suggestion(fact) => write_suggestion_fact(transaction, fact)?,
        Fact::Estimate(fact) => write_estimate_fact(transaction, fact)?,
        Fact::Learn(fact) => write_learn_fact(transaction, fact)?,
        Fact::Standings(fact) => write_standings_fact(transaction, fact)?,
        Fact::Question(fact) => write_question_fact(transaction, fact)?,
        Fact::Guild(fact) => write_guild_fact(transaction, fact)?,
        Fact::Settings(SettingsFact::Changed {
            guild,
            settings,
            by,
            at,
        }) => write_settings(transaction, *guild, settings, by, *at)?,
        Fact::Member(MemberFact::Departed { from, departed }) => {
            departed::insert(transaction, *from, departed)?;
        }
        Fact::Member(MemberFact::Forgotten { member, tombstone }) => {
            forgetting.begin(transaction, *member, tombstone)?;
        }
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
                    tally.points,
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
