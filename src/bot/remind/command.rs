//! `/remind …`

use crate::bot::command::{Action, Command, text};
use crate::bot::ui::t;
use crate::bot::{daily, remind, settings};

pub(crate) fn all() -> Vec<Command> {
    let off = Action::private((), |r, ()| Box::pin(remind::off(r.core, r.caller)));
    vec![Command::group(
        "remind",
        |w| t!(w, "command-remind"),
        [
            ("set", |w| t!(w, "command-remind-set"), set()),
            ("off", |w| t!(w, "command-remind-off"), off),
        ],
    )]
}

fn set() -> Action {
    let options = (
        text("time", |w| t!(w, "command-remind-set-time"))
            .suggest(daily::suggest_times)
            .required(),
        text("zone", |w| t!(w, "command-remind-set-zone")).suggest(settings::suggest_zones),
    );
    Action::private(options, |r, (time, zone)| {
        Box::pin(remind::set(r, time, zone))
    })
}
