//! The handlers of the confirmation buttons.

use crate::bot::board;
use crate::bot::board::component::Id;
use crate::bot::component::OnPress;
use crate::bot::interaction::{Entered, Press, Run};

impl OnPress for Id {
    fn on_press(self, press: Press) -> Option<Run> {
        (press.entered == Entered::Nothing).then(|| match self {
            Self::Reset { server } => {
                Run::private(move |r| Box::pin(board::reset(r.core, r.caller, server)))
            }
            Self::Exclude(member) => {
                Run::private(move |r| Box::pin(board::exclude(r.core, r.caller, member)))
            }
        })
    }
}
