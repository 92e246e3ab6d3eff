//! The bot's state, the lock on it, and the path of a decision to the disk.
//!
//! The collections beside the engine are bounded by the channels with quizzes since the last
//! snapshot (`unsaved`) and by the servers (`greeted`).

pub(crate) mod lock;
mod probes;

use crate::bot::clock::Clock;
use crate::bot::core::lock::{Locked, PanicFlag};
use crate::bot::editing::EditLocks;
use crate::bot::health::Health;
use crate::bot::library::Library;
use crate::bot::pending_news::OnTheWay;
use crate::bot::quota::{BankSizes, Lookups, Quotas};
use crate::bot::timer::Timer;
use crate::metric;
use crate::store::{BoardSnapshot, Reader, Receipt, Store, WriteError};
use metrics::counter;
use quiz_engine::contest::ContestFact;
use quiz_engine::daily::{DailyFact, Pause};
use quiz_engine::guilds::GuildFact;
use quiz_engine::ids::{ChannelId, ContestId, GuildId, Timestamp};
use quiz_engine::play::{LobbyView, PlayFact, QuestionView};
use quiz_engine::question::Catalogue;
use quiz_engine::{Decision, Engine, Fact, Outcome, Publication, Refusal};
use std::collections::HashSet;
use std::sync::{Arc, Mutex};
use tokio::sync::mpsc;

/// The running bot: the engine, the store, and the queue to the publisher.
#[derive(Debug)]
pub struct Core {
    /// Lock order: before `state`.
    pub(crate) library: Mutex<Library>,
    pub(crate) state: Mutex<State>,
    pub(crate) store: Arc<Store>,
    pub(crate) clock: Clock,
    pub(crate) health: Health,
    pub(crate) panic_flag: PanicFlag,
    pub(crate) timer: Timer,
    pub(crate) editing: EditLocks,
    pub(crate) quotas: Quotas,
    pub(crate) lookups: Lookups,
    pub(crate) news: OnTheWay,
    pub(crate) bank_sizes: Mutex<BankSizes>,
    pub(crate) deliveries: mpsc::UnboundedSender<Delivery>,
}

#[derive(Debug)]
pub(crate) struct State {
    pub(crate) engine: Engine,
    /// Channels whose leaderboard changed since the last snapshot.
    pub(crate) unsaved: HashSet<(GuildId, ChannelId)>,
    /// Servers that have used a command since the start.
    pub(crate) greeted: HashSet<GuildId>,
}

impl State {
    /// Returns whether this is the first command since the start of a server whose leaderboard is
    /// empty; `true` once for each server.
    pub(crate) fn greets(&mut self, guild: GuildId) -> bool {
        self.greeted.insert(guild) && self.engine.guild_board(guild).is_empty()
    }

    /// Takes the leaderboards that changed since the last snapshot, for the next one.
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

/// Work for the publisher. It is queued in the order of the decisions.
#[derive(Debug)]
pub enum Delivery {
    /// Publish these once their facts are on disk.
    Publish {
        /// In this order within each channel; channels do not wait for each other.
        publications: Vec<Publication>,
        /// When they were decided.
        since: Timestamp,
        /// Resolves when their facts are on disk.
        receipt: Receipt,
    },
    /// Publish what an earlier process decided and may already have posted.
    Resume(Vec<Resumed>),
    /// Redraw a message that has changed a little.
    Refresh(Refresh),
    /// Redraw the announcement of a contest in its channel.
    Redraw(ChannelId, ContestId),
}

/// A message to redraw.
#[derive(Debug)]
pub enum Refresh {
    /// An open question, whose count of answers has changed.
    Question(QuestionView),
    /// An open lobby that someone has joined.
    Lobby(LobbyView),
}

impl Refresh {
    /// Returns the channel of the message.
    pub(crate) fn channel(&self) -> ChannelId {
        match self {
            Self::Question(view) => view.started.place(),
            Self::Lobby(view) => view.started.place(),
        }
    }
}

/// A publication that an earlier process decided and may already have posted.
#[derive(Debug)]
pub struct Resumed {
    /// What to publish.
    pub publication: Publication,
    /// When it was decided. Retries end at an age, counted from here.
    pub since: Timestamp,
    /// Whether the quizmasters were already notified that it cannot be posted.
    pub reported: bool,
}

impl Resumed {
    /// Wraps a publication of which no failure has been reported.
    pub(crate) const fn new(publication: Publication, since: Timestamp) -> Self {
        Self {
            publication,
            since,
            reported: false,
        }
    }
}

/// The receiving end of the queue of deliveries, which [`crate::bot::run_publisher`] reads.
pub type Deliveries = mpsc::UnboundedReceiver<Delivery>;

impl Core {
    /// Locks the library.
    ///
    /// # Panics
    /// If another thread panicked while it held this lock; the bot is stopping then.
    pub(crate) fn library(&self) -> Locked<'_, Library> {
        self.panic_flag.lock(&self.library)
    }

