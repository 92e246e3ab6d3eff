//! What a member does -> what the engine is told -> what to say.
//!
//! One lock holds the engine. Whatever is decided under it joins the store's line under it, so
//! the order of the facts is the order in which things happened, and nobody is told anything
//! before the facts are on disk. What is to be said in channels leaves through [`Deliveries`].

pub(crate) mod bank;
pub(crate) mod board;
pub(crate) mod clock;
pub(crate) mod component_id;
pub(crate) mod contest;
pub(crate) mod daily;
pub(crate) mod doctor;
pub(crate) mod help;
pub(crate) mod interaction;
pub(crate) mod leaderboard;
pub(crate) mod library;
pub(crate) mod practice;
pub(crate) mod press;
pub(crate) mod privacy;
pub(crate) mod quiz;
pub(crate) mod report;
pub(crate) mod review;
pub(crate) mod scheduler;
pub(crate) mod season;
pub mod settings;
pub(crate) mod stats;
pub(crate) mod team;
pub mod ui;

pub use bank::Suggestion;
pub use clock::Clock;
pub use component_id::{BoardPage, ComponentId, Review, Step};
pub use contest::{ContestAction, CreateContest};
pub use interaction::{
    Action, Attached, Caller, DailyRequest, Handled, Named, Permission, Ping, Place, Response,
    StartRequest, Suggest,
};
pub use leaderboard::LeaderboardRequest;
pub use library::{Correction, HeldBack};
pub use report::Corrected;
pub use scheduler::{run_schedule, run_snapshots};

use crate::store::{Change, Receipt, Store, Undelivered, WriteError};
use board::Edits;
use library::Library;
use quiz_banks::load::Loaded;
use quiz_engine::{
    Catalogue, ChannelId, Engine, Fact, GuildId, Input, Lost, MessageId, Pause, Publication,
    QuestionView, QuizId, Refusal, Reply, RoundId, Rules,
};
use scheduler::Schedule;
use std::collections::HashSet;
use std::sync::atomic::AtomicU64;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::mpsc;

/// What ended this long ago and was never said stays unsaid.
const SAY_LATE_MS: i64 = 24 * 60 * 60 * 1000;

/// A bot that runs: the engine, the store, and the line to the channels.
#[derive(Debug)]
pub struct Bot {
    /// Locked before `state` where both are.
    library: Mutex<Library>,
    state: Mutex<State>,
    store: Arc<Store>,
    clock: Clock,
    schedule: Schedule,
    /// Held while a bank is changed, so that no change is lost to another.
    editing: tokio::sync::Mutex<()>,
    /// The number of the next correction.
    next_fix: AtomicU64,
    /// The last question that an earlier process asked.
    last_before: RoundId,
    deliveries: mpsc::UnboundedSender<Delivery>,
}

#[derive(Debug)]
struct State {
    engine: Engine,
    /// Channels whose leaderboard changed since the last snapshot.
    unsaved: HashSet<(GuildId, ChannelId)>,
    edits: Edits,
}

/// Something to do in a channel, in the order in which it was decided.
#[derive(Debug)]
pub enum Delivery {
    /// Say these once their facts are on disk.
    Publish(Vec<Publication>, Receipt),
    /// Redraw a question that is open.
    Refresh(QuestionView),
}

/// The line to the channels.
pub type Deliveries = mpsc::UnboundedReceiver<Delivery>;

impl Bot {
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
        for stored in &recovered.banks {
            if let Some(bank) = bank::own::read_stored(stored) {
                library.put(stored.guild, bank);
            }
        }
        let next_fix = report::first_free(&recovered.fixes);
        for fix in recovered.fixes {
            library.correct(Correction {
                guild: fix.guild,
                before: fix.before,
                after: fix.after,
            });
        }
        let last_before = RoundId(recovered.past.last_round);
        let mut engine = Engine::new(rules, library.catalogue(), recovered.past);
        let mut unsaved = HashSet::new();
        for fact in &recovered.facts {
            engine.apply(fact);
            if let Fact::Started(started) = fact {
                unsaved.insert((started.guild, started.channel));
            }
        }
        tracing::info!(facts = recovered.facts.len(), "recovered");
        let (deliveries, receiver) = mpsc::unbounded_channel();
        let bot = Self {
            library: Mutex::new(library),
            state: Mutex::new(State {
                engine,
                unsaved,
                edits: Edits::new(recovered.edits, recovered.last_edit),
            }),
            store: Arc::new(store),
            clock,
            schedule: Schedule::default(),
            editing: tokio::sync::Mutex::default(),
            next_fix: AtomicU64::new(next_fix),
            last_before,
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
        let since = self.clock.now().plus_ms(-SAY_LATE_MS);
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
        let mut publications: Vec<_> = closed.into_iter().map(Publication::Reveal).collect();
        publications.extend(podiums.into_iter().map(Publication::FinalStandings));
        publications.extend(notices.into_iter().map(Publication::Notice));
        publications.extend(contests.iter().map(contest::late_result));
        tracing::info!(
            publications = publications.len() + unposted.len(),
            "resumed"
        );
        self.publish(publications);
        self.decide(Input::Away);
        // Not before that: one whose time is over is not looked for as if it could go on.
        let open = unposted.into_iter().filter(|one| self.is_open(one.round));
        self.publish(open.map(Publication::Ask).collect());
        Ok(())
    }

    /// Does what a member wants.
    ///
    /// # Errors
    /// When something is wrong that is not the member's doing.
    pub async fn act(&self, caller: &Caller, action: Action) -> anyhow::Result<Handled> {
        let command = action.is_command();
        let mut handled = self.dispatch(caller, action).await?;
        // Beside a form nothing is told: its answer comes first.
        let form = matches!(handled.response, Response::Form(_));
        if command && caller.quizmaster && !form {
            handled.also = self.tell_quizmaster(caller).await;
        }
        Ok(handled)
    }

