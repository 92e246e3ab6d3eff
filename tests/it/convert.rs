//! `quizbot convert`: the files that it writes, its messages, and what it never overwrites.

#![allow(
    clippy::disallowed_methods,
    reason = "a test makes the files that are converted"
)]

use crate::command::{outcome, quizbot};
use std::fs;
use std::path::Path;
use tempfile::TempDir;

const TASKS: &str = "# T\n\n## Q1. One?\n- [x] a\n- [ ] b\n\nBecause.\n";
const POOR: &str = "# T\n\n## Q1. None?\n- [ ] a\n- [ ] b\n\n## Q2. One?\n- [x] a\n- [ ] b\n";
const LOSSY: &str = "title: T\nquestions:\n  - {prompt: P, options: [right: a, wrong: b], points: 2}\n  - {prompt: W, accept: [x]}\n";

fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("a parent")).expect("made");
        fs::write(path, text).expect("written");
    }
    folder
}

/// Runs a conversion in the folder; returns its exit code, stdout and stderr.
fn convert(folder: &TempDir, arguments: &[&str]) -> (Option<i32>, String, String) {
    let mut command = quizbot();
    command
        .current_dir(folder.path())
        .arg("convert")
        .args(arguments);
    outcome(&mut command)
}

fn text(folder: &TempDir, name: &str) -> String {
    fs::read_to_string(folder.path().join(name)).unwrap_or_default()
}

/// Returns every file below the folder, also hidden ones, sorted.
fn files(folder: &TempDir) -> Vec<String> {
    let mut found: Vec<_> = walkdir::WalkDir::new(folder.path())
        .into_iter()
        .flatten()
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let below = entry.path().strip_prefix(folder.path());
            below.expect("below").to_string_lossy().into_owned()
        })
        .collect();
    found.sort();
    found
}

#[test]
fn pictures_that_are_not_copied_are_reported() {
    const BANK: &str = "title: T\nquestions:\n  - {prompt: P, image: {file: images/a.png, alt: A}, answer: true, explanation: E}\n";
    let folder = folder(&[("t.yaml", BANK)]);
    fs::create_dir(folder.path().join("images")).expect("made");
    let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0";
    fs::write(folder.path().join("images/a.png"), png).expect("written");
    fs::create_dir(folder.path().join("there")).expect("made");
    let (code, _, stderr) = convert(&folder, &["t.yaml", "there/u.yaml"]);
    assert_eq!(code, Some(2), "{stderr}");
    let hint = "put images/a.png from . beside the new file";
    assert!(stderr.contains(hint), "{stderr}");
    // The new file is beside the old one, where the picture is.
    let (_, _, stderr) = convert(&folder, &["t.yaml", "v.yaml"]);
    assert!(!stderr.contains("pictures"), "{stderr}");
    for target in ["t.csv", "t.gift"] {
        let (code, _, stderr) = convert(&folder, &["t.yaml", target]);
        assert_eq!(code, Some(2), "{stderr}");
        assert!(
            stderr.contains("the image images/a.png is not shown"),
            "{stderr}"
        );
    }
}

#[test]
fn pictures_inside_a_file_are_written_beside_the_new_one() {
    const QUIZ: &str = "<quiz><question type=\"truefalse\"><questiontext format=\"html\"><text><![CDATA[Is it red? <img src=\"@@PLUGINFILE@@/a.gif\" alt=\"A\">]]></text><file name=\"a.gif\" path=\"/\" encoding=\"base64\">R0lGODlhIAAQAAAAAA==</file></questiontext><generalfeedback><text>E</text></generalfeedback><answer fraction=\"100\"><text>true</text></answer><answer fraction=\"0\"><text>false</text></answer></question></quiz>";
    let folder = folder(&[("t.xml", QUIZ)]);
    let (code, _, stderr) = convert(&folder, &["t.xml", "new/t.yaml"]);
    assert_eq!(code, Some(0), "{stderr}");
    let picture = "161f16c8bc5100fbe94de906816cd319.gif";
    assert_eq!(
        files(&folder),
        [
            format!("new/{picture}"),
            "new/t.yaml".to_owned(),
            "t.xml".to_owned()
        ]
    );
    let (code, report) = {
        let mut check = quizbot();
        let (code, stdout, _) = outcome(check.current_dir(folder.path()).args(["check", "new"]));
        (code, stdout)
    };
    assert_eq!(code, Some(0), "{report}");
    let (code, _, stderr) = convert(&folder, &["new/t.yaml", "new/u.yaml"]);
    assert_eq!(code, Some(0), "{stderr}");
}

