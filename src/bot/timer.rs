//! When the bot has to act next without being asked.

use quiz_engine::ids::{RoundId, Timestamp};
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard};
use tokio::sync::Notify;

/// At most one redrawing of a question's count in this time.
const REFRESH_EVERY_MS: i64 = 3000;

/// What is due next. What is earlier than what the loop sleeps for wakes it.
#[derive(Debug, Default)]
pub(crate) struct Timer {
    times: Mutex<Times>,
    pub(crate) sooner: Notify,
}

#[derive(Debug, Default)]
struct Times {
    engine: Option<Timestamp>,
    refreshes: HashMap<RoundId, Timestamp>,
    /// For which instant the loop sleeps.
    asleep_until: Option<Timestamp>,
}

impl Times {
    fn next(&self) -> Option<Timestamp> {
        self.refreshes.values().copied().chain(self.engine).min()
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

    /// The engine's next deadline.
    pub(crate) fn deadline(&self, at: Option<Timestamp>) {
        self.change(|times| times.engine = at);
    }

    /// Redraws how many have answered, soon.
    pub(crate) fn refresh_soon(&self, round: RoundId, now: Timestamp) {
        self.change(|times| {
            times
                .refreshes
                .entry(round)
                .or_insert(now.plus_ms(REFRESH_EVERY_MS));
        });
    }

    /// Until when there is nothing to do; `None` if nothing is planned.
    pub(crate) fn sleep_until(&self) -> Option<Timestamp> {
        let mut times = self.times();
        times.asleep_until = times.next();
        times.asleep_until
    }

    /// The questions to redraw now; each is given once.
    pub(crate) fn due_refreshes(&self, now: Timestamp) -> Vec<RoundId> {
        let mut times = self.times();
        let due = times.refreshes.extract_if(|_, at| *at <= now);
        due.map(|(round, _)| round).collect()
    }
}
