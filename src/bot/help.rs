//! How the bot works, for members.

pub(crate) mod command;

use crate::bot::ui::locale::Locale;
use crate::bot::ui::message::{Accent, Component, Message};
use crate::bot::ui::t;

/// The page that `/help` shows.
pub(crate) fn help(locale: &Locale) -> Message {
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
