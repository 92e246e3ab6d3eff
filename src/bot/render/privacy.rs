//! What is said of a member's own data.

use super::{Words, say};
use crate::bot::ComponentId;
use crate::bot::message::{Button, Component, Message, Style};

/// Asks whether the member is to be forgotten.
pub fn confirm_forget(words: &Words) -> Message {
    let button = say!(words, "button-forget");
    let button = Button::new(button, &ComponentId::Forget, Style::Danger);
    Message {
        components: vec![
            Component::Text(say!(words, "privacy-confirm")),
            Component::Buttons(vec![button]),
        ],
        ..Message::default()
    }
}
