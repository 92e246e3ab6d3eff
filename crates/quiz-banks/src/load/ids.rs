//! Banks of several files that would have the same id.

use super::{FileReport, ReadFile, Wanted};
use crate::diagnostic::{Diagnostic, Level};
use crate::identity;
use quiz_engine::ids::BankId;
use std::collections::HashMap;
use std::sync::Arc;

/// Gives files with the same name in different folders ids from their paths.
pub(super) fn name_by_folders(wanted: &[Wanted], files: &mut [ReadFile]) {
    let mut by_id: HashMap<BankId, Vec<usize>> = HashMap::new();
    for (at, file) in files.iter().enumerate() {
        if let Some(bank) = &file.report.bank {
            by_id.entry(bank.id.clone()).or_default().push(at);
        }
    }
    for (id, places) in by_id.into_iter().filter(|(_, places)| places.len() > 1) {
        for at in places {
            let file = &mut files[at];
            let Some(bank) = file.report.bank.take_if(|_| !file.has_own_id) else {
                continue;
            };
            let below = wanted[at].below.with_extension("");
            let named = identity::bank_id(&below.to_string_lossy());
            if named == id {
                file.report.bank = Some(bank);
                continue;
            }
            let message = format!(
                "another file has this name, so the id of the bank is \"{named}\", by its folder"
            );
            file.report
                .diagnostics
                .push(Diagnostic::of_file(Level::Note, "same-bank-id", message));
            file.report.bank = Some(Arc::new(identity::renamed(&bank, named)));
        }
    }
}

/// Refuses all files that have the same id, because it is not clear which one is meant.
pub(super) fn refuse_equal_ids(files: &mut [FileReport]) {
    let mut by_id: HashMap<BankId, Vec<usize>> = HashMap::new();
    for (at, file) in files.iter().enumerate() {
        if let Some(bank) = &file.bank {
            by_id.entry(bank.id.clone()).or_default().push(at);
        }
    }
    for (id, places) in by_id.into_iter().filter(|(_, places)| places.len() > 1) {
        for &at in &places {
            let others: Vec<_> = places
                .iter()
                .filter(|&&other| other != at)
                .map(|&other| files[other].path.display().to_string())
                .collect();
            let file = &mut files[at];
            file.refused += file.taken();
            file.bank = None;
            let others = others.join(" and ");
            file.error(
                "same-bank-id",
                format!("the id \"{id}\" is that of {others} too"),
            )
            .help("rename one of the files, or give one an id of its own");
        }
    }
}
