//! The buttons, menus and forms of a quiz.

use crate::bot::component::{Component, Fields, Place, number};
use crate::bot::ui::question::answer_ids;
use quiz_engine::ids::{BankId, QuizId, RoundId};
use quiz_engine::play::{Lives, Mode};
use quiz_engine::question::{Ask, Confidence, Difficulty, Seconds};
use std::fmt;

/// The custom ids of a quiz.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Id {
    /// The option at a position as shown, from 0.
    Answer(RoundId, u8),
    /// The menu of a question with several right options.
    Select(RoundId),
    /// The button of a question whose answer is typed, and the form that it opens.
    Type(RoundId),
    /// How sure the member is, below their answer.
    HowSure(RoundId, Confidence),
    /// "My answer" under a closed question.
    MyAnswer(RoundId),
    /// "My answers" under final standings.
    MyAnswers(QuizId),
    /// "Play again" under final standings.
    PlayAgain(QuizId),
    /// "Leaderboard" under final standings.
    Leaderboard(QuizId),
    /// "Join" in a lobby.
    Join(QuizId),
    /// "Start now" in a lobby.
    Begin(QuizId),
    /// Starts the quiz as requested, with the suggested bank.
    StartNearest(Plain),
}

/// The options of a quiz from one bank without a tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Plain {
    /// From 1.
    pub(crate) questions: u16,
    pub(crate) seconds: Option<Seconds>,
    pub(crate) mode: Option<Mode>,
    pub(crate) difficulty: Option<Difficulty>,
    pub(crate) ask: Option<Ask>,
    pub(crate) lives: Option<Lives>,
    pub(crate) lobby: bool,
    pub(crate) thread: bool,
    pub(crate) bank: BankId,
}

/// Stands for an option that was not given.
const NONE: char = '-';

/// The letter of an option's value: its place in the list of all, since an id has room for little
/// more than a bank.
fn letter<T: PartialEq>(value: Option<T>, all: &[T]) -> char {
    let place = value.and_then(|value| all.iter().position(|one| *one == value));
    let letter = place.and_then(|place| char::from_digit(place as u32, 36));
    letter.unwrap_or(NONE)
}

/// Finds the value with this letter: `Some(None)` if the option was not given, `None` if no value
/// has it.
fn of_letter<T: Copy>(wanted: char, all: &[T]) -> Option<Option<T>> {
    match wanted {
        NONE => Some(None),
        wanted => all.get(wanted.to_digit(36)? as usize).copied().map(Some),
    }
}

impl fmt::Display for Plain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = self.seconds.map_or(0, Seconds::get);
        let mode = letter(self.mode, &Mode::ALL);
        let difficulty = letter(self.difficulty, &Difficulty::ALL);
        let ask = letter(self.ask, &Ask::ALL);
        let lives = self.lives.map_or(0, Lives::get);
        let place = u8::from(self.lobby) + 2 * u8::from(self.thread);
        write!(
            f,
            "{}.{seconds}.{mode}{difficulty}{ask}{lives}{place}:{}",
            self.questions, self.bank
        )
    }
}

impl Plain {
    fn parse(fields: &mut Fields<'_>) -> Option<Self> {
        let mut parts = fields.text()?.split('.');
        let (questions, seconds) = (number(parts.next()?)?, number(parts.next()?)?);
        let letters: Vec<_> = parts.next()?.chars().collect();
        let &[mode, difficulty, ask, lives, place] = letters.as_slice() else {
            return None;
        };
        let plain = Self {
            questions,
            seconds: match seconds {
                0 => None,
                seconds => Some(Seconds::new(seconds)?),
            },
            mode: of_letter(mode, &Mode::ALL)?,
            difficulty: of_letter(difficulty, &Difficulty::ALL)?,
            ask: of_letter(ask, &Ask::ALL)?,
            lives: match lives.to_digit(10)? {
                0 => None,
                lives => Some(Lives::new(lives as u16)?),
            },
            lobby: place.to_digit(4)? & 1 != 0,
            thread: place.to_digit(4)? & 2 != 0,
            bank: fields.bank()?,
        };
        parts.next().is_none().then_some(plain)
    }
}

impl Id {
    /// Returns the round that this component answers, if any.
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
            Self::HowSure(round, confidence) => write!(f, "qz:c:{round}:{}", *confidence as u8),
            Self::MyAnswer(round) => write!(f, "qz:m:{round}"),
            Self::MyAnswers(quiz) => write!(f, "qz:n:{quiz}"),
            Self::PlayAgain(quiz) => write!(f, "qz:p:{quiz}"),
            Self::Leaderboard(quiz) => write!(f, "qz:l:{quiz}"),
            Self::Join(quiz) => write!(f, "qz:j:{quiz}"),
            Self::Begin(quiz) => write!(f, "qz:b:{quiz}"),
            Self::StartNearest(plain) => write!(f, "qz:d:{plain}"),
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
            "c" => {
                let (round, at) = (RoundId(fields.number()?), fields.number::<usize>()?);
                Self::HowSure(round, *Confidence::ALL.get(at)?)
            }
            "m" => Self::MyAnswer(RoundId(fields.number()?)),
            "n" => Self::MyAnswers(QuizId(fields.number()?)),
            "p" => Self::PlayAgain(QuizId(fields.number()?)),
            "l" => Self::Leaderboard(QuizId(fields.number()?)),
            "j" => Self::Join(QuizId(fields.number()?)),
            "b" => Self::Begin(QuizId(fields.number()?)),
            "d" => Self::StartNearest(Plain::parse(fields)?),
            _ => return None,
        })
    }

    fn place(&self) -> Place {
        match self {
            Self::StartNearest(_) | Self::HowSure(..) => Place::Private,
            _ => Place::Public,
        }
    }
}

answer_ids!(RoundId: Answer, Select, Type);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bot::component::{read, tests};

    #[test]
    fn every_id_round_trips() {
        tests::assert_round_trips([
            Id::Answer(RoundId(u64::MAX), 24),
            Id::Select(RoundId(2)),
            Id::Type(RoundId(9)),
            Id::HowSure(RoundId(u64::MAX), Confidence::Guess),
            Id::HowSure(RoundId(3), Confidence::Sure),
            Id::MyAnswer(RoundId(3)),
            Id::MyAnswers(QuizId(4)),
            Id::PlayAgain(QuizId(5)),
            Id::Leaderboard(QuizId(6)),
            Id::Join(QuizId(7)),
            Id::Begin(QuizId(8)),
            Id::StartNearest(Plain {
                questions: 50,
                seconds: Seconds::new(600),
                mode: Some(Mode::Survival),
                difficulty: Some(Difficulty::Medium),
                ask: Some(Ask::Buttons),
                lives: Lives::new(3),
                lobby: true,
                thread: true,
                bank: BankId::new("a".repeat(64)),
            }),
            Id::StartNearest(Plain {
                questions: 1,
                seconds: None,
                mode: None,
                difficulty: None,
                ask: None,
                lives: None,
                lobby: false,
                thread: false,
                bank: BankId::new("b"),
            }),
        ]);
        tests::assert_refused::<Id>(&[
            "qz:a:",
            "qz:a:x:0",
            "qz:a:1:999",
            "qz:a:1:0:",
            "qz:a:1:0:7",
            "qz:a:+1:0",
            "qz:s:1:",
            "qz:c:1:3",
            "qz:c:1",
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
