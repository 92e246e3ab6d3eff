//! Forms for questions, and what came of them.

use crate::bot::bank::component::Id;
use crate::bot::bank::key::key_of;
use crate::bot::bank::view::with_key;
use crate::bot::cancel::confirm;
use crate::bot::ui::locale::Locale;
use crate::bot::ui::message::{File, Form, Input, Message};
use crate::bot::ui::text::{cut, one_line, title};
use crate::bot::ui::{markdown, t};
use crate::limits;
use quiz_banks::compose::{Composed, Written};
use quiz_banks::markdown::plain;
use quiz_banks::report::{Lines, render_plain};
use quiz_engine::{Bank, Question};

/// Characters of a prompt that stand for the question.
const PROMPT: usize = 200;
/// Characters of a text that is given back in the message; a longer one is a file.
const GIVEN_BACK: usize = 1200;
/// Characters of what a check says.
const TOLD: usize = 1500;

/// A form for a question, filled in with what there is.
pub(crate) fn question_form(locale: &Locale, id: &Id, bank: &str, written: &Written) -> Form {
    let input = |label: String, placeholder: String, value: &str, required| Input {
        label: cut(&label, limits::INPUT_LABEL),
        placeholder: cut(&placeholder, limits::INPUT_PLACEHOLDER),
        value: value.to_owned(),
        long: true,
        required,
        max: limits::INPUT_TEXT,
    };
    Form {
        id: id.to_string(),
        title: cut(&one_line(bank), limits::FORM_TITLE),
        text: None,
        inputs: vec![
            input(
                t!(locale, "form-prompt"),
                t!(locale, "form-prompt-example"),
                &written.prompt,
                true,
            ),
            input(
                t!(locale, "form-answers"),
                t!(locale, "form-answers-example"),
                &written.answers,
                true,
            ),
            input(
                t!(locale, "form-explanation"),
                String::new(),
                &written.explanation,
                false,
            ),
        ],
    }
}

/// Says that a question stands in its bank under this number, with its key and with what somebody
/// should look at; `again` is the number of an earlier one that asks the same.
pub(crate) fn written(
    locale: &Locale,
    bank: &Bank,
    number: usize,
    composed: &Composed,
    again: Option<usize>,
) -> Message {
    let done = t!(
        locale,
        "written-done",
        title = title(&bank.title),
        id = bank.id.as_str(),
        number = number
    );
    let mut lines = vec![done, with_key(locale, &bank.questions[number - 1])];
    lines.extend(again.map(|again| format!("⚠️ {}", t!(locale, "written-again", number = again))));
    let told = told(composed);
    if !told.is_empty() {
        lines.push(fenced(&cut(&told, TOLD)));
    }
    Message::text(lines.join("\n"))
}

/// Says why a question cannot be asked, and gives back what was written, whole.
pub(crate) fn not_written(locale: &Locale, written: &Written, composed: &Composed) -> Message {
    let back = format!(
        "{}\n\n{}\n\n{}",
        written.prompt, written.answers, written.explanation
    );
    let back = back.trim();
    let mut lines = vec![
        t!(locale, "written-refused"),
        fenced(&cut(&told(composed), TOLD)),
        t!(locale, "written-given-back"),
    ];
    if back.chars().count() <= GIVEN_BACK {
        lines.push(fenced(back));
        return Message::text(lines.join("\n"));
    }
    Message::text(lines.join("\n")).with_file(File::text("question.txt", back.to_owned()))
}

/// What is wrong with it, line by line.
fn told(composed: &Composed) -> String {
    let diagnostics = composed.diagnostics.iter();
    let told: Vec<_> = diagnostics
        .map(|one| render_plain(&composed.text, one, Lines::Quoted))
        .collect();
    told.join("\n")
}

fn fenced(text: &str) -> String {
    format!("```\n{}\n```", text.replace("```", "`\u{200b}``"))
}

/// Asks whether the question is to go.
pub(crate) fn confirm_delete(locale: &Locale, bank: &Bank, question: &Question) -> Message {
    let text = t!(
        locale,
        "delete-confirm",
        title = title(&bank.title),
        question = with_key(locale, question)
    );
    let id = Id::Delete {
        key: key_of(question),
        bank: bank.id.clone(),
    };
    confirm(locale, text, t!(locale, "button-delete"), &id)
}

/// The beginning of a prompt, on one line.
pub(crate) fn brief(question: &Question) -> String {
    let text = plain(question.prompt.source());
    let line = one_line(&text);
    markdown::escape(&cut(&line, PROMPT))
}
