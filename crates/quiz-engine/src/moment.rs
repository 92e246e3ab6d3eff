//! An instant as a member types it.

mod day;

use crate::ids::Timestamp;
use crate::zone::{Clocks, LocalDate, LocalTime, Zone};
use day::Day;
use jiff::Span;
use jiff::civil::DateTime;

/// An instant that was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// When that is.
    pub at: Timestamp,
    /// How often the clocks show the time that was typed. One that they skip means the instant of
    /// the change, and one that they show twice means the first.
    pub clocks: Clocks,
}

/// Why what was typed is no instant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotAMoment {
    /// It is not understood.
    Unknown,
    /// It is a day without a time.
    NoTime {
        /// The same with a time.
        example: String,
    },
    /// It means two things.
    Ambiguous {
        /// How to write each of them.
        meanings: [String; 2],
    },
}

/// The instant that was typed:
///
/// - `now`; `in 2h`, `in 1 day 6 hours`, `in an hour`;
/// - a time as [`LocalTime::parse`] reads it, which means the next such;
/// - a day and a time in either order: `tomorrow 18:00`, `6pm on friday`, `24.12. 18:00`,
///   `Dec 24, 6pm`, `2026-12-24 18:00`; without a year the next such day;
/// - an instant with an offset of its own: `2026-12-24T18:00+01:00`;
/// - a timestamp of Discord's: `<t:1796148000:F>`.
///
/// # Errors
/// When it is none of these, or more than one.
pub fn parse_moment(typed: &str, now: Timestamp, zone: &Zone) -> Result<Moment, NotAMoment> {
    let lower = typed.trim().to_lowercase();
    if lower == "now" {
        return Ok(Moment::at(now));
    }
    if let Some(span) = lower.strip_prefix("in ") {
        return later(span, now, zone).ok_or(NotAMoment::Unknown);
    }
    if let Some(timestamp) = lower.strip_prefix("<t:") {
        return discord_timestamp(timestamp).ok_or(NotAMoment::Unknown);
    }
    if let Ok(instant) = typed.trim().parse::<jiff::Timestamp>() {
        return Ok(Moment::of(Clocks::ShowOnce, instant));
    }
    if let Ok(local) = typed.trim().parse::<DateTime>()
        && typed.contains(':')
    {
        let (clocks, instant) = zone.resolve(local).ok_or(NotAMoment::Unknown)?;
        return Ok(Moment::of(clocks, instant));
    }
    let words: Vec<_> = lower
        .split(|c: char| c.is_whitespace() || c == ',')
        .filter(|word| !matches!(*word, "" | "at" | "on"))
        .collect();
    match words.is_empty() {
        true => Err(NotAMoment::Unknown),
        false => in_words(&words, now, zone),
    }
}

/// The day that was typed: `2026-12-24`, `24.12.`, `Dec 24`, `tomorrow`, `friday`; without a year the
/// next such day.
///
/// # Errors
/// When it is none, or when it can be one of several days.
pub fn parse_day(typed: &str, now: Timestamp, zone: &Zone) -> Result<LocalDate, NotAMoment> {
    let lower = typed.trim().to_lowercase();
    let words: Vec<_> = lower
        .split(|c: char| c.is_whitespace() || c == ',')
        .filter(|word| !matches!(*word, "" | "on"))
        .collect();
    if words.is_empty() {
        return Err(NotAMoment::Unknown);
    }
    let today = zone.date_at(now);
    let days = Day::parse(&words.join(" "), today).into_iter();
    let mut dates: Vec<_> = days.map(|day| day.date(today)).collect();
    dates.sort_unstable();
    dates.dedup();
    match dates[..] {
        [] => Err(NotAMoment::Unknown),
        [date] => Ok(LocalDate::of(date)),
        [first, second, ..] => Err(NotAMoment::Ambiguous {
            meanings: [first.to_string(), second.to_string()],
        }),
    }
}

impl Moment {
    fn at(at: Timestamp) -> Self {
        let clocks = Clocks::ShowOnce;
        Self { at, clocks }
    }

    fn of(clocks: Clocks, instant: jiff::Timestamp) -> Self {
        let at = Timestamp(instant.as_millisecond());
        Self { at, clocks }
    }
}

fn discord_timestamp(timestamp: &str) -> Option<Moment> {
    let seconds = timestamp
        .strip_suffix('>')?
        .split(':')
        .next()?
        .parse()
        .ok()?;
    let instant = jiff::Timestamp::from_second(seconds).ok()?;
    Some(Moment::of(Clocks::ShowOnce, instant))
}

fn later(span: &str, now: Timestamp, zone: &Zone) -> Option<Moment> {
    let words = span.split_whitespace().map(|word| match word {
        "a" | "an" | "one" => "1",
        "and" => "",
        word => word,
    });
    let span = words.collect::<Vec<_>>().join(" ");
    let span = match span.trim() {
        "half 1 hour" => "30 minutes",
        span => span,
    };
    let span: Span = span.parse().ok()?;
    let then = zone.at(now).checked_add(span).ok()?;
    let moment = Moment::of(Clocks::ShowOnce, then.timestamp());
    (moment.at > now).then_some(moment)
}

/// Reads a time and perhaps a day before or after it.
fn in_words(words: &[&str], now: Timestamp, zone: &Zone) -> Result<Moment, NotAMoment> {
    let here = zone.at(now).datetime();
    let mut readings: Vec<DateTime> = Vec::new();
    let mut without_time = None;
    for split in 0..=words.len() {
        let (before, after) = words.split_at(split);
        for (of_day, of_time) in [(before, after), (after, before)] {
            let days = Day::parse(&of_day.join(" "), here.date());
            let Some(time) = LocalTime::parse(&of_time.join(" ")) else {
                let alone = of_time.is_empty().then(|| days.first().copied()).flatten();
                without_time = without_time.or(alone);
                continue;
            };
            let at = |day: &Day| day.with(time, now, zone);
            readings.extend(days.iter().filter_map(at));
        }
    }
    readings.sort_unstable();
    readings.dedup();
    let ambiguous = |one, other| {
        let meanings = [one, other];
        Err(NotAMoment::Ambiguous { meanings })
    };
    match (&readings[..], without_time) {
        // A time and a day that are written alike, such as 6.12.
        ([local, ..], Some(day)) => ambiguous(clock(*local), example(day, here)),
        ([first, second, ..], None) => ambiguous(written(first), written(second)),
        ([local], None) => match words {
            // A time of day, or a length of time.
            [word] if word.ends_with('h') => ambiguous(clock(*local), format!("in {word}")),
            _ => {
                let (clocks, instant) = zone.resolve(*local).ok_or(NotAMoment::Unknown)?;
                Ok(Moment::of(clocks, instant))
            }
        },
        ([], Some(day)) => Err(NotAMoment::NoTime {
            example: example(day, here),
        }),
        ([], None) => Err(NotAMoment::Unknown),
    }
}

fn clock(local: DateTime) -> String {
    local.strftime("%H:%M").to_string()
}

fn written(local: &DateTime) -> String {
    local.strftime("%Y-%m-%d %H:%M").to_string()
}

fn example(day: Day, here: DateTime) -> String {
    let day = day.date(here.date()).strftime("%Y-%m-%d");
    format!("{day} 18:00")
}

#[cfg(test)]
mod tests;
