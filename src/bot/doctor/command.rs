//! `/doctor`

use crate::bot::command::{Action, Command};
use crate::bot::doctor;
use crate::bot::ui::t;

pub(crate) fn all() -> Vec<Command> {
    let look = Action::private((), |r, ()| Box::pin(doctor::look(r)));
    vec![Command::new("doctor", |w| t!(w, "command-doctor"), look).for_managers()]
}
