//! The button that confirms the deletion of a member's data.

use crate::bot::component::{Component, Fields, Place};
use std::fmt;

/// The custom id of the button.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Id {
    /// Deletes all data about the member who presses it.
    Delete,
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("py:d:0")
    }
}

impl Component for Id {
    const PREFIX: &'static str = "py";
    const FIRST_VERSION: &'static [(&'static str, &'static str)] = &[("Z", "d")];

    fn parse(kind: &str, fields: &mut Fields<'_>) -> Option<Self> {
        (kind == "d" && fields.text()? == "0").then_some(Self::Delete)
    }

    fn place(&self) -> Place {
        Place::Private
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bot::component::{read, tests};

    #[test]
    fn the_id_round_trips() {
        tests::assert_round_trips([Id::Delete]);
        tests::assert_refused::<Id>(&["py:d:1", "py:d:", "py:d:0:0"]);
        assert_eq!(read("1:Z:0"), Some(Id::Delete));
    }
}
