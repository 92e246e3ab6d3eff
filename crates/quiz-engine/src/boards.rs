//! What quizmasters do to leaderboards: a reset, the exclusion of a member, and its undoing.

use super::engine::Forget;
use super::{Board, ChannelId, EditId, GuildId, Member, MemberId, Standings, Timestamp};
use std::collections::BTreeMap;

/// How long a reset can be undone.
const UNDO_WITHIN_MS: i64 = 30 * 24 * 60 * 60 * 1000;

/// Something that a quizmaster did to leaderboards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BoardEdit {
    /// Which.
    pub id: EditId,
    /// The server.
    pub guild: GuildId,
    /// What was done.
    pub what: Edited,
    /// By whom.
    pub by: Member,
    /// When.
    pub at: Timestamp,
}

/// What was done to leaderboards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edited {
    /// The quizzes that had ended count no more: those of a channel, or of the whole server.
    Reset(Option<ChannelId>),
    /// A member, who may go on playing, is on no leaderboard of the server.
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

    /// Puts the tombstone wherever the member stands.
    pub fn forget(&mut self, member: MemberId, tombstone: &Member) {
        self.by.forget(member, tombstone);
        if let Edited::Excluded(excluded) = &mut self.what {
            excluded.forget(member, tombstone);
        }
    }

    /// Whether it can be undone now.
    pub fn can_be_undone(&self, now: Timestamp) -> bool {
        self.undone_until().is_none_or(|until| now <= until)
    }
}

impl Standings {
    /// Takes in what a quizmaster did.
    pub fn edit(&mut self, edit: &BoardEdit) {
        match &edit.what {
            Edited::Reset(Some(channel)) => {
                self.channels.remove(channel);
            }
            Edited::Reset(None) => self.channels.retain(|_, board| board.guild != edit.guild),
            Edited::Excluded(member) => {
                self.excluded.insert((edit.guild, member.id));
            }
        }
    }

    /// Takes in that it is undone; of a reset, with what it had taken from each channel.
    pub fn undo(&mut self, edit: &BoardEdit, taken: &BTreeMap<ChannelId, Board>) {
        if let Edited::Excluded(member) = &edit.what {
            self.excluded.remove(&(edit.guild, member.id));
        }
        for (&channel, board) in taken {
            for (&member, tally) in board {
                let now = self.channels.get(&channel);
                let name = now.and_then(|now| Some(now.board.get(&member)?.name.clone()));
                self.add(edit.guild, channel, member, tally);
                // What came since knows the newer name.
                if let (Some(name), Some(now)) = (name, self.channels.get_mut(&channel)) {
                    now.board.entry(member).or_default().name = name;
                }
            }
        }
    }

    /// Whether the member is on no leaderboard of the server.
    pub fn is_excluded(&self, guild: GuildId, member: MemberId) -> bool {
        self.excluded.contains(&(guild, member))
    }

    /// The board without those who are excluded in the server.
    pub fn shown(&self, guild: GuildId, mut board: Board) -> Board {
        board.retain(|&member, _| !self.is_excluded(guild, member));
        board
    }
}
