//! The formats that banks are written in, and how a file's name tells which one is meant.

use super::{Written, write_csv, write_gift, write_native, write_task_list};
use quiz_engine::Bank;

/// A format to write.
#[derive(Debug)]
pub struct Target {
    /// As people call it; that of [`Format`](crate::Format) where both know it.
    pub name: &'static str,
    /// The extensions of its files, lower case; new files get the first.
    pub extensions: &'static [&'static str],
    write: fn(&Bank) -> Written,
}

/// All of them. A new one joins by its writer and a row here.
pub const TARGETS: &[Target] = &[
    Target {
        name: "native",
        extensions: &["yaml", "yml"],
        write: |bank| Written {
            text: write_native(bank),
            lost: Vec::new(),
        },
    },
    Target {
        name: "task-list",
        extensions: &["md", "markdown"],
        write: write_task_list,
    },
    Target {
        name: "gift",
        extensions: &["gift"],
        write: write_gift,
    },
    Target {
        name: "csv",
        extensions: &["csv"],
        write: write_csv,
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
    pub fn write(&self, bank: &Bank) -> Written {
        (self.write)(bank)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Format;
    use crate::limits::Limits;
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
                let written = target.write(&bank);
                let format = Format::of(&written.text, extension).expect("it is known");
                let read = format
                    .parse(&written.text, "t", &Limits::DISCORD)
                    .bank
                    .expect("it is read");
                assert_eq!(read.questions.len(), 1, "{}", target.name);
            }
        }
        let named = |name: &str| Target::named(name).map(|target| target.name);
        assert_eq!((named("native"), named("xml")), (Some("native"), None));
        let of = |end: &str| Target::of_extension(end).map(|target| target.name);
        assert_eq!((of("MD"), of("xml")), (Some("task-list"), None));
    }
}
