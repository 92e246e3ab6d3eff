//! Rendering of typed answers: texts and numbers.

use crate::bot::ui::locale::Locale;
use crate::bot::ui::t;
use crate::bot::ui::text::{letters, line};
use quiz_engine::question::{Kind, Number, Question, RawAnswer, Spelling, Strictness};

/// Maximum number of characters shown of a typed answer.
const SHOWN: usize = 200;
/// Maximum number of characters for the list of other accepted spellings.
const ALSO: usize = 300;

/// Cuts and escapes a typed answer, so that it cannot break the layout.
pub(crate) fn quoted(text: &str) -> String {
    line(text, SHOWN)
}

/// Formats an answer as letters or as the typed text.
pub(crate) fn given(locale: &Locale, given: &RawAnswer) -> String {
    match given {
        RawAnswer::Positions(positions) => letters(locale, positions),
        RawAnswer::Text(text) => quoted(text),
    }
}

/// Returns the hint on how to answer a typed question; `None` for other kinds.
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

/// Returns the right answer of a typed question, with the other accepted ones on a second line;
/// `None` for other kinds.
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
    let also = t!(locale, "typed-also", list = listed(locale, &right));
    Some(format!("{first}\n-# {also}"))
}

/// Lists as many texts as fit, none of them cut.
fn listed(locale: &Locale, texts: &[String]) -> String {
    let mut list = String::new();
    for (shown, text) in texts.iter().enumerate() {
        let more = list.chars().count() + text.chars().count();
        if shown > 0 && more > ALSO {
            list.push_str(locale.comma());
            list.push('…');
            break;
        }
        if shown > 0 {
            list.push_str(locale.comma());
        }
        list.push_str(text);
    }
    list
}

/// Returns the author's explanation for this typed answer, if there is one.
pub(crate) fn explanation<'q>(question: &'q Question, answer: &str) -> Option<&'q str> {
    let explanation = match &question.kind {
        Kind::Typed(typed) => &typed.spelling(answer, &question.context)?.explanation,
        Kind::Numeric(numeric) => &numeric.number(answer, &question.context)?.explanation,
        Kind::Single | Kind::Several | Kind::TrueFalse => return None,
    };
    explanation.as_ref().map(|text| text.source())
}
