//! The menu of topics.

use crate::bot::component::{Component, Fields, Place};
use std::fmt;

/// The custom id of the menu.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Id {
    /// Shows the chosen topic.
    Topic,
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("hp:t:0")
    }
}

impl Component for Id {
    const PREFIX: &'static str = "hp";
    const FIRST_VERSION: &'static [(&'static str, &'static str)] = &[];

    fn parse(kind: &str, fields: &mut Fields<'_>) -> Option<Self> {
        (kind == "t" && fields.text()? == "0").then_some(Self::Topic)
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
        tests::assert_round_trips([Id::Topic]);
        tests::assert_refused::<Id>(&["hp:t:1", "hp:x:0", "hp:t:0:0"]);
    }
}
