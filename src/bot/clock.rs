//! The bot's clock.
//!
//! It runs with the machine's monotonic clock, which nobody can set but which stands still while
//! the machine sleeps. So the scheduler calls [`Clock::beat`] many times a second, and when the wall clock
//! has jumped, it lets this clock [follow](Clock::follow): forward at once, back only while no quiz
//! runs, so that no deadline of a question moves away.
//!
//! Without a beat the clock stops after [`MAX_STALL_MS`]. When the process was stopped, or the
//! machine has slept, nothing closes before the presses that waited are handled.

use quiz_engine::ids::Timestamp;
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};
use tokio::sync::watch;

/// Members lost nothing by an absence of at most this length: a gateway without a connection, a
/// process that stood still, or a restart.
pub(crate) const AWAY_AFTER_MS: i64 = 2000;
/// The longest time without a beat that counts as normal.
pub(crate) const MAX_STALL_MS: i64 = 5000;
/// Smaller differences to the wall clock are left alone.
const STEP_MS: i64 = 1000;

/// A clock. Clones show the same time.
#[derive(Clone, Debug)]
pub struct Clock {
    machine: Arc<dyn Machine>,
    state: watch::Sender<State>,
}

/// The clocks of a machine, in milliseconds.
trait Machine: fmt::Debug + Send + Sync {
    /// Since the Unix epoch; can be set.
    fn wall_ms(&self) -> i64;
    /// Since some instant; never goes back.
    fn monotonic_ms(&self) -> i64;
}

#[derive(Clone, Copy, Debug)]
struct State {
    /// The bot's time minus the monotonic clock.
    offset_ms: i64,
    /// The part of it by which the demo has skipped hours.
    advanced_ms: i64,
    /// The last beat; `None` while no scheduler runs.
    beat: Option<Beat>,
}

/// When the scheduler was alive.
#[derive(Clone, Copy, Debug)]
struct Beat {
    /// By this clock.
    at: Timestamp,
    /// By the clocks of the machine.
    wall_ms: i64,
    monotonic_ms: i64,
}

/// Whether the clock may be set back to the wall clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SetBack {
    Allowed,
    Forbidden,
}

impl Clock {
    /// Starts a clock at the present wall time.
    pub fn start() -> Self {
        Self::of(Arc::new(ThisMachine::start()))
    }

    fn of(machine: Arc<dyn Machine>) -> Self {
        let offset_ms = machine.wall_ms().saturating_sub(machine.monotonic_ms());
        Self {
            machine,
            state: watch::Sender::new(State {
                offset_ms,
                advanced_ms: 0,
                beat: None,
            }),
        }
    }

    /// Returns the present instant.
    pub fn now(&self) -> Timestamp {
        let state = *self.state.borrow();
        let running = self.running(state);
        match state.beat {
            Some(beat) => running.min(beat.at.plus_ms(MAX_STALL_MS)),
            None => running,
        }
    }

    /// The time without regard to missing beats.
    fn running(&self, state: State) -> Timestamp {
        Timestamp(self.machine.monotonic_ms().saturating_add(state.offset_ms))
    }

    /// Returns the milliseconds by which the wall clock is ahead of this clock; negative if it is
    /// behind.
    pub(crate) fn behind_ms(&self) -> i64 {
        let wall = Timestamp(self.machine.wall_ms()).plus_ms(self.state.borrow().advanced_ms);
        wall.ms_since(self.now())
    }

    /// Records that the scheduler is alive.
    pub(crate) fn beat(&self) {
        let beat = self.beat_at(self.now());
        // No waiter has to look at the time again.
        self.state.send_if_modified(|state| {
            state.beat = Some(beat);
            false
        });
    }

    fn beat_at(&self, at: Timestamp) -> Beat {
        Beat {
            at,
            wall_ms: self.machine.wall_ms(),
            monotonic_ms: self.machine.monotonic_ms(),
        }
    }

    /// Returns the milliseconds since the last beat: by the monotonic clock, which shows that the
    /// process stood still, or by the wall clock, which shows that the machine slept.
    pub(crate) fn without_beat_ms(&self) -> i64 {
        let Some(beat) = self.state.borrow().beat else {
            return 0;
        };
        let by_wall = self.machine.wall_ms().saturating_sub(beat.wall_ms);
        let monotonic = self.machine.monotonic_ms();
        by_wall.max(monotonic.saturating_sub(beat.monotonic_ms))
    }

    /// Sets the clock to the wall clock if they differ by a second or more. Returns by how many
    /// milliseconds it was set ahead, or back where that is negative.
    pub(crate) fn follow(&self, set_back: SetBack) -> Option<i64> {
        let behind_ms = self.behind_ms();
        let follows = behind_ms >= STEP_MS || behind_ms <= -STEP_MS && set_back == SetBack::Allowed;
        follows.then(|| {
            let wall_ms = self.machine.wall_ms();
            let monotonic_ms = self.machine.monotonic_ms();
            self.state.send_modify(|state| {
                let machine_ms = wall_ms.saturating_sub(monotonic_ms);
                state.offset_ms = machine_ms.saturating_add(state.advanced_ms);
                let running = self.running(*state);
                state.beat = state.beat.map(|_| self.beat_at(running));
            });
            behind_ms
        })
    }

    /// Advances the clock and all its clones, as the demo does to skip hours.
    pub fn advance(&self, by: Duration) {
        let by_ms = i64::try_from(by.as_millis()).unwrap_or(i64::MAX);
        self.state.send_modify(|state| {
            state.offset_ms = state.offset_ms.saturating_add(by_ms);
            state.advanced_ms = state.advanced_ms.saturating_add(by_ms);
            if let Some(beat) = &mut state.beat {
                beat.at = beat.at.plus_ms(by_ms);
            }
        });
    }

    /// Resolves at the instant `at`, or as soon as the clock jumps past it.
    pub(crate) async fn reached(&self, at: Timestamp) {
        let mut jumps = self.jumps();
        loop {
            let left_ms = at.ms_since(self.now()).max(0).unsigned_abs();
            if left_ms == 0 {
                return;
            }
            tokio::select! {
                () = tokio::time::sleep(Duration::from_millis(left_ms)) => {}
                () = jumps.next() => {}
            }
        }
    }

    /// Returns a receiver that is notified when the clock jumps.
    pub(crate) fn jumps(&self) -> Jumps {
        Jumps(self.state.subscribe())
    }
}

/// Tells when a clock jumps.
pub(crate) struct Jumps(watch::Receiver<State>);

impl Jumps {
    /// Resolves when the clock has jumped since the last call.
    pub(crate) async fn next(&mut self) {
        if self.0.changed().await.is_err() {
            // No clock is left that could jump.
            std::future::pending().await
        }
    }
}

#[derive(Debug)]
struct ThisMachine {
    since: Instant,
}

impl ThisMachine {
    #[expect(
        clippy::disallowed_methods,
        reason = "the only place that reads the machine's clocks"
    )]
    fn start() -> Self {
        Self {
            since: Instant::now(),
        }
    }
}

impl Machine for ThisMachine {
    #[expect(
        clippy::disallowed_methods,
        reason = "the only place that reads the machine's clocks"
    )]
    fn wall_ms(&self) -> i64 {
        let wall = SystemTime::now().duration_since(UNIX_EPOCH);
        i64::try_from(wall.unwrap_or_default().as_millis()).unwrap_or(i64::MAX)
    }

    fn monotonic_ms(&self) -> i64 {
        i64::try_from(self.since.elapsed().as_millis()).unwrap_or(i64::MAX)
    }
}

#[cfg(test)]
pub(crate) mod tests;
