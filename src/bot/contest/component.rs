//! The buttons, menus and forms of a contest.

use crate::bot::component::{Component, Fields, Place, number};
use crate::bot::ui::question::AnswerIds;
use quiz_engine::contest::Position;
use quiz_engine::ids::ContestId;
use std::fmt;

/// The custom ids of a contest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Id {
    /// The option at a position as shown, from 0.
    Answer(Position, u8),
    /// The menu of a question.
    Select(Position),
    /// The button of a question that is answered by typing, and the form that it opens.
    Type(Position),
    /// Shows the member's open question, or the next one.
    Play(ContestId),
    /// "My answers" under the result.
    Mine(ContestId),
    /// Confirms that the contest closes early.
    Finish(ContestId),
}

fn written(at: Position) -> String {
    format!("{}.{}.{}", at.contest, at.attempt, at.number)
}

fn position(fields: &mut Fields<'_>) -> Option<Position> {
    let mut numbers = fields.text()?.split('.');
    let at = Position {
        contest: ContestId(number(numbers.next()?)?),
        attempt: number(numbers.next()?)?,
        number: number(numbers.next()?)?,
    };
    numbers.next().is_none().then_some(at)
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Answer(at, position) => write!(f, "ct:a:{}:{position}", written(*at)),
            Self::Select(at) => write!(f, "ct:s:{}", written(*at)),
            Self::Type(at) => write!(f, "ct:t:{}", written(*at)),
            Self::Play(contest) => write!(f, "ct:p:{contest}"),
            Self::Mine(contest) => write!(f, "ct:m:{contest}"),
            Self::Finish(contest) => write!(f, "ct:f:{contest}"),
        }
    }
}

impl Component for Id {
    const PREFIX: &'static str = "ct";
    const FIRST_VERSION: &'static [(&'static str, &'static str)] = &[
        ("ca", "a"),
        ("cs", "s"),
        ("ct", "t"),
        ("cp", "p"),
        ("cm", "m"),
    ];

    fn parse(kind: &str, fields: &mut Fields<'_>) -> Option<Self> {
        Some(match kind {
            "a" => Self::Answer(position(fields)?, fields.number()?),
            "s" => Self::Select(position(fields)?),
            "t" => Self::Type(position(fields)?),
            "p" => Self::Play(ContestId(fields.number()?)),
            "m" => Self::Mine(ContestId(fields.number()?)),
            "f" => Self::Finish(ContestId(fields.number()?)),
            _ => return None,
        })
    }

    fn place(&self) -> Place {
        match self {
            Self::Mine(_) => Place::Anywhere,
            _ => Place::Private,
        }
    }
}

impl AnswerIds for Position {
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
    fn every_id_round_trips() {
        let at = Position {
            contest: ContestId(u64::MAX),
            attempt: u8::MAX,
            number: u16::MAX,
        };
        tests::assert_round_trips([
            Id::Answer(at, 24),
            Id::Select(at),
            Id::Type(at),
            Id::Play(ContestId(6)),
            Id::Mine(ContestId(7)),
            Id::Finish(ContestId(8)),
        ]);
        tests::assert_refused::<Id>(&["ct:a:1.2:0", "ct:s:1.2.3.4", "1:ca:1.2:0", "1:cs:1.2.3.4"]);
        assert_eq!(read("1:cm:7"), Some(Id::Mine(ContestId(7))));
    }
}
