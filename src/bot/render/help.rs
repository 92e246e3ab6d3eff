//! How the bot works, for members.

use super::{Words, say};
use crate::bot::message::{Accent, Component, Message};

/// The page that `/help` shows.
pub fn help(words: &Words) -> Message {
    Message::boxed(
        Accent::Plain,
        vec![
            Component::Text(say!(words, "help-title")),
            Component::Separator,
            Component::Text(say!(words, "help-play")),
            Component::Text(say!(words, "help-points")),
            Component::Text(say!(words, "help-standing")),
            Component::Text(say!(words, "help-daily")),
            Component::Text(say!(words, "help-contests")),
            Component::Text(say!(words, "help-practice")),
            Component::Text(say!(words, "help-banks")),
            Component::Text(say!(words, "help-privacy")),
        ],
    )
}
