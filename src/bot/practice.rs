//! `/practice`: one private message that walks through a bank.

pub(crate) mod command;
pub(crate) mod component;
mod press;
pub(crate) mod view;

use crate::bot::bank;
use crate::bot::bank::key::key_of;
use crate::bot::core::Core;
use crate::bot::interaction::{Caller, Handled, Response};
use crate::bot::practice::component::Step;
use crate::bot::ui::drill::Drill;
use crate::bot::ui::message::Message;
use crate::bot::ui::{drill, t};
use quiz_engine::{Bank, BankId, Practice, Question, RawAnswer, answer_of, is_right};
use rand::TryRng;
use rand::rngs::SysRng;
use std::sync::Arc;

pub(crate) fn start(
    core: &Core,
    caller: &Caller,
    name: &str,
    questions: u16,
) -> anyhow::Result<Handled> {
    Ok(Response::private(begin_practice(
        core, caller, name, questions,
    )?))
}

/// The same once more, in the place of its end.
pub(crate) fn again(
    core: &Core,
    caller: &Caller,
    bank: &BankId,
    questions: u16,
) -> anyhow::Result<Handled> {
    let begun = begin_practice(core, caller, bank.as_str(), questions)?;
    Ok(Response::Update(begun).into())
}

fn begin_practice(
    core: &Core,
    caller: &Caller,
    name: &str,
    questions: u16,
) -> anyhow::Result<Message> {
    let locale = caller.locale();
    let bank = match bank::find_open_bank(core, caller, name) {
        Ok(bank) => bank,
        Err(refusal) => return Ok(caller.refusal(&refusal)),
    };
    let practice = Practice::begin(&bank, questions, SysRng.try_next_u32()?);
    Ok(match step_at(&bank, practice) {
        Some((step, question)) => drill::drill(locale, &drill(caller, &bank, &step, &question)),
        None => view::changed(locale, &bank.id),
    })
}

/// The question of a step, in the place of what the message showed.
pub(crate) fn show(core: &Core, caller: &Caller, step: &Step) -> Handled {
    with_step(core, caller, step, |bank, question| {
        let drill = drill(caller, bank, step, question);
        Response::Update(drill::drill(caller.locale(), &drill))
    })
}

pub(crate) fn form(core: &Core, caller: &Caller, step: &Step) -> Handled {
    with_step(core, caller, step, |bank, question| {
        let drill = drill(caller, bank, step, question);
        Response::Form(drill::drill_form(caller.locale(), &drill))
    })
}

/// Says at once whether it was right, and why.
pub(crate) fn answer(core: &Core, caller: &Caller, step: &Step, given: &RawAnswer) -> Handled {
    let locale = caller.locale();
    with_step(core, caller, step, |bank, question| {
        let drill = drill(caller, bank, step, question);
        let answer = match answer_of(question, &drill.order, given) {
            Ok(answer) => answer,
            Err(refusal) => return Response::Private(caller.refusal(&refusal)),
        };
        let right = is_right(question, &answer);
        let next = step
            .practice
            .next(right)
            .and_then(|next| step_at(bank, next));
        let onward = match next {
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
        Response::Update(drill::drilled(locale, &drill, &answer, &onward))
    })
}

/// What to say of the question at that step, if the bank still has it there.
fn with_step(
    core: &Core,
    caller: &Caller,
    step: &Step,
    say: impl FnOnce(&Bank, &Arc<Question>) -> Response,
) -> Handled {
    let bank = bank::find_open_bank(core, caller, step.bank.as_str());
    let asked = bank
        .as_ref()
        .ok()
        .and_then(|bank| step_at(bank, step.practice));
    match (bank, asked) {
        (Ok(bank), Some((there, question))) if there == *step => say(&bank, &question).into(),
        (Err(refusal), _) => Response::private(caller.refusal(&refusal)),
        _ => Response::private(view::changed(caller.locale(), &step.bank)),
    }
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

/// The question at that place of a practice.
fn step_at(bank: &Bank, practice: Practice) -> Option<(Step, Arc<Question>)> {
    let question = practice.question(bank)?;
    let step = Step {
        practice,
        key: u32::try_from(key_of(&question) & 0xff_ffff).unwrap_or(0),
        bank: bank.id.clone(),
    };
    Some((step, question))
}
