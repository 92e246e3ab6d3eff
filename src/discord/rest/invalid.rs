//! Stops requests before Discord bans the bot's IP address.

use std::time::Duration;
use tokio::time::Instant;

/// Discord bans an IP address for 10,000 invalid requests in 10 minutes; the bot stops its own requests
/// at half of that. Source: Discord developer documentation, "Rate Limits".
const MAX_INVALID: u32 = 5000;
/// Responses to members go on longer: they say why the bot is silent.
const MAX_INVALID_WITH_RESPONSES: u32 = 8000;
const INVALID_WINDOW: Duration = Duration::from_secs(600);

/// The number of invalid requests in the current window.
#[derive(Default)]
pub(super) struct Invalid {
    since: Option<Instant>,
    count: u32,
}

impl Invalid {
    pub(super) fn count(&mut self, now: Instant) {
        self.reset_if_over(now);
        self.since.get_or_insert(now);
        self.count += 1;
        if self.count == MAX_INVALID {
            tracing::error!(
                refused = self.count,
                "Discord refuses too many requests; quizzes wait, and none is sent until 10 minutes after the first"
            );
        }
    }

    /// Returns for how long the bot sends no requests of its own; `None` if it sends them.
    pub(super) fn stopped(&mut self, now: Instant) -> Option<Duration> {
        self.left(now, MAX_INVALID)
    }

    /// Returns for how long the bot does not respond to members; `None` if it does.
    pub(super) fn responses_stopped(&mut self, now: Instant) -> Option<Duration> {
        self.left(now, MAX_INVALID_WITH_RESPONSES)
    }

    #[cfg(test)]
    pub(super) fn end_window(&mut self) {
        self.since = self.since.map(|since| since - INVALID_WINDOW);
    }

    fn left(&mut self, now: Instant, max: u32) -> Option<Duration> {
        self.reset_if_over(now);
        let since = self.since.filter(|_| self.count >= max)?;
        Some((since + INVALID_WINDOW).saturating_duration_since(now))
    }

    fn reset_if_over(&mut self, now: Instant) {
        let over = |since: Instant| now.saturating_duration_since(since) >= INVALID_WINDOW;
        if self.since.is_some_and(over) {
            if self.count >= MAX_INVALID {
                tracing::info!("requests to Discord are sent again");
            }
            *self = Self::default();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::now;
    use super::*;

    #[test]
    fn too_many_refusals_stop_the_bots_requests_and_then_its_responses_for_ten_minutes() {
        let mut invalid = Invalid::default();
        let start = now();
        let at = |seconds| start + Duration::from_secs(seconds);
        (1..MAX_INVALID).for_each(|_| invalid.count(at(0)));
        assert_eq!(invalid.stopped(at(60)), None);
        invalid.count(at(60));
        assert_eq!(invalid.stopped(at(100)), Some(Duration::from_secs(500)));
        assert_eq!(invalid.responses_stopped(at(100)), None);
        (MAX_INVALID..MAX_INVALID_WITH_RESPONSES).for_each(|_| invalid.count(at(100)));
        let left = Some(Duration::from_secs(1));
        assert_eq!(invalid.responses_stopped(at(599)), left);
        assert_eq!(invalid.responses_stopped(at(600)), None);
        assert_eq!(invalid.stopped(at(600)), None);
    }
}