#[test]
fn the_extension_of_the_new_file_selects_the_format() {
    let folder = folder(&[("t.md", TASKS)]);
    let (code, stdout, stderr) = convert(&folder, &["t.md", "t.yaml"]);
    assert_eq!((code, &*stdout), (Some(0), ""), "{stderr}");
    insta::assert_snapshot!(text(&folder, "t.yaml"), @r"
    id: t
    title: T
    questions:
      - prompt: One?
        options:
          - right: a
          - wrong: b
        explanation: Because.
    ");
    insta::assert_snapshot!(stderr, @r"
    1 file: 1 bank with 1 question (task-list 1), 0 refused; 0 errors; 0 warnings
    t.md -> t.yaml: 1 of 1 questions; losses: 0
    ");
    let (code, _, stderr) = convert(&folder, &["t.yaml", "again/t.MD"]);
    assert_eq!(code, Some(0), "{stderr}");
    insta::assert_snapshot!(text(&folder, "again/t.MD"), @r"
    ---
    title: T
    ---

    ## Q1. One?

    - [x] a
    - [ ] b

    Because.
    ");
    assert_eq!(files(&folder), ["again/t.MD", "t.md", "t.yaml"]);
}

#[test]
fn a_dash_is_stdout_and_needs_the_format() {
    let folder = folder(&[("t.md", TASKS)]);
    let (code, stdout, _) = convert(&folder, &["t.md", "-", "--to", "native"]);
    assert_eq!(code, Some(0));
    assert!(stdout.starts_with("id: t\ntitle: T\n"), "{stdout}");
    let (code, stdout, stderr) = convert(&folder, &["t.md", "-"]);
    assert_eq!((code, &*stdout), (Some(1), ""));
    assert!(stderr.contains("--to"), "{stderr}");
    assert_eq!(files(&folder), ["t.md"]);
}

#[test]
fn each_loss_is_reported_on_its_own_line() {
    let folder = folder(&[("lossy.yaml", LOSSY)]);
    let (code, _, stderr) = convert(&folder, &["lossy.yaml", "other.md"]);
    assert_eq!(code, Some(2));
    insta::assert_snapshot!(stderr, @r"
    1 file: 1 bank with 2 questions (native 2), 0 refused; 0 errors; 0 warnings
    lost: lossy.yaml: the id lossy becomes other, from the file's name
    lost: lossy.yaml:3: question 1: left out: its weight of 2 points
    lost: lossy.yaml:4: question 2: the question is left out: its answer is typed
    lossy.yaml -> other.md: 1 of 2 questions; losses: 3
    ");
}

#[test]
fn refused_questions_are_reported_and_the_others_converted() {
    let folder = folder(&[("poor.md", POOR), ("words.txt", "Hello.")]);
    let (code, _, stderr) = convert(&folder, &["poor.md", "poor.yaml"]);
    assert_eq!(code, Some(2));
    assert!(stderr.contains("error[no-right-option]"), "{stderr}");
    assert!(text(&folder, "poor.yaml").contains("One?"));
    let (code, _, stderr) = convert(&folder, &["words.txt", "words.yaml"]);
    assert_eq!(code, Some(2));
    assert!(stderr.contains("error[unknown-format]"), "{stderr}");
    assert_eq!(files(&folder), ["poor.md", "poor.yaml", "words.txt"]);
}

#[test]
fn an_existing_file_is_overwritten_only_with_the_option_for_it() {
    let folder = folder(&[("t.md", TASKS), ("t.yaml", "mine")]);
    let (code, _, stderr) = convert(&folder, &["t.md", "t.yaml"]);
    assert_eq!(code, Some(1));
    assert!(stderr.contains("--force replaces it"), "{stderr}");
    assert_eq!(text(&folder, "t.yaml"), "mine");
    let (code, ..) = convert(&folder, &["t.md", "t.yaml", "--force"]);
    assert_eq!(code, Some(0));
    assert!(text(&folder, "t.yaml").starts_with("id: t\n"));
    for same in ["t.md", "./t.md", "../t.md"] {
        let to = match same.strip_prefix("..") {
            Some(rest) => format!("{}{rest}", folder.path().display()),
            None => same.to_owned(),
        };
        let (code, _, stderr) = convert(&folder, &["t.md", &to, "--force"]);
        assert_eq!(code, Some(1), "{same}");
        assert!(stderr.contains("is what is read"), "{stderr}");
    }
    assert_eq!(text(&folder, "t.md"), TASKS);
}

#[test]
fn a_conversion_that_cannot_run_says_why_in_one_line() {
    let folder = folder(&[("t.md", TASKS), ("in/t.md", TASKS)]);
    for (arguments, expected) in [
        (&["t.md", "t.doc"][..], "is not that of a format"),
        (&["t.md", "in"], "is a folder"),
        (&["in", "out"], "--to"),
        (&["in", "-", "--to", "native"], "not to stdout"),
        (&["gone.md", "t.yaml"], "cannot read gone.md"),
    ] {
        let (code, stdout, stderr) = convert(&folder, arguments);
        assert_eq!((code, &*stdout), (Some(1), ""), "{arguments:?}");
        assert_eq!(stderr.lines().count(), 1, "{stderr}");
        assert!(stderr.contains(expected), "{stderr}");
    }
    assert_eq!(convert(&folder, &["t.md", "-", "--to", "xml"]).0, Some(1));
    assert_eq!(files(&folder), ["in/t.md", "t.md"]);
}

#[test]
fn a_folder_is_converted_to_a_folder_with_the_same_structure() {
    let folder = folder(&[
        ("in/a.yaml", LOSSY),
        ("in/deep/b.md", TASKS),
        ("in/x.txt", "x"),
    ]);
    let (code, _, stderr) = convert(&folder, &["in", "out", "--to", "task-list"]);
    assert_eq!(code, Some(2), "{stderr}");
    assert!(stderr.contains("not a bank: in/x.txt"), "{stderr}");
    let written: Vec<_> = files(&folder)
        .into_iter()
        .filter(|name| name.starts_with("out"))
        .collect();
    assert_eq!(written, ["out/a.md", "out/deep/b.md"]);
    let same = folder_of_two_with_one_name();
    let (code, _, stderr) = convert(&same, &["in", "out", "--to", "native"]);
    assert_eq!(code, Some(1));
    assert!(stderr.contains("would both become"), "{stderr}");
    assert!(!Path::new(&same.path().join("out")).exists());
}

fn folder_of_two_with_one_name() -> TempDir {
    folder(&[
        ("in/a.md", TASKS),
        ("in/a.yaml", &format!("id: other\n{LOSSY}")),
    ])
}

#[cfg(unix)]
#[test]
fn a_new_file_has_the_default_permissions() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder(&[("t.md", TASKS)]);
    assert_eq!(convert(&folder, &["t.md", "t.yaml"]).0, Some(0));
    let rights = |name: &str| {
        let about = fs::metadata(folder.path().join(name)).expect("it is there");
        about.permissions().mode()
    };
    assert_eq!(rights("t.yaml"), rights("t.md"));
}

#[test]
fn packages_are_written_and_read_again() {
    const BANK: &str = "title: T\nquestions:\n  - {prompt: P, options: [right: a, wrong: b], explanation: E}\n  - {prompt: W, accept: [x], explanation: E}\n";
    let folder = folder(&[("t.yaml", BANK)]);
    for (to, format) in [
        ("m.xml", "moodle-xml"),
        ("q.zip", "qti-package"),
        ("a.apkg", "apkg"),
    ] {
        let (code, _, stderr) = convert(&folder, &["t.yaml", to]);
        assert!(
            stderr.contains("2 of 2 questions"),
            "{to} {code:?} {stderr}"
        );
        let mut check = quizbot();
        check.current_dir(folder.path()).args(["check", to]);
        let (_, stdout, _) = outcome(&mut check);
        assert!(
            stdout.contains(&format!("1 bank with 2 questions ({format} 2), 0 refused")),
            "{stdout}"
        );
    }
    // No extension selects a paper.
    let (_, stdout, stderr) = convert(&folder, &["t.yaml", "-", "--to", "print"]);
    assert!(stdout.contains("# Key"), "{stdout}");
    assert!(stderr.contains("2 of 2 questions; losses: 1"), "{stderr}");
}
