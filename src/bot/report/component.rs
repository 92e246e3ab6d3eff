//! The buttons, menus and forms of reports and corrections.

use crate::bot::component::Component;
use crate::bot::component::Fields;
use crate::bot::component::Place;
use quiz_engine::ids::{BankId, FixId, RoundId};
use quiz_engine::question::Choices;
use std::fmt;

/// The custom ids of reports and corrections. A `key` is that of [`crate::bot::bank::key::key_of`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Id {
    /// "Report a problem" under a closed question, and its form.
    Report(RoundId),
    /// Shows a page of the reports, from 0.
    List(u32),
    /// Dismisses the reports of a question.
    Dismiss { key: u64 },
    /// Shows a question with the means to correct its key.
    Fix { key: u64, bank: BankId },
    /// The menu to choose the right options.
    FixSelect { key: u64, bank: BankId },
    /// The form for the accepted answers of a typed question, and the button that opens it.
    FixForm { key: u64, bank: BankId },
    /// Confirms that these options are the right ones, by their index in the author's order.
    FixConfirm {
        key: u64,
        right: Choices,
        bank: BankId,
    },
    /// The button under the notice of a correction.
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
    fn every_id_round_trips() {
        let (key, bank) = (0xffff_ffff_ffff, || BankId::new("a".repeat(64)));
        tests::assert_round_trips([
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
        tests::assert_refused::<Id>(&["rp:e:1:2", "rp:d:g", "rp:x:1:", "rp:k:1:fffffffff:b"]);
    }
}
