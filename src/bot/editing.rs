//! Serializes the edits of a server's stored results.
//!
//! A correction of a key or the undo of a reset first reads the store and then decides. What was
//! read must still hold at the decision, so the edits of one server run one after another. Edits of
//! other servers run beside them. The locks are bounded by the edits that run or wait.

use quiz_engine::ids::GuildId;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use tokio::sync::{Mutex as AsyncMutex, OwnedMutexGuard, OwnedRwLockReadGuard, RwLock};

/// Locks by server. Locks that nobody holds or waits for are dropped.
#[derive(Debug, Default)]
pub(crate) struct EditLocks {
    everywhere: Arc<RwLock<()>>,
    guilds: Mutex<HashMap<GuildId, Weak<AsyncMutex<()>>>>,
}

/// The guard of one server's edits.
#[derive(Debug)]
#[must_use = "the lock is released when this is dropped"]
pub(crate) struct EditGuard {
    _everywhere: OwnedRwLockReadGuard<()>,
    _guild: OwnedMutexGuard<()>,
}

impl EditLocks {
    /// Locks the edits of a server.
    pub(crate) async fn lock(&self, guild: GuildId) -> EditGuard {
        let everywhere = Arc::clone(&self.everywhere).read_owned().await;
        let lock = self.lock_of(guild);
        EditGuard {
            _everywhere: everywhere,
            _guild: lock.lock_owned().await,
        }
    }

    /// Locks the edits of all servers.
    pub(crate) async fn lock_all(&self) -> tokio::sync::RwLockWriteGuard<'_, ()> {
        self.everywhere.write().await
    }

    fn lock_of(&self, guild: GuildId) -> Arc<AsyncMutex<()>> {
        // A panic cannot leave the map inconsistent: each change is one insertion or removal.
        let mut guilds = self.guilds.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(lock) = guilds.get(&guild).and_then(Weak::upgrade) {
            return lock;
        }
        guilds.retain(|_, lock| lock.strong_count() > 0);
        let lock = Arc::new(AsyncMutex::new(()));
        guilds.insert(guild, Arc::downgrade(&lock));
        lock
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures_util::FutureExt;

    #[tokio::test]
    async fn edits_wait_for_those_of_the_same_server_and_of_all_servers_only() {
        let editing = EditLocks::default();
        let one = editing.lock(GuildId(1)).await;
        assert!(editing.lock(GuildId(1)).now_or_never().is_none());
        assert!(editing.lock_all().now_or_never().is_none());
        let two = editing.lock(GuildId(2)).now_or_never();
        assert!(two.is_some());
        drop((one, two));
        let all = editing.lock_all().await;
        assert!(editing.lock(GuildId(3)).now_or_never().is_none());
        drop(all);
        let _three = editing.lock(GuildId(3)).await;
        let kept = editing.guilds.lock().expect("no panic").len();
        assert_eq!(kept, 1, "unused locks are dropped");
    }
}
