//! `/help`: how the bot works, by topic.

pub(crate) mod command;
pub(crate) mod component;
mod press;

use crate::bot::help::component::Id;
use crate::bot::interaction::{Caller, Response};
use crate::bot::ui::locale::Locale;
use crate::bot::ui::message::{Accent, Component, Message};
use crate::bot::ui::t;
use crate::limits;

/// The topics, in the order of the menu.
const TOPICS: [Topic; 8] = [
    |locale| t!(locale, "help-play"),
    |locale| t!(locale, "help-points"),
    |locale| t!(locale, "help-standing"),
    |locale| t!(locale, "help-daily"),
    |locale| t!(locale, "help-contests"),
    |locale| t!(locale, "help-learning"),
    |locale| t!(locale, "help-banks"),
    |locale| t!(locale, "help-privacy"),
];

/// Returns a topic's text. Its first line is the title in bold.
type Topic = fn(&Locale) -> String;

/// Adds a hint at `/help` to the response to a server's first command, unless that is the help
/// itself or has no room.
pub(crate) fn point_to(response: &mut Response, caller: &Caller) {
    let (message, locale) = match response {
        Response::Private(message) => (message, caller.locale()),
        Response::Public(message) => (message, caller.public_locale()),
        Response::Update(_) | Response::Form(_) => return,
    };
    let hint = format!("-# {}", t!(locale, "help-hint"));
    let is_help = *message == start(locale);
    if !is_help && message.text_len() + hint.chars().count() <= limits::MESSAGE_TEXT {
        message.components.push(Component::Text(hint));
    }
}

/// Builds the start page with the menu of topics.
pub(crate) fn start(locale: &Locale) -> Message {
    let start = format!("{}\n{}", t!(locale, "help-title"), t!(locale, "help-start"));
    page(locale, start)
}

/// Builds the page of a topic, from 0, with the menu. An unknown topic gives the start page.
pub(crate) fn topic(locale: &Locale, nth: u8) -> Message {
    match TOPICS.get(usize::from(nth)) {
        Some(topic) => page(locale, topic(locale)),
        None => start(locale),
    }
}

fn page(locale: &Locale, text: String) -> Message {
    let title = |topic: &Topic| {
        let text = topic(locale);
        let first = text.lines().next().unwrap_or_default();
        first.replace('*', "")
    };
    let menu = Component::Select {
        id: Id::Topic.to_string(),
        placeholder: t!(locale, "help-menu"),
        labels: TOPICS.iter().map(title).collect(),
        most: 1,
        enabled: true,
    };
    Message::boxed(Accent::Plain, vec![Component::Text(text), menu])
}

#[cfg(test)]
mod tests {
    use super::*;
    use quiz_engine::play::Mode;

    #[test]
    fn the_points_of_every_mode_are_explained() {
        let points = t!(Locale::of("en"), "help-points");
        for mode in Mode::ALL {
            let named = format!("`{}`", mode.name());
            assert!(points.contains(&named), "{named} is missing in {points}");
        }
    }

    #[test]
    fn every_topic_has_a_page_with_the_menu() {
        let locale = Locale::of("en");
        for nth in 0..=TOPICS.len() {
            let message = format!("{:?}", topic(locale, nth as u8));
            assert!(message.contains("\"Daily questions\""), "{message}");
        }
        assert_ne!(topic(locale, 0), start(locale));
        assert_eq!(topic(locale, u8::MAX), start(locale));
    }
}
