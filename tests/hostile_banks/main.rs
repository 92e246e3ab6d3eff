//! Malicious bank files: each is parsed within the bounds, and has a diagnostic.
//!
//! A separate binary: cargo runs test binaries one after another, so that no test that measures
//! seconds runs while these keep all cores busy.

#![allow(
    clippy::disallowed_methods,
    reason = "a test makes the files that are checked"
)]

#[allow(dead_code, reason = "the other tests use more of it")]
#[path = "../it/command.rs"]
mod command;

use crate::command::{outcome, output, quizbot};
use quiz_banks::limits::Limits;
use quiz_banks::load::{FileReport, Origin, load_folder, load_paths, parse_file};
use quiz_banks::{Level, bounds};
use std::fs::{self, File};
use std::path::Path;
use std::process::Command;

const BEFORE: &str = "title: T\nquestions:\n";
const GOOD: &str = "  - {prompt: P, options: [right: a, wrong: b]}\n";

fn read(name: &str, text: impl Into<Vec<u8>>) -> FileReport {
    parse_file(name.into(), text.into(), Origin::Named, &Limits::DISCORD)
}

/// Returns the codes of the errors.
fn errors(report: &FileReport) -> Vec<&'static str> {
    let errors = report
        .diagnostics
        .iter()
        .filter(|one| one.level == Level::Error);
    errors.map(|one| one.code).collect()
}

/// Checks the counts of accepted and refused questions, and that the code is among the errors.
#[track_caller]
fn check(name: &str, text: impl Into<Vec<u8>>, taken: usize, refused: usize, code: &str) {
    let report = read(name, text);
    let codes = errors(&report);
    assert_eq!(
        (report.taken(), report.refused),
        (taken, refused),
        "{codes:?}"
    );
    assert!(codes.contains(&code), "{codes:?}");
    for one in &report.diagnostics {
        assert!(one.message.len() < 4 * bounds::MESSAGE, "{}", one.message);
    }
}

#[test]
fn a_file_over_the_size_limit_is_refused_before_it_is_read() {
    let folder = tempfile::tempdir().expect("a folder");
    for name in ["a.yaml", "b.json", "c.md"] {
        // A sparse file: no space on disk, but 100 MB in memory.
        let file = File::create(folder.path().join(name)).expect("made");
        file.set_len(100_000_000).expect("it can be so long");
    }
    let loaded = load_folder(folder.path(), &Limits::DISCORD).expect("it can be read");
    let codes: Vec<_> = loaded.files.iter().map(errors).collect();
    assert_eq!(codes, vec![vec!["too-large"]; 3]);
    let too_large = vec![b'['; usize::try_from(bounds::FILE_BYTES).expect("it fits") + 1];
    check("upload.md", too_large, 0, 0, "too-large");
}

#[test]
fn endlessly_nested_brackets_are_refused() {
    let most = usize::try_from(bounds::FILE_BYTES).expect("it fits");
    for mark in ["[", "(", "{", "> ", "- "] {
        let text = mark.repeat(most / mark.len());
        for name in ["a.yaml", "a.json", "a.md"] {
            let report = read(name, text.clone());
            assert_eq!(
                (report.taken(), errors(&report).len()),
                (0, 1),
                "{mark} in {name}"
            );
        }
    }
}

