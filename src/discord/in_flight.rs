//! Counts work in flight, and waits for its end.

use std::sync::atomic::{AtomicUsize, Ordering};
use tokio::sync::Notify;

/// A counter of work in flight.
#[derive(Debug, Default)]
pub(super) struct InFlight {
    count: AtomicUsize,
    idle: Notify,
}

/// A guard for one piece of work; a task that panics drops it too.
#[derive(Debug)]
pub(super) struct Guard<'a>(&'a InFlight);

impl InFlight {
    /// Counts one more until the guard is dropped.
    pub(super) fn enter(&self) -> Guard<'_> {
        self.count.fetch_add(1, Ordering::Relaxed);
        Guard(self)
    }

    /// Resolves when no work is in flight.
    pub(super) async fn idle(&self) {
        loop {
            let idle = self.idle.notified();
            if self.count.load(Ordering::Relaxed) == 0 {
                return;
            }
            idle.await;
        }
    }
}

impl Drop for Guard<'_> {
    fn drop(&mut self) {
        if self.0.count.fetch_sub(1, Ordering::Relaxed) == 1 {
            self.0.idle.notify_waiters();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;
    use std::time::Duration;

    #[tokio::test]
    async fn a_task_that_panics_is_no_longer_in_flight() {
        let in_flight = Arc::new(InFlight::default());
        let inside = Arc::clone(&in_flight);
        let (go, signal) = tokio::sync::oneshot::channel::<()>();
        let task = tokio::spawn(async move {
            let _entered = inside.enter();
            let signal = tokio::time::timeout(Duration::from_secs(10), signal).await;
            signal.expect("in time").expect("the test sends it");
            panic!("a handler that is wrong");
        });
        tokio::task::yield_now().await;
        let waits = tokio::time::timeout(Duration::from_millis(20), in_flight.idle()).await;
        assert!(waits.is_err(), "one is in flight");
        go.send(()).expect("it waits");
        let ended = tokio::time::timeout(Duration::from_secs(10), task).await;
        assert!(ended.expect("in time").expect_err("it panics").is_panic());
        let idle = tokio::time::timeout(Duration::from_secs(10), in_flight.idle()).await;
        idle.expect("nothing is in flight");
    }
}
