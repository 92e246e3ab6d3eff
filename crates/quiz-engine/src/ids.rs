//! Newtypes for everything that has an identity, and for instants.

use std::fmt;

macro_rules! number_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u64);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

number_id!(
    /// A Discord server.
    GuildId
);
impl GuildId {
    /// Stands for direct messages; no server has it.
    pub const DIRECT: Self = Self(0);
}

/// One of the connections that share the servers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Shard {
    /// From 0.
    pub number: u32,
    /// How many there are, at least 1.
    pub of: u32,
}

impl Shard {
    /// Whether the events of a server come by this one.
    /// Source: Discord developer documentation, "Gateway": Sharding.
    pub const fn serves(self, guild: GuildId) -> bool {
        (guild.0 >> 22) % self.of as u64 == self.number as u64
    }
}

number_id!(
    /// A Discord channel, thread, voice-channel chat or forum post.
    ChannelId
);
number_id!(
    /// A person who may answer.
    MemberId
);
number_id!(
    /// A Discord message.
    MessageId
);
number_id!(
    /// One press, command or submitted form; unique for good.
    InteractionId
);
number_id!(
    /// One run of a quiz in a channel; counted from 1 over the life of the store.
    QuizId
);
number_id!(
    /// One correction of a key; counted from 1 over the life of the store.
    FixId
);
number_id!(
    /// One posting of one question; counted from 1 over the life of the store.
    RoundId
);
number_id!(
    /// One schedule of daily questions; counted from 1 over the life of the store.
    ScheduleId
);
number_id!(
    /// One contest; counted from 1 over the life of the store.
    ContestId
);
number_id!(
    /// One team of a server; counted from 1 over the life of the store.
    TeamId
);
number_id!(
    /// One season of a server; counted from 1 over the life of the store.
    SeasonId
);
number_id!(
    /// One reset of a leaderboard or exclusion of a member; counted from 1 over the life of the
    /// store.
    EditId
);
number_id!(
    /// One question that a member suggested: the id of the interaction that sent it.
    SuggestionId
);
number_id!(
    /// A role of a server.
    RoleId
);

/// Discord counts milliseconds from the first instant of 2015 (UTC).
/// Source: Discord developer documentation, "Snowflakes".
pub(super) const DISCORD_EPOCH_MS: i64 = 1_420_070_400_000;

/// When Discord made the thing that a snowflake names.
const fn snowflake_stamp(id: u64) -> Timestamp {
    Timestamp((id >> 22) as i64 + DISCORD_EPOCH_MS)
}

impl MessageId {
    /// Smaller than the id of any message since that instant.
    pub const fn first_at(at: Timestamp) -> Self {
        let ms = at.ms_since(Timestamp(DISCORD_EPOCH_MS));
        Self(if ms < 0 { 0 } else { (ms as u64) << 22 })
    }

    /// When Discord received the message.
    pub const fn created_at(self) -> Timestamp {
        snowflake_stamp(self.0)
    }
}

impl InteractionId {
    /// When Discord received the press.
    pub const fn created_at(self) -> Timestamp {
        snowflake_stamp(self.0)
    }
}

/// An instant, in milliseconds since the Unix epoch.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(pub i64);

impl Timestamp {
    /// This instant, `ms` milliseconds later (earlier when negative).
    pub const fn plus_ms(self, ms: i64) -> Self {
        Self(self.0.saturating_add(ms))
    }

    /// Milliseconds from `earlier` to this instant; negative when it is later.
    pub const fn ms_since(self, earlier: Self) -> i64 {
        self.0.saturating_sub(earlier.0)
    }

    /// Whole seconds since the Unix epoch, as Discord's timestamps want them.
    pub const fn unix_seconds(self) -> i64 {
        self.0.div_euclid(1000)
    }
}

macro_rules! text_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Box<str>);

        impl $name {
            /// Takes the text as it is; the caller has made it valid.
            pub fn new(text: impl Into<Box<str>>) -> Self {
                Self(text.into())
            }

            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

text_id!(
    /// A bank's slug: lower-case letters, digits and hyphens.
    BankId
);
text_id!(
    /// A question's name within the whole bot: `bank/its-own-id` where the author gave one,
    /// otherwise `bank/` and a hash of the normalised prompt and its ordinal among equals.
    /// The right answer is not in it, so a corrected key keeps its history.
    QuestionId
);

impl QuestionId {
    /// The bank whose id it begins with.
    pub fn bank(&self) -> BankId {
        let id = self.as_str();
        BankId::new(id.split_once('/').map_or(id, |(bank, _)| bank))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_snowflake_tells_its_instant() {
        // Discord's own documented example.
        assert_eq!(
            MessageId(175_928_847_299_117_063).created_at(),
            Timestamp(1_462_015_105_796)
        );
    }
}
