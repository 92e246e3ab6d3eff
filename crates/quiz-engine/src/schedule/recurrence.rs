//! When a daily question is due: a time of day in a zone, on some days of the week.

use super::super::Timestamp;
use jiff::civil::{Date, DateTime, Time, Weekday};
use jiff::tz::{AmbiguousOffset, TimeZone};
use std::fmt;

/// More days than ever lie between two that come up: a week, and one that a zone leaves out.
const HORIZON: usize = 16;
/// Below this likeness (Jaro–Winkler, 0 to 1) a zone's name is no help to someone who mistyped.
const HELPFUL_LIKENESS: f64 = 0.75;
/// How many near zones are told.
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
        self.0.to_datetime(instant(now)).date()
    }

    /// The first instant of the day, whether or not its midnight is there.
    pub(crate) fn start_of(&self, date: Date) -> Option<Timestamp> {
        let midnight = date.to_datetime(Time::midnight());
        let start = self.earliest(midnight)?.1;
        Some(Timestamp(start.as_millisecond()))
    }

    /// The first instant at which clocks there show that, or the instant of the change that skips
    /// it; and whether it is skipped.
    fn earliest(&self, local: DateTime) -> Option<(bool, jiff::Timestamp)> {
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
    fn names() -> Vec<String> {
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

    fn on(self, date: Date) -> DateTime {
        let (hour, minute) = (self.hour.cast_signed(), self.minute.cast_signed());
        date.to_datetime(Time::constant(hour, minute, 0, 0))
    }
}

impl fmt::Display for LocalTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour, self.minute)
    }
}

/// Days of the week; at least one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Days(u8);

impl Days {
    /// Every day.
    pub const DAILY: Self = Self(0b111_1111);
    /// Monday to Friday.
    pub const WEEKDAYS: Self = Self(0b001_1111);
    /// Saturday and Sunday.
    pub const WEEKENDS: Self = Self(0b110_0000);
    /// The days by the names that lists of them are written with, from Monday.
    pub const NAMES: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    /// Reads `daily`, `weekdays`, `weekends`, or a list such as `mon,wed,fri`; nothing for a
    /// list that is empty or holds anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim().to_lowercase();
        let mut days = 0;
        let words = text.split(|c: char| c == ',' || c == ';' || c.is_whitespace());
        for word in words.filter(|word| !word.is_empty()) {
            days |= match word {
                "daily" => Self::DAILY.0,
                "weekdays" => Self::WEEKDAYS.0,
                "weekends" => Self::WEEKENDS.0,
                day => 1 << Self::index(day)?,
            };
        }
        Self::from_bits(days)
    }

    fn index(word: &str) -> Option<usize> {
        const WHOLE: [&str; 7] = [
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
        ];
        let short = Self::NAMES.iter().position(|day| *day == word);
        short.or_else(|| WHOLE.iter().position(|day| *day == word))
    }

    /// The days of these bits, Monday's the lowest.
    pub const fn from_bits(bits: u8) -> Option<Self> {
        if bits == 0 || bits > Self::DAILY.0 {
            return None;
        }
        Some(Self(bits))
    }

    /// A bit for each day, Monday's the lowest.
    pub const fn bits(self) -> u8 {
        self.0
    }

    fn has(self, day: Weekday) -> bool {
        self.0 & (1 << day.to_monday_zero_offset()) != 0
    }
}

impl fmt::Display for Days {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::DAILY => f.write_str("daily"),
            Self::WEEKDAYS => f.write_str("weekdays"),
            Self::WEEKENDS => f.write_str("weekends"),
            Self(bits) => {
                let days = (0..7).filter(|day| bits & (1 << day) != 0);
                let names: Vec<_> = days.map(|day: usize| Self::NAMES[day]).collect();
                f.write_str(&names.join(","))
            }
        }
    }
}

/// When a question is due, again and again.
#[derive(Clone, Debug, PartialEq)]
pub struct Recurrence {
    /// In which zone the time is told.
    pub zone: Zone,
    /// At which time of day.
    pub time: LocalTime,
    /// On which days.
    pub days: Days,
}

impl Recurrence {
    /// The first time that it is due after `after`.
    pub fn next_after(&self, after: Timestamp) -> Option<Timestamp> {
        let start = self.date_of(after).yesterday().ok()?;
        let mut dates = start.series(jiff::ToSpan::days(1)).take(HORIZON);
        dates.find_map(|date| self.due_on(date).filter(|due| *due > after))
    }

    /// The last time that it was due by `by`.
    pub fn last_by(&self, by: Timestamp) -> Option<Timestamp> {
        let start = self.date_of(by).tomorrow().ok()?;
        let mut dates = start.series(jiff::ToSpan::days(-1)).take(HORIZON);
        dates.find_map(|date| self.due_on(date).filter(|due| *due <= by))
    }

    fn date_of(&self, at: Timestamp) -> Date {
        self.zone.0.to_datetime(instant(at)).date()
    }

    /// When it is due on that date. A time that the zone skips is due at the instant of the
    /// change, one that happens twice at its first, and a date that does not exist at no time.
    fn due_on(&self, date: Date) -> Option<Timestamp> {
        if !self.days.has(date.weekday()) {
            return None;
        }
        let (skipped, due) = self.zone.earliest(self.time.on(date))?;
        if skipped {
            let last = due.checked_sub(jiff::ToSpan::nanoseconds(1)).ok()?;
            let touched = [last, due].map(|at| self.zone.0.to_datetime(at).date());
            touched.contains(&date).then_some(())?;
        }
        Some(Timestamp(due.as_millisecond()))
    }
}

fn instant(at: Timestamp) -> jiff::Timestamp {
    let least = jiff::Timestamp::MIN.as_millisecond();
    let most = jiff::Timestamp::MAX.as_millisecond();
    jiff::Timestamp::from_millisecond(at.0.clamp(least, most))
        .unwrap_or(jiff::Timestamp::UNIX_EPOCH)
}

#[cfg(test)]
mod tests;
