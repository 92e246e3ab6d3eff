//! "My answer" and "My answers": for the member alone, from what is stored.

use crate::bot::core::Core;
use crate::bot::interaction::{Caller, Handled, Response};
use crate::bot::quiz::view;
use crate::bot::ui::message::Message;
use crate::bot::ui::t;
use quiz_engine::{MessageId, QuizId, RoundId};

pub(crate) async fn my_answer(
    core: &Core,
    caller: &Caller,
    round: RoundId,
    message: MessageId,
) -> anyhow::Result<Handled> {
    let member = caller.member.id;
    let closed = core
        .read(move |reader| reader.closed_question(round, member))
        .await?;
    let locale = caller.locale();
    // The explanation of a deleted question stands in a message of its own, so only a
    // question of another channel is a stranger here.
    let known = closed.filter(|closed| {
        let sheet = &closed.sheet;
        sheet.started.channel == caller.channel
            && sheet.message.is_none_or(|own| own.0 <= message.0)
    });
    Ok(Response::private(match known {
        Some(closed) => view::mine::my_answer(locale, &closed),
        None => Message::text(t!(locale, "my-answer-unknown")),
    }))
}

pub(crate) async fn my_answers(
    core: &Core,
    caller: &Caller,
    quiz: QuizId,
) -> anyhow::Result<Handled> {
    let member = caller.member.id;
    let closed = core
        .read(move |reader| reader.closed_questions(quiz, member))
        .await?;
    let (locale, channel) = (caller.locale(), caller.channel);
    let played = closed
        .iter()
        .any(|closed| !closed.awards.is_empty() && closed.sheet.started.channel == channel);
    Ok(Response::private(
        if let [one] = closed.as_slice()
            && one.sheet.started.daily.is_some()
            && one.sheet.started.channel == channel
        {
            view::mine::my_answer(locale, one)
        } else if played {
            view::mine::my_answers(locale, &closed)
        } else {
            view::mine::my_answers(locale, &[])
        },
    ))
}
