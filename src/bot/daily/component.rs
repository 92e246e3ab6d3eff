//! The buttons under the list of daily questions.

use crate::bot::component::{Component, Fields, Place};
use std::fmt;

/// Where a press goes: to a page of the list, from 0.
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
    fn every_id_comes_back() {
        tests::come_back([Id(13)]);
        tests::are_refused::<Id>(&["dy:l:", "dy:q:1", "dy:l:1:2"]);
    }
}
