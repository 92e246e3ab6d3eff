//! `/privacy …`

use crate::bot::command::{Action, Command};
use crate::bot::privacy;
use crate::bot::ui::t;

pub(crate) fn all() -> Vec<Command> {
    let export = Action::private((), |r, ()| Box::pin(privacy::export(r.core, r.caller)));
    let delete = Action::private((), |r, ()| {
        Box::pin(async move { Ok(privacy::ask_delete(r.caller)) })
    });
    vec![Command::group(
        "privacy",
        |w| t!(w, "command-privacy"),
        [
            (
                "export",
                |w| t!(w, "command-privacy-export"),
                export.reading_much(),
            ),
            ("delete", |w| t!(w, "command-privacy-delete"), delete),
        ],
    )]
}
