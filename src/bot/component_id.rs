//! What buttons and menus send: their own address, so that they work after a restart.
//!
//! An id is `1:letter:numbers…`, the 1 being the version. It tells an option's position as
//! shown, never its place in the bank, and so nothing about what is right.

pub(crate) mod board_page;

pub use board_page::BoardPage;

use quiz_engine::{
    BankId, Choices, ContestId, FixId, MemberId, Period, Position, Practice, QuizId, RoundId,
};
use std::fmt;

/// Where a press goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ComponentId {
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
    /// A page of a leaderboard.
    Leaderboard(BoardPage),
    /// A page of the list of seasons.
    SeasonList {
        /// From 0.
        page: u32,
    },
    /// Resets the leaderboard of the server, or of the channel in which it is pressed.
    ResetBoard {
        /// Of the server, not of the channel.
        server: bool,
    },
    /// Leaves a member out of the server's leaderboards.
    Exclude {
        /// Who.
        member: MemberId,
        /// Under which name; cut.
        name: String,
    },
    /// A question in a bank's preview.
    Preview {
        /// From 0.
        index: u32,
        /// The bank.
        bank: BankId,
    },
    /// "Report a problem" under a closed question, and its form.
    Report(RoundId),
    /// A page of the reports.
    Reports {
        /// From 0.
        page: u32,
    },
    /// Leaves a question as it is, whatever was reported of it.
    Dismiss {
        /// Which question.
        key: u64,
    },
    /// The question's key, to be corrected.
    Fix {
        /// Which question.
        key: u64,
        /// Its bank.
        bank: BankId,
    },
    /// The menu of options that may be the right ones.
    FixSelect {
        /// Which question.
        key: u64,
        /// Its bank.
        bank: BankId,
    },
    /// The form for accepted answers, and the button that opens it.
    FixForm {
        /// Which question.
        key: u64,
        /// Its bank.
        bank: BankId,
    },
    /// Makes these options the right ones.
    FixConfirm {
        /// Which question.
        key: u64,
        /// The options, as the author ordered them.
        right: Choices,
        /// Its bank.
        bank: BankId,
    },
    /// What a channel was told of a correction.
    Corrected(FixId),
    /// The form for a new question.
    AddQuestion {
        /// The bank's id, or the title of a new one.
        bank: String,
    },
    /// The form for a question that there is.
    EditQuestion {
        /// Which question.
        key: u64,
        /// Its bank.
        bank: BankId,
    },
    /// Takes a question out of its bank.
    DeleteQuestion {
        /// Which question.
        key: u64,
        /// Its bank.
        bank: BankId,
    },
    /// Takes a server's own bank away.
    RemoveBank {
        /// Which.
        bank: BankId,
    },
    /// A page of the list of banks.
    BankList {
        /// From 0.
        page: u32,
    },
    /// The option at a position as shown, from 0, of a question that is practised.
    PracticeAnswer(Step, u8),
    /// The menu of a question that is practised.
    PracticeSelect(Step),
    /// The button of a question that is practised by typing, and the form that it opens.
    PracticeType(Step),
    /// Shows a question that is practised.
    PracticeNext(Step),
    /// The option at a position as shown, from 0, of a question that is reviewed.
    ReviewAnswer(Review, u8),
    /// The menu of a question that is reviewed.
    ReviewSelect(Review),
    /// The button of a question that is reviewed by typing, and the form that it opens.
    ReviewType(Review),
    /// Shows a question to be reviewed.
    ReviewNext(Review),
    /// Begins another practice.
    PracticeAgain {
        /// Of how many questions.
        total: u8,
        /// Of which bank.
        bank: BankId,
    },
    /// A page of the list of daily questions.
    DailyList {
        /// From 0.
        page: u32,
    },
    /// Gives a member what they missed as a file for Anki.
    AnkiExport,
    /// The option at a position as shown, from 0, of a question in a contest.
    ContestAnswer(Position, u8),
    /// The menu of a question in a contest.
    ContestSelect(Position),
    /// The button of a question in a contest that is answered by typing, and its form.
    ContestType(Position),
    /// Shows whatever comes next to the member in a contest, or is before them.
    ContestPlay(ContestId),
    /// "My answers" under the result of a contest.
    ContestMine(ContestId),
    /// Takes away all that is stored of the member who presses.
    Forget,
}

