//! `/quiz …`: starting and controlling quizzes.

pub(crate) mod command;
pub(crate) mod component;
mod lobby;
pub(crate) mod mine;
pub(crate) mod press;
mod thread;
pub(crate) mod view;

use crate::bot::core::Core;
use crate::bot::interaction::{Caller, Handled, Request, Response};
use crate::bot::quiz::component::Plain;
use crate::bot::quiz::thread::NotOpened;
use crate::bot::ui::message::Message;
use crate::bot::ui::{refusal, t};
use crate::bot::{leaderboard, settings};
use quiz_engine::Refusal;
use quiz_engine::ids::{BankId, QuestionId, QuizId};
use quiz_engine::play::{Control, ControlQuiz, Lives, Mode, Start, Started};
use quiz_engine::question::{Ask, Difficulty, Seconds};
use rand::TryRng;
use rand::rngs::SysRng;
use std::collections::HashMap;

/// The options of `/quiz start`.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct StartRequest {
    /// Ids or titles of banks, separated by commas.
    pub(crate) banks: String,
    /// The number of questions, from 1.
    pub(crate) questions: u16,
    /// The time for every question; `None` for the time of the bank or the question.
    pub(crate) seconds: Option<Seconds>,
    /// `None` for the server's setting.
    pub(crate) mode: Option<Mode>,
    /// Only questions with this tag.
    pub(crate) tag: Option<String>,
    /// Only questions of this difficulty.
    pub(crate) difficulty: Option<Difficulty>,
    /// How to ask typed questions; `None` for the bank's setting.
    pub(crate) ask: Option<Ask>,
    /// How many wrong answers knock a member out of survival. If given without a mode, the mode is
    /// survival.
    pub(crate) lives: Option<Lives>,
    /// Whether members can join before it begins.
    pub(crate) lobby: bool,
    /// Whether it is played in a thread of its own.
    pub(crate) thread: bool,
}

impl StartRequest {
    /// Returns the request without its banks, for a button's id. `None` if it has a tag, which may
    /// be too long for an id.
    fn plain(&self) -> Option<Plain> {
        self.tag.is_none().then(|| Plain {
            questions: self.questions,
            seconds: self.seconds,
            mode: self.mode,
            difficulty: self.difficulty,
            ask: self.ask,
            lives: self.lives,
            lobby: self.lobby,
            thread: self.thread,
            bank: BankId::new(""),
        })
    }
}

/// Starts the quiz with the suggested bank, after the name of a bank was unknown.
pub(crate) async fn start_nearest(r: Request<'_>, plain: Plain) -> anyhow::Result<Handled> {
    let request = StartRequest {
        banks: plain.bank.to_string(),
        questions: plain.questions,
        seconds: plain.seconds,
        mode: plain.mode,
        tag: None,
        difficulty: plain.difficulty,
        ask: plain.ask,
        lives: plain.lives,
        lobby: plain.lobby,
        thread: plain.thread,
    };
    start(r, request).await
}

pub(crate) async fn start(r: Request<'_>, request: StartRequest) -> anyhow::Result<Handled> {
    let (core, caller) = (r.core, r.caller);
    if let Some(refused) = refused_place(core, caller, request.thread) {
        return Ok(Response::private(refused));
    }
    let settings = settings::settings(core, caller.guild);
    let plain = request.plain();
    let measured = match request.difficulty {
        Some(_) => measured(core, caller, &request.banks).await?,
        None => HashMap::new(),
    };
    let channel = leaderboard::board_channel(core, caller).await?;
    let mut start = Start {
        guild: caller.guild,
        channel,
        thread: (channel != caller.channel).then_some(caller.channel),
        member: caller.member.clone(),
        banks: request.banks,
        questions: request.questions,
        seconds: request.seconds,
        mode: (request.mode)
            .or(request.lives.map(|_| Mode::Survival))
            .or(settings.mode)
            .unwrap_or(Mode::Classic),
        lives: request.lives.unwrap_or(Lives::ONE),
        tag: request.tag,
        difficulty: request.difficulty,
        measured,
        ask: request.ask,
        lobby: request.lobby,
        language: caller.guild_language.clone(),
        // From the system's random source, so that nobody can predict the order of the options.
        seed: SysRng.try_next_u64()?,
    };
    if request.thread {
        match thread::open(r, &start).await? {
            Ok(thread) => start.thread = Some(thread),
            Err(NotOpened::Refused(refusal)) => {
                let message = refused_start(core, caller, plain, &refusal);
                return Ok(Response::private(message));
            }
            Err(NotOpened::Forbidden(message)) => return Ok(Response::private(message)),
        }
    }
    let mut decided = core.run(|engine, now| engine.start(now, start));
    // The first question is posted after the reply to the command.
    let then = std::mem::take(&mut decided.first);
    if let Err(refusal) = &decided.reply {
        // A refusal makes no facts, so there is no write to wait for.
        let message = refused_start(core, caller, plain, refusal);
        return Ok(Response::private(message));
    }
    match decided.stored().await? {
        Ok(started) => Ok(Handled {
            response: Response::Public(view::announcement(
                caller.public_locale(),
                settings::public_names(core, caller.guild),
                &started,
                request.lives.filter(|_| started.plan.lives.is_none()),
                only_studied(core, &started),
            )),
            then,
            follow_up: None,
        }),
        Err(refusal) => Ok(Response::private(caller.refusal(&refusal))),
    }
}

