//! Turns what members do into engine decisions, and decisions into replies and channel messages.
//!
//! One lock guards the engine. Facts join the store's queue under that lock, so they are stored in
//! the order of the decisions, and no reply is sent before its facts are on disk. Messages for
//! channels leave through [`Deliveries`].

pub(crate) mod bank;
pub(crate) mod board;
pub(crate) mod cancel;
pub(crate) mod clock;
pub mod command;
pub(crate) mod component;
pub(crate) mod contest;
pub(crate) mod core;
pub(crate) mod daily;
pub(crate) mod doctor;
pub(crate) mod draft;
pub(crate) mod editing;
pub(crate) mod feature;
pub(crate) mod health;
pub(crate) mod help;
pub(crate) mod interaction;
pub(crate) mod leaderboard;
pub(crate) mod learn;
pub(crate) mod library;
pub(crate) mod mistakes;
pub(crate) mod news;
pub(crate) mod pending_news;
pub(crate) mod pictures;
pub(crate) mod practice;
pub(crate) mod privacy;
pub mod publisher;
pub(crate) mod quiz;
pub(crate) mod quota;
pub(crate) mod remind;
pub(crate) mod repeat;
pub(crate) mod report;
pub(crate) mod retention;
pub(crate) mod review;
pub(crate) mod scheduler;
pub(crate) mod season;
pub mod settings;
pub(crate) mod stats;
pub(crate) mod suggestion;
pub(crate) mod team;
pub(crate) mod timer;
pub mod ui;

pub use self::core::{Core, Deliveries, Delivery, Refresh, Resumed};
pub use clock::Clock;
pub use feature::{commands, in_direct_messages, prepare, suggest};
pub use interaction::{
    Action, Attached, Boxed, Caller, Discord, Entered, Forbidden, Handled, Permission, Ping, Place,
    Press, Request, Response, Run, Threads, Use,
};
pub use library::HeldBack;
pub use pending_news::News;
pub use publisher::run_publisher;
pub use quota::Quotas;
pub use retention::run_retention;
pub use scheduler::{run_schedule, run_snapshots};

use self::core::State;
use self::core::lock::PanicFlag;
use self::editing::EditLocks;
use crate::bot::bank::own;
use crate::bot::ui::message::Message;
use crate::bot::ui::t;
use crate::metric;
use crate::store::{Busy, Pending, Store, Undelivered, UnpostedContest};
use feature::Feature;
use library::Library;
use metrics::counter;
use quiz_banks::load::Loaded;
use quiz_engine::contest::Stage;
use quiz_engine::ids::{ContestId, GuildId, MessageId, QuizId, RoundId, Shard, Timestamp};
use quiz_engine::learn::Reminding;
use quiz_engine::play::{Lost, Next, Posting};
use quiz_engine::question::{Catalogue, QuestionFact};
use quiz_engine::{Engine, Fact, Publication, Rules};
use quota::{BankSizes, Lookups};
use std::collections::HashSet;
use std::sync::{Arc, Mutex};
use timer::{Target, Timer};
use tokio::sync::mpsc;

/// Every feature, in the order in which commands are registered.
const FEATURES: &[Feature] = &[
    Feature::new(quiz::command::all).with::<quiz::component::Id>(),
    Feature::new(leaderboard::command::all).with::<leaderboard::component::Id>(),
    Feature::new(season::command::all).with::<season::component::Id>(),
    Feature::new(board::command::all).with::<board::component::Id>(),
    Feature::new(stats::command::all),
    Feature::new(bank::command::all).with::<bank::component::Id>(),
    Feature::new(suggestion::command::all).with::<suggestion::component::Id>(),
    Feature::new(report::command::all).with::<report::component::Id>(),
    Feature::new(daily::command::all).with::<daily::component::Id>(),
    Feature::new(Vec::new).with::<mistakes::component::Id>(),
    Feature::new(practice::command::all)
        .with::<practice::component::Id>()
        .in_direct_messages(),
    Feature::new(review::command::all)
        .with::<review::component::Id>()
        .in_direct_messages(),
    Feature::new(learn::command::all).in_direct_messages(),
    Feature::new(remind::command::all).in_direct_messages(),
    Feature::new(settings::command::all),
    Feature::new(contest::command::all).with::<contest::component::Id>(),
    Feature::new(team::command::all),
    Feature::new(doctor::command::all),
    Feature::new(privacy::command::all)
        .with::<privacy::component::Id>()
        .in_direct_messages(),
    Feature::new(help::command::all)
        .with::<help::component::Id>()
        .in_direct_messages(),
    Feature::new(Vec::new).with::<draft::component::Id>(),
    Feature::new(Vec::new)
        .with::<cancel::Id>()
        .in_direct_messages(),
];

