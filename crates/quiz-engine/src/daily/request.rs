//! What quizmasters may do with daily questions.

#![expect(
    missing_docs,
    reason = "fields without a comment are what their names say"
)]

use crate::daily::recurrence::Recurrence;
use crate::ids::{ChannelId, GuildId, RoleId};
use crate::member::Member;
use crate::question::Seconds;

/// Daily questions as a quizmaster asks for them.
#[derive(Clone, Debug)]
pub struct ScheduleRequest {
    pub guild: GuildId,
    /// Where they are posted.
    pub channel: ChannelId,
    /// The channel's name; plain text.
    pub channel_name: String,
    /// Id or title of a bank, in any case.
    pub bank: String,
    /// When they are posted.
    pub recurrence: Recurrence,
    /// How long each stays open.
    pub closes_after: Seconds,
    /// The role that each pings.
    pub ping: Option<RoleId>,
    /// Who sets them up.
    pub by: Member,
    /// Language of the public messages: a BCP 47 tag.
    pub language: String,
    /// Decides the order of questions and options.
    pub seed: u64,
}

/// What can be done to a schedule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScheduleControl {
    /// Post nothing for now.
    Pause,
    /// Post again.
    Resume,
    /// Remove it.
    Remove,
    /// Post a question at once, beside those that are due.
    Now,
}
