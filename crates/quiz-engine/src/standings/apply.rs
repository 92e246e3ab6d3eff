//! What resets, exclusions, their undoing and seasons do to leaderboards.

use crate::ids::{ChannelId, EditId, GuildId, MemberId, Timestamp};
use crate::standings::Standings;
use crate::standings::board::Board;
use crate::standings::edit::{BoardEdit, Edited};
use crate::standings::fact::StandingsFact;
use std::collections::BTreeMap;

impl Standings {
    /// Applies a fact about leaderboards.
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

    /// Adds an edit that was made earlier and was not undone, without a change of boards.
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
