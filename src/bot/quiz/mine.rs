//! The handlers of "My answer" and "My answers": private replies, read from the store.

use crate::bot::core::Core;
use crate::bot::interaction::{Caller, Handled, Response};
use crate::bot::quiz::view;
use crate::bot::ui::message::{Component, Message};
use crate::bot::ui::t;
use quiz_engine::ids::{MessageId, QuizId, RoundId};
use quiz_engine::play::Closed;

pub(crate) async fn my_answer(
    core: &Core,
    caller: &Caller,
    round: RoundId,
    message: MessageId,
) -> anyhow::Result<Handled> {
    let member = caller.member.id;
    let closed = core
        .read(caller.guild, move |reader| {
            reader.closed_question(round, member)
        })
        .await?;
    let locale = caller.locale();
    // The press may be on a message that replaced a deleted question, so any later message of the
    // question's channel is accepted.
    let known = closed.filter(|closed| {
        let view = &closed.view;
        view.started.place() == caller.channel && view.message.is_none_or(|own| own.0 <= message.0)
    });
    Ok(Response::private(match known {
        Some(closed) => {
            let mut message = view::mine::my_answer(locale, &closed);
            let place = place(core, caller, &closed).await?;
            message.components.extend(place.map(Component::Text));
            message
        }
        None => Message::text(t!(locale, "my-answer-unknown")),
    }))
}

/// Returns the member's place after a question of a quiz, and their run of right answers; `None`
/// for daily questions and for members who are not in the standings.
async fn place(core: &Core, caller: &Caller, closed: &Closed) -> anyhow::Result<Option<String>> {
    let (started, number) = (&closed.view.started, closed.view.number);
    if started.daily.is_some() {
        return Ok(None);
    }
    let quiz = started.quiz;
    let course = core
        .read(caller.guild, move |reader| reader.course(quiz, number))
        .await?;
    let standings = course.standings();
    let own = standings
        .iter()
        .find(|one| one.member.id == caller.member.id);
    let run = course.run(caller.member.id);
    let mode = started.plan.mode;
    Ok(own.map(|own| view::mine::place(caller.locale(), mode, own, standings.len(), run)))
}

pub(crate) async fn my_answers(
    core: &Core,
    caller: &Caller,
    quiz: QuizId,
) -> anyhow::Result<Handled> {
    let member = caller.member.id;
    let closed = core
        .read(caller.guild, move |reader| {
            reader.closed_questions(quiz, member)
        })
        .await?;
    let (locale, channel) = (caller.locale(), caller.channel);
    let played = closed
        .iter()
        .any(|closed| !closed.awards.is_empty() && closed.view.started.place() == channel);
    Ok(Response::private(
        if let [one] = closed.as_slice()
            && one.view.started.daily.is_some()
            && one.view.started.place() == channel
        {
            view::mine::my_answer(locale, one)
        } else if played {
            view::mine::my_answers(locale, &closed)
        } else {
            view::mine::my_answers(locale, &[])
        },
    ))
}
