//! The messages about edits of leaderboards. Only quizmasters see them, so all names are shown.

use crate::bot::board::component::Id;
use crate::bot::cancel::confirm;
use crate::bot::ui::locale::Locale;
use crate::bot::ui::message::{Accent, Component, Message};
use crate::bot::ui::names::Names;
use crate::bot::ui::text::{date, one_line, relative};
use crate::bot::ui::{t, text};
use quiz_engine::ids::Timestamp;
use quiz_engine::member::Member;
use quiz_engine::standings::{BoardEdit, Edited};

/// The rows of the list. `/board undo` also finds older edits.
const ROWS: usize = 20;
/// Maximum length of a name in a custom id, in characters.
const NAME: usize = 32;

/// Builds the confirmation prompt for a reset.
pub(crate) fn confirm_reset(locale: &Locale, server: bool, members: usize) -> Message {
    let text = if server {
        t!(locale, "board-reset-confirm-server", count = members)
    } else {
        t!(locale, "board-reset-confirm-channel", count = members)
    };
    let id = Id::Reset { server };
    confirm(locale, text, t!(locale, "button-reset"), &id)
}

/// Builds the confirmation prompt for an exclusion.
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

/// Builds the reply to a reset.
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

/// Builds the reply to an exclusion.
pub(crate) fn board_excluded(locale: &Locale, member: &Member) -> Message {
    let name = Names::All.of(member);
    Message::text(t!(locale, "board-excluded", name = name))
}

/// Builds the reply to an undo.
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

/// Builds the list of edits that can be undone. `edits` come from new to old.
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

/// Returns an edit's label among the suggestions, as plain text.
pub(crate) fn edit_label(locale: &Locale, edit: &BoardEdit) -> String {
    let day = text::day_in_utc(edit.at);
    let by = text::isolated(&Names::All.plain(&edit.by));
    let what = match &edit.what {
        Edited::Reset(None) => t!(locale, "suggestion-reset-server"),
        Edited::Reset(Some(_)) => t!(locale, "suggestion-reset-channel"),
        Edited::Excluded(member) => {
            let name = text::isolated(&Names::All.plain(member));
            t!(locale, "suggestion-excluded", name = name)
        }
    };
    format!("#{} · {what} · {day} · {by}", edit.id)
}
