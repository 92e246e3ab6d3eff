//! Time zones, and times of day in them.

use crate::ids::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::{AmbiguousOffset, TimeZone};
use std::fmt;

/// Below this likeness (Jaro–Winkler, 0 to 1) a zone's name is no help to someone who mistyped.
const HELPFUL_LIKENESS: f64 = 0.75;

/// How many similar zones are suggested.
const NEAR: usize = 3;

/// An IANA time zone; its rules are in the program, whatever the machine knows.
#[derive(Clone, Debug, PartialEq)]
pub struct Zone(TimeZone);

impl Zone {
    /// The zone of that name, in any case, with spaces for underscores if one likes.
    pub fn parse(name: &str) -> Option<Self> {
        let name = name.trim().replace(' ', "_");
        let zone = TimeZone::get(&name).ok()?;
        zone.iana_name().is_some().then_some(Self(zone))
    }

    /// That of the world's clock.
    pub fn utc() -> Self {
        Self(TimeZone::UTC)
    }

    /// Its name, such as `Europe/London`.
    pub fn name(&self) -> &str {
        self.0.iana_name().unwrap_or("UTC")
    }

    /// The time of day there.
    pub fn time_at(&self, now: Timestamp) -> LocalTime {
        let local = self.0.to_datetime(instant(now));
        LocalTime {
            hour: local.hour().unsigned_abs(),
            minute: local.minute().unsigned_abs(),
        }
    }

    /// That instant there.
    pub(crate) fn at(&self, at: Timestamp) -> jiff::ZonedDateTime {
        instant(at).to_zoned_datetime(self.0.clone())
    }

    /// The day that it is there.
    pub(crate) fn date_at(&self, now: Timestamp) -> Date {
        self.date_of(instant(now))
    }

    pub(crate) fn date_of(&self, at: jiff::Timestamp) -> Date {
        self.0.to_datetime(at).date()
    }

    /// The first instant of the day, whether or not its midnight is there.
    pub(crate) fn start_of(&self, date: Date) -> Option<Timestamp> {
        let midnight = date.to_datetime(Time::midnight());
        let start = self.earliest(midnight)?.1;
        Some(Timestamp(start.as_millisecond()))
    }

    /// The first instant at which clocks there show that, or the instant of the change that skips
    /// it; and whether it is skipped.
    pub(crate) fn earliest(&self, local: DateTime) -> Option<(bool, jiff::Timestamp)> {
        let found = self.0.to_ambiguous_timestamp(local);
        match found.offset() {
            AmbiguousOffset::Gap { after, .. } => {
                // By the later offset the skipped time lies before the change.
                let before = after.to_timestamp(local).ok()?;
                Some((true, self.0.following(before).next()?.timestamp()))
            }
            AmbiguousOffset::Unambiguous { .. } | AmbiguousOffset::Fold { .. } => {
                Some((false, found.earlier().ok()?))
            }
        }
    }

    /// The names of all zones, in order.
    pub(crate) fn names() -> Vec<String> {
        let names = jiff::tz::db().available();
        names.map(|name| name.as_str().to_owned()).collect()
    }

    /// Some that many people live in, from west to east.
    pub fn of_large_cities() -> impl Iterator<Item = Self> {
        const NAMES: [&str; 12] = [
            "America/Los_Angeles",
            "America/Chicago",
            "America/New_York",
            "America/Sao_Paulo",
            "Europe/London",
            "Europe/Berlin",
            "Europe/Istanbul",
            "Asia/Kolkata",
            "Asia/Jakarta",
            "Asia/Shanghai",
            "Asia/Tokyo",
            "Australia/Sydney",
        ];
        NAMES.into_iter().filter_map(Self::parse)
    }

    /// Zones whose name holds what was typed so far, those whose city begins so first.
    pub fn search(typed: &str) -> Vec<Self> {
        let typed = squeezed(typed);
        let mut found: Vec<_> = Self::names()
            .into_iter()
            .filter(|name| squeezed(name).contains(&typed))
            .map(|name| {
                let city = squeezed(city(&name));
                // Of two that begin so, the one that is nearly typed.
                ((!city.starts_with(&typed), city.len()), name)
            })
            .collect();
        found.sort();
        found
            .iter()
            .filter_map(|(_, name)| Self::parse(name))
            .collect()
    }

