//! People who play, and how one of them is forgotten: someone without a name takes their place,
//! and all tallies stay.

use crate::ids::MemberId;
use std::collections::{BTreeMap, HashMap};
use std::hash::Hash;

/// Someone, under the name that came with what they last did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Who.
    pub id: MemberId,
    /// As others see them; plain text.
    pub name: String,
}

/// What happens to members in all domains at once.
#[derive(Clone, Debug, PartialEq)]
pub enum MemberFact {
    /// A member was forgotten.
    Forgotten {
        /// Who.
        member: MemberId,
        /// Takes their place everywhere; its id is new.
        tombstone: Member,
    },
}

/// Something that names members.
pub(crate) trait Forget {
    /// Replaces the member by `tombstone`.
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
    /// Moves the member's value to the tombstone, after `change`.
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
