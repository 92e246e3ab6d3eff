//! The texts and buttons around a missed question.

use crate::bot::mistakes::component::{Id, Mistake};
use crate::bot::ui::drill::Continuation;
use crate::bot::ui::locale::Locale;
use crate::bot::ui::message::{Button, Style};
use crate::bot::ui::t;

/// Formats "Your mistakes · Question 1 of 3".
pub(crate) fn head(locale: &Locale, number: usize, total: usize) -> String {
    let count = t!(locale, "question-count", number = number, total = total);
    format!("-# {} · {count}", t!(locale, "mistakes-title"))
}

/// Builds the button to the next missed question.
pub(crate) fn next(locale: &Locale, next: Mistake) -> Continuation {
    let label = t!(locale, "button-next-question");
    Continuation {
        note: None,
        button: Some(Button::new(label, &Id::Next(next), Style::Primary)),
    }
}

/// Formats how many were right this time.
pub(crate) fn ends(locale: &Locale, right: u16, total: usize) -> Continuation {
    Continuation {
        note: Some(t!(locale, "mistakes-result", right = right, total = total)),
        button: None,
    }
}
