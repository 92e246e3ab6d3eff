//! `/help`

use crate::bot::command::{Action, Command};
use crate::bot::help;
use crate::bot::interaction::Response;
use crate::bot::ui::t;

pub(crate) fn all() -> Vec<Command> {
    let show = Action::private((), |r, ()| {
        Box::pin(async move { Ok(Response::private(help::start(r.caller.locale()))) })
    });
    vec![Command::new("help", |w| t!(w, "command-help"), show)]
}
