//! Who is left in a survival quiz, and who was knocked out when.

use crate::ids::{MemberId, RoundId};
use crate::member::{ByMember, Forget, Member};
use crate::play::award::Award;
use crate::standings::{Board, Placing, rank_by};
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::ops::RangeInclusive;

/// How many wrong or missing answers knock a member out, from 1 to 3.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lives(u8);

impl Lives {
    /// The first wrong answer knocks out.
    pub const ONE: Self = Self(1);
    /// What can be chosen.
    pub const RANGE: RangeInclusive<u16> = 1..=3;

    /// `None` if it is out of range.
    pub fn new(lives: u16) -> Option<Self> {
        let known = Self::RANGE.contains(&lives);
        known.then_some(Self(lives as u8))
    }

    /// From 1 to 3.
    pub const fn get(self) -> u8 {
        self.0
    }
}

/// A survival quiz as far as its questions have closed.
///
/// Who answers the entry question, the first, enters; it knocks nobody out. From then on a wrong or
/// a missing answer costs a life, and the last one knocks out. A question that nobody could be held
/// to, since it was void or the bot was away, costs nothing; until another question has been
/// answered, members who answer it enter as well.
#[derive(Clone, Debug, PartialEq)]
pub struct Survival {
    /// `None` in quizzes from before there were lives: the entry question knocked out too.
    lives: Option<Lives>,
    closed: Vec<ClosedRound>,
    standing: BTreeMap<MemberId, Standing>,
    /// The number of the question that knocked each member out.
    fell: BTreeMap<MemberId, u16>,
    entered: bool,
}

/// A member who is left.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Standing {
    member: Member,
    /// At least 1.
    lives: u8,
}

#[derive(Clone, Debug, PartialEq)]
struct ClosedRound {
    round: RoundId,
    number: u16,
    away: bool,
    answered: Vec<(Member, bool)>,
}

/// What a closed question did to those who play.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Knockout {
    /// Whether it was the entry question, which knocks nobody out.
    pub entry: bool,
    /// Who was knocked out, in the order of their ids.
    pub fell: Vec<Member>,
    /// Who lost a life and has some left, and how many, in the order of their ids.
    pub hurt: Vec<(Member, u8)>,
    /// How many are left after it.
    pub standing: usize,
}

impl Survival {
    /// Nobody has entered. `lives`: see [`Plan::lives`](super::Plan::lives).
    pub fn new(lives: Option<Lives>) -> Self {
        Self {
            lives,
            closed: Vec::new(),
            standing: BTreeMap::new(),
            fell: BTreeMap::new(),
            entered: false,
        }
    }

    /// Records a question that closed and is not void.
    pub fn close(&mut self, round: RoundId, number: u16, away: bool, awards: &[Award]) -> Knockout {
        let closed = ClosedRound {
            round,
            number,
            away,
            answered: answered(awards),
        };
        let knockout = self.take(&closed);
        self.closed.push(closed);
        knockout
    }

    /// Records that a closed question was scored again.
    pub(crate) fn rescore(&mut self, round: RoundId, awards: &[Award]) {
        let mut again = Self::new(self.lives);
        for mut closed in std::mem::take(&mut self.closed) {
            if closed.round == round {
                closed.answered = answered(awards);
            }
            again.take(&closed);
            again.closed.push(closed);
        }
        *self = again;
    }

    fn take(&mut self, closed: &ClosedRound) -> Knockout {
        let mut knockout = Knockout::default();
        let entering = !self.entered;
        if entering {
            self.enter(closed);
            knockout.entry = self.entered && self.lives.is_some();
        }
        if self.entered && !closed.away && !knockout.entry {
            let is_right =
                |id| (closed.answered.iter()).any(|(member, right)| member.id == id && *right);
            for (id, mut one) in std::mem::take(&mut self.standing) {
                if is_right(id) {
                    self.standing.insert(id, one);
                } else if one.lives > 1 {
                    one.lives -= 1;
                    knockout.hurt.push((one.member.clone(), one.lives));
                    self.standing.insert(id, one);
                } else {
                    self.fell.insert(id, closed.number);
                    knockout.fell.push(one.member);
                }
            }
        }
        knockout.standing = self.standing.len();
        knockout
    }

    fn enter(&mut self, closed: &ClosedRound) {
        let lives = self.lives.map_or(1, Lives::get);
        for (member, _) in &closed.answered {
            let member = member.clone();
            self.standing.insert(member.id, Standing { member, lives });
        }
        self.entered = !closed.away && !self.standing.is_empty();
    }

    /// The members who are left; `None` until it is known who takes part.
    pub(crate) fn standing(&self) -> Option<&BTreeMap<MemberId, Standing>> {
        self.entered.then_some(&self.standing)
    }

    /// The number of the question that knocked the member out.
    pub fn fell_at(&self, member: MemberId) -> Option<u16> {
        self.fell.get(&member).copied()
    }

    /// How many lives the member has left, where anyone has more than one; `None` if they are out.
    pub fn lives_left(&self, member: MemberId) -> Option<u8> {
        self.lives.filter(|lives| *lives != Lives::ONE)?;
        Some(self.standing.get(&member)?.lives)
    }

    /// Whether it is decided: one of several is left, or none.
    pub(crate) fn is_over(&self) -> bool {
        let entrants = self.standing.len() + self.fell.len();
        self.entered && self.standing.len() <= usize::from(entrants > 1)
    }

    /// The board in order: members who were left longer come first, and those who were knocked out
    /// together share a place.
    pub fn rank(&self, board: Board) -> Vec<Placing> {
        rank_by(board, |member, _| Reverse(self.stood_until(member)))
    }

    /// Gives a win to each member in first place, if two or more played.
    pub(super) fn award_wins(&self, board: &mut Board) {
        let longest = board.keys().map(|&member| self.stood_until(member)).max();
        if board.len() < 2 {
            return;
        }
        for (&member, tally) in board {
            tally.won += u32::from(Some(self.stood_until(member)) == longest);
        }
    }

    pub(crate) fn forget(&mut self, member: MemberId, tombstone: &Member) {
        let answered = self.closed.iter_mut().flat_map(|one| &mut one.answered);
        answered.for_each(|(one, _)| one.forget(member, tombstone));
        let renamed = |one: &mut Standing| one.member.clone_from(tombstone);
        self.standing.rekey(member, tombstone, renamed);
        self.fell.rekey(member, tombstone, |_| {});
    }

    fn stood_until(&self, member: MemberId) -> u16 {
        let until = self.fell_at(member);
        until.unwrap_or(u16::MAX)
    }
}

/// Gives a win to each member in first place, if two or more played: in a survival quiz to those
/// who were left longest, otherwise to those with the most points.
pub fn award_wins(board: &mut Board, survival: Option<&Survival>) {
    match survival {
        Some(survival) => survival.award_wins(board),
        None => award_to_most_points(board),
    }
}

fn award_to_most_points(board: &mut Board) {
    let best = board.values().map(|tally| tally.points).max().unwrap_or(0);
    if board.len() < 2 || best <= 0 {
        return;
    }
    for tally in board.values_mut().filter(|tally| tally.points == best) {
        tally.won += 1;
    }
}

fn answered(awards: &[Award]) -> Vec<(Member, bool)> {
    let awards = awards.iter();
    awards
        .map(|award| (award.member.clone(), award.right))
        .collect()
}