    async fn dispatch(&self, caller: &Caller, action: Action) -> anyhow::Result<Handled> {
        match action {
            Action::Press {
                component,
                message,
                chosen,
            } => self.press(caller, component, message, chosen).await,
            Action::Submit {
                form,
                message,
                texts,
            } => self.submit(caller, form, message, texts).await,
            Action::Start(request) => self.start(caller, request).await,
            Action::Control(control) => self.control(caller, control).await,
            Action::Status => Ok(self.status(caller)),
            Action::Leaderboard(request) => self.leaderboard(caller, request).await,
            Action::SeasonStart(name) => self.season_start(caller, &name).await,
            Action::SeasonEnd => self.season_end(caller).await,
            Action::SeasonList => Ok(Response::private(self.season_list(caller, 0).await?)),
            Action::BoardReset { server } => Ok(self.board_reset_asked(caller, server)),
            Action::BoardExclude(member) => Ok(self.board_exclude_asked(caller, &member)),
            Action::BoardUndo(named) => self.board_undo(caller, &named).await,
            Action::BoardList => Ok(self.board_list(caller)),
            Action::BankList => Ok(self.bank_list(caller)),
            Action::BankInfo(name) => self.bank_info(caller, &name).await,
            Action::BankPreview(name) => Ok(self.bank_preview(caller, &name)),
            Action::BankUpload(_) => anyhow::bail!("a file must be fetched before it is taken"),
            Action::BankDownload(name) => Ok(self.bank_download(caller, &name)),
            Action::BankRemove(name) => Ok(self.bank_remove(caller, &name)),
            Action::BankAdd(name) => Ok(self.bank_add(caller, &name)),
            Action::BankEdit(named) => Ok(self.bank_edit(caller, &named)),
            Action::BankDelete(named) => Ok(self.bank_delete(caller, &named)),
            Action::BankReports => Ok(Response::private(self.bank_reports(caller, 0).await?)),
            Action::BankFix(named) => Ok(self.bank_fix(caller, &named)),
            Action::Practice { bank, questions } => self.practice(caller, &bank, questions),
            Action::Review => self.review(caller).await,
            Action::Stats { member, show } => self.stats(caller, member, show).await,
            Action::DailyAdd(request) => self.daily_add(caller, *request).await,
            Action::DailyList => Ok(Response::private(self.daily_list(caller, 0))),
            Action::DailySteer { schedule, control } => {
                self.daily_control(caller, &schedule, control).await
            }
            Action::SettingsShow => Ok(self.settings_show(caller)),
            Action::SettingsSet(request) => self.settings_set(caller, &request).await,
            Action::Contest(action) => self.contest(caller, action).await,
            Action::Doctor(places) => Ok(self.doctor(caller, &places)),
            Action::PrivacyExport => self.privacy_export(caller).await,
            Action::PrivacyDelete => Ok(self.privacy_delete(caller)),
            Action::Help => Ok(Response::private(help::help(caller.locale()))),
        }
    }

    /// Takes the banks of the operator's folder as they were read anew.
    pub fn reload(&self, banks: &Loaded) {
        let now = self.clock.now();
        self.change_library(|library| library.reload(banks, now));
    }

    fn library(&self) -> MutexGuard<'_, Library> {
        self.library.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes the library; the engine plays by it from then on.
    fn change_library(&self, change: impl FnOnce(&mut Library)) {
        let mut library = self.library();
        change(&mut library);
        let catalogue = library.catalogue();
        self.state().engine.set_catalogue(catalogue);
    }

    /// The banks that can be played, as they are now.
    fn catalogue(&self) -> Arc<Catalogue> {
        Arc::clone(self.state().engine.catalogue())
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

    /// Whether an earlier process asked the question, and may have posted it.
    pub fn is_from_before(&self, round: RoundId) -> bool {
        round <= self.last_before
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
        // Nobody waits for it: lost with a crash, it is said again, and found to be there.
        drop(self.store.writer.enqueue(vec![fact]));
    }

    /// Says something in channels, after what was decided before.
    pub fn publish(&self, publications: Vec<Publication>) {
        let receipt = self.store.writer.enqueue(Vec::new());
        self.deliver(Delivery::Publish(publications, receipt));
    }

    /// The one clock.
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// Resolves when the disk has failed; nothing can be acknowledged after that.
    pub async fn disk_failed(&self) -> WriteError {
        self.store.writer.failed().await
    }

    fn deliver(&self, delivery: Delivery) {
        // At a shutdown nobody takes deliveries any more; the next start finds them undone.
        let _ = self.deliveries.send(delivery);
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // The engine changes by whole facts, so it is sound even after a panic.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The engine's word on an input. What it decided is in the store's line when this returns.
    fn decide(&self, input: Input) -> Decided {
        self.decide_with(input, |_| Default::default())
    }

    /// The same, where the facts bring about changes beside play that are stored with them, and
    /// something to be said in channels.
    fn decide_with(
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
        self.schedule.deadline(state.engine.next_deadline());
        Decided {
            reply: outcome.reply,
            receipt,
            first,
        }
    }
}

/// What the engine decided, on its way to the disk.
struct Decided {
    reply: Result<Reply, Refusal>,
    receipt: Receipt,
    /// The first question of a quiz that was started; everything else is on its way already.
    first: Vec<Publication>,
}

impl Decided {
    /// The reply, once everything is on disk.
    async fn stored(self) -> Result<Result<Reply, Refusal>, WriteError> {
        self.receipt.wait().await?;
        Ok(self.reply)
    }
}

#[cfg(test)]
mod tests;
