//! A page of a leaderboard.

use super::pager::pager;
use super::text::{name, place};
use super::{Words, say};
use crate::bot::ComponentId;
use crate::bot::message::{Accent, Component, Message};
use crate::quiz::{MemberId, Placing};

/// Rows of one page.
const ROWS: usize = 10;

/// Which page of which leaderboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LeaderboardPage {
    /// Of the server, not of the channel.
    pub server: bool,
    /// From 0; past the end is the last.
    pub page: u32,
    /// Who asked; their own row is always shown.
    pub owner: MemberId,
}

/// The page.
pub fn leaderboard(words: &Words, placings: &[Placing], at: LeaderboardPage) -> Message {
    let title = if at.server {
        say!(words, "leaderboard-title-server")
    } else {
        say!(words, "leaderboard-title-channel")
    };
    if placings.is_empty() {
        let text = format!("🏆 {title}\n{}", say!(words, "leaderboard-empty"));
        return Message::boxed(Accent::Standings, vec![Component::Text(text)]);
    }
    let pages = placings.len().div_ceil(ROWS);
    let page = (at.page as usize).min(pages - 1);
    let shown = &placings[page * ROWS..placings.len().min((page + 1) * ROWS)];
    let rows: Vec<_> = shown.iter().map(|placing| row(words, placing)).collect();
    let own = placings.iter().find(|placing| placing.member == at.owner);
    let mut foot = match own {
        Some(own) if shown.contains(own) => String::new(),
        Some(own) => say!(words, "leaderboard-own", row = row(words, own)) + "\n",
        None => say!(words, "leaderboard-not-on-it") + "\n",
    };
    let numbers = say!(
        words,
        "leaderboard-page",
        page = page + 1,
        pages = pages,
        count = placings.len()
    );
    foot.push_str(&format!("-# {numbers}"));
    let mut parts = vec![
        Component::Text(format!("🏆 {title}")),
        Component::Separator,
        Component::Text(rows.join("\n")),
        Component::Text(foot),
    ];
    parts.extend(pager(words, page, pages, |page| ComponentId::Leaderboard {
        server: at.server,
        page,
        owner: at.owner,
    }));
    Message::boxed(Accent::Standings, parts)
}

fn row(words: &Words, placing: &Placing) -> String {
    let tally = &placing.tally;
    say!(
        words,
        "leaderboard-row",
        place = place(placing),
        name = name(&tally.name),
        points = say!(words, "podium-points", points = tally.points),
        right = tally.right,
        answered = tally.answered,
        won = tally.won
    )
}
