//! `/practice`: a private message that asks questions of a bank one after another.

pub(crate) mod command;
pub(crate) mod component;
mod press;
pub(crate) mod view;

use crate::bot::bank;
use crate::bot::bank::key::key_of;
use crate::bot::core::Core;
use crate::bot::interaction::{Caller, Handled, Response};
use crate::bot::practice::component::Step;
use crate::bot::review;
use crate::bot::ui::drill::Drill;
use crate::bot::ui::message::Message;
use crate::bot::ui::{drill, t};
use crate::store::Receipt;
use quiz_engine::Refusal;
use quiz_engine::ids::{BankId, GuildId};
use quiz_engine::learn::{Practice, Rating};
use quiz_engine::question::{Bank, Question, RawAnswer, answer_of, is_right};
use rand::TryRng;
use rand::rngs::SysRng;
use std::sync::Arc;

pub(crate) async fn start(
    core: &Core,
    caller: &Caller,
    name: &str,
    questions: u16,
) -> anyhow::Result<Handled> {
    let begun = begin_practice(core, caller, name, questions).await?;
    Ok(Response::private(begun))
}

/// Replaces the end of a practice by the start of another.
pub(crate) async fn again(
    core: &Core,
    caller: &Caller,
    bank: &BankId,
    questions: u16,
) -> anyhow::Result<Handled> {
    let begun = begin_practice(core, caller, bank.as_str(), questions).await?;
    Ok(Response::Update(begun).into())
}

async fn begin_practice(
    core: &Core,
    caller: &Caller,
    name: &str,
    questions: u16,
) -> anyhow::Result<Message> {
    let locale = caller.locale();
    let bank = match open_bank(core, caller, name).await? {
        Ok(bank) => bank,
        Err(refusal) => return Ok(caller.refusal(&refusal)),
    };
    let practice = Practice::begin(&bank, questions, SysRng.try_next_u32()?);
    Ok(match choose(core, caller, &bank, practice) {
        Some((step, question)) => draw(caller, &bank, &step, &question),
        None => view::changed(locale, &bank.id),
    })
}

/// Replaces the message by the question of a step.
pub(crate) async fn show(core: &Core, caller: &Caller, step: &Step) -> anyhow::Result<Handled> {
    with_step(core, caller, step, |bank, question| {
        Response::Update(draw(caller, bank, step, question))
    })
    .await
}

/// Shows the back of a card.
pub(crate) async fn turn(core: &Core, caller: &Caller, step: &Step) -> anyhow::Result<Handled> {
    with_step(core, caller, step, |bank, question| {
        Response::Update(view::back(caller.locale(), &bank.title, step, question))
    })
    .await
}

/// Goes on after a card of which the member has said how well they knew it.
pub(crate) async fn grade(
    core: &Core,
    caller: &Caller,
    step: &Step,
    rating: Rating,
) -> anyhow::Result<Handled> {
    let mut missed = None;
    let mut stored = None;
    let handled = with_step(core, caller, step, |bank, question| {
        stored = Some(judged(core, caller, question, rating.is_right()));
        missed = (!rating.is_right()).then(|| question.id.clone());
        let next = step.practice.next(rating.is_right());
        let next = next.and_then(|next| choose(core, caller, bank, next));
        Response::Update(match next {
            Some((next, question)) => draw(caller, bank, &next, &question),
            None => {
                let right = step.practice.right + u8::from(rating.is_right());
                view::over(caller.locale(), &bank.id, right, step.practice.total)
            }
        })
    })
    .await?;
    if let Some(stored) = stored {
        stored.wait().await?;
    }
    if let Some(missed) = missed {
        review::note_missed(core, caller, missed).await?;
    }
    Ok(handled)
}

/// Builds the message of a step: a question, or the front of a card that nobody could type.
fn draw(caller: &Caller, bank: &Bank, step: &Step, question: &Question) -> Message {
    match question.is_askable() {
        true => drill::drill(caller.locale(), &drill(caller, bank, step, question)),
        false => view::front(caller.locale(), &bank.title, step, question),
    }
}

pub(crate) async fn form(core: &Core, caller: &Caller, step: &Step) -> anyhow::Result<Handled> {
    with_step(core, caller, step, |bank, question| {
        let drill = drill(caller, bank, step, question);
        Response::Form(drill::drill_form(caller.locale(), &drill))
    })
    .await
}

