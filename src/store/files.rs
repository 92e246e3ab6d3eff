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
pub(super) fn lock_folder(folder: &Path) -> anyhow::Result<File> {
    make_private_folder(folder)
        .with_context(|| format!("cannot make the data folder {}", folder.display()))?;
    let path = folder.join(LOCK);
    let lock = make_private_file(&path)
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

/// Makes a folder that only its owner may enter. One that is there already loses the rights of
/// others only if it holds nothing but what a bot puts there: it may be someone's home.
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

/// Whether a bot gives files in its data folder such names.
fn is_own(name: &str) -> bool {
    ["quizbot.", ".quizbot-", "before-"]
        .iter()
        .any(|start| name.starts_with(start))
}

/// Opens a file that only its owner may read and write, and makes it if it is missing; SQLite
/// gives the files beside a database the rights of the database.
pub(super) fn make_private_file(path: &Path) -> io::Result<File> {
    let mut options = File::options();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(path)?;
    make_private(path, &file.metadata()?, 0o600);
    Ok(file)
}

/// Takes the rights of others away, where that is allowed.
fn make_private(path: &Path, metadata: &fs::Metadata, mode: u32) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::{MetadataExt, PermissionsExt};
        if metadata.mode() & 0o077 == 0 {
            return;
        }
        let private = fs::Permissions::from_mode(mode);
        if let Err(error) = fs::set_permissions(path, private) {
            tracing::warn!(path = %path.display(), %error, "others can read members' data here");
        }
    }
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
