//! Time zones, and days and times of day in them.

mod date;
mod places;
mod time;

pub use date::LocalDate;
pub use time::LocalTime;

use crate::ids::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::{AmbiguousOffset, Offset, TimeZone};
use places::folded;
use std::sync::Arc;

/// Zones below this similarity (Jaro–Winkler, 0 to 1) are not suggested.
const HELPFUL_LIKENESS: f64 = 0.75;

/// How many similar zones are suggested.
const NEAR: usize = 3;

/// The largest offset of a fixed zone, in minutes: no place is further from UTC.
const MAX_OFFSET: i32 = 14 * 60;

/// An IANA time zone, whose rules are in the program, independent of the machine; or a fixed offset.
#[derive(Clone, Debug, PartialEq)]
pub struct Zone {
    rules: TimeZone,
    name: Arc<str>,
}

impl Zone {
    /// The zone that is meant: an IANA name in any case, with spaces for underscores if one likes;
    /// an offset such as `UTC+2`, `GMT-03:30` or `+5:30`; or a city or country, with or without
    /// accents, if only one zone has one of that name.
    pub fn parse(typed: &str) -> Option<Self> {
        let iana = || Self::of_iana(&typed.trim().replace(' ', "_"));
        Self::fixed(typed)
            .or_else(iana)
            .or_else(|| match places::named(typed) {
                [one] => Self::of_iana(one),
                _ => None,
            })
    }

    fn of_iana(name: &str) -> Option<Self> {
        let rules = TimeZone::get(name).ok()?;
        let name = rules.iana_name()?.into();
        Some(Self { rules, name })
    }

    /// The zone of an offset from UTC, east of it with a plus, as people write it. The names of
    /// IANA such as `Etc/GMT+1` have the opposite sign.
    fn fixed(typed: &str) -> Option<Self> {
        let typed = typed.trim().to_ascii_uppercase().replace('\u{2212}', "-");
        let sign_at = typed.find(['+', '-'])?;
        let (prefix, offset) = typed.split_at(sign_at);
        if !matches!(prefix.trim(), "" | "UTC" | "GMT") {
            return None;
        }
        let (sign, digits) = offset.split_at(1);
        let (hours, minutes) = match digits.split_once(':') {
            Some((hours, minutes)) if minutes.len() == 2 => (hours, minutes),
            Some(_) => return None,
            None if digits.len() == 4 => digits.split_at(2),
            None => (digits, "00"),
        };
        let is_number =
            |text: &str| (1..=2).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
        if !is_number(hours) || !is_number(minutes) {
            return None;
        }
        let (hours, minutes): (i32, i32) = (hours.parse().ok()?, minutes.parse().ok()?);
        let total = hours * 60 + minutes;
        if minutes >= 60 || total > MAX_OFFSET {
            return None;
        }
        if total == 0 {
            return Some(Self::utc());
        }
        let seconds = if sign == "-" { -60 * total } else { 60 * total };
        let name = match minutes {
            0 => format!("UTC{sign}{hours}"),
            _ => format!("UTC{sign}{hours:02}:{minutes:02}"),
        };
        Some(Self {
            rules: TimeZone::fixed(Offset::from_seconds(seconds).ok()?),
            name: name.into(),
        })
    }

    /// That of the world's clock.
    pub fn utc() -> Self {
        Self {
            rules: TimeZone::UTC,
            name: "UTC".into(),
        }
    }

    /// Its name, such as `Europe/London` or `UTC+2`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether its name is an abbreviation such as `EST` or an offset such as `UTC+2`, and its clocks
    /// never change: many who type one mean a place whose clocks do.
    pub fn lacks_summer_time(&self, now: Timestamp) -> bool {
        let name = self.name.as_bytes();
        let is_abbreviation = name.iter().all(u8::is_ascii_uppercase);
        let is_offset = name
            .windows(2)
            .any(|pair| matches!(pair[0], b'+' | b'-') && pair[1].is_ascii_digit());
        let is_utc = matches!(&*self.name, "UTC" | "GMT");
        (is_abbreviation || is_offset)
            && !is_utc
            && self.rules.following(instant(now)).next().is_none()
    }

    /// The time of day there.
    pub fn time_at(&self, now: Timestamp) -> LocalTime {
        LocalTime::of(self.rules.to_datetime(instant(now)).time())
    }

    /// What calendars and clocks there show, such as `2026-12-01 18:00`.
    pub fn local(&self, at: Timestamp) -> String {
        self.at(at).strftime("%Y-%m-%d %H:%M").to_string()
    }

    /// That instant there.
    pub(crate) fn at(&self, at: Timestamp) -> jiff::ZonedDateTime {
        instant(at).to_zoned_datetime(self.rules.clone())
    }

    /// The day that it is there.
    pub(crate) fn date_at(&self, now: Timestamp) -> Date {
        self.date_of(instant(now))
    }

    pub(crate) fn date_of(&self, at: jiff::Timestamp) -> Date {
        self.rules.to_datetime(at).date()
    }

