//! Estimates how long an interaction took to arrive: Discord's three seconds count from the timestamp
//! in its id.

use quiz_engine::ids::Timestamp;
use std::sync::Mutex;
use std::time::Duration;
use tokio::time::Instant;

/// Discord waits three seconds for the first response.
/// Source: Discord developer documentation, "Receiving and Responding".
const DISCORD_WAITS_MS: i64 = 3000;
/// How often the difference of the two clocks is estimated, and from how many interactions at least.
const WINDOW: Duration = Duration::from_secs(5 * 60);
const MIN_SEEN: u32 = 5;

/// Estimates the difference between Discord's clock and the bot's.
///
/// At first the clocks count as equal. Later the fastest interaction of each window counts as one
/// without delay, so that a wrong clock does not shorten the time for responses.
#[derive(Debug)]
pub(super) struct Arrivals {
    windows: Mutex<Windows>,
}

#[derive(Debug)]
struct Windows {
    /// The bot's clock minus Discord's.
    ahead_ms: i64,
    since: Instant,
    least_ms: i64,
    seen: u32,
}

impl Arrivals {
    pub(super) fn new(now: Instant) -> Self {
        Self {
            windows: Mutex::new(Windows {
                ahead_ms: 0,
                since: now,
                least_ms: i64::MAX,
                seen: 0,
            }),
        }
    }

    /// Returns the age of an interaction that has just arrived. Zero if it is over three seconds or
    /// negative: then it is too late for a response, or the clocks differ too much for an estimate.
    pub(super) fn delay(&self, created_at: Timestamp, clock: Timestamp, now: Instant) -> Duration {
        let windows = self.windows.lock();
        let mut windows = windows.expect("nothing panics with the windows locked");
        let raw_ms = clock.ms_since(created_at);
        windows.record(raw_ms, now);
        match raw_ms.saturating_sub(windows.ahead_ms) {
            ms @ 0..=DISCORD_WAITS_MS => Duration::from_millis(ms.unsigned_abs()),
            _ => Duration::ZERO,
        }
    }
}

impl Windows {
    fn record(&mut self, raw_ms: i64, now: Instant) {
        if now.saturating_duration_since(self.since) >= WINDOW {
            if self.seen >= MIN_SEEN {
                self.ahead_ms = self.least_ms;
            }
            (self.since, self.least_ms, self.seen) = (now, i64::MAX, 0);
        }
        self.least_ms = self.least_ms.min(raw_ms);
        self.seen += 1;
    }
}

#[cfg(test)]
#[expect(
    clippy::disallowed_methods,
    reason = "a test counts on from some instant"
)]
mod tests {
    use super::*;

    struct Case {
        arrivals: Arrivals,
        start: Instant,
    }

    impl Case {
        fn new() -> Self {
            let start = Instant::now();
            let arrivals = Arrivals::new(start);
            Self { arrivals, start }
        }

        /// Returns the delay of an interaction that arrives `at` seconds after the start, `raw_ms`
        /// after its timestamp by the bot's clock.
        fn delay_ms(&self, at: u64, raw_ms: i64) -> u128 {
            let clock = Timestamp(1_000_000);
            let now = self.start + Duration::from_secs(at);
            let delay = self.arrivals.delay(clock.plus_ms(-raw_ms), clock, now);
            delay.as_millis()
        }
    }

    #[test]
    fn the_delay_is_the_time_since_the_timestamp() {
        let case = Case::new();
        assert_eq!(case.delay_ms(0, 40), 40);
        assert_eq!(case.delay_ms(1, 2100), 2100);
        assert_eq!(case.delay_ms(2, 3001), 0, "it is too late in any case");
        assert_eq!(case.delay_ms(3, -500), 0, "the bot's clock is behind");
    }

    #[test]
    fn a_clock_that_is_ahead_is_corrected_after_a_window() {
        let case = Case::new();
        for at in 0..10 {
            assert_eq!(case.delay_ms(at, 2000 + i64::from(at % 2 == 0)), {
                2000 + u128::from(at % 2 == 0)
            });
        }
        assert_eq!(case.delay_ms(301, 2050), 50);
        assert_eq!(case.delay_ms(302, 3900), 1900);
        // A few interactions are not enough for an estimate.
        assert_eq!(case.delay_ms(700, 2700), 700);
        assert_eq!(case.delay_ms(1100, 2700), 700);
    }

    #[test]
    fn a_clock_that_is_behind_is_corrected_after_a_window() {
        let case = Case::new();
        for at in 0..5 {
            assert_eq!(case.delay_ms(at, -4000), 0);
        }
        assert_eq!(case.delay_ms(400, -3000), 1000);
    }
}