#[test]
fn a_question_that_nests_too_deeply_is_refused_alone() {
    let nested = format!("  - {{prompt: {}}}\n", "[".repeat(100_000));
    let report = read("a.yaml", format!("{BEFORE}{nested}"));
    assert_eq!(errors(&report)[0], "yaml");
    let nested = format!(
        "{{\"response_code\":0,\"results\":[{}",
        "{\"question\":".repeat(100_000)
    );
    assert!(errors(&read("a.json", nested)).contains(&"json"));
    let marks = ["> ", "[", "(", "![", "[a](", "*a_ ", "<a ", "`", "&"];
    for mark in marks {
        let text = format!(
            "# T\n\n## {}\n- [x] a\n- [ ] b\n\n## P\n- [x] a\n- [ ] b\n",
            mark.repeat(100_000)
        );
        check("a.md", text, 1, 1, "too-long");
    }
    let quotes = format!("## Q1. P\n{}x\n- [x] a\n- [ ] b\n", "> ".repeat(100_000));
    check("a.md", quotes, 0, 1, "too-long");
    let lists: String = (0..1000)
        .map(|depth| format!("{}- [ ] a\n", "  ".repeat(depth)))
        .collect();
    let report = read(
        "a.md",
        format!("## Q1. P\n{lists}\n## Q2. P\n- [x] a\n- [ ] b\n"),
    );
    assert_eq!((report.taken(), report.refused), (1, 1));
}

#[test]
fn a_yaml_alias_bomb_is_refused() {
    let mut bomb = "a: &a [x,x]\n".to_owned();
    for to in 'b'..='z' {
        let from = char::from_u32(to as u32 - 1).expect("a letter");
        bomb.push_str(&format!(
            "{to}: &{to} [{}]\n",
            format!("*{from},").repeat(9)
        ));
    }
    check("a.yaml", format!("{bomb}{BEFORE}{GOOD}"), 0, 0, "yaml");
    // Also if the entries are parsed one by one, because some are broken.
    let list = format!("AUTHOR: A\n{bomb}What: is it?:\n- a\nGood?:\n- a\n");
    let report = read("a.yaml", list);
    assert_eq!((report.taken(), report.refused), (0, 2));
    // Also with many small bombs.
    let nines = |name: &str| format!("*{name},").repeat(9);
    let small = format!(
        "A?: [&a [x,x], &b [{}], &c [{}], &d [{}], &e [{}], &f [{}]]\n",
        nines("a"),
        nines("b"),
        nines("c"),
        nines("d"),
        nines("e")
    );
    let text = format!("Good?:\n- a\n{}nothing\n", small.repeat(5000));
    check("a.yaml", text, 1, 5001, "yaml");
}

#[test]
fn many_broken_entries_are_parsed_in_one_pass() {
    let most = usize::try_from(bounds::FILE_BYTES).expect("it fits") - 100;
    let good = "Good?:\n- a\n";
    let repeat = |part: &str, share: usize| part.repeat(most / share / part.len());
    for (part, share) in [
        ("a\n", 2),
        ("A?: [\n", 16),
        ("A?:\n- *a\n", 16),
        ("A?:\n- &a [\nB?: *a\n", 16),
        ("- [\n", 16),
    ] {
        let text = format!("{good}{}", repeat(part, share));
        let report = read("a.yaml", text);
        assert!(report.taken() <= 1, "{part:?}");
        assert!(report.refused > 0, "{part:?}");
        assert!(errors(&report).contains(&"yaml"), "{part:?}");
    }
    let items = format!("{BEFORE}{GOOD}{}", repeat("  - [\n", 16));
    let report = read("a.yaml", items);
    assert!(report.taken() == 1 && report.refused > bounds::QUESTIONS);
    let many: String = (0..bounds::QUESTIONS + 1000)
        .map(|one| format!("{one} and?:\n- a\n"))
        .collect();
    let text = format!("{many}What: is it?:\n- a\n");
    check(
        "a.yaml",
        text,
        bounds::QUESTIONS,
        1001,
        "too-many-questions",
    );
}

