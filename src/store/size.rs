//! The size of the store.

use super::pictures;
use super::reader::Reader;
use quiz_engine::ids::{BankId, GuildId};
use std::path::PathBuf;

/// The size of the store at one moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// The size of the database.
    pub database_bytes: u64,
    /// The size of the write-ahead log; 0 if there is none.
    pub log_bytes: u64,
    /// Quizzes that have not ended.
    pub quizzes_running: u64,
}

impl Reader {
    /// Measures the store.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn size(&self) -> anyhow::Result<Size> {
        self.with(|connection| {
            let number = |sql: &str| connection.query_row(sql, [], |row| row.get::<_, i64>(0));
            let pages = number("PRAGMA page_count")? * number("PRAGMA page_size")?;
            let running =
                number("SELECT count(*) FROM quiz INDEXED BY quiz_running WHERE ended_at IS NULL")?;
            let mut log = connection.path().unwrap_or_default().to_owned();
            log.push_str("-wal");
            let log_bytes = PathBuf::from(log).metadata().map_or(0, |log| log.len());
            Ok(Size {
                database_bytes: pages.unsigned_abs(),
                log_bytes,
                quizzes_running: running.unsigned_abs(),
            })
        })
    }

    /// The bytes of the pictures of a server's bank.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn picture_bytes(&self, guild: GuildId, bank: &BankId) -> anyhow::Result<usize> {
        self.with(|connection| pictures::bytes(connection, guild, bank))
    }
}
