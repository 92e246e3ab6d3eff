//! The formats that are understood, and how a text tells which one it is in.

use super::draft::Parsed;
use super::{aiken, learn, learn_include, learn_unit, mkdocs_quiz, native, task_list, trivia};

/// A format: how to know it and how to read it.
#[derive(Debug)]
pub struct Format {
    /// As people and reports call it.
    pub name: &'static str,
    /// Whether a text is in it. The extension, lower case, is a hint and may be empty.
    looks_like: fn(text: &str, extension: &str) -> bool,
    /// Reads a text; `stem` names the bank where the text does not.
    parse: fn(text: &str, stem: &str) -> Parsed,
}

/// All formats; where a text could be in two, the first is meant. A new one joins by its module
/// and a row here.
pub const FORMATS: &[Format] = &[
    Format {
        name: "native",
        looks_like: |text, extension| !is_markdown(extension) && native::looks_like(text),
        parse: native::parse_native,
    },
    Format {
        name: "learn-unit",
        looks_like: |text, extension| !is_markdown(extension) && learn_unit::looks_like(text),
        parse: learn_unit::parse_learn_unit,
    },
    Format {
        name: "trivia-bot",
        looks_like: |text, extension| {
            !is_markdown(extension) && trivia::looks_like_trivia_bot(text)
        },
        parse: trivia::parse_trivia_bot,
    },
    Format {
        name: "open-tdb",
        looks_like: |text, extension| !is_markdown(extension) && trivia::looks_like_open_tdb(text),
        parse: trivia::parse_open_tdb,
    },
    Format {
        name: "learn",
        looks_like: |text, extension| !is_yaml(extension) && learn::looks_like(text),
        parse: learn::parse_learn,
    },
    Format {
        name: "learn-include",
        looks_like: |text, extension| !is_yaml(extension) && learn_include::looks_like(text),
        parse: learn_include::parse_learn_include,
    },
    Format {
        name: "mkdocs-quiz",
        looks_like: |text, extension| !is_yaml(extension) && mkdocs_quiz::looks_like(text),
        parse: mkdocs_quiz::parse_mkdocs_quiz,
    },
    Format {
        name: "task-list",
        looks_like: |text, extension| !is_yaml(extension) && task_list::looks_like(text),
        parse: task_list::parse_task_list,
    },
    Format {
        name: "aiken",
        looks_like: |text, extension| {
            !is_yaml(extension) && extension != "json" && aiken::looks_like(text, extension)
        },
        parse: aiken::parse_aiken,
    },
];

fn is_markdown(extension: &str) -> bool {
    matches!(extension, "md" | "markdown" | "mkd")
}

fn is_yaml(extension: &str) -> bool {
    matches!(extension, "yaml" | "yml")
}

impl Format {
    /// The format of a text, by what is in it.
    pub fn of(text: &str, extension: &str) -> Option<&'static Self> {
        FORMATS
            .iter()
            .find(|format| (format.looks_like)(text, extension))
    }

    /// Reads a text in this format.
    pub fn parse(&self, text: &str, stem: &str) -> Parsed {
        (self.parse)(text, stem)
    }
}