    /// Locks the sizes of the banks of servers.
    pub(crate) fn bank_sizes(&self) -> Locked<'_, BankSizes> {
        self.panic_flag.lock(&self.bank_sizes)
    }

    /// Returns the banks that can be played now.
    pub(crate) fn catalogue(&self) -> Arc<Catalogue> {
        Arc::clone(self.state().engine.catalogue())
    }

    /// Queues publications behind everything that was decided before.
    pub fn publish(&self, publications: Vec<Publication>) {
        let receipt = self.store.writer.enqueue(Vec::new());
        self.deliver(Delivery::Publish {
            publications,
            since: self.clock.now(),
            receipt,
        });
    }

    /// Runs a query of a server on one of the readers that the servers share.
    ///
    /// # Errors
    /// [`Busy`](crate::store::Busy), or if the store cannot be read.
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

    /// Returns the clock that the whole bot shares.
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// Resolves when a write has failed. Nothing can be acknowledged after that.
    pub async fn disk_failed(&self) -> WriteError {
        self.store.writer.failed().await
    }

    pub(crate) fn deliver(&self, delivery: Delivery) {
        // During a shutdown nobody receives deliveries; the next process resumes them from the
        // store.
        let _ = self.deliveries.send(delivery);
    }

    /// Locks the state.
    ///
    /// # Panics
    /// If another thread panicked while it held this lock; the bot is stopping then.
    pub(crate) fn state(&self) -> Locked<'_, State> {
        self.panic_flag.lock(&self.state)
    }

    /// Resolves after a panic while the state or the library was locked. A fact may then be applied
    /// but not queued for the store, so nothing more may be decided.
    pub async fn panicked_under_lock(&self) {
        self.panic_flag.raised().await;
    }

    /// Runs a verb that is never refused. The receipt resolves when the facts are on disk.
    pub(crate) fn record(&self, verb: impl FnOnce(&Engine, Timestamp) -> Decision) -> Receipt {
        self.run(|engine, now| Ok(verb(engine, now))).receipt
    }

    /// Lets the engine act on everything that is due.
    pub(crate) fn tick(&self) {
        let mut state = self.state();
        let outcome = state.engine.tick(self.clock.now());
        self.enqueue(&mut state, outcome);
    }

    /// Runs a verb of the engine. The facts are applied and in the store's queue when this returns.
    pub(crate) fn run<T>(
        &self,
        verb: impl FnOnce(&Engine, Timestamp) -> Result<Decision<T>, Refusal>,
    ) -> Decided<T> {
        let mut state = self.state();
        let now = self.clock.now();
        let outcome = state.engine.run(now, |engine| verb(engine, now));
        self.enqueue(&mut state, outcome)
    }

    /// Plans a redraw of the announcement of a contest, which shows how many take part.
    pub(crate) fn redraw_soon(&self, state: &State, contest: ContestId) {
        let contesting = state.engine.contest(contest);
        if let Some(message) = contesting.and_then(|one| one.announced) {
            let now = self.clock.now();
            let age_ms = now.ms_since(message.created_at());
            self.timer.redraw_soon(contest, age_ms, now);
        }
    }

    /// Queues the facts for the store and the publications for the publisher.
    fn enqueue<T>(&self, state: &mut State, outcome: Outcome<T>) -> Decided<T> {
        for fact in &outcome.facts {
            log_fact(fact);
            if let Fact::Contest(ContestFact::Joined { contest, .. }) = fact {
                self.redraw_soon(state, *contest);
            }
            if let Fact::Guild(GuildFact::Forgotten { guild, .. }) = fact {
                self.bank_sizes().forget(*guild);
                state.greeted.remove(guild);
            }
        }
        let changed = outcome.facts.iter().flat_map(Fact::boards);
        state.unsaved.extend(changed);
        let started = outcome.facts.iter().find_map(|fact| match fact {
            Fact::Play(PlayFact::Started(started)) if started.daily.is_none() => {
                Some(started.place())
            }
            _ => None,
        });
        let receipt = match outcome.facts.iter().any(Fact::recounts) {
            true => {
                let boards = state.take_unsaved();
                self.store.writer.enqueue_recount(outcome.facts, boards)
            }
            false => self.store.writer.enqueue(outcome.facts),
        };
        // Under the lock as well, so that deliveries keep the order of the decisions.
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

/// Logs and counts the facts that operators watch.
fn log_fact(fact: &Fact) {
    match fact {
        Fact::Play(PlayFact::Answered { .. }) => counter!(metric::ANSWERS).increment(1),
        Fact::Play(PlayFact::Started(started)) => {
            if let Some(daily) = started.daily {
                let late_ms = started.at.ms_since(daily.due);
                tracing::debug!(schedule = %daily.schedule, late_ms, "daily question due");
            }
        }
        Fact::Daily(DailyFact::Skipped {
            schedule,
            processed_until,
        }) => {
            let due = processed_until.unix_seconds();
            tracing::warn!(%schedule, due, "missed daily questions skipped");
        }
        Fact::Daily(DailyFact::Paused { schedule, why, .. }) if *why != Pause::Requested => {
            tracing::warn!(%schedule, ?why, "daily questions paused");
        }
        _ => {}
    }
}

/// A decision whose facts are queued for the disk.
pub(crate) struct Decided<T> {
    pub(crate) reply: Result<T, Refusal>,
    pub(crate) receipt: Receipt,
    /// The first question of a quiz that this decision started. The caller publishes it after the
    /// reply; all other publications are queued already.
    pub(crate) first: Vec<Publication>,
}

impl<T> Decided<T> {
    /// Waits until the facts are on disk, then returns the reply.
    pub(crate) async fn stored(self) -> Result<Result<T, Refusal>, WriteError> {
        self.receipt.wait().await?;
        Ok(self.reply)
    }
}