/// Builds the reply if no quiz can be started in the caller's channel, or none in a thread of it.
fn refused_place(core: &Core, caller: &Caller, thread: bool) -> Option<Message> {
    let locale = caller.locale();
    if thread {
        let Some(threads) = &caller.threads else {
            return Some(Message::text(t!(locale, "refused-no-threads-here")));
        };
        if !threads.missing.is_empty() {
            return Some(refusal::cannot_open_thread(locale, &threads.missing));
        }
    } else if !caller.missing.is_empty() {
        return Some(refusal::cannot_post(locale, &caller.missing));
    }
    let settings = settings::settings(core, caller.guild);
    if !settings.allows(caller.channel, caller.parent) {
        let channels = settings.channels.clone();
        return Some(caller.refusal(&Refusal::NotInThisChannel { channels }));
    }
    None
}

/// Counts the cards that the quiz would ask if anybody could be asked them.
fn only_studied(core: &Core, started: &Started) -> usize {
    let catalogue = core.catalogue();
    let banks = started.plan.banks.iter();
    let banks = banks.filter_map(|bank| catalogue.find(started.guild, bank.as_str()));
    started.plan.left_out(banks.map(|bank| &**bank))
}

/// Builds the reply to a refused start. If a bank was unknown and another is suggested, a button
/// starts the quiz `asked` with that one.
fn refused_start(core: &Core, caller: &Caller, asked: Option<Plain>, refusal: &Refusal) -> Message {
    let mut message = caller.refusal(refusal);
    if let (
        Some(asked),
        Refusal::UnknownBank {
            nearest: Some(bank),
            ..
        },
    ) = (asked, refusal)
    {
        let catalogue = core.catalogue();
        let found = catalogue.find(caller.guild, bank.as_str());
        let title = found.map(|bank| bank.title.clone()).unwrap_or_default();
        let bank = bank.clone();
        let button = view::start_nearest(caller.locale(), &title, Plain { bank, ..asked });
        message.components.push(button);
    }
    message
}

/// Reads the difficulties of the banks' questions as measured in the server.
async fn measured(
    core: &Core,
    caller: &Caller,
    banks: &str,
) -> anyhow::Result<HashMap<QuestionId, Difficulty>> {
    let (guild, catalogue) = (caller.guild, core.catalogue());
    let banks = catalogue.find_all(guild, banks).unwrap_or_default();
    let ids: Vec<_> = banks.iter().map(|bank| bank.id.clone()).collect();
    core.read(guild, move |reader| {
        let mut all = HashMap::new();
        for id in ids {
            all.extend(reader.difficulties(guild, &id)?);
        }
        Ok(all)
    })
    .await
}

pub(crate) async fn play_again(r: Request<'_>, quiz: QuizId) -> anyhow::Result<Handled> {
    let (core, caller) = (r.core, r.caller);
    let channel = caller.channel;
    let plan = core
        .read(caller.guild, move |reader| reader.plan(quiz, channel))
        .await?;
    let Some(plan) = plan else {
        let text = t!(caller.locale(), "trouble-unknown-component");
        return Ok(Response::private(Message::text(text)));
    };
    let ids: Vec<_> = plan.banks.iter().map(BankId::as_str).collect();
    let request = StartRequest {
        banks: ids.join(","),
        questions: plan.questions,
        seconds: plan.seconds,
        mode: Some(plan.mode),
        tag: plan.tag,
        difficulty: plan.difficulty,
        ask: plan.ask,
        lives: plan.lives,
        lobby: false,
        thread: false,
    };
    start(r, request).await
}

pub(crate) async fn control(
    core: &Core,
    caller: &Caller,
    control: Control,
) -> anyhow::Result<Handled> {
    let request = ControlQuiz {
        channel: caller.channel,
        member: caller.member.clone(),
        quizmaster: caller.quizmaster,
        control,
    };
    let decided = core.run(|engine, now| engine.control(now, request));
    Ok(Response::private(match decided.stored().await? {
        Ok(()) => view::controlled(caller.locale(), control),
        Err(refusal) => caller.refusal(&refusal),
    }))
}

pub(crate) fn status(core: &Core, caller: &Caller) -> Handled {
    let status = core.state().engine.status(caller.channel);
    Response::private(match status {
        Ok(status) => view::status(caller.locale(), caller.names, caller.channel, &status),
        Err(refusal) => caller.refusal(&refusal),
    })
}
