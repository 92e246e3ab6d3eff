//! The handlers of the buttons, menus and forms of reports and corrections.

use crate::bot::component::OnPress;
use crate::bot::interaction::{Entered, Press, Response, Run};
use crate::bot::leaderboard;
use crate::bot::report;
use crate::bot::report::component::Id;
use quiz_engine::question::Choices;

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
            (Self::Dismiss { key }, Entered::Nothing) => {
                Run::private(move |r| Box::pin(report::dismiss(r.core, r.caller, key)))
            }
            (Self::Fix { key, bank }, Entered::Nothing) => Run::private(move |r| {
                Box::pin(async move { Ok(report::fix_opened(r.core, r.caller, key, &bank)) })
            }),
            (Self::FixSelect { key, bank }, Entered::Chosen(chosen)) => {
                let chosen = chosen.into_iter().map(usize::from);
                let chosen = chosen.filter(|&index| index < Choices::CAPACITY).collect();
                Run::private(move |r| {
                    Box::pin(async move {
                        report::fix_chosen(r.core, r.caller, (key, &bank), chosen).await
                    })
                })
            }
            (Self::FixForm { key, bank }, Entered::Nothing) => Run::private(move |r| {
                Box::pin(async move { Ok(report::fix_form(r.core, r.caller, key, &bank)) })
            }),
            (Self::FixForm { key, bank }, entered @ Entered::Written(_)) => {
                let text = entered.into_text()?;
                Run::private(move |r| {
                    Box::pin(async move {
                        report::fix_written(r.core, r.caller, (key, &bank), text).await
                    })
                })
            }
            (Self::FixConfirm { key, right, bank }, Entered::Nothing) => Run::private(move |r| {
                Box::pin(async move {
                    report::fix_confirmed(r.core, r.caller, (key, &bank), right).await
                })
            }),
            (Self::Corrected(_), Entered::Nothing) => {
                Run::private(|r| Box::pin(leaderboard::own(r.core, r.caller)))
            }
            _ => return None,
        })
    }
}
