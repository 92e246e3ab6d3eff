//! The button "Fix it".

use crate::bot::component::{Component, Fields, Place};
use quiz_engine::ids::InteractionId;
use std::fmt;

/// The custom ids of refused forms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Id {
    /// Opens the form that was sent by this interaction again.
    Fix(InteractionId),
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self::Fix(sent) = self;
        write!(f, "dr:f:{:x}", sent.0)
    }
}

impl Component for Id {
    const PREFIX: &'static str = "dr";
    const FIRST_VERSION: &'static [(&'static str, &'static str)] = &[];

    fn parse(kind: &str, fields: &mut Fields<'_>) -> Option<Self> {
        match kind {
            "f" => Some(Self::Fix(InteractionId(fields.hex()?))),
            _ => None,
        }
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
    fn the_id_round_trips() {
        tests::assert_round_trips([Id::Fix(InteractionId(u64::MAX))]);
        tests::assert_refused::<Id>(&["dr:f:", "dr:f:x", "dr:f:1:2", "dr:x:1"]);
    }
}
