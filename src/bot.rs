//! What a member does -> what the engine is told -> what to say.
//!
//! One lock holds the engine. Whatever is decided under it joins the store's line under it, so
//! the order of the facts is the order in which things happened, and nobody is told anything
//! before the facts are on disk. What is to be said in channels leaves through [`Deliveries`].

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
pub(crate) mod editing;
pub(crate) mod feature;
pub(crate) mod health;
pub(crate) mod help;
pub(crate) mod interaction;
pub(crate) mod leaderboard;
pub(crate) mod library;
pub(crate) mod mistakes;
pub(crate) mod news;
pub(crate) mod pictures;
pub(crate) mod practice;
pub(crate) mod privacy;
pub mod publisher;
pub(crate) mod quiz;
pub(crate) mod report;
pub(crate) mod review;
pub(crate) mod scheduler;
pub(crate) mod season;
pub mod settings;
pub(crate) mod stats;
pub(crate) mod team;
pub(crate) mod timer;
pub mod ui;

pub use self::core::{Core, Deliveries, Delivery, Resumed};
pub use clock::Clock;
pub use feature::{commands, prepare, suggest};
pub use interaction::{
    Action, Attached, Boxed, Caller, Discord, Entered, Handled, Permission, Ping, Place, Press,
    Request, Response, Run, Use,
};
pub use library::HeldBack;
pub use publisher::run_publisher;
pub use scheduler::{run_schedule, run_snapshots};

use self::core::State;
use self::core::lock::Doubt;
use self::editing::Editing;
use crate::bot::bank::own;
use crate::store::{Store, Undelivered, UnpostedContest, Unsaid};
use feature::Feature;
use library::Library;
use quiz_banks::load::Loaded;
use quiz_engine::{
    Catalogue, Engine, Fact, Input, Lost, MessageId, Publication, QuestionFact, QuizId, RoundId,
    Rules,
};
use std::sync::{Arc, Mutex};
use timer::Timer;
use tokio::sync::mpsc;

/// Every feature, in the order in which commands are registered.
const FEATURES: &[Feature] = &[
    Feature::new(quiz::command::all).with::<quiz::component::Id>(),
    Feature::new(leaderboard::command::all).with::<leaderboard::component::Id>(),
    Feature::new(season::command::all).with::<season::component::Id>(),
    Feature::new(board::command::all).with::<board::component::Id>(),
    Feature::new(stats::command::all),
    Feature::new(bank::command::all).with::<bank::component::Id>(),
    Feature::new(report::command::all).with::<report::component::Id>(),
    Feature::new(daily::command::all).with::<daily::component::Id>(),
    Feature::new(Vec::new).with::<mistakes::component::Id>(),
    Feature::new(practice::command::all).with::<practice::component::Id>(),
    Feature::new(review::command::all).with::<review::component::Id>(),
    Feature::new(settings::command::all),
    Feature::new(contest::command::all).with::<contest::component::Id>(),
    Feature::new(team::command::all),
    Feature::new(doctor::command::all),
    Feature::new(privacy::command::all).with::<privacy::component::Id>(),
    Feature::new(help::command::all).with::<help::component::Id>(),
    Feature::new(Vec::new).with::<cancel::Id>(),
];

impl Core {
    /// Brings back what the store holds.
    ///
    /// # Errors
    /// When the store cannot be read.
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
            state: Mutex::new(State { engine, unsaved }),
            store: Arc::new(store),
            clock,
            health: Default::default(),
            doubt: Doubt::default(),
            timer: Timer::default(),
            editing: Editing::default(),
            deliveries,
        };
        Ok((bot, receiver))
    }

    /// Goes on where the last process stopped: what was not said is said, and a question that
    /// should have closed closes.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn resume(&self) -> anyhow::Result<()> {
        let now = self.clock.now();
        let since = now.plus_ms(-publisher::MATTERS_MS);
        let Undelivered {
            closed,
            podiums,
            notices,
            contests,
        } = self.store.reader.undelivered(since)?;
        let unposted: Vec<_> = {
            let engine = &self.state().engine;
            engine
                .open_questions()
                .filter(|sheet| sheet.message.is_none())
                .collect()
        };
        let mut resumed = Vec::new();
        for Unsaid { what, since } in closed {
            resumed.push(Resumed::new(Publication::Reveal(what), since));
        }
        for Unsaid { what, since } in podiums {
            resumed.push(Resumed::new(Publication::FinalStandings(what), since));
        }
        for notice in notices {
            let at = notice.at;
            resumed.push(Resumed::new(Publication::Notice(notice), at));
        }
        for UnpostedContest { contest, refused } in contests {
            let result = Publication::Contest(Box::new(contest.result()));
            resumed.push(Resumed {
                reported: refused,
                ..Resumed::new(result, contest.contest.closes)
            });
        }
        tracing::info!(publications = resumed.len() + unposted.len(), "resumed");
        self.deliver(Delivery::Resume(resumed));
        self.decide(Input::Away);
        // Not before that: one whose time is over is not looked for as if it could go on.
        let open = unposted.into_iter().filter(|one| self.is_open(one.round));
        let open = open.map(|view| {
            let asked_at = view.asked_at;
            Resumed::new(Publication::Ask(view), asked_at)
        });
        self.deliver(Delivery::Resume(open.collect()));
        Ok(())
    }

    /// Handles what a member does.
    ///
    /// # Errors
    /// When something is wrong that is not the member's doing.
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
        let mut handled = run.handle(request).await?;
        if let Response::Private(of) | Response::Public(of) | Response::Update(of) =
            &handled.response
        {
            let ephemeral = match &handled.response {
                Response::Update(_) => caller.ephemeral,
                other => matches!(other, Response::Private(_)),
            };
            debug_assert_eq!(feature::misplaced(of, ephemeral), None);
        }
        // Beside a form nothing is told: its answer comes first.
        let form = matches!(handled.response, Response::Form(_));
        if is_command && caller.quizmaster && !form {
            handled.also = news::tell_quizmaster(self, caller).await;
        }
        Ok(handled)
    }

    /// Takes the banks of the operator's folder as they were read anew.
    pub fn reload(&self, banks: &Loaded) {
        let mut library = self.library();
        library.reload(banks, self.clock.now());
        let banks = library.banks().collect();
        self.run(|engine, _| Ok(engine.load_common(banks)));
    }

    /// The question stands in its channel.
    pub fn posted(&self, quiz: QuizId, round: RoundId, message: MessageId) {
        self.decide(Input::Posted {
            quiz,
            round,
            message,
        });
    }

    /// The question was found in its channel, where an earlier process had posted it.
    pub fn found(&self, quiz: QuizId, round: RoundId, message: MessageId) {
        self.decide(Input::Found {
            quiz,
            round,
            message,
        });
    }

    /// The question could not be posted, or not be found again.
    pub fn lost(&self, quiz: QuizId, round: RoundId, how: Lost) {
        self.decide(Input::Lost { quiz, round, how });
    }

    /// Whether the question is open.
    pub fn is_open(&self, round: RoundId) -> bool {
        self.state().engine.closes(round).is_some()
    }

    /// The bot could not hear its members for over two seconds.
    pub fn was_away(&self) {
        self.decide(Input::Away);
    }

    /// Remembers that something was said, so that a restart does not say it again.
    pub fn mark_delivered(&self, fact: Fact) {
        // Nobody waits for it: lost with a crash, it is published again, and found to be there.
        drop(self.store.writer.enqueue(vec![fact]));
    }
}

#[cfg(test)]
pub(crate) mod tests;
