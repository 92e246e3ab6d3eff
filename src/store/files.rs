//! The files of a data folder: their names, who may read them, and the one process that uses them.

use anyhow::{Context, bail};
use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

/// The database; SQLite keeps its log beside it.
pub(super) const DATABASE: &str = "quizbot.db";
const LOCK: &str = "quizbot.lock";

/// The store of a data folder.
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

/// Makes the data folder if it is missing, and keeps every other process from using it for as
/// long as the file is open.
#[expect(
    clippy::disallowed_methods,
    reason = "this is where the data folder is made"
)]
pub(super) fn lock_folder(folder: &Path) -> anyhow::Result<File> {
    make_private_folder(folder)
        .with_context(|| format!("cannot make the data folder {}", folder.display()))?;
    let path = folder.join(LOCK);
    let lock = File::create(&path)
        .with_context(|| format!("cannot write to the data folder {}", folder.display()))?;
    match lock.try_lock() {
        Ok(()) => Ok(lock),
        Err(TryLockError::WouldBlock) => bail!(
            "another quizbot is using the data folder {}; stop it, or give this one another folder with --data",
            folder.display()
        ),
        Err(TryLockError::Error(error)) => {
            Err(error).with_context(|| format!("cannot lock {}", path.display()))
        }
    }
}

/// Makes a folder that only its owner may enter; one that is there stays as it is.
pub(super) fn make_private_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Brings the names in the folder of `file` to disk.
#[expect(
    clippy::disallowed_methods,
    reason = "a folder is opened to sync it, not to read it"
)]
pub(super) fn sync_folder_of(file: &Path) -> io::Result<()> {
    File::open(folder_of(file))?.sync_all()
}

/// The folder that a file is in.
pub(super) fn folder_of(file: &Path) -> &Path {
    match file.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}
