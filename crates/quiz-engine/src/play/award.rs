//! How a question closes, and what each who answered gets for it.

#![expect(
    missing_docs,
    reason = "fields without a comment are what their names say"
)]

use crate::member::Member;
use crate::question::{Answer, Confidence};
use crate::standings::{Board, Tally};

/// Why a question closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Close {
    /// Its time was over.
    Time,
    /// Everyone who was expected to had answered.
    Early,
    /// Skipped by a person: void for all.
    Skipped,
    /// The quiz was stopped by a person: void for all.
    Stopped,
    /// It could not be posted or found again: void for all.
    Lost,
    /// Its time was over before it was known to be posted: void for all.
    Missed,
    /// A contest that asks the same has opened: void for all, and nobody is shown the answer.
    Withdrawn,
}

impl Close {
    /// Whether the question counts for nobody.
    pub const fn is_void(self) -> bool {
        !matches!(self, Self::Time | Self::Early)
    }
}

/// What one member got for one question.
#[derive(Clone, Debug, PartialEq)]
pub struct Award {
    pub member: Member,
    /// What they answered.
    pub answer: Answer,
    /// From the post to their press, by Discord's timestamps.
    pub took_ms: i64,
    /// Whether it was exactly right.
    pub right: bool,
    /// How sure they were; `None` in modes that do not ask.
    pub confidence: Option<Confidence>,
    /// Points; a mark is 1000. Below 0 for who was sure and wrong.
    pub points: i32,
}

/// The board that these awards make.
pub fn board_of(awards: &[Award]) -> Board {
    let mut board = Board::new();
    for award in awards {
        add_award(&mut board, award);
    }
    board
}

/// Adds what a member got for one question.
pub(crate) fn add_award(board: &mut Board, award: &Award) {
    let Member { id, name } = &award.member;
    board.entry(*id).or_default().add(&Tally {
        name: name.clone(),
        points: award.points.into(),
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
