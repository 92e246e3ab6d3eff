//! The one clock: wall time at the start, and from there on the machine's steady counter.

use crate::quiz::Timestamp;
use std::time::{Instant, SystemTime, UNIX_EPOCH};

/// Tells the time; copies tell the same.
#[derive(Clone, Copy, Debug)]
pub struct Clock {
    base: Timestamp,
    since: Instant,
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
        }
    }

    /// The present instant. It never goes back, whatever is done to the wall clock.
    pub fn now(&self) -> Timestamp {
        self.base.plus_ms(self.since.elapsed().as_millis() as i64)
    }
}
