//! Fuzzes every format with real snippets and the corpus, cut, spliced and damaged, and with
//! arbitrary bytes. A new format only needs its row in the table of formats.
//!
//! `cargo test` tries a few inputs, `.ci/run` some thousands (`FUZZ_ROUNDS`). They are the same
//! each time, so that a failure comes from the change. To search for new ones, for so many
//! milliseconds a format: `BOLERO_RANDOM_TEST_TIME_MS=60000 cargo test -p quiz-banks --lib fuzz`. A
//! finding becomes a file in `corpus/<format>/`, which every run reads first.

#![expect(clippy::disallowed_methods, reason = "a test reads its corpus")]

#[path = "packages.rs"]
mod packages;

use crate::blank::is_blank;
use crate::check::check;
use crate::codes::is_known;
use crate::csv::parse_csv;
use crate::decode::decode;
use crate::format::tests::WRITTEN;
use crate::limits::Limits;
use crate::load::{Origin, parse_file};
use crate::markdown::is_web_address;
use crate::packed::is_packed_name;
use crate::report::{render_github, render_text};
use crate::write::target::Target;
use crate::{Diagnostic, Format, Level, bounds};
use bolero::TypeGenerator;
use bolero::generator::bolero_generator::driver;
use quiz_engine::question::{Bank, Kind, Question};
use rand::rngs::ChaCha8Rng;
use rand::{Rng, RngExt, SeedableRng};
use std::collections::HashSet;
use std::panic::RefUnwindSafe;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// Inputs for each format in `cargo test`.
const BRIEFLY: u64 = 150;

/// The most bytes of an input.
const INPUT: usize = 4096;

/// The largest text that is made. The cost of large files has its own tests.
const MOST_BYTES: usize = 16 * 1024;

/// Words that mean something to a format, to YAML, JSON or Markdown, or to nobody.
const TOKENS: &[&str] = &[
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "\t",
    "  ",
    "    ",
    "\u{feff}",
    "\u{301}",
    "\u{200b}",
    "\u{2028}",
    "é",
    "中",
    "😀",
    "\0",
    "\u{1b}[31m",
    "```\n",
    "~~~",
    "`",
    "``",
    "- [x] ",
    "- [ ] ",
    "* [X] ",
    "- []",
    "( ) ",
    "(x) ",
    "[x] ",
    "{{",
    "}}",
    "<quiz>",
    "</quiz>",
    "<?quiz?>",
    "[[",
    "]]",
    "## Multiple Choice\n",
    "## ",
    "#### 1. ",
    "Q1. ",
    "Q1.",
    "> ",
    "> > ",
    "<br />",
    "&nbsp;",
    "<i class='far fa-square'></i>",
    "<i class='fas fa-check-square'></i>",
    "---\n",
    "===\n",
    "title: ",
    "id: ",
    "quiz:\n",
    "questions:\n",
    "  - ",
    "- ",
    "? ",
    ": ",
    ", ",
    "{",
    "}",
    "[",
    "]",
    "\"",
    "'",
    "|\n",
    ">-\n",
    "&a ",
    "*a",
    "<<: ",
    "!!binary ",
    "%YAML 1.2\n",
    "null",
    "~",
    "true",
    "yes",
    "0",
    "-1",
    "3.10",
    "1e999",
    "99999999999999999999",
    "\\",
    "\\ud800",
    "\\u0000",
    "\\x00",
    "ANSWER: A",
    "ANSWER: Z",
    "A) ",
    "B. ",
    "Z) ",
    "\"results\": ",
    "\"correct_answer\": ",
    "\"incorrect_answers\": ",
    "&amp;",
    "&#0;",
    "&#x110000;",
    "%41",
    "![a](b.png)",
    "![](https://e.example/a.png)",
    "[a](https://e.example)",
    "](",
    "![",
    "<a href=\"",
    "**",
    "__",
    "all of the above",
    "A and C",
    "### YamlMime:ModuleUnit\n",
    "{",
    "{=",
    "~%50%",
    "####",
    "->",
    "::",
    "// [id:a] [tag:b]\n",
    "[html]",
    "[markdown]",
    "<b>",
    "</p><p>",
    "<pre>",
    "<li>",
    ",",
    ";",
    "\"\"",
    ",\"",
    "\",",
    "question,",
    "option a,",
    "correct",
    "sep=;\n",
    "3.14 ± 0.01",
    "'=",
    "\"cards\": ",
    "Image URI",
    "#separator:tab\n",
    "#html:false\n",
    "{{c1::",
    "::",
    "[sound:",
    "<pre>",
    "<br>",
    "<img src=\"",
    "<question type=\"",
    "<questiontext format=\"html\"><text>",
    "<![CDATA[",
    "]]>",
    "{1:SHORTANSWER:=",
    "[[1]]",
    "<!DOCTYPE a [<!ENTITY b \"c\">]>",
    "}{",
    "{}",
    "{t}",
    "=x == y",
    "~%100%",
    "#",
    " // ",
    "1. [x] ",
    "- [*] ",
    "- (x) ",
    "[ ] a\n",
    "• [ ] ",
    "<details>\n",
    "<summary>Answer</summary>",
    "</details>\n",
    "Answer: B\n",
    "**Explanation:** ",
    "2. What?\n",
    "What?\n=====\n",
    "[Back to top](#a)\n",
    "<item><presentation>",
    "<response_lid ident=\"r\">",
    "<respcondition>",
    "<textEntryInteraction responseIdentifier=\"R\"/>",
    "<mapEntry mapKey=\"a\" mappedValue=\"1\"/>",
    "MC\t",
    "FIB_PLUS\t",
    "\tCorrect\t",
    "*a) ",
    "[*] ",
    "... ",
    "=   3 +- 1%\n",
    "GROUP\n",
    "#flashcards\n",
    ":::",
    "\n?\n",
];

