//! The lobby before a quiz: who has joined, and how it is shown.

use super::started::{End, Started};
use crate::ids::{MemberId, MessageId, Timestamp};
use crate::member::Member;
use std::sync::Arc;

/// A lobby begins by itself this long after the start.
pub(super) const LOBBY_MS: i64 = 60_000;

/// The lobby of a quiz, as it was when it began.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Lobby {
    /// Its message, once it is posted.
    pub(crate) message: Option<MessageId>,
    /// In the order in which they joined.
    pub(crate) joined: Vec<Member>,
}

impl Lobby {
    pub(crate) fn has(&self, member: MemberId) -> bool {
        self.joined.iter().any(|one| one.id == member)
    }

    pub(crate) fn join(&mut self, member: &Member) {
        if !self.has(member.id) {
            self.joined.push(member.clone());
        }
    }

    /// Who is forgotten leaves: nobody is waited for in their place.
    pub(crate) fn forget(&mut self, member: MemberId) {
        self.joined.retain(|one| one.id != member);
    }
}

/// A lobby as it is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct LobbyView {
    /// The quiz that follows.
    pub started: Arc<Started>,
    /// When it begins by itself.
    pub until: Timestamp,
    /// The message, once it is posted.
    pub message: Option<MessageId>,
    /// In the order in which they joined.
    pub joined: Vec<Member>,
    /// Whether it is open, or how it ended.
    pub state: LobbyState,
}

/// Whether a lobby is open, or how it ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LobbyState {
    /// Members can join.
    Open,
    /// The quiz has begun.
    Begun,
    /// The quiz ended before it began.
    Ended(End),
}
