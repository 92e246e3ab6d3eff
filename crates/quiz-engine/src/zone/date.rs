//! Days of the calendar.

use super::Zone;
use crate::ids::Timestamp;
use jiff::ToSpan as _;
use jiff::civil::Date;
use std::fmt;

/// A day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LocalDate(Date);

impl LocalDate {
    /// Reads what [`Display`](fmt::Display) writes, such as `2026-12-24`.
    pub fn parse(text: &str) -> Option<Self> {
        text.parse().ok().map(Self)
    }

    pub(crate) const fn of(date: Date) -> Self {
        Self(date)
    }

    /// The day so many days later, or earlier when negative; the last day of the calendar at most.
    #[must_use]
    pub fn plus_days(self, days: i32) -> Self {
        Self(self.0.saturating_add(days.days()))
    }

    /// The days from `earlier` to this day; negative when it is later.
    pub fn days_since(self, earlier: Self) -> i32 {
        self.0.duration_since(earlier.0).as_hours() as i32 / 24
    }

    /// When it begins in a zone.
    pub fn start(self, zone: &Zone) -> Timestamp {
        // A zone resolves every day but those at the ends of the calendar.
        zone.start_of(self.0).unwrap_or(Timestamp(i64::MAX))
    }
}

impl fmt::Display for LocalDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Zone {
    /// The day that it is there.
    pub fn day_at(&self, now: Timestamp) -> LocalDate {
        LocalDate::of(self.date_at(now))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> LocalDate {
        LocalDate::parse(text).expect(text)
    }

    #[test]
    fn days_are_counted_over_changes_of_the_clocks() {
        let (before, after) = (day("2026-03-28"), day("2026-03-30"));
        assert_eq!(after.days_since(before), 2);
        assert_eq!(before.days_since(after), -2);
        assert_eq!(before.plus_days(2), after);
        let zone = Zone::parse("Europe/Berlin").expect("known");
        let hours = after.start(&zone).ms_since(before.start(&zone)) / 3_600_000;
        assert_eq!(hours, 47);
        let last = before.plus_days(2).start(&zone).plus_ms(-1);
        assert_eq!(zone.day_at(last), day("2026-03-29"));
        assert_eq!(LocalDate::parse("24.12."), None);
    }
}
