//! Whether an answer is right, and which share of its question it earns.

use crate::question::answer::Answer;
use crate::question::asked::{Kind, Question};

/// The share of a question that an answer earns, as a fraction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Share {
    pub(crate) earned: i64,
    pub(crate) of: i64,
}

pub(crate) fn share(question: &Question, answer: &Answer) -> Share {
    let chosen = answer.chosen();
    let right = chosen.and(question.right).len() as i64;
    let wrong = chosen.len() as i64 - right;
    let text = answer.typed().unwrap_or_default();
    let of_percent = |percent: Option<u8>| Share {
        earned: percent.unwrap_or(0).into(),
        of: 100,
    };
    match &question.kind {
        Kind::Typed(typed) => of_percent(
            typed
                .spelling(text, &question.context)
                .map(|one| one.percent),
        ),
        Kind::Numeric(numeric) => of_percent(
            numeric
                .number(text, &question.context)
                .map(|one| one.percent),
        ),
        Kind::Single | Kind::TrueFalse => Share {
            earned: i64::from(right == 1 && wrong == 0),
            of: 1,
        },
        Kind::Several => Share {
            earned: (right - wrong).max(0),
            of: question.right.len() as i64,
        },
    }
}

/// Whether the answer is right: for several right options, exactly the whole set; for a typed
/// one, a spelling or a number that earns all of the question.
pub fn is_right(question: &Question, answer: &Answer) -> bool {
    let share = share(question, answer);
    share.earned == share.of
}

/// What an answer earned when it was judged. It is kept with the answer, so that rules of judging
/// that change later do not change what is over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Verdict {
    /// Whether it is exactly right.
    pub right: bool,
    /// Without regard to its time; a mark is 1000.
    pub points: u32,
}

impl Verdict {
    /// Judges an answer.
    pub fn of(question: &Question, answer: &Answer) -> Self {
        Self {
            right: is_right(question, answer),
            points: marks(question, answer),
        }
    }
}

/// Whether the answer earns any of the question.
pub fn earns(question: &Question, answer: &Answer) -> bool {
    share(question, answer).earned > 0
}

/// The points of an answer without regard to its time, on the leaderboard's scale.
pub(crate) fn marks(question: &Question, answer: &Answer) -> u32 {
    let share = share(question, answer);
    let points = i64::from(question.weight.get()) * 1000 * share.earned / share.of.max(1);
    u32::try_from(points).unwrap_or(0)
}