/// The longest that one input may take. Most take a thousandth of it.
const SLOWEST: Duration = Duration::from_secs(5);

/// One change: what, where, how much, and with which other text.
type Edit = (u8, u16, u8, u16);

/// The written example of each format and the files of its corpus, with the extension.
fn seeds() -> Vec<(&'static str, String, Vec<u8>)> {
    let mut seeds = Vec::new();
    for (name, extension, parts) in WRITTEN {
        let text = parts.concat().into_bytes();
        seeds.push((*name, (*extension).to_owned(), text));
        let folder = corpus(name);
        let mut paths: Vec<PathBuf> = std::fs::read_dir(&folder)
            .into_iter()
            .flatten()
            .map(|entry| entry.expect("it can be listed").path())
            .collect();
        paths.sort();
        for path in paths {
            let extension = path.extension().unwrap_or_default().to_string_lossy();
            let bytes = std::fs::read(&path).expect("it can be read");
            seeds.push((*name, extension.into_owned(), bytes));
        }
    }
    seeds
}

fn corpus(format: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fuzz/corpus")
        .join(format)
}

/// The changes done to a seed, one after the other.
fn spoilt(seed: &[u8], edits: &[Edit], seeds: &[(&str, String, Vec<u8>)], most: usize) -> Vec<u8> {
    let mut bytes = seed.to_vec();
    for &(what, place, size, which) in edits {
        let at = usize::from(place) * (bytes.len() + 1) / (usize::from(u16::MAX) + 1);
        let end = (at + usize::from(size)).min(bytes.len());
        let token = TOKENS[usize::from(which) % TOKENS.len()].as_bytes();
        match what % 8 {
            0..=2 => drop(bytes.splice(at..at, token.iter().copied())),
            3 => drop(bytes.drain(at..end)),
            4 => {
                let part = bytes[at..end].to_vec();
                bytes.splice(end..end, part);
            }
            5 => {
                let other = &seeds[usize::from(which) % seeds.len()].2;
                let from = usize::from(which) % (other.len() + 1);
                let to = (from + usize::from(size)).min(other.len());
                bytes.splice(at..at, other[from..to].iter().copied());
            }
            6 => drop(bytes.splice(at..end, token.iter().copied())),
            _ => bytes.insert(at, which.to_le_bytes()[0]),
        }
    }
    bytes.truncate(most);
    bytes
}

