//! The handlers of the buttons and forms of banks.

use crate::bot::bank::component::Id;
use crate::bot::bank::{self, own, writing};
use crate::bot::component::OnPress;
use crate::bot::interaction::{Entered, Press, Run};

impl OnPress for Id {
    fn on_press(self, press: Press) -> Option<Run> {
        Some(match (self, press.entered) {
            (Self::List(page), Entered::Nothing) => Run::private(move |r| {
                Box::pin(async move { Ok(bank::list_page(r.core, r.caller, page)) })
            }),
            (Self::Preview { index, bank }, Entered::Nothing) => Run::private(move |r| {
                Box::pin(async move { Ok(bank::preview_page(r.core, r.caller, &bank, index)) })
            }),
            (Self::Remove { bank }, Entered::Nothing) => {
                Run::private(move |r| Box::pin(own::remove(r.core, r.caller, bank)))
            }
            (Self::Add { bank }, Entered::Written(texts)) => Run::private(move |r| {
                Box::pin(async move { writing::add(r.core, r.caller, &bank, texts).await })
            }),
            // "Add another"
            (Self::Add { bank }, Entered::Nothing) => Run::private(move |r| {
                Box::pin(async move { Ok(writing::add_form(r.core, r.caller, &bank)) })
            }),
            (Self::Edit { key, bank }, Entered::Written(texts)) => {
                Run::private(move |r| Box::pin(writing::edit(r.core, r.caller, (key, bank), texts)))
            }
            (Self::Delete { key, bank }, Entered::Nothing) => {
                Run::private(move |r| Box::pin(writing::delete(r.core, r.caller, key, bank)))
            }
            _ => return None,
        })
    }
}
