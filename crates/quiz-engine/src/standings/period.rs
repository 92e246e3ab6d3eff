//! The periods of leaderboards: a day, a week or a month in a zone, or a season.

#![expect(
    missing_docs,
    reason = "fields without a comment are what their names say"
)]

use crate::ids::{GuildId, SeasonId, Timestamp};
use crate::zone::Zone;
use jiff::ToSpan;

/// Of which time a leaderboard is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    /// Since midnight.
    Today,
    /// Since Monday.
    Week,
    /// Since the first of the month.
    Month,
    /// Of that season; without one, of the season that is open, or else was the last.
    Season(Option<SeasonId>),
    /// Since ever.
    All,
}

/// The time from one instant up to before another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Interval {
    /// Its first instant.
    pub from: Timestamp,
    /// The first instant after it.
    pub until: Timestamp,
}

/// A season of a server: its leaderboard begins with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Season {
    pub id: SeasonId,
    pub guild: GuildId,
    /// As its quizmaster named it; plain text.
    pub name: String,
    /// When it began.
    pub started_at: Timestamp,
    /// When it ended, unless it is open.
    pub ended_at: Option<Timestamp>,
}

impl Interval {
    /// All time.
    pub const ALL: Self = Self {
        from: Timestamp(i64::MIN),
        until: Timestamp(i64::MAX),
    };

    /// Whether it has no end yet, so that quizzes that run now belong to it.
    pub fn is_open(self) -> bool {
        self.until == Self::ALL.until
    }
}

impl Season {
    /// Its time.
    pub fn span(&self) -> Interval {
        Interval {
            from: self.started_at,
            until: self.ended_at.unwrap_or(Interval::ALL.until),
        }
    }
}

impl Period {
    /// Every period as the command offers them, in order.
    pub const ALL: [Self; 5] = [
        Self::Today,
        Self::Week,
        Self::Month,
        Self::Season(None),
        Self::All,
    ];

    /// The name of the period as the command spells it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Today => "today",
            Self::Week => "week",
            Self::Month => "month",
            Self::Season(_) => "season",
            Self::All => "all",
        }
    }

    /// The period of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|period| period.name() == name)
    }

    /// Its interval at `now` in the zone; all time for a season, which has its own.
    pub fn span(self, now: Timestamp, zone: &Zone) -> Interval {
        let today = zone.date_at(now);
        let first = match self {
            Self::Today => today,
            Self::Week => {
                let since_monday = today.weekday().to_monday_zero_offset();
                today.saturating_sub(i64::from(since_monday).days())
            }
            Self::Month => today.first_of_month(),
            Self::Season(_) | Self::All => return Interval::ALL,
        };
        Interval {
            from: zone.start_of(first).unwrap_or(Interval::ALL.from),
            ..Interval::ALL
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        let instant: jiff::Timestamp = text.parse().expect("an instant");
        Timestamp(instant.as_millisecond())
    }

    /// At an instant in a zone: since when each of day, week and month counts.
    #[track_caller]
    fn check(zone: &str, now: &str, expected: [&str; 3]) {
        let zone = Zone::parse(zone).expect("a zone");
        let since = [Period::Today, Period::Week, Period::Month].map(|period| {
            let span = period.span(at(now), &zone);
            assert!(span.is_open() && span.from <= at(now));
            span.from
        });
        assert_eq!(since, expected.map(at), "{now}");
    }

    #[test]
    fn a_day_a_week_and_a_month_begin_at_midnight_in_the_zone() {
        check(
            "UTC",
            "2024-05-15T12:00:00Z",
            [
                "2024-05-15T00:00:00Z",
                "2024-05-13T00:00:00Z",
                "2024-05-01T00:00:00Z",
            ],
        );
        // It is Monday there already, and another month.
        check(
            "Pacific/Auckland",
            "2024-06-30T13:00:00Z",
            [
                "2024-06-30T12:00:00Z",
                "2024-06-30T12:00:00Z",
                "2024-06-30T12:00:00Z",
            ],
        );
    }

    #[test]
    fn the_first_instant_of_a_day_belongs_to_it_and_the_one_before_does_not() {
        let midnight = "2024-05-13T00:00:00Z";
        check(
            "UTC",
            midnight,
            [midnight, midnight, "2024-05-01T00:00:00Z"],
        );
        check(
            "UTC",
            "2024-05-12T23:59:59.999Z",
            [
                "2024-05-12T00:00:00Z",
                "2024-05-06T00:00:00Z",
                "2024-05-01T00:00:00Z",
            ],
        );
    }

    #[test]
    fn a_change_of_the_clocks_moves_no_midnight() {
        // Clocks went forward in Berlin on 31 March and back on 27 October.
        check(
            "Europe/Berlin",
            "2024-03-31T20:00:00Z",
            [
                "2024-03-30T23:00:00Z",
                "2024-03-24T23:00:00Z",
                "2024-02-29T23:00:00Z",
            ],
        );
        check(
            "Europe/Berlin",
            "2024-10-27T20:00:00Z",
            [
                "2024-10-26T22:00:00Z",
                "2024-10-20T22:00:00Z",
                "2024-09-30T22:00:00Z",
            ],
        );
        check(
            "America/New_York",
            "2024-11-04T12:00:00Z",
            [
                "2024-11-04T05:00:00Z",
                "2024-11-04T05:00:00Z",
                "2024-11-01T04:00:00Z",
            ],
        );
    }

    #[test]
    fn a_midnight_that_is_skipped_or_comes_twice_is_the_first_instant_of_its_day() {
        // Clocks in Cairo went from 23:59 to 01:00.
        check(
            "Africa/Cairo",
            "2024-04-26T10:00:00Z",
            [
                "2024-04-25T22:00:00Z",
                "2024-04-21T22:00:00Z",
                "2024-03-31T22:00:00Z",
            ],
        );
        // In Havana they went from 01:00 back to 00:00.
        check(
            "America/Havana",
            "2024-11-03T15:00:00Z",
            [
                "2024-11-03T04:00:00Z",
                "2024-10-28T04:00:00Z",
                "2024-11-01T04:00:00Z",
            ],
        );
        // Samoa left out Friday, 30 December 2011.
        check(
            "Pacific/Apia",
            "2011-12-31T00:00:00Z",
            [
                "2011-12-30T10:00:00Z",
                "2011-12-26T10:00:00Z",
                "2011-12-01T10:00:00Z",
            ],
        );
    }

    #[test]
    fn every_period_has_a_name_of_its_own() {
        for period in Period::ALL {
            assert_eq!(Period::from_name(period.name()), Some(period));
        }
        assert_eq!(Period::from_name("year"), None);
    }
}
