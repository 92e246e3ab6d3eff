//! Queries on a connection beside the writer's.

use super::board_cache::BoardCache;
use super::sqlite;
use rusqlite::{Connection, ErrorCode};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::{Duration, Instant};

/// Runs queries beside the writer. Calls block on the disk for about a millisecond; keep them off the
/// threads that handle interactions.
#[derive(Debug)]
pub struct Reader {
    connection: Mutex<Connection>,
    path: PathBuf,
    pub(super) boards: Arc<BoardCache>,
}

/// A query that ran or waited too long, or that came when too many of its server waited.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the query ran or waited too long")]
pub struct Busy;

#[expect(
    clippy::disallowed_methods,
    reason = "only the time limit of a query depends on it"
)]
pub(super) fn now() -> Instant {
    Instant::now()
}

/// The number of SQLite's steps between two checks of the clock, which take well under a millisecond.
const STEPS: i32 = 10_000;

fn is_interrupted(error: &anyhow::Error) -> bool {
    let failure = error.downcast_ref::<rusqlite::Error>();
    failure.and_then(rusqlite::Error::sqlite_error_code) == Some(ErrorCode::OperationInterrupted)
}

impl Reader {
    pub(super) fn open(path: &Path, boards: Arc<BoardCache>) -> anyhow::Result<Self> {
        Ok(Self {
            connection: Mutex::new(sqlite::open_to_read(path)?),
            path: path.to_owned(),
            boards,
        })
    }

    fn connection(&self) -> MutexGuard<'_, Connection> {
        self.connection.lock().unwrap_or_else(|poisoned| {
            // The connection only reads, so a panic leaves nothing half done.
            tracing::error!("a query panicked; the next query runs");
            self.connection.clear_poison();
            poisoned.into_inner()
        })
    }

    pub(super) fn with<T>(
        &self,
        read: impl FnOnce(&Connection) -> anyhow::Result<T>,
    ) -> anyhow::Result<T> {
        read(&self.connection()).map_err(|error| match is_interrupted(&error) {
            true => Busy.into(),
            false => error.context(format!("cannot read the store {}", self.path.display())),
        })
    }

    /// Runs queries that together may take this long, else they fail with [`Busy`].
    pub(super) fn within<T>(
        &self,
        limit: Duration,
        read: impl FnOnce(&Self) -> T,
    ) -> rusqlite::Result<T> {
        let began = now();
        let over = move || began.elapsed() >= limit;
        self.connection().progress_handler(STEPS, Some(over))?;
        let result = read(self);
        self.connection()
            .progress_handler(0, None::<fn() -> bool>)?;
        Ok(result)
    }
}
