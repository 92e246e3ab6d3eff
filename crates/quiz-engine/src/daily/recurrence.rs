//! When a daily question is due: a time of day in a zone, on some days of the week.

use crate::ids::Timestamp;
use crate::zone::{LocalTime, Zone};
use jiff::civil::{Date, Weekday};
use std::fmt;

/// More days than can be between two occurrences: a week, and a day that a zone skips.
const HORIZON: usize = 16;

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
    /// The zone of the time.
    pub zone: Zone,
    /// At which time of day.
    pub time: LocalTime,
    /// On which days.
    pub days: Days,
}

impl Recurrence {
    /// The first `count` times that it is due after `after`.
    pub fn dates_after(&self, after: Timestamp, count: usize) -> Vec<Timestamp> {
        std::iter::successors(self.next_after(after), |at| self.next_after(*at))
            .take(count)
            .collect()
    }

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
        self.zone.date_at(at)
    }

    /// When it is due on that date. A time that the zone skips is due at the instant of the
    /// change, and one that happens twice, the first time. A date that the zone skips has none.
    fn due_on(&self, date: Date) -> Option<Timestamp> {
        if !self.days.has(date.weekday()) {
            return None;
        }
        let (skipped, due) = self.zone.earliest(self.time.on(date))?;
        if skipped {
            let last = due.checked_sub(jiff::ToSpan::nanoseconds(1)).ok()?;
            let touched = [last, due].map(|at| self.zone.date_of(at));
            touched.contains(&date).then_some(())?;
        }
        Some(Timestamp(due.as_millisecond()))
    }
}

#[cfg(test)]
mod tests;
