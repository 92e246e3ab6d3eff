//! The handler of the menu.

use crate::bot::component::OnPress;
use crate::bot::help;
use crate::bot::help::component::Id;
use crate::bot::interaction::{Entered, Press, Response, Run};

impl OnPress for Id {
    fn on_press(self, press: Press) -> Option<Run> {
        let Entered::Chosen(chosen) = press.entered else {
            return None;
        };
        let nth = chosen.first().copied()?;
        Some(Run::private(move |r| {
            let page = help::topic(r.caller.locale(), nth);
            Box::pin(async { Ok(Response::Update(page).into()) })
        }))
    }
}