impl Core {
    /// Restores the bot from the store and the loaded banks. Also returns the queue that
    /// [`run_publisher`] reads.
    ///
    /// # Errors
    /// If the store cannot be read.
    pub fn recover(
        store: Store,
        rules: Rules,
        banks: &Loaded,
        clock: Clock,
    ) -> anyhow::Result<(Self, Deliveries)> {
        let recovered = store.recover()?;
        let mut library = Library::default();
        library.reload(banks, clock.now());
        let catalogue = Catalogue::new(library.banks());
        let mut engine = Engine::new(rules, catalogue, recovered.past);
        let mut bank_sizes = BankSizes::default();
        for stored in &recovered.banks {
            let bytes = stored.text.len() + stored.picture_bytes;
            bank_sizes.put(stored.guild, stored.id.clone(), bytes);
        }
        let of_servers = recovered.banks.into_iter().filter_map(own::read_stored);
        for own in of_servers {
            let put = QuestionFact::BankPut(Arc::new(own));
            engine.apply(&Fact::Question(put));
        }
        recovered.facts.iter().for_each(|fact| engine.apply(fact));
        let unsaved = recovered.facts.iter().flat_map(Fact::boards).collect();
        tracing::info!(facts = recovered.facts.len(), "recovered");
        let (deliveries, receiver) = mpsc::unbounded_channel();
        let bot = Self {
            library: Mutex::new(library),
            state: Mutex::new(State {
                engine,
                unsaved,
                greeted: HashSet::new(),
            }),
            store: Arc::new(store),
            clock,
            health: Default::default(),
            panic_flag: PanicFlag::default(),
            timer: Timer::default(),
            editing: EditLocks::default(),
            quotas: Quotas::default(),
            lookups: Lookups::default(),
            news: Default::default(),
            bank_sizes: Mutex::new(bank_sizes),
            deliveries,
        };
        Ok((bot, receiver))
    }

    /// Posts the lobbies that are open and may not be posted, and redraws the others.
    fn resume_lobbies(&self, now: Timestamp) {
        let open: Vec<_> = self.state().engine.lobbies().collect();
        let (posted, unposted): (Vec<_>, Vec<_>) =
            open.into_iter().partition(|view| view.message.is_some());
        for view in posted {
            self.timer
                .refresh_soon(Target::Lobby(view.started.quiz), now);
        }
        let resumed = unposted.into_iter().map(|view| {
            let since = view.started.at;
            Resumed::new(Publication::Lobby(view), since)
        });
        self.deliver(Delivery::Resume(resumed.collect()));
    }

    /// Sends the reminders that may not be sent.
    fn resume_reminders(&self, unsent: Vec<Reminding>) {
        let resumed = unsent.into_iter().filter_map(|reminding| {
            let since = reminding.last?;
            Some(Resumed::new(Publication::Reminder(reminding), since))
        });
        self.deliver(Delivery::Resume(resumed.collect()));
    }

    /// Sets what servers and members can use.
    #[must_use]
    pub fn with_quotas(self, quotas: Quotas) -> Self {
        Self { quotas, ..self }
    }

