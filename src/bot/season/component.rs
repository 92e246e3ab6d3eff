//! The buttons of seasons.

use crate::bot::component::{Component, Fields, Place};
use quiz_engine::ids::SeasonId;
use std::fmt;

/// The custom ids of seasons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Id {
    /// Shows a page of the list, from 0.
    List(u32),
    /// Confirms the end of the season.
    End(SeasonId),
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::List(page) => write!(f, "sn:l:{page}"),
            Self::End(season) => write!(f, "sn:e:{}", season.0),
        }
    }
}

impl Component for Id {
    const PREFIX: &'static str = "sn";
    const FIRST_VERSION: &'static [(&'static str, &'static str)] = &[("sl", "l")];

    fn parse(kind: &str, fields: &mut Fields<'_>) -> Option<Self> {
        Some(match kind {
            "l" => Self::List(fields.number()?),
            "e" => Self::End(SeasonId(fields.number()?)),
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
        tests::assert_round_trips([Id::List(14), Id::End(SeasonId(u64::MAX))]);
        tests::assert_refused::<Id>(&["sn:l:", "sn:x:1", "sn:l:1:2"]);
    }
}
