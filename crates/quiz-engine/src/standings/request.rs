//! What quizmasters may do to leaderboards.

#![expect(
    missing_docs,
    reason = "fields without a comment are what their names say"
)]

use crate::ids::{ChannelId, EditId, GuildId, MemberId};
use crate::member::Member;
use crate::standings::board::Board;
use crate::standings::edit::Edited;
use std::collections::BTreeMap;

/// A quizmaster resets leaderboards or excludes a member.
#[derive(Clone, Debug)]
pub struct EditBoards {
    pub guild: GuildId,
    /// What is done.
    pub what: Edited,
    /// The quizmaster.
    pub by: Member,
}

/// A quizmaster undoes what was done to leaderboards.
#[derive(Clone, Debug)]
pub struct UndoEdit {
    pub guild: GuildId,
    /// What is undone.
    pub edit: EditId,
    /// Of a reset: what it removed from each channel and no other reset removed. It comes from the
    /// store.
    pub taken: BTreeMap<ChannelId, Board>,
    /// The quizmaster.
    pub by: MemberId,
}

/// A quizmaster starts a season.
#[derive(Clone, Debug)]
pub struct StartSeason {
    pub guild: GuildId,
    /// Plain text on one line.
    pub name: String,
    /// The quizmaster.
    pub by: MemberId,
}
