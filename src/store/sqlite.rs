//! SQLite connections and migrations.

use anyhow::{Context, bail};
use rusqlite::{Connection, ErrorCode, OpenFlags, Row, Transaction};
use std::path::Path;
use std::time::Duration;

/// How long a connection waits while another program has the file locked.
const BUSY_TIMEOUT: Duration = Duration::from_secs(10);

/// The migrations, numbered from 1; `PRAGMA user_version` is the number of the last one.
const MIGRATIONS: [&str; 20] = [
    include_str!("migrations/001.sql"),
    include_str!("migrations/002.sql"),
    include_str!("migrations/003.sql"),
    include_str!("migrations/004.sql"),
    include_str!("migrations/005.sql"),
    include_str!("migrations/006.sql"),
    include_str!("migrations/007.sql"),
    include_str!("migrations/008.sql"),
    include_str!("migrations/009.sql"),
    include_str!("migrations/010.sql"),
    include_str!("migrations/011.sql"),
    include_str!("migrations/012.sql"),
    include_str!("migrations/013.sql"),
    include_str!("migrations/015.sql"),
    include_str!("migrations/016.sql"),
    include_str!("migrations/017.sql"),
    include_str!("migrations/018.sql"),
    include_str!("migrations/019.sql"),
    include_str!("migrations/020.sql"),
    include_str!("migrations/021.sql"),
];

/// Reads a snowflake or counter.
pub(super) fn id(row: &Row<'_>, column: usize) -> rusqlite::Result<u64> {
    Ok(row.get::<_, i64>(column)?.cast_unsigned())
}

pub(super) fn open(path: &Path) -> anyhow::Result<Connection> {
    let connection = Connection::open(path)
        .with_context(|| format!("cannot open the store {}", path.display()))?;
    connection.busy_timeout(BUSY_TIMEOUT)?;
    connection
        .execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;
             PRAGMA secure_delete = ON;",
        )
        .map_err(|error| unusable(path, error))?;
    connection.set_prepared_statement_cache_capacity(64);
    Ok(connection)
}

/// Says what is wrong with a store that was opened and cannot be used.
fn unusable(path: &Path, error: rusqlite::Error) -> anyhow::Error {
    let path = path.display();
    let what = match error.sqlite_error_code() {
        Some(ErrorCode::NotADatabase) => format!("{path} is not a store"),
        Some(ErrorCode::DiskFull) => format!("the disk with the store {path} is full"),
        Some(ErrorCode::SystemIoFailure) => {
            format!("cannot write the store {path}; the disk may be full or failing")
        }
        _ => format!("cannot use the store {path}"),
    };
    anyhow::Error::new(error).context(what)
}

/// What to do about a damaged store.
pub(super) const DAMAGE_ADVICE: &str =
    "stop the bot, and restore the newest backup in which `quizbot verify` finds nothing";

/// Says what to do if an error is that the store is damaged.
pub(super) fn advise_if_damaged(error: anyhow::Error) -> anyhow::Error {
    let mut causes = error.chain().filter_map(|cause| cause.downcast_ref());
    let is_damage = causes.any(|cause: &rusqlite::Error| {
        cause.sqlite_error_code() == Some(ErrorCode::DatabaseCorrupt)
    });
    match is_damage {
        true => error.context(format!("the store is damaged; {DAMAGE_ADVICE}")),
        false => error,
    }
}

/// Returns damage that SQLite finds in the pages of a store: at most one fault. It does not compare
/// indexes with tables, which `quizbot verify` does.
pub(super) fn quick_check(path: &Path) -> anyhow::Result<Option<String>> {
    let connection = open_to_read(path)?;
    let first = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get::<_, String>(0));
    match first {
        Ok(line) if line == "ok" => Ok(None),
        Ok(fault) => Ok(Some(fault)),
        Err(error) if error.sqlite_error_code() == Some(ErrorCode::DatabaseCorrupt) => {
            Ok(Some(error.to_string()))
        }
        Err(error) => Err(error.into()),
    }
}

pub(super) fn open_to_read(path: &Path) -> anyhow::Result<Connection> {
    let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)
        .with_context(|| format!("cannot read the store {}", path.display()))?;
    connection.busy_timeout(BUSY_TIMEOUT)?;
    Ok(connection)
}

