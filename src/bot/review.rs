//! `/review`: the one place to study. Spaced repetition of what a member missed and of what they plan.

pub(crate) mod anki;
pub(crate) mod command;
pub(crate) mod component;
mod press;
pub(crate) mod studies;
pub(crate) mod view;

use crate::bot::core::Core;
use crate::bot::interaction::{Caller, Handled, Response};
use crate::bot::review::component::Review;
use crate::bot::review::studies::{Item, Studies};
use crate::bot::ui::drill::Drill;
use crate::bot::ui::message::{Component, Message};
use crate::bot::ui::{card, drill, t};
use component::Id;
use quiz_engine::ids::{QuestionId, Timestamp};
use quiz_engine::learn::{Memory, Off, Rating, Studied};
use quiz_engine::question::{Question, RawAnswer, answer_of, is_right, option_order};
use quiz_engine::{Refusal, Review as Reviewed};
use rand::TryRng;
use rand::rngs::SysRng;
use std::sync::Arc;

/// Whoever answers later than this after the question was shown has done something else in between.
const LONGEST_MS: i64 = 10 * 60 * 1000;

/// Replies with the first question to study. The same message then shows the others.
pub(crate) async fn start(core: &Core, caller: &Caller) -> anyhow::Result<Handled> {
    let studies = Studies::of(core, caller).await?;
    let now = core.clock.now();
    let mut message = match next(core, caller, &studies)? {
        Some(review) => draw(core, caller, &studies, review),
        None => view::nothing_due(caller.locale(), &studies, now),
    };
    if studies.known().next().is_some() {
        message.components.push(view::anki_button(caller.locale()));
    }
    if is_blocked(core, caller) {
        let text = t!(caller.locale(), "remind-blocked");
        message
            .components
            .push(Component::Text(format!("-# {text}")));
        let member = caller.member.id;
        let told = core.record(|engine, now| engine.told_of_block(now, member));
        told.wait().await?;
    }
    Ok(Response::private(message))
}

/// Whether the member's reminder was switched off since they block the bot, and they do not know it.
fn is_blocked(core: &Core, caller: &Caller) -> bool {
    let state = core.state();
    let reminding = state.engine.reminding(caller.member.id);
    reminding.and_then(|one| one.off) == Some(Off::Blocked)
}

/// Replaces the message by a question.
pub(crate) async fn show(core: &Core, caller: &Caller, review: Review) -> anyhow::Result<Handled> {
    let studies = Studies::of(core, caller).await?;
    let review = Review {
        shown: Some(shown_at(caller)),
        ..review
    };
    Ok(Response::Update(draw(core, caller, &studies, review)).into())
}

pub(crate) async fn form(core: &Core, caller: &Caller, review: Review) -> anyhow::Result<Handled> {
    with_item(core, caller, review, |studies, at| {
        let item = &studies.items[at];
        let question = item.asked(review.seed);
        let drill = drill(core, caller, studies, review, item, &question);
        Response::Form(drill::drill_form(caller.locale(), &drill))
    })
    .await
}

/// Shows the back of a card.
pub(crate) async fn turn(core: &Core, caller: &Caller, review: Review) -> anyhow::Result<Handled> {
    with_item(core, caller, review, |studies, at| {
        let item = &studies.items[at];
        let question = item.asked(review.seed);
        let head = head(core, caller, studies, item);
        Response::Update(card::back(caller.locale(), &head, &question, |rating| {
            Id::Grade(review, rating)
        }))
    })
    .await
}

/// Calls `respond` with the position of the reviewed question, or replies that nothing is due.
async fn with_item(
    core: &Core,
    caller: &Caller,
    review: Review,
    respond: impl FnOnce(&Studies, usize) -> Response,
) -> anyhow::Result<Handled> {
    let studies = Studies::of(core, caller).await?;
    Ok(match studies.find(review.key) {
        Some(at) => respond(&studies, at).into(),
        None => gone(core, caller, &studies),
    })
}

fn gone(core: &Core, caller: &Caller, studies: &Studies) -> Handled {
    let now = core.clock.now();
    Response::private(view::nothing_due(caller.locale(), studies, now))
}

/// Goes on after a card of which the member has said how well they knew it.
pub(crate) async fn grade(
    core: &Core,
    caller: &Caller,
    review: Review,
    rating: Rating,
) -> anyhow::Result<Handled> {
    let mut studies = Studies::of(core, caller).await?;
    let Some(at) = studies.find(review.key) else {
        return Ok(gone(core, caller, &studies));
    };
    record(core, caller, &mut studies, at, rating, None).await?;
    let message = match next(core, caller, &studies)? {
        Some(next) => draw(core, caller, &studies, next),
        None => Message::text(view::done(caller.locale(), &studies, core.clock.now())),
    };
    Ok(Response::Update(message).into())
}

