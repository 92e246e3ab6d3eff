//! The buttons, menus and forms of a practice.

use crate::bot::component::{Component, Fields, Place, hex, number};
use crate::bot::ui::question::answer_ids;
use quiz_engine::ids::BankId;
use quiz_engine::learn::{Practice, Rating};
use std::fmt;

/// The custom ids of a practice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Id {
    /// The option at a position as shown, from 0.
    Answer(Step, u8),
    /// The menu of a question.
    Select(Step),
    /// The button of a question that is answered by typing, and the form that it opens.
    Type(Step),
    /// Shows the back of a card.
    Turn(Step),
    /// How well the member knew a card.
    Grade(Step, Rating),
    /// Shows a question.
    Next(Step),
    /// Starts another practice with the same bank.
    Again {
        /// The number of questions.
        total: u8,
        bank: BankId,
    },
}

/// A question of a practice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Step {
    /// The place in the practice.
    pub(crate) practice: Practice,
    /// The lowest 24 bits of the question's key.
    pub(crate) key: u32,
    pub(crate) bank: BankId,
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Practice {
            seed,
            at,
            total,
            right,
        } = self.practice;
        let (key, bank) = (self.key, &self.bank);
        write!(f, "{seed:x}.{at}.{total}.{right}.{key:x}:{bank}")
    }
}

impl Step {
    fn parse(fields: &mut Fields<'_>) -> Option<Self> {
        let mut numbers = fields.text()?.split('.');
        let mut next = || numbers.next();
        let practice = Practice {
            seed: hex(next()?)?,
            at: number(next()?)?,
            total: number(next()?)?,
            right: number(next()?)?,
        };
        let step = Self {
            practice,
            key: hex(next()?)?,
            bank: fields.bank()?,
        };
        // Refuses counts beyond the end, which no button has.
        let valid = practice.at < practice.total && practice.right <= practice.at;
        (valid && next().is_none()).then_some(step)
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Answer(step, position) => write!(f, "pr:i:{position}:{step}"),
            Self::Select(step) => write!(f, "pr:u:{step}"),
            Self::Type(step) => write!(f, "pr:o:{step}"),
            Self::Turn(step) => write!(f, "pr:t:{step}"),
            Self::Grade(step, rating) => write!(f, "pr:g:{}:{step}", *rating as u8),
            Self::Next(step) => write!(f, "pr:f:{step}"),
            Self::Again { total, bank } => write!(f, "pr:a:{total}:{bank}"),
        }
    }
}

impl Component for Id {
    const PREFIX: &'static str = "pr";
    const FIRST_VERSION: &'static [(&'static str, &'static str)] =
        &[("i", "i"), ("u", "u"), ("o", "o"), ("f", "f"), ("A", "a")];

    fn parse(kind: &str, fields: &mut Fields<'_>) -> Option<Self> {
        Some(match kind {
            "i" => {
                let position = fields.number()?;
                Self::Answer(Step::parse(fields)?, position)
            }
            "u" => Self::Select(Step::parse(fields)?),
            "o" => Self::Type(Step::parse(fields)?),
            "t" => Self::Turn(Step::parse(fields)?),
            "g" => {
                let at: usize = fields.number()?;
                Self::Grade(Step::parse(fields)?, *Rating::ALL.get(at)?)
            }
            "f" => Self::Next(Step::parse(fields)?),
            "a" => Self::Again {
                total: fields.number()?,
                bank: fields.bank()?,
            },
            _ => return None,
        })
    }

    fn place(&self) -> Place {
        Place::Private
    }
}

answer_ids!(Step: Answer, Select, Type);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bot::component::{read, tests};

    fn step() -> Step {
        Step {
            practice: Practice {
                seed: u32::MAX,
                at: 49,
                total: 50,
                right: 49,
            },
            key: 0xff_ffff,
            bank: BankId::new("a".repeat(64)),
        }
    }

    #[test]
    fn every_id_round_trips() {
        tests::assert_round_trips([
            Id::Answer(step(), 24),
            Id::Select(step()),
            Id::Type(step()),
            Id::Turn(step()),
            Id::Grade(step(), Rating::Easy),
            Id::Next(step()),
            Id::Again {
                total: 50,
                bank: BankId::new("a".repeat(64)),
            },
        ]);
        tests::assert_refused::<Id>(&[
            "pr:f:1.2.2.0.1:b",
            "pr:f:1.1.2.2.1:b",
            "pr:f:1.0.2.0.1:",
            "pr:g:4:1.0.2.0.1:b",
            "pr:f:1.0.2.0.1.7:b",
        ]);
    }

    #[test]
    fn buttons_of_the_first_version_still_work() {
        let again = Id::Again {
            total: 5,
            bank: BankId::new("b"),
        };
        assert_eq!(read("1:A:5:b"), Some(again));
        assert_eq!(read(&format!("1:f:{}", step())), Some(Id::Next(step())));
    }
}