#[test]
fn no_text_upsets_any_format() {
    let seeds = seeds();
    for (name, ..) in WRITTEN {
        let own: Vec<_> = seeds.iter().filter(|(of, ..)| of == name).collect();
        for (_, extension, bytes) in &own {
            hold(name, extension, bytes);
        }
        for_each_input(BRIEFLY, |bytes| {
            let mut driver = driver::bytes::Driver::new(bytes, &driver::Options::default());
            if let Some((which, edits)) = <(u8, Vec<Edit>)>::generate(&mut driver) {
                let (_, extension, seed) = own[usize::from(which) % own.len()];
                hold(name, extension, &spoilt(seed, &edits, &seeds, MOST_BYTES));
            }
        });
    }
}

/// Time for 256 KiB of one repeated text, without optimisation and on a busy machine. It usually
/// takes a fiftieth of this. A quadratic parser took 4 seconds with optimisation.
const LONGEST: Duration = Duration::from_secs(30);

/// Texts that once made a format search the whole file for each repetition.
const REPEATED: &[&str] = &[
    "}{", "{}", "{", "{=", "{t}", "{t} ", "~", "=", "- [ ] ", "> ", "<b>", "[x",
];

#[test]
fn what_is_repeated_costs_no_more_than_its_length() {
    for part in REPEATED {
        for end in ["", "\n"] {
            let one = format!("{part}{end}");
            let text = one.repeat((1 << 18) / one.len());
            for extension in ["txt", "gift", "md"] {
                let begin = Instant::now();
                let path = PathBuf::from(format!("stem.{extension}"));
                parse_file(
                    path,
                    text.clone().into_bytes(),
                    Origin::Named,
                    &Limits::DISCORD,
                );
                let took = begin.elapsed();
                assert!(took < LONGEST, "{one:?} as {extension} took {took:?}");
            }
        }
    }
}

#[test]
fn no_bytes_upset_any_format() {
    for (name, extension, _) in WRITTEN {
        for_each_input(BRIEFLY, |bytes| hold(name, extension, bytes));
    }
}

/// Tries inputs: always the same ones, or new ones for as long as bolero is asked to.
fn for_each_input(briefly: u64, hold: impl Fn(&[u8]) + RefUnwindSafe) {
    if std::env::var_os("BOLERO_RANDOM_TEST_TIME_MS").is_some() {
        bolero::check!()
            .with_iterations(usize::MAX)
            .with_max_len(INPUT)
            .for_each(|bytes: &[u8]| hold(bytes));
        return;
    }
    let rounds = std::env::var("FUZZ_ROUNDS").ok();
    let rounds = rounds.map_or(briefly, |rounds| rounds.parse().expect("a number"));
    for round in 0..rounds {
        let mut rng = ChaCha8Rng::seed_from_u64(round);
        let mut bytes = vec![0; rng.random_range(0..=INPUT)];
        rng.fill_bytes(&mut bytes);
        hold(&bytes);
    }
}

/// Checks what must hold for every text, as an uploaded file and in a known format.
fn hold(name: &str, extension: &str, bytes: &[u8]) {
    let path = PathBuf::from(format!("../stem.{extension}"));
    let report = parse_file(path, bytes.to_vec(), Origin::Named, &Limits::DISCORD);
    assert!(
        report.bank.is_some() || !report.diagnostics.is_empty(),
        "a file that is no bank is told: {:?}",
        String::from_utf8_lossy(bytes)
    );
    if !report.diagnostics.is_empty() {
        told(&report.text, &report.diagnostics);
    }
    let readable = String::from_utf8_lossy(bytes).replace('\0', "");
    let text = decode(readable.into_bytes()).unwrap_or_default();
    let format = Format::named(name).expect("it is in the table");
    let begin = Instant::now();
    let parsed = format.parse(&text, "stem", &Limits::DISCORD);
    let took = begin.elapsed();
    assert!(took < SLOWEST, "{took:?} for {text:?}");
    let again = format.parse(&text, "stem", &Limits::DISCORD);
    assert_eq!(parsed.bank, again.bank, "reading twice gives one bank");
    assert_eq!(parsed.diagnostics, again.diagnostics);
    told(&text, &parsed.diagnostics);
    let is_error = |one: &Diagnostic| one.level == Level::Error;
    assert!(
        parsed.refused == 0 || parsed.diagnostics.iter().any(is_error),
        "a refused question is told: {text:?}"
    );
    let taken = parsed.bank.as_ref().map_or(0, |bank| bank.questions.len());
    assert!(
        taken + parsed.refused <= text.len(),
        "a question has a byte at least"
    );
    if let Some(bank) = &parsed.bank {
        keeps_its_promises(bank, &text);
    }
}

