//! The buttons under the list of seasons.

use crate::bot::component::{Component, Fields};
use std::fmt;

/// Where a press goes: to a page of the list, from 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Id(pub(crate) u32);

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "sn:l:{}", self.0)
    }
}

impl Component for Id {
    const PREFIX: &'static str = "sn";
    const FIRST_VERSION: &'static [(&'static str, &'static str)] = &[("sl", "l")];

    fn parse(kind: &str, fields: &mut Fields<'_>) -> Option<Self> {
        (kind == "l").then(|| fields.number().map(Self))?
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bot::component::tests;

    #[test]
    fn every_id_comes_back() {
        tests::come_back([Id(14)]);
        tests::are_refused::<Id>(&["sn:l:", "sn:x:1", "sn:l:1:2"]);
    }
}
