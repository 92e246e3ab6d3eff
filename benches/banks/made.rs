//! Generated banks in each format, the same in every run.

use std::fmt::Write;

/// A generator for the files of a format.
pub(crate) struct Shape {
    pub(crate) name: &'static str,
    pub(crate) extension: &'static str,
    head: &'static str,
    /// Writes the next question.
    question: fn(&mut String, &mut Words, number: usize),
    foot: &'static str,
}

/// The measured formats, with those in Markdown first.
pub(crate) const SHAPES: &[Shape] = &[
    Shape {
        name: "learn",
        extension: "md",
        head: "---\n    layout: post\n    title: Bench\n    description: nil\n    tags: nil\n---\n\n",
        question: learn,
        foot: "",
    },
    Shape {
        name: "learn-include",
        extension: "md",
        head: "# Check your knowledge\n\n",
        question: learn_include,
        foot: "",
    },
    Shape {
        name: "task-list",
        extension: "md",
        head: "# Bench\n\n",
        question: task_list,
        foot: "",
    },
    Shape {
        name: "mkdocs-quiz",
        extension: "md",
        head: "---\ntitle: Bench\n---\n\nSome words.\n\n",
        question: mkdocs_quiz,
        foot: "",
    },
    Shape {
        name: "native",
        extension: "yaml",
        head: "title: Bench\nquestions:\n",
        question: native,
        foot: "",
    },
    Shape {
        name: "red",
        extension: "yaml",
        head: "AUTHOR: Ana\n",
        question: red,
        foot: "",
    },
    Shape {
        name: "open-tdb",
        extension: "json",
        head: "{\"response_code\": 0, \"results\": [\n",
        question: open_tdb,
        foot: "]}\n",
    },
];

impl Shape {
    /// Generates a file of about this many bytes.
    pub(crate) fn of_bytes(&self, bytes: usize) -> String {
        self.generate(1, |text, _| text.len() >= bytes)
    }

    /// Generates a file with this many questions, which depend on the seed.
    pub(crate) fn of_questions(&self, questions: usize, seed: u64) -> String {
        self.generate(seed, |_, written| written >= questions)
    }

    fn generate(&self, seed: u64, done: impl Fn(&str, usize) -> bool) -> String {
        let mut text = self.head.to_owned();
        let mut words = Words(seed);
        let mut written = 0;
        while !done(&text, written) {
            if written > 0 && !self.foot.is_empty() {
                text.push_str(",\n");
            }
            written += 1;
            (self.question)(&mut text, &mut words, written);
        }
        text.push_str(self.foot);
        text
    }
}

/// A pseudorandom sequence of words, the same in every run.
struct Words(u64);

impl Words {
    fn next(&mut self, count: usize) -> String {
        const WORDS: &[&str] = &[
            "the",
            "service",
            "connects",
            "your",
            "network",
            "to",
            "a",
            "virtual",
            "machine",
            "and",
            "stores",
            "data",
            "in",
            "region",
            "with",
            "`code`",
            "List<T>",
            "storage_account",
            "&amp;",
            "encryption",
            "at",
            "rest",
            "that",
            "is",
            "available",
            "for",
            "users",
        ];
        let mut text = String::new();
        for _ in 0..count {
            self.0 = self
                .0
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            let word = WORDS[(self.0 >> 33) as usize % WORDS.len()];
            let _ = write!(text, "{word} ");
        }
        let _ = write!(text, "{}", self.0 >> 44);
        text
    }
}

/// Returns for each of the four options of a question whether it is right.
fn options(number: usize) -> impl Iterator<Item = bool> {
    (0..4).map(move |option| option == number % 4)
}

fn learn(text: &mut String, words: &mut Words, number: usize) {
    let _ = write!(text, "####  {number}. {}?\n\n\n", words.next(14));
    for right in options(number) {
        let icon = if right {
            "fas fa-check-square' style='color: Dodgerblue;"
        } else {
            "far fa-square"
        };
        let option = words.next(10);
        let _ = write!(text, "<i class='{icon}'></i> &nbsp;&nbsp;{option}.\n\n");
    }
    text.push_str("<br />\n<br />\n<br />\n\n");
}

fn learn_include(text: &mut String, words: &mut Words, number: usize) {
    let _ = writeln!(text, "## Multiple Choice\n{}?", words.next(12));
    for right in options(number) {
        let mark = if right { "x" } else { " " };
        let (option, feedback) = (words.next(8), words.next(10));
        let _ = writeln!(text, "({mark}) {option} {{{{{feedback}}}}}");
    }
    text.push('\n');
}

fn task_list(text: &mut String, words: &mut Words, number: usize) {
    let _ = write!(text, "#### Q{number}. {}?\n\n", words.next(12));
    push_code(text, number);
    for right in options(number) {
        let mark = if right { "x" } else { " " };
        let _ = writeln!(text, "- [{mark}] {}", words.next(8));
    }
    text.push_str("\n[reference](https://example.com/docs)\n\n");
}

fn mkdocs_quiz(text: &mut String, words: &mut Words, number: usize) {
    let _ = write!(text, "<quiz>\n{}?\n\n", words.next(12));
    push_code(text, number);
    for right in options(number) {
        let mark = if right { "x" } else { " " };
        let _ = writeln!(text, "- [{mark}] {}\n> {}", words.next(8), words.next(8));
    }
    let _ = write!(
        text,
        "\n{}.\n</quiz>\n\n{}.\n\n",
        words.next(12),
        words.next(20)
    );
}

fn push_code(text: &mut String, number: usize) {
    if number.is_multiple_of(4) {
        text.push_str("```rust\nfn main() {\n    println!(\"{}\", 1 + 1);\n}\n```\n\n");
    }
}

fn native(text: &mut String, words: &mut Words, number: usize) {
    let _ = writeln!(text, "  - prompt: '{}?'\n    options:", words.next(12));
    for right in options(number) {
        let key = if right { "right" } else { "wrong" };
        let _ = writeln!(text, "      - {key}: '{}'", words.next(8));
    }
    let _ = writeln!(text, "    explanation: '{}'", words.next(20));
}

fn red(text: &mut String, words: &mut Words, number: usize) {
    let _ = writeln!(text, "'{number}: {}?':", words.next(12));
    for _ in 0..=number % 3 {
        let _ = writeln!(text, "- '{}'", words.next(2));
    }
}

fn open_tdb(text: &mut String, words: &mut Words, _: usize) {
    let (question, right) = (words.next(12), words.next(4));
    let wrong: Vec<_> = (0..3).map(|_| format!("{:?}", words.next(4))).collect();
    let _ = write!(
        text,
        "{{\"type\": \"multiple\", \"difficulty\": \"easy\", \"category\": \"Bench\", \
         \"question\": {question:?}, \"correct_answer\": {right:?}, \"incorrect_answers\": [{}]}}",
        wrong.join(", ")
    );
}
