//! `/bank …`

use crate::bot::bank::{
    self, Named, own, suggest_bank, suggest_own_bank, suggest_questions, writing,
};
use crate::bot::command::{Action, Command, Describe, Opt, file, integer, text};
use crate::bot::ui::t;

/// The number of questions unless the command sets it.
const QUESTIONS: u16 = 10;
const MAX_QUESTIONS: u16 = 50;

pub(crate) fn all() -> Vec<Command> {
    vec![Command::group(
        "bank",
        |w| t!(w, "command-bank"),
        [
            ("list", |w| t!(w, "command-bank-list"), list()),
            (
                "info",
                |w| t!(w, "command-bank-info"),
                info().reading_much(),
            ),
            ("preview", |w| t!(w, "command-bank-preview"), preview()),
            ("upload", |w| t!(w, "command-bank-upload"), upload()),
            ("download", |w| t!(w, "command-bank-download"), download()),
            ("remove", |w| t!(w, "command-bank-remove"), remove()),
            ("add", |w| t!(w, "command-bank-add"), add()),
            ("edit", |w| t!(w, "command-bank-edit"), edit()),
            ("delete", |w| t!(w, "command-bank-delete"), delete()),
        ],
    )]
}

/// Creates the option for the number of questions, from 1.
pub(crate) fn questions(describe: Describe) -> Opt<u16> {
    integer("questions", describe, 1..=MAX_QUESTIONS).or(QUESTIONS)
}

/// Creates the required option for any bank that the server can play.
pub(crate) fn any(describe: Describe) -> Opt<String> {
    text("bank", describe).suggest(suggest_bank).required()
}

/// Creates the required option for one of the server's own banks.
fn own_bank(describe: Describe) -> Opt<String> {
    text("bank", describe).suggest(suggest_own_bank).required()
}

/// Creates the required option for a question of the bank in the `bank` option.
pub(crate) fn question() -> Opt<String> {
    text("question", |w| t!(w, "command-bank-question"))
        .suggest(suggest_questions)
        .required()
}

fn list() -> Action {
    Action::private((), |r, ()| {
        Box::pin(async move { Ok(bank::list(r.core, r.caller)) })
    })
}

fn info() -> Action {
    Action::private((any(|w| t!(w, "command-bank-info-bank")),), |r, (name,)| {
        Box::pin(async move { bank::info(r.core, r.caller, &name).await })
    })
}

fn preview() -> Action {
    Action::private(
        (any(|w| t!(w, "command-bank-preview-bank")),),
        |r, (name,)| Box::pin(async move { Ok(bank::preview(r.core, r.caller, &name)) }),
    )
}

fn upload() -> Action {
    let file = file("file", |w| t!(w, "command-bank-upload-file")).required();
    Action::private((file,), |r, (file,)| Box::pin(own::upload(r, file)))
}

fn download() -> Action {
    Action::private((any(|w| t!(w, "command-bank-which")),), |r, (name,)| {
        Box::pin(async move { Ok(own::download(r.core, r.caller, &name).await) })
    })
}

fn remove() -> Action {
    Action::private(
        (own_bank(|w| t!(w, "command-bank-which")),),
        |r, (name,)| Box::pin(async move { Ok(own::ask_remove(r.core, r.caller, &name)) }),
    )
}

fn add() -> Action {
    Action::private(
        (own_bank(|w| t!(w, "command-bank-add-bank")),),
        |r, (name,)| Box::pin(async move { Ok(writing::add_form(r.core, r.caller, &name)) }),
    )
}

fn edit() -> Action {
    let options = (own_bank(|w| t!(w, "command-bank-which")), question());
    Action::private(options, |r, (bank, question)| {
        let named = Named { bank, question };
        Box::pin(async move { Ok(writing::edit_form(r.core, r.caller, &named)) })
    })
}

fn delete() -> Action {
    let options = (own_bank(|w| t!(w, "command-bank-which")), question());
    Action::private(options, |r, (bank, question)| {
        let named = Named { bank, question };
        Box::pin(async move { Ok(writing::ask_delete(r.core, r.caller, &named)) })
    })
}