    /// The zones that someone who typed this may have meant, nearest first.
    pub fn near(typed: &str) -> Vec<Self> {
        let typed = squeezed(typed);
        let mut found: Vec<_> = Self::names()
            .into_iter()
            .map(|name| {
                let whole = strsim::jaro_winkler(&squeezed(&name), &typed);
                let of_city = strsim::jaro_winkler(&squeezed(city(&name)), &squeezed(city(&typed)));
                (whole.max(of_city), name)
            })
            .filter(|(likeness, _)| *likeness >= HELPFUL_LIKENESS)
            .collect();
        found.sort_by(|(left, one), (right, other)| right.total_cmp(left).then(one.cmp(other)));
        let near = found.iter().filter_map(|(_, name)| Self::parse(name));
        near.take(NEAR).collect()
    }
}

fn city(name: &str) -> &str {
    name.rsplit('/').next().unwrap_or(name)
}

fn squeezed(name: &str) -> String {
    let name = name.trim().to_lowercase();
    name.replace([' ', '_', '-'], "")
}

/// A time of day, to the minute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LocalTime {
    hour: u8,
    minute: u8,
}

impl LocalTime {
    /// Reads `HH:MM`, from 00:00 to 23:59; the first zero may be left out.
    pub fn parse(text: &str) -> Option<Self> {
        let (hour, minute) = text.trim().split_once(':')?;
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let fits = matches!(hour.len(), 1 | 2) && minute.len() == 2;
        if !fits || !digits(hour) || !digits(minute) {
            return None;
        }
        let (hour, minute) = (hour.parse().ok()?, minute.parse().ok()?);
        (hour < 24 && minute < 60).then_some(Self { hour, minute })
    }

    pub(crate) fn on(self, date: Date) -> DateTime {
        let (hour, minute) = (self.hour.cast_signed(), self.minute.cast_signed());
        date.to_datetime(Time::constant(hour, minute, 0, 0))
    }
}

impl fmt::Display for LocalTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour, self.minute)
    }
}

fn instant(at: Timestamp) -> jiff::Timestamp {
    let least = jiff::Timestamp::MIN.as_millisecond();
    let most = jiff::Timestamp::MAX.as_millisecond();
    jiff::Timestamp::from_millisecond(at.0.clamp(least, most))
        .unwrap_or(jiff::Timestamp::UNIX_EPOCH)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_zone_is_known_in_any_case_and_its_neighbours_are_found() {
        let name = |typed: &str| Zone::parse(typed).map(|zone| zone.name().to_owned());
        assert_eq!(name("europe/LONDON").as_deref(), Some("Europe/London"));
        assert_eq!(
            name("america/new york").as_deref(),
            Some("America/New_York")
        );
        assert_eq!(name("UTC").as_deref(), Some("UTC"));
        for unknown in [
            "",
            "London",
            "Europe/Lodon",
            "+01:00",
            "BST",
            "../etc/passwd",
        ] {
            assert_eq!(name(unknown), None, "{unknown}");
        }
        let names = |zones: Vec<Zone>| -> Vec<String> {
            zones.iter().map(|zone| zone.name().to_owned()).collect()
        };
        assert_eq!(names(Zone::near("Europe/Lodon"))[0], "Europe/London");
        assert_eq!(names(Zone::near("london"))[0], "Europe/London");
        assert_eq!(names(Zone::near("Casablnca"))[0], "Africa/Casablanca");
        assert_eq!(names(Zone::near("xyzzy qqq")), [""; 0]);
        assert_eq!(names(Zone::search("lond"))[0], "Europe/London");
        assert_eq!(names(Zone::search("new yo")), ["America/New_York"]);
        assert_eq!(Zone::search("").len(), Zone::names().len());
    }

    #[test]
    fn a_time_is_hours_and_minutes() {
        let check = |text: &str, expected: Option<&str>| {
            let told = LocalTime::parse(text).map(|time| time.to_string());
            assert_eq!(told.as_deref(), expected, "{text:?}");
        };
        check("09:00", Some("09:00"));
        check(" 7:05 ", Some("07:05"));
        check("23:59", Some("23:59"));
        for bad in [
            "", "9", "24:00", "12:60", "12:5", "9:00 am", "-1:00", "+9:00", "09.00", "123:00",
            "１:00",
        ] {
            check(bad, None);
        }
    }
}
