//! Locks that report a panic of their holder.
//!
//! A panic while the engine is locked may hit between applying a fact and queueing it for the
//! store. Whoever decides after that would build on a fact that is never stored, so the process has
//! to end.

use std::ops::{Deref, DerefMut};
use std::sync::{Mutex, MutexGuard};
use std::thread::panicking;
use tokio_util::sync::CancellationToken;

/// Set when a thread panics while it holds one of these locks.
#[derive(Debug, Default)]
pub(crate) struct PanicFlag(CancellationToken);

impl PanicFlag {
    /// Locks the mutex.
    ///
    /// # Panics
    /// If another thread panicked while it held the mutex.
    pub(crate) fn lock<'a, T>(&'a self, mutex: &'a Mutex<T>) -> Locked<'a, T> {
        let guard = mutex.lock();
        Locked {
            guard: guard.expect("a thread panicked with this locked; the bot is stopping"),
            panic_flag: self,
            unwinding: panicking(),
        }
    }

    /// Resolves after a panic under one of the locks.
    pub(crate) async fn raised(&self) {
        self.0.cancelled().await;
    }
}

/// The guard of a lock. A panic while it lives sets the flag.
#[derive(Debug)]
pub(crate) struct Locked<'a, T> {
    guard: MutexGuard<'a, T>,
    panic_flag: &'a PanicFlag,
    /// Whether the thread was already panicking when it took the lock.
    unwinding: bool,
}

impl<T> Deref for Locked<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.guard
    }
}

impl<T> DerefMut for Locked<'_, T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.guard
    }
}

impl<T> Drop for Locked<'_, T> {
    fn drop(&mut self) {
        if !self.unwinding && panicking() {
            self.panic_flag.0.cancel();
        }
    }
}
