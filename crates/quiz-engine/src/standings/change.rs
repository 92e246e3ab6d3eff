//! What a corrected key changes in tallies.

#![expect(
    missing_docs,
    reason = "fields without a comment are what their names say"
)]

use crate::member::Member;
use crate::standings::board::Tally;

/// What a corrected key takes from a member, or gives them.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    pub member: Member,
    /// Points in the quiz; a mark is 1000.
    pub points: i64,
    /// Points on leaderboards, where a quiz below 0 counts as 0.
    pub counted: i64,
    /// Questions answered exactly right.
    pub right: i32,
    /// Time taken for right answers, in milliseconds.
    pub right_ms: i64,
    /// Quizzes won.
    pub won: i32,
}

impl Tally {
    /// `points`: those of the change that count in this tally, its `points` or its `counted`.
    pub(crate) fn change(&mut self, change: &Change, points: i64) {
        self.points += points;
        self.right = self.right.saturating_add_signed(change.right);
        self.right_ms = self.right_ms.saturating_add_signed(change.right_ms);
        self.won = self.won.saturating_add_signed(change.won);
    }
}
