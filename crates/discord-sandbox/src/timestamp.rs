//! Discord's format of timestamps.

use jiff::Timestamp;
use jiff::tz::TimeZone;

/// Formats a time as Discord does: `2026-11-23T18:00:00.123000+00:00`.
pub(crate) fn timestamp(ms: i64) -> String {
    let moment = Timestamp::from_millisecond(ms).unwrap_or(Timestamp::UNIX_EPOCH);
    let civil = TimeZone::UTC.to_datetime(moment);
    let micros = i64::from(civil.subsec_nanosecond()) / 1000;
    format!(
        "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{micros:06}+00:00",
        civil.year(),
        civil.month(),
        civil.day(),
        civil.hour(),
        civil.minute(),
        civil.second(),
    )
}
