//! The message with a member's statistics.

use crate::bot::quiz;
use crate::bot::ui::locale::{Language, Locale};
use crate::bot::ui::message::{Accent, Component, Message};
use crate::bot::ui::names::Names;
use crate::bot::ui::picture::Progress;
use crate::bot::ui::t;
use crate::bot::ui::text::{title, without_isolates};
use quiz_engine::member::Member;
use quiz_engine::standings::{Placing, Share, Stats};

/// The weeks in the text; the chart shows more.
const WEEKS: usize = 4;
/// The number of steps of a week's bar.
const BAR: u32 = 10;

/// Builds the message. `due` is the number of questions that are due for review; `None` hides it.
pub(crate) fn stats(
    locale: &Locale,
    names: Names,
    member: &Member,
    stats: &Stats,
    placing: Option<&Placing>,
    due: Option<usize>,
) -> Message {
    let head = format!("📈 {}", t!(locale, "stats-title", name = names.of(member)));
    let Some(percent) = stats.all.percent() else {
        let text = format!("{head}\n{}", t!(locale, "stats-none"));
        return Message::boxed(Accent::Standings, vec![Component::Text(text)]);
    };
    let mut lines = vec![t!(
        locale,
        "stats-answers",
        right = stats.all.right,
        answers = stats.all.answers,
        percent = percent
    )];
    lines.extend(placing.map(|placing| {
        t!(
            locale,
            "stats-place",
            place = placing.place,
            points = t!(locale, "podium-points", points = placing.tally.points),
            won = placing.tally.won
        )
    }));
    if stats.streak > 0 {
        let mut line = format!("🔥 {}", t!(locale, "stats-streak", count = stats.streak));
        if stats.forgiven {
            line.push_str(&format!(" · ❄ {}", t!(locale, "streak-forgiven")));
        }
        lines.push(line);
    }
    lines.extend(due.map(|due| t!(locale, "stats-due", count = due)));
    let mut parts = vec![
        Component::Text(head),
        Component::Separator,
        Component::Text(lines.join("\n")),
    ];
    let [best, worst] = stats.best_and_worst();
    let subjects = |banks: &[&(String, Share)]| {
        let subject = |(bank, share): &&(String, Share)| {
            let percent = share.percent().unwrap_or_default();
            let answers = share.answers;
            t!(
                locale,
                "stats-subject",
                title = title(bank),
                percent = percent,
                answers = answers
            )
        };
        banks.iter().map(subject).collect::<Vec<_>>().join("\n")
    };
    let mut described = Vec::new();
    if !best.is_empty() {
        described.push(format!("{}\n{}", t!(locale, "stats-best"), subjects(&best)));
    }
    if !worst.is_empty() {
        described.push(format!(
            "{}\n{}",
            t!(locale, "stats-worst"),
            subjects(&worst)
        ));
    }
    if !described.is_empty() {
        parts.push(Component::Text(described.join("\n")));
    }
    parts.extend(calibration(locale, stats).map(Component::Text));
    parts.push(Component::Text(history(locale, stats)));
    Message::boxed(Accent::Standings, parts)
}

/// Formats how much was right of what the member was how sure of; `None` if they were never asked.
fn calibration(locale: &Locale, stats: &Stats) -> Option<String> {
    let lines = stats
        .calibration
        .iter()
        .rev()
        .filter_map(|(confidence, share)| {
            Some(t!(
                locale,
                "stats-sure",
                confidence = quiz::view::confidence(locale, *confidence),
                right = share.right,
                answers = share.answers,
                percent = share.percent()?,
                from = confidence.pays_from_percent()
            ))
        });
    let lines: Vec<_> = lines.collect();
    let head = t!(locale, "stats-calibration");
    (!lines.is_empty()).then(|| format!("{head}\n{}", lines.join("\n")))
}

/// Builds the picture of the member's weeks and its alternative text; `None` if fewer than two
/// weeks have answers.
pub(crate) fn stats_picture(
    locale: Language,
    names: Names,
    member: &Member,
    stats: &Stats,
) -> Option<(Progress, String)> {
    let with_answers = |week: &&Share| week.answers > 0;
    if stats.weeks.iter().filter(with_answers).count() < 2 {
        return None;
    }
    let oldest = stats.weeks.iter().rposition(|week| week.answers > 0)?;
    let weeks = stats.weeks[..=oldest].iter().copied().enumerate();
    let name = names.plain(member);
    let title = without_isolates(&t!(locale, "stats-picture-title", name = &*name));
    let described: Vec<_> = weeks
        .clone()
        .rev()
        .filter_map(|(ago, week)| {
            let percent = week.percent()?;
            let answers = week.answers;
            let ago = t!(locale, "stats-week", ago = ago);
            let described = t!(
                locale,
                "stats-picture-told",
                ago = ago,
                percent = percent,
                answers = answers
            );
            Some(without_isolates(&described))
        })
        .collect();
    let alt = format!("{title}: {}", described.join("; "));
    let label = |ago: usize| without_isolates(&t!(locale, "stats-picture-week", ago = ago));
    let progress = Progress {
        locale,
        title,
        weeks: weeks.map(|(ago, week)| (week, label(ago))).collect(),
        answers: t!(locale, "stats-picture-answers"),
        right: t!(locale, "stats-picture-right"),
    };
    Some((progress, alt))
}

/// Formats a line for each of the last weeks, from new to old.
fn history(locale: &Locale, stats: &Stats) -> String {
    let mut lines = vec![t!(locale, "stats-history")];
    for (weeks_ago, week) in stats.weeks.iter().take(WEEKS).enumerate() {
        let line = match week.percent() {
            None => format!("`{}` –", "·".repeat(BAR as usize)),
            Some(percent) => {
                let full = (percent * BAR).div_ceil(100).min(BAR) as usize;
                let bar = "▰".repeat(full) + &"▱".repeat(BAR as usize - full);
                format!(
                    "`{bar}` {}",
                    t!(
                        locale,
                        "stats-week-share",
                        percent = percent,
                        answers = week.answers
                    )
                )
            }
        };
        lines.push(format!(
            "{line} · {}",
            t!(locale, "stats-week", ago = weeks_ago)
        ));
    }
    lines.join("\n")
}
