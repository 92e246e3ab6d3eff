//! The next time at which the scheduler has to act: the engine's deadline and the pending redraws.
//! Bounded by the open questions and lobbies.

use quiz_engine::ids::{QuizId, RoundId, Timestamp};
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard};
use tokio::sync::Notify;

/// A message to redraw.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Redraw {
    /// The count of answers on a question.
    Count(RoundId),
    /// Who has joined in a quiz's lobby.
    Lobby(QuizId),
}

/// The shortest time between two redraws of a message.
const REFRESH_EVERY_MS: i64 = 3000;

/// What is due next. A time that is earlier than the one that the scheduler sleeps for wakes it.
#[derive(Debug, Default)]
pub(crate) struct Timer {
    times: Mutex<Times>,
    pub(crate) sooner: Notify,
}

#[derive(Debug, Default)]
struct Times {
    engine: Option<Timestamp>,
    refreshes: HashMap<Redraw, Timestamp>,
    /// When the scheduler will wake; `None` if it sleeps without a limit.
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

    /// Sets the engine's next deadline.
    pub(crate) fn deadline(&self, at: Option<Timestamp>) {
        self.change(|times| times.engine = at);
    }

    /// Plans a redraw, unless one is planned.
    pub(crate) fn refresh_soon(&self, redraw: Redraw, now: Timestamp) {
        self.change(|times| {
            times
                .refreshes
                .entry(redraw)
                .or_insert(now.plus_ms(REFRESH_EVERY_MS));
        });
    }

    /// Returns the next time at which there is something to do; `None` if nothing is planned.
    pub(crate) fn sleep_until(&self) -> Option<Timestamp> {
        let mut times = self.times();
        times.asleep_until = times.next();
        times.asleep_until
    }

    /// Takes the redraws that are due.
    pub(crate) fn due_refreshes(&self, now: Timestamp) -> Vec<Redraw> {
        let mut times = self.times();
        let due = times.refreshes.extract_if(|_, at| *at <= now);
        due.map(|(redraw, _)| redraw).collect()
    }
}
