//! The state of the bot, its lock, and the way from a decision to the disk.

pub(crate) mod lock;

use crate::bot::clock::Clock;
use crate::bot::core::lock::{Doubt, Locked};
use crate::bot::editing::Editing;
use crate::bot::health::Health;
use crate::bot::library::Library;
use crate::bot::timer::Timer;
use crate::metric;
use crate::store::{BoardSnapshot, Reader, Receipt, Store, WriteError};
use metrics::counter;
use quiz_engine::{
    Catalogue, ChannelId, Decision, Engine, Fact, GuildId, Input, Pause, Publication, QuestionView,
    Refusal, Reply, Timestamp,
};
use std::collections::HashSet;
use std::sync::{Arc, Mutex};
use tokio::sync::mpsc;

/// A bot that runs: the engine, the store, and the line to the channels.
#[derive(Debug)]
pub struct Core {
    /// Locked before `state` where both are.
    pub(crate) library: Mutex<Library>,
    pub(crate) state: Mutex<State>,
    pub(crate) store: Arc<Store>,
    pub(crate) clock: Clock,
    pub(crate) health: Health,
    pub(crate) doubt: Doubt,
    pub(crate) timer: Timer,
    pub(crate) editing: Editing,
    pub(crate) deliveries: mpsc::UnboundedSender<Delivery>,
}

#[derive(Debug)]
pub(crate) struct State {
    pub(crate) engine: Engine,
    /// Channels whose leaderboard changed since the last snapshot.
    pub(crate) unsaved: HashSet<(GuildId, ChannelId)>,
}

impl State {
    /// The leaderboards that changed since the last snapshot, to be stored in another.
    pub(crate) fn take_unsaved(&mut self) -> Vec<BoardSnapshot> {
        let unsaved = std::mem::take(&mut self.unsaved).into_iter();
        let standings = self.engine.standings();
        let boards = unsaved.map(|(guild, channel)| BoardSnapshot {
            guild,
            channel,
            board: standings.channel(channel),
        });
        boards.collect()
    }
}

/// Something to do in a channel, in the order in which it was decided.
#[derive(Debug)]
pub enum Delivery {
    /// Say these once their facts are on disk.
    Publish {
        /// In this order within each channel.
        publications: Vec<Publication>,
        /// When they were decided.
        since: Timestamp,
        /// Resolves when their facts are on disk.
        receipt: Receipt,
    },
    /// Say these, which an earlier process decided and may have said.
    Resume(Vec<Resumed>),
    /// Redraw a question that is open.
    Refresh(QuestionView),
}

/// Something that an earlier process decided to say, and may have said.
#[derive(Debug)]
pub struct Resumed {
    /// What.
    pub publication: Publication,
    /// When it was decided.
    pub since: Timestamp,
    /// Whether the quizmasters know already that it cannot be posted.
    pub reported: bool,
}

impl Resumed {
    /// Something of which no quizmaster was told.
    pub(crate) const fn new(publication: Publication, since: Timestamp) -> Self {
        Self {
            publication,
            since,
            reported: false,
        }
    }
}

/// The line to the channels.
pub type Deliveries = mpsc::UnboundedReceiver<Delivery>;

