//! The buttons and forms of banks.

use crate::bot::component::{Component, Fields, Place};
use quiz_engine::ids::BankId;
use std::fmt;

/// The custom ids of banks. A `key` is that of [`crate::bot::bank::key::key_of`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Id {
    /// Shows a page of the list of banks, from 0.
    List(u32),
    /// Shows a question in a bank's preview, from 0.
    Preview { index: u32, bank: BankId },
    /// Confirms the removal of a server's own bank.
    Remove { bank: BankId },
    /// The form for a new question.
    Add {
        /// The bank's id, or the title of a new one.
        bank: String,
    },
    /// The form for an existing question.
    Edit { key: u64, bank: BankId },
    /// Confirms the removal of a question from its bank.
    Delete { key: u64, bank: BankId },
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::List(page) => write!(f, "bk:b:{page}"),
            Self::Preview { index, bank } => write!(f, "bk:v:{index}:{bank}"),
            Self::Remove { bank } => write!(f, "bk:r:{bank}"),
            Self::Add { bank } => write!(f, "bk:w:{bank}"),
            Self::Edit { key, bank } => write!(f, "bk:h:{key:x}:{bank}"),
            Self::Delete { key, bank } => write!(f, "bk:j:{key:x}:{bank}"),
        }
    }
}

impl Component for Id {
    const PREFIX: &'static str = "bk";
    const FIRST_VERSION: &'static [(&'static str, &'static str)] = &[
        ("b", "b"),
        ("v", "v"),
        ("r", "r"),
        ("w", "w"),
        ("h", "h"),
        ("j", "j"),
    ];

    fn parse(kind: &str, fields: &mut Fields<'_>) -> Option<Self> {
        Some(match kind {
            "b" => Self::List(fields.number()?),
            "v" => Self::Preview {
                index: fields.number()?,
                bank: fields.bank()?,
            },
            "r" => Self::Remove {
                bank: fields.bank()?,
            },
            "w" => Self::Add {
                bank: fields.rest()?.to_owned(),
            },
            "h" => Self::Edit {
                key: fields.hex()?,
                bank: fields.bank()?,
            },
            "j" => Self::Delete {
                key: fields.hex()?,
                bank: fields.bank()?,
            },
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
        let bank = || BankId::new("a".repeat(64));
        let key = 0xffff_ffff_ffff;
        tests::assert_round_trips([
            Id::List(8),
            Id::Preview {
                index: 7,
                bank: BankId::new("a".repeat(80)),
            },
            Id::Remove { bank: bank() },
            Id::Add {
                bank: "a: b:c".into(),
            },
            Id::Edit { key, bank: bank() },
            Id::Delete { key, bank: bank() },
        ]);
        tests::assert_refused::<Id>(&["bk:b:1:2", "bk:v:1:", "bk:h:x:b", "bk:r:", "bk:x:1"]);
    }
}
