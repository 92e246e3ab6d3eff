//! What a channel is told of a contest before its result.

use super::{facts, window};
use crate::bot::contest::component::Id;
use crate::bot::ui::locale::Locale;
use crate::bot::ui::message::{Accent, Button, Component, Message, Style};
use crate::bot::ui::t;
use crate::bot::ui::text::{relative, title};
use quiz_engine::contest::{Announcement, Contest, Stage};
use quiz_engine::ids::Timestamp;

/// Builds the announcement as the reply to `/contest create`, with notes on what was asked for.
pub(crate) fn created(
    locale: &Locale,
    announcement: &Announcement,
    now: Timestamp,
    notes: &[String],
) -> Message {
    with_notes(locale, announcement, now, notes)
}

/// Builds the message that announces a contest, as it is at `now`: with its window, how many take
/// part, and the buttons to do so.
pub(crate) fn announced(locale: &Locale, announcement: &Announcement, now: Timestamp) -> Message {
    with_notes(locale, announcement, now, &[])
}

fn with_notes(
    locale: &Locale,
    announcement: &Announcement,
    now: Timestamp,
    notes: &[String],
) -> Message {
    let Announcement {
        contest,
        what,
        joined,
        ..
    } = announcement;
    let is_over = matches!(what, Stage::Closed | Stage::Cancelled);
    let mut lines = vec![
        format!(
            "🏆 {}",
            t!(locale, "contest-created", name = title(&contest.name))
        ),
        window(locale, contest),
        facts(locale, contest),
    ];
    lines.extend(notes.iter().cloned());
    let how = match what {
        Stage::Closed => t!(locale, "contest-is-over"),
        Stage::Cancelled => t!(locale, "contest-is-cancelled"),
        _ if contest.opens <= now => t!(locale, "contest-how-open"),
        _ => t!(locale, "contest-how"),
    };
    lines.push(how);
    if contest.teams && !is_over {
        lines.push(t!(locale, "contest-how-teams"));
    }
    lines.push(format!(
        "👥 {}",
        t!(locale, "contest-joined-count", count = *joined)
    ));
    let buttons = [
        (
            t!(locale, "button-join"),
            Id::Join(contest.id),
            Style::Success,
        ),
        (
            t!(locale, "button-play"),
            Id::Enter(contest.id),
            Style::Primary,
        ),
    ];
    let buttons =
        buttons.map(|(label, id, style)| Button::new(label, &id, style).enabled(!is_over));
    let accent = match what {
        Stage::Closed => Accent::Closed,
        Stage::Cancelled => Accent::Void,
        _ => Accent::Open,
    };
    Message::boxed(
        accent,
        vec![
            Component::Text(lines.join("\n")),
            Component::Buttons(buttons.into()),
        ],
    )
}

/// Builds the message that a contest has opened.
pub(crate) fn opening(locale: &Locale, contest: &Contest) -> Message {
    let text = t!(
        locale,
        "contest-opened",
        name = title(&contest.name),
        when = relative(contest.closes)
    );
    let play = Button::new(
        t!(locale, "button-play"),
        &Id::Enter(contest.id),
        Style::Primary,
    );
    Message::boxed(
        Accent::Open,
        vec![
            Component::Text(format!("🔔 {text}")),
            Component::Buttons(vec![play]),
        ],
    )
}

/// Builds the message that a contest was cancelled.
pub(crate) fn cancelled(locale: &Locale, contest: &Contest) -> Message {
    let name = title(&contest.name);
    let text = t!(locale, "contest-cancelled", name = name);
    Message::boxed(Accent::Void, vec![Component::Text(text)])
}
