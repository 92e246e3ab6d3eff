//! How fast banks are read, beside `pulldown-cmark` alone on the same bytes.
//!
//! `cargo bench --bench banks`. The inputs are made here, in the shape of each format; real files
//! are measured too when they lie beside the repository.

#![expect(
    clippy::disallowed_methods,
    reason = "a benchmark has a clock and files of its own"
)]

use quizbot::bank::{Format, markdown};
use std::fmt::Write;
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

/// How much of each format is made.
const BYTES: usize = 4 << 20;
/// The best of so many runs counts.
const RUNS: usize = 9;

fn main() {
    println!(
        "{:<24} {:>7} {:>9} {:>10} {:>14} {:>6}",
        "input", "MB", "questions", "MB/s", "pulldown MB/s", "ratio"
    );
    row("learn (made)", &[learn()], "md");
    row("task-list (made)", &[task_list()], "md");
    row("native (made)", &[native()], "yaml");
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus");
    for (name, folder) in [
        ("learn (real)", "learn-markdown"),
        ("task-list (real)", "task-list"),
    ] {
        match texts(&corpus.join(folder)) {
            Some(texts) => row(name, &texts, "md"),
            None => println!("{name:<24} skipped: {folder} is not here"),
        }
    }
}

fn row(name: &str, texts: &[String], extension: &str) {
    let bytes: usize = texts.iter().map(String::len).sum();
    let format = |text: &str| Format::of(text, extension).expect("it is in a known format");
    let parse = || {
        let parsed = texts.iter().map(|text| format(text).parse(text, "bench"));
        parsed
            .map(|parsed| parsed.bank.map_or(0, |bank| bank.questions.len()))
            .sum::<usize>()
    };
    let alone = || {
        texts
            .iter()
            .map(|text| markdown::events(text).count())
            .sum::<usize>()
    };
    let questions = parse();
    let (parse, alone) = (best(bytes, parse), best(bytes, alone));
    let megabytes = bytes as f64 / 1e6;
    let (own, other) = (
        megabytes / parse.as_secs_f64(),
        megabytes / alone.as_secs_f64(),
    );
    println!(
        "{name:<24} {megabytes:>7.2} {questions:>9} {own:>10.1} {other:>14.1} {:>6.2}",
        own / other
    );
}

/// The shortest of several runs; a small input is read often enough to be measured.
fn best(bytes: usize, work: impl Fn() -> usize) -> Duration {
    let repeats = (BYTES / bytes.max(1)).max(1) as u32;
    let run = || {
        let start = Instant::now();
        for _ in 0..repeats {
            black_box(work());
        }
        start.elapsed() / repeats
    };
    (0..RUNS).map(|_| run()).min().unwrap_or_default()
}

fn texts(folder: &Path) -> Option<Vec<String>> {
    let entries = std::fs::read_dir(folder).ok()?;
    let mut paths: Vec<_> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    paths.sort();
    let markdown = |path: &&std::path::PathBuf| path.extension().is_some_and(|end| end == "md");
    Some(
        paths
            .iter()
            .filter(markdown)
            .filter_map(|path| std::fs::read_to_string(path).ok())
            .collect(),
    )
}

/// Words that are the same in every run.
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

fn grow(mut add: impl FnMut(&mut String, &mut Words, usize)) -> String {
    let (mut text, mut words) = (String::with_capacity(BYTES + 4096), Words(1));
    let mut number = 0;
    while text.len() < BYTES {
        number += 1;
        add(&mut text, &mut words, number);
    }
    text
}

fn learn() -> String {
    let head =
        "---\n    layout: post\n    title: Bench\n    description: nil\n    tags: nil\n---\n\n";
    head.to_owned()
        + &grow(|text, words, number| {
            let _ = write!(text, "####  {number}. {}?\n\n\n", words.next(14));
            for option in 0..4 {
                let icon = if option == number % 4 {
                    "fas fa-check-square' style='color: Dodgerblue;"
                } else {
                    "far fa-square"
                };
                let _ = write!(
                    text,
                    "<i class='{icon}'></i> &nbsp;&nbsp;{}.\n\n",
                    words.next(10)
                );
            }
            text.push_str("<br />\n<br />\n<br />\n\n");
        })
}

fn task_list() -> String {
    grow(|text, words, number| {
        let _ = write!(text, "#### Q{number}. {}?\n\n", words.next(12));
        if number % 4 == 0 {
            text.push_str("```rust\nfn main() {\n    println!(\"{}\", 1 + 1);\n}\n```\n\n");
        }
        for option in 0..4 {
            let mark = if option == number % 4 { "x" } else { " " };
            let _ = writeln!(text, "- [{mark}] {}", words.next(8));
        }
        text.push_str("\n[reference](https://example.com/docs)\n\n");
    })
}

fn native() -> String {
    let head = "title: Bench\nquestions:\n";
    head.to_owned()
        + &grow(|text, words, number| {
            let _ = writeln!(text, "  - prompt: '{}?'\n    options:", words.next(12));
            for option in 0..4 {
                let key = if option == number % 4 {
                    "right"
                } else {
                    "wrong"
                };
                let _ = writeln!(text, "      - {key}: '{}'", words.next(8));
            }
            let _ = writeln!(text, "    explanation: '{}'", words.next(20));
        })
}
