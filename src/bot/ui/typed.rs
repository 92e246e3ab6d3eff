//! Answers in words or numbers of the member's own.

use crate::bot::ui::locale::Locale;
use crate::bot::ui::t;
use crate::bot::ui::text::{letters, line};
use quiz_engine::{Kind, Number, Question, RawAnswer, Spelling, Strictness};

/// Characters of a typed answer that are shown.
const SHOWN: usize = 200;
/// Characters for the other spellings that are right too.
const ALSO: usize = 300;

/// A typed answer, so that it cannot break the layout.
pub(crate) fn quoted(text: &str) -> String {
    line(text, SHOWN)
}

/// What a member gave: letters, or a text.
pub(crate) fn given(given: &RawAnswer) -> String {
    match given {
        RawAnswer::Positions(positions) => letters(positions),
        RawAnswer::Text(text) => quoted(text),
    }
}

/// How the question is to be answered, where the answer is typed.
pub(crate) fn how(locale: &Locale, question: &Question) -> Option<String> {
    match &question.kind {
        Kind::Typed(typed) if typed.strictness == Strictness::Exact => {
            Some(t!(locale, "question-type-exactly"))
        }
        Kind::Typed(typed) if typed.strictness == Strictness::NoSlips => {
            Some(t!(locale, "question-type-spelled"))
        }
        Kind::Typed(_) => Some(t!(locale, "question-type-text")),
        Kind::Numeric(numeric) => Some(match numeric.units.first() {
            Some(unit) => t!(locale, "question-type-number-of", unit = quoted(unit)),
            None => t!(locale, "question-type-number"),
        }),
        Kind::Single | Kind::Several | Kind::TrueFalse => None,
    }
}

/// What is right, where the answer is typed: the first spelling or number, and the others.
pub(crate) fn right(locale: &Locale, question: &Question) -> Option<String> {
    let mut right = match &question.kind {
        Kind::Typed(typed) => {
            let right = |one: &&Spelling| one.percent == 100;
            let spellings = typed.accepted.iter().filter(right);
            spellings.map(|one| quoted(&one.text)).collect::<Vec<_>>()
        }
        Kind::Numeric(numeric) => {
            let unit = numeric.units.first().map(|unit| format!(" {unit}"));
            let unit = unit.unwrap_or_default();
            let right = |one: &&Number| one.percent == 100;
            let numbers = numeric.accepted.iter().filter(right);
            numbers.map(|one| quoted(&format!("{one}{unit}"))).collect()
        }
        Kind::Single | Kind::Several | Kind::TrueFalse => return None,
    };
    if right.is_empty() {
        return None;
    }
    let first = right.remove(0);
    if right.is_empty() {
        return Some(first);
    }
    let also = t!(locale, "typed-also", list = listed(&right));
    Some(format!("{first}\n-# {also}"))
}

/// As many as fit, whole.
fn listed(texts: &[String]) -> String {
    let mut list = String::new();
    for (shown, text) in texts.iter().enumerate() {
        let more = list.chars().count() + text.chars().count();
        if shown > 0 && more > ALSO {
            list.push_str(", …");
            break;
        }
        if shown > 0 {
            list.push_str(", ");
        }
        list.push_str(text);
    }
    list
}

/// What its author says to those who gave this answer.
pub(crate) fn explanation<'q>(question: &'q Question, answer: &str) -> Option<&'q str> {
    let explanation = match &question.kind {
        Kind::Typed(typed) => &typed.spelling(answer, &question.context)?.explanation,
        Kind::Numeric(numeric) => &numeric.number(answer, &question.context)?.explanation,
        Kind::Single | Kind::Several | Kind::TrueFalse => return None,
    };
    explanation.as_ref().map(|text| text.source())
}
