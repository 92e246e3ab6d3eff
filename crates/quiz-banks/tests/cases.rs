//! Small inputs that once lost something silently or moved a key, each with the expected result.
//!
//! `data/cases` holds an input and beside it `<input>.expected`: the questions that are taken
//! (`*` right, `-` wrong) and every diagnostic. To write one after reading what changed:
//! `WRITE_CASES=1 cargo test -p quiz-banks --lib cases`.

#![expect(clippy::disallowed_methods, reason = "a test reads its cases")]

use crate::limits::Limits;
use crate::load::{Origin, load_folder, parse_file};
use crate::show::show_report;
use std::fmt::Write;
use std::path::{Path, PathBuf};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/cases")
}

/// The inputs, in the order of their names.
fn inputs() -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder()).expect("there are cases");
    let mut paths: Vec<_> = entries
        .map(|entry| entry.expect("it can be listed").path())
        .filter(|path| path.is_file() && path.extension().is_some_and(|end| end != "expected"))
        .collect();
    paths.sort();
    paths
}

/// The result for a file: its format, its questions and its diagnostics.
fn outline(path: &Path) -> String {
    let bytes = std::fs::read(path).expect("it can be read");
    let name = path.file_name().expect("it has a name");
    let mut report = parse_file(name.into(), bytes, Origin::Named, &Limits::DISCORD);
    // The list of all formats grows, so it is not part of any case.
    let lists = |help: &String| help.starts_with("the formats are ");
    for one in &mut report.diagnostics {
        one.help.take_if(|help| lists(help));
    }
    let format = report.format.map_or("no format", |format| format.name);
    let mut out = format!(
        "{format}: {} taken, {} refused\n",
        report.taken(),
        report.refused
    );
    out.push_str(&show_report(&report));
    out
}

#[test]
fn every_case_gives_what_it_must() {
    let write = std::env::var_os("WRITE_CASES").is_some();
    let mut differ = String::new();
    let inputs = inputs();
    assert!(inputs.len() > 40, "the cases are there");
    for path in inputs {
        let mut beside = path.clone().into_os_string();
        beside.push(".expected");
        let found = outline(&path);
        let expected = std::fs::read_to_string(&beside).unwrap_or_default();
        if found == expected {
            continue;
        }
        if write {
            std::fs::write(&beside, found).expect("it can be written");
        } else {
            let name = path.display();
            write!(
                differ,
                "\n== {name}\n-- expected\n{expected}-- found\n{found}"
            )
            .expect("it is a string");
        }
    }
    assert!(differ.is_empty(), "{differ}");
}

#[test]
fn units_of_one_file_name_are_told_apart_by_their_folders() {
    let root = folder().join("../learn-unit-same-file-name");
    let loaded = load_folder(&root, &Limits::DISCORD).expect("it can be read");
    let ids: Vec<_> = loaded.banks.iter().map(|bank| bank.id.as_str()).collect();
    assert_eq!(
        ids,
        ["colours-2-knowledge-check", "shapes-2-knowledge-check"]
    );
    assert!(loaded.files.iter().all(|file| file.refused == 0));
}
