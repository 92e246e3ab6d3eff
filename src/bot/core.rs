//! The state of the bot, its lock, and the way from a decision to the disk.

pub(crate) mod lock;

use crate::bot::board::Edits;
use crate::bot::clock::Clock;
use crate::bot::core::lock::{Doubt, Locked};
use crate::bot::health::Health;
use crate::bot::library::Library;
use crate::bot::timer::Timer;
use crate::metric;
use crate::store::{Change, Reader, Receipt, Store, WriteError};
use metrics::counter;
use quiz_engine::{
    Catalogue, ChannelId, Engine, Fact, GuildId, Input, Pause, Publication, QuestionView, Refusal,
    Reply, Timestamp,
};
use std::collections::HashSet;
use std::sync::atomic::AtomicU64;
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
    /// Held while a bank is changed, so that no change is lost to another.
    pub(crate) editing: tokio::sync::Mutex<()>,
    /// The number of the next correction.
    pub(crate) next_fix: AtomicU64,
    pub(crate) deliveries: mpsc::UnboundedSender<Delivery>,
}

#[derive(Debug)]
pub(crate) struct State {
    pub(crate) engine: Engine,
    /// Channels whose leaderboard changed since the last snapshot.
    pub(crate) unsaved: HashSet<(GuildId, ChannelId)>,
    pub(crate) edits: Edits,
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

    /// Changes the library; the engine plays by it from then on.
    pub(crate) fn change_library(&self, change: impl FnOnce(&mut Library)) {
        let mut library = self.library();
        change(&mut library);
        let catalogue = library.catalogue();
        self.state().engine.set_catalogue(catalogue);
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

    /// Asks the store something, off the threads that serve presses.
    pub(crate) async fn read<T: Send + 'static>(
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

    /// The engine's word on an input. What it decided is in the store's line when this returns.
    pub(crate) fn decide(&self, input: Input) -> Decided {
        self.decide_with(input, |_| Default::default())
    }

    /// The same, where the facts bring about changes beside play that are stored with them, and
    /// something to be said in channels.
    pub(crate) fn decide_with(
        &self,
        input: Input,
        beside: impl FnOnce(&[Fact]) -> (Vec<Change>, Vec<Publication>),
    ) -> Decided {
        let mut state = self.state();
        let mut outcome = state.engine.handle(self.clock.now(), input);
        let (changes, more) = beside(&outcome.facts);
        outcome.publish.extend(more);
        for fact in &outcome.facts {
            match fact {
                Fact::Rescored { guild, channel, .. } => {
                    state.unsaved.insert((*guild, *channel));
                }
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
        for publication in &outcome.publish {
            if let Publication::FinalStandings(podium) = publication {
                state
                    .unsaved
                    .insert((podium.started.guild, podium.started.channel));
            }
        }
        let receipt = self.store.writer.enqueue_with(outcome.facts, changes);
        // Under the lock as well, so that channels hear things in their order.
        let started = match &outcome.reply {
            Ok(Reply::Started(started)) => Some(started.channel),
            _ => None,
        };
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

/// What the engine decided, on its way to the disk.
pub(crate) struct Decided {
    pub(crate) reply: Result<Reply, Refusal>,
    pub(crate) receipt: Receipt,
    /// The first question of a quiz that was started; everything else is on its way already.
    pub(crate) first: Vec<Publication>,
}

impl Decided {
    /// The reply, once everything is on disk.
    pub(crate) async fn stored(self) -> Result<Result<Reply, Refusal>, WriteError> {
        self.receipt.wait().await?;
        Ok(self.reply)
    }
}