impl Core {
    /// The library, locked.
    ///
    /// # Panics
    /// After a panic while it was locked; the bot is stopping then.
    pub(crate) fn library(&self) -> Locked<'_, Library> {
        self.doubt.lock(&self.library)
    }

    /// The banks that can be played, as they are now.
    pub(crate) fn catalogue(&self) -> Arc<Catalogue> {
        Arc::clone(self.state().engine.catalogue())
    }

    /// Says something in channels, after what was decided before.
    pub fn publish(&self, publications: Vec<Publication>) {
        let receipt = self.store.writer.enqueue(Vec::new());
        self.deliver(Delivery::Publish {
            publications,
            since: self.clock.now(),
            receipt,
        });
    }

    /// Asks the store something for a server.
    ///
    /// # Errors
    /// [`Busy`](crate::store::Busy), or when the store cannot be read.
    pub(crate) async fn read<T: Send + 'static>(
        &self,
        guild: GuildId,
        read: impl FnOnce(&Reader) -> anyhow::Result<T> + Send + 'static,
    ) -> anyhow::Result<T> {
        self.store.pool.read(guild, read).await
    }

    /// Asks the store what must be known, however long it takes; off the threads that serve presses.
    pub(crate) async fn read_unlimited<T: Send + 'static>(
        &self,
        read: impl FnOnce(&Reader) -> anyhow::Result<T> + Send + 'static,
    ) -> anyhow::Result<T> {
        let store = Arc::clone(&self.store);
        tokio::task::spawn_blocking(move || read(&store.reader)).await?
    }

    /// The one clock.
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// Resolves when the disk has failed; nothing can be acknowledged after that.
    pub async fn disk_failed(&self) -> WriteError {
        self.store.writer.failed().await
    }

    pub(crate) fn deliver(&self, delivery: Delivery) {
        // At a shutdown nobody takes deliveries any more; the next start finds them undone.
        let _ = self.deliveries.send(delivery);
    }

    /// The state, locked.
    ///
    /// # Panics
    /// After a panic while it was locked; the bot is stopping then.
    pub(crate) fn state(&self) -> Locked<'_, State> {
        self.doubt.lock(&self.state)
    }

    /// Resolves after a panic while the state or the library was locked: what was decided may not
    /// be on its way to the disk, so nothing may be decided after it.
    pub async fn in_doubt(&self) {
        self.doubt.raised().await;
    }

    /// What the engine decides on an input. It is in the store's queue when this returns.
    pub(crate) fn decide(&self, input: Input) -> Decided<Reply> {
        self.run(|engine, now| engine.decide(now, input))
    }

    /// The same for a step that `verb` decides.
    pub(crate) fn run<T>(
        &self,
        verb: impl FnOnce(&Engine, Timestamp) -> Result<Decision<T>, Refusal>,
    ) -> Decided<T> {
        let mut state = self.state();
        let now = self.clock.now();
        let outcome = state.engine.run(now, |engine| verb(engine, now));
        outcome.facts.iter().for_each(note);
        let changed = outcome.facts.iter().flat_map(Fact::boards);
        state.unsaved.extend(changed);
        let started = outcome.facts.iter().find_map(|fact| match fact {
            Fact::Started(started) if started.daily.is_none() => Some(started.channel),
            _ => None,
        });
        let receipt = match outcome.facts.iter().any(Fact::recounts) {
            true => {
                let boards = state.take_unsaved();
                self.store.writer.enqueue_recount(outcome.facts, boards)
            }
            false => self.store.writer.enqueue(outcome.facts),
        };
        // Under the lock as well, so that channels hear things in their order.
        let (first, others): (Vec<_>, Vec<_>) = outcome
            .publish
            .into_iter()
            .partition(|publication| Some(publication.channel()) == started);
        if !others.is_empty() {
            self.publish(others);
        }
        self.timer.deadline(state.engine.next_deadline());
        Decided {
            reply: outcome.reply,
            receipt,
            first,
        }
    }
}

/// Logs and counts what operators look for.
fn note(fact: &Fact) {
    match fact {
        Fact::Answered { .. } => counter!(metric::ANSWERS).increment(1),
        Fact::Started(started) => {
            if let Some(daily) = started.daily {
                let late_ms = started.at.ms_since(daily.due);
                tracing::debug!(schedule = %daily.schedule, late_ms, "a daily question is due");
            }
        }
        Fact::Skipped {
            schedule,
            processed_until,
        } => {
            let due = processed_until.unix_seconds();
            tracing::warn!(%schedule, due, "missed daily questions are skipped");
        }
        Fact::SchedulePaused { schedule, why, .. } if *why != Pause::Wished => {
            tracing::warn!(%schedule, ?why, "daily questions pause");
        }
        _ => {}
    }
}

/// What the engine decided, on its way to the disk.
pub(crate) struct Decided<T> {
    pub(crate) reply: Result<T, Refusal>,
    pub(crate) receipt: Receipt,
    /// The first question of a quiz that was started; everything else is on its way already.
    pub(crate) first: Vec<Publication>,
}

impl<T> Decided<T> {
    /// The reply, once everything is on disk.
    pub(crate) async fn stored(self) -> Result<Result<T, Refusal>, WriteError> {
        self.receipt.wait().await?;
        Ok(self.reply)
    }
}
