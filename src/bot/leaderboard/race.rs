//! The picture below the leaderboard of a week: how the best gained their points, day by day.

use crate::bot::core::Core;
use crate::bot::interaction::Caller;
use crate::bot::leaderboard::placings_of;
use crate::bot::settings;
use crate::bot::ui::locale::Language;
use crate::bot::ui::message::File;
use crate::bot::ui::names::Names;
use crate::bot::ui::picture::{self, Pen, RACERS, Race, Racer};
use crate::bot::ui::t;
use crate::bot::ui::text::{score, without_isolates};
use crate::store::{BoardRequest, Scope};
use quiz_engine::ids::Timestamp;
use quiz_engine::play::Mode;
use quiz_engine::standings::{Interval, Period, Placing};

/// More than a day and less than two, whatever the clocks do on that day.
const INTO_THE_NEXT_DAY_MS: i64 = 36 * 60 * 60 * 1000;

/// Draws the picture of the current week. `None` on the week's first day, or if fewer than two
/// members have points.
pub(super) async fn week(
    core: &Core,
    caller: &Caller,
    scope: Scope,
) -> anyhow::Result<Option<File>> {
    let zone = settings::zone(core, caller.guild);
    let now = core.clock.now();
    let week = Period::Week.span(now, &zone);
    let mut ends = Vec::new();
    let mut day = week.from;
    loop {
        let next = day.plus_ms(INTO_THE_NEXT_DAY_MS);
        day = Period::Today.span(next, &zone).from;
        if day > now {
            break;
        }
        ends.push(day);
    }
    if ends.is_empty() {
        return Ok(None);
    }
    let up_to = |until: Timestamp| BoardRequest {
        scope,
        span: Interval { until, ..week },
        bank: None,
    };
    let mut days = Vec::new();
    for end in ends.into_iter().chain([week.until]) {
        days.push(placings_of(core, caller.guild, up_to(end)).await?);
    }
    let Some((race, alt)) = race(caller.public_locale(), Names::All, &days) else {
        return Ok(None);
    };
    let draw = move |pen: &Pen| picture::race(pen, &race);
    Ok(picture::draw_picture("race.png", &alt, draw).await)
}

/// Builds the picture from the leaderboard after each day, and its alternative text.
fn race(locale: Language, names: Names, days: &[Vec<Placing>]) -> Option<(Race, String)> {
    let best = days.last()?.iter().filter(|row| row.tally.points > 0);
    let best: Vec<_> = best.take(RACERS).collect();
    if best.len() < 2 {
        return None;
    }
    let name = |row: &Placing| names.plain_named(row.member, &row.tally.name);
    let points = |row: &Placing| {
        let after = |day: &Vec<Placing>| {
            let same = day.iter().find(|other| other.member == row.member);
            same.map_or(0, |other| other.tally.points.unsigned_abs())
        };
        days.iter().map(after).collect()
    };
    let title = t!(locale, "leaderboard-race-title");
    let described = best.iter().map(|row| {
        let score = score(locale, Mode::Classic, row.tally.points);
        format!("{} {}", name(row), without_isolates(&score))
    });
    let alt = format!("{title}: {}", locale.listed(&described.collect::<Vec<_>>()));
    let racers = best.iter().map(|row| Racer {
        name: name(row),
        points: points(row),
    });
    let race = Race {
        locale,
        racers: racers.collect(),
        unit: 1,
        vertical: t!(locale, "leaderboard-race-points"),
        horizontal: t!(locale, "leaderboard-race-days"),
        title,
    };
    Some((race, alt))
}
