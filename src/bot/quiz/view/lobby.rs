//! The message of a lobby: who has joined, and when the quiz begins.

use crate::bot::quiz::component::Id;
use crate::bot::quiz::view::closed::list;
use crate::bot::ui::locale::Locale;
use crate::bot::ui::message::{Accent, Button, Component, Message, Style};
use crate::bot::ui::names::Names;
use crate::bot::ui::t;
use crate::bot::ui::text::{relative, title};
use quiz_engine::play::{End, LobbyState, LobbyView};

/// Maximum number of members who are named.
const NAMED: usize = 30;

/// Builds the message of a lobby, with buttons while it is open.
pub(crate) fn lobby(locale: &Locale, names: Names, view: &LobbyView) -> Message {
    let started = &view.started;
    let title = title(&started.bank_title);
    let head = match view.state {
        LobbyState::Open => t!(
            locale,
            "lobby-open",
            title = title,
            count = started.questions.len(),
            when = relative(view.until)
        ),
        LobbyState::Begun => t!(locale, "lobby-begun", title = title),
        LobbyState::Ended(End::Stopped) => t!(locale, "lobby-cancelled", title = title),
        LobbyState::Ended(End::Withdrawn) => t!(locale, "lobby-withdrawn", title = title),
        LobbyState::Ended(_) => t!(locale, "lobby-ended", title = title),
    };
    let joined: Vec<_> = view.joined.iter().collect();
    let who = match joined.as_slice() {
        [] => t!(locale, "lobby-nobody"),
        all => {
            let list = list(locale, names, all, NAMED, |member| member, |_| None);
            t!(locale, "lobby-joined", count = all.len(), list = list)
        }
    };
    let mut parts = vec![Component::Text(head), Component::Text(who)];
    let accent = match view.state {
        LobbyState::Open => {
            let quiz = started.quiz;
            let hint = t!(locale, "lobby-hint");
            parts.push(Component::Text(format!("-# {hint}")));
            parts.push(Component::Buttons(vec![
                Button::new(t!(locale, "button-join"), &Id::Join(quiz), Style::Primary),
                Button::new(
                    t!(locale, "button-begin"),
                    &Id::Begin(quiz),
                    Style::Secondary,
                ),
            ]));
            Accent::Open
        }
        LobbyState::Begun => Accent::Closed,
        LobbyState::Ended(_) => Accent::Void,
    };
    Message::boxed(accent, parts)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::limits;
    use quiz_engine::ids::{MessageId, Timestamp};
    use quiz_engine::sample;

    #[test]
    fn a_lobby_of_many_long_names_fits_into_a_message() {
        let view = LobbyView {
            started: crate::bot::quiz::view::closed::started_for_tests(),
            until: Timestamp(0),
            message: Some(MessageId(1)),
            joined: (0..2000)
                .map(|n| sample::member(&format!("{}{n}", "_".repeat(28))))
                .collect(),
            state: LobbyState::Open,
        };
        let message = lobby(Locale::of("en"), Names::All, &view);
        assert!(message.text_len() <= limits::MESSAGE_TEXT);
        let text = format!("{message:?}");
        assert!(text.contains("and 1,970 more"), "{text}");
        let hidden = format!("{:?}", lobby(Locale::of("en"), Names::Nobody, &view));
        assert!(
            hidden.contains("2,000 members") && !hidden.contains("_0"),
            "{hidden}"
        );
    }
}
