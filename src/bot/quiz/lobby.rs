//! The handlers of a lobby's buttons.

use crate::bot::core::Core;
use crate::bot::interaction::{Caller, Handled, Response};
use crate::bot::timer::Target;
use crate::bot::ui::message::Message;
use crate::bot::ui::t;
use crate::bot::ui::text::relative;
use quiz_engine::ids::QuizId;
use quiz_engine::play::{Begin, Join};

pub(crate) async fn join(core: &Core, caller: &Caller, quiz: QuizId) -> anyhow::Result<Handled> {
    let join = request(caller, quiz);
    let decided = core.run(|engine, _| engine.join(join));
    Ok(Response::private(match decided.stored().await? {
        Ok(until) => {
            core.timer
                .refresh_soon(Target::Lobby(quiz), core.clock.now());
            let when = relative(until);
            Message::text(t!(caller.locale(), "lobby-you-joined", when = when))
        }
        Err(refusal) => caller.refusal(&refusal),
    }))
}

pub(crate) async fn begin(core: &Core, caller: &Caller, quiz: QuizId) -> anyhow::Result<Handled> {
    let begin = Begin {
        join: request(caller, quiz),
        quizmaster: caller.quizmaster,
    };
    let decided = core.run(|engine, now| engine.begin(now, begin));
    Ok(Response::private(match decided.stored().await? {
        Ok(()) => Message::text(t!(caller.locale(), "lobby-you-began")),
        Err(refusal) => caller.refusal(&refusal),
    }))
}

fn request(caller: &Caller, quiz: QuizId) -> Join {
    Join {
        channel: caller.channel,
        quiz,
        member: caller.member.clone(),
    }
}
