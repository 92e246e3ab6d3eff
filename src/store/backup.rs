//! Backs up the store beside a running bot, checks a store or a backup, and restores a backup.
//!
//! A copy is written under a temporary name, checked, synced, and then renamed, so that a file with
//! the final name is always complete.

use super::files::{
    DATABASE, existing_store, folder_of, lock_folder, make_private_folder, sync_folder_of,
};
use super::{recover, sqlite};
use anyhow::{Context, bail};
use rusqlite::Connection;
use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};
use tempfile::{NamedTempFile, TempDir};

/// Incomplete copies are in folders with this name and random characters after it.
const PARTIAL: &str = ".quizbot-partial-";
/// A partial copy that was not written to for this long belongs to a process that was killed.
const ABANDONED_AFTER: Duration = Duration::from_secs(60 * 60);
/// A file that is in the data folder from the first to the last step of a restore.
const UNFINISHED: &str = "quizbot.restoring";
/// The most faults that are reported for a store.
const MAX_FAULTS: usize = 20;

/// What to do if the target of a backup exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Existing {
    /// Refuse the backup.
    Keep,
    /// Replace the file, in one step.
    Replace,
}

/// The result of checking a store or a backup.
#[derive(Debug)]
pub struct Checked {
    /// The size of the file.
    pub bytes: u64,
    /// The number of migrations that it has; 0 if that could not be read.
    pub version: u32,
    /// The damage that was found, as sentences; empty if there is none.
    pub faults: Vec<String>,
}

/// The result of a restore.
#[derive(Debug)]
pub struct Restored {
    /// The restored store.
    pub checked: Checked,
    /// The folder with the files of the replaced store; `None` if there was none.
    pub previous: Option<PathBuf>,
}

/// Copies the store in `folder` to `target`; a bot may be writing it.
///
/// # Errors
/// If the store cannot be read or is damaged, or if the copy cannot be written. `target` is then
/// unchanged.
pub fn back_up(folder: &Path, target: &Path, existing: Existing) -> anyhow::Result<Checked> {
    if target.is_dir() {
        bail!("{} is a folder; name a file in it", target.display());
    }
    if existing == Existing::Keep && target.exists() {
        bail!(
            "{} exists; name another file, or add --replace",
            target.display()
        );
    }
    copy(&existing_store(folder)?, target, existing)
}

/// Copies the store at `path` into a new file beside it, before it is migrated.
pub(super) fn before_migration(path: &Path, version: u32) -> anyhow::Result<PathBuf> {
    let name = |count: u32| match count {
        1 => format!("before-migration-v{version}.db"),
        _ => format!("before-migration-v{version}-{count}.db"),
    };
    let target = (1..)
        .map(|count| path.with_file_name(name(count)))
        .find(|target| !target.exists())
        .context("there are too many backups")?;
    copy(path, &target, Existing::Keep)?;
    Ok(target)
}

fn copy(path: &Path, target: &Path, existing: Existing) -> anyhow::Result<Checked> {
    let cannot = || format!("cannot write the backup {}", target.display());
    let (partial, checked) = copy_into(folder_of(target), path).with_context(cannot)?;
    if !checked.faults.is_empty() {
        bail!(
            "the store {} is damaged, so no backup was made; put an older one back with `quizbot restore`\n{}",
            path.display(),
            checked.faults.join("\n")
        );
    }
    partial.persist(target, existing).with_context(cannot)?;
    Ok(checked)
}

/// A copy under its temporary name. Dropping it removes it, with the files that SQLite put beside it.
struct Partial {
    file: NamedTempFile,
    folder: TempDir,
}

/// Copies a store into a temporary file in `folder`, so that a rename is possible, and checks the copy.
fn copy_into(folder: &Path, path: &Path) -> anyhow::Result<(Partial, Checked)> {
    let partial = Partial::new_in(folder)?;
    partial.remove_abandoned(folder);
    let text = partial.file.path().to_str();
    let text = text.with_context(|| format!("{} is not UTF-8", folder.display()))?;
    // It copies one state of the store, even if a bot writes meanwhile.
    sqlite::open_to_read(path)?
        .execute("VACUUM INTO ?1", [text])
        .with_context(|| format!("cannot copy the store {}", path.display()))?;
    let checked = check(partial.file.path())?;
    Ok((partial, checked))
}

impl Partial {
    fn new_in(folder: &Path) -> io::Result<Self> {
        let folder = tempfile::Builder::new()
            .prefix(PARTIAL)
            .tempdir_in(folder)?;
        let file = NamedTempFile::new_in(folder.path())?;
        Ok(Self { file, folder })
    }

    /// Syncs a complete copy and renames it, so that it outlasts a power cut.
    fn persist(self, target: &Path, existing: Existing) -> io::Result<()> {
        self.file.as_file().sync_all()?;
        match existing {
            Existing::Keep => self.file.persist_noclobber(target)?,
            Existing::Replace => self.file.persist(target)?,
        };
        sync_folder_of(target)?;
        self.folder.close()
    }

    /// Removes the partial copies that killed processes left in a folder. The current time is the
    /// creation time of this copy, so that it is by the clock of the folder's disk.
    #[expect(
        clippy::disallowed_methods,
        reason = "partial copies in the operator's folder are looked for here"
    )]
    fn remove_abandoned(&self, folder: &Path) {
        let Some(now) = modified(self.file.path()) else {
            return;
        };
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            if !entry.file_name().to_string_lossy().starts_with(PARTIAL) {
                continue;
            }
            let files = fs::read_dir(entry.path()).into_iter().flatten().flatten();
            let written = files.filter_map(|file| modified(&file.path())).max();
            let written = written.or_else(|| modified(&entry.path()));
            let age = written.and_then(|written| now.duration_since(written).ok());
            if age.is_some_and(|age| age > ABANDONED_AFTER) {
                // Another process may remove it first.
                let _ = fs::remove_dir_all(entry.path());
            }
        }
    }
}

