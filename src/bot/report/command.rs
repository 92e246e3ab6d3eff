//! `/bank reports` and `/bank fix`

use crate::bot::bank::Named;
use crate::bot::bank::command::{any, question};
use crate::bot::command::{Action, Command};
use crate::bot::interaction::Response;
use crate::bot::report;
use crate::bot::ui::t;

pub(crate) fn all() -> Vec<Command> {
    vec![Command::group(
        "bank",
        |w| t!(w, "command-bank"),
        [
            (
                "reports",
                |w| t!(w, "command-bank-reports"),
                reports().reading_much(),
            ),
            ("fix", |w| t!(w, "command-bank-fix"), fix()),
        ],
    )]
}

fn reports() -> Action {
    Action::private((), |r, ()| {
        Box::pin(async move { Ok(Response::private(report::list(r.core, r.caller, 0).await?)) })
    })
}

fn fix() -> Action {
    let options = (any(|w| t!(w, "command-bank-which")), question());
    Action::private(options, |r, (bank, question)| {
        let named = Named { bank, question };
        Box::pin(async move { report::fix_named(r.core, r.caller, &named).await })
    })
}
