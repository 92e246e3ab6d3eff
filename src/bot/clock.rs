//! The one clock: wall time at the start, and from there on the machine's steady counter.

use quiz_engine::ids::Timestamp;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};
use tokio::sync::watch;

/// Tells the time; copies tell the same.
#[derive(Clone, Debug)]
pub struct Clock {
    base: Timestamp,
    since: Instant,
    /// By how much it was put forward since the start.
    ahead_ms: watch::Sender<i64>,
}

impl Clock {
    /// Reads the wall clock, once.
    #[expect(clippy::disallowed_methods, reason = "this is where time comes from")]
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

    /// The present instant. It never goes back, whatever is done to the wall clock.
    pub fn now(&self) -> Timestamp {
        let passed_ms = self.since.elapsed().as_millis() as i64;
        self.base.plus_ms(passed_ms + *self.ahead_ms.borrow())
    }

    /// Puts it and all its copies forward, as the demo does so that a day can be played.
    pub fn advance(&self, by: Duration) {
        let by_ms = i64::try_from(by.as_millis()).unwrap_or(i64::MAX);
        self.ahead_ms
            .send_modify(|ahead_ms| *ahead_ms = ahead_ms.saturating_add(by_ms));
    }

    /// Resolves once it is `at`, also when the clock is put forward.
    pub(crate) async fn reached(&self, at: Timestamp) {
        let mut moves = self.moves();
        loop {
            let left_ms = at.ms_since(self.now()).max(0).unsigned_abs();
            if left_ms == 0 {
                return;
            }
            tokio::select! {
                () = tokio::time::sleep(Duration::from_millis(left_ms)) => {}
                // Its sender is this clock.
                _ = moves.changed() => {}
            }
        }
    }

    /// Tells whoever waits for an instant that it may have come sooner.
    pub(crate) fn moves(&self) -> watch::Receiver<i64> {
        self.ahead_ms.subscribe()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn copies_are_put_forward_together() {
        let clock = Clock::start();
        let (copy, before) = (clock.clone(), clock.now());
        clock.advance(Duration::from_secs(3600));
        let moved_ms = copy.now().ms_since(before);
        assert!((3_600_000..3_700_000).contains(&moved_ms), "{moved_ms}");
    }

    #[tokio::test]
    async fn whoever_waits_for_an_instant_wakes_when_the_clock_moves_past_it() {
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
        woken.expect("it wakes").expect("it does not panic");
    }
}
