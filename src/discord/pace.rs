//! Counts and delays identifies: Discord resets the token of a bot with too many in a day.

use quiz_engine::ids::Timestamp;
use std::collections::VecDeque;

/// The time over which Discord counts them. Source: Discord developer documentation, "Gateway".
pub(super) const DAY_MS: i64 = 24 * 60 * 60 * 1000;
const MINUTE_MS: i64 = 60 * 1000;
/// The most in a minute without a delay, for each shard: a few lost sessions in a row are normal.
const A_MINUTE: usize = 5;

/// The identifies of the last day.
#[derive(Debug)]
pub(super) struct Pace {
    /// The most that Discord allows in a day.
    allowed: usize,
    shards: usize,
    /// Oldest first.
    past: VecDeque<Timestamp>,
}

impl Pace {
    /// `past` is sorted.
    pub(super) fn new(allowed: usize, shards: usize, past: Vec<Timestamp>) -> Self {
        Self {
            allowed,
            shards: shards.max(1),
            past: past.into(),
        }
    }

    pub(super) fn record(&mut self, now: Timestamp) {
        self.past.push_back(now);
    }

    /// Returns the number of identifies in the last day.
    pub(super) fn count(&mut self, now: Timestamp) -> usize {
        let old = |at: &Timestamp| now.ms_since(*at) >= DAY_MS;
        while self.past.front().is_some_and(old) {
            self.past.pop_front();
        }
        self.past.len()
    }

    /// Returns the delay of the next identify in milliseconds. Only the limit per minute applies to
    /// the first fifth of a day's allowance. After it the delay is so long that less than half of the
    /// rest is used in a day, because serenity may identify once more before the bot has stopped it.
    pub(super) fn wait_ms(&mut self, now: Timestamp) -> i64 {
        let apart = if self.count(now) >= self.allowed / 5 {
            let left = (self.allowed * 2 / 5).max(1);
            self.nth_last(1).map(|last| (last, DAY_MS / left as i64))
        } else {
            let burst = self.nth_last(A_MINUTE * self.shards);
            burst.map(|first| (first, MINUTE_MS))
        };
        apart.map_or(0, |(since, apart)| (apart - now.ms_since(since)).max(0))
    }

    fn nth_last(&self, nth: usize) -> Option<Timestamp> {
        let at = self.past.len().checked_sub(nth)?;
        self.past.get(at).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the number of identifies in a day of a bot that identifies as soon as it may, each time
    /// once more than it should.
    fn in_a_day(allowed: usize, shards: usize) -> usize {
        let mut pace = Pace::new(allowed, shards, Vec::new());
        let (mut now, mut count) = (Timestamp(0), 0);
        while now.0 < DAY_MS {
            now = now.plus_ms(pace.wait_ms(now).max(1));
            pace.record(now);
            if pace.wait_ms(now) > 0 {
                pace.record(now);
            }
            count = count.max(pace.count(now));
        }
        count
    }

    #[test]
    fn a_bot_that_identifies_as_often_as_it_may_stays_below_the_allowance() {
        assert!(in_a_day(1000, 1) < 1000, "{}", in_a_day(1000, 1));
        assert!(in_a_day(2000, 16) < 2000, "{}", in_a_day(2000, 16));
    }

    #[test]
    fn a_few_in_a_row_have_no_delay_and_more_wait_for_the_end_of_the_minute() {
        let mut pace = Pace::new(1000, 1, Vec::new());
        for at in 0..5 {
            assert_eq!(pace.wait_ms(Timestamp(at)), 0);
            pace.record(Timestamp(at));
        }
        assert_eq!(pace.wait_ms(Timestamp(10)), MINUTE_MS - 10);
        assert_eq!(pace.wait_ms(Timestamp(MINUTE_MS)), 0);
    }

    #[test]
    fn identifies_before_a_restart_count_for_a_day() {
        let past: Vec<_> = (0..200).map(|n| Timestamp(n * 60_000)).collect();
        let last = past[199];
        let mut pace = Pace::new(1000, 1, past);
        assert_eq!(pace.wait_ms(last.plus_ms(1000)), 216_000 - 1000);
        assert_eq!(pace.wait_ms(last.plus_ms(DAY_MS)), 0);
        assert_eq!(pace.count(last.plus_ms(DAY_MS)), 0);
    }
}
