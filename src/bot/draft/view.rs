//! The form for a question, and the reply if it is refused.

use crate::bot::ui::locale::Locale;
use crate::bot::ui::message::{Button, Component, File, Form, Input, Message, Style};
use crate::bot::ui::t;
use crate::bot::ui::text::{cut, one_line};
use crate::limits;
use quiz_banks::compose::{Composed, Written};
use quiz_banks::report::{Lines, render_plain};
use std::fmt::Display;

/// Maximum length of a refused text in the message, in characters; a longer one is attached as a
/// file.
const RETURNED: usize = 1200;
/// Maximum length of diagnostics, in characters.
const DIAGNOSTICS: usize = 1500;

/// Builds the form for a question, filled with `written`.
pub(crate) fn question_form(
    locale: &Locale,
    id: &impl Display,
    title: &str,
    written: &Written,
) -> Form {
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
        title: cut(&one_line(title), limits::FORM_TITLE),
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

/// Builds the reply to a refused question: the errors, the whole text, and the button "Fix it",
/// which opens the form again.
pub(crate) fn refused(
    locale: &Locale,
    fix: &impl Display,
    written: &Written,
    composed: &Composed,
) -> Message {
    let back = format!(
        "{}\n\n{}\n\n{}",
        written.prompt, written.answers, written.explanation
    );
    let back = back.trim();
    let mut lines = vec![t!(locale, "written-refused")];
    lines.extend(diagnostics(composed));
    lines.push(t!(locale, "written-given-back"));
    let fits = back.chars().count() <= RETURNED;
    lines.extend(fits.then(|| fenced(back)));
    let mut message = Message::text(lines.join("\n"));
    message.components.push(fix_it(locale, fix));
    match fits {
        true => message,
        false => message.with_file(File::text("question.txt", back.to_owned())),
    }
}

/// Builds the button "Fix it".
pub(crate) fn fix_it(locale: &Locale, id: &impl Display) -> Component {
    let label = t!(locale, "button-fix-it");
    Component::Buttons(vec![Button::new(label, id, Style::Primary)])
}

/// Formats the diagnostics; `None` if there are none.
pub(crate) fn diagnostics(composed: &Composed) -> Option<String> {
    let diagnostics = composed.diagnostics.iter();
    let diagnostics: Vec<_> = diagnostics
        .map(|one| render_plain(&composed.text, one, Lines::Quoted))
        .collect();
    let any = !diagnostics.is_empty();
    any.then(|| fenced(&cut(&diagnostics.join("\n"), DIAGNOSTICS)))
}

/// Formats a text as it is, in a block of its own.
pub(crate) fn fenced(text: &str) -> String {
    format!("```\n{}\n```", text.replace("```", "`\u{200b}``"))
}
