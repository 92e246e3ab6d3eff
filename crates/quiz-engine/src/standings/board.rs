//! Tallies of members, and which place each has.

#![expect(
    missing_docs,
    reason = "fields without a comment are what their names say"
)]

use crate::ids::MemberId;
use std::cmp::Reverse;
use std::collections::HashMap;

/// What one member has gathered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// The last name seen; plain text.
    pub name: String,
    /// Points; a mark is 1000. Below 0 in one quiz at most; a leaderboard counts such a quiz as 0.
    pub points: i64,
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
    pub member: MemberId,
    /// With what.
    pub tally: Tally,
}

/// The board in order. Equal points share a place; among them the faster average comes first,
/// then the name.
pub fn rank(board: Board) -> Vec<Placing> {
    rank_by(board, |_, tally| Reverse(tally.points))
}

/// The board in the order of the keys. Equal keys share a place; among them more points
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

/// The board of a quiz as leaderboards count it: whoever is below 0 has nothing.
pub(crate) fn counted(mut board: Board) -> Board {
    for tally in board.values_mut() {
        tally.points = tally.points.max(0);
    }
    board
}

/// Adds every tally of `other` to `board`.
pub(crate) fn merge(board: &mut Board, other: &Board) {
    for (&member, tally) in other {
        board.entry(member).or_default().add(tally);
    }
}
