//! The forms for questions, and the replies to them.

use crate::bot::bank::component::Id;
use crate::bot::bank::key::key_of;
use crate::bot::bank::view::question_with_key;
use crate::bot::cancel::confirm;
use crate::bot::ui::locale::Locale;
use crate::bot::ui::message::{File, Form, Input, Message};
use crate::bot::ui::text::{cut, one_line, title};
use crate::bot::ui::{markdown, t};
use crate::limits;
use quiz_banks::compose::{Composed, Written};
use quiz_banks::markdown::plain;
use quiz_banks::report::{Lines, render_plain};
use quiz_engine::question::{Bank, Question};

/// Maximum length of a prompt that identifies a question, in characters.
const PROMPT: usize = 200;
/// Maximum length of a refused text in the message, in characters; a longer one is attached as a
/// file.
const RETURNED: usize = 1200;
/// Maximum length of diagnostics, in characters.
const DIAGNOSTICS: usize = 1500;

/// Builds the form for a question, filled with `written`.
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

/// Builds the reply to a stored question: its number in the bank, its key, and warnings. `again` is
/// the number of an earlier question with the same prompt.
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
    let mut lines = vec![done, question_with_key(locale, &bank.questions[number - 1])];
    lines.extend(again.map(|again| format!("⚠️ {}", t!(locale, "written-again", number = again))));
    let diagnostics = diagnostics(composed);
    if !diagnostics.is_empty() {
        lines.push(fenced(&cut(&diagnostics, DIAGNOSTICS)));
    }
    Message::text(lines.join("\n"))
}

/// Builds the reply to a refused question: the errors, and the whole text, so that it is not lost.
pub(crate) fn not_written(locale: &Locale, written: &Written, composed: &Composed) -> Message {
    let back = format!(
        "{}\n\n{}\n\n{}",
        written.prompt, written.answers, written.explanation
    );
    let back = back.trim();
    let mut lines = vec![
        t!(locale, "written-refused"),
        fenced(&cut(&diagnostics(composed), DIAGNOSTICS)),
        t!(locale, "written-given-back"),
    ];
    if back.chars().count() <= RETURNED {
        lines.push(fenced(back));
        return Message::text(lines.join("\n"));
    }
    Message::text(lines.join("\n")).with_file(File::text("question.txt", back.to_owned()))
}

/// Formats the diagnostics.
fn diagnostics(composed: &Composed) -> String {
    let diagnostics = composed.diagnostics.iter();
    let diagnostics: Vec<_> = diagnostics
        .map(|one| render_plain(&composed.text, one, Lines::Quoted))
        .collect();
    diagnostics.join("\n")
}

fn fenced(text: &str) -> String {
    format!("```\n{}\n```", text.replace("```", "`\u{200b}``"))
}

/// Builds the confirmation prompt for the removal of a question.
pub(crate) fn confirm_delete(locale: &Locale, bank: &Bank, question: &Question) -> Message {
    let text = t!(
        locale,
        "delete-confirm",
        title = title(&bank.title),
        question = question_with_key(locale, question)
    );
    let id = Id::Delete {
        key: key_of(question),
        bank: bank.id.clone(),
    };
    confirm(locale, text, t!(locale, "button-delete"), &id)
}

/// Returns the beginning of the prompt, on one line.
pub(crate) fn brief(question: &Question) -> String {
    let text = plain(question.prompt.source());
    let line = one_line(&text);
    markdown::escape(&cut(&line, PROMPT))
}
