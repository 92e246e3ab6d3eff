//! The buttons and forms of banks.

use crate::bot::component::{Component, Fields, Place};
use quiz_engine::BankId;
use std::fmt;

/// Where a press goes. A `key` is a question's short name, in 48 bits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Id {
    /// A page of the list of banks, from 0.
    List(u32),
    /// A question in a bank's preview, from 0.
    Preview { index: u32, bank: BankId },
    /// Removes a server's own bank.
    Remove { bank: BankId },
    /// The form for a new question.
    Add {
        /// The bank's id, or the title of a new one.
        bank: String,
    },
    /// The form for a question that there is.
    Edit { key: u64, bank: BankId },
    /// Removes a question from its bank.
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
    fn every_id_comes_back() {
        let bank = || BankId::new("a".repeat(64));
        let key = 0xffff_ffff_ffff;
        tests::come_back([
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
        tests::are_refused::<Id>(&["bk:b:1:2", "bk:v:1:", "bk:h:x:b", "bk:r:", "bk:x:1"]);
    }
}
