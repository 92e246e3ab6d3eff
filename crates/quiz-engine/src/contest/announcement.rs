//! What is told of a contest in its channel, beside its result.

use super::contesting::Contesting;
use super::result::ContestResult;
use super::setup::Contest;
use crate::ids::MessageId;
use std::sync::Arc;

/// A message about a contest, or a change of its first one.
#[derive(Clone, Debug, PartialEq)]
pub struct Announcement {
    /// The contest as it was set up.
    pub contest: Arc<Contest>,
    /// What has happened.
    pub what: Stage,
    /// How many take part.
    pub joined: usize,
    /// The first message, which shows how many take part; `None` while it is not posted, or if an
    /// earlier version posted it.
    pub message: Option<MessageId>,
}

/// What has happened to a contest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// It was set up: the first message is the reply to that, and is posted where the reply was lost.
    Created,
    /// More take part: the first message is edited.
    Joined,
    /// It opened after it was set up: the first message is edited, and another one is posted.
    Opened,
    /// It is over: the first message is edited. The result is posted apart.
    Closed,
    /// It was cancelled before it opened: the first message is edited, and another one is posted.
    Cancelled,
}

/// Something to publish about a contest.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum ContestPublication {
    Announcement(Announcement),
    Result(Box<ContestResult>),
}

impl Contesting {
    /// What is told when this happens.
    pub fn announcement(&self, what: Stage) -> Announcement {
        Announcement {
            contest: Arc::clone(&self.contest),
            what,
            joined: self.entrants.len(),
            message: self.announced,
        }
    }

    /// Whether it opens later than it was set up, which is told apart.
    pub fn opens_later(&self) -> bool {
        self.contest.opens > self.contest.at
    }
}
