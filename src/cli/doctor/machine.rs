//! Checks of this machine: the store, its disk, and the banks.

use super::Finding;
use crate::config::Config;
use crate::store;
use quiz_banks::Level;
use quiz_banks::limits::Limits;
use quiz_banks::load::load_folder;
use std::path::Path;

/// The free space below which a disk is a fault; the answers of a busy day need less.
const LEAST_FREE: u64 = 1 << 30;

pub(super) fn check(config: &Config) -> Vec<Finding> {
    let mut findings = vec![database(&config.data), banks(&config.quizzes)];
    findings.extend(disk(&config.data));
    findings
}

fn database(folder: &Path) -> Finding {
    const ABOUT: &str = "database";
    let checked = match store::verify_store(folder) {
        Ok(checked) => checked,
        Err(error) => {
            return Finding::fault(
                ABOUT,
                format!("{error:#}"),
                "start the bot once to create it, or give its folder with --data",
            );
        }
    };
    let mib = checked.bytes.div_ceil(1 << 20);
    match checked.faults.first() {
        None => Finding::well(
            ABOUT,
            format!("intact, {mib} MiB, version {}", checked.version),
        ),
        Some(first) => Finding::fault(
            ABOUT,
            format!("damaged in {} places, first: {first}", checked.faults.len()),
            "stop the bot and restore a backup with `quizbot restore FILE`",
        ),
    }
}

fn banks(folder: &Path) -> Finding {
    const ABOUT: &str = "banks";
    let help = || {
        let folder = folder.display();
        format!("`quizbot check {folder}` lists each fault with its place")
    };
    match load_folder(folder, &Limits::DISCORD) {
        Err(error) => Finding::fault(ABOUT, format!("{error:#}"), help()),
        Ok(loaded) => {
            let diagnostics = loaded.files.iter().flat_map(|file| &file.diagnostics);
            let errors = diagnostics.filter(|one| one.level == Level::Error).count();
            let questions: usize = loaded.banks.iter().map(|bank| bank.questions.len()).sum();
            let said = format!("{} with {questions} questions", loaded.banks.len());
            match errors {
                0 if questions > 0 => Finding::well(ABOUT, said),
                0 => Finding::fault(ABOUT, said, "put banks into the folder"),
                errors => Finding::fault(ABOUT, format!("{said}, {errors} errors"), help()),
            }
        }
    }
}

#[cfg(unix)]
fn disk(folder: &Path) -> Option<Finding> {
    const ABOUT: &str = "disk";
    let free = match rustix::fs::statvfs(folder) {
        Ok(disk) => disk.f_bavail.saturating_mul(disk.f_frsize),
        // A missing folder is in the finding about the database.
        Err(_) => return None,
    };
    let said = format!("{} MiB free for the store", free >> 20);
    Some(match free >= LEAST_FREE {
        true => Finding::well(ABOUT, said),
        false => Finding::fault(ABOUT, said, "free some space: a full disk stops the bot"),
    })
}

#[cfg(not(unix))]
fn disk(_: &Path) -> Option<Finding> {
    None
}
