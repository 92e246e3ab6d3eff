//! The only code of the sandbox that reads the system clocks.

use std::time::{SystemTime, UNIX_EPOCH};

use tokio::time::Instant;

/// Returns the time for deadlines and rate limits: real time, as at Discord.
#[expect(
    clippy::disallowed_methods,
    reason = "Discord's deadlines do not follow the bot's clock"
)]
pub(crate) fn instant() -> Instant {
    Instant::now()
}

/// Returns milliseconds since 1970; the default of [`Options::now`](crate::Options::now).
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
