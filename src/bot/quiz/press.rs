//! Answers of members to questions that are open.

use crate::bot::core::Core;
use crate::bot::interaction::{Caller, Handled, Response};
use crate::bot::quiz::view;
use crate::bot::ui::message::Message;
use crate::bot::ui::{question, refusal, t};
use quiz_engine::{Input, Locked, MessageId, Press, RawAnswer, Refusal, Reply, RoundId};

/// Opens the form for a typed answer, while the question is open.
pub(crate) fn answer_form(core: &Core, caller: &Caller, round: RoundId) -> Handled {
    let sheet = core.state().engine.open_question(round);
    match sheet.filter(|sheet| sheet.started.channel == caller.channel) {
        Some(sheet) => Response::Form(question::answer_form(caller.locale(), &sheet)).into(),
        None => Response::private(refusal::refusal(caller.locale(), &Refusal::QuestionClosed)),
    }
}

/// Takes a member's answer to a question that is open: the hot path.
pub(crate) async fn answer(
    core: &Core,
    caller: &Caller,
    round: RoundId,
    message: MessageId,
    given: RawAnswer,
) -> anyhow::Result<Handled> {
    let decided = core.decide(Input::Press(Press {
        interaction: caller.interaction,
        channel: caller.channel,
        round,
        message,
        member: caller.member.clone(),
        given,
    }));
    let Ok(reply) = decided.stored().await else {
        tracing::error!(error_id = caller.error_id(), "an answer is not counted");
        let text = t!(caller.locale(), "not-counted", id = caller.error_id());
        return Ok(Response::private(Message::text(text)));
    };
    Ok(Response::private(match reply {
        Ok(Reply::LockedIn {
            answer,
            how,
            tries_left,
        }) => {
            if how == Locked::First {
                core.schedule.refresh_soon(round, core.clock.now());
            }
            view::locked_in(caller.locale(), &answer, how, tries_left)
        }
        Ok(other) => anyhow::bail!("a press was answered with {other:?}"),
        Err(refusal) => refusal::refusal(caller.locale(), &refusal),
    }))
}
