//! The handlers of the buttons and forms of suggested questions.

use crate::bot::component::OnPress;
use crate::bot::interaction::{Entered, Press, Run};
use crate::bot::suggestion::component::Id;
use crate::bot::suggestion::{self, queue};

impl OnPress for Id {
    fn on_press(self, press: Press) -> Option<Run> {
        Some(match (self, press.entered) {
            (Self::New, Entered::Nothing) => Run::private(|r| {
                Box::pin(async move { Ok(suggestion::open_form(r.core, r.caller, "")) })
            }),
            (Self::New, Entered::Written(texts)) => {
                Run::private(move |r| Box::pin(suggestion::suggest(r.core, r.caller, texts)))
            }
            (Self::List(page), Entered::Nothing) => Run::private(move |r| {
                Box::pin(async move { Ok(queue::turn_to(r.core, r.caller, &page)) })
            }),
            (Self::Accept(target), Entered::Nothing) => Run::private(move |r| {
                Box::pin(async move { Ok(queue::accept_form(r.core, r.caller, &target)) })
            }),
            (Self::Accept(target), entered @ Entered::Written(_)) => {
                let bank = entered.into_text()?;
                Run::private(move |r| Box::pin(queue::accept(r.core, r.caller, target, bank)))
            }
            (Self::Edit(target), Entered::Nothing) => Run::private(move |r| {
                Box::pin(async move { Ok(queue::edit_form(r.core, r.caller, &target)) })
            }),
            (Self::Edit(target), Entered::Written(texts)) => {
                Run::private(move |r| Box::pin(queue::edit(r.core, r.caller, target, texts)))
            }
            (Self::Refuse(target), Entered::Nothing) => Run::private(move |r| {
                Box::pin(async move { Ok(queue::refuse_form(r.core, r.caller, &target)) })
            }),
            (Self::Refuse(target), entered @ Entered::Written(_)) => {
                let reason = entered.into_text()?;
                Run::private(move |r| Box::pin(queue::refuse(r.core, r.caller, target, reason)))
            }
            (Self::Bar(target), Entered::Nothing) => {
                Run::private(move |r| Box::pin(queue::bar(r.core, r.caller, target)))
            }
            (Self::Barred(page), Entered::Nothing) => Run::private(move |r| {
                Box::pin(async move { Ok(queue::barred(r.core, r.caller, page)) })
            }),
            (Self::Unbar(member), Entered::Nothing) => {
                Run::private(move |r| Box::pin(queue::unbar(r.core, r.caller, member)))
            }
            _ => return None,
        })
    }
}