    /// Resumes where the last process stopped: publishes what it did not deliver, and closes
    /// questions whose deadline has passed.
    ///
    /// # Errors
    /// If the store cannot be read.
    pub fn resume(&self) -> anyhow::Result<()> {
        let now = self.clock.now();
        let since = now.plus_ms(-publisher::RETRY_FOR_MS);
        let Undelivered {
            closed,
            standings,
            notices,
            contests,
            announcements,
        } = self.store.reader.undelivered(since)?;
        // Before the decision below, which publishes those that are due now.
        let unsent: Vec<_> = self.state().engine.unsent_reminders().cloned().collect();
        let unposted: Vec<_> = {
            let engine = &self.state().engine;
            engine
                .open_questions()
                .filter(|view| view.message.is_none())
                .collect()
        };
        let mut resumed = Vec::new();
        let lobbies = self.store.reader.undelivered_lobbies(since)?;
        for Pending { content, since } in lobbies {
            resumed.push(Resumed::new(Publication::Lobby(content), since));
        }
        for Pending { mut content, since } in closed {
            let view = &content.view;
            let ends = (self.state().engine).ends_with(view.started.quiz, view.number);
            if ends {
                content.next = Next::FinalStandings;
            }
            resumed.push(Resumed::new(Publication::Reveal(content), since));
        }
        for Pending { content, since } in standings {
            resumed.push(Resumed::new(Publication::FinalStandings(content), since));
        }
        for notice in notices {
            let at = notice.at;
            resumed.push(Resumed::new(Publication::Notice(notice), at));
        }
        resumed.extend(self.unannounced(announcements));
        for UnpostedContest {
            contest,
            refused,
            cancelled_at,
        } in contests
        {
            let announced = |what| Publication::Announcement(contest.announcement(what));
            if let Some(at) = cancelled_at {
                resumed.push(Resumed::new(announced(Stage::Cancelled), at));
                continue;
            }
            let closes = contest.contest.closes;
            resumed.push(Resumed::new(announced(Stage::Closed), closes));
            let result = Publication::Contest(Box::new(contest.result()));
            resumed.push(Resumed {
                reported: refused,
                ..Resumed::new(result, closes)
            });
        }
        tracing::info!(publications = resumed.len() + unposted.len(), "resumed");
        self.deliver(Delivery::Resume(resumed));
        match self.is_back_soon(now) {
            true => self.tick(),
            false => drop(self.record(|engine, _| engine.away())),
        }
        // Only now: the decision above closes questions whose deadline has passed, and those must
        // not be looked for or posted as if they were open.
        let open = unposted.into_iter().filter(|one| self.is_open(one.round));
        let open = open.map(|view| {
            let asked_at = view.asked_at;
            Resumed::new(Publication::Ask(view), asked_at)
        });
        self.deliver(Delivery::Resume(open.collect()));
        self.resume_reminders(unsent);
        self.resume_lobbies(now);
        Ok(())
    }

    /// What the channels of contests were not told, and their counts, which may be behind.
    fn unannounced(&self, announcements: Vec<(ContestId, Stage)>) -> Vec<Resumed> {
        let state = self.state();
        for contesting in state.engine.all_contests() {
            self.redraw_soon(&state, contesting.contest.id);
        }
        let told = announcements.into_iter().filter_map(|(contest, what)| {
            let contesting = state.engine.contest(contest)?;
            let since = match what {
                Stage::Created => contesting.contest.at,
                _ => contesting.contest.opens,
            };
            let announcement = Publication::Announcement(contesting.announcement(what));
            Some(Resumed::new(announcement, since))
        });
        told.collect()
    }

    /// Runs what [`prepare`] returned for the member's action.
    ///
    /// # Errors
    /// On internal faults, such as a failed write. A refusal is a response, not an error.
    pub async fn act(
        &self,
        caller: &Caller,
        discord: &dyn Discord,
        run: Run,
    ) -> anyhow::Result<Handled> {
        let is_command = run.is_command;
        let request = Request {
            core: self,
            caller,
            discord,
        };
        if run.reads_much
            && !self.lookups.take(
                caller.member.id,
                self.quotas.lookups_per_minute,
                self.clock.now(),
            )
        {
            quota::count_hit("lookups_per_minute");
            let max = self.quotas.lookups_per_minute;
            let text = t!(caller.locale(), "refused-limit-lookups", max = max);
            return Ok(Response::private(Message::text(text)));
        }
        let greets =
            is_command && caller.guild != GuildId::DIRECT && self.state().greets(caller.guild);
        let mut handled = match run.handle(request).await {
            Err(error) if error.is::<Busy>() => {
                counter!(metric::QUERIES_GIVEN_UP).increment(1);
                Response::private(Message::text(t!(caller.locale(), "trouble-busy")))
            }
            handled => handled?,
        };
        if greets {
            help::point_to(&mut handled.response, caller);
        }
        if let Response::Private(of) | Response::Public(of) | Response::Update(of) =
            &handled.response
        {
            let ephemeral = match &handled.response {
                Response::Update(_) => caller.ephemeral,
                other => matches!(other, Response::Private(_)),
            };
            debug_assert_eq!(feature::misplaced(of, ephemeral), None);
        }
        // A form is to be filled in first, so the news comes with a later command.
        let form = matches!(handled.response, Response::Form(_));
        if is_command && !form {
            handled.follow_up = news::for_caller(self, caller);
        }
        Ok(handled)
    }

