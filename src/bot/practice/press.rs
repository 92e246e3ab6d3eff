//! The handlers of the buttons, menus and forms of a practice.

use crate::bot::component::OnPress;
use crate::bot::interaction::{Entered, Press, Run};
use crate::bot::practice;
use crate::bot::practice::component::{Id, Step};
use quiz_engine::question::RawAnswer;

impl OnPress for Id {
    fn on_press(self, press: Press) -> Option<Run> {
        Some(match (self, press.entered) {
            (Self::Answer(step, position), Entered::Nothing) => {
                answer(step, RawAnswer::Positions(vec![position]))
            }
            (Self::Select(step), Entered::Chosen(positions)) => {
                answer(step, RawAnswer::Positions(positions))
            }
            (Self::Type(step), Entered::Nothing) => Run::private(move |r| {
                Box::pin(async move { practice::form(r.core, r.caller, &step).await })
            }),
            (Self::Type(step), entered @ Entered::Written(_)) => {
                answer(step, RawAnswer::Text(entered.into_text()?))
            }
            (Self::Turn(step), Entered::Nothing) => Run::private(move |r| {
                Box::pin(async move { practice::turn(r.core, r.caller, &step).await })
            }),
            (Self::Grade(step, grade), Entered::Nothing) => Run::private(move |r| {
                Box::pin(async move { practice::grade(r.core, r.caller, &step, grade).await })
            }),
            (Self::Next(step), Entered::Nothing) => Run::private(move |r| {
                Box::pin(async move { practice::show(r.core, r.caller, &step).await })
            }),
            (Self::Again { total, bank }, Entered::Nothing) => Run::private(move |r| {
                Box::pin(
                    async move { practice::again(r.core, r.caller, &bank, total.into()).await },
                )
            }),
            _ => return None,
        })
    }
}

fn answer(step: Step, given: RawAnswer) -> Run {
    Run::private(move |r| {
        Box::pin(async move { practice::answer(r.core, r.caller, &step, &given).await })
    })
}
