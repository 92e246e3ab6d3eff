//! The buttons, menus and forms of reports and corrections.

use crate::bot::component::{Component, Fields, Place};
use quiz_engine::{BankId, Choices, FixId, RoundId};
use std::fmt;

/// Where a press goes. A `key` is a question's short name, in 48 bits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Id {
    /// "Report a problem" under a closed question, and its form.
    Report(RoundId),
    /// A page of the reports, from 0.
    List(u32),
    /// Leaves a question as it is, whatever was reported of it.
    Dismiss { key: u64 },
    /// The question's key, to be corrected.
    Fix { key: u64, bank: BankId },
    /// The menu of options that may be the right ones.
    FixSelect { key: u64, bank: BankId },
    /// The form for accepted answers, and the button that opens it.
    FixForm { key: u64, bank: BankId },
    /// Makes these options, as the author ordered them, the right ones.
    FixConfirm {
        key: u64,
        right: Choices,
        bank: BankId,
    },
    /// What a channel was told of a correction.
    Corrected(FixId),
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Report(round) => write!(f, "rp:e:{round}"),
            Self::List(page) => write!(f, "rp:g:{page}"),
            Self::Dismiss { key } => write!(f, "rp:d:{key:x}"),
            Self::Fix { key, bank } => write!(f, "rp:x:{key:x}:{bank}"),
            Self::FixSelect { key, bank } => write!(f, "rp:y:{key:x}:{bank}"),
            Self::FixForm { key, bank } => write!(f, "rp:z:{key:x}:{bank}"),
            Self::FixConfirm { key, right, bank } => {
                write!(f, "rp:k:{key:x}:{:x}:{bank}", right.bits())
            }
            Self::Corrected(fix) => write!(f, "rp:c:{fix}"),
        }
    }
}

impl Component for Id {
    const PREFIX: &'static str = "rp";
    const FIRST_VERSION: &'static [(&'static str, &'static str)] = &[
        ("e", "e"),
        ("g", "g"),
        ("d", "d"),
        ("x", "x"),
        ("y", "y"),
        ("z", "z"),
        ("k", "k"),
        ("c", "c"),
    ];

    fn parse(kind: &str, fields: &mut Fields<'_>) -> Option<Self> {
        Some(match kind {
            "e" => Self::Report(RoundId(fields.number()?)),
            "g" => Self::List(fields.number()?),
            "d" => Self::Dismiss { key: fields.hex()? },
            "x" => Self::Fix {
                key: fields.hex()?,
                bank: fields.bank()?,
            },
            "y" => Self::FixSelect {
                key: fields.hex()?,
                bank: fields.bank()?,
            },
            "z" => Self::FixForm {
                key: fields.hex()?,
                bank: fields.bank()?,
            },
            "k" => Self::FixConfirm {
                key: fields.hex()?,
                right: Choices::from_bits(u32::try_from(fields.hex()?).ok()?),
                bank: fields.bank()?,
            },
            "c" => Self::Corrected(FixId(fields.number()?)),
            _ => return None,
        })
    }

    fn place(&self) -> Place {
        match self {
            Self::Report(_) | Self::Corrected(_) => Place::Public,
            _ => Place::Private,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bot::component::tests;

    #[test]
    fn every_id_comes_back() {
        let (key, bank) = (0xffff_ffff_ffff, || BankId::new("a".repeat(64)));
        tests::come_back([
            Id::Report(RoundId(10)),
            Id::List(11),
            Id::Dismiss { key },
            Id::Fix { key, bank: bank() },
            Id::FixSelect { key, bank: bank() },
            Id::FixForm { key, bank: bank() },
            Id::FixConfirm {
                key,
                right: Choices::from_bits(u32::MAX),
                bank: bank(),
            },
            Id::Corrected(FixId(12)),
        ]);
        tests::are_refused::<Id>(&["rp:e:1:2", "rp:d:g", "rp:x:1:", "rp:k:1:fffffffff:b"]);
    }
}
