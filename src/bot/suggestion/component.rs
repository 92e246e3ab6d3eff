//! The buttons and forms of suggested questions.

use crate::bot::component::{Component, Fields, Place};
use quiz_engine::ids::{MemberId, SuggestionId};
use std::fmt;

/// The longest bank in a custom id, in bytes.
const LONGEST_BANK: usize = 70;

/// The custom ids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Id {
    /// The form for a suggestion, and the button for another.
    New,
    /// A page of the queue.
    List(Page),
    /// The button and the form that accept a suggestion.
    Accept(Target),
    /// The button and the form that edit it.
    Edit(Target),
    /// The button and the form that refuse it.
    Refuse(Target),
    /// Bars its author.
    Bar(Target),
    /// A page of the barred members, from 0.
    Barred(u32),
    /// Lets a barred member suggest again.
    Unbar(MemberId),
}

/// A page of the queue.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Page {
    /// From 0.
    pub(crate) number: u32,
    /// The bank into which the last one was accepted; empty before the first.
    pub(crate) bank: String,
}

/// A suggestion in the queue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Target {
    pub(crate) suggestion: SuggestionId,
    /// See [`Page::bank`].
    pub(crate) bank: String,
}

/// Returns a bank as custom ids hold it: empty if it is too long.
pub(crate) fn in_id(bank: &str) -> String {
    match bank.len() <= LONGEST_BANK {
        true => bank.to_owned(),
        false => String::new(),
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:x}:{}", self.suggestion.0, self.bank)
    }
}

impl Target {
    fn parse(fields: &mut Fields<'_>) -> Option<Self> {
        Some(Self {
            suggestion: SuggestionId(fields.hex()?),
            bank: fields.rest()?.to_owned(),
        })
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::New => f.write_str("sg:n:0"),
            Self::List(Page { number, bank }) => write!(f, "sg:l:{number}:{bank}"),
            Self::Accept(target) => write!(f, "sg:a:{target}"),
            Self::Edit(target) => write!(f, "sg:e:{target}"),
            Self::Refuse(target) => write!(f, "sg:r:{target}"),
            Self::Bar(target) => write!(f, "sg:x:{target}"),
            Self::Barred(page) => write!(f, "sg:b:{page}"),
            Self::Unbar(member) => write!(f, "sg:u:{:x}", member.0),
        }
    }
}

impl Component for Id {
    const PREFIX: &'static str = "sg";
    const FIRST_VERSION: &'static [(&'static str, &'static str)] = &[];

    fn parse(kind: &str, fields: &mut Fields<'_>) -> Option<Self> {
        Some(match kind {
            "n" => (fields.text()? == "0").then_some(Self::New)?,
            "l" => Self::List(Page {
                number: fields.number()?,
                bank: fields.rest()?.to_owned(),
            }),
            "a" => Self::Accept(Target::parse(fields)?),
            "e" => Self::Edit(Target::parse(fields)?),
            "r" => Self::Refuse(Target::parse(fields)?),
            "x" => Self::Bar(Target::parse(fields)?),
            "b" => Self::Barred(fields.number()?),
            "u" => Self::Unbar(MemberId(fields.hex()?)),
            _ => return None,
        })
    }

    fn place(&self) -> Place {
        Place::Private
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bot::component::tests;

    #[test]
    fn every_id_round_trips() {
        let target = |bank: &str| Target {
            suggestion: SuggestionId(u64::MAX),
            bank: bank.to_owned(),
        };
        let long = "a".repeat(LONGEST_BANK);
        tests::assert_round_trips([
            Id::New,
            Id::List(Page::default()),
            Id::List(Page {
                number: u32::MAX,
                bank: long.clone(),
            }),
            Id::Accept(target(&long)),
            Id::Accept(target("a: b:c")),
            Id::Edit(target("")),
            Id::Refuse(target(&long)),
            Id::Bar(target(&long)),
            Id::Barred(7),
            Id::Unbar(MemberId(u64::MAX)),
        ]);
        tests::assert_refused::<Id>(&["sg:n:1", "sg:a:x:b", "sg:a:1", "sg:b:", "sg:u:", "sg:z:1"]);
        assert_eq!(in_id(&"a".repeat(LONGEST_BANK + 1)), "");
    }
}
