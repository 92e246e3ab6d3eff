//! The buttons, menus and forms of reports and corrections.

use crate::bot::component::{Component, Fields, Place, hex};

use quiz_engine::ids::{BankId, FixId, InteractionId, RoundId};
use quiz_engine::question::Choices;
use std::fmt;

/// The custom ids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Id {
    /// "Report a problem" under a closed question, and its form.
    Report(RoundId),
    /// A page of the reports, from 0.
    List(u32),
    /// Dismisses the reports that are shown with one of this round.
    Dismiss(RoundId),
    /// Shows the question with its key, to correct it.
    Fix(Target),
    /// The menu of options that may be right.
    FixSelect(Target),
    /// The form for accepted answers, and the button that opens it.
    FixForm(Target),
    /// "Fix it": opens the refused form that was sent by this interaction again.
    FixAgain(InteractionId),
    /// Makes these options, by the author's order, the right ones.
    FixConfirm { target: Target, right: Choices },
    /// "Leaderboard" under the notice of a correction.
    Corrected(FixId),
}

/// A question whose key is corrected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Target {
    /// See [`key_of`](crate::bot::bank::key::key_of).
    pub(crate) key: u64,
    /// The round whose order and letters the options are shown with; 0 for the author's order.
    pub(crate) round: u32,
    pub(crate) bank: BankId,
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:x}.{:x}:{}", self.key, self.round, self.bank)
    }
}

impl Target {
    fn parse(fields: &mut Fields<'_>) -> Option<Self> {
        let (key, round) = fields.text()?.split_once('.')?;
        Some(Self {
            key: hex(key)?,
            round: hex(round)?,
            bank: fields.bank()?,
        })
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Report(round) => write!(f, "rp:e:{round}"),
            Self::List(page) => write!(f, "rp:g:{page}"),
            Self::Dismiss(round) => write!(f, "rp:n:{round}"),
            Self::Fix(target) => write!(f, "rp:x:{target}"),
            Self::FixSelect(target) => write!(f, "rp:y:{target}"),
            Self::FixForm(target) => write!(f, "rp:z:{target}"),
            Self::FixAgain(sent) => write!(f, "rp:w:{:x}", sent.0),
            Self::FixConfirm { target, right } => write!(f, "rp:k:{:x}:{target}", right.bits()),
            Self::Corrected(fix) => write!(f, "rp:c:{fix}"),
        }
    }
}

impl Component for Id {
    const PREFIX: &'static str = "rp";
    const FIRST_VERSION: &'static [(&'static str, &'static str)] =
        &[("e", "e"), ("g", "g"), ("c", "c")];

    fn parse(kind: &str, fields: &mut Fields<'_>) -> Option<Self> {
        Some(match kind {
            "e" => Self::Report(RoundId(fields.number()?)),
            "g" => Self::List(fields.number()?),
            "n" => Self::Dismiss(RoundId(fields.number()?)),
            "x" => Self::Fix(Target::parse(fields)?),
            "y" => Self::FixSelect(Target::parse(fields)?),
            "z" => Self::FixForm(Target::parse(fields)?),
            "w" => Self::FixAgain(InteractionId(fields.hex()?)),
            "k" => Self::FixConfirm {
                right: Choices::from_bits(u32::try_from(fields.hex()?).ok()?),
                target: Target::parse(fields)?,
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
        let target = || Target {
            key: 0xffff_ffff_ffff,
            round: u32::MAX,
            bank: BankId::new("a".repeat(64)),
        };
        tests::assert_round_trips([
            Id::Report(RoundId(10)),
            Id::List(11),
            Id::Dismiss(RoundId(u64::MAX)),
            Id::Fix(target()),
            Id::FixSelect(target()),
            Id::FixForm(target()),
            Id::FixAgain(InteractionId(u64::MAX)),
            Id::FixConfirm {
                target: target(),
                right: (0..Choices::CAPACITY).collect(),
            },
            Id::Corrected(FixId(12)),
        ]);
        tests::assert_refused::<Id>(&[
            "rp:e:1:2",
            "rp:n:g",
            "rp:x:1:b",
            "rp:w:x",
            "rp:x:1.1:",
            "rp:k:1:fffffffff:b",
        ]);
    }
}
