//! The handler of the paging buttons.

use crate::bot::component::OnPress;
use crate::bot::daily;
use crate::bot::daily::component::Id;
use crate::bot::interaction::{Entered, Press, Response, Run};

impl OnPress for Id {
    fn on_press(self, press: Press) -> Option<Run> {
        (press.entered == Entered::Nothing).then(|| {
            Run::private(move |r| {
                Box::pin(async move {
                    Ok(Response::Update(daily::list(r.core, r.caller, self.0)).into())
                })
            })
        })
    }
}
