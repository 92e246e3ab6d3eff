//! Forms for questions, and what came of them.

use super::text::{cut, title};
use super::{Words, markdown, say};
use crate::bank::compose::{Refused, Written};
use crate::bank::markdown::plain;
use crate::bank::report::render_text;
use crate::bot::message::{Button, Component, Form, Input, Message, Style};
use crate::bot::{ComponentId, key_of};
use crate::limits;
use crate::quiz::{Bank, Question};

/// Characters of a prompt that stand for the question.
const PROMPT: usize = 200;
/// Characters of a text that is given back to whoever wrote it.
const GIVEN_BACK: usize = 1200;

/// A form for a question, filled in with what there is.
pub fn question_form(words: &Words, id: &ComponentId, bank: &str, written: &Written) -> Form {
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
        title: cut(bank, limits::FORM_TITLE),
        inputs: vec![
            input(
                say!(words, "form-prompt"),
                say!(words, "form-prompt-example"),
                &written.prompt,
                true,
            ),
            input(
                say!(words, "form-answers"),
                say!(words, "form-answers-example"),
                &written.answers,
                true,
            ),
            input(
                say!(words, "form-explanation"),
                String::new(),
                &written.explanation,
                false,
            ),
        ],
    }
}

/// Says that a question stands in its bank.
pub fn written(words: &Words, bank: &Bank, question: &Question, number: usize) -> Message {
    Message::text(say!(
        words,
        "written-done",
        title = title(&bank.title),
        id = bank.id.as_str(),
        number = number,
        prompt = brief(question)
    ))
}

/// Says why a question cannot be asked, and gives back what was written.
pub fn not_written(words: &Words, written: &Written, refused: &Refused) -> Message {
    let told: Vec<_> = refused
        .diagnostics
        .iter()
        .map(|one| render_text("question", &refused.text, one, false))
        .collect();
    let fenced = |text: &str| {
        let safe = text.replace("```", "`\u{200b}``");
        format!("```\n{}\n```", cut(&safe, GIVEN_BACK))
    };
    let back = format!(
        "{}\n\n{}\n\n{}",
        written.prompt, written.answers, written.explanation
    );
    let lines = [
        say!(words, "written-refused"),
        fenced(&told.join("\n\n")),
        say!(words, "written-given-back"),
        fenced(back.trim()),
    ];
    Message::text(lines.join("\n"))
}

/// Asks whether the question is to go.
pub fn confirm_delete(words: &Words, bank: &Bank, question: &Question) -> Message {
    let text = say!(
        words,
        "delete-confirm",
        title = title(&bank.title),
        prompt = brief(question)
    );
    let id = ComponentId::DeleteQuestion {
        key: key_of(question),
        bank: bank.id.clone(),
    };
    let button = Button::new(say!(words, "button-delete"), &id, Style::Danger);
    Message {
        components: vec![Component::Text(text), Component::Buttons(vec![button])],
        ..Message::default()
    }
}

/// The beginning of a prompt, on one line.
pub(super) fn brief(question: &Question) -> String {
    let text = plain(question.prompt.source());
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    markdown::escape(&cut(&line, PROMPT))
}
