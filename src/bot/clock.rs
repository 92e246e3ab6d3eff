//! The bot's clock: wall time at the start, then the machine's monotonic clock.

use quiz_engine::ids::Timestamp;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};
use tokio::sync::watch;

/// A clock. Clones show the same time.
#[derive(Clone, Debug)]
pub struct Clock {
    base: Timestamp,
    since: Instant,
    /// How far it was advanced since the start.
    ahead_ms: watch::Sender<i64>,
}

impl Clock {
    /// Starts a clock at the present wall time.
    #[expect(
        clippy::disallowed_methods,
        reason = "the only place that reads the wall clock"
    )]
    pub fn start() -> Self {
        let wall = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .unwrap_or_default();
        Self {
            base: Timestamp(wall.as_millis() as i64),
            since: Instant::now(),
            ahead_ms: watch::Sender::new(0),
        }
    }

    /// Returns the present instant. It never goes back, even if the wall clock is set.
    pub fn now(&self) -> Timestamp {
        let passed_ms = self.since.elapsed().as_millis() as i64;
        self.base.plus_ms(passed_ms + *self.ahead_ms.borrow())
    }

    /// Advances the clock and all its clones, as the demo does to skip hours.
    pub fn advance(&self, by: Duration) {
        let by_ms = i64::try_from(by.as_millis()).unwrap_or(i64::MAX);
        self.ahead_ms
            .send_modify(|ahead_ms| *ahead_ms = ahead_ms.saturating_add(by_ms));
    }

    /// Resolves at the instant `at`, or as soon as the clock is advanced past it.
    pub(crate) async fn reached(&self, at: Timestamp) {
        let mut moves = self.moves();
        loop {
            let left_ms = at.ms_since(self.now()).max(0).unsigned_abs();
            if left_ms == 0 {
                return;
            }
            tokio::select! {
                () = tokio::time::sleep(Duration::from_millis(left_ms)) => {}
                // This cannot fail: `self` holds the sender.
                _ = moves.changed() => {}
            }
        }
    }

    /// Returns a receiver that is notified when the clock is advanced.
    pub(crate) fn moves(&self) -> watch::Receiver<i64> {
        self.ahead_ms.subscribe()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clones_advance_together() {
        let clock = Clock::start();
        let (copy, before) = (clock.clone(), clock.now());
        clock.advance(Duration::from_secs(3600));
        let moved_ms = copy.now().ms_since(before);
        assert!((3_600_000..3_700_000).contains(&moved_ms), "{moved_ms}");
    }

    #[tokio::test]
    async fn a_wait_for_an_instant_ends_when_the_clock_is_advanced_past_it() {
        let clock = Clock::start();
        let at = clock.now().plus_ms(3_600_000);
        let (telling, moving) = (clock.clone(), clock.clone());
        let waiting = tokio::spawn(async move { telling.reached(at).await });
        tokio::task::yield_now().await;
        moving.advance(Duration::from_secs(1800));
        tokio::task::yield_now().await;
        assert!(!waiting.is_finished());
        moving.advance(Duration::from_secs(1801));
        let woken = tokio::time::timeout(Duration::from_secs(10), waiting).await;
        woken.expect("it wakes in time").expect("no panic");
    }
}