fn told(text: &str, diagnostics: &[Diagnostic]) {
    for one in diagnostics {
        assert!(text.get(one.span.clone()).is_some(), "{one:?} in {text:?}");
        assert!(is_known(one.code), "{}", one.code);
        assert!(!one.message.is_empty() && one.message.chars().count() <= bounds::MESSAGE + 50);
        let before = &text[..one.span.start];
        let line = before.matches('\n').count() + 1;
        let column = before
            .rsplit('\n')
            .next()
            .unwrap_or_default()
            .chars()
            .count()
            + 1;
        assert_eq!((one.line as usize, one.column as usize), (line, column));
    }
    // Printing costs more than reading, so only a few are printed.
    for one in diagnostics.iter().take(3) {
        let printed = render_text("stem", text, one, false);
        assert!(
            printed.contains(one.code) && printed.len() < 8000,
            "{printed}"
        );
        assert!(!printed.contains('\u{1b}'), "{printed:?}");
        assert_eq!(render_github("stem", one).lines().count(), 1);
    }
}

fn keeps_its_promises(bank: &Bank, text: &str) {
    assert!(!bank.questions.is_empty() && bank.questions.len() <= bounds::QUESTIONS);
    assert!(!bank.title.is_empty() && !bank.id.as_str().is_empty());
    assert!(bank.source.as_deref().is_none_or(is_web_address));
    let lines = text.matches('\n').count() + 1;
    let mut ids = HashSet::new();
    for question in &bank.questions {
        assert!(
            ids.insert(question.id.to_string()),
            "two have one id: {text:?}"
        );
        assert!(question.line as usize <= lines);
        can_be_asked(question);
    }
    can_be_a_table(bank);
}

/// Whatever any format accepts can be written as a table and read from it.
fn can_be_a_table(bank: &Bank) {
    let target = Target::named("csv").expect("it can be written");
    let table = decode(target.write(bank).bytes).expect("it is text");
    let parsed = parse_csv(&table, bank.id.as_str(), &Limits::DISCORD);
    let read = parsed.bank.map_or(0, |bank| bank.questions.len());
    assert_eq!(
        (read, parsed.refused),
        (bank.questions.len() - bank.only_studied(), 0),
        "{table}\n{:?}",
        parsed.diagnostics
    );
}

fn can_be_asked(question: &Question) {
    assert!(!is_blank(question.prompt.source()) || question.image.is_some());
    assert!(question.source.as_deref().is_none_or(is_web_address));
    if let Some(image) = &question.image {
        assert!(is_web_address(&image.url) || is_packed_name(&image.url));
    }
    let options = question.options.len();
    if matches!(
        question.kind,
        Kind::Single | Kind::Several | Kind::TrueFalse
    ) {
        assert!((2..=bounds::OPTIONS).contains(&options), "{question:?}");
        assert!(!question.right.is_empty(), "{question:?}");
        assert!(question.right.iter().all(|index| index < options));
    }
    let texts = question.options.iter().map(|option| option.text.source());
    assert!(texts.clone().all(|text| !is_blank(text)), "{question:?}");
    assert!(
        question
            .back
            .as_ref()
            .is_none_or(|back| !is_blank(back.source()))
    );
    let back = question.back.as_ref().map_or("", |back| back.source());
    let asked = question.prompt.source().chars().count()
        + back.chars().count()
        + texts.map(|text| text.chars().count()).sum::<usize>();
    assert!(asked <= Limits::DISCORD.question);
}

/// Every file of the corpus belongs to a known format and is read as one.
#[test]
fn the_corpus_is_of_known_formats() {
    let folder = corpus("");
    for entry in std::fs::read_dir(&folder).expect("there is a corpus") {
        let name = entry.expect("it can be listed").file_name();
        assert!(
            WRITTEN.iter().any(|(known, ..)| *known == name),
            "{} is no format",
            name.display()
        );
    }
    check(&[folder], &Limits::DISCORD).expect("it can be read");
}
