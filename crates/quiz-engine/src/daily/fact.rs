//! What happens to schedules of daily questions.

#![expect(
    missing_docs,
    reason = "fields without a comment are what their names say"
)]

use super::schedule::{Pause, Schedule, Streak};
use crate::ids::{ScheduleId, Timestamp};
use std::sync::Arc;

/// One thing that happened to a schedule.
#[derive(Clone, Debug, PartialEq)]
pub enum DailyFact {
    /// Daily questions were set up.
    Scheduled(Arc<Schedule>),
    /// A schedule posts nothing for now.
    Paused {
        schedule: ScheduleId,
        /// By the bot's clock.
        at: Timestamp,
        why: Pause,
    },
    /// A schedule begins to ask its bank's questions again, or has new ones to ask.
    BankUsedUp {
        schedule: ScheduleId,
        /// Whether it asks them again.
        used_up: bool,
    },
    /// The quizmasters know what has become of a schedule.
    QuizmastersNotified { schedule: ScheduleId },
    /// A schedule posts again; what was due meanwhile is not.
    Resumed {
        schedule: ScheduleId,
        /// By the bot's clock.
        at: Timestamp,
    },
    /// A schedule was removed.
    Removed {
        schedule: ScheduleId,
        /// By the bot's clock.
        at: Timestamp,
    },
    /// What a schedule should have posted up to an instant is not posted any more.
    Skipped {
        schedule: ScheduleId,
        /// When the last of it was due.
        processed_until: Timestamp,
    },
    /// A daily question that counts has closed.
    Streaks {
        schedule: ScheduleId,
        /// How many of its occurrences could have broken a streak.
        counted: u32,
        /// Of all who answered.
        streaks: Vec<Streak>,
    },
}
