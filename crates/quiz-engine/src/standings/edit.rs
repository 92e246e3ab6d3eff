//! What quizmasters do to leaderboards: a reset, or the exclusion of a member.

#![expect(
    missing_docs,
    reason = "fields without a comment are what their names say"
)]

use crate::ids::{ChannelId, EditId, GuildId, MemberId, Timestamp};
use crate::member::{Forget, Member};

/// How long a reset can be undone.
const UNDO_WITHIN_MS: i64 = 30 * 24 * 60 * 60 * 1000;

/// Something that a quizmaster did to leaderboards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BoardEdit {
    pub id: EditId,
    pub guild: GuildId,
    /// What was done.
    pub what: Edited,
    /// Who did it.
    pub by: Member,
    /// By the bot's clock.
    pub at: Timestamp,
}

/// What was done to leaderboards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edited {
    /// The quizzes that had ended no longer count: those of a channel, or of the whole server.
    Reset(Option<ChannelId>),
    /// A member, who may continue to play, is on no leaderboard of the server.
    Excluded(Member),
}

impl BoardEdit {
    /// Until when it can be undone; an exclusion always can.
    pub fn undone_until(&self) -> Option<Timestamp> {
        match self.what {
            Edited::Reset(_) => Some(self.at.plus_ms(UNDO_WITHIN_MS)),
            Edited::Excluded(_) => None,
        }
    }

    /// Whether it can be undone now.
    pub fn can_be_undone(&self, now: Timestamp) -> bool {
        self.undone_until().is_none_or(|until| now <= until)
    }
}

impl Forget for BoardEdit {
    fn forget(&mut self, member: MemberId, tombstone: &Member) {
        self.by.forget(member, tombstone);
        if let Edited::Excluded(excluded) = &mut self.what {
            excluded.forget(member, tombstone);
        }
    }
}
