//! Discord's ids (snowflakes), with a type for each kind of object.

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

/// Discord's epoch, the first second of 2015, in milliseconds since 1970.
pub const EPOCH_MS: i64 = 1_420_070_400_000;

/// The bits of a snowflake below its timestamp.
const STAMP_SHIFT: u32 = 22;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
        pub struct $name(pub u64);

        impl $name {
            /// Returns the timestamp in the id, in milliseconds since 1970.
            pub fn stamp_ms(self) -> i64 {
                stamp_ms(self.0)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, f)
            }
        }

        impl FromStr for $name {
            type Err = std::num::ParseIntError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }
    )*};
}

ids! {
    /// A user's id; the bot's is also the id of the application.
    UserId,
    /// A server's id, which is also the id of its @everyone role.
    GuildId,
    /// A channel's or a thread's id.
    ChannelId,
    /// A message's id; its timestamp is the time of the post.
    MessageId,
    /// An interaction's id; its timestamp is the time of the action.
    InteractionId,
    /// A role's id.
    RoleId,
    /// An application command's id.
    CommandId,
    /// An attachment's id.
    AttachmentId,
}

/// Returns the timestamp in a snowflake, in milliseconds since 1970.
pub fn stamp_ms(snowflake: u64) -> i64 {
    i64::try_from(snowflake >> STAMP_SHIFT).unwrap_or(i64::MAX - EPOCH_MS) + EPOCH_MS
}

/// Generates snowflakes: a given timestamp, and a counter in the bits below it.
///
/// Discord's snowflakes have a worker, a process and a counter of twelve bits there. One counter over
/// all of these bits keeps ids unique when the clock stops or steps back.
#[derive(Debug, Default)]
pub(crate) struct Snowflakes {
    count: u64,
}

impl Snowflakes {
    pub(crate) fn at(&mut self, ms: i64) -> u64 {
        let stamp = u64::try_from(ms - EPOCH_MS).unwrap_or(0);
        self.count = (self.count + 1) & ((1 << STAMP_SHIFT) - 1);
        (stamp << STAMP_SHIFT) | self.count
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_snowflake_has_its_timestamp_and_is_unique() {
        let mut snowflakes = Snowflakes::default();
        let first = snowflakes.at(1_790_000_000_123);
        let second = snowflakes.at(1_790_000_000_123);
        assert_eq!(stamp_ms(first), 1_790_000_000_123);
        assert!(first < second);
    }
}
