//! The replies to questions that were written, and to those that are to be deleted.

use crate::bot::bank::component::Id;
use crate::bot::bank::key::key_of;
use crate::bot::bank::view::question_with_key;
use crate::bot::cancel::confirm;
use crate::bot::draft;
use crate::bot::ui::locale::Locale;
use crate::bot::ui::message::{Button, Component, Message, Style};
use crate::bot::ui::text::{cut, one_line, title};
use crate::bot::ui::{markdown, t};
use quiz_banks::compose::Composed;
use quiz_banks::markdown::plain;
use quiz_engine::question::{Bank, Question};

/// Maximum length of a prompt that identifies a question, in characters.
const PROMPT: usize = 200;

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
    lines.extend(draft::view::diagnostics(composed));
    Message::text(lines.join("\n"))
}

/// Builds the button that opens the form for another question.
pub(crate) fn add_another(locale: &Locale, form: &impl std::fmt::Display) -> Component {
    let label = t!(locale, "button-add-another");
    Component::Buttons(vec![Button::new(label, form, Style::Secondary)])
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
