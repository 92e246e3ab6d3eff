//! The known formats, and how the format of a text is found.

use super::draft::Parsed;
use super::limits::Limits;
use super::{
    aiken, anki, blackboard, cards, csv, gift, kotoba, learn, learn_include, learn_unit,
    mkdocs_quiz, moodle_xml, native, qti, red, task_list, text2qti, trivia,
};

/// A format: how to recognise it and how to read it.
#[derive(Debug)]
pub struct Format {
    /// Its name in reports.
    pub name: &'static str,
    /// Whether a text is in this format. The extension, in lower case, is a hint and may be empty.
    looks_like: fn(text: &str, extension: &str) -> bool,
    /// Reads a text. `stem` names the bank if the text does not.
    parse: fn(text: &str, stem: &str, limits: &Limits) -> Parsed,
}

/// All formats. If a text could be in two, the first one wins. A new format needs its module and a
/// row here.
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
        name: "anki",
        looks_like: |text, extension| {
            !is_markdown(extension)
                && !is_yaml(extension)
                && extension != "json"
                && anki::looks_like(text)
        },
        parse: anki::parse_anki,
    },
    Format {
        name: "kotoba",
        looks_like: |text, extension| {
            !is_markdown(extension) && !is_yaml(extension) && kotoba::looks_like(text)
        },
        parse: kotoba::parse_kotoba,
    },
    Format {
        name: "blackboard",
        looks_like: |text, extension| {
            !is_markdown(extension) && !is_yaml(extension) && blackboard::looks_like(text)
        },
        parse: blackboard::parse_blackboard,
    },
    Format {
        name: "csv",
        looks_like: |text, extension| {
            !is_markdown(extension)
                && !is_yaml(extension)
                && extension != "json"
                && csv::looks_like(text, extension)
        },
        parse: csv::parse_csv,
    },
    Format {
        name: "red",
        looks_like: |text, extension| {
            !is_markdown(extension) && extension != "json" && red::looks_like(text)
        },
        parse: red::parse_red,
    },
    Format {
        name: "open-tdb",
        looks_like: |text, extension| !is_markdown(extension) && trivia::looks_like_open_tdb(text),
        parse: trivia::parse_open_tdb,
    },
    Format {
        name: "moodle-xml",
        looks_like: |text, _| moodle_xml::looks_like(text),
        parse: moodle_xml::parse_moodle_xml,
    },
    Format {
        name: "qti",
        looks_like: |text, _| qti::looks_like(text),
        parse: qti::parse_qti,
    },
    Format {
        name: "text2qti",
        looks_like: |text, extension| !is_yaml(extension) && text2qti::looks_like(text),
        parse: text2qti::parse_text2qti,
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
            !is_yaml(extension)
                && !matches!(extension, "json" | "gift")
                && aiken::looks_like(text, extension)
        },
        parse: aiken::parse_aiken,
    },
    Format {
        name: "gift",
        looks_like: |text, extension| {
            !is_yaml(extension)
                && !is_markdown(extension)
                && extension != "json"
                && gift::looks_like(text, extension)
        },
        parse: gift::parse_gift,
    },
    Format {
        name: "cards",
        looks_like: |text, extension| !is_yaml(extension) && cards::looks_like(text, extension),
        parse: cards::parse_cards,
    },
];

fn is_markdown(extension: &str) -> bool {
    matches!(extension, "md" | "markdown" | "mkd")
}

pub(super) fn is_yaml(extension: &str) -> bool {
    matches!(extension, "yaml" | "yml")
}

impl Format {
    /// The format of a package. No text matches it.
    pub(crate) const fn of_package(
        name: &'static str,
        parse: fn(text: &str, stem: &str, limits: &Limits) -> Parsed,
    ) -> Self {
        Self {
            name,
            looks_like: |_, _| false,
            parse,
        }
    }

