//! A schedule with what lasts from one occurrence to the next.

use super::schedule::{CurrentStreak, PastSchedule, Paused, Schedule, Streak};
use crate::ids::{MemberId, QuizId, Timestamp};
use crate::member::{ByMember, Member};
use crate::play::Round;
use crate::question::AskedAt;
use std::collections::HashMap;
use std::sync::Arc;

/// A missed question is not posted if less than this is left to answer it.
const MIN_OPEN_MS: i64 = 60_000;

/// A schedule as the engine keeps it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Scheduled {
    pub(crate) schedule: Arc<Schedule>,
    /// What was due up to this instant was posted or skipped.
    pub(crate) processed_until: Timestamp,
    pub(crate) paused: Option<Paused>,
    pub(crate) used_up: bool,
    /// Whether it was paused or used up by itself, and no quizmaster was notified.
    pub(crate) unnotified: bool,
    /// Its question that is open.
    pub(crate) open: Option<QuizId>,
    /// When it last asked each question.
    pub(crate) asked: AskedAt,
    /// How many occurrences could have broken a streak.
    counted: u32,
    /// Those that are not broken.
    streaks: HashMap<MemberId, Streak>,
}

impl Scheduled {
    pub(crate) fn new(schedule: Arc<Schedule>) -> Self {
        let at = schedule.at;
        Self::of(PastSchedule {
            schedule,
            processed_until: at,
            paused: None,
            used_up: false,
            unnotified: false,
            counted: 0,
            asked: Vec::new(),
            streaks: Vec::new(),
        })
    }

    pub(crate) fn of(past: PastSchedule) -> Self {
        let unbroken = |one: &Streak| one.unbroken(past.counted).is_ok();
        let streaks = past.streaks.into_iter().filter(unbroken);
        Self {
            schedule: past.schedule,
            processed_until: past.processed_until,
            paused: past.paused,
            used_up: past.used_up,
            unnotified: past.unnotified,
            open: None,
            asked: past.asked.into_iter().collect(),
            counted: past.counted,
            streaks: streaks.map(|one| (one.member.id, one)).collect(),
        }
    }

    /// When it is to do something by itself: not while its last question is open.
    pub(crate) fn deadline(&self) -> Option<Timestamp> {
        if self.paused.is_some() || self.open.is_some() {
            return None;
        }
        self.schedule.recurrence.next_after(self.processed_until)
    }

    /// The occurrence that is due by `now`.
    pub(crate) fn due(&self, now: Timestamp) -> Option<Due> {
        let recurrence = &self.schedule.recurrence;
        let at = recurrence
            .last_by(now)
            .filter(|at| *at > self.processed_until)?;
        let until = recurrence.next_after(at);
        let left_ms = until.map_or(i64::MAX, |until| until.ms_since(now));
        let in_window = now < at.plus_ms(self.schedule.closes_after.ms());
        Some(Due {
            at,
            until,
            missed: recurrence
                .last_by(at.plus_ms(-1))
                .filter(|at| *at > self.processed_until),
            in_time: in_window && left_ms >= MIN_OPEN_MS,
        })
    }

    /// The next `count` times that it posts after `now`.
    pub(crate) fn next(&self, now: Timestamp, count: usize) -> Vec<Timestamp> {
        let after = now.max(self.processed_until);
        self.schedule.recurrence.dates_after(after, count)
    }

    /// The streaks of those who answered the question, which closes now, and the new count of
    /// occurrences. One during which the bot was away breaks no streak.
    pub(crate) fn streaks_with(&self, round: &Round) -> (u32, Vec<Streak>) {
        let counted = self.counted + u32::from(!round.away);
        let answered = round.members().map(|member| {
            let before = self.streaks.get(&member.id);
            Streak::answered(before, self.counted, member, counted)
        });
        (counted, answered.collect())
    }

    pub(crate) fn take_streaks(&mut self, counted: u32, streaks: &[Streak]) {
        self.counted = counted;
        for streak in streaks {
            self.streaks.insert(streak.member.id, streak.clone());
        }
        // A broken streak is the same as none.
        self.streaks
            .retain(|_, streak| streak.unbroken(counted).is_ok());
    }

    pub(crate) fn forget(&mut self, member: MemberId, tombstone: &Member) {
        let renamed = |streak: &mut Streak| streak.member.clone_from(tombstone);
        self.streaks.rekey(member, tombstone, renamed);
    }

    /// The member's streak, while it is unbroken.
    pub(crate) fn streak(&self, member: MemberId) -> Option<CurrentStreak> {
        self.streaks.get(&member)?.current(self.counted)
    }
}

/// An occurrence that is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Due {
    pub(crate) at: Timestamp,
    /// When the next is due.
    pub(crate) until: Option<Timestamp>,
    /// The last of those before it that were missed.
    pub(crate) missed: Option<Timestamp>,
    /// Whether it is still to be posted.
    pub(crate) in_time: bool,
}
