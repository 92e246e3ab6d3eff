//! When each of several things next needs attention.

use crate::ids::Timestamp;
use std::collections::BTreeSet;

/// Bounded by the things that have a deadline: one entry each.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Deadlines<K>(BTreeSet<(Timestamp, K)>);

impl<K> Default for Deadlines<K> {
    fn default() -> Self {
        Self(BTreeSet::new())
    }
}

impl<K: Copy + Ord> Deadlines<K> {
    /// Moves the deadline of `key`; `None` where it had or has none.
    pub(crate) fn change(&mut self, key: K, before: Option<Timestamp>, after: Option<Timestamp>) {
        if before != after {
            before.map(|at| self.0.remove(&(at, key)));
            after.map(|at| self.0.insert((at, key)));
        }
    }

    /// The first deadline, and its key.
    pub(crate) fn first(&self) -> Option<(Timestamp, K)> {
        self.0.first().copied()
    }
}
