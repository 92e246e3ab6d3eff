//! The buttons, menus and forms of a review of mistakes.

use crate::bot::component::{Component, Fields, Place};
use crate::bot::ui::question::answer_ids;
use crate::bot::ui::repeat::Repeat;
use quiz_engine::ids::QuizId;
use std::fmt;

/// The custom ids of a review of mistakes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Id {
    /// "Review my mistakes" under final standings.
    Start(QuizId),
    /// The option at a position as shown, from 0.
    Answer(Mistake, u8),
    /// The menu of a question.
    Select(Mistake),
    /// The button of a question that is answered by typing, and the form that it opens.
    Type(Mistake),
    /// Shows a question.
    Next(Mistake),
}

/// A question that the member missed.
pub(crate) type Mistake = Repeat<QuizId>;

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Start(quiz) => write!(f, "ms:b:{quiz}"),
            Self::Answer(mistake, position) => write!(f, "ms:a:{position}:{mistake}"),
            Self::Select(mistake) => write!(f, "ms:s:{mistake}"),
            Self::Type(mistake) => write!(f, "ms:t:{mistake}"),
            Self::Next(mistake) => write!(f, "ms:n:{mistake}"),
        }
    }
}

impl Component for Id {
    const PREFIX: &'static str = "ms";
    const FIRST_VERSION: &'static [(&'static str, &'static str)] = &[];

    fn parse(kind: &str, fields: &mut Fields<'_>) -> Option<Self> {
        Some(match kind {
            "b" => Self::Start(QuizId(fields.number()?)),
            "a" => {
                let position = fields.number()?;
                Self::Answer(Mistake::parse(fields, QuizId)?, position)
            }
            "s" => Self::Select(Mistake::parse(fields, QuizId)?),
            "t" => Self::Type(Mistake::parse(fields, QuizId)?),
            "n" => Self::Next(Mistake::parse(fields, QuizId)?),
            _ => return None,
        })
    }

    fn place(&self) -> Place {
        match self {
            Self::Start(_) => Place::Public,
            _ => Place::Private,
        }
    }
}

answer_ids!(Mistake: Answer, Select, Type);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bot::component::tests;

    #[test]
    fn every_id_round_trips() {
        let mistake = Mistake {
            of: QuizId(u64::MAX),
            number: u16::MAX,
            right: 49,
            seed: u32::MAX,
        };
        tests::assert_round_trips([
            Id::Start(QuizId(1)),
            Id::Answer(mistake, 24),
            Id::Select(mistake),
            Id::Type(mistake),
            Id::Next(mistake),
        ]);
        tests::assert_refused::<Id>(&["ms:n:1.2.2.0", "ms:n:1.2.1", "ms:n:1.2.1.0.5", "ms:b:"]);
    }
}
