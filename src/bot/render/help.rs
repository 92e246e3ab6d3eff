//! How the bot works, for members.

use super::{Locale, t};
use crate::bot::message::{Accent, Component, Message};

/// The page that `/help` shows.
pub fn help(locale: &Locale) -> Message {
    Message::boxed(
        Accent::Plain,
        vec![
            Component::Text(t!(locale, "help-title")),
            Component::Separator,
            Component::Text(t!(locale, "help-play")),
            Component::Text(t!(locale, "help-points")),
            Component::Text(t!(locale, "help-standing")),
            Component::Text(t!(locale, "help-daily")),
            Component::Text(t!(locale, "help-contests")),
            Component::Text(t!(locale, "help-practice")),
            Component::Text(t!(locale, "help-banks")),
            Component::Text(t!(locale, "help-privacy")),
        ],
    )
}