/// Returns the version of the store: the number of its last migration, or 0 if it has none.
pub(super) fn version(connection: &Connection) -> anyhow::Result<u32> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// Returns the version of a store that needs migrations; `None` if it is current. Fails if it is newer.
pub(super) fn needs_migration(connection: &Connection) -> anyhow::Result<Option<u32>> {
    let version = version(connection)?;
    if version as usize > MIGRATIONS.len() {
        bail!(
            "it was written by a newer quizbot (version {version} of the store; this one knows {})",
            MIGRATIONS.len()
        );
    }
    Ok(((version as usize) < MIGRATIONS.len()).then_some(version))
}

/// Fails if the store does not have the current version.
pub(super) fn refuse_older(connection: &Connection) -> anyhow::Result<()> {
    if let Some(version) = needs_migration(connection)? {
        bail!(
            "it is of version {version}, and this quizbot knows {}; start the bot of this version on it once",
            MIGRATIONS.len()
        );
    }
    Ok(())
}

/// Runs the missing migrations, and `finish` in the transaction of the last one.
pub(super) fn migrate(
    connection: &mut Connection,
    finish: fn(&Transaction<'_>) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    let Some(version) = needs_migration(connection)? else {
        return Ok(());
    };
    for (done, migration) in MIGRATIONS.iter().enumerate().skip(version as usize) {
        let transaction = connection.transaction()?;
        transaction.execute_batch(migration)?;
        transaction.pragma_update(None, "user_version", done as u32 + 1)?;
        if done + 1 == MIGRATIONS.len() {
            finish(&transaction)?;
        }
        transaction.commit()?;
    }
    Ok(())
}

/// Updates the statistics for planning queries of tables that have changed much.
pub(super) fn analyze(connection: &Connection) -> anyhow::Result<()> {
    // Also of tables that this connection has not read; SQLite limits the work.
    Ok(connection.execute_batch("PRAGMA optimize = 0x10002")?)
}

pub(super) fn execute(
    transaction: &Transaction<'_>,
    sql: &str,
    values: impl rusqlite::Params,
) -> rusqlite::Result<usize> {
    transaction.prepare_cached(sql)?.execute(values)
}

/// Converts an id for SQLite, whose integers are signed; snowflakes and counters stay below 2^63.
pub(super) const fn signed(id: u64) -> i64 {
    id.cast_signed()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_disk_a_damaged_store_and_a_file_that_is_no_store_are_told_apart() {
        let said = |code| {
            let error = rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(code), None);
            format!("{:#}", unusable(Path::new("data/quizbot.db"), error))
        };
        let full = said(rusqlite::ffi::SQLITE_FULL);
        assert!(
            full.starts_with("the disk with the store data/quizbot.db is full"),
            "{full}"
        );
        let other = said(rusqlite::ffi::SQLITE_NOTADB);
        assert!(
            other.starts_with("data/quizbot.db is not a store"),
            "{other}"
        );
        let damaged = rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_CORRUPT);
        let damaged = rusqlite::Error::SqliteFailure(damaged, None);
        let damaged = anyhow::Error::new(damaged).context("cannot read the store");
        let advised = format!("{:#}", advise_if_damaged(damaged));
        assert!(
            advised.starts_with("the store is damaged; stop the bot"),
            "{advised}"
        );
        let failing = said(rusqlite::ffi::SQLITE_IOERR);
        assert!(failing.contains("may be full or failing"), "{failing}");
    }

    #[test]
    #[allow(clippy::disallowed_methods, reason = "the test damages a file")]
    fn a_quick_check_finds_a_damaged_page_in_the_middle() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("store");
        let connection = Connection::open(&path).expect("a new file");
        let rows = "CREATE TABLE t (text TEXT);
            WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)
            INSERT INTO t SELECT hex(randomblob(50)) FROM n;";
        connection.execute_batch(rows).expect("valid SQL");
        drop(connection);
        assert_eq!(quick_check(&path).expect("it can be read"), None);
        let mut bytes = std::fs::read(&path).expect("the file");
        let middle = bytes.len() / 2 / 4096 * 4096;
        bytes[middle..middle + 4096].fill(0xa5);
        std::fs::write(&path, bytes).expect("written");
        assert!(quick_check(&path).expect("it can be read").is_some());
    }
}
