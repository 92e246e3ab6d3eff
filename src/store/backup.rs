//! Copies of the store that are whole: made beside a bot that writes, checked, and put back.
//!
//! A copy is written under a temporary name, checked, synced, and only then given its own name,
//! so that a file of that name is always a whole store.

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

/// Copies that are not whole yet are in folders of that name, with random characters after it.
const PARTIAL: &str = ".quizbot-partial-";
/// A partial copy that nobody has written to for so long belongs to a process that was killed.
const ABANDONED_AFTER: Duration = Duration::from_secs(60 * 60);
/// Is in a data folder from the first to the last step of a restore.
const UNFINISHED: &str = "quizbot.restoring";
/// What SQLite may say about one store; the first faults tell enough.
const MAX_FAULTS: usize = 20;

/// What to do with a file that has the name of the new backup.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Existing {
    /// Refuse the backup.
    Keep,
    /// Replace the file, in one step.
    Replace,
}

/// A store as it was found.
#[derive(Debug)]
pub struct Checked {
    /// Bytes of the file.
    pub bytes: u64,
    /// How many migrations it has seen.
    pub version: u32,
    /// Everything that is wrong with it.
    pub faults: Vec<String>,
}

/// What a restore did.
#[derive(Debug)]
pub struct Restored {
    /// The store that is in use now.
    pub checked: Checked,
    /// Where the files of the store that was there before are.
    pub previous: Option<PathBuf>,
}

/// Copies the store in `folder` to `target`; a bot may be writing it.
///
/// # Errors
/// When the store cannot be read or is damaged, or the copy cannot be written. Nothing is at
/// `target` then that was not there before.
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

/// Copies the store at `path` before its first migration, beside it.
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

/// A copy that has no name of its own yet. Dropped, it is removed, with what SQLite had beside it.
struct Partial {
    file: NamedTempFile,
    folder: TempDir,
}

/// Copies a store into a file on the disk of that folder, and checks the copy.
fn copy_into(folder: &Path, path: &Path) -> anyhow::Result<(Partial, Checked)> {
    let partial = Partial::new_in(folder)?;
    partial.remove_abandoned(folder);
    let text = partial.file.path().to_str();
    let text = text.with_context(|| format!("{} is not UTF-8", folder.display()))?;
    // It reads one state of the store, however much is written meanwhile.
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

    /// Gives a whole copy its name, so that it is still there after a power cut.
    fn persist(self, target: &Path, existing: Existing) -> io::Result<()> {
        self.file.as_file().sync_all()?;
        match existing {
            Existing::Keep => self.file.persist_noclobber(target)?,
            Existing::Replace => self.file.persist(target)?,
        };
        sync_folder_of(target)?;
        self.folder.close()
    }

    /// Removes what killed processes left in a folder. The time is that of the folder's own
    /// disk: when this copy was made.
    #[expect(
        clippy::disallowed_methods,
        reason = "the folder is the operator's, and its partial copies are ours"
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
                // Another process that cleans up may be first.
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
/// When there is none.
pub fn verify_store(folder: &Path) -> anyhow::Result<Checked> {
    check(&existing_store(folder)?)
}

/// Looks for damage in a backup.
///
/// # Errors
/// When there is nothing to look at.
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
    let looked = sqlite::open_to_read(path).and_then(|connection| look(&connection, &mut checked));
    if let Err(error) = looked {
        checked.faults.push(format!("{error:#}"));
    }
    Ok(checked)
}

fn look(connection: &Connection, checked: &mut Checked) -> anyhow::Result<()> {
    let mut statement = connection.prepare(&format!("PRAGMA integrity_check({MAX_FAULTS})"))?;
    let told = statement.query_map([], |row| row.get::<_, String>(0))?;
    for line in told {
        match line? {
            line if line == "ok" => {}
            line => checked.faults.push(line),
        }
    }
    checked.version = sqlite::version(connection)?;
    if checked.version == 0 {
        bail!("it holds nothing of quizbot");
    }
    let mut statement = connection.prepare("PRAGMA foreign_key_check")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        if checked.faults.len() >= MAX_FAULTS {
            return Ok(());
        }
        let (table, parent): (String, String) = (row.get(0)?, row.get(2)?);
        let fault = format!("a row of {table} refers to a row of {parent} that is not there");
        checked.faults.push(fault);
    }
    // Only a store of this version can be read to the last fact; a start migrates an older one.
    if checked.faults.is_empty() && sqlite::needs_migration(connection)?.is_none() {
        recover::recover(connection).context("it cannot be understood")?;
    }
    Ok(())
}

/// Puts a backup in the place of the store in `folder`, which no bot may be using. What was
/// there before is kept.
///
/// # Errors
/// When the backup is damaged or newer than this program, or a bot uses the folder; the store is
/// then as it was. A restore that was interrupted keeps a bot from starting until it is repeated.
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

/// Moves a store with its log into a folder of their own: a log beside another store's file
/// would be taken for its own.
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

/// Refuses a folder in which a restore stopped half-way.
pub(super) fn refuse_unfinished(folder: &Path) -> anyhow::Result<()> {
    if folder.join(UNFINISHED).exists() {
        bail!(
            "a restore into {} was interrupted; run `quizbot restore` again (the store from before it is in the folder before-restore-…)",
            folder.display()
        );
    }
    Ok(())
}