fn modified(path: &Path) -> Option<SystemTime> {
    path.metadata()
        .and_then(|metadata| metadata.modified())
        .ok()
}

/// Looks for damage in the store of a data folder; a bot may be using it.
///
/// # Errors
/// If there is no store. Damage is not an error, but in [`Checked::faults`].
pub fn verify_store(folder: &Path) -> anyhow::Result<Checked> {
    check(&existing_store(folder)?)
}

/// Looks for damage in a backup.
///
/// # Errors
/// If there is no such file. Damage is not an error, but in [`Checked::faults`].
pub fn verify(file: &Path) -> anyhow::Result<Checked> {
    if !file.is_file() {
        bail!("there is no file {}; name a backup", file.display());
    }
    check(file)
}

fn check(path: &Path) -> anyhow::Result<Checked> {
    let bytes = path.metadata().map(|metadata| metadata.len());
    let mut checked = Checked {
        bytes: bytes.with_context(|| format!("cannot read {}", path.display()))?,
        version: 0,
        faults: Vec::new(),
    };
    let looked = sqlite::open_to_read(path).and_then(|it| find_faults(&it, &mut checked));
    if let Err(error) = looked {
        checked.faults.push(format!("{error:#}"));
    }
    Ok(checked)
}

fn find_faults(connection: &Connection, checked: &mut Checked) -> anyhow::Result<()> {
    let mut statement = connection.prepare(&format!("PRAGMA integrity_check({MAX_FAULTS})"))?;
    let lines = statement.query_map([], |row| row.get::<_, String>(0))?;
    for line in lines {
        match line? {
            line if line == "ok" => {}
            line => checked.faults.push(line),
        }
    }
    checked.version = sqlite::version(connection)?;
    if checked.version == 0 {
        bail!("it is not a store of quizbot");
    }
    let mut statement = connection.prepare("PRAGMA foreign_key_check")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        if checked.faults.len() >= MAX_FAULTS {
            return Ok(());
        }
        let (table, parent): (String, String) = (row.get(0)?, row.get(2)?);
        let fault = format!("a row of {table} refers to a row of {parent} that does not exist");
        checked.faults.push(fault);
    }
    // The facts can only be read in a store of the current version; a start migrates an older one.
    if checked.faults.is_empty() && sqlite::needs_migration(connection)?.is_none() {
        recover::recover(connection).context("its facts cannot be read")?;
    }
    Ok(())
}

/// Replaces the store in `folder`, which no bot may be using, by a backup. The files of the old store
/// are kept in a folder beside it.
///
/// # Errors
/// If the backup is damaged or newer than this program, or if a bot uses the folder; the store is
/// then unchanged. After an interrupted restore, no bot starts until it is repeated.
pub fn restore(backup: &Path, folder: &Path) -> anyhow::Result<Restored> {
    if !backup.is_file() {
        bail!("there is no file {}; name a backup", backup.display());
    }
    let _lock = lock_folder(folder)?;
    let path = folder.join(DATABASE);
    if same_file(backup, &path) {
        bail!("{} is the store itself; name a backup", backup.display());
    }
    let cannot = || format!("cannot restore into {}", folder.display());
    let (partial, checked) = copy_into(folder, backup).with_context(cannot)?;
    if !checked.faults.is_empty() {
        bail!(
            "{} cannot be restored\n{}",
            backup.display(),
            checked.faults.join("\n")
        );
    }
    let marker = folder.join(UNFINISHED);
    fs::OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .open(&marker)
        .and_then(|file| file.sync_all())
        .and_then(|()| sync_folder_of(&path))
        .with_context(cannot)?;
    let previous = put_aside(&path).with_context(cannot)?;
    partial
        .persist(&path, Existing::Keep)
        .with_context(cannot)?;
    fs::remove_file(&marker).with_context(cannot)?;
    sync_folder_of(&path).with_context(cannot)?;
    Ok(Restored { checked, previous })
}

fn same_file(one: &Path, other: &Path) -> bool {
    match (one.canonicalize(), other.canonicalize()) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    }
}

/// Moves a store and its log into a new folder: SQLite would apply a log beside another store's file
/// to that file.
fn put_aside(path: &Path) -> io::Result<Option<PathBuf>> {
    let files: Vec<_> = ["", "-wal", "-shm", "-journal"]
        .into_iter()
        .map(|suffix| {
            let mut name = OsString::from(DATABASE);
            name.push(suffix);
            path.with_file_name(name)
        })
        .filter(|file| file.exists())
        .collect();
    if files.is_empty() {
        return Ok(None);
    }
    let aside = (1..)
        .map(|count| path.with_file_name(format!("before-restore-{count}")))
        .find(|aside| !aside.exists())
        .expect("numbers do not run out");
    make_private_folder(&aside)?;
    for file in files {
        let name = file.file_name().expect("it was joined from a name");
        fs::rename(&file, aside.join(name))?;
    }
    Ok(Some(aside))
}

/// Refuses a folder in which a restore was interrupted.
pub(super) fn refuse_unfinished(folder: &Path) -> anyhow::Result<()> {
    if folder.join(UNFINISHED).exists() {
        bail!(
            "a restore into {} was interrupted; run `quizbot restore` again (the store from before it is in the folder before-restore-…)",
            folder.display()
        );
    }
    Ok(())
}
