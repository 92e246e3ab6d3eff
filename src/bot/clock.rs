//! The one clock: wall time at the start, and from there on the machine's steady counter.

use quiz_engine::Timestamp;
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
}
