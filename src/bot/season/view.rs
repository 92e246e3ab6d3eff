//! The messages of seasons.

use crate::bot::cancel::confirm;
use crate::bot::leaderboard::view::days;
use crate::bot::season::component::Id;
use crate::bot::ui::locale::Locale;
use crate::bot::ui::message::{Accent, Component, Message};
use crate::bot::ui::names::Names;
use crate::bot::ui::pager::pager;
use crate::bot::ui::t;
use crate::bot::ui::text::title;
use quiz_engine::standings::{Placing, Season};
use std::ops::Range;

/// The seasons of a page. Few, because each needs its own query for the winners.
const ROWS: usize = 5;
/// Maximum number of members who are named if they share the first place.
const NAMES: usize = 5;

/// Builds the announcement of a new season.
pub(crate) fn season_started(locale: &Locale, name: &str) -> Message {
    let name = title(name);
    Message::text(format!("🏁 {}", t!(locale, "season-started", name = name)))
}

/// Returns which seasons are on a page. A number past the end means the last page.
pub(crate) fn shown_seasons(seasons: &[Season], page: u32) -> Range<usize> {
    let from = page_of(seasons.len(), page) * ROWS;
    from..seasons.len().min(from + ROWS)
}

fn page_of(count: usize, page: u32) -> usize {
    (page as usize).min(count.div_ceil(ROWS).saturating_sub(1))
}

/// Builds a page of the list: seasons from new to old, each with the rows in the first place.
pub(crate) fn season_list(
    locale: &Locale,
    names: Names,
    shown: &[(&Season, Vec<Placing>)],
    count: usize,
    page: u32,
) -> Message {
    let head = format!("🏁 {}", t!(locale, "season-list-title"));
    if shown.is_empty() {
        let text = format!("{head}\n{}", t!(locale, "refused-no-season-yet"));
        return Message::boxed(Accent::Plain, vec![Component::Text(text)]);
    }
    let rows = shown.iter().map(|(season, first)| {
        let name = title(&season.name);
        let days = days(locale, season);
        let row = t!(locale, "season-row", name = name, days = days);
        format!("{row}\n-# {}", winners(locale, names, season, first))
    });
    let rows: Vec<_> = rows.collect();
    let mut parts = vec![
        Component::Text(head),
        Component::Separator,
        Component::Text(rows.join("\n")),
    ];
    let pages = count.div_ceil(ROWS);
    parts.extend(pager(locale, page_of(count, page), pages, Id::List));
    Message::boxed(Accent::Plain, parts)
}

fn winners(locale: &Locale, names: Names, season: &Season, first: &[Placing]) -> String {
    let Some(best) = first.first() else {
        return t!(locale, "season-nobody");
    };
    let mut winners: Vec<_> = first
        .iter()
        .take(NAMES)
        .map(|row| format!("**{}**", names.of_placing(row)))
        .collect();
    if first.len() > NAMES {
        winners.push("…".into());
    }
    let names = locale.listed(&winners);
    let points = t!(locale, "podium-points", points = best.tally.points);
    match season.ended_at {
        Some(_) => t!(locale, "season-won", names = names, points = points),
        None => t!(locale, "season-leads", names = names, points = points),
    }
}

/// Builds the confirmation prompt for the end of a season.
pub(crate) fn confirm_end(locale: &Locale, season: &Season) -> Message {
    let text = t!(locale, "season-end-confirm", name = title(&season.name));
    confirm(
        locale,
        text,
        t!(locale, "button-end-season"),
        &Id::End(season.id),
    )
}
