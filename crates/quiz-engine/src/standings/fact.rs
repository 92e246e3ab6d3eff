//! What happens to leaderboards beside play.

#![expect(
    missing_docs,
    reason = "fields without a comment are what their names say"
)]

use crate::ids::{ChannelId, EditId, GuildId, MemberId, SeasonId, Timestamp};
use crate::standings::board::Board;
use crate::standings::edit::BoardEdit;
use crate::standings::period::Season;
use std::collections::BTreeMap;

/// One thing that a quizmaster did to leaderboards.
#[derive(Clone, Debug, PartialEq)]
pub enum StandingsFact {
    /// Leaderboards were reset, or a member was excluded from them.
    Edited(BoardEdit),
    /// That was undone.
    Undone {
        /// What was undone.
        edit: EditId,
        guild: GuildId,
        /// The quizmaster who undid it.
        by: MemberId,
        /// By the bot's clock.
        at: Timestamp,
        /// Of a reset: what comes back to each channel.
        restored: BTreeMap<ChannelId, Board>,
    },
    /// A season began.
    SeasonStarted {
        /// The season, which is open.
        season: Season,
        /// The quizmaster who started it.
        by: MemberId,
    },
    /// The open season of a server ended.
    SeasonEnded {
        season: SeasonId,
        guild: GuildId,
        /// The quizmaster who ended it.
        by: MemberId,
        /// When; what ended before it counts for the season.
        at: Timestamp,
    },
}
