//! The handlers of the buttons of seasons.

use crate::bot::component::OnPress;
use crate::bot::interaction::{Entered, Press, Response, Run};
use crate::bot::season;
use crate::bot::season::component::Id;

impl OnPress for Id {
    fn on_press(self, press: Press) -> Option<Run> {
        (press.entered == Entered::Nothing).then(|| match self {
            Self::List(page) => Run::private(move |r| {
                Box::pin(async move {
                    let list = season::list(r.core, r.caller, page).await?;
                    Ok(Response::Update(list).into())
                })
            }),
            Self::End(season) => {
                Run::public(move |r| Box::pin(season::end(r.core, r.caller, season)))
            }
        })
    }
}
