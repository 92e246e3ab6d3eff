//! The texts and buttons around a question under review.

use crate::bot::review::component::{Id, Review};
use crate::bot::ui::drill::Continuation;
use crate::bot::ui::locale::Locale;
use crate::bot::ui::message::{Button, Component, Message, Style};
use crate::bot::ui::t;
use crate::bot::ui::text::{relative, title};
use quiz_engine::ids::Timestamp;

/// Formats "Review · the bank · 3 are due".
pub(crate) fn head(locale: &Locale, bank_title: &str, due: usize) -> String {
    let due = t!(locale, "review-due", count = due);
    format!(
        "-# {} · {} · {due}",
        t!(locale, "review-title"),
        title(bank_title)
    )
}

/// Returns the title of the form for a typed answer.
pub(crate) fn form_title(locale: &Locale) -> String {
    t!(locale, "review-title")
}

/// Formats when the question is due again, and builds the button to the next due question, if there
/// is one.
pub(crate) fn next(locale: &Locale, again: Timestamp, next: Option<Review>) -> Continuation {
    let mut note = t!(locale, "review-again", when = relative(again));
    if next.is_none() {
        note = format!("{note}\n🏁 {}", t!(locale, "review-done"));
    }
    let next = next.map(Id::Next);
    Continuation {
        note: Some(note),
        button: next.map(|id| Button::new(t!(locale, "button-next-question"), &id, Style::Primary)),
    }
}

/// Builds the button that exports the missed questions for Anki.
pub(crate) fn anki_button(locale: &Locale) -> Component {
    let button = Button::new(t!(locale, "button-anki"), &Id::Anki, Style::Secondary);
    Component::Buttons(vec![button])
}

/// Builds the reply when nothing is due. `next` is when the next question will be due; `None` if
/// none was ever missed.
pub(crate) fn nothing_due(locale: &Locale, next: Option<Timestamp>, missed: usize) -> Message {
    Message::text(match next {
        Some(at) => t!(
            locale,
            "review-nothing-due",
            count = missed,
            when = relative(at)
        ),
        None => t!(locale, "review-nothing-missed"),
    })
}
