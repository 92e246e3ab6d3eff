//! The buttons, menus and forms of a contest.

use crate::bot::component::{Component, Fields, Place, number};
use crate::bot::ui::question::answer_ids;
use crate::bot::ui::repeat::Repeat;
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
    /// Confirms that the contest never opens.
    Cancel(ContestId),
    /// "Join" under the announcement.
    Join(ContestId),
    /// "Play" under the announcement.
    Enter(ContestId),
    /// "Practise" under the result.
    Practise(ContestId),
    /// In a practice of the contest's questions: the option at a position as shown, from 0.
    Try(Rehearsal, u8),
    /// The menu of a question.
    TrySeveral(Rehearsal),
    /// The button of a question that is answered by typing, and the form that it opens.
    TryTyping(Rehearsal),
    /// Shows a question.
    Next(Rehearsal),
}

/// Where a member is in a practice of a contest's questions.
pub(crate) type Rehearsal = Repeat<ContestId>;

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
            Self::Cancel(contest) => write!(f, "ct:x:{contest}"),
            Self::Join(contest) => write!(f, "ct:j:{contest}"),
            Self::Enter(contest) => write!(f, "ct:e:{contest}"),
            Self::Practise(contest) => write!(f, "ct:b:{contest}"),
            Self::Try(rehearsal, position) => write!(f, "ct:i:{position}:{rehearsal}"),
            Self::TrySeveral(rehearsal) => write!(f, "ct:u:{rehearsal}"),
            Self::TryTyping(rehearsal) => write!(f, "ct:o:{rehearsal}"),
            Self::Next(rehearsal) => write!(f, "ct:n:{rehearsal}"),
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
            "x" => Self::Cancel(ContestId(fields.number()?)),
            "j" => Self::Join(ContestId(fields.number()?)),
            "e" => Self::Enter(ContestId(fields.number()?)),
            "b" => Self::Practise(ContestId(fields.number()?)),
            "i" => {
                let position = fields.number()?;
                Self::Try(Rehearsal::parse(fields, ContestId)?, position)
            }
            "u" => Self::TrySeveral(Rehearsal::parse(fields, ContestId)?),
            "o" => Self::TryTyping(Rehearsal::parse(fields, ContestId)?),
            "n" => Self::Next(Rehearsal::parse(fields, ContestId)?),
            _ => return None,
        })
    }

    fn place(&self) -> Place {
        match self {
            Self::Mine(_) | Self::Practise(_) => Place::Anywhere,
            Self::Join(_) | Self::Enter(_) => Place::Public,
            _ => Place::Private,
        }
    }
}

answer_ids!(Position: Answer, Select, Type);

answer_ids!(Rehearsal: Try, TrySeveral, TryTyping);

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
        let rehearsal = Rehearsal {
            of: ContestId(u64::MAX),
            number: u16::MAX,
            right: 49,
            seed: u32::MAX,
        };
        tests::assert_round_trips([
            Id::Cancel(ContestId(1)),
            Id::Join(ContestId(2)),
            Id::Enter(ContestId(3)),
            Id::Practise(ContestId(4)),
            Id::Try(rehearsal, 24),
            Id::TrySeveral(rehearsal),
            Id::TryTyping(rehearsal),
            Id::Next(rehearsal),
            Id::Answer(at, 24),
            Id::Select(at),
            Id::Type(at),
            Id::Play(ContestId(6)),
            Id::Mine(ContestId(7)),
            Id::Finish(ContestId(8)),
        ]);
        tests::assert_refused::<Id>(&[
            "ct:a:1.2:0",
            "ct:s:1.2.3.4",
            "1:ca:1.2:0",
            "1:cs:1.2.3.4",
            "ct:n:1.2.2.0",
            "ct:n:1.2.1",
            "ct:n:1.2.1.0.5",
        ]);
        assert_eq!(read("1:cm:7"), Some(Id::Mine(ContestId(7))));
    }
}
