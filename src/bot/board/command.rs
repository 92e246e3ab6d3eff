//! `/board …`

use crate::bot::board;
use crate::bot::command::{Action, Command, member, text};
use crate::bot::leaderboard::command::scope;
use crate::bot::ui::t;

pub(crate) fn all() -> Vec<Command> {
    let scope = scope(|w| t!(w, "command-board-reset-scope"));
    let reset = Action::private((scope,), |r, (server,)| {
        Box::pin(board::ask_reset(r.core, r.caller, server))
    });
    let member = member("member", |w| t!(w, "command-board-exclude-member")).required();
    let exclude = Action::private((member,), |r, (member,)| {
        Box::pin(async move { Ok(board::ask_exclude(r.core, r.caller, &member)) })
    });
    let edit = text("edit", |w| t!(w, "command-board-undo-edit"))
        .suggest(board::suggest_edits)
        .required();
    let undo = Action::private((edit,), |r, (edit,)| {
        Box::pin(async move { board::undo(r.core, r.caller, &edit).await })
    });
    let list = Action::private((), |r, ()| {
        Box::pin(async move { Ok(board::list(r.core, r.caller)) })
    });
    vec![Command::group(
        "board",
        |w| t!(w, "command-board"),
        [
            ("reset", |w| t!(w, "command-board-reset"), reset),
            ("exclude", |w| t!(w, "command-board-exclude"), exclude),
            ("undo", |w| t!(w, "command-board-undo"), undo),
            ("list", |w| t!(w, "command-board-list"), list),
        ],
    )]
}
