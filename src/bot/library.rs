//! The banks of the operator's folder, reloaded while quizzes run. Bounded by the folder.

use quiz_banks::diagnostic::Level;
use quiz_banks::load::{FileReport, Loaded};
use quiz_engine::ids::{BankId, Timestamp};
use quiz_engine::question::Bank;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

/// Maximum number of faults of a broken edit that are kept for display.
const FAULTS: usize = 5;

/// The banks that every server can play, and the files that they come from.
#[derive(Debug, Default)]
pub(crate) struct Library {
    files: BTreeMap<PathBuf, File>,
}

/// A bank of the operator's folder.
#[derive(Debug)]
struct File {
    bank: Arc<Bank>,
    refused: usize,
    /// A newer version of the file that is not used because it has more faults.
    held_back: Option<HeldBack>,
}

/// A broken edit of a bank's file.
#[derive(Clone, Debug, PartialEq)]
pub struct HeldBack {
    /// When the bot first read it.
    pub at: Timestamp,
    /// The first few faults, each with its line and column.
    pub faults: Vec<String>,
}

impl Library {
    /// Replaces the banks with what was read from the folder. A file that now has no bank, or more
    /// refused questions than before, keeps its earlier version.
    pub(crate) fn reload(&mut self, loaded: &Loaded, now: Timestamp) {
        let mut files = BTreeMap::new();
        for report in &loaded.files {
            let before = self.files.remove(&report.path);
            if let Some(file) = choose(report, before, now) {
                files.insert(report.path.clone(), file);
            }
        }
        for (path, gone) in &self.files {
            tracing::info!(bank = %gone.bank.id, file = %path.display(), "bank removed");
        }
        self.files = files;
    }

    /// Returns the banks in use.
    pub(crate) fn banks(&self) -> impl Iterator<Item = Arc<Bank>> {
        self.files.values().map(|file| Arc::clone(&file.bank))
    }

    /// Returns the path of a bank's file.
    pub(crate) fn file_of(&self, bank: &BankId) -> Option<PathBuf> {
        let (path, _) = self.files.iter().find(|(_, file)| file.bank.id == *bank)?;
        Some(path.clone())
    }

    /// Returns the broken edit of a bank, if its file has one.
    pub(crate) fn held_back(&self, bank: &BankId) -> Option<&HeldBack> {
        let file = self.files.values().find(|file| file.bank.id == *bank)?;
        file.held_back.as_ref()
    }
}

/// Chooses between the new version of a file and the one in use; `None` if neither has a bank.
fn choose(report: &FileReport, before: Option<File>, now: Timestamp) -> Option<File> {
    let errors = || {
        let errors = report.diagnostics.iter();
        errors.filter(|one| one.level == Level::Error)
    };
    let path = report.path.display();
    match (&report.bank, before) {
        (Some(bank), before)
            if before
                .as_ref()
                .is_none_or(|was| report.refused <= was.refused) =>
        {
            if before.is_none_or(|was| was.bank != *bank) {
                let questions = bank.questions.len();
                tracing::info!(bank = %bank.id, questions, file = %path, "bank loaded");
            }
            if errors().next().is_some() {
                let refused = report.refused;
                tracing::warn!(file = %path, refused, "the bank has faults; run `quizbot check` to see where");
            }
            // Done now, when nobody waits; otherwise the channel of its first question would.
            bank.read_answers();
            Some(File {
                bank: Arc::clone(bank),
                refused: report.refused,
                held_back: None,
            })
        }
        (_, Some(mut was)) => {
            let mut faults: Vec<_> = errors()
                .take(FAULTS)
                .map(|one| format!("{}:{}: {}", one.line, one.column, one.message))
                .collect();
            if faults.is_empty() {
                faults.push("the file is in no known format".to_owned());
            }
            // A change of any file reloads them all, so the same edit is seen again.
            if was
                .held_back
                .as_ref()
                .is_some_and(|known| known.faults == faults)
            {
                return Some(was);
            }
            let first = faults[0].as_str();
            tracing::warn!(
                bank = %was.bank.id, file = %path, fault = first,
                "an edit has broken a bank, so its earlier version stays in use; run `quizbot check` to see where"
            );
            was.held_back = Some(HeldBack { at: now, faults });
            Some(was)
        }
        (_, None) if errors().next().is_some() => {
            tracing::warn!(file = %path, "the file has no usable bank; run `quizbot check` to see why");
            None
        }
        (_, None) => {
            tracing::info!(file = %path, "the file is not a bank");
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use quiz_banks::limits::Limits;
    use quiz_banks::load::load_folder;
    use std::path::Path;

    const NOW: Timestamp = Timestamp(5);

    fn bank(prompts: &[&str]) -> String {
        let question = |prompt| format!("  - {{prompt: {prompt}, answer: true}}\n");
        let questions: String = prompts.iter().map(question).collect();
        format!("title: T\nquestions:\n{questions}")
    }

    #[expect(clippy::disallowed_methods, reason = "a test makes its files")]
    fn write(folder: &Path, name: &str, text: &str) {
        std::fs::write(folder.join(name), text).expect("the file can be written");
    }

    fn reload(library: &mut Library, folder: &Path) -> Vec<(String, usize)> {
        library.reload(
            &load_folder(folder, &Limits::DISCORD).expect("the folder can be read"),
            NOW,
        );
        let mut banks: Vec<_> = library.banks().collect();
        banks.sort_by(|one, other| one.id.cmp(&other.id));
        banks
            .iter()
            .map(|bank| (bank.id.to_string(), bank.questions.len()))
            .collect()
    }

    #[test]
    fn a_broken_edit_keeps_the_earlier_version() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut library = Library::default();
        let id = BankId::new("x");
        write(folder.path(), "x.yaml", &bank(&["a", "b"]));
        assert_eq!(reload(&mut library, folder.path()), [("x".to_owned(), 2)]);
        // A typo breaks one question.
        write(folder.path(), "x.yaml", &bank(&["a", "[b", "c"]));
        assert_eq!(reload(&mut library, folder.path()), [("x".to_owned(), 2)]);
        let held_back = library.held_back(&id).expect("a broken edit").clone();
        assert_eq!(held_back.at, NOW);
        assert!(held_back.faults[0].starts_with("4:"), "{held_back:?}");
        library.reload(
            &load_folder(folder.path(), &Limits::DISCORD).expect("the folder can be read"),
            Timestamp(9),
        );
        assert_eq!(library.held_back(&id).map(|it| it.at), Some(NOW));
        // Now the file is no bank at all.
        write(folder.path(), "x.yaml", "title: T\n");
        assert_eq!(reload(&mut library, folder.path()), [("x".to_owned(), 2)]);
        let held_back = library.held_back(&id).expect("a broken edit");
        assert!(!held_back.faults[0].is_empty());
        write(folder.path(), "x.yaml", &bank(&["a", "b", "c"]));
        assert_eq!(reload(&mut library, folder.path()), [("x".to_owned(), 3)]);
        assert_eq!(library.held_back(&id), None);
    }

    #[test]
    fn added_and_removed_files_change_the_banks() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut library = Library::default();
        assert_eq!(reload(&mut library, folder.path()), []);
        write(folder.path(), "x.yaml", &bank(&["a"]));
        write(folder.path(), "y.yaml", &bank(&["a"]));
        assert_eq!(reload(&mut library, folder.path()).len(), 2);
        std::fs::remove_file(folder.path().join("x.yaml")).expect("the file can be removed");
        assert_eq!(reload(&mut library, folder.path()), [("y".to_owned(), 1)]);
    }
}
