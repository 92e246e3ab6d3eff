//! `/bank suggest`, `/bank suggestions`, and "Make a question" in the menu of messages.

use crate::bot::command::{Action, Command};
use crate::bot::suggestion;
use crate::bot::suggestion::component::Page;
use crate::bot::ui::t;

/// The name of the message command.
const MAKE: &str = "Make a question";

pub(crate) fn all() -> Vec<Command> {
    vec![
        Command::group(
            "bank",
            |w| t!(w, "command-bank"),
            [
                ("suggest", |w| t!(w, "command-bank-suggest"), suggest()),
                (
                    "suggestions",
                    |w| t!(w, "command-bank-suggestions"),
                    suggestions(),
                ),
            ],
        ),
        Command::on_message(MAKE, |r, (text,)| {
            Box::pin(async move { Ok(suggestion::open_form(r.core, r.caller, &text)) })
        }),
    ]
}

fn suggest() -> Action {
    Action::private((), |r, ()| {
        Box::pin(async move { Ok(suggestion::open_form(r.core, r.caller, "")) })
    })
}

fn suggestions() -> Action {
    Action::private((), |r, ()| {
        Box::pin(async move { Ok(suggestion::queue::list(r.core, r.caller, &Page::default())) })
    })
}
