//! What its buttons, menus and forms do.

use crate::bot::component::OnPress;
use crate::bot::interaction::{Entered, Press, Response, Run};
use crate::bot::season;
use crate::bot::season::component::Id;

impl OnPress for Id {
    fn on_press(self, press: Press) -> Option<Run> {
        (press.entered == Entered::Nothing).then(|| {
            Run::private(move |r| {
                Box::pin(async move {
                    let list = season::list(r.core, r.caller, self.0).await?;
                    Ok(Response::Update(list).into())
                })
            })
        })
    }
}
