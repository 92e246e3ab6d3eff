//! Who may look at a server's stored play and then change what it counts for.
//!
//! What is looked up in the store must still hold when the engine decides by it: a key is
//! corrected by what was answered, a reset is undone by what it took. So such changes of one
//! server come one after the other; those of other servers do not wait for them.

use quiz_engine::ids::GuildId;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use tokio::sync::{Mutex as AsyncMutex, OwnedMutexGuard, OwnedRwLockReadGuard, RwLock};

/// One change at a time for each server; bounded by the changes that are under way.
#[derive(Debug, Default)]
pub(crate) struct Editing {
    everywhere: Arc<RwLock<()>>,
    guilds: Mutex<HashMap<GuildId, Weak<AsyncMutex<()>>>>,
}

/// Nobody else changes what this server's play counts for while this lives.
#[derive(Debug)]
#[must_use = "others wait only while this lives"]
pub(crate) struct OneAtATime {
    _everywhere: OwnedRwLockReadGuard<()>,
    _guild: OwnedMutexGuard<()>,
}

impl Editing {
    /// Waits for the other changes of the server.
    pub(crate) async fn of(&self, guild: GuildId) -> OneAtATime {
        let everywhere = Arc::clone(&self.everywhere).read_owned().await;
        let lock = self.lock_of(guild);
        OneAtATime {
            _everywhere: everywhere,
            _guild: lock.lock_owned().await,
        }
    }

    /// Waits for the changes of all servers, and holds them up while the guard lives.
    pub(crate) async fn everywhere(&self) -> tokio::sync::RwLockWriteGuard<'_, ()> {
        self.everywhere.write().await
    }

    fn lock_of(&self, guild: GuildId) -> Arc<AsyncMutex<()>> {
        // The map is whole whatever a panic interrupted: each change is one insertion or removal.
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
    async fn a_server_waits_for_itself_and_for_what_concerns_all_alone() {
        let editing = Editing::default();
        let one = editing.of(GuildId(1)).await;
        assert!(editing.of(GuildId(1)).now_or_never().is_none());
        assert!(editing.everywhere().now_or_never().is_none());
        let two = editing.of(GuildId(2)).now_or_never();
        assert!(two.is_some());
        drop((one, two));
        let all = editing.everywhere().await;
        assert!(editing.of(GuildId(3)).now_or_never().is_none());
        drop(all);
        let _three = editing.of(GuildId(3)).await;
        let kept = editing.guilds.lock().expect("no panic").len();
        assert_eq!(kept, 1, "those of the others are gone");
    }
}
