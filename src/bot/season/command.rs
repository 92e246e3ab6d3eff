//! `/season …`

use crate::bot::command::{Action, Command, text};
use crate::bot::interaction::Response;
use crate::bot::season;
use crate::bot::ui::t;
use crate::limits;

pub(crate) fn all() -> Vec<Command> {
    let name = text("name", |w| t!(w, "command-season-start-name"))
        .max_length(limits::SEASON_NAME)
        .required();
    let start = Action::public((name,), |r, (name,)| {
        Box::pin(async move { season::start(r.core, r.caller, &name).await })
    });
    let end = Action::private((), |r, ()| {
        Box::pin(async { Ok(season::ask_end(r.core, r.caller)) })
    });
    let list = Action::private((), |r, ()| {
        Box::pin(async move { Ok(Response::private(season::list(r.core, r.caller, 0).await?)) })
    });
    vec![Command::group(
        "season",
        |w| t!(w, "command-season"),
        [
            ("start", |w| t!(w, "command-season-start"), start),
            ("end", |w| t!(w, "command-season-end"), end),
            (
                "list",
                |w| t!(w, "command-season-list"),
                list.reading_much(),
            ),
        ],
    )]
}
