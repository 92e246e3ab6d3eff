//! Small inputs that once lost something in silence or moved a key, each with what it must give.
//!
//! `data/cases` holds an input and beside it `<input>.expected`: the questions that are taken
//! (`*` right, `-` wrong) and every diagnostic. To write one after reading what changed:
//! `WRITE_CASES=1 cargo test -p quiz-banks --lib cases`.

#![expect(clippy::disallowed_methods, reason = "a test reads its cases")]

use crate::draft::Parsed;
use crate::limits::Limits;
use crate::load::{Origin, parse_file};
use crate::show::show;
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

/// What comes of a file: its format, how much of it is taken, and what is said.
fn outline(path: &Path) -> String {
    let bytes = std::fs::read(path).expect("it can be read");
    let name = path.file_name().expect("it has a name");
    let report = parse_file(name.into(), bytes, Origin::Named, &Limits::DISCORD);
    let format = report.format.map_or("no format", |format| format.name);
    let mut out = format!(
        "{format}: {} taken, {} refused\n",
        report.taken(),
        report.refused
    );
    out.push_str(&show(&Parsed {
        bank: report.bank.as_deref().cloned(),
        refused: report.refused,
        diagnostics: report.diagnostics,
    }));
    out
}

#[test]
fn every_case_gives_what_it_must() {
    let write = std::env::var_os("WRITE_CASES").is_some();
    let mut differ = String::new();
    let inputs = inputs();
    assert!(inputs.len() > 10, "the cases are there");
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
