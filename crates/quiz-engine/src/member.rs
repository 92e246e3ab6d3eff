//! People who play, and how one of them is forgotten: someone without a name takes their place,
//! and all tallies stay.

#![expect(
    missing_docs,
    reason = "fields without a comment are what their names say"
)]

use crate::ids::{ContestId, MemberId, QuizId};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, HashMap};
use std::hash::Hash;

/// Someone, under the name that came with what they last did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    pub id: MemberId,
    /// As others see them; plain text.
    pub name: String,
}

impl Member {
    /// Stands where a member is recorded, for what the bot does on its own. Nobody has its id.
    pub(crate) fn nobody() -> Self {
        Self {
            id: MemberId(0),
            name: "—".to_owned(),
        }
    }
}

/// What happens to members in all domains at once.
#[derive(Clone, Debug, PartialEq)]
pub enum MemberFact {
    /// A member was forgotten.
    Forgotten {
        member: MemberId,
        /// Takes their place everywhere; its id is new.
        tombstone: Member,
    },
    /// A forgotten member had answered in what still runs.
    Departed {
        /// In what.
        from: Going,
        /// Recognises them.
        departed: Departed,
    },
}

/// Recognises someone who was forgotten while a quiz or contest went on in which they had answered,
/// so that they cannot answer a second time. A salted hash, and not their id, is kept for that; it
/// is deleted when the quiz or contest ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Departed {
    /// Random.
    pub salt: Salt,
    /// SHA-256 of the salt and the id.
    pub digest: [u8; 32],
}

/// Random bytes that make a hash unpredictable.
pub type Salt = [u8; 16];

impl Departed {
    /// Of that member.
    pub fn new(salt: Salt, member: MemberId) -> Self {
        let digest = digest(&salt, member);
        Self { salt, digest }
    }

    /// Whether it is that member.
    pub fn is(&self, member: MemberId) -> bool {
        digest(&self.salt, member) == self.digest
    }
}

fn digest(salt: &Salt, member: MemberId) -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update(salt);
    hash.update(member.0.to_be_bytes());
    hash.finalize().into()
}

/// A quiz or contest that still runs when someone who had answered in it is forgotten.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Going {
    /// A quiz.
    Quiz(QuizId),
    /// A contest.
    Contest(ContestId),
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

/// A map by members whose keys can change.
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
