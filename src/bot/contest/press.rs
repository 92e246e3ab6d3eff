//! The handlers of the buttons, menus and forms of a contest.

use crate::bot::component::OnPress;
use crate::bot::contest::component::{Id, Rehearsal};
use crate::bot::contest::{self, practise};
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
            (Self::Cancel(contest), Entered::Nothing) => {
                Run::private(move |r| Box::pin(contest::cancel(r.core, r.caller, contest)))
            }
            (Self::Join(contest), Entered::Nothing) => {
                Run::private(move |r| Box::pin(contest::join_by_button(r.core, r.caller, contest)))
            }
            (Self::Enter(contest), Entered::Nothing) => {
                Run::private(move |r| Box::pin(contest::enter(r.core, r.caller, contest)))
            }
            (Self::Practise(contest), Entered::Nothing) => {
                Run::private(move |r| Box::pin(practise::start(r.core, r.caller, contest)))
            }
            (Self::Try(at, position), Entered::Nothing) => {
                practised(at, RawAnswer::Positions(vec![position]))
            }
            (Self::TrySeveral(at), Entered::Chosen(positions)) => {
                practised(at, RawAnswer::Positions(positions))
            }
            (Self::TryTyping(at), Entered::Nothing) => {
                Run::private(move |r| Box::pin(practise::form(r.core, r.caller, at)))
            }
            (Self::TryTyping(at), entered @ Entered::Written(_)) => {
                practised(at, RawAnswer::Text(entered.into_text()?))
            }
            (Self::Next(at), Entered::Nothing) => {
                Run::private(move |r| Box::pin(practise::show(r.core, r.caller, at)))
            }
            _ => return None,
        })
    }
}

fn practised(at: Rehearsal, given: RawAnswer) -> Run {
    Run::private(move |r| Box::pin(practise::answer(r.core, r.caller, at, given)))
}

fn answer(at: Position, given: RawAnswer) -> Run {
    Run::private(move |r| Box::pin(contest::answer(r.core, r.caller, at, given)))
}
