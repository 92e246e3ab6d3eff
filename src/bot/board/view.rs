//! What quizmasters do to leaderboards. They alone see it, and see all names.

use crate::bot::board::component::Id;
use crate::bot::cancel::confirm;
use crate::bot::ui::locale::Locale;
use crate::bot::ui::message::{Accent, Component, Message};
use crate::bot::ui::names::Names;
use crate::bot::ui::t;
use crate::bot::ui::text;
use crate::bot::ui::text::{date, one_line, relative};
use quiz_engine::{BoardEdit, Edited, Member, Timestamp};

/// Rows of the list; what is older is found by `/board undo`.
const ROWS: usize = 20;
/// A name travels in the id of a button up to so many characters.
const NAME: usize = 32;

/// Asks whether the leaderboard is to be reset.
pub(crate) fn confirm_reset(locale: &Locale, server: bool, members: usize) -> Message {
    let text = if server {
        t!(locale, "board-reset-confirm-server", count = members)
    } else {
        t!(locale, "board-reset-confirm-channel", count = members)
    };
    let id = Id::Reset { server };
    confirm(locale, text, t!(locale, "button-reset"), &id)
}

/// Asks whether the member is to be left out.
pub(crate) fn confirm_exclude(locale: &Locale, member: &Member) -> Message {
    let text = t!(
        locale,
        "board-exclude-confirm",
        name = Names::All.of(member)
    );
    let id = Id::Exclude(Member {
        id: member.id,
        name: text::cut(&one_line(&member.name), NAME),
    });
    confirm(locale, text, t!(locale, "button-exclude"), &id)
}

/// Tells that the leaderboard is reset.
pub(crate) fn board_reset(
    locale: &Locale,
    server: bool,
    undone_until: Option<Timestamp>,
) -> Message {
    let until = date(undone_until.unwrap_or_default());
    Message::text(if server {
        t!(locale, "board-reset-done-server", until = until)
    } else {
        t!(locale, "board-reset-done-channel", until = until)
    })
}

/// Tells that the member is left out.
pub(crate) fn board_excluded(locale: &Locale, member: &Member) -> Message {
    let name = Names::All.of(member);
    Message::text(t!(locale, "board-excluded", name = name))
}

/// Tells that it is undone.
pub(crate) fn board_undone(locale: &Locale, edit: &BoardEdit) -> Message {
    Message::text(match &edit.what {
        Edited::Reset(_) => t!(locale, "board-undone-reset"),
        Edited::Excluded(member) => {
            t!(
                locale,
                "board-undone-exclusion",
                name = Names::All.of(member)
            )
        }
    })
}

/// What can be undone, the newest first.
pub(crate) fn board_list(locale: &Locale, edits: &[BoardEdit]) -> Message {
    let head = t!(locale, "board-list-title");
    if edits.is_empty() {
        let text = format!("{head}\n{}", t!(locale, "board-list-empty"));
        return Message::boxed(Accent::Plain, vec![Component::Text(text)]);
    }
    let mut rows: Vec<_> = edits
        .iter()
        .take(ROWS)
        .map(|edit| row(locale, edit))
        .collect();
    if edits.len() > ROWS {
        let more = edits.len() - ROWS;
        rows.push(t!(locale, "board-list-more", count = more));
    }
    let parts = vec![
        Component::Text(head),
        Component::Separator,
        Component::Text(rows.join("\n")),
        Component::Text(format!("-# {}", t!(locale, "board-list-foot"))),
    ];
    Message::boxed(Accent::Plain, parts)
}

fn row(locale: &Locale, edit: &BoardEdit) -> String {
    let what = match &edit.what {
        Edited::Reset(None) => t!(locale, "board-row-server"),
        Edited::Reset(Some(channel)) => {
            let channel = format!("<#{channel}>");
            t!(locale, "board-row-channel", channel = channel)
        }
        Edited::Excluded(member) => t!(locale, "board-row-excluded", name = Names::All.of(member)),
    };
    let by = Names::All.of(&edit.by);
    let row = t!(
        locale,
        "board-row",
        what = what,
        by = by,
        when = relative(edit.at)
    );
    match edit.undone_until() {
        Some(until) => row + " · " + &t!(locale, "board-row-until", until = date(until)),
        None => row,
    }
}

/// How what was done is called in a list of suggestions, which shows plain text alone.
pub(crate) fn edit_label(edit: &BoardEdit) -> String {
    let day = text::day_in_utc(edit.at);
    let by = text::isolated(&Names::All.plain(&edit.by));
    match &edit.what {
        Edited::Reset(None) => format!("#{} · server reset · {day} · {by}", edit.id),
        Edited::Reset(Some(_)) => format!("#{} · channel reset · {day} · {by}", edit.id),
        Edited::Excluded(member) => {
            let name = text::isolated(&Names::All.plain(member));
            format!("#{} · {name} hidden · {day} · {by}", edit.id)
        }
    }
}