    /// The format of a text, by its content.
    pub fn of(text: &str, extension: &str) -> Option<&'static Self> {
        FORMATS
            .iter()
            .find(|format| (format.looks_like)(text, extension))
    }

    /// A public page that explains how to write this format, if there is one.
    pub fn guide(&self) -> Option<&'static str> {
        Some(match self.name {
            "aiken" => "https://docs.moodle.org/en/Aiken_format",
            "anki" => "https://docs.ankiweb.net/importing/text-files.html",
            "gift" => "https://docs.moodle.org/en/GIFT_format",
            "moodle-xml" => "https://docs.moodle.org/en/Moodle_XML_format",
            "open-tdb" => "https://opentdb.com/api_config.php",
            "red" => "https://docs.discord.red/en/stable/guide_trivia_list_creation.html",
            "task-list" => {
                "https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/about-task-lists"
            }
            "native" | "learn-unit" | "trivia-bot" => "https://learnxinyminutes.com/yaml/",
            "learn" | "learn-include" | "mkdocs-quiz" => "https://commonmark.org/help/",
            _ => return None,
        })
    }

    /// The format of this name.
    #[cfg(test)]
    pub(crate) fn named(name: &str) -> Option<&'static Self> {
        FORMATS.iter().find(|format| format.name == name)
    }

    /// Whether its files hold their pictures, so that a missing one is not the author's path.
    pub(crate) fn holds_pictures(&self) -> bool {
        matches!(self.name, "moodle-xml" | "qti" | "qti-package" | "apkg")
    }

    /// Reads a text in this format. `stem` names the bank if the text does not.
    pub fn parse(&self, text: &str, stem: &str, limits: &Limits) -> Parsed {
        (self.parse)(text, stem, limits)
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The text before and after the questions of a format, and a question in it.
    pub(crate) const WRITTEN: &[(&str, &str, [&str; 3])] = &[
        (
            "native",
            "yaml",
            [
                "title: T\nquestions:\n",
                "  - {prompt: PROMPT, options: [right: a, wrong: b]}\n",
                "",
            ],
        ),
        (
            "learn-unit",
            "yml",
            [
                "### YamlMime:ModuleUnit\nquiz:\n  questions:\n",
                "  - {content: PROMPT, choices: [{content: a, isCorrect: true}, {content: b, isCorrect: false}]}\n",
                "",
            ],
        ),
        (
            "trivia-bot",
            "yml",
            [
                "---\nquestions:\n",
                "- {question: PROMPT, correct_answer: a, incorrect_answers: [b]}\n",
                "",
            ],
        ),
        (
            "anki",
            "txt",
            ["#separator:tab\n#html:true\n", "PROMPT\ta\n", ""],
        ),
        (
            "kotoba",
            "json",
            [
                "{\"name\": \"T\", \"cards\": [",
                "{\"question\": \"PROMPT\", \"answers\": [\"a\"]},\n",
                "{\"question\": \"Last\", \"answers\": [\"a\"]}]}",
            ],
        ),
        (
            "csv",
            "csv",
            ["question,option a,option b,correct\n", "PROMPT,a,b,A\n", ""],
        ),
        ("red", "yaml", ["AUTHOR: A\n", "PROMPT:\n- a\n- b\n", ""]),
        (
            "open-tdb",
            "json",
            [
                "{\"response_code\": 0, \"results\": [",
                "{\"question\": \"PROMPT\", \"correct_answer\": \"a\", \"incorrect_answers\": [\"b\"]},\n",
                "{\"question\": \"Last\", \"correct_answer\": \"a\", \"incorrect_answers\": [\"b\"]}]}",
            ],
        ),
        (
            "moodle-xml",
            "xml",
            [
                "<?xml version=\"1.0\"?>\n<quiz>\n",
                "<question type=\"multichoice\"><questiontext><text>PROMPT</text></questiontext><answer fraction=\"100\"><text>a</text></answer><answer fraction=\"0\"><text>b</text></answer></question>\n",
                "</quiz>\n",
            ],
        ),
        (
            "qti",
            "xml",
            [
                "<questestinterop>\n",
                "<item><presentation><material><mattext>PROMPT</mattext></material><response_lid ident=\"r\"><render_choice><response_label ident=\"a\"><material><mattext>a</mattext></material></response_label><response_label ident=\"b\"><material><mattext>b</mattext></material></response_label></render_choice></response_lid></presentation><resprocessing><respcondition><conditionvar><varequal respident=\"r\">a</varequal></conditionvar><setvar>100</setvar></respcondition></resprocessing></item>\n",
                "</questestinterop>\n",
            ],
        ),
        (
            "blackboard",
            "txt",
            ["", "MC\tPROMPT\ta\tCorrect\tb\tIncorrect\n", ""],
        ),
        (
            "text2qti",
            "txt",
            ["Quiz title: T\n", "1. PROMPT\n*a) a\nb) b\n\n", ""],
        ),
        (
            "learn",
            "md",
            [
                "# T\n",
                "#### 1. PROMPT\n<i class='fas fa-check-square'></i> a\n\n<i class='far fa-square'></i> b\n<br />\n",
                "",
            ],
        ),
        (
            "learn-include",
            "md",
            ["# T\n", "## Multiple Choice\nPROMPT\n(x) a\n( ) b\n\n", ""],
        ),
        (
            "mkdocs-quiz",
            "md",
            ["# T\n", "<quiz>\nPROMPT\n- [x] a\n- [ ] b\n</quiz>\n", ""],
        ),
        (
            "task-list",
            "md",
            ["# T\n", "## PROMPT\n- [x] a\n- [ ] b\n\n", ""],
        ),
        (
            "aiken",
            "txt",
            ["", "PROMPT\nA) a\nB) b\nANSWER: A\n\n", ""],
        ),
        ("gift", "gift", ["", "PROMPT {=a ~b}\n\n", ""]),
        (
            "cards",
            "txt",
            ["First\tone\n", "Card PROMPT\ttwo\n", "Last\tthree\n"],
        ),
    ];

    /// Prompts and ids of the questions with these numbers, sorted by prompt.
    fn ids(
        format: &Format,
        [before, question, after]: &[&str; 3],
        order: &[u32],
    ) -> Vec<[String; 2]> {
        let one = |number: &u32| question.replace("PROMPT", &format!("Prompt {number}"));
        let text = format!(
            "{before}{}{after}",
            order.iter().map(one).collect::<String>()
        );
        let bank = format
            .parse(&text, "bank", &Limits::DISCORD)
            .bank
            .expect("it has questions");
        let of = |question: &std::sync::Arc<quiz_engine::question::Question>| {
            [question.prompt.source().to_owned(), question.id.to_string()]
        };
        let mut ids: Vec<_> = bank.questions.iter().map(of).collect();
        ids.sort();
        ids
    }

    #[test]
    fn every_format_is_known_by_its_content() {
        assert_eq!(FORMATS.len(), WRITTEN.len());
        for (name, extension, [before, question, after]) in WRITTEN {
            let text = format!("{before}{question}{after}");
            for extension in [extension, ""] {
                let found = Format::of(&text, extension).map(|format| format.name);
                assert_eq!(found, Some(*name), "{text}");
            }
        }
    }

    proptest! {
        #[test]
        fn ids_survive_reordering(order in Just((0..6).collect::<Vec<u32>>()).prop_shuffle()) {
            for (_, extension, parts) in WRITTEN {
                let format = Format::of(&parts.concat(), extension).expect("it is known");
                let sorted = ids(format, parts, &[0, 1, 2, 3, 4, 5]);
                prop_assert!(sorted.len() >= 6);
                prop_assert_eq!(ids(format, parts, &order), sorted);
            }
        }

        #[test]
        fn no_text_panics_in_any_format(
            pieces in proptest::collection::vec((0..WRITTEN.len(), 0_usize..120, 0_usize..60), 0..8),
            noise in "[ -~é\n]{0,20}",
        ) {
            // Pieces of all formats, cut anywhere.
            let mut text = noise;
            for (which, from, length) in pieces {
                let whole = WRITTEN[which].2.concat();
                let from = from.min(whole.len());
                text.push_str(&whole[from..whole.len().min(from + length)]);
            }
            for format in FORMATS {
                for one in format.parse(&text, "x", &Limits::DISCORD).diagnostics {
                    prop_assert!(text.get(one.span).is_some());
                }
            }
        }
    }
}
