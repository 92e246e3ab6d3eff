//! Stops requests before Discord bans the bot's IP address.

use super::now;
use std::time::Duration;
use tokio::time::Instant;

/// Discord bans an IP address for 10,000 invalid requests in 10 minutes; the bot stops at half of
/// that. Source: Discord developer documentation, "Rate Limits".
const MAX_INVALID: u32 = 5000;
const INVALID_WINDOW: Duration = Duration::from_secs(600);

/// The number of invalid requests in the current window.
#[derive(Default)]
pub(super) struct Invalid {
    since: Option<Instant>,
    count: u32,
}

impl Invalid {
    pub(super) fn count(&mut self) {
        self.reset_if_over();
        self.since.get_or_insert_with(now);
        self.count += 1;
        if self.count == MAX_INVALID {
            tracing::error!(
                refused = self.count,
                "Discord refuses too many requests; sending none for a while"
            );
        }
    }

    pub(super) fn stopped(&mut self) -> bool {
        self.reset_if_over();
        self.count >= MAX_INVALID
    }

    fn reset_if_over(&mut self) {
        if self
            .since
            .is_some_and(|since| since.elapsed() > INVALID_WINDOW)
        {
            *self = Self::default();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn too_many_refusals_stop_all_requests() {
        let mut invalid = Invalid::default();
        (1..MAX_INVALID).for_each(|_| invalid.count());
        assert!(!invalid.stopped());
        invalid.count();
        assert!(invalid.stopped());
    }
}
