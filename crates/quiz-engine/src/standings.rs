//! Leaderboards: who has how many points, and in which place that is.

mod apply;
mod decide;
mod edit;
mod fact;
mod period;

pub use decide::{EditBoards, StartSeason, UndoEdit};
pub use edit::{BoardEdit, Edited};
pub use fact::StandingsFact;
pub use period::{Interval, Period, Season};

use super::engine::{ByMember, Forget};
use super::{Change, ChannelId, EditId, GuildId, Member, MemberId, SeasonId, Survival};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// What one member has gathered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// The last name seen; plain text.
    pub name: String,
    /// Points; a mark is 1000.
    pub points: u64,
    /// Questions answered exactly right.
    pub right: u32,
    /// Questions answered.
    pub answered: u32,
    /// Time taken for the right answers together.
    pub right_ms: u64,
    /// Quizzes won, shared firsts included.
    pub won: u32,
}

impl Tally {
    /// Average time of a right answer.
    pub fn average_ms(&self) -> Option<u64> {
        self.right_ms.checked_div(u64::from(self.right))
    }

    /// Adds what another tally counts.
    pub fn add(&mut self, other: &Self) {
        self.name.clone_from(&other.name);
        self.points += other.points;
        self.right += other.right;
        self.answered += other.answered;
        self.right_ms += other.right_ms;
        self.won += other.won;
    }
}

/// Everyone's tally.
pub type Board = HashMap<MemberId, Tally>;

/// A member's place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placing {
    /// From 1; shared by all with equal points, and then as many places are left out.
    pub place: u32,
    /// Who.
    pub member: MemberId,
    /// With what.
    pub tally: Tally,
}

/// The board in order. Equal points share a place; among them the faster average comes first,
/// then the name.
pub fn rank(board: Board) -> Vec<Placing> {
    rank_by(board, |_, tally| Reverse(tally.points))
}

/// The board in the order of the keys, of which equal ones share a place; among them more points
/// come first, then the faster average, then the name.
pub(crate) fn rank_by<K: Ord>(board: Board, key: impl Fn(MemberId, &Tally) -> K) -> Vec<Placing> {
    let mut rows: Vec<_> = board.into_iter().collect();
    rows.sort_by(|(left_id, left), (right_id, right)| {
        let average = |tally: &Tally| tally.average_ms().unwrap_or(u64::MAX);
        key(*left_id, left)
            .cmp(&key(*right_id, right))
            .then_with(|| right.points.cmp(&left.points))
            .then_with(|| average(left).cmp(&average(right)))
            .then_with(|| left.name.cmp(&right.name))
            .then_with(|| left_id.cmp(right_id))
    });
    let mut placings: Vec<Placing> = Vec::with_capacity(rows.len());
    for (index, (member, tally)) in rows.into_iter().enumerate() {
        let place = match placings.last() {
            Some(above) if key(above.member, &above.tally) == key(member, &tally) => above.place,
            _ => index as u32 + 1,
        };
        placings.push(Placing {
            place,
            member,
            tally,
        });
    }
    placings
}

/// Gives a win to each who is first, where two or more played: in a survival quiz to who stood
/// for longest, else to who has most points.
pub fn award_wins(board: &mut Board, survival: Option<&Survival>) {
    match survival {
        Some(survival) => survival.award_wins(board),
        None => award_to_most_points(board),
    }
}

fn award_to_most_points(board: &mut Board) {
    let best = board.values().map(|tally| tally.points).max().unwrap_or(0);
    if board.len() < 2 || best == 0 {
        return;
    }
    for tally in board.values_mut().filter(|tally| tally.points == best) {
        tally.won += 1;
    }
}

/// The leaderboards of all channels, and what quizmasters did to them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Standings {
    channels: BTreeMap<ChannelId, ChannelBoard>,
    /// Who is on no leaderboard of which server; their tallies continue.
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

    /// Takes in what a corrected key changes.
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
            tally.change(change);
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

/// Adds every tally of `other` to `board`.
pub(crate) fn merge(board: &mut Board, other: &Board) {
    for (&member, tally) in other {
        board.entry(member).or_default().add(tally);
    }
}

/// The board that these awards make.
pub fn board_of(awards: &[super::Award]) -> Board {
    let mut board = Board::new();
    for award in awards {
        add_award(&mut board, award);
    }
    board
}

/// Adds what a member got for one question.
pub(crate) fn add_award(board: &mut Board, award: &super::Award) {
    let Member { id, name } = &award.member;
    board.entry(*id).or_default().add(&Tally {
        name: name.clone(),
        points: u64::from(award.points),
        right: u32::from(award.right),
        answered: 1,
        right_ms: if award.right {
            award.took_ms.unsigned_abs()
        } else {
            0
        },
        won: 0,
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn board(points: &[u64]) -> Board {
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
        let wins = |points: &[u64]| {
            let mut board = board(points);
            award_wins(&mut board, None);
            board.values().map(|tally| tally.won).sum::<u32>()
        };
        assert_eq!(wins(&[7]), 0);
        assert_eq!(wins(&[0, 0]), 0);
        assert_eq!(wins(&[7, 0]), 1);
        assert_eq!(wins(&[7, 7, 3]), 2);
    }
}
