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

/// Of so many occurrences in a row, one may be missed.
const FORGIVES_ONE_IN: u32 = 7;

/// How many occurrences a member has answered in a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Streak {
    pub member: Member,
    /// How many, the last included.
    pub length: u32,
    /// How many occurrences could have broken a streak when they last answered.
    pub counted: u32,
    /// How many, with the last one of them that was missed and forgiven before that.
    pub forgiven: Option<u32>,
}

/// A streak as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CurrentStreak {
    /// How many occurrences were answered in a row.
    pub length: u32,
    /// Whether one of the last was missed and forgiven, so that the next miss ends the streak.
    pub forgiven: bool,
}

impl Streak {
    /// The streak of a member who has answered. So many occurrences could have broken it before that
    /// answer and after it.
    pub(super) fn answered(streak: Option<&Self>, before: u32, member: Member, after: u32) -> Self {
        let unbroken = streak.and_then(|streak| {
            let forgiven = streak.unbroken(before).ok()?;
            Some((streak.length.saturating_add(1), forgiven))
        });
        let (length, forgiven) = unbroken.unwrap_or((1, None));
        Self {
            member,
            length,
            counted: after,
            forgiven,
        }
    }

    /// The last miss that was forgiven, now that so many occurrences could have broken the streak.
    ///
    /// # Errors
    /// When it is broken.
    pub(super) fn unbroken(&self, counted: u32) -> Result<Option<u32>, Broken> {
        match counted.saturating_sub(self.counted) {
            0 => Ok(self.forgiven),
            1 if self.forgiven.is_none_or(|last| forgives(last, counted)) => Ok(Some(counted)),
            _ => Err(Broken),
        }
    }

    /// The streak now that so many occurrences could have broken it; `None` when one did.
    pub fn current(&self, counted: u32) -> Option<CurrentStreak> {
        let forgiven = self.unbroken(counted).ok()?;
        let next = counted.saturating_add(1);
        Some(CurrentStreak {
            length: self.length,
            forgiven: forgiven.is_some_and(|last| !forgives(last, next)),
        })
    }
}

/// Whether a miss is forgiven after the last one that was.
fn forgives(last: u32, counted: u32) -> bool {
    counted.saturating_sub(last) >= FORGIVES_ONE_IN
}

/// A streak is broken.
#[derive(Debug)]
pub(super) struct Broken;

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
    /// The bank's title, how many of its questions can be asked, and how many of those the schedule
    /// has asked; none when the bank is gone.
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;
    use proptest::collection::vec;
    use proptest::prelude::*;

    proptest! {
        /// A streak is what was answered since it began, and no seven in a row have two misses.
        #[test]
        fn a_streak_is_broken_by_two_misses_in_seven_and_by_nothing_else(
            days in vec((any::<bool>(), prop::bool::weighted(0.1)), 0..60),
        ) {
            let (mut counted, mut streak) = (0, None::<Streak>);
            // Since it began: whether each was answered, of those that count; and how many were.
            let mut model: Option<(Vec<bool>, u32)> = None;
            for (answered, away) in days {
                let before = counted;
                counted += u32::from(!away);
                if answered {
                    let next = Streak::answered(streak.as_ref(), before, sample::member("ben"), counted);
                    streak = Some(next);
                    model.get_or_insert_default().1 += 1;
                }
                if let Some((run, _)) = model.as_mut().filter(|_| !away) {
                    run.push(answered);
                    let two = |seven: &[bool]| seven.iter().filter(|one| !**one).count() > 1;
                    if run.windows(7.min(run.len())).any(two) {
                        model = None;
                    }
                }
                let length = |one: CurrentStreak| one.length;
                let current = streak.as_ref().and_then(|one| one.current(counted)).map(length);
                prop_assert_eq!(current, model.as_ref().map(|(_, length)| *length));
            }
        }
    }
}
