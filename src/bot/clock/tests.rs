//! The clock on a machine whose clocks the test moves.

use super::*;
use std::sync::atomic::{AtomicI64, Ordering};

const START_MS: i64 = 1_750_000_000_000;

/// Clocks that only the test moves.
#[derive(Debug, Default)]
pub(crate) struct TestMachine {
    wall_ms: AtomicI64,
    monotonic_ms: AtomicI64,
}

impl TestMachine {
    pub(crate) fn clock() -> (Arc<Self>, Clock) {
        let machine = Arc::new(Self::default());
        machine.set_wall(START_MS);
        (Arc::clone(&machine), Clock::of(machine))
    }

    /// Time passes, and the process runs or is stopped.
    pub(crate) fn pass(&self, ms: i64) {
        self.wall_ms.fetch_add(ms, Ordering::Relaxed);
        self.monotonic_ms.fetch_add(ms, Ordering::Relaxed);
    }

    /// The machine sleeps.
    pub(crate) fn sleep(&self, ms: i64) {
        self.wall_ms.fetch_add(ms, Ordering::Relaxed);
    }

    /// Somebody sets the wall clock.
    pub(crate) fn set_wall(&self, ms: i64) {
        self.wall_ms.store(ms, Ordering::Relaxed);
    }
}

impl Machine for TestMachine {
    fn wall_ms(&self) -> i64 {
        self.wall_ms.load(Ordering::Relaxed)
    }

    fn monotonic_ms(&self) -> i64 {
        self.monotonic_ms.load(Ordering::Relaxed)
    }
}

/// The milliseconds that the clock shows since the start.
fn shown_ms(clock: &Clock) -> i64 {
    clock.now().0 - START_MS
}

#[test]
fn clones_advance_together() {
    let (_machine, clock) = TestMachine::clock();
    let copy = clock.clone();
    clock.beat();
    clock.advance(Duration::from_secs(3600));
    assert_eq!(shown_ms(&copy), 3_600_000);
    assert_eq!(copy.behind_ms(), 0, "that is no jump of the wall clock");
}

#[test]
fn after_a_sleep_of_the_machine_the_clock_follows_the_wall_clock() {
    let (machine, clock) = TestMachine::clock();
    clock.beat();
    machine.sleep(7_200_000);
    assert_eq!((shown_ms(&clock), clock.behind_ms()), (0, 7_200_000));
    clock.follow(SetBack::Forbidden);
    assert_eq!((shown_ms(&clock), clock.behind_ms()), (7_200_000, 0));
    machine.pass(1000);
    assert_eq!(shown_ms(&clock), 7_201_000);
}

#[test]
fn a_clock_that_nobody_beats_stops_until_it_follows() {
    let (machine, clock) = TestMachine::clock();
    clock.beat();
    machine.pass(60_000);
    assert_eq!((shown_ms(&clock), clock.behind_ms()), (5000, 55_000));
    clock.follow(SetBack::Forbidden);
    assert_eq!(shown_ms(&clock), 60_000);
}

#[test]
fn the_time_without_a_beat_is_known_to_the_millisecond() {
    let (machine, clock) = TestMachine::clock();
    assert_eq!(clock.without_beat_ms(), 0, "no scheduler runs");
    clock.beat();
    machine.pass(1990);
    assert_eq!(clock.without_beat_ms(), 1990, "the process stood still");
    clock.beat();
    machine.sleep(2010);
    assert_eq!(clock.without_beat_ms(), 2010, "the machine slept");
    clock.follow(SetBack::Forbidden);
    clock.advance(Duration::from_secs(3600));
    machine.set_wall(START_MS);
    assert_eq!(
        clock.without_beat_ms(),
        0,
        "hours are skipped, or it was set back"
    );
}

#[test]
fn the_clock_goes_back_only_where_that_is_allowed() {
    let (machine, clock) = TestMachine::clock();
    clock.beat();
    machine.set_wall(START_MS - 3_600_000);
    clock.follow(SetBack::Forbidden);
    assert_eq!(shown_ms(&clock), 0);
    machine.pass(1000);
    assert_eq!(shown_ms(&clock), 1000, "it continues as it was");
    clock.follow(SetBack::Allowed);
    assert_eq!(shown_ms(&clock), -3_599_000);
    machine.pass(1000);
    assert_eq!(shown_ms(&clock), -3_598_000);
}

#[test]
fn a_small_difference_to_the_wall_clock_is_left_alone() {
    let (machine, clock) = TestMachine::clock();
    for ms in [999, -999] {
        machine.set_wall(START_MS + ms);
        clock.follow(SetBack::Allowed);
        assert_eq!(shown_ms(&clock), 0);
    }
}

#[tokio::test]
async fn a_wait_for_an_instant_ends_when_the_clock_is_advanced_past_it() {
    let clock = Clock::start();
    let at = clock.now().plus_ms(3_600_000);
    let (telling, moving) = (clock.clone(), clock.clone());
    let waiting = tokio::spawn(async move { telling.reached(at).await });
    tokio::task::yield_now().await;
    moving.advance(Duration::from_secs(1800));
    tokio::task::yield_now().await;
    assert!(!waiting.is_finished());
    moving.advance(Duration::from_secs(1801));
    let woken = tokio::time::timeout(Duration::from_secs(10), waiting).await;
    woken.expect("it wakes in time").expect("no panic");
}
