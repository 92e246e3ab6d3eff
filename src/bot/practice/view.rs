//! The texts and buttons around a question of a practice.

use crate::bot::practice::component::{Id, Step};
use crate::bot::ui::drill::Continuation;
use crate::bot::ui::locale::Locale;
use crate::bot::ui::message::{Button, Component, Message, Style};
use crate::bot::ui::text::title;
use crate::bot::ui::{card, t};
use quiz_engine::ids::BankId;
use quiz_engine::question::Question;

/// Formats "Practice · the bank · Question 3 of 10".
pub(crate) fn head(locale: &Locale, bank_title: &str, step: &Step) -> String {
    let number = step.practice.at + 1;
    let count = t!(
        locale,
        "question-count",
        number = number,
        total = step.practice.total
    );
    format!(
        "-# {} · {} · {count}",
        t!(locale, "practice-title"),
        title(bank_title)
    )
}

/// Returns the title of the form for a typed answer.
pub(crate) fn form_title(locale: &Locale, step: &Step) -> String {
    let number = step.practice.at + 1;
    t!(
        locale,
        "form-answer-title",
        number = number,
        total = step.practice.total
    )
}

/// Builds the button to the next question.
pub(crate) fn next(locale: &Locale, next: &Step) -> Continuation {
    let id = Id::Next(next.clone());
    Continuation {
        note: None,
        button: Some(Button::new(
            t!(locale, "button-next-question"),
            &id,
            Style::Primary,
        )),
    }
}

/// Formats the result of a practice, and builds the button to start another.
pub(crate) fn ends(locale: &Locale, bank: &BankId, right: u8, total: u8) -> Continuation {
    let id = Id::Again {
        total,
        bank: bank.clone(),
    };
    Continuation {
        note: Some(t!(locale, "practice-result", right = right, total = total)),
        button: Some(Button::new(
            t!(locale, "button-practise-again"),
            &id,
            Style::Primary,
        )),
    }
}

/// Builds the reply when the bank has changed since the practice began.
pub(crate) fn changed(locale: &Locale, bank: &BankId) -> Message {
    let command = format!("`/practice bank:{bank}`");
    Message::text(t!(locale, "practice-changed", command = command))
}

/// Builds the front of a card.
pub(crate) fn front(
    locale: &Locale,
    bank_title: &str,
    step: &Step,
    question: &Question,
) -> Message {
    let turn = Id::Turn(step.clone());
    card::front(locale, &head(locale, bank_title, step), question, &turn)
}

/// Builds a card with its back, and the buttons by which the member says how well they knew it.
pub(crate) fn back(locale: &Locale, bank_title: &str, step: &Step, question: &Question) -> Message {
    card::back(
        locale,
        &head(locale, bank_title, step),
        question,
        |rating| Id::Grade(step.clone(), rating),
    )
}

/// Builds the end of a practice whose last question was a card.
pub(crate) fn over(locale: &Locale, bank: &BankId, right: u8, total: u8) -> Message {
    let Continuation { note, button } = ends(locale, bank, right, total);
    let mut message = Message::text(note.unwrap_or_default());
    let button = button.map(|button| Component::Buttons(vec![button]));
    message.components.extend(button);
    message
}
