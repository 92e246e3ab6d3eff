//! The banks of the operator's folder and of each server, as they come and go while quizzes run.

use quiz_banks::diagnostic::Level;
use quiz_banks::load::{FileReport, Loaded};
use quiz_engine::{Bank, BankId, Catalogue, GuildId, Question, Timestamp};
use std::collections::{BTreeMap, HashMap};
use std::path::PathBuf;
use std::sync::Arc;

/// How many faults of a broken edit are kept for those who ask.
const FAULTS: usize = 5;

/// Every bank that can be played, and where it comes from.
#[derive(Debug, Default)]
pub(crate) struct Library {
    files: BTreeMap<PathBuf, File>,
    own: HashMap<GuildId, BTreeMap<BankId, Arc<Bank>>>,
    corrections: Vec<Correction>,
}

/// A bank of the operator's folder.
#[derive(Debug)]
struct File {
    bank: Arc<Bank>,
    refused: usize,
    /// A later version of the file that is worse than the one that is in use.
    held_back: Option<HeldBack>,
}

/// A broken edit of a bank's file.
#[derive(Clone, Debug, PartialEq)]
pub struct HeldBack {
    /// When it was seen.
    pub at: Timestamp,
    /// What is wrong with it, each with its line and column; the first few.
    pub faults: Vec<String>,
}

/// A key that quizmasters of a server have corrected; it is laid over the bank as it was brought.
#[derive(Clone, Debug, PartialEq)]
pub struct Correction {
    /// The server in which it holds.
    pub guild: GuildId,
    /// The question as it was when it was corrected; it holds for no other version.
    pub before: Arc<Question>,
    /// With the right key.
    pub after: Arc<Question>,
}

impl Library {
    /// Takes what was read from the folder. A file that has become worse, by losing its bank or
    /// by having more questions refused, keeps the version that worked.
    pub(crate) fn reload(&mut self, loaded: &Loaded, now: Timestamp) {
        let mut files = BTreeMap::new();
        for report in &loaded.files {
            let before = self.files.remove(&report.path);
            if let Some(file) = taken(report, before, now) {
                files.insert(report.path.clone(), file);
            }
        }
        for (path, gone) in &self.files {
            tracing::info!(bank = %gone.bank.id, file = %path.display(), "a bank is gone");
        }
        self.files = files;
    }

    pub(crate) fn put(&mut self, guild: GuildId, bank: Arc<Bank>) {
        let own = self.own.entry(guild).or_default();
        own.insert(bank.id.clone(), bank);
    }

    pub(crate) fn remove(&mut self, guild: GuildId, bank: &BankId) {
        if let Some(own) = self.own.get_mut(&guild) {
            own.remove(bank);
        }
    }

    pub(crate) fn correct(&mut self, correction: Correction) {
        self.corrections.push(correction);
    }

    /// The server's own bank of that id.
    pub(crate) fn own(&self, guild: GuildId, bank: &BankId) -> Option<&Arc<Bank>> {
        self.own.get(&guild)?.get(bank)
    }

    /// How many banks the server has of its own.
    pub(crate) fn count_own(&self, guild: GuildId) -> usize {
        self.own.get(&guild).map_or(0, BTreeMap::len)
    }

    /// Whether the id is that of a bank in the operator's folder.
    pub(crate) fn is_common(&self, bank: &BankId) -> bool {
        self.files.values().any(|file| file.bank.id == *bank)
    }

    /// The folder that the file of such a bank is in.
    pub(crate) fn folder_of(&self, bank: &BankId) -> Option<PathBuf> {
        let (path, _) = self.files.iter().find(|(_, file)| file.bank.id == *bank)?;
        Some(path.parent()?.to_owned())
    }

    /// The broken edit of that bank, if there is one.
    pub(crate) fn held_back(&self, bank: &BankId) -> Option<&HeldBack> {
        let file = self.files.values().find(|file| file.bank.id == *bank)?;
        file.held_back.as_ref()
    }

    /// The bank that a question's id names, as the server sees it.
    fn bank_of(&self, guild: GuildId, question: &Question) -> Option<&Arc<Bank>> {
        let (id, _) = question.id.as_str().split_once('/')?;
        let id = BankId::new(id);
        let common = || self.files.values().map(|file| &file.bank);
        let own = self.own(guild, &id);
        own.or_else(|| common().find(|bank| bank.id == id))
    }

    pub(crate) fn catalogue(&self) -> Catalogue {
        let mut catalogue = Catalogue::new(self.files.values().map(|file| Arc::clone(&file.bank)));
        let mut corrected: BTreeMap<(GuildId, &BankId), Bank> = BTreeMap::new();
        for correction in &self.corrections {
            let holds =
                |question: &Arc<Question>| same_but_for_its_line(question, &correction.before);
            let Some(bank) = self.bank_of(correction.guild, &correction.before) else {
                continue;
            };
            // One correction may follow another.
            let key = (correction.guild, &bank.id);
            let questions = match corrected.get(&key) {
                Some(bank) => &bank.questions,
                None => &bank.questions,
            };
            if let Some(at) = questions.iter().position(holds) {
                let bank = corrected.entry(key).or_insert_with(|| Bank::clone(bank));
                bank.questions[at] = Arc::clone(&correction.after);
            }
        }
        for (&guild, own) in &self.own {
            for bank in own.values() {
                catalogue.add(guild, Arc::clone(bank));
            }
        }
        for ((guild, _), bank) in corrected {
            catalogue.add(guild, Arc::new(bank));
        }
        catalogue
    }
}

