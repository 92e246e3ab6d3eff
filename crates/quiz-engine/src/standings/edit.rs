//! What quizmasters do to leaderboards: a reset, the exclusion of a member, and its undoing.

use super::{Board, Standings, StandingsFact};
use crate::engine::Forget;
use crate::{ChannelId, EditId, GuildId, Member, MemberId, Timestamp};
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

impl Standings {
    /// Takes in what was done to leaderboards.
    pub(crate) fn apply(&mut self, fact: &StandingsFact) {
        match fact {
            StandingsFact::Edited(edit) => {
                if let Edited::Reset(channel) = edit.what {
                    self.clear(edit.guild, channel);
                }
                self.put_edit(edit.clone());
            }
            StandingsFact::Undone {
                edit,
                guild,
                restored,
                ..
            } => {
                if let Some(edit) = self.edits.remove(edit)
                    && let Edited::Excluded(member) = edit.what
                {
                    self.excluded.remove(&(edit.guild, member.id));
                }
                self.restore(*guild, restored);
            }
            StandingsFact::SeasonStarted { season, .. } => {
                self.last_season = self.last_season.max(season.id);
                self.seasons.insert(season.guild, season.clone());
            }
            StandingsFact::SeasonEnded { guild, .. } => {
                self.seasons.remove(guild);
            }
        }
    }

    /// Takes in an edit that was made earlier and was not undone: boards are not changed.
    pub fn put_edit(&mut self, edit: BoardEdit) {
        self.last_edit = self.last_edit.max(edit.id);
        // What can no longer be undone is known to the store alone.
        self.edits
            .retain(|_, earlier| earlier.can_be_undone(edit.at));
        if let Edited::Excluded(member) = &edit.what {
            self.excluded.insert((edit.guild, member.id));
        }
        self.edits.insert(edit.id, edit);
    }

    fn clear(&mut self, guild: GuildId, channel: Option<ChannelId>) {
        match channel {
            Some(channel) => {
                self.channels.remove(&channel);
            }
            None => self.channels.retain(|_, board| board.guild != guild),
        }
    }

    fn restore(&mut self, guild: GuildId, taken: &BTreeMap<ChannelId, Board>) {
        for (&channel, board) in taken {
            for (&member, tally) in board {
                let now = self.channels.get(&channel);
                let name = now.and_then(|now| Some(now.board.get(&member)?.name.clone()));
                self.add(guild, channel, member, tally);
                // What came since knows the newer name.
                if let (Some(name), Some(now)) = (name, self.channels.get_mut(&channel)) {
                    now.board.entry(member).or_default().name = name;
                }
            }
        }
    }

    /// What was done to leaderboards and was not undone.
    pub(crate) fn edit(&self, id: EditId) -> Option<&BoardEdit> {
        self.edits.get(&id)
    }

    /// What was done to leaderboards of the server and can be undone, the newest first.
    pub fn edits(&self, guild: GuildId, now: Timestamp) -> impl Iterator<Item = &BoardEdit> {
        let newest_first = self.edits.values().rev();
        newest_first.filter(move |edit| edit.guild == guild && edit.can_be_undone(now))
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
