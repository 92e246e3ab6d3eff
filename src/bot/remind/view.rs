//! The messages of `/remind`.

use crate::bot::ui::locale::Locale;
use crate::bot::ui::message::Message;
use crate::bot::ui::t;
use crate::bot::ui::text::{date, relative};
use quiz_engine::ids::Timestamp;

/// Builds the reply to `/remind set`.
pub(crate) fn set(locale: &Locale, first: Timestamp) -> Message {
    Message::text(t!(
        locale,
        "remind-set",
        date = date(first),
        when = relative(first)
    ))
}

/// Builds the direct message.
pub(crate) fn reminder(locale: &Locale, count: usize, new: usize) -> Message {
    let due = match new {
        0 => t!(locale, "remind-due", count = count),
        _ => t!(locale, "remind-due-new", count = count, new = new),
    };
    Message::text(format!("{due}\n-# {}", t!(locale, "remind-how-off")))
}