/// A question that a member missed and reviews.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Review {
    /// Which question, in 48 bits.
    pub key: u64,
    /// Decides the order of its options.
    pub seed: u32,
}

impl fmt::Display for Review {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:x}.{:x}", self.key, self.seed)
    }
}

impl Review {
    fn parse(text: &str) -> Option<Self> {
        let (key, seed) = text.split_once('.')?;
        Some(Self {
            key: u64::from_str_radix(key, 16).ok()?,
            seed: u32::from_str_radix(seed, 16).ok()?,
        })
    }
}

/// A question of a practice, and of which bank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Where in the practice.
    pub practice: Practice,
    /// Which question was there, in 24 bits: banks change.
    pub key: u32,
    /// Which bank.
    pub bank: BankId,
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Practice {
            seed,
            at,
            total,
            right,
        } = self.practice;
        write!(
            f,
            "{seed:x}.{at}.{total}.{right}.{:x}:{}",
            self.key, self.bank
        )
    }
}

impl Step {
    fn parse(text: &str) -> Option<Self> {
        let (numbers, bank) = text.split_once(':')?;
        let mut numbers = numbers.split('.');
        let mut next = || numbers.next();
        let practice = Practice {
            seed: u32::from_str_radix(next()?, 16).ok()?,
            at: next()?.parse().ok()?,
            total: next()?.parse().ok()?,
            right: next()?.parse().ok()?,
        };
        let key = u32::from_str_radix(next()?, 16).ok()?;
        // What is counted in it would not go beyond its end.
        let valid = practice.at < practice.total && practice.right <= practice.at;
        (valid && !bank.is_empty()).then(|| Self {
            practice,
            key,
            bank: BankId::new(bank),
        })
    }
}

fn spot_text(spot: Position) -> String {
    format!("{}.{}.{}", spot.contest, spot.attempt, spot.number)
}

fn spot(text: &str) -> Option<Position> {
    let mut numbers = text.split('.');
    let spot = Position {
        contest: ContestId(numbers.next()?.parse().ok()?),
        attempt: numbers.next()?.parse().ok()?,
        number: numbers.next()?.parse().ok()?,
    };
    numbers.next().is_none().then_some(spot)
}