    /// The first instant of the day, whether or not its midnight is there.
    pub(crate) fn start_of(&self, date: Date) -> Option<Timestamp> {
        let midnight = date.to_datetime(Time::midnight());
        let start = self.resolve(midnight)?.1;
        Some(Timestamp(start.as_millisecond()))
    }

    /// The first instant at which clocks there show `local`, or the instant of the change that skips
    /// it; and which of both.
    pub(crate) fn resolve(&self, local: DateTime) -> Option<(Clocks, jiff::Timestamp)> {
        let found = self.rules.to_ambiguous_timestamp(local);
        Some(match found.offset() {
            AmbiguousOffset::Gap { after, .. } => {
                // By the later offset the skipped time lies before the change.
                let before = after.to_timestamp(local).ok()?;
                let change = self.rules.following(before).next()?.timestamp();
                (Clocks::Skip, change)
            }
            AmbiguousOffset::Unambiguous { offset } => {
                (Clocks::ShowOnce, offset.to_timestamp(local).ok()?)
            }
            AmbiguousOffset::Fold { .. } => (Clocks::ShowTwice, found.earlier().ok()?),
        })
    }

    /// The next changes of its clocks.
    pub(crate) fn changes_after(&self, at: Timestamp) -> impl Iterator<Item = jiff::Timestamp> {
        let changes = self.rules.following(instant(at));
        changes.map(|change| change.timestamp())
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

    /// The zones that may be meant by what was typed so far: an offset; those of the city or country
    /// of that name; those whose name holds it, the city first; and those of places that begin so.
    pub fn search(typed: &str) -> Vec<Self> {
        let offset = Self::fixed(typed);
        if offset.is_some() {
            return offset.into_iter().collect();
        }
        let key = folded(typed);
        let mut holding: Vec<_> = Self::names()
            .into_iter()
            .filter(|name| folded(name).contains(&key) && !has_reversed_sign(name))
            .map(|name| {
                let city = folded(city(&name));
                // Of two that begin so, the one that is nearly typed.
                ((!city.starts_with(&key), city.len()), name)
            })
            .collect();
        holding.sort();
        let mut names: Vec<String> = Vec::new();
        let exact = Self::names().into_iter().filter(|name| folded(name) == key);
        let places = match key.is_empty() {
            true => Vec::new(),
            false => places::beginning(typed),
        };
        let all = exact
            .chain(places::named(typed).iter().map(|name| (*name).to_owned()))
            .chain(holding.into_iter().map(|(_, name)| name))
            .chain(places.into_iter().map(str::to_owned));
        for name in all {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
            .iter()
            .filter_map(|name| Self::of_iana(name))
            .collect()
    }

    /// The zones with similar names, the most similar first.
    pub fn near(typed: &str) -> Vec<Self> {
        let (typed, of_city) = (folded(typed), folded(city(typed)));
        let mut found: Vec<(f64, &str, String)> = Vec::new();
        for name in Self::names()
            .into_iter()
            .filter(|name| !has_reversed_sign(name))
        {
            let whole = strsim::jaro_winkler(&folded(&name), &typed);
            let city = strsim::jaro_winkler(&folded(city(&name)), &of_city);
            found.push((whole.max(city), "", name));
        }
        for (name, zones) in places::all() {
            let likeness = strsim::jaro_winkler(name, &of_city);
            found.extend(
                zones
                    .iter()
                    .map(|zone| (likeness, name, (*zone).to_owned())),
            );
        }
        found.retain(|(likeness, ..)| *likeness >= HELPFUL_LIKENESS);
        found.sort_by(|left, right| {
            let by_likeness = right.0.total_cmp(&left.0);
            by_likeness.then_with(|| (left.1, &left.2).cmp(&(right.1, &right.2)))
        });
        let mut near: Vec<Self> = Vec::new();
        for zone in found.iter().filter_map(|(.., name)| Self::of_iana(name)) {
            if near.len() < NEAR && !near.contains(&zone) {
                near.push(zone);
            }
        }
        near
    }
}

/// How often the clocks of a zone show a time on a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clocks {
    /// As on almost every date.
    ShowOnce,
    /// They are set ahead over it.
    Skip,
    /// They are set back over it.
    ShowTwice,
}

fn city(name: &str) -> &str {
    name.rsplit('/').next().unwrap_or(name)
}

/// Whether it is one of the names such as `Etc/GMT+1`, which is an hour west of UTC.
fn has_reversed_sign(name: &str) -> bool {
    name.contains("GMT") && name.contains(['+', '-'])
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

    fn names(zones: Vec<Zone>) -> Vec<String> {
        zones.iter().map(|zone| zone.name().to_owned()).collect()
    }

    #[track_caller]
    fn check(typed: &str, expected: Option<&str>) {
        let zone = Zone::parse(typed);
        assert_eq!(zone.as_ref().map(Zone::name), expected, "{typed:?}");
    }

    #[test]
    fn a_zone_is_known_by_its_name_in_any_case() {
        check("europe/LONDON", Some("Europe/London"));
        check("america/new york", Some("America/New_York"));
        check("UTC", Some("UTC"));
        for unknown in ["", "Europe/Lodon", "BST", "../etc/passwd", "Nowhere", "US"] {
            check(unknown, None);
        }
    }

    #[test]
    fn an_offset_has_the_sign_that_people_write() {
        check("GMT+1", Some("UTC+1"));
        check("UTC+2", Some("UTC+2"));
        check("utc -03:30", Some("UTC-03:30"));
        check("+5:30", Some("UTC+05:30"));
        check("+0530", Some("UTC+05:30"));
        check("\u{2212}4", Some("UTC-4"));
        check("GMT+0", Some("UTC"));
        check("+14", Some("UTC+14"));
        for wrong in [
            "+15", "+5:60", "+5:3", "UTC+", "UTC+x", "CET+1", "+123", "++1", "+1:00:00",
        ] {
            check(wrong, None);
        }
        assert_eq!(names(Zone::search("GMT+1")), ["UTC+1"]);
        assert!(
            !names(Zone::search("gmt"))
                .iter()
                .any(|name| name.contains('+'))
        );
        let noon = Timestamp(1_782_561_600_000); // 2026-06-27 12:00 UTC
        let time = |typed: &str| Zone::parse(typed).expect(typed).time_at(noon).to_string();
        assert_eq!([time("GMT+1"), time("UTC-03:30")], ["13:00", "08:30"]);
        // What is stored is read again.
        for typed in ["GMT+1", "UTC-03:30"] {
            let zone = Zone::parse(typed).expect(typed);
            assert_eq!(Zone::parse(zone.name()), Some(zone));
        }
    }

    #[test]
    fn cities_and_countries_are_found_with_and_without_accents() {
        for (typed, name) in [
            ("London", "Europe/London"),
            ("Beijing", "Asia/Shanghai"),
            ("München", "Europe/Berlin"),
            ("munchen", "Europe/Berlin"),
            ("Munich", "Europe/Berlin"),
            ("Germany", "Europe/Berlin"),
            ("Deutschland", "Europe/Berlin"),
            ("India", "Asia/Kolkata"),
            ("Sao Paulo", "America/Sao_Paulo"),
            ("São Paulo", "America/Sao_Paulo"),
            ("Zürich", "Europe/Zurich"),
            ("東京", "Asia/Tokyo"),
            ("Москва", "Europe/Moscow"),
            ("大阪", "Asia/Tokyo"),
            ("北京", "Asia/Shanghai"),
            ("İstanbul", "Europe/Istanbul"),
            ("ıstanbul", "Europe/Istanbul"),
            ("Diyarbakir", "Europe/Istanbul"),
            ("Łódź", "Europe/Warsaw"),
            ("санкт-петербург", "Europe/Moscow"),
            ("Одеса", "Europe/Kyiv"),
            ("Bogotá", "America/Bogota"),
        ] {
            check(typed, Some(name));
            assert_eq!(names(Zone::search(typed))[0], name, "{typed}");
        }
        // Several zones: one is to be chosen.
        check("Hyderabad", None);
        check("Australia", None);
        let there = names(Zone::search("hyderabad"));
        assert!(there[..2].contains(&"Asia/Kolkata".to_owned()), "{there:?}");
        assert!(there[..2].contains(&"Asia/Karachi".to_owned()), "{there:?}");
    }

    #[test]
    fn an_abbreviation_or_an_offset_tells_that_its_clocks_never_change() {
        let now = Timestamp(1_782_561_600_000);
        let fixed = |typed: &str| {
            let zone = Zone::parse(typed).expect(typed);
            zone.lacks_summer_time(now)
        };
        for zone in [
            "EST",
            "MST",
            "HST",
            "UTC+2",
            "GMT+1",
            "UTC-03:30",
            "Etc/GMT+5",
        ] {
            assert!(fixed(zone), "{zone}");
        }
        for other in [
            "America/New_York",
            "America/Port-au-Prince",
            "CET",
            "EST5EDT",
            "UTC",
            "GMT",
            "India",
        ] {
            assert!(!fixed(other), "{other}");
        }
    }

    #[test]
    fn who_mistypes_a_zone_is_told_the_near_ones() {
        assert_eq!(names(Zone::near("Europe/Lodon"))[0], "Europe/London");
        assert_eq!(names(Zone::near("Casablnca"))[0], "Africa/Casablanca");
        assert_eq!(names(Zone::near("Münchn"))[0], "Europe/Berlin");
        assert_eq!(names(Zone::near("xyzzy qqq")), [""; 0]);
        assert_eq!(names(Zone::search("lond"))[0], "Europe/London");
        assert_eq!(names(Zone::search("new yo"))[0], "America/New_York");
        assert!(Zone::search("").len() > 400);
    }

    #[test]
    fn every_place_has_a_zone_that_the_program_knows() {
        for (name, zones) in places::all() {
            for zone in zones {
                assert!(Zone::of_iana(zone).is_some(), "{zone} of {name}");
            }
        }
    }
}
