//! An instant as a member types it.

use crate::ids::Timestamp;
use crate::zone::Zone;
use jiff::Span;
use jiff::civil::{DateTime, Time};

/// The instant that was typed: `now`, `in 2h` or `in 1 day 6 hours`, `2026-12-01 18:00` or
/// `18:00` (the next) in the zone, an instant with an offset of its own such as
/// `2026-12-01T18:00+01:00`, or a timestamp of Discord's such as `<t:1796148000:F>`.
pub fn parse_moment(typed: &str, now: Timestamp, zone: &Zone) -> Option<Timestamp> {
    let typed = typed.trim();
    let lower = typed.to_lowercase();
    if lower == "now" {
        return Some(now);
    }
    let here = zone.at(now);
    let later = |span: &str| here.checked_add(span.trim().parse::<Span>().ok()?).ok();
    let zoned = if let Some(span) = lower.strip_prefix("in ") {
        later(span)?
    } else if let Some(created_at) = typed.strip_prefix("<t:") {
        let seconds = created_at
            .strip_suffix('>')?
            .split(':')
            .next()?
            .parse()
            .ok()?;
        jiff::Timestamp::from_second(seconds)
            .ok()?
            .to_zoned_datetime(here.time_zone().clone())
    } else if let Ok(instant) = typed.parse::<jiff::Timestamp>() {
        instant.to_zoned_datetime(here.time_zone().clone())
    } else if let Some(time) = time_alone(typed) {
        let today = here.date().to_datetime(time);
        let today = today.to_zoned_datetime(here.time_zone().clone()).ok()?;
        match today > here {
            true => today,
            false => today.tomorrow().ok()?,
        }
    } else {
        let date_time: DateTime = typed.parse().ok()?;
        date_time.to_zoned_datetime(here.time_zone().clone()).ok()?
    };
    Some(Timestamp(zoned.timestamp().as_millisecond()))
}

/// A time of day without a date.
fn time_alone(typed: &str) -> Option<Time> {
    let digits = |text: &str| text.chars().all(|one| one.is_ascii_digit() || one == ':');
    (typed.contains(':') && digits(typed))
        .then(|| typed.parse().ok())
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 2026-12-01 12:00 UTC.
    const NOON: Timestamp = Timestamp(1_796_126_400_000);

    #[test]
    fn instants_are_read_as_people_type_them() {
        const HOUR_MS: i64 = 3_600_000;
        let berlin = Zone::parse("Europe/Berlin").expect("a zone");
        let check = |typed: &str, expected: Option<i64>| {
            let moment = parse_moment(typed, NOON, &berlin).map(|at| at.ms_since(NOON));
            assert_eq!(moment, expected, "{typed:?}");
        };
        check("now", Some(0));
        check(" NOW ", Some(0));
        check("in 2h", Some(2 * HOUR_MS));
        check("in 90 minutes", Some(HOUR_MS + HOUR_MS / 2));
        check("in 1 day 6 hours", Some(30 * HOUR_MS));
        // Berlin is an hour ahead of UTC in winter.
        check("2026-12-01 18:00", Some(5 * HOUR_MS));
        check("2026-12-01T18:00", Some(5 * HOUR_MS));
        check("2026-12-01T18:00Z", Some(6 * HOUR_MS));
        check("18:00", Some(5 * HOUR_MS));
        check("09:00", Some(20 * HOUR_MS));
        check("<t:1796130000:F>", Some(HOUR_MS));
        check("<t:1796130000>", Some(HOUR_MS));
        for nonsense in [
            "",
            "tomorrow",
            "in",
            "in two",
            "2026-13-01 10:00",
            "<t:x>",
            "25:00",
            "2h",
        ] {
            check(nonsense, None);
        }
    }
}