impl fmt::Display for ComponentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Answer(round, position) => write!(f, "1:a:{round}:{position}"),
            Self::Select(round) => write!(f, "1:s:{round}"),
            Self::Type(round) => write!(f, "1:t:{round}"),
            Self::MyAnswer(round) => write!(f, "1:m:{round}"),
            Self::MyAnswers(quiz) => write!(f, "1:n:{quiz}"),
            Self::PlayAgain(quiz) => write!(f, "1:p:{quiz}"),
            Self::Leaderboard(page) => write!(f, "1:lb:{page}"),
            Self::SeasonList { page } => write!(f, "1:sl:{page}"),
            Self::ResetBoard { server } => write!(f, "1:br:{}", u8::from(*server)),
            Self::Exclude { member, name } => write!(f, "1:bx:{member}:{name}"),
            Self::Preview { index, bank } => write!(f, "1:v:{index}:{bank}"),
            Self::Report(round) => write!(f, "1:e:{round}"),
            Self::Reports { page } => write!(f, "1:g:{page}"),
            Self::Dismiss { key } => write!(f, "1:d:{key:x}"),
            Self::Fix { key, bank } => write!(f, "1:x:{key:x}:{bank}"),
            Self::FixSelect { key, bank } => write!(f, "1:y:{key:x}:{bank}"),
            Self::FixForm { key, bank } => write!(f, "1:z:{key:x}:{bank}"),
            Self::FixConfirm { key, right, bank } => {
                write!(f, "1:k:{key:x}:{:x}:{bank}", right.bits())
            }
            Self::Corrected(fix) => write!(f, "1:c:{fix}"),
            Self::AddQuestion { bank } => write!(f, "1:w:{bank}"),
            Self::EditQuestion { key, bank } => write!(f, "1:h:{key:x}:{bank}"),
            Self::DeleteQuestion { key, bank } => write!(f, "1:j:{key:x}:{bank}"),
            Self::RemoveBank { bank } => write!(f, "1:r:{bank}"),
            Self::BankList { page } => write!(f, "1:b:{page}"),
            Self::PracticeAnswer(step, position) => write!(f, "1:i:{position}:{step}"),
            Self::PracticeSelect(step) => write!(f, "1:u:{step}"),
            Self::PracticeType(step) => write!(f, "1:o:{step}"),
            Self::PracticeNext(step) => write!(f, "1:f:{step}"),
            Self::ReviewAnswer(review, position) => write!(f, "1:B:{position}:{review}"),
            Self::ReviewSelect(review) => write!(f, "1:C:{review}"),
            Self::ReviewType(review) => write!(f, "1:D:{review}"),
            Self::ReviewNext(review) => write!(f, "1:E:{review}"),
            Self::PracticeAgain { total, bank } => write!(f, "1:A:{total}:{bank}"),
            Self::DailyList { page } => write!(f, "1:q:{page}"),
            Self::AnkiExport => write!(f, "1:Y:0"),
            Self::ContestAnswer(spot, position) => {
                write!(f, "1:ca:{}:{position}", spot_text(*spot))
            }
            Self::ContestSelect(spot) => write!(f, "1:cs:{}", spot_text(*spot)),
            Self::ContestType(spot) => write!(f, "1:ct:{}", spot_text(*spot)),
            Self::ContestPlay(contest) => write!(f, "1:cp:{contest}"),
            Self::ContestMine(contest) => write!(f, "1:cm:{contest}"),
            Self::Forget => write!(f, "1:Z:0"),
        }
    }
}

