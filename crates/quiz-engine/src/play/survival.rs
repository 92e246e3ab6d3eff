//! Who is left in a survival quiz, and who was knocked out when.

use crate::ids::{MemberId, RoundId};
use crate::member::{ByMember, Forget, Member};
use crate::play::award::Award;
use crate::standings::{Board, Placing, rank_by};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// A survival quiz as far as its questions have closed.
///
/// Who answers the first question enters. From then on a wrong or a missing answer knocks out. A
/// question that nobody could be held to, since it was void or the bot was away, knocks nobody
/// out; until another question has been answered, members who answer it enter as well.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Survival {
    closed: Vec<ClosedRound>,
    standing: BTreeMap<MemberId, Member>,
    /// The number of the question that knocked each member out.
    fell: BTreeMap<MemberId, u16>,
    entered: bool,
}

#[derive(Clone, Debug, PartialEq)]
struct ClosedRound {
    round: RoundId,
    number: u16,
    away: bool,
    answered: Vec<(Member, bool)>,
}

/// The members that a closed question has knocked out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Knockout {
    /// Who was knocked out, in the order of their ids.
    pub fell: Vec<Member>,
    /// How many are left after it.
    pub standing: usize,
}

impl Survival {
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
        let mut again = Self::default();
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
        let mut fell = Vec::new();
        if !self.entered {
            let answered = closed.answered.iter().map(|(member, _)| member.clone());
            self.standing
                .extend(answered.map(|member| (member.id, member)));
            self.entered = !closed.away && !self.standing.is_empty();
        }
        if self.entered && !closed.away {
            let is_right =
                |id| (closed.answered.iter()).any(|(member, right)| member.id == id && *right);
            let standing = std::mem::take(&mut self.standing);
            for (id, member) in standing {
                if is_right(id) {
                    self.standing.insert(id, member);
                } else {
                    self.fell.insert(id, closed.number);
                    fell.push(member);
                }
            }
        }
        Knockout {
            fell,
            standing: self.standing.len(),
        }
    }

    /// The members who are left; `None` until it is known who takes part.
    pub(crate) fn standing(&self) -> Option<&BTreeMap<MemberId, Member>> {
        self.entered.then_some(&self.standing)
    }

    /// The number of the question that knocked the member out.
    pub fn fell_at(&self, member: MemberId) -> Option<u16> {
        self.fell.get(&member).copied()
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
        let renamed = |standing: &mut Member| standing.clone_from(tombstone);
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
