//! How a quiz is scored.

use crate::question::Question;

/// How often a member may try to type the right answer in a race.
const RACE_TRIES: usize = 3;

/// How a quiz is scored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mode {
    /// Faster right answers are worth more.
    Classic,
    /// A right answer is worth its marks, without regard to its time.
    Accuracy,
    /// The first right answer gets the marks; a wrong answer is final.
    Race,
    /// A wrong or a missing answer knocks a member out; the last one left wins.
    Survival,
    /// Each says how sure they are, which decides what an answer gains or costs.
    Confidence,
}

impl Mode {
    /// Every mode, in the order of menus.
    pub const ALL: [Self; 5] = [
        Self::Classic,
        Self::Accuracy,
        Self::Race,
        Self::Survival,
        Self::Confidence,
    ];

    /// The name of the mode as commands and records spell it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Classic => "classic",
            Self::Accuracy => "accuracy",
            Self::Race => "race",
            Self::Survival => "survival",
            Self::Confidence => "confidence",
        }
    }

    /// The mode of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mode| mode.name() == name)
    }

    /// Whether people are shown marks (thousandths of which are the points) or points.
    pub const fn counts_marks(self) -> bool {
        !matches!(self, Self::Classic)
    }

    /// How many answers to such a question count, the first of them by Discord's timestamps; none
    /// where an answer can be changed until the close.
    pub const fn tries(self, question: &Question) -> Option<usize> {
        match self {
            Self::Classic | Self::Accuracy | Self::Confidence => None,
            Self::Race if question.is_typed() => Some(RACE_TRIES),
            Self::Race | Self::Survival => Some(1),
        }
    }
}
