//! What an operator sets for quizzes.

use crate::question::Seconds;

/// What an operator sets.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rules {
    /// Time for questions where neither command, question nor bank sets one.
    pub seconds: Seconds,
    /// Time between a close and the next question.
    pub gap_ms: i64,
    /// Time between two starts in a channel.
    pub cooldown_ms: i64,
}
