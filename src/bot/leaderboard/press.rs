//! The handlers of the paging buttons.

use crate::bot::component::OnPress;
use crate::bot::interaction::{Entered, Press, Run};
use crate::bot::leaderboard;
use crate::bot::leaderboard::component::Id;

impl OnPress for Id {
    fn on_press(self, press: Press) -> Option<Run> {
        (press.entered == Entered::Nothing)
            .then(|| Run::private(move |r| Box::pin(leaderboard::page(r.core, r.caller, self.0))))
    }
}