#[test]
fn a_question_with_invalid_characters_is_refused_alone() {
    let json = |question: &str| {
        format!(
            "{{\"response_code\":0,\"results\":[{{\"question\":\"{question}\",\"correct_answer\":\"a\",\"incorrect_answers\":[\"b\"]}},\n\
             {{\"question\":\"P\",\"correct_answer\":\"a\",\"incorrect_answers\":[\"b\"]}}]}}"
        )
    };
    check("a.json", json("\\ud800"), 1, 1, "json");
    check("a.json", json("a\\u0000b"), 1, 1, "nul-character");
    let yaml = |prompt: &str| {
        format!(
            "{BEFORE}{}{GOOD}",
            GOOD.replace(" P,", &format!(" \"{prompt}\","))
        )
    };
    check("a.yaml", yaml("\\ud800"), 1, 1, "yaml");
    check("a.yaml", yaml("a\\0b"), 1, 1, "nul-character");
    for key in ["tags: [\"a\\0b\"]", "source: \"https://a.example/\\0\""] {
        let question = GOOD.replace("{prompt", &format!("{{{key}, prompt"));
        let text = format!("{BEFORE}{question}{GOOD}");
        check("a.yaml", text, 1, 1, "nul-character");
    }
    let title = BEFORE.replace('T', "\"a\\0b\"");
    check("a.yaml", format!("{title}{GOOD}"), 1, 0, "nul-character");
    check("a.yaml", format!("{BEFORE}{GOOD}# \0\n"), 0, 0, "encoding");
}

#[test]
fn an_id_is_never_used_as_a_path() {
    let with_id = |id: &str| GOOD.replace("{prompt", &format!("{{id: {id}, prompt"));
    let long = "a".repeat(300);
    for id in ["../../x", "/etc/passwd", "a/b", "'..'", "'C:\\x'", &long] {
        let report = read("a.yaml", format!("id: {id}\n{BEFORE}{}{GOOD}", with_id(id)));
        assert!(errors(&report).contains(&"bad-id"), "{id}");
        let ids = report
            .bank
            .iter()
            .flat_map(|bank| bank.questions.iter().map(|one| one.id.to_string()));
        assert!(
            ids.into_iter()
                .all(|id| !id.contains("..") && id.len() < 200)
        );
    }
    let long = format!("{long}.yaml");
    for name in [
        "../../x.yaml",
        "/etc/passwd.yaml",
        "..",
        "",
        "/",
        "\u{202e}\u{7}.yaml",
        &long,
    ] {
        let report = read(name, format!("{BEFORE}{GOOD}"));
        let bank = report.bank.as_ref().expect("its name does not matter");
        let id = bank.id.as_str();
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        assert!(
            id.bytes().all(plain) && !id.is_empty() && id.len() <= 64,
            "{id}"
        );
    }
}

#[test]
fn questions_over_the_limit_are_counted_and_refused() {
    let options = 200_000;
    let markdown = format!(
        "## Q1. P\n{}\n## Q2. P\n- [x] a\n- [ ] b\n",
        "- [x] a\n".repeat(options)
    );
    check("a.md", markdown, 1, 1, "too-many-options");
    let yaml = format!(
        "{BEFORE}  - prompt: P\n    options:\n{}{GOOD}",
        "      - right: a\n".repeat(options)
    );
    check("a.yaml", yaml, 1, 1, "too-many-options");
    let aiken = format!("P\n{}ANSWER: A\n", "A) a\n".repeat(options));
    check("a.txt", aiken, 0, 1, "too-many-options");
    let questions = bounds::QUESTIONS + 1000;
    let markdown: String = (0..questions)
        .map(|one| format!("## P {one}\n- [x] a\n- [ ] b\n\n"))
        .collect();
    check(
        "a.md",
        markdown,
        bounds::QUESTIONS,
        1000,
        "too-many-questions",
    );
    let rows: String = (0..questions).map(|one| format!("P {one},a\n")).collect();
    let csv = format!("question,answer\n{rows}");
    check("a.csv", csv, bounds::QUESTIONS, 1000, "too-many-questions");
    let report = read("a.md", "## Q1. P\n- [ ] a\n- [ ] b\n\n".repeat(questions));
    assert!(report.diagnostics.len() <= bounds::DIAGNOSTICS + 1);
}

