//! `/team …`

use crate::bot::command::{Action, Command, text};
use crate::bot::interaction::Response;
use crate::bot::team;
use crate::bot::ui::t;

pub(crate) fn all() -> Vec<Command> {
    let name = text("team", |w| t!(w, "command-team-create-name")).required();
    let create = Action::private((name,), |r, (name,)| {
        Box::pin(team::create(r.core, r.caller, name))
    });
    let which = text("team", |w| t!(w, "command-team-which"))
        .suggest(team::suggest)
        .required();
    let join = Action::private((which,), |r, (team,)| {
        Box::pin(team::join(r.core, r.caller, team))
    });
    let leave = Action::private((), |r, ()| Box::pin(team::leave(r.core, r.caller)));
    let list = Action::private((), |r, ()| {
        Box::pin(async move { Ok(Response::private(team::list(r.core, r.caller))) })
    });
    vec![Command::group(
        "team",
        |w| t!(w, "command-team"),
        [
            ("create", |w| t!(w, "command-team-create"), create),
            ("join", |w| t!(w, "command-team-join"), join),
            ("leave", |w| t!(w, "command-team-leave"), leave),
            ("list", |w| t!(w, "command-team-list"), list),
        ],
    )]
}
