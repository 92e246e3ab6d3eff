//! Stores facts in SQLite, and restores the engine from them.
//!
//! One thread writes: it commits everything in its queue in one transaction with one sync, and then
//! resolves all receipts. The rows are the facts. `board` and `asked` are sums of them, so that a
//! start replays only running quizzes and those that ended after the last snapshot.

mod backup;
mod board_cache;
mod boards;
mod change;
mod contests;
mod course;
mod departed;
mod estimates;
mod export;
mod files;
mod guilds;
mod identifies;
mod learning;
mod lobby;
mod measured;
mod pictures;
mod places;
mod pool;
mod privacy;
mod questions;
mod quizzes;
mod reader;
mod record;
mod recover;
mod reports;
mod retention;
mod rounds;
mod schedules;
mod seasons;
mod settings;
mod size;
mod sqlite;
mod stats;
mod suggestions;
mod tally;
mod teams;
mod undelivered;
mod writer;

pub use backup::{Checked, Existing, Restored, back_up, restore, verify, verify_store};
pub use board_cache::{BoardRequest, Scope};
pub use change::{Change, ReportId, Settled};
pub use contests::UnpostedContest;
pub use export::{ResultFilter, ResultRow};
pub use learning::{MissedQuestion, StudiedQuestion};
pub use measured::MeasuredQuestion;
pub use pool::ReaderPool;
pub use questions::StoredBank;
pub use reader::{Busy, Reader};
pub use recover::Recovered;
pub use reports::OpenReport;
pub use size::Size;
pub use undelivered::{Pending, Undelivered};
pub use writer::{BoardSnapshot, Receipt, WriteError, Writer};

use anyhow::Context;
use board_cache::BoardCache;
use quiz_engine::ids::Timestamp;
use rusqlite::Connection;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The open store of a bot.
#[derive(Debug)]
pub struct Store {
    /// Stores facts.
    pub writer: Writer,
    /// Runs the bot's own queries beside the writer.
    pub reader: Reader,
    /// Runs queries of members.
    pub pool: ReaderPool,
    path: PathBuf,
    /// When a process before this one was last known to be alive.
    pub alive_before: Timestamp,
    /// Locked while the store is open: of two bots on one folder, each would miss the other's facts.
    lock: files::FolderLock,
}

impl Store {
    /// Opens the store in `folder`, and creates both if they are missing.
    ///
    /// # Errors
    /// If the folder cannot be written, if another process has it open, or if the file is not a store
    /// or has a newer version.
    pub fn open(folder: &Path) -> anyhow::Result<Self> {
        Self::open_in(folder).map_err(sqlite::advise_if_damaged)
    }

    fn open_in(folder: &Path) -> anyhow::Result<Self> {
        let lock = files::lock_folder(folder)?;
        backup::refuse_unfinished(folder)?;
        let path = folder.join(files::DATABASE);
        files::make_private_file(&path)
            .with_context(|| format!("cannot open the store {}", path.display()))?;
        let mut connection = sqlite::open(&path)?;
        migrate(&mut connection, &path)
            .with_context(|| format!("cannot use the store {}", path.display()))?;
        privacy::finish_forgetting(&mut connection)
            .and_then(|()| sqlite::analyze(&connection))
            .with_context(|| format!("cannot use the store {}", path.display()))?;
        let boards = Arc::<BoardCache>::default();
        Ok(Self {
            writer: Writer::start(connection)?,
            reader: Reader::open(&path, Arc::clone(&boards))?,
            pool: ReaderPool::start(&path, &boards)?,
            path,
            alive_before: lock.alive(),
            lock,
        })
    }

    /// Opens the store in `folder` for reading; a bot may be writing it.
    ///
    /// # Errors
    /// If there is none, or if it has another version.
    pub fn read(folder: &Path) -> anyhow::Result<Reader> {
        let path = files::existing_store(folder)?;
        let connection = sqlite::open_to_read(&path)?;
        sqlite::refuse_older(&connection)
            .with_context(|| format!("cannot use the store {}", path.display()))?;
        Reader::open(&path, Arc::default())
    }

    /// Looks for damaged pages in a thread of its own, since it reads the whole file, and logs what
    /// it finds.
    ///
    /// # Errors
    /// If the thread cannot be started.
    pub fn look_for_damage(&self) -> anyhow::Result<()> {
        let path = self.path.clone();
        let look = move || match sqlite::quick_check(&path) {
            Ok(None) => tracing::debug!("no damage found in the store"),
            Ok(Some(fault)) => tracing::error!(
                store = %path.display(),
                fault,
                "the store is damaged; {}", sqlite::DAMAGE_ADVICE
            ),
            Err(error) => {
                let error = format!("{error:#}");
                tracing::warn!(error, "the store could not be checked for damage");
            }
        };
        let thread = std::thread::Builder::new().name("store check".to_owned());
        thread.spawn(look)?;
        Ok(())
    }

    /// Notes for the next process that this one is alive.
    pub fn note_alive(&self, at: Timestamp) {
        self.lock.set_alive(at);
    }

    /// Reads what a start needs.
    ///
    /// # Errors
    /// If the store cannot be read, or if this version does not know something in it.
    pub fn recover(&self) -> anyhow::Result<Recovered> {
        recover::recover(&sqlite::open_to_read(&self.path)?)
            .with_context(|| format!("cannot read the store {}", self.path.display()))
            .map_err(sqlite::advise_if_damaged)
    }
}

/// Runs the missing migrations, after a backup of the store if it is not empty.
fn migrate(connection: &mut Connection, path: &Path) -> anyhow::Result<()> {
    match sqlite::needs_migration(connection)? {
        None => return Ok(()),
        Some(0) => {}
        Some(from) => {
            let backup = backup::before_migration(path, from)
                .context("it has an older version, and no backup could be made before migrating")?;
            tracing::info!(from, backup = %backup.display(), "store backed up, migrating");
        }
    }
    sqlite::migrate(connection, contests::judge_unjudged)
}

#[cfg(test)]
mod tests;