#[test]
fn a_very_long_line_is_not_printed() {
    let questions =
        "{\"question\":\"P\",\"correct_answer\":\"a\",\"incorrect_answers\":[\"a\"]},".repeat(200);
    let padding = " ".repeat(3_000_000);
    let folder = tempfile::tempdir().expect("a folder");
    let text = format!("{{\"response_code\":0,\"results\":[{padding}{questions}{padding}{{}}]}}");
    fs::write(folder.path().join("a.json"), text).expect("written");
    let mut command = quizbot();
    command.current_dir(folder.path()).args(["check", "a.json"]);
    let (code, stdout, _) = outcome(&mut command);
    assert_eq!(code, Some(2));
    let longest = stdout.lines().map(str::len).max();
    assert!(
        longest < Some(1000) && stdout.len() < 1_000_000,
        "{longest:?}"
    );
    assert!(
        stdout.contains("a.json:1:30"),
        "the column is that of the line"
    );
}

#[test]
fn thousands_of_empty_files_are_no_banks() {
    let folder = tempfile::tempdir().expect("a folder");
    for number in 0..10_000 {
        File::create(folder.path().join(format!("{number}.yaml"))).expect("made");
    }
    let loaded = load_folder(folder.path(), &Limits::DISCORD).expect("it can be read");
    assert_eq!((loaded.files.len(), loaded.banks.len()), (10_000, 0));
    assert!(loaded.files.iter().all(|file| file.diagnostics.is_empty()));
}

#[cfg(unix)]
#[test]
fn special_files_and_bad_links_do_not_block() {
    use std::os::unix::fs::symlink;
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name);
    fs::write(path("good.yaml"), format!("{BEFORE}{GOOD}")).expect("written");
    let made = output(Command::new("mkfifo").arg(path("pipe.yaml")));
    assert!(made.status.success());
    symlink("/dev/zero", path("zero.yaml")).expect("linked");
    symlink(".", path("loop")).expect("linked");
    symlink("self", path("self")).expect("linked");
    symlink("nowhere", path("dangling.yaml")).expect("linked");
    let loaded = load_folder(folder.path(), &Limits::DISCORD).expect("it can be read");
    let banks: Vec<_> = loaded.banks.iter().map(|bank| bank.id.as_str()).collect();
    assert_eq!(banks, ["good"]);
    let unreadable = loaded
        .files
        .iter()
        .filter(|file| errors(file) == ["unreadable"]);
    assert_eq!(unreadable.count() + 1, loaded.files.len());
    for named in [
        &path("pipe.yaml"),
        &path("zero.yaml"),
        Path::new("/dev/zero"),
    ] {
        let loaded = load_paths(&[named.to_owned()], &Limits::DISCORD).expect("it is there");
        assert_eq!(
            errors(&loaded.files[0]),
            ["unreadable"],
            "{}",
            named.display()
        );
    }
}

#[test]
fn a_question_with_too_many_answers_is_refused_alone() {
    let most = usize::try_from(bounds::FILE_BYTES).expect("it fits") - 100;
    let good = "\n\nGood {T}\n";
    let repeat = |part: &str, share: usize| part.repeat(most / share / part.len());
    let pairs: String = (0..100_000).map(|at| format!("={at}->{at}\n")).collect();
    for (block, code) in [
        (repeat("~a", 2), "too-many-answers"),
        (repeat("=a", 2), "too-many-answers"),
        (pairs, "too-many-answers"),
        (repeat("=\n\n", 8), "too-many-answers"),
        (repeat("{", 2), "bad-braces"),
    ] {
        check("a.gift", format!("Q {{=r{block}}}{good}"), 1, 1, code);
    }
    // Each pair repeats the text of its question, unless that is too long.
    let long = format!("{} {{=a->b =c->d}}{good}", repeat("word ", 4));
    check("a.gift", long, 1, 1, "too-long");
    let many = format!("Q {{{}}}", "=a->b\n=c->d\n".repeat(400));
    let report = read("a.gift", format!("{many}\n\n").repeat(1000));
    assert_eq!(report.taken(), bounds::QUESTIONS);
}
