//! The only places where the sandbox asks what time it is.

use std::time::{SystemTime, UNIX_EPOCH};

use tokio::time::Instant;

/// The moment by which deadlines and rate limits go: real time, as Discord's.
#[expect(
    clippy::disallowed_methods,
    reason = "Discord's deadlines do not follow the bot's clock"
)]
pub(crate) fn instant() -> Instant {
    Instant::now()
}

/// The time of day, in milliseconds since 1970, where no other clock is given.
#[expect(
    clippy::disallowed_methods,
    reason = "the default of the clock that is passed around"
)]
pub(crate) fn system_clock() -> i64 {
    let since = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}
