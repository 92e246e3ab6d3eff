//! The texts and buttons around a question under review.

use crate::bot::review::component::{Id, Review};
use crate::bot::review::studies::Studies;
use crate::bot::ui::drill::Continuation;
use crate::bot::ui::locale::Locale;
use crate::bot::ui::message::{Button, Component, Message, Style};
use crate::bot::ui::question::bar;
use crate::bot::ui::t;
use crate::bot::ui::text::{relative, title};
use quiz_engine::ids::Timestamp;

/// The number of steps of the bar that shows how much is left.
const BAR: usize = 10;

/// Formats "Review · the bank · 3 to review", with a bar of what is done today.
pub(crate) fn head(locale: &Locale, bank_title: &str, left: usize, done: usize) -> String {
    let due = t!(locale, "review-due", count = left);
    format!(
        "-# {} · {} · {due} {}",
        t!(locale, "review-title"),
        title(bank_title),
        bar(done, done + left, BAR)
    )
}

/// Returns the title of the form for a typed answer.
pub(crate) fn form_title(locale: &Locale) -> String {
    t!(locale, "review-title")
}

/// Formats when the question is due again, and builds the button to the next one, or tells what was
/// learned if there is none.
pub(crate) fn next(
    locale: &Locale,
    again: Option<Timestamp>,
    next: Option<Review>,
    studies: &Studies,
    now: Timestamp,
) -> Continuation {
    let again = again.map(|again| t!(locale, "review-again", when = relative(again)));
    let done = next.is_none().then(|| done(locale, studies, now));
    let notes: Vec<_> = again.into_iter().chain(done).collect();
    let next = next.map(Id::Next);
    Continuation {
        note: Some(notes.join("\n")),
        button: next.map(|id| Button::new(t!(locale, "button-next-question"), &id, Style::Primary)),
    }
}

/// Formats the end of a sitting: what was learned today, and when the next is due.
pub(crate) fn done(locale: &Locale, studies: &Studies, now: Timestamp) -> String {
    let begun: usize = studies.plans.iter().map(|planned| planned.begun).sum();
    let today = match begun {
        0 => t!(locale, "review-today", count = studies.done_today),
        _ => t!(
            locale,
            "review-today-new",
            count = studies.done_today,
            new = begun
        ),
    };
    let mut lines = vec![format!("🏁 {}", t!(locale, "review-finished")), today];
    lines.extend(
        studies
            .next_due(now)
            .map(|next| t!(locale, "review-next", when = relative(next))),
    );
    locale.sentences(&lines)
}

/// Builds the button that exports the missed questions for Anki.
pub(crate) fn anki_button(locale: &Locale) -> Component {
    let button = Button::new(t!(locale, "button-anki"), &Id::Anki, Style::Secondary);
    Component::Buttons(vec![button])
}

/// Builds the reply when there is nothing to study now.
pub(crate) fn nothing_due(locale: &Locale, studies: &Studies, now: Timestamp) -> Message {
    let count = studies.known().count();
    Message::text(match studies.next_due(now) {
        Some(at) => t!(
            locale,
            "review-nothing-now",
            count = count,
            when = relative(at)
        ),
        None => t!(locale, "review-nothing-yet"),
    })
}
