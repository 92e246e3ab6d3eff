//! `/review`

use crate::bot::command::{Action, Command};
use crate::bot::review;
use crate::bot::ui::t;

pub(crate) fn all() -> Vec<Command> {
    let start = Action::private((), |r, ()| Box::pin(review::start(r.core, r.caller)));
    vec![Command::new(
        "review",
        |w| t!(w, "command-review-study"),
        start.reading_much(),
    )]
}
