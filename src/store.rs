//! Facts to disk and back.
//!
//! One thread writes: everything that waits goes into one transaction, one sync, and then all
//! who wait are woken. The rows are the facts; `board` and `asked` sum them up so that a start
//! replays only the quizzes that ended after the last snapshot, and those that still run.

mod boards;
mod change;
mod contests;
mod export;
mod measured;
mod privacy;
mod read;
mod record;
mod recover;
mod reports;
mod review;
mod schedules;
mod seasons;
mod settings;
mod sqlite;
mod stats;
mod tally;
mod writer;

pub use boards::{BoardRequest, StandingChange};
pub use change::{Change, Fix, ReportId, Settled, StoredBank};
pub use export::{ResultRow, Wanted};
pub use measured::MeasuredQuestion;
pub use read::{Reader, Undelivered, UnpostedContest, Unsaid};
pub use recover::Recovered;
pub use reports::OpenReport;
pub use review::MissedQuestion;
pub use tally::Scope;
pub use writer::{BoardSnapshot, Receipt, WriteError, Writer};

use anyhow::{Context, bail};
use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};

/// The files of one bot.
#[derive(Debug)]
pub struct Store {
    /// Stores facts.
    pub writer: Writer,
    /// Answers questions about what was stored.
    pub reader: Reader,
    path: PathBuf,
    /// Held as long as the store is: two bots on one folder would each miss half of the play.
    _lock: File,
}

impl Store {
    /// Opens the store in `folder`, making both if they are missing.
    ///
    /// # Errors
    /// When the folder cannot be written, another process has it open, or the file is not a
    /// store or is of a newer version.
    #[expect(
        clippy::disallowed_methods,
        reason = "this is where the data folder is made"
    )]
    pub fn open(folder: &Path) -> anyhow::Result<Self> {
        fs::create_dir_all(folder)
            .with_context(|| format!("cannot make the data folder {}", folder.display()))?;
        let lock_path = folder.join("quizbot.lock");
        let lock = File::create(&lock_path)
            .with_context(|| format!("cannot write to the data folder {}", folder.display()))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => bail!(
                "another quizbot is using the data folder {}; stop it, or give this one another folder with --data",
                folder.display()
            ),
            Err(TryLockError::Error(error)) => {
                return Err(error).with_context(|| format!("cannot lock {}", lock_path.display()));
            }
        }
        let path = folder.join("quizbot.db");
        let mut connection = sqlite::open(&path)?;
        sqlite::migrate(&mut connection)
            .with_context(|| format!("cannot use the store {}", path.display()))?;
        Ok(Self {
            writer: Writer::start(connection)?,
            reader: Reader::open(&path)?,
            path,
            _lock: lock,
        })
    }

    /// The store in `folder` to be read, while a bot may be writing it.
    ///
    /// # Errors
    /// When there is none, or it is of another version.
    pub fn read(folder: &Path) -> anyhow::Result<Reader> {
        let path = folder.join("quizbot.db");
        if !path.exists() {
            bail!(
                "there is no store in {}; name the bot's data folder with --data",
                folder.display()
            );
        }
        let connection = sqlite::open_to_read(&path)?;
        sqlite::is_current(&connection)
            .with_context(|| format!("cannot use the store {}", path.display()))?;
        Reader::open(&path)
    }

    /// Everything that a start needs of what was stored.
    ///
    /// # Errors
    /// When the store cannot be read, or holds what this version does not understand.
    pub fn recover(&self) -> anyhow::Result<Recovered> {
        recover::recover(&sqlite::open_to_read(&self.path)?)
            .with_context(|| format!("cannot read the store {}", self.path.display()))
    }
}

#[cfg(test)]
mod tests;
