//! When a daily question is due: a time of day in a zone, on some days of the week.

use crate::ids::Timestamp;
use crate::zone::{Clocks, LocalTime, Zone};
use jiff::civil::{Date, Weekday};
use std::fmt;

/// More days than can be between two occurrences: a week, and a day that a zone skips.
const HORIZON: usize = 16;

/// The most changes of the clocks in a year, and some more.
const CHANGES: usize = 8;
const YEAR_MS: i64 = 366 * 24 * 60 * 60 * 1000;

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

    /// Reads `daily`, `weekdays`, `weekends`, or a list such as `mon,wed,fri`, `Mondays and Fridays`
    /// or `Mon-Fri`; nothing for a list that is empty or holds anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text
            .to_lowercase()
            .replace(" to ", "-")
            .replace(" and ", ",");
        let text = text
            .replace(['\u{2013}', '\u{2014}'], "-")
            .replace(" - ", "-");
        let text = text.replace("every day", "daily");
        let mut days = 0;
        let words = text.split(|c: char| matches!(c, ',' | ';' | '&') || c.is_whitespace());
        for word in words.filter(|word| !word.is_empty()) {
            days |= match word {
                "daily" | "everyday" => Self::DAILY.0,
                "weekdays" | "weekday" => Self::WEEKDAYS.0,
                "weekends" | "weekend" => Self::WEEKENDS.0,
                "every" => continue,
                word => match word.split_once('-') {
                    Some((first, last)) => Self::range(Self::index(first)?, Self::index(last)?),
                    None => 1 << Self::index(word)?,
                },
            };
        }
        Self::from_bits(days)
    }

    /// The bits of the days from one to the other, over the end of the week if need be.
    fn range(first: usize, last: usize) -> u8 {
        let length = (last + 7 - first) % 7;
        (0..=length).fold(0, |days, day| days | 1 << ((first + day) % 7))
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
        let whole = word.strip_suffix('s').unwrap_or(word);
        short.or_else(|| WHOLE.iter().position(|day| *day == whole))
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

    /// The first time within a year that it is due when clocks skip its time or show it twice, and
    /// which of both.
    pub fn next_odd(&self, after: Timestamp) -> Option<(Timestamp, Clocks)> {
        let changes = self.zone.changes_after(after).take(CHANGES);
        let mut dates = changes.flat_map(|change| {
            let last = change.checked_sub(jiff::ToSpan::nanoseconds(1));
            let around = [last, Ok(change)].into_iter().flatten();
            let mut dates: Vec<_> = around.map(|at| self.zone.date_of(at)).collect();
            dates.dedup();
            dates
        });
        dates.find_map(|date| {
            let due = self.due_on(date).filter(|due| *due > after)?;
            let (clocks, _) = self.zone.resolve(self.time.on(date))?;
            let is_soon = due.ms_since(after) <= YEAR_MS;
            (clocks != Clocks::ShowOnce && is_soon).then_some((due, clocks))
        })
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
        let (clocks, due) = self.zone.resolve(self.time.on(date))?;
        if clocks == Clocks::Skip {
            let last = due.checked_sub(jiff::ToSpan::nanoseconds(1)).ok()?;
            let touched = [last, due].map(|at| self.zone.date_of(at));
            touched.contains(&date).then_some(())?;
        }
        Some(Timestamp(due.as_millisecond()))
    }
}

#[cfg(test)]
mod tests;
