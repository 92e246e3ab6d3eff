//! The files of a data folder: their names, their permissions, and the lock against a second process.

use anyhow::{Context, bail};
use quiz_engine::ids::Timestamp;
use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, UNIX_EPOCH};

/// The database; SQLite keeps its log beside it.
pub(super) const DATABASE: &str = "quizbot.db";
const LOCK: &str = "quizbot.lock";

/// Returns the path of the store in a data folder, or fails if there is none.
pub(super) fn existing_store(folder: &Path) -> anyhow::Result<PathBuf> {
    let path = folder.join(DATABASE);
    if !path.exists() {
        bail!(
            "there is no store in {}; name the bot's data folder with --data",
            folder.display()
        );
    }
    Ok(path)
}

/// A data folder that is locked against other processes until this is dropped.
///
/// The file's time of modification is when a bot was last known to be alive, by the bot's clock.
#[derive(Debug)]
pub(super) struct FolderLock(File);

impl FolderLock {
    /// Returns when a bot was last known to be alive; long ago if the file system does not say.
    pub(super) fn alive(&self) -> Timestamp {
        let modified = self.0.metadata().and_then(|metadata| metadata.modified());
        let since_epoch = modified
            .ok()
            .and_then(|at| at.duration_since(UNIX_EPOCH).ok());
        let ms = since_epoch.and_then(|since| i64::try_from(since.as_millis()).ok());
        Timestamp(ms.unwrap_or(0))
    }

    /// Notes that the bot is alive. It is not synced: after a power cut it is late, which is right.
    pub(super) fn set_alive(&self, at: Timestamp) {
        let since_epoch = Duration::from_millis(at.0.max(0).unsigned_abs());
        // Where it fails, a restart counts as a long one.
        let _ = self.0.set_modified(UNIX_EPOCH + since_epoch);
    }
}

impl Drop for FolderLock {
    /// Closing the file is not enough: a child process that has just been forked has a copy of it,
    /// which would keep the lock.
    fn drop(&mut self) {
        let _ = self.0.unlock();
    }
}

/// Creates the data folder if it is missing, and locks it.
pub(super) fn lock_folder(folder: &Path) -> anyhow::Result<FolderLock> {
    make_private_folder(folder)
        .with_context(|| format!("cannot make the data folder {}", folder.display()))?;
    let path = folder.join(LOCK);
    let lock = make_private_file(&path)
        .with_context(|| format!("cannot write to the data folder {}", folder.display()))?;
    match lock.try_lock() {
        Ok(()) => Ok(FolderLock(lock)),
        Err(TryLockError::WouldBlock) => bail!(
            "another quizbot is using the data folder {}; stop it, or give this one another folder with --data",
            folder.display()
        ),
        Err(TryLockError::Error(error)) => {
            Err(error).with_context(|| format!("cannot lock {}", path.display()))
        }
    }
}

/// Creates a folder that only its owner may enter. An existing folder is made private only if it has
/// no files but a bot's: it may be someone's home folder.
#[expect(
    clippy::disallowed_methods,
    reason = "this is where the data folder is made"
)]
pub(super) fn make_private_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)?;
    let own = fs::read_dir(folder)?
        .all(|entry| entry.is_ok_and(|entry| is_own(&entry.file_name().to_string_lossy())));
    if own {
        make_private(folder, &folder.metadata()?, 0o700);
    }
    Ok(())
}

/// Returns whether a bot puts files with this name into its data folder.
fn is_own(name: &str) -> bool {
    ["quizbot.", ".quizbot-", "before-"]
        .iter()
        .any(|start| name.starts_with(start))
}

/// Opens or creates a file that only its owner may read and write; SQLite gives the files beside a
/// database the permissions of the database.
pub(super) fn make_private_file(path: &Path) -> io::Result<File> {
    let mut options = File::options();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(path)?;
    make_private(path, &file.metadata()?, 0o600);
    Ok(file)
}

/// Removes the permissions of other users; logs a warning if that fails.
fn make_private(path: &Path, metadata: &fs::Metadata, mode: u32) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::{MetadataExt, PermissionsExt};
        if metadata.mode() & 0o077 == 0 {
            return;
        }
        let private = fs::Permissions::from_mode(mode);
        if let Err(error) = fs::set_permissions(path, private) {
            tracing::warn!(path = %path.display(), %error, "other users can read members' data here");
        }
    }
}

/// Syncs the folder of `file`, so that a new name in it outlasts a power cut.
#[expect(
    clippy::disallowed_methods,
    reason = "a folder is opened to sync it, not to read it"
)]
pub(super) fn sync_folder_of(file: &Path) -> io::Result<()> {
    File::open(folder_of(file))?.sync_all()
}

/// Returns the folder of a file; `.` for a bare name.
pub(super) fn folder_of(file: &Path) -> &Path {
    match file.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_unlocked_although_a_copy_of_its_lock_file_is_open() {
        let folder = tempfile::tempdir().expect("a folder");
        let lock = lock_folder(folder.path()).expect("nobody uses it");
        let copy = lock.0.try_clone().expect("a copy as a fork makes it");
        assert!(lock_folder(folder.path()).is_err());
        drop(lock);
        lock_folder(folder.path()).expect("nobody uses it");
        drop(copy);
    }
}
