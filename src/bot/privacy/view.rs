//! What is said of a member's own data.

use crate::bot::privacy::component::Id;
use crate::bot::ui::locale::Locale;
use crate::bot::ui::message::{Button, Component, Message, Style};
use crate::bot::ui::t;

/// Asks whether the member is to be forgotten.
pub(crate) fn confirm_forget(locale: &Locale) -> Message {
    let button = t!(locale, "button-forget");
    let button = Button::new(button, &Id::Delete, Style::Danger);
    Message {
        components: vec![
            Component::Text(t!(locale, "privacy-confirm")),
            Component::Buttons(vec![button]),
        ],
        ..Message::default()
    }
}
