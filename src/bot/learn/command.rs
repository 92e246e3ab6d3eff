//! `/learn …`

use crate::bot::command::{Action, Command, integer, text};
use crate::bot::ui::t;
use crate::bot::{bank, learn};
use quiz_engine::learn::NewPerDay;

/// The most characters of a date.
const DATE: usize = 40;

pub(crate) fn all() -> Vec<Command> {
    let plan = Action::private((), |r, ()| Box::pin(learn::plan(r.core, r.caller)));
    vec![Command::group(
        "learn",
        |w| t!(w, "command-learn"),
        [
            ("add", |w| t!(w, "command-learn-add"), add()),
            ("remove", |w| t!(w, "command-learn-remove"), remove()),
            ("plan", |w| t!(w, "command-learn-plan"), plan.reading_much()),
        ],
    )]
}

fn add() -> Action {
    let options = (
        bank::command::any(|w| t!(w, "command-learn-add-bank")),
        integer(
            "new_per_day",
            |w| t!(w, "command-learn-add-new"),
            NewPerDay::RANGE,
        )
        .map(|number| {
            number
                .and_then(NewPerDay::new)
                .unwrap_or(NewPerDay::DEFAULT)
        }),
        text("exam", |w| t!(w, "command-learn-add-exam")).max_length(DATE),
    );
    Action::private(options, |r, (bank, new_per_day, exam)| {
        Box::pin(learn::add(r.core, r.caller, bank, new_per_day, exam))
    })
}

fn remove() -> Action {
    let bank = text("bank", |w| t!(w, "command-learn-remove-bank"))
        .suggest(learn::suggest_planned)
        .required();
    Action::private((bank,), |r, (bank,)| {
        Box::pin(async move { learn::remove(r.core, r.caller, &bank).await })
    })
}
