//! What is said of a member's own data.

use super::{Locale, t};
use crate::bot::ComponentId;
use crate::bot::message::{Button, Component, Message, Style};

/// Asks whether the member is to be forgotten.
pub fn confirm_forget(locale: &Locale) -> Message {
    let button = t!(locale, "button-forget");
    let button = Button::new(button, &ComponentId::Forget, Style::Danger);
    Message {
        components: vec![
            Component::Text(t!(locale, "privacy-confirm")),
            Component::Buttons(vec![button]),
        ],
        ..Message::default()
    }
}
