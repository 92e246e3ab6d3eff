//! `/practice`

use crate::bot::bank::command::questions;
use crate::bot::command::{Action, Command};
use crate::bot::ui::t;
use crate::bot::{bank, practice};

pub(crate) fn all() -> Vec<Command> {
    let options = (
        bank::command::any(|w| t!(w, "command-practice-bank")),
        questions(|w| t!(w, "command-practice-questions")),
    );
    let start = Action::private(options, |r, (bank, questions)| {
        Box::pin(async move { practice::start(r.core, r.caller, &bank, questions).await })
    });
    vec![Command::new(
        "practice",
        |w| t!(w, "command-practice"),
        start,
    )]
}
