//! The buttons, menus and forms of a quiz.

use crate::bot::component::{Component, Fields};
use crate::bot::ui::question::AnswerIds;
use quiz_engine::{QuizId, RoundId};
use std::fmt;

/// Where a press goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Id {
    /// The option at a position as shown, from 0.
    Answer(RoundId, u8),
    /// The menu of a question with several right options.
    Select(RoundId),
    /// The button of a question whose answer is typed, and the form that it opens.
    Type(RoundId),
    /// "My answer" under a closed question.
    MyAnswer(RoundId),
    /// "My answers" under final standings.
    MyAnswers(QuizId),
    /// "Play again" under final standings.
    PlayAgain(QuizId),
}

impl Id {
    /// The question that it answers, if it answers one.
    pub(crate) fn round(&self) -> Option<RoundId> {
        match self {
            Self::Answer(round, _) | Self::Select(round) | Self::Type(round) => Some(*round),
            _ => None,
        }
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Answer(round, position) => write!(f, "qz:a:{round}:{position}"),
            Self::Select(round) => write!(f, "qz:s:{round}"),
            Self::Type(round) => write!(f, "qz:t:{round}"),
            Self::MyAnswer(round) => write!(f, "qz:m:{round}"),
            Self::MyAnswers(quiz) => write!(f, "qz:n:{quiz}"),
            Self::PlayAgain(quiz) => write!(f, "qz:p:{quiz}"),
        }
    }
}

impl Component for Id {
    const PREFIX: &'static str = "qz";
    const FIRST_VERSION: &'static [(&'static str, &'static str)] = &[
        ("a", "a"),
        ("s", "s"),
        ("t", "t"),
        ("m", "m"),
        ("n", "n"),
        ("p", "p"),
    ];

    fn parse(kind: &str, fields: &mut Fields<'_>) -> Option<Self> {
        Some(match kind {
            "a" => Self::Answer(RoundId(fields.number()?), fields.number()?),
            "s" => Self::Select(RoundId(fields.number()?)),
            "t" => Self::Type(RoundId(fields.number()?)),
            "m" => Self::MyAnswer(RoundId(fields.number()?)),
            "n" => Self::MyAnswers(QuizId(fields.number()?)),
            "p" => Self::PlayAgain(QuizId(fields.number()?)),
            _ => return None,
        })
    }
}

impl AnswerIds for RoundId {
    fn answer(&self, position: u8) -> String {
        Id::Answer(*self, position).to_string()
    }

    fn select(&self) -> String {
        Id::Select(*self).to_string()
    }

    fn typing(&self) -> String {
        Id::Type(*self).to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bot::component::{read, tests};

    #[test]
    fn every_id_comes_back() {
        tests::come_back([
            Id::Answer(RoundId(u64::MAX), 24),
            Id::Select(RoundId(2)),
            Id::Type(RoundId(9)),
            Id::MyAnswer(RoundId(3)),
            Id::MyAnswers(QuizId(4)),
            Id::PlayAgain(QuizId(5)),
        ]);
        tests::are_refused::<Id>(&[
            "qz:a:",
            "qz:a:x:0",
            "qz:a:1:999",
            "qz:a:1:0:",
            "qz:a:1:0:7",
            "qz:a:+1:0",
            "qz:s:1:",
            "qz:z:1",
            "1:z:1",
            "1:a:1:0:9",
            "2:a:1:0",
        ]);
    }

    #[test]
    fn buttons_of_the_first_version_still_work() {
        assert_eq!(read("1:a:12:3"), Some(Id::Answer(RoundId(12), 3)));
        assert_eq!(read("1:p:7"), Some(Id::PlayAgain(QuizId(7))));
    }
}
