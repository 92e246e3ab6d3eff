//! Ends a shard that reads a closed connection for ever, and starts it again.
//!
//! After some closes serenity neither reconnects nor waits until the next heartbeat is due. Such a shard
//! keeps its thread of the runtime, and with it the task that the thread would run next, so this is
//! checked on a thread of its own.

use super::Connected;
use crate::discord::close;
use serenity::all::{OnlineStatus, ShardId, ShardManager};
use std::sync::{Arc, Weak};
use std::time::Duration;
use tokio::runtime::Handle;

const CHECK_EVERY: Duration = Duration::from_millis(500);
/// Between two checks, a shard reads once or twice without receiving an event. One that reads this
/// much more often does not wait for anything.
const MAX_IDLE_READS: u64 = 1000;
/// A shard spins after this number of such checks in a row. In a burst of events, some are read
/// before a check and counted after it.
const SPINS_AFTER: u32 = 2;

/// Starts the thread. It ends when the client is dropped.
pub(super) fn watch_reads(manager: &Arc<ShardManager>, events: &Arc<Connected>) {
    let (manager, events) = (Arc::downgrade(manager), Arc::downgrade(events));
    let runtime = Handle::current();
    std::thread::spawn(move || watch(&manager, &events, &runtime));
}

fn watch(manager: &Weak<ShardManager>, events: &Weak<Connected>, runtime: &Handle) {
    let mut loops = Vec::new();
    loop {
        let (Some(manager), Some(events)) = (manager.upgrade(), events.upgrade()) else {
            return;
        };
        loops.resize_with(events.shards as usize, Loop::default);
        for (number, of_shard) in (0..).zip(&mut loops) {
            let idle_reads = close::reads(number).saturating_sub(events.received(number));
            if of_shard.spins(idle_reads) {
                tracing::warn!(
                    shard = number,
                    "reads a closed connection; starting it again"
                );
                restart(&manager, number, runtime);
            }
        }
        drop((manager, events));
        std::thread::sleep(CHECK_EVERY);
    }
}

/// How a shard has read its connection.
#[derive(Default)]
struct Loop {
    /// Reads without an event up to the last check; `None` before the first.
    idle_reads: Option<u64>,
    /// Checks in a row with too many.
    too_many: u32,
}

impl Loop {
    /// Returns whether the shard has not waited since the last few checks.
    fn spins(&mut self, idle_reads: u64) -> bool {
        let before = self.idle_reads.replace(idle_reads).unwrap_or(idle_reads);
        self.too_many = match idle_reads.saturating_sub(before) > MAX_IDLE_READS {
            true => self.too_many + 1,
            false => 0,
        };
        if self.too_many < SPINS_AFTER {
            return false;
        }
        self.too_many = 0;
        true
    }
}

/// Replaces a shard's connection by a new one.
fn restart(manager: &Arc<ShardManager>, shard: u32, runtime: &Handle) {
    let id = ShardId(shard);
    if let Some(runner) = manager.runners.blocking_lock().get(&id) {
        // It ends when it cannot send this. A shutdown would wait for a close frame.
        runner.runner_tx.set_status(OnlineStatus::Online);
    }
    let manager = Arc::clone(manager);
    runtime.spawn(async move {
        // So that the restart does not wait for it.
        manager.shutdown_finished(id);
        manager.restart(id).await;
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shard_spins_when_it_reads_far_more_often_than_events_come_in_two_checks_in_a_row() {
        let mut of_shard = Loop::default();
        let mut check = |reads| of_shard.spins(reads);
        assert!(!check(70_000), "it read before the first check");
        assert!(!check(70_002));
        assert!(!check(75_000), "a burst whose events are counted later");
        assert!(!check(70_010));
        assert!(!check(80_000));
        assert!(check(90_000));
        assert!(!check(90_001), "it was started again");
    }
}
