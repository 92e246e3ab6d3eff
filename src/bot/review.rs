//! `/review`: spaced repetition of the questions that a member missed.

pub(crate) mod anki;
pub(crate) mod command;
pub(crate) mod component;
mod press;
pub(crate) mod view;

use crate::bot::bank::key::key_of;
use crate::bot::bank::own;
use crate::bot::core::Core;
use crate::bot::interaction::{Caller, Handled, Response};
use crate::bot::review::component::Review;
use crate::bot::ui::drill::Drill;
use crate::bot::ui::message::Message;
use crate::bot::ui::{drill, t};
use crate::store::{Change, MissedQuestion};
use quiz_engine::ids::Timestamp;
use quiz_engine::question::{Question, RawAnswer, answer_of, is_right, option_order};
use rand::TryRng;
use rand::rngs::SysRng;
use std::sync::Arc;

/// Replies with the first due question. The same message then shows the others.
pub(crate) async fn start(core: &Core, caller: &Caller) -> anyhow::Result<Handled> {
    let missed = missed(core, caller).await?;
    let mut message = match next_due(&missed, None, core.clock.now())? {
        Some(review) => draw_review(core, caller, &missed, review),
        None => nothing_due(caller, &missed),
    };
    if !missed.is_empty() {
        message.components.push(view::anki_button(caller.locale()));
    }
    Ok(Response::private(message))
}

/// Replaces the message by a due question.
pub(crate) async fn show(core: &Core, caller: &Caller, review: Review) -> anyhow::Result<Handled> {
    let missed = missed(core, caller).await?;
    Ok(Response::Update(draw_review(core, caller, &missed, review)).into())
}

pub(crate) async fn form(core: &Core, caller: &Caller, review: Review) -> anyhow::Result<Handled> {
    let missed = missed(core, caller).await?;
    Ok(match find(&missed, review) {
        Some(one) => {
            let question = current_question(core, caller, one);
            let drill = drill(core, caller, &missed, review, one, &question);
            Response::Form(drill::drill_form(caller.locale(), &drill)).into()
        }
        None => Response::private(nothing_due(caller, &missed)),
    })
}

/// Judges an answer, stores the review, and shows the solution.
pub(crate) async fn answer(
    core: &Core,
    caller: &Caller,
    review: Review,
    given: &RawAnswer,
) -> anyhow::Result<Handled> {
    let (locale, now) = (caller.locale(), core.clock.now());
    let missed = missed(core, caller).await?;
    let Some(one) = find(&missed, review) else {
        return Ok(Response::private(nothing_due(caller, &missed)));
    };
    let question = current_question(core, caller, one);
    let drill = drill(core, caller, &missed, review, one, &question);
    let answer = match answer_of(&question, &drill.order, given, caller.giving()) {
        Ok(answer) => answer,
        Err(refusal) => return Ok(Response::private(caller.refusal(&refusal.into()))),
    };
    // A second answer to the same question does not count as another review.
    let mut again = one.missed.due();
    if again <= now {
        let memory = one.missed.reviewed(is_right(&question, &answer), now);
        again = memory.due;
        own::change(
            core,
            Change::Review {
                guild: caller.guild,
                member: caller.member.id,
                question: question.id.clone(),
                memory,
            },
        )
        .await?;
    }
    let next = next_due(&missed, Some(review.key), now)?;
    let continuation = view::next(locale, again, next);
    let shown = drill::drilled(locale, &drill, &answer, &continuation);
    Ok(Response::Update(shown).into())
}

/// Counts the member's due questions.
pub(crate) async fn count_due(core: &Core, caller: &Caller) -> anyhow::Result<usize> {
    let now = core.clock.now();
    let missed = missed(core, caller).await?;
    Ok(missed.iter().filter(|one| one.missed.due() <= now).count())
}

pub(crate) async fn missed(core: &Core, caller: &Caller) -> anyhow::Result<Vec<MissedQuestion>> {
    let (guild, member) = (caller.guild, caller.member.id);
    let mut missed = core
        .read(guild, move |reader| reader.missed(guild, member))
        .await?;
    // What an open contest may ask, and what an open daily question asks, waits until it closes.
    let (closed, withheld) = {
        let state = core.state();
        (
            state.engine.closed_banks(guild),
            state.engine.withheld(guild),
        )
    };
    missed.retain(|one| !closed.contains(&one.bank) && !withheld.contains(&one.question.id));
    Ok(missed)
}

fn draw_review(core: &Core, caller: &Caller, missed: &[MissedQuestion], review: Review) -> Message {
    let Some(one) = find(missed, review) else {
        return nothing_due(caller, missed);
    };
    let question = current_question(core, caller, one);
    let drill = drill(core, caller, missed, review, one, &question);
    drill::drill(caller.locale(), &drill)
}

fn drill<'q>(
    core: &Core,
    caller: &Caller,
    missed: &[MissedQuestion],
    review: Review,
    one: &MissedQuestion,
    question: &'q Question,
) -> Drill<'q> {
    let now = core.clock.now();
    let due = missed.iter().filter(|one| one.missed.due() <= now).count();
    Drill {
        head: view::head(caller.locale(), &current_title(core, caller, one), due),
        form_title: view::form_title(caller.locale()),
        question,
        order: option_order(question, review.seed.into()),
        choose_one: t!(caller.locale(), "practice-choose-one"),
        ids: Box::new(review),
    }
}

/// Returns the question as it is in its bank now, or as it was asked if it is not there any more.
pub(crate) fn current_question(
    core: &Core,
    caller: &Caller,
    one: &MissedQuestion,
) -> Arc<Question> {
    let catalogue = core.catalogue();
    let bank = catalogue.find(caller.guild, one.bank.as_str());
    let now = bank.and_then(|bank| {
        let same = |question: &&Arc<Question>| question.id == one.question.id;
        Some(bank.asked(bank.questions.iter().find(same)?))
    });
    // A typed question that was asked with buttons is reviewed with buttons.
    let now = now.filter(|now| now.is_typed() == one.question.is_typed());
    now.unwrap_or_else(|| Arc::clone(&one.question))
}

/// Returns the present title of its bank, or the stored one if the bank is gone.
fn current_title(core: &Core, caller: &Caller, one: &MissedQuestion) -> String {
    let catalogue = core.catalogue();
    let bank = catalogue.find(caller.guild, one.bank.as_str());
    bank.map_or_else(|| one.bank_title.clone(), |bank| bank.title.clone())
}

fn nothing_due(caller: &Caller, missed: &[MissedQuestion]) -> Message {
    let next = missed.first().map(|one| one.missed.due());
    view::nothing_due(caller.locale(), next, missed.len())
}

fn find(missed: &[MissedQuestion], review: Review) -> Option<&MissedQuestion> {
    missed
        .iter()
        .find(|one| key_of(&one.question) == review.key)
}

/// Returns the first due question other than the one that was just reviewed.
fn next_due(
    missed: &[MissedQuestion],
    reviewed: Option<u64>,
    now: Timestamp,
) -> anyhow::Result<Option<Review>> {
    let due = |one: &&MissedQuestion| one.missed.due() <= now;
    let keys = missed.iter().filter(due).map(|one| key_of(&one.question));
    let next = keys.into_iter().find(|key| Some(*key) != reviewed);
    let seed = SysRng.try_next_u32()?;
    Ok(next.map(|key| Review { key, seed }))
}
