//! The state that all handles and connections share.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use anyhow::{Context, Result};
use tokio::sync::Notify;

use crate::model::World;
use crate::options::Options;

/// The most refused requests in the message of a failed wait.
const REFUSALS_SHOWN: usize = 5;

/// The world with its lock, and the values that never change.
pub(crate) struct Inner {
    world: Mutex<World>,
    pub(crate) url: String,
    pub(crate) token: String,
    pub(crate) options: Options,
}

impl Inner {
    pub(crate) fn new(options: Options, url: String, token: String) -> Self {
        Self {
            world: Mutex::new(World::new(&options, url.clone())),
            url,
            token,
            options,
        }
    }

    /// Locks the world; never held across an await. After a panic under the lock the world stays
    /// usable, and `assert_clean` reports the panic.
    pub(crate) fn lock(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Calls `look` now and at each notification, until it returns something. `None` if that takes
    /// longer than [`Options::patience`].
    pub(crate) async fn wait<T>(
        &self,
        notify: impl Fn(&World) -> std::sync::Arc<Notify>,
        mut look: impl FnMut(&mut World) -> Option<T>,
    ) -> Option<T> {
        let patience = self.options.patience;
        let notify = notify(&self.lock());
        let search = async {
            loop {
                let notified = notify.notified();
                tokio::pin!(notified);
                // Before `look`, so that no change in between is missed.
                notified.as_mut().enable();
                if let Some(found) = look(&mut self.lock()) {
                    return found;
                }
                notified.await;
            }
        };
        tokio::time::timeout(patience, search).await.ok()
    }

    /// Moves the clock forward, and notifies the pages.
    pub(crate) fn advance(&self, by: Duration) -> Result<()> {
        let advance = self.options.advance.as_ref();
        advance.context("this clock cannot be moved")?(by);
        self.clock_moved();
        Ok(())
    }

    pub(crate) fn clock_moved(&self) {
        let now_ms = (self.options.now)();
        self.lock().listeners.clock(now_ms);
    }

    pub(crate) fn patience(&self) -> Duration {
        self.options.patience
    }

    /// Describes the state of the bot, for the message of a failed wait.
    pub(crate) fn bot_status(&self) -> String {
        let world = self.lock();
        let online = match world.sessions.is_online() {
            true => "connected",
            false => "not connected",
        };
        let ledger = &world.ledger;
        let refused: String = ledger
            .refusals
            .iter()
            .rev()
            .take(REFUSALS_SHOWN)
            .map(|refusal| format!("\n{} with {}", refusal.request, refusal.answer))
            .collect();
        format!(
            "the bot is {online}, registered commands {} times, made {} requests; \
             refused lately: {}",
            ledger.command_puts,
            ledger.requests,
            match refused.is_empty() {
                true => "none",
                false => &refused,
            }
        )
    }
}
