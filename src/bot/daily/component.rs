//! The paging buttons of the list of daily questions.

use crate::bot::component::{Component, Fields, Place};
use std::fmt;

/// The custom id of a button that shows a page, from 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Id(pub(crate) u32);

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "dy:l:{}", self.0)
    }
}

impl Component for Id {
    const PREFIX: &'static str = "dy";
    const FIRST_VERSION: &'static [(&'static str, &'static str)] = &[("q", "l")];

    fn parse(kind: &str, fields: &mut Fields<'_>) -> Option<Self> {
        (kind == "l").then(|| fields.number().map(Self))?
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
        tests::assert_round_trips([Id(13)]);
        tests::assert_refused::<Id>(&["dy:l:", "dy:q:1", "dy:l:1:2"]);
    }
}
