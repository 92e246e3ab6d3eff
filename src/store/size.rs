//! The size of the store.

use super::read::Reader;
use super::sqlite::signed;
use quiz_engine::ids::{BankId, GuildId};
use rusqlite::params;
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

    /// The bytes of all pictures of a server, except those of one bank.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn picture_bytes(&self, guild: GuildId, except: &BankId) -> anyhow::Result<u64> {
        self.with(|connection| {
            let sql = "SELECT coalesce(sum(length(bytes)), 0) FROM picture WHERE guild = ?1 AND bank != ?2";
            let sum: i64 =
                connection.query_row(sql, params![signed(guild.0), except.as_str()], |row| {
                    row.get(0)
                })?;
            Ok(sum.unsigned_abs())
        })
    }
}
