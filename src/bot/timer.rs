//! The next time at which the scheduler has to act: the engine's deadline and the pending redraws.
//! Bounded by the open questions, and the contests that are not over.

use quiz_engine::ids::{ContestId, RoundId, Timestamp};
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard};
use tokio::sync::Notify;

/// The shortest time between two redraws of a question's count of answers.
const REFRESH_EVERY_MS: i64 = 3000;
/// How long a redraw of a contest's announcement waits for more who join.
const REDRAW_AFTER_MS: i64 = 3000;
/// The shortest time between two redraws of a contest's announcement, and of an old one: Discord
/// allows only a few edits of a message that is older than an hour.
const REDRAW_EVERY_MS: i64 = 60_000;
const REDRAW_OLD_EVERY_MS: i64 = 10 * 60_000;
/// The age from which an announcement is old.
const OLD_MS: i64 = 55 * 60_000;

/// What is due next. A time that is earlier than the one that the scheduler sleeps for wakes it.
#[derive(Debug, Default)]
pub(crate) struct Timer {
    times: Mutex<Times>,
    pub(crate) sooner: Notify,
}

#[derive(Debug, Default)]
struct Times {
    engine: Option<Timestamp>,
    refreshes: HashMap<RoundId, Timestamp>,
    redraws: HashMap<ContestId, Redraw>,
    /// When the scheduler will wake; `None` if it sleeps without a limit.
    asleep_until: Option<Timestamp>,
}

/// The redraws of a contest's announcement.
#[derive(Debug, Default)]
struct Redraw {
    last: Option<Timestamp>,
    due: Option<Timestamp>,
}

impl Times {
    fn next(&self) -> Option<Timestamp> {
        let redraws = self.redraws.values().filter_map(|one| one.due);
        let refreshes = self.refreshes.values().copied();
        refreshes.chain(redraws).chain(self.engine).min()
    }
}

impl Timer {
    fn times(&self) -> MutexGuard<'_, Times> {
        self.times
            .lock()
            .expect("nothing panics with the times locked")
    }

    fn change(&self, change: impl FnOnce(&mut Times)) {
        let mut times = self.times();
        change(&mut times);
        let next = times.next();
        if next.is_some_and(|next| times.asleep_until.is_none_or(|until| next < until)) {
            times.asleep_until = next;
            self.sooner.notify_one();
        }
    }

    /// Sets the engine's next deadline.
    pub(crate) fn deadline(&self, at: Option<Timestamp>) {
        self.change(|times| times.engine = at);
    }

    /// Plans a redraw of the question's count, unless one is planned.
    pub(crate) fn refresh_soon(&self, round: RoundId, now: Timestamp) {
        self.change(|times| {
            times
                .refreshes
                .entry(round)
                .or_insert(now.plus_ms(REFRESH_EVERY_MS));
        });
    }

    /// Plans a redraw of a contest's announcement of that age, unless one is planned.
    pub(crate) fn redraw_soon(&self, contest: ContestId, age_ms: i64, now: Timestamp) {
        let every_ms = match age_ms < OLD_MS {
            true => REDRAW_EVERY_MS,
            false => REDRAW_OLD_EVERY_MS,
        };
        self.change(|times| {
            let redraw = times.redraws.entry(contest).or_default();
            let soon = now.plus_ms(REDRAW_AFTER_MS);
            let due = redraw
                .last
                .map_or(soon, |last| soon.max(last.plus_ms(every_ms)));
            redraw.due.get_or_insert(due);
        });
    }

    /// Records that a contest's announcement is redrawn now.
    pub(crate) fn redrawn(&self, contest: ContestId, now: Timestamp) {
        let redraw = Redraw {
            last: Some(now),
            due: None,
        };
        self.times().redraws.insert(contest, redraw);
    }

    /// Forgets the redraws of a contest that is over.
    pub(crate) fn forget_redraws(&self, contest: ContestId) {
        self.times().redraws.remove(&contest);
    }

    /// Takes the contests whose announcement is to be redrawn.
    pub(crate) fn due_redraws(&self, now: Timestamp) -> Vec<ContestId> {
        let mut times = self.times();
        let is_due = |redraw: &Redraw| redraw.due.is_some_and(|due| due <= now);
        let due = times.redraws.iter_mut().filter(|(_, one)| is_due(one));
        due.map(|(contest, redraw)| {
            redraw.due = None;
            *contest
        })
        .collect()
    }

    /// Returns the next time at which there is something to do; `None` if nothing is planned.
    pub(crate) fn sleep_until(&self) -> Option<Timestamp> {
        let mut times = self.times();
        times.asleep_until = times.next();
        times.asleep_until
    }

    /// Takes the questions whose redraw is due.
    pub(crate) fn due_refreshes(&self, now: Timestamp) -> Vec<RoundId> {
        let mut times = self.times();
        let due = times.refreshes.extract_if(|_, at| *at <= now);
        due.map(|(round, _)| round).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_announcement_is_redrawn_soon_and_then_once_a_minute() {
        let (timer, cup) = (Timer::default(), ContestId(1));
        let at = |ms: i64| Timestamp(1_000_000 + ms);
        timer.redraw_soon(cup, 0, at(0));
        timer.redraw_soon(cup, 0, at(1000));
        assert_eq!(timer.sleep_until(), Some(at(3000)));
        assert_eq!(timer.due_redraws(at(2999)), []);
        assert_eq!(timer.due_redraws(at(3000)), [cup]);
        timer.redrawn(cup, at(3000));
        assert_eq!(timer.sleep_until(), None);
        timer.redraw_soon(cup, 10_000, at(10_000));
        assert_eq!(timer.sleep_until(), Some(at(63_000)));
        timer.redrawn(cup, at(63_000));
        // Of an old message, less often.
        timer.redraw_soon(cup, 56 * 60_000, at(64_000));
        assert_eq!(timer.sleep_until(), Some(at(663_000)));
        timer.forget_redraws(cup);
        assert_eq!(timer.sleep_until(), None);
    }
}
