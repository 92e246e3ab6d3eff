//! The message with a page of a leaderboard.

use crate::bot::leaderboard::component::{BoardPage, Id};
use crate::bot::ui::locale::Locale;
use crate::bot::ui::message::{Accent, Component, Message};
use crate::bot::ui::names::Names;
use crate::bot::ui::pager::pager;
use crate::bot::ui::t;
use crate::bot::ui::text::{date, place, title};
use quiz_engine::standings::{Period, Placing, Season};

/// The rows of a page.
const ROWS: usize = 10;

/// What the heading of a leaderboard names beside its scope and its period.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Heading<'a> {
    /// The season that it covers, if any.
    pub season: Option<&'a Season>,
    /// The title of the only bank that counts; `None` for all banks.
    pub bank_title: Option<&'a str>,
    /// Whether this is the final table of a season that just ended.
    pub over: bool,
}

/// Builds a page of a leaderboard.
pub(crate) fn leaderboard(
    locale: &Locale,
    names: Names,
    placings: &[Placing],
    heading: &Heading<'_>,
    at: &BoardPage,
) -> Message {
    let head = head(locale, heading, at);
    if placings.is_empty() {
        let text = format!("{head}\n{}", empty(locale, heading, at));
        return Message::boxed(Accent::Standings, vec![Component::Text(text)]);
    }
    let pages = placings.len().div_ceil(ROWS);
    let page = (at.page as usize).min(pages - 1);
    let shown = &placings[page * ROWS..placings.len().min((page + 1) * ROWS)];
    let rows: Vec<_> = shown
        .iter()
        .map(|placing| row(locale, names, placing))
        .collect();
    let own = placings.iter().find(|placing| placing.member == at.owner);
    let mut foot = match own {
        Some(own) if shown.contains(own) => String::new(),
        Some(own) => t!(locale, "leaderboard-own", row = row(locale, names, own)) + "\n",
        // Who ends a season did not ask for their own row.
        None if heading.over => String::new(),
        None => t!(locale, "leaderboard-not-on-it") + "\n",
    };
    let numbers = t!(
        locale,
        "leaderboard-page",
        page = page + 1,
        pages = pages,
        count = placings.len()
    );
    foot.push_str(&format!("-# {numbers}"));
    let mut parts = vec![
        Component::Text(head),
        Component::Separator,
        Component::Text(rows.join("\n")),
        Component::Text(foot),
    ];
    parts.extend(pager(locale, page, pages, |page| {
        Id(BoardPage { page, ..at.clone() })
    }));
    Message::boxed(Accent::Standings, parts)
}

fn head(locale: &Locale, heading: &Heading<'_>, at: &BoardPage) -> String {
    if let (Some(season), true) = (heading.season, heading.over) {
        let name = title(&season.name);
        let ended = t!(locale, "season-ended", name = name);
        return format!("🏁 {ended}\n-# {}", days(locale, season));
    }
    let scope = if at.server {
        t!(locale, "leaderboard-title-server")
    } else {
        t!(locale, "leaderboard-title-channel")
    };
    let mut lines = vec![format!("🏆 {scope}")];
    lines.extend(match at.period {
        Period::Today => Some(t!(locale, "leaderboard-today")),
        Period::Week => Some(t!(locale, "leaderboard-week")),
        Period::Month => Some(t!(locale, "leaderboard-month")),
        Period::Season(_) => heading.season.map(|season| {
            let name = title(&season.name);
            let days = days(locale, season);
            let shown = t!(locale, "leaderboard-season", name = name, days = days);
            match season.ended_at {
                None => shown,
                Some(_) => format!("{shown}\n-# {}", t!(locale, "leaderboard-season-over")),
            }
        }),
        Period::All => None,
    });
    lines.extend(heading.bank_title.map(|bank| {
        let bank = title(bank);
        t!(locale, "leaderboard-bank", bank = bank)
    }));
    lines.join("\n")
}

/// Formats the first and the last day of a season.
pub(crate) fn days(locale: &Locale, season: &Season) -> String {
    let from = date(season.started_at);
    match season.ended_at {
        None => t!(locale, "season-since", from = from),
        Some(until) => t!(locale, "season-days", from = from, until = date(until)),
    }
}

/// Explains why a leaderboard is empty, and what to do.
fn empty(locale: &Locale, heading: &Heading<'_>, at: &BoardPage) -> String {
    let over = |season: &Season| season.ended_at.is_some();
    match (at.period, heading.season, &at.bank) {
        (Period::Season(_), Some(season), _) if over(season) => {
            t!(locale, "leaderboard-empty-season-over")
        }
        (_, _, Some(bank)) => t!(locale, "leaderboard-empty-bank", bank = bank.as_str()),
        (Period::Season(_), ..) => t!(locale, "leaderboard-empty-season"),
        (Period::Today, ..) => t!(locale, "leaderboard-empty-today"),
        (Period::Week, ..) => t!(locale, "leaderboard-empty-week"),
        (Period::Month, ..) => t!(locale, "leaderboard-empty-month"),
        (Period::All, ..) => t!(locale, "leaderboard-empty"),
    }
}

fn row(locale: &Locale, names: Names, placing: &Placing) -> String {
    let tally = &placing.tally;
    t!(
        locale,
        "leaderboard-row",
        place = place(placing.place, tally.points > 0),
        name = names.of_placing(placing),
        points = t!(locale, "podium-points", points = tally.points),
        right = tally.right,
        answered = tally.answered,
        won = tally.won
    )
}
