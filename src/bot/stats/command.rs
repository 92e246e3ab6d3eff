//! `/stats`

use crate::bot::command::{Action, Command, boolean, member};
use crate::bot::stats;
use crate::bot::ui::t;

pub(crate) fn all() -> Vec<Command> {
    let options = (
        member("member", |w| t!(w, "command-stats-member")),
        boolean("show", |w| t!(w, "command-stats-show")).or(false),
    );
    let show = Action::public_if(
        options,
        |_, _, (_, show)| *show,
        |r, (member, show)| Box::pin(stats::show(r.core, r.caller, member, show)),
    );
    vec![Command::new(
        "stats",
        |w| t!(w, "command-stats"),
        show.reading_much(),
    )]
}
