//! Servers that removed the bot.
//!
//! What is known of a server is kept in memory for 30 days, in case it invites the bot again; when
//! each question was last asked in its channels, for a year. Bounded by the servers that removed
//! the bot within 30 days.

#![expect(
    missing_docs,
    reason = "fields without a comment are what their names say"
)]

use crate::deadlines::Deadlines;
use crate::ids::{GuildId, Timestamp};
use std::collections::BTreeMap;

const KEPT_MS: i64 = 30 * 24 * 60 * 60 * 1000;

/// One thing that happened to a server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GuildFact {
    /// It removed the bot.
    Left {
        guild: GuildId,
        /// When the bot learned of it.
        at: Timestamp,
    },
    /// It invited the bot again before it was forgotten.
    Returned { guild: GuildId },
    /// Its settings and corrected keys were deleted. Facts of their own tell what else was.
    Forgotten {
        guild: GuildId,
        /// When they were deleted.
        at: Timestamp,
    },
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct LeftGuilds {
    since: BTreeMap<GuildId, Timestamp>,
    deadlines: Deadlines<GuildId>,
}

impl LeftGuilds {
    pub(crate) fn new(since: impl IntoIterator<Item = (GuildId, Timestamp)>) -> Self {
        let mut departed = Self::default();
        for (guild, at) in since {
            departed.apply(&GuildFact::Left { guild, at });
        }
        departed
    }

    /// Applies a fact.
    pub(crate) fn apply(&mut self, fact: &GuildFact) {
        let (guild, since) = match fact {
            GuildFact::Left { guild, at } => (*guild, Some(*at)),
            GuildFact::Returned { guild } | GuildFact::Forgotten { guild, .. } => (*guild, None),
        };
        let before = match since {
            Some(at) => self.since.insert(guild, at),
            None => self.since.remove(&guild),
        };
        let deadline = |at: Timestamp| at.plus_ms(KEPT_MS);
        self.deadlines
            .change(guild, before.map(deadline), since.map(deadline));
    }

    /// The fact that the server removed the bot, unless that is known.
    pub(crate) fn leave(&self, now: Timestamp, guild: GuildId) -> Option<GuildFact> {
        (!self.since.contains_key(&guild)).then_some(GuildFact::Left { guild, at: now })
    }

    /// The fact that the server invited the bot again, if it had removed it.
    pub(crate) fn return_to(&self, guild: GuildId) -> Option<GuildFact> {
        let known = self.since.contains_key(&guild);
        known.then_some(GuildFact::Returned { guild })
    }

    /// The first deadline, and the server that is forgotten then.
    pub(crate) fn first_deadline(&self) -> Option<(Timestamp, GuildId)> {
        self.deadlines.first()
    }
}
