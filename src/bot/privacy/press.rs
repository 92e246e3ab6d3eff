//! The handler of the confirmation button.

use crate::bot::component::OnPress;
use crate::bot::interaction::{Entered, Press, Run};
use crate::bot::privacy;
use crate::bot::privacy::component::Id;

impl OnPress for Id {
    fn on_press(self, press: Press) -> Option<Run> {
        (press.entered == Entered::Nothing)
            .then(|| Run::private(|r| Box::pin(privacy::delete(r.core, r.caller))))
    }
}
