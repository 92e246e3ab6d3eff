//! The handlers of the buttons, menus and forms of a review.

use crate::bot::component::OnPress;
use crate::bot::interaction::{Entered, Press, Run};
use crate::bot::review::component::{Id, Review};
use crate::bot::review::{self, anki};
use quiz_engine::question::RawAnswer;

impl OnPress for Id {
    fn on_press(self, press: Press) -> Option<Run> {
        Some(match (self, press.entered) {
            (Self::Answer(review, position), Entered::Nothing) => {
                answer(review, RawAnswer::Positions(vec![position]))
            }
            (Self::Select(review), Entered::Chosen(positions)) => {
                answer(review, RawAnswer::Positions(positions))
            }
            (Self::Type(review), Entered::Nothing) => {
                Run::private(move |r| Box::pin(review::form(r.core, r.caller, review)))
            }
            (Self::Type(review), entered @ Entered::Written(_)) => {
                answer(review, RawAnswer::Text(entered.into_text()?))
            }
            (Self::Next(review), Entered::Nothing) => {
                Run::private(move |r| Box::pin(review::show(r.core, r.caller, review)))
            }
            (Self::Turn(review), Entered::Nothing) => {
                Run::private(move |r| Box::pin(review::turn(r.core, r.caller, review)))
            }
            (Self::Grade(review, rating), Entered::Nothing) => {
                Run::private(move |r| Box::pin(review::grade(r.core, r.caller, review, rating)))
            }
            (Self::Anki, Entered::Nothing) => {
                Run::private(|r| Box::pin(anki::export(r.core, r.caller)))
            }
            _ => return None,
        })
    }
}

fn answer(review: Review, given: RawAnswer) -> Run {
    Run::private(move |r| {
        Box::pin(async move { review::answer(r.core, r.caller, review, &given).await })
    })
}
