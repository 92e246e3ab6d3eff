//! The handlers of the buttons, menus and forms of a review of mistakes.

use crate::bot::component::OnPress;
use crate::bot::interaction::{Entered, Press, Run};
use crate::bot::mistakes;
use crate::bot::mistakes::component::{Id, Mistake};
use quiz_engine::question::RawAnswer;

impl OnPress for Id {
    fn on_press(self, press: Press) -> Option<Run> {
        Some(match (self, press.entered) {
            (Self::Start(quiz), Entered::Nothing) => {
                Run::private(move |r| Box::pin(mistakes::start(r.core, r.caller, quiz)))
            }
            (Self::Answer(mistake, position), Entered::Nothing) => {
                answer(mistake, RawAnswer::Positions(vec![position]))
            }
            (Self::Select(mistake), Entered::Chosen(positions)) => {
                answer(mistake, RawAnswer::Positions(positions))
            }
            (Self::Type(mistake), Entered::Nothing) => {
                Run::private(move |r| Box::pin(mistakes::form(r.core, r.caller, mistake)))
            }
            (Self::Type(mistake), entered @ Entered::Written(_)) => {
                answer(mistake, RawAnswer::Text(entered.into_text()?))
            }
            (Self::Next(mistake), Entered::Nothing) => {
                Run::private(move |r| Box::pin(mistakes::show(r.core, r.caller, mistake)))
            }
            _ => return None,
        })
    }
}

fn answer(mistake: Mistake, given: RawAnswer) -> Run {
    Run::private(move |r| Box::pin(mistakes::answer(r.core, r.caller, mistake, given)))
}
