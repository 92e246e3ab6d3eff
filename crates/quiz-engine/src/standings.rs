//! Leaderboards: points and places of members.
//!
//! Bounded by the members who have played in each channel, the exclusions in effect, the resets of
//! the last 30 days, and one open season for each server. Those of a server that removed the bot are
//! reset, undone and ended after 30 days.

mod apply;
mod board;
mod change;
mod decide;
mod edit;
mod fact;
mod period;
mod request;
mod stats;

pub use board::{Board, Placing, Tally, rank};
pub(crate) use board::{counted, merge, rank_by};
pub use change::Change;
pub use edit::{BoardEdit, Edited};
pub use fact::StandingsFact;
pub use period::{Interval, Period, Season};
pub use request::{EditBoards, StartSeason, UndoEdit};
pub use stats::{Share, Stats, WEEKS};

use crate::ids::{ChannelId, EditId, GuildId, MemberId, SeasonId};
use crate::member::{ByMember, Forget, Member};
use std::collections::{BTreeMap, BTreeSet};

/// The leaderboards of all channels, and what quizmasters did to them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Standings {
    channels: BTreeMap<ChannelId, ChannelBoard>,
    /// Members who are on no leaderboard of a server; their tallies continue.
    excluded: BTreeSet<(GuildId, MemberId)>,
    /// What was done and not undone; resets as long as they can be undone.
    edits: BTreeMap<EditId, BoardEdit>,
    /// The highest id given to an edit.
    last_edit: EditId,
    /// The open season of each server.
    seasons: BTreeMap<GuildId, Season>,
    /// The highest id given to a season.
    last_season: SeasonId,
}

/// One channel's leaderboard.
#[derive(Clone, Debug, PartialEq)]
pub struct ChannelBoard {
    /// The server that the channel is in.
    pub guild: GuildId,
    /// Everyone who has played there.
    pub board: Board,
}

impl Standings {
    /// Leaderboards without points, on which the ids up to these are taken and these seasons are
    /// open.
    pub fn new(last_edit: EditId, last_season: SeasonId, open: Vec<Season>) -> Self {
        let seasons = open.into_iter().map(|season| (season.guild, season));
        Self {
            last_edit,
            last_season,
            seasons: seasons.collect(),
            ..Self::default()
        }
    }

    /// The open season of a server.
    pub fn season(&self, guild: GuildId) -> Option<&Season> {
        self.seasons.get(&guild)
    }

    pub(crate) fn next_edit(&self) -> EditId {
        EditId(self.last_edit.0 + 1)
    }

    pub(crate) fn next_season(&self) -> SeasonId {
        SeasonId(self.last_season.0 + 1)
    }

    /// Adds one member's tally to a channel's leaderboard.
    pub fn add(&mut self, guild: GuildId, channel: ChannelId, member: MemberId, tally: &Tally) {
        let entry = self
            .channels
            .entry(channel)
            .or_insert_with(|| ChannelBoard {
                guild,
                board: Board::new(),
            });
        entry.board.entry(member).or_default().add(tally);
    }

    /// Adds what a corrected key changes.
    pub(super) fn change(&mut self, guild: GuildId, channel: ChannelId, changes: &[Change]) {
        let entry = self
            .channels
            .entry(channel)
            .or_insert_with(|| ChannelBoard {
                guild,
                board: Board::new(),
            });
        for change in changes {
            let tally = entry.board.entry(change.member.id).or_default();
            tally.change(change, change.counted);
        }
    }

    pub(super) fn forget(&mut self, member: MemberId, tombstone: &Member) {
        for entry in self.channels.values_mut() {
            let renamed = |tally: &mut Tally| tally.name.clone_from(&tombstone.name);
            entry.board.rekey(member, tombstone, renamed);
        }
        for edit in self.edits.values_mut() {
            edit.forget(member, tombstone);
        }
        let excluded = std::mem::take(&mut self.excluded).into_iter();
        self.excluded = excluded
            .map(|(guild, one)| (guild, if one == member { tombstone.id } else { one }))
            .collect();
    }

    /// One channel's leaderboard; empty when nobody has played there.
    pub fn channel(&self, channel: ChannelId) -> Board {
        self.channels
            .get(&channel)
            .map(|entry| entry.board.clone())
            .unwrap_or_default()
    }

    /// The servers that have leaderboards, exclusions or an open season; some are listed twice.
    pub(super) fn guilds(&self) -> impl Iterator<Item = GuildId> {
        let boards = self.channels.values().map(|entry| entry.guild);
        let excluded = self.excluded.iter().map(|(guild, _)| *guild);
        boards.chain(excluded).chain(self.seasons.keys().copied())
    }

    pub(super) fn guild_of(&self, channel: ChannelId) -> Option<GuildId> {
        Some(self.channels.get(&channel)?.guild)
    }

    /// The sum of a server's channels.
    pub fn guild(&self, guild: GuildId) -> Board {
        let mut sum = Board::new();
        for entry in self.channels.values().filter(|entry| entry.guild == guild) {
            merge(&mut sum, &entry.board);
        }
        sum
    }

    /// Every channel's leaderboard, in the order of their ids.
    pub fn channels(&self) -> impl Iterator<Item = (ChannelId, &ChannelBoard)> {
        self.channels
            .iter()
            .map(|(&channel, board)| (channel, board))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::play::award_wins;
    use crate::standings::rank;

    fn board(points: &[i64]) -> Board {
        points
            .iter()
            .enumerate()
            .map(|(index, &points)| {
                let tally = Tally {
                    name: format!("m{index}"),
                    points,
                    ..Tally::default()
                };
                (MemberId(index as u64), tally)
            })
            .collect()
    }

    #[test]
    fn equal_points_share_a_place_and_the_next_is_left_out() {
        let places: Vec<_> = rank(board(&[5, 9, 9, 1]))
            .iter()
            .map(|row| row.place)
            .collect();
        assert_eq!(places, [1, 1, 3, 4]);
    }

    #[test]
    fn nobody_wins_alone_or_with_nothing() {
        let wins = |points: &[i64]| {
            let mut board = board(points);
            award_wins(&mut board, None);
            board.values().map(|tally| tally.won).sum::<u32>()
        };
        assert_eq!(wins(&[7]), 0);
        assert_eq!(wins(&[0, 0]), 0);
        assert_eq!(wins(&[-2000, -6000]), 0);
        assert_eq!(wins(&[7, 0]), 1);
        assert_eq!(wins(&[7, 7, 3]), 2);
    }
}
