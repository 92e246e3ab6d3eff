//! The handler of the button "Fix it".

use crate::bot::component::OnPress;
use crate::bot::draft;
use crate::bot::draft::component::Id;
use crate::bot::interaction::{Entered, Press, Run};

impl OnPress for Id {
    fn on_press(self, press: Press) -> Option<Run> {
        let Self::Fix(sent) = self;
        (press.entered == Entered::Nothing).then(|| {
            Run::private(move |r| Box::pin(async move { Ok(draft::fix(r.core, r.caller, sent)) }))
        })
    }
}
