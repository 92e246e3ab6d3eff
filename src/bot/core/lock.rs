//! Locks whose panics are not forgotten.
//!
//! A panic while the engine is locked may come between a fact that was applied and its place in the
//! store's queue. Whoever locks it after that would build on what is never stored.

use std::ops::{Deref, DerefMut};
use std::sync::{Mutex, MutexGuard};
use std::thread::panicking;
use tokio_util::sync::CancellationToken;

/// Whether a panic has left something locked in doubt.
#[derive(Debug, Default)]
pub(crate) struct Doubt(CancellationToken);

impl Doubt {
    /// Locks it.
    ///
    /// # Panics
    /// After a panic while it was locked.
    pub(crate) fn lock<'a, T>(&'a self, mutex: &'a Mutex<T>) -> Locked<'a, T> {
        let guard = mutex.lock();
        Locked {
            guard: guard.expect("a panic has left this in doubt; the bot is stopping"),
            doubt: self,
            unwinding: panicking(),
        }
    }

    /// Resolves once there is a doubt.
    pub(crate) async fn raised(&self) {
        self.0.cancelled().await;
    }
}

/// Something locked; a panic while this lives raises the doubt.
#[derive(Debug)]
pub(crate) struct Locked<'a, T> {
    guard: MutexGuard<'a, T>,
    doubt: &'a Doubt,
    /// Whether a panic was under way when it was locked.
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
            self.doubt.0.cancel();
        }
    }
}