/// Judges an answer and shows the solution. What was wrong joins the member's review.
pub(crate) async fn answer(
    core: &Core,
    caller: &Caller,
    step: &Step,
    given: &RawAnswer,
) -> anyhow::Result<Handled> {
    let locale = caller.locale();
    let mut missed = None;
    let mut stored = None;
    let handled = with_step(core, caller, step, |bank, question| {
        let drill = drill(caller, bank, step, question);
        let answer = match answer_of(question, &drill.order, given, caller.giving()) {
            Ok(answer) => answer,
            Err(refusal) => return Response::Private(caller.refusal(&refusal.into())),
        };
        let right = is_right(question, &answer);
        stored = Some(judged(core, caller, question, right));
        missed = (!right).then(|| question.id.clone());
        let next = step.practice.next(right);
        let next = next.and_then(|next| choose(core, caller, bank, next));
        let continuation = match next {
            Some((next, _)) => view::next(locale, &next),
            None => {
                let Practice {
                    right: before,
                    total,
                    ..
                } = step.practice;
                view::ends(locale, &bank.id, before + u8::from(right), total)
            }
        };
        Response::Update(drill::drilled(locale, &drill, &answer, &continuation))
    })
    .await?;
    if let Some(stored) = stored {
        stored.wait().await?;
    }
    if let Some(missed) = missed {
        review::note_missed(core, caller, missed).await?;
    }
    Ok(handled)
}

/// Finds a bank to practise with. In direct messages, what is open in any server of the member's waits
/// too.
async fn open_bank(
    core: &Core,
    caller: &Caller,
    name: &str,
) -> anyhow::Result<Result<Arc<Bank>, Refusal>> {
    let bank = bank::find_open_bank(core, caller, name);
    if caller.guild != GuildId::DIRECT {
        return Ok(bank);
    }
    let member = caller.member.id;
    let guilds = core
        .read(caller.guild, move |reader| reader.guilds_of(member))
        .await?;
    let state = core.state();
    let open = |bank: Arc<Bank>, guild: &GuildId| state.engine.open_bank(*guild, &bank);
    Ok(bank.and_then(|bank| guilds.iter().try_fold(bank, open)))
}

/// Calls `respond` with the question of a step, or replies that the bank has changed.
async fn with_step(
    core: &Core,
    caller: &Caller,
    step: &Step,
    respond: impl FnOnce(&Bank, &Arc<Question>) -> Response,
) -> anyhow::Result<Handled> {
    Ok(match open_bank(core, caller, step.bank.as_str()).await? {
        Ok(bank) => match step.find(&bank) {
            Some(question) => respond(&bank, &question).into(),
            None => Response::private(view::changed(caller.locale(), &step.bank)),
        },
        Err(refusal) => Response::private(caller.refusal(&refusal)),
    })
}

/// Takes in whether an answer was right, for the estimates of skill and difficulty.
fn judged(core: &Core, caller: &Caller, question: &Question, right: bool) -> Receipt {
    let (guild, member) = (caller.guild, caller.member.id);
    core.record(|engine, now| engine.judged(now, guild, member, question, right))
}

fn drill<'q>(caller: &Caller, bank: &Bank, step: &Step, question: &'q Question) -> Drill<'q> {
    Drill {
        head: view::head(caller.locale(), &bank.title, step),
        form_title: view::form_title(caller.locale(), step),
        question,
        order: step.practice.order(question),
        choose_one: t!(caller.locale(), "practice-choose-one"),
        ids: Box::new(step.clone()),
    }
}

/// Chooses the question for a place of a practice; the step holds which one it is.
fn choose(
    core: &Core,
    caller: &Caller,
    bank: &Bank,
    practice: Practice,
) -> Option<(Step, Arc<Question>)> {
    let (guild, member) = (caller.guild, caller.member.id);
    let question = {
        let engine = &core.state().engine;
        practice.choose(bank, |question| engine.unsuited(guild, member, question))?
    };
    let step = Step {
        practice,
        key: short_key(&question),
        bank: bank.id.clone(),
    };
    Some((step, practice.asked(bank, &question)))
}

/// Returns the lowest 24 bits of a question's key.
fn short_key(question: &Question) -> u32 {
    u32::try_from(key_of(question) & 0xff_ffff).unwrap_or(0)
}

impl Step {
    /// Finds its question; `None` if the bank has changed.
    fn find(&self, bank: &Bank) -> Option<Arc<Question>> {
        let mut candidates = self.practice.candidates(bank).into_iter();
        let question = candidates.find(|one| short_key(one) == self.key)?;
        Some(self.practice.asked(bank, &question))
    }
}