/// Judges an answer, stores the review, and shows the solution.
pub(crate) async fn answer(
    core: &Core,
    caller: &Caller,
    review: Review,
    given: &RawAnswer,
) -> anyhow::Result<Handled> {
    let locale = caller.locale();
    let mut studies = Studies::of(core, caller).await?;
    let Some(at) = studies.find(review.key) else {
        return Ok(gone(core, caller, &studies));
    };
    let question = studies.items[at].asked(review.seed);
    let order = option_order(&question, review.seed.into());
    let answer = match answer_of(&question, &order, given, caller.giving()) {
        Ok(answer) => answer,
        Err(refusal) => {
            let refusal = Refusal::from(refusal);
            return Ok(Response::private(caller.refusal(&refusal)));
        }
    };
    let took_ms = review.shown.and_then(|shown| {
        let took = caller.interaction.created_at().ms_since(shown);
        (0..LONGEST_MS).contains(&took).then_some(took)
    });
    let right = is_right(&question, &answer);
    let rating = Rating::judged(right, took_ms, studies.usual_ms);
    let memory = record(core, caller, &mut studies, at, rating, took_ms).await?;
    let drill = drill(
        core,
        caller,
        &studies,
        review,
        &studies.items[at],
        &question,
    );
    let next = next(core, caller, &studies)?;
    let again = memory.map(|memory| memory.due);
    let continuation = view::next(locale, again, next, &studies, core.clock.now());
    let shown = drill::drilled(locale, &drill, &answer, &continuation);
    Ok(Response::Update(shown).into())
}

/// Stores a review, unless the question is not to be studied now: a second answer to it is no other
/// review. Returns what is remembered.
async fn record(
    core: &Core,
    caller: &Caller,
    studies: &mut Studies,
    at: usize,
    rating: Rating,
    took_ms: Option<i64>,
) -> anyhow::Result<Option<Memory>> {
    let item = &studies.items[at];
    if !studies.sitting(core.clock.now()).order.contains(&at) {
        return Ok(item.studied.memory);
    }
    let (guild, member, question) = (item.guild, caller.member.id, item.asked(0));
    let reviewed = Reviewed {
        member,
        guild,
        question: item.id().clone(),
        studied: item.studied,
        rating,
        took_ms,
    };
    let decided = core.run(|engine, now| {
        let judged = engine.judged(now, guild, member, &question, rating.is_right());
        Ok(judged.then(engine.review(now, reviewed)))
    });
    let memory = decided.stored().await?.ok();
    if let Some(memory) = memory {
        studies.note(at, memory);
    }
    Ok(memory)
}

/// Records that the member missed a question in a practice, so that it comes back for review.
pub(crate) async fn note_missed(
    core: &Core,
    caller: &Caller,
    question: QuestionId,
) -> anyhow::Result<()> {
    let (member, id) = (caller.member.id, question.clone());
    let memory = core
        .read(caller.guild, move |reader| reader.memory(member, &id))
        .await?;
    let reviewed = Reviewed {
        member,
        guild: caller.guild,
        question,
        studied: Studied {
            missed: None,
            memory,
        },
        rating: Rating::Again,
        took_ms: None,
    };
    let recorded = core.run(|engine, now| Ok(engine.review(now, reviewed)));
    recorded.stored().await?.ok();
    Ok(())
}

/// Counts what the member can study now.
pub(crate) async fn count_due(core: &Core, caller: &Caller) -> anyhow::Result<usize> {
    let studies = Studies::of(core, caller).await?;
    Ok(studies.sitting(core.clock.now()).order.len())
}

fn draw(core: &Core, caller: &Caller, studies: &Studies, review: Review) -> Message {
    let locale = caller.locale();
    let Some(at) = studies.find(review.key) else {
        return view::nothing_due(locale, studies, core.clock.now());
    };
    let item = &studies.items[at];
    let question = item.asked(review.seed);
    if question.back.is_some() {
        let head = head(core, caller, studies, item);
        return card::front(locale, &head, &question, &Id::Turn(review));
    }
    let drill = drill(core, caller, studies, review, item, &question);
    drill::drill(locale, &drill)
}

fn head(core: &Core, caller: &Caller, studies: &Studies, item: &Item) -> String {
    let left = studies.sitting(core.clock.now()).order.len();
    view::head(caller.locale(), &item.bank_title, left, studies.done_today)
}

fn drill<'q>(
    core: &Core,
    caller: &Caller,
    studies: &Studies,
    review: Review,
    item: &Item,
    question: &'q Arc<Question>,
) -> Drill<'q> {
    Drill {
        head: head(core, caller, studies, item),
        form_title: view::form_title(caller.locale()),
        question,
        order: option_order(question, review.seed.into()),
        choose_one: t!(caller.locale(), "practice-choose-one"),
        ids: Box::new(review),
    }
}

/// Returns the next question to study.
fn next(core: &Core, caller: &Caller, studies: &Studies) -> anyhow::Result<Option<Review>> {
    let sitting = studies.sitting(core.clock.now());
    let first = sitting.order.first().map(|at| studies.items[*at].key());
    let seed = SysRng.try_next_u32()?;
    Ok(first.map(|key| Review {
        key,
        seed,
        shown: Some(shown_at(caller)),
    }))
}

fn shown_at(caller: &Caller) -> Timestamp {
    caller.interaction.created_at()
}
