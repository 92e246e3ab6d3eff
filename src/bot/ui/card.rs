//! Cards, which a member turns and grades by themself.

use crate::bot::ui::locale::Locale;
use crate::bot::ui::message::{Accent, Button, Component, Message, Style};
use crate::bot::ui::question::{explained, fit_prompt, prompt};
use crate::bot::ui::{markdown, t};
use crate::limits;
use quiz_engine::learn::Rating;
use quiz_engine::question::Question;
use std::fmt::Display;

/// Builds the front of a card, with the button that turns it.
pub(crate) fn front(locale: &Locale, head: &str, card: &Question, turn: &impl Display) -> Message {
    fit_prompt(card, |max| {
        let mut parts = prompt(locale, card, &[], head.to_owned(), max);
        let button = Button::new(t!(locale, "button-show-answer"), turn, Style::Primary);
        parts.push(Component::Buttons(vec![button]));
        Message::boxed(Accent::Open, parts)
    })
}

/// Builds a card with its back, and the buttons by which the member says how well they knew it.
pub(crate) fn back<I: Display>(
    locale: &Locale,
    head: &str,
    card: &Question,
    grade: impl Fn(Rating) -> I,
) -> Message {
    let draw = |max_prompt, room| {
        let mut parts = prompt(locale, card, &[], head.to_owned(), max_prompt);
        let texts = card.back.iter().chain(&card.explanation);
        parts.extend(texts.filter_map(|text| {
            let shown = markdown::discord_within(text.source(), room);
            (!shown.is_empty()).then(|| explained(&[(None, text.source())], shown, false))
        }));
        let button = |rating: Rating| {
            let (label, style) = match rating {
                Rating::Again => (t!(locale, "grade-again"), Style::Secondary),
                Rating::Hard => (t!(locale, "grade-hard"), Style::Secondary),
                Rating::Good => (t!(locale, "grade-good"), Style::Primary),
                Rating::Easy => (t!(locale, "grade-easy"), Style::Secondary),
            };
            Button::new(label, &grade(rating), style)
        };
        parts.push(Component::Buttons(Rating::ALL.map(button).into()));
        Message::boxed(Accent::Closed, parts)
    };
    // The back and the explanation share what the front leaves.
    let room = limits::MESSAGE_TEXT.saturating_sub(draw(usize::MAX, 0).text_len());
    let shares = 1 + usize::from(card.explanation.is_some());
    fit_prompt(card, |max_prompt| draw(max_prompt, room / shares))
}
