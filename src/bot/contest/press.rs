//! The handlers of the buttons, menus and forms of a contest.

use crate::bot::component::OnPress;
use crate::bot::contest;
use crate::bot::contest::component::Id;
use crate::bot::interaction::{Entered, Press, Run};
use quiz_engine::contest::Position;
use quiz_engine::question::RawAnswer;

impl OnPress for Id {
    fn on_press(self, press: Press) -> Option<Run> {
        Some(match (self, press.entered) {
            (Self::Answer(at, position), Entered::Nothing) => {
                answer(at, RawAnswer::Positions(vec![position]))
            }
            (Self::Select(at), Entered::Chosen(positions)) => {
                answer(at, RawAnswer::Positions(positions))
            }
            (Self::Type(at), Entered::Nothing) => Run::private(move |r| {
                Box::pin(async move { Ok(contest::form(r.core, r.caller, at)) })
            }),
            (Self::Type(at), entered @ Entered::Written(_)) => {
                answer(at, RawAnswer::Text(entered.into_text()?))
            }
            (Self::Play(contest), Entered::Nothing) => {
                Run::private(move |r| Box::pin(contest::next(r.core, r.caller, contest)))
            }
            (Self::Mine(contest), Entered::Nothing) => {
                Run::private(move |r| Box::pin(contest::mine(r.core, r.caller, contest)))
            }
            (Self::Finish(contest), Entered::Nothing) => {
                Run::private(move |r| Box::pin(contest::finish(r.core, r.caller, contest)))
            }
            _ => return None,
        })
    }
}

fn answer(at: Position, given: RawAnswer) -> Run {
    Run::private(move |r| Box::pin(contest::answer(r.core, r.caller, at, given)))
}
