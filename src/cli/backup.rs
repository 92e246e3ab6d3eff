//! `quizbot backup`, `quizbot verify` and `quizbot restore`: copies of the store.

use super::{FAULTY, StoreArguments};
use crate::store::{self, Checked, Existing};
use clap::Args;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(super) struct BackupArguments {
    #[command(flatten)]
    store: StoreArguments,
    /// The new file; it appears when it is complete, checked and synced
    file: PathBuf,
    /// Replace the file if it exists
    #[arg(long)]
    replace: bool,
}

#[derive(Debug, Args)]
pub(super) struct VerifyArguments {
    #[command(flatten)]
    store: StoreArguments,
    /// A backup [default: the store in the data folder]
    file: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct RestoreArguments {
    #[command(flatten)]
    store: StoreArguments,
    /// A file that `quizbot backup` wrote
    file: PathBuf,
}

/// Copies the store while the bot may be running.
pub(super) fn back_up(arguments: &BackupArguments) -> anyhow::Result<ExitCode> {
    let existing = if arguments.replace {
        Existing::Replace
    } else {
        Existing::Keep
    };
    let checked = store::back_up(&arguments.store.folder()?, &arguments.file, existing)?;
    let file = arguments.file.display();
    writeln!(io::stdout(), "backed up to {file}: {}", summary(&checked))?;
    Ok(ExitCode::SUCCESS)
}

/// Looks for damage, and changes nothing.
pub(super) fn verify(arguments: &VerifyArguments) -> anyhow::Result<ExitCode> {
    let (path, checked) = match &arguments.file {
        Some(file) => (file.clone(), store::verify(file)?),
        None => {
            let folder = arguments.store.folder()?;
            let checked = store::verify_store(&folder)?;
            (folder, checked)
        }
    };
    let mut stdout = io::stdout().lock();
    if checked.faults.is_empty() {
        writeln!(
            stdout,
            "{} is intact: {}",
            path.display(),
            summary(&checked)
        )?;
        return Ok(ExitCode::SUCCESS);
    }
    writeln!(stdout, "{} is damaged:", path.display())?;
    for fault in &checked.faults {
        writeln!(stdout, "  {fault}")?;
    }
    writeln!(
        stdout,
        "stop the bot and put a whole backup back with `quizbot restore FILE`; the damaged store is kept beside it"
    )?;
    Ok(ExitCode::from(FAULTY))
}

/// Replaces the store by a backup; the old store is kept beside it.
pub(super) fn restore(arguments: &RestoreArguments) -> anyhow::Result<ExitCode> {
    let folder = arguments.store.folder()?;
    let restored = store::restore(&arguments.file, &folder)?;
    let mut stdout = io::stdout().lock();
    writeln!(
        stdout,
        "restored {} into {}: {}",
        arguments.file.display(),
        folder.display(),
        summary(&restored.checked)
    )?;
    if let Some(previous) = &restored.previous {
        writeln!(stdout, "the store from before is in {}", previous.display())?;
    }
    Ok(ExitCode::SUCCESS)
}

fn summary(checked: &Checked) -> String {
    format!(
        "{} bytes, version {} of the store",
        checked.bytes, checked.version
    )
}
