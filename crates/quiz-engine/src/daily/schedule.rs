//! Schedules as they were set up, and how they are.

#![expect(
    missing_docs,
    reason = "fields without a comment are what their names say"
)]

use crate::daily::recurrence::Recurrence;
use crate::ids::{BankId, ChannelId, GuildId, QuestionId, RoleId, ScheduleId, Timestamp};
use crate::member::Member;
use crate::question::Seconds;
use std::sync::Arc;

/// A question again and again.
#[derive(Clone, Debug, PartialEq)]
pub struct Schedule {
    pub id: ScheduleId,
    pub guild: GuildId,
    /// Where it posts.
    pub channel: ChannelId,
    /// The channel's name when it was set up; plain text.
    pub channel_name: String,
    /// The bank that it draws from.
    pub bank: BankId,
    /// When it posts.
    pub recurrence: Recurrence,
    /// How long a question stays open, unless the next comes before.
    pub closes_after: Seconds,
    /// The role that a post pings.
    pub ping: Option<RoleId>,
    /// Who set it up.
    pub by: Member,
    /// By the bot's clock.
    pub at: Timestamp,
    /// Language of its public messages: a BCP 47 tag.
    pub language: String,
    /// Decides the order of questions and options.
    pub seed: u64,
}

/// Why a schedule posts nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Pause {
    /// A quizmaster paused it.
    Requested,
    /// The bot may no longer post in its channel.
    Forbidden,
    /// Its channel was deleted.
    ChannelGone,
    /// Its bank was removed.
    BankGone,
}

/// A schedule that posts nothing for now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paused {
    /// Since when.
    pub at: Timestamp,
    pub why: Pause,
}

/// How many occurrences a member has answered in a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Streak {
    pub member: Member,
    /// How many, the last included.
    pub length: u32,
    /// How many occurrences could have broken a streak when they last answered.
    pub counted: u32,
}

/// What was of a schedule before the facts that are replayed.
#[derive(Clone, Debug, PartialEq)]
pub struct PastSchedule {
    pub schedule: Arc<Schedule>,
    /// What was due up to this instant was posted or skipped.
    pub processed_until: Timestamp,
    /// Whether it posts nothing for now.
    pub paused: Option<Paused>,
    /// Whether it asks the questions of its bank again.
    pub used_up: bool,
    /// Whether it was paused or used up by itself, and no quizmaster was notified.
    pub unnotified: bool,
    /// How many occurrences could have broken a streak.
    pub counted: u32,
    /// When it last asked each question.
    pub asked: Vec<(QuestionId, Timestamp)>,
    /// Of all who have answered.
    pub streaks: Vec<Streak>,
}

/// The status of a schedule.
#[derive(Clone, Debug, PartialEq)]
pub struct ScheduleStatus {
    pub schedule: Arc<Schedule>,
    /// Whether it posts nothing for now.
    pub paused: Option<Paused>,
    /// Whether it asks the questions of its bank again.
    pub used_up: bool,
    /// It posts next after this.
    pub after: Timestamp,
    /// When the question that is open closes.
    pub closes: Option<Timestamp>,
    /// The bank's title, its questions, and how many of those the schedule has asked; none when
    /// the bank is gone.
    pub bank: Option<(String, usize, usize)>,
}

/// How many dates of a schedule are shown.
const DATES: usize = 3;

impl ScheduleStatus {
    /// When it posts next, as things stand. Found here and not with the rest, since dates take
    /// long: nothing else waits for those that nobody looks at.
    pub fn next(&self) -> Vec<Timestamp> {
        self.schedule.recurrence.dates_after(self.after, DATES)
    }

    /// The schedule by name.
    pub fn entry(&self) -> ScheduleEntry {
        ScheduleEntry {
            schedule: Arc::clone(&self.schedule),
            paused: self.paused.is_some(),
        }
    }
}

/// A schedule by name, for lists to choose from.
#[derive(Clone, Debug, PartialEq)]
pub struct ScheduleEntry {
    /// The schedule, with its name and its recurrence.
    pub schedule: Arc<Schedule>,
    /// Whether it posts nothing for now.
    pub paused: bool,
}