impl ComponentId {
    /// Reads an id; `None` for one that this version does not know.
    pub fn parse(id: &str) -> Option<Self> {
        let (kind, rest) = id.strip_prefix("1:")?.split_once(':')?;
        let mut parts = rest.splitn(3, ':');
        let mut next = || parts.next();
        let key = |text: &str| u64::from_str_radix(text, 16).ok();
        let bank = |text: &str| (!text.is_empty()).then(|| BankId::new(text));
        Some(match kind {
            "a" => Self::Answer(RoundId(next()?.parse().ok()?), next()?.parse().ok()?),
            "s" => Self::Select(RoundId(next()?.parse().ok()?)),
            "t" => Self::Type(RoundId(next()?.parse().ok()?)),
            "m" => Self::MyAnswer(RoundId(next()?.parse().ok()?)),
            "n" => Self::MyAnswers(QuizId(next()?.parse().ok()?)),
            "p" => Self::PlayAgain(QuizId(next()?.parse().ok()?)),
            "lb" => Self::Leaderboard(BoardPage::parse(rest)?),
            // As it was before there were periods.
            "l" => Self::Leaderboard(BoardPage {
                server: next()? == "1",
                period: Period::All,
                bank: None,
                page: next()?.parse().ok()?,
                owner: MemberId(next()?.parse().ok()?),
            }),
            "sl" => Self::SeasonList {
                page: next()?.parse().ok()?,
            },
            "br" => Self::ResetBoard {
                server: match next()? {
                    "0" => false,
                    "1" => true,
                    _ => return None,
                },
            },
            "bx" => {
                let (member, name) = rest.split_once(':')?;
                Self::Exclude {
                    member: MemberId(member.parse().ok()?),
                    name: name.to_owned(),
                }
            }
            "v" => Self::Preview {
                index: next()?.parse().ok()?,
                bank: BankId::new(next()?),
            },
            "e" => Self::Report(RoundId(next()?.parse().ok()?)),
            "g" => Self::Reports {
                page: next()?.parse().ok()?,
            },
            "d" => Self::Dismiss { key: key(next()?)? },
            "x" => Self::Fix {
                key: key(next()?)?,
                bank: bank(next()?)?,
            },
            "y" => Self::FixSelect {
                key: key(next()?)?,
                bank: bank(next()?)?,
            },
            "z" => Self::FixForm {
                key: key(next()?)?,
                bank: bank(next()?)?,
            },
            "k" => Self::FixConfirm {
                key: key(next()?)?,
                right: Choices::from_bits(u32::from_str_radix(next()?, 16).ok()?),
                bank: bank(next()?)?,
            },
            "c" => Self::Corrected(FixId(next()?.parse().ok()?)),
            "w" => Self::AddQuestion { bank: rest.into() },
            "h" => Self::EditQuestion {
                key: key(next()?)?,
                bank: bank(next()?)?,
            },
            "j" => Self::DeleteQuestion {
                key: key(next()?)?,
                bank: bank(next()?)?,
            },
            "r" => Self::RemoveBank {
                bank: BankId::new(next()?),
            },
            "b" => Self::BankList {
                page: next()?.parse().ok()?,
            },
            "i" => {
                let (position, step) = rest.split_once(':')?;
                Self::PracticeAnswer(Step::parse(step)?, position.parse().ok()?)
            }
            "u" => Self::PracticeSelect(Step::parse(rest)?),
            "o" => Self::PracticeType(Step::parse(rest)?),
            "f" => Self::PracticeNext(Step::parse(rest)?),
            "B" => {
                let (position, review) = rest.split_once(':')?;
                Self::ReviewAnswer(Review::parse(review)?, position.parse().ok()?)
            }
            "C" => Self::ReviewSelect(Review::parse(rest)?),
            "D" => Self::ReviewType(Review::parse(rest)?),
            "E" => Self::ReviewNext(Review::parse(rest)?),
            "A" => Self::PracticeAgain {
                total: next()?.parse().ok()?,
                bank: bank(next()?)?,
            },
            "q" => Self::DailyList {
                page: next()?.parse().ok()?,
            },
            "Y" => Self::AnkiExport,
            "ca" => Self::ContestAnswer(spot(next()?)?, next()?.parse().ok()?),
            "cs" => Self::ContestSelect(spot(next()?)?),
            "ct" => Self::ContestType(spot(next()?)?),
            "cp" => Self::ContestPlay(ContestId(next()?.parse().ok()?)),
            "cm" => Self::ContestMine(ContestId(next()?.parse().ok()?)),
            "Z" => Self::Forget,
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use quiz_engine::SeasonId;

    #[test]
    fn every_id_comes_back_and_fits() {
        let step = Step {
            practice: Practice {
                seed: u32::MAX,
                at: 49,
                total: 50,
                right: 49,
            },
            key: 0xff_ffff,
            bank: BankId::new("a".repeat(64)),
        };
        let review = Review {
            key: 0xffff_ffff_ffff,
            seed: u32::MAX,
        };
        let spot = Position {
            contest: ContestId(u64::MAX),
            attempt: u8::MAX,
            number: u16::MAX,
        };
        let ids = [
            ComponentId::ContestAnswer(spot, 24),
            ComponentId::ContestSelect(spot),
            ComponentId::ContestType(spot),
            ComponentId::ContestPlay(ContestId(6)),
            ComponentId::ContestMine(ContestId(7)),
            ComponentId::PracticeAnswer(step.clone(), 24),
            ComponentId::PracticeSelect(step.clone()),
            ComponentId::PracticeType(step.clone()),
            ComponentId::PracticeNext(step),
            ComponentId::ReviewAnswer(review, 24),
            ComponentId::ReviewSelect(review),
            ComponentId::ReviewType(review),
            ComponentId::ReviewNext(review),
            ComponentId::PracticeAgain {
                total: 50,
                bank: BankId::new("a".repeat(64)),
            },
            ComponentId::Answer(RoundId(u64::MAX), 24),
            ComponentId::Select(RoundId(2)),
            ComponentId::MyAnswer(RoundId(3)),
            ComponentId::MyAnswers(QuizId(4)),
            ComponentId::PlayAgain(QuizId(5)),
            ComponentId::Leaderboard(BoardPage {
                server: true,
                period: Period::Season(Some(SeasonId(0xf_ffff))),
                bank: Some(BankId::new("a".repeat(64))),
                page: 0xf_ffff,
                owner: MemberId(u64::MAX),
            }),
            ComponentId::Leaderboard(BoardPage {
                server: false,
                period: Period::Season(None),
                bank: None,
                page: u32::MAX,
                owner: MemberId(1),
            }),
            ComponentId::SeasonList { page: 14 },
            ComponentId::ResetBoard { server: true },
            ComponentId::Exclude {
                member: MemberId(u64::MAX),
                name: "a: b:c".into(),
            },
            ComponentId::Preview {
                index: 7,
                bank: BankId::new("a".repeat(80)),
            },
            ComponentId::BankList { page: 8 },
            ComponentId::DailyList { page: 13 },
            ComponentId::AnkiExport,
            ComponentId::Forget,
            ComponentId::Type(RoundId(9)),
            ComponentId::Report(RoundId(10)),
            ComponentId::Reports { page: 11 },
            ComponentId::Dismiss {
                key: 0xffff_ffff_ffff,
            },
            ComponentId::Fix {
                key: 0xffff_ffff_ffff,
                bank: BankId::new("a".repeat(64)),
            },
            ComponentId::FixSelect {
                key: 1,
                bank: BankId::new("b"),
            },
            ComponentId::FixForm {
                key: 2,
                bank: BankId::new("b"),
            },
            ComponentId::FixConfirm {
                key: 0xffff_ffff_ffff,
                right: Choices::from_bits(u32::MAX),
                bank: BankId::new("a".repeat(64)),
            },
            ComponentId::Corrected(FixId(12)),
            ComponentId::AddQuestion {
                bank: "a: b:c".into(),
            },
            ComponentId::EditQuestion {
                key: 3,
                bank: BankId::new("b"),
            },
            ComponentId::DeleteQuestion {
                key: 4,
                bank: BankId::new("b"),
            },
            ComponentId::RemoveBank {
                bank: BankId::new("b"),
            },
        ];
        for id in ids {
            let text = id.to_string();
            assert!(text.len() <= crate::limits::CUSTOM_ID, "{text}");
            assert_eq!(ComponentId::parse(&text), Some(id));
        }
    }

    #[test]
    fn pages_of_leaderboards_of_an_earlier_version_are_read() {
        let page = |period, page| BoardPage {
            server: true,
            period,
            bank: None,
            page,
            owner: MemberId(77),
        };
        let read = ComponentId::parse("1:l:1:3:77");
        assert_eq!(read, Some(ComponentId::Leaderboard(page(Period::All, 3))));
        for period in Period::ALL {
            let id = ComponentId::Leaderboard(page(period, 0));
            assert_eq!(ComponentId::parse(&id.to_string()), Some(id));
        }
    }

    #[test]
    fn what_is_not_ours_is_nothing() {
        for id in [
            "",
            "1",
            "1:a",
            "1:a:",
            "1:a:x:0",
            "1:a:1:999",
            "2:a:1:0",
            "1:z:1",
            "1:lb:0x.0.1:",
            "1:lb:2a.0.1:",
            "1:lb:0a.0:",
            "1:lb:🙂a.0.1:",
            "1:br:2",
            "1:f:1.2.2.0.1:b",
            "1:f:1.1.2.2.1:b",
            "1:ca:1.2:0",
            "1:cs:1.2.3.4",
            "1:f:1.0.2.0.1:",
            "🙂",
        ] {
            assert_eq!(ComponentId::parse(id), None, "{id:?}");
        }
    }
}