fn same_but_for_its_line(question: &Question, other: &Question) -> bool {
    question.id == other.id && {
        let placed = Question {
            line: question.line,
            ..other.clone()
        };
        *question == placed
    }
}

/// The bank of a file as it is to be used from now on.
fn taken(report: &FileReport, before: Option<File>, now: Timestamp) -> Option<File> {
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
                tracing::info!(bank = %bank.id, questions, file = %path, "a bank is loaded");
            }
            if errors().next().is_some() {
                let refused = report.refused;
                tracing::warn!(file = %path, refused, "a bank has faults; `quizbot check` tells where");
            }
            // Here nobody waits for it, and when its first question is asked a channel does.
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
                faults.push("the file is in no format that is understood".to_owned());
            }
            // Another file's change looks at this one again.
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
                "an edit has broken a bank, so the version that worked stays in use; `quizbot check` tells where"
            );
            was.held_back = Some(HeldBack { at: now, faults });
            Some(was)
        }
        (_, None) if errors().next().is_some() => {
            tracing::warn!(file = %path, "a file is no bank that can be used; `quizbot check` tells why");
            None
        }
        (_, None) => {
            tracing::info!(file = %path, "a file is no bank");
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
        std::fs::write(folder.join(name), text).expect("it is written");
    }

    fn reload(library: &mut Library, folder: &Path) -> Vec<(String, usize)> {
        library.reload(
            &load_folder(folder, &Limits::DISCORD).expect("it is there"),
            NOW,
        );
        let catalogue = library.catalogue();
        let banks = catalogue.iter(GuildId(1));
        banks
            .map(|bank| (bank.id.to_string(), bank.questions.len()))
            .collect()
    }

    #[test]
    fn a_broken_edit_keeps_the_bank_that_worked() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut library = Library::default();
        let id = BankId::new("x");
        write(folder.path(), "x.yaml", &bank(&["a", "b"]));
        assert_eq!(reload(&mut library, folder.path()), [("x".to_owned(), 2)]);
        // One question is lost to a slip of the pen.
        write(folder.path(), "x.yaml", &bank(&["a", "[b", "c"]));
        assert_eq!(reload(&mut library, folder.path()), [("x".to_owned(), 2)]);
        let held_back = library.held_back(&id).expect("it is told").clone();
        assert_eq!(held_back.at, NOW);
        assert!(held_back.faults[0].starts_with("4:"), "{held_back:?}");
        library.reload(
            &load_folder(folder.path(), &Limits::DISCORD).expect("it is there"),
            Timestamp(9),
        );
        assert_eq!(library.held_back(&id).map(|it| it.at), Some(NOW));
        // The file is no bank at all any more.
        write(folder.path(), "x.yaml", "title: T\n");
        assert_eq!(reload(&mut library, folder.path()), [("x".to_owned(), 2)]);
        let held_back = library.held_back(&id).expect("it is told");
        assert!(!held_back.faults[0].is_empty());
        write(folder.path(), "x.yaml", &bank(&["a", "b", "c"]));
        assert_eq!(reload(&mut library, folder.path()), [("x".to_owned(), 3)]);
        assert_eq!(library.held_back(&id), None);
    }

    #[test]
    fn files_come_and_go() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut library = Library::default();
        assert_eq!(reload(&mut library, folder.path()), []);
        write(folder.path(), "x.yaml", &bank(&["a"]));
        write(folder.path(), "y.yaml", &bank(&["a"]));
        assert_eq!(reload(&mut library, folder.path()).len(), 2);
        std::fs::remove_file(folder.path().join("x.yaml")).expect("it goes");
        assert_eq!(reload(&mut library, folder.path()), [("y".to_owned(), 1)]);
    }

    #[test]
    fn a_correction_holds_in_its_server_and_until_the_question_changes() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut library = Library::default();
        write(folder.path(), "x.yaml", &bank(&["a", "b"]));
        reload(&mut library, folder.path());
        let id = BankId::new("x");
        let before = {
            let catalogue = library.catalogue();
            Arc::clone(&catalogue.find(GuildId(1), "x").expect("there").questions[1])
        };
        let after = Arc::new(Question {
            right: quiz_engine::Choices::one(1),
            ..Question::clone(&before)
        });
        library.correct(Correction {
            guild: GuildId(1),
            before,
            after: Arc::clone(&after),
        });
        let right = |library: &Library, guild| {
            let catalogue = library.catalogue();
            let bank = Arc::clone(catalogue.find(GuildId(guild), "x").expect("there"));
            bank.questions[1].right.bits()
        };
        assert_eq!((right(&library, 1), right(&library, 2)), (0b10, 0b01));
        // It moves in its file, and is the same question.
        write(folder.path(), "x.yaml", &format!("\n{}", bank(&["a", "b"])));
        reload(&mut library, folder.path());
        assert_eq!(right(&library, 1), 0b10);
        let corrected = bank(&["a", "b"]).replace("b, answer: true", "b, answer: false");
        write(folder.path(), "x.yaml", &corrected);
        reload(&mut library, folder.path());
        assert_eq!((right(&library, 1), right(&library, 2)), (0b10, 0b10));
        assert!(library.is_common(&id));
    }
}
