//! `/doctor`

use crate::bot::command::{Action, Command};
use crate::bot::doctor;
use crate::bot::ui::t;

pub(crate) fn all() -> Vec<Command> {
    let check = Action::private((), |r, ()| Box::pin(doctor::check(r)));
    vec![Command::new("doctor", |w| t!(w, "command-doctor"), check).for_managers()]
}
