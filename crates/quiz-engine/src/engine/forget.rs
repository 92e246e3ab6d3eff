//! A member is forgotten: someone without a name stands in their place, and all tallies stay.

use super::Engine;
use crate::{Member, MemberId};
use std::collections::{BTreeMap, HashMap};
use std::hash::Hash;
use std::sync::Arc;

/// What bears members.
pub(crate) trait Forget {
    /// Puts `tombstone` wherever the member stands.
    fn forget(&mut self, member: MemberId, tombstone: &Member);
}

impl Forget for Member {
    fn forget(&mut self, member: MemberId, tombstone: &Member) {
        if self.id == member {
            self.clone_from(tombstone);
        }
    }
}

impl Forget for MemberId {
    fn forget(&mut self, member: MemberId, tombstone: &Member) {
        if *self == member {
            *self = tombstone.id;
        }
    }
}

/// A map by members, of which a key changes and its value stays.
pub(crate) trait ByMember<V> {
    /// Takes the member's value out.
    fn take(&mut self, member: MemberId) -> Option<V>;
    /// Puts a value in.
    fn put(&mut self, member: MemberId, value: V);
    /// Gives the member's value to the tombstone, after `change`.
    fn rekey(&mut self, member: MemberId, tombstone: &Member, change: impl FnOnce(&mut V)) {
        if let Some(mut value) = self.take(member) {
            change(&mut value);
            self.put(tombstone.id, value);
        }
    }
}

impl<V> ByMember<V> for BTreeMap<MemberId, V> {
    fn take(&mut self, member: MemberId) -> Option<V> {
        self.remove(&member)
    }

    fn put(&mut self, member: MemberId, value: V) {
        self.insert(member, value);
    }
}

impl<V> ByMember<V> for HashMap<MemberId, V>
where
    MemberId: Hash,
{
    fn take(&mut self, member: MemberId) -> Option<V> {
        self.remove(&member)
    }

    fn put(&mut self, member: MemberId, value: V) {
        self.insert(member, value);
    }
}

impl Engine {
    pub(super) fn forget(&mut self, member: MemberId, tombstone: &Member) {
        self.standings.forget(member, tombstone);
        for running in self.running.values_mut() {
            running.forget(member, tombstone);
        }
        for contesting in self.contests.values_mut() {
            contesting.forget(member, tombstone);
        }
        self.teams.forget(member, tombstone);
        for scheduled in self.schedules.values_mut() {
            Arc::make_mut(&mut scheduled.schedule)
                .by
                .forget(member, tombstone);
            scheduled.forget(member, tombstone);
        }
    }
}
