//! The handlers of a quiz's buttons, menus and forms.

use crate::bot::component::OnPress;
use crate::bot::core::Core;
use crate::bot::interaction::{Caller, Entered, Handled, Press, Response, Run};
use crate::bot::leaderboard;
use crate::bot::quiz::component::Id;
use crate::bot::quiz::{self, mine, view};
use crate::bot::ui::message::Message;
use crate::bot::ui::{question, t};
use quiz_engine::Refusal;
use quiz_engine::ids::{MessageId, RoundId};
use quiz_engine::play::Locked;
use quiz_engine::question::{Confidence, RawAnswer};

impl OnPress for Id {
    fn on_press(self, press: Press) -> Option<Run> {
        let message = press.message?;
        Some(match (self, press.entered) {
            (Self::Answer(round, position), Entered::Nothing) => {
                answered(round, message, RawAnswer::Positions(vec![position]))
            }
            (Self::Select(round), Entered::Chosen(positions)) => {
                answered(round, message, RawAnswer::Positions(positions))
            }
            (Self::Type(round), Entered::Written(texts)) => {
                let text = texts.into_iter().next().unwrap_or_default();
                answered(round, message, RawAnswer::Text(text))
            }
            (Self::Type(round), Entered::Nothing) => Run::private(move |r| {
                Box::pin(async move { Ok(answer_form(r.core, r.caller, round)) })
            }),
            (Self::HowSure(round, confidence), Entered::Nothing) => {
                Run::private(move |r| Box::pin(how_sure(r.core, r.caller, round, confidence)))
            }
            (Self::MyAnswer(round), Entered::Nothing) => {
                Run::private(move |r| Box::pin(mine::my_answer(r.core, r.caller, round, message)))
            }
            (Self::MyAnswers(quiz), Entered::Nothing) => {
                Run::private(move |r| Box::pin(mine::my_answers(r.core, r.caller, quiz)))
            }
            (Self::PlayAgain(quiz), Entered::Nothing) => {
                Run::public(move |r| Box::pin(quiz::play_again(r.core, r.caller, quiz)))
            }
            (Self::Leaderboard(_), Entered::Nothing) => {
                Run::private(move |r| Box::pin(leaderboard::own(r.core, r.caller)))
            }
            (Self::StartNearest(plain), Entered::Nothing) => {
                Run::public(move |r| Box::pin(quiz::start_nearest(r.core, r.caller, plain)))
            }
            _ => return None,
        })
    }
}

fn answered(round: RoundId, message: MessageId, given: RawAnswer) -> Run {
    Run::private(move |r| Box::pin(answer(r.core, r.caller, round, message, given)))
}

/// Opens the form for a typed answer, if the question is open.
fn answer_form(core: &Core, caller: &Caller, round: RoundId) -> Handled {
    let view = core.state().engine.open_question(round);
    match view.filter(|view| view.started.channel == caller.channel) {
        Some(view) => Response::Form(question::answer_form(caller.locale(), &view)).into(),
        None => Response::private(caller.refusal(&Refusal::QuestionClosed)),
    }
}

/// Records a member's answer to an open question. This is the hot path.
async fn answer(
    core: &Core,
    caller: &Caller,
    round: RoundId,
    message: MessageId,
    given: RawAnswer,
) -> anyhow::Result<Handled> {
    let press = quiz_engine::play::Press {
        interaction: caller.interaction,
        channel: caller.channel,
        round,
        message,
        member: caller.member.clone(),
        language: caller.language.clone(),
        given: given.clone(),
    };
    let decided = core.run(|engine, now| engine.press(now, press));
    let Ok(reply) = decided.stored().await else {
        tracing::error!(error_id = caller.error_id(), "answer not stored");
        let text = t!(caller.locale(), "not-counted", id = caller.error_id());
        return Ok(Response::private(Message::text(text)));
    };
    Ok(Response::private(match reply {
        Ok(locked) => {
            if locked.how == Locked::First {
                core.timer.refresh_soon(round, core.clock.now());
            }
            view::locked_in(caller, round, Some(&given), &locked)
        }
        Err(refusal) => caller.refusal(&refusal),
    }))
}

/// Records how sure a member is of their answer; the reply replaces the one to the answer.
async fn how_sure(
    core: &Core,
    caller: &Caller,
    round: RoundId,
    confidence: Confidence,
) -> anyhow::Result<Handled> {
    let press = quiz_engine::play::HowSure {
        interaction: caller.interaction,
        channel: caller.channel,
        round,
        member: caller.member.id,
        confidence,
    };
    let decided = core.run(|engine, now| engine.say_how_sure(now, press));
    let Ok(reply) = decided.stored().await else {
        tracing::error!(error_id = caller.error_id(), "confidence not stored");
        let text = t!(caller.locale(), "not-counted", id = caller.error_id());
        return Ok(Response::private(Message::text(text)));
    };
    Ok(match reply {
        Ok(locked) => Response::Update(view::locked_in(caller, round, None, &locked)).into(),
        Err(refusal) => Response::private(caller.refusal(&refusal)),
    })
}