    /// Replaces the operator's banks with `banks`, as they were just read from the folder.
    pub fn reload(&self, banks: &Loaded) {
        let mut library = self.library();
        library.reload(banks, self.clock.now());
        let banks = library.banks().collect();
        self.record(|engine, _| engine.load_common(banks));
    }

    /// Records that the question was just posted as `message`. Its time starts now.
    pub fn posted(&self, quiz: QuizId, round: RoundId, message: MessageId) {
        let posting = Posting {
            quiz,
            round,
            message,
        };
        self.record(|engine, now| engine.posted(now, posting));
    }

    /// Records that the question is in its channel as `message`, posted by an earlier attempt or
    /// process. Its time starts at the timestamp in the message's id.
    pub fn found(&self, quiz: QuizId, round: RoundId, message: MessageId) {
        let posting = Posting {
            quiz,
            round,
            message,
        };
        self.record(|engine, now| engine.found(now, posting));
    }

    /// Records that the question could not be posted, or could not be found again.
    pub fn lost(&self, quiz: QuizId, round: RoundId, how: Lost) {
        self.record(|engine, now| engine.lost(now, quiz, round, how));
    }

    /// Records that a lobby is in its channel as `message`.
    pub fn lobby_posted(&self, quiz: QuizId, message: MessageId) {
        self.record(|engine, _| engine.lobby_posted(quiz, message));
    }

    /// Records that a lobby could not be posted.
    pub fn lobby_lost(&self, quiz: QuizId, how: Lost) {
        self.record(|engine, now| engine.lobby_lost(now, quiz, how));
    }

    /// Returns whether the question is open.
    pub fn is_open(&self, round: RoundId) -> bool {
        self.state().engine.closes(round).is_some()
    }

    /// Records that a shard has a new session, in which it serves these servers.
    pub fn shard_ready(&self, shard: Shard, serves: &HashSet<GuildId>) {
        self.record(|engine, now| engine.shard_ready(now, shard, serves));
    }

    /// Records that a server removed the bot. It is forgotten after 30 days.
    pub fn guild_left(&self, guild: GuildId) {
        self.record(|engine, now| engine.guild_left(now, guild));
    }

    /// Records that the bot is in a server.
    pub fn guild_joined(&self, guild: GuildId) {
        self.record(|engine, _| engine.guild_joined(guild));
    }

    /// Returns whether members lost nothing by the restart so far. While no quiz runs, only a
    /// process that stops in order leaves its time behind; and none is known if the clock was set
    /// back.
    fn is_back_soon(&self, now: Timestamp) -> bool {
        let gone_ms = now.ms_since(self.store.alive_before);
        (0..=clock::AWAY_AFTER_MS).contains(&gone_ms)
    }

    /// Returns since when there may be no connection to the gateway: since the last process, or
    /// since now if open questions were marked for that already.
    pub(crate) fn connected_before(&self) -> Timestamp {
        let now = self.clock.now();
        match self.is_back_soon(now) {
            true => self.store.alive_before,
            false => now,
        }
    }

    /// Notes for the next process that this one is alive.
    pub fn note_alive(&self) {
        self.store.note_alive(self.clock.now());
    }

    /// Records that a shard was disconnected, in which time presses may have been lost.
    pub fn was_away(&self, shard: Shard) {
        self.record(|engine, _| engine.shard_away(shard));
    }

    /// Stores that something was delivered, so that the next process does not deliver it again.
    pub fn mark_delivered(&self, fact: Fact) {
        // Not awaited: if a crash loses it, the next process finds the message in its channel.
        drop(self.store.writer.enqueue(vec![fact]));
    }
}

#[cfg(test)]
pub(crate) mod tests;
