//! The handlers of the buttons, menus and forms of reports and corrections.

use crate::bot::component::OnPress;
use crate::bot::interaction::{Entered, Press, Response, Run};
use crate::bot::report::component::Id;
use crate::bot::{leaderboard, report};

impl OnPress for Id {
    fn on_press(self, press: Press) -> Option<Run> {
        Some(match (self, press.entered) {
            (Self::Report(round), Entered::Nothing) => Run::private(move |r| {
                Box::pin(async move { Ok(report::report_form(r.caller, round)) })
            }),
            (Self::Report(round), entered @ Entered::Written(_)) => {
                let text = entered.into_text()?;
                Run::private(move |r| {
                    Box::pin(async move { report::reported(r.core, r.caller, round, &text).await })
                })
            }
            (Self::List(page), Entered::Nothing) => Run::private(move |r| {
                Box::pin(async move {
                    let list = report::list(r.core, r.caller, page).await?;
                    Ok(Response::Update(list).into())
                })
            }),
            (Self::Dismiss(round), Entered::Nothing) => {
                Run::private(move |r| Box::pin(report::dismiss(r.core, r.caller, round)))
            }
            (Self::Fix(target), Entered::Nothing) => {
                Run::private(move |r| Box::pin(report::fix_opened(r.core, r.caller, target)))
            }
            (Self::FixSelect(target), Entered::Chosen(positions)) => Run::private(move |r| {
                Box::pin(report::fix_chosen(r.core, r.caller, target, positions))
            }),
            (Self::FixForm(target), Entered::Nothing) => Run::private(move |r| {
                Box::pin(async move { Ok(report::fix_form(r.core, r.caller, &target)) })
            }),
            (Self::FixForm(target), entered @ Entered::Written(_)) => {
                let text = entered.into_text()?;
                Run::private(move |r| Box::pin(report::fix_written(r.core, r.caller, target, text)))
            }
            (Self::FixAgain(sent), Entered::Nothing) => Run::private(move |r| {
                Box::pin(async move { Ok(report::fix_again(r.core, r.caller, sent)) })
            }),
            (Self::FixConfirm { target, right }, Entered::Nothing) => Run::private(move |r| {
                Box::pin(report::fix_confirmed(r.core, r.caller, target, right))
            }),
            (Self::Corrected(_), Entered::Nothing) => {
                Run::private(|r| Box::pin(leaderboard::own(r.core, r.caller)))
            }
            _ => return None,
        })
    }
}
