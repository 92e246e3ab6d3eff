//! The formats that banks can be written in, and how a file's name selects one.

use super::{
    File, Loss, Written, write_apkg, write_csv, write_gift, write_moodle_xml, write_native,
    write_print, write_qti, write_task_list,
};
use quiz_engine::question::{Bank, Question};
use std::sync::Arc;

/// A format to write.
#[derive(Debug)]
pub struct Target {
    /// Its name. The same as that of the [`Format`](crate::Format) that reads it.
    pub name: &'static str,
    /// The extensions that select it, in lower case.
    pub extensions: &'static [&'static str],
    /// The extension of new files.
    pub new_extension: &'static str,
    /// What the file is for.
    pub purpose: Purpose,
    /// Whether it has cards, or shows their backs.
    has_cards: bool,
    write: Writer,
}

/// What a format is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To be read as a bank again, here or by another tool.
    Bank,
    /// To be read by people.
    Paper,
}

#[derive(Debug)]
enum Writer {
    Text(fn(&Bank) -> Written),
    Bytes(fn(&Bank) -> File),
}

/// All formats. A new one needs its writer and a row here.
pub const TARGETS: &[Target] = &[
    Target {
        name: "native",
        extensions: &["yaml", "yml"],
        new_extension: "yaml",
        purpose: Purpose::Bank,
        has_cards: true,
        write: Writer::Text(|bank| Written {
            text: write_native(bank),
            lost: Vec::new(),
        }),
    },
    Target {
        name: "task-list",
        extensions: &["md", "markdown"],
        new_extension: "md",
        purpose: Purpose::Bank,
        has_cards: false,
        write: Writer::Text(write_task_list),
    },
    Target {
        name: "gift",
        extensions: &["gift"],
        new_extension: "gift",
        purpose: Purpose::Bank,
        has_cards: false,
        write: Writer::Text(write_gift),
    },
    Target {
        name: "csv",
        extensions: &["csv"],
        new_extension: "csv",
        purpose: Purpose::Bank,
        has_cards: false,
        write: Writer::Text(write_csv),
    },
    Target {
        name: "moodle-xml",
        extensions: &["xml"],
        new_extension: "xml",
        purpose: Purpose::Bank,
        has_cards: false,
        write: Writer::Text(write_moodle_xml),
    },
    Target {
        name: "qti-package",
        extensions: &["zip"],
        new_extension: "zip",
        purpose: Purpose::Bank,
        has_cards: false,
        write: Writer::Bytes(write_qti),
    },
    Target {
        name: "apkg",
        extensions: &["apkg"],
        new_extension: "apkg",
        purpose: Purpose::Bank,
        has_cards: true,
        write: Writer::Bytes(write_apkg),
    },
    Target {
        name: "print",
        extensions: &[],
        new_extension: "md",
        purpose: Purpose::Paper,
        has_cards: true,
        write: Writer::Text(write_print),
    },
];

impl Target {
    /// The format of this name.
    pub fn named(name: &str) -> Option<&'static Self> {
        TARGETS.iter().find(|target| target.name == name)
    }

    /// The format of files with this extension, in any case.
    pub fn of_extension(extension: &str) -> Option<&'static Self> {
        let knows = |target: &&Self| {
            let mut known = target.extensions.iter();
            known.any(|known| known.eq_ignore_ascii_case(extension))
        };
        TARGETS.iter().find(knows)
    }

    /// The bank as a file of this format.
    pub fn write(&self, bank: &Bank) -> File {
        let write = |bank: &Bank| match self.write {
            Writer::Text(write) => write(bank).into(),
            Writer::Bytes(write) => write(bank),
        };
        match self.has_cards || bank.questions.iter().all(|one| one.back.is_none()) {
            true => write(bank),
            false => without_cards(bank, write),
        }
    }
}

/// Writes the bank in a format without cards. Those whose back can be typed are questions there.
fn without_cards(bank: &Bank, write: impl Fn(&Bank) -> File) -> File {
    let mut lost = Vec::new();
    let mut numbers = Vec::new();
    let mut questions = Vec::new();
    for (number, question) in (1..).zip(&bank.questions) {
        let what = match (&question.back, question.is_askable()) {
            (None, _) => None,
            (Some(_), true) => Some("the card becomes a question whose answer is typed"),
            (Some(_), false) => Some("the card is left out: nobody can type its back"),
        };
        lost.extend(what.map(|what| Loss {
            question: Some(number),
            what: what.to_owned(),
        }));
        if question.is_askable() {
            numbers.push(number);
            let back = None;
            questions.push(Arc::new(Question {
                back,
                ..Question::clone(question)
            }));
        }
    }
    let rest = Bank {
        questions,
        ..bank.clone()
    };
    let mut file = write(&rest);
    for loss in &mut file.lost {
        loss.question = loss.question.and_then(|at| numbers.get(at - 1).copied());
    }
    file.lost.extend(lost);
    file.lost.sort_by_key(|loss| loss.question);
    file
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::limits::Limits;
    use crate::load::{Origin, parse_file};
    use crate::native::parse_native;
    use std::collections::HashSet;

    #[test]
    fn every_target_has_names_of_its_own_and_is_read_again() {
        let text = "title: T\nquestions:\n  - {prompt: P, options: [right: a, wrong: b]}\n";
        let bank = parse_native(text, "t", &Limits::DISCORD)
            .bank
            .expect("it can be asked");
        let (mut names, mut extensions) = (HashSet::new(), HashSet::new());
        for target in TARGETS {
            assert!(names.insert(target.name), "{}", target.name);
            for extension in target.extensions {
                assert!(extensions.insert(extension), "{extension}");
            }
            let name = format!("t.{}", target.new_extension);
            let bytes = target.write(&bank).bytes;
            assert!(!bytes.is_empty(), "{}", target.name);
            if target.purpose == Purpose::Bank {
                let read = parse_file(name.into(), bytes, Origin::Named, &Limits::DISCORD);
                assert_eq!(read.taken(), 1, "{}", target.name);
            }
        }
        let named = |name: &str| Target::named(name).map(|target| target.name);
        assert_eq!((named("native"), named("pdf")), (Some("native"), None));
        let of = |end: &str| Target::of_extension(end).map(|target| target.name);
        assert_eq!((of("MD"), of("pdf")), (Some("task-list"), None));
    }
}
