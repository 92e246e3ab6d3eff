//! Questions of a quiz or contest that is over, asked again one after another.

use crate::bot::component::{Fields, hex, number};
use std::fmt;

/// Where a member is among the questions of `of` that they are asked again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Repeat<K> {
    /// The quiz or contest.
    pub(crate) of: K,
    /// The question's number there, from 1.
    pub(crate) number: u16,
    /// How many of the earlier questions were right this time.
    pub(crate) right: u16,
    /// The seed of the order of its options.
    pub(crate) seed: u32,
}

impl<K: fmt::Display> fmt::Display for Repeat<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            of,
            number,
            right,
            seed,
        } = self;
        write!(f, "{of}.{number}.{right}.{seed:x}")
    }
}

impl<K> Repeat<K> {
    /// Parses a field of a component's id; `of` makes the id of the quiz or contest.
    pub(crate) fn parse(fields: &mut Fields<'_>, of: fn(u64) -> K) -> Option<Self> {
        let mut parts = fields.text()?.split('.');
        let mut next = || parts.next();
        let repeat = Self {
            of: of(number(next()?)?),
            number: number(next()?)?,
            right: number(next()?)?,
            seed: hex(next()?)?,
        };
        (repeat.right < repeat.number && next().is_none()).then_some(repeat)
    }
}
