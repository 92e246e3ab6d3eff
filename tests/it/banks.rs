//! Banks as people have them: real files of each format, and the ones that are shipped.

use quizbot::bank::Level;
use quizbot::bank::load::{FileReport, Loaded, load_folder, load_paths};
use std::path::Path;

/// What was found at a path beside the repository; none, and a word about it, if there is nothing.
fn shared(path: &str) -> Option<Loaded> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../shared")
        .join(path);
    if !path.exists() {
        println!("skipped: {} is not here", path.display());
        return None;
    }
    Some(load_paths(&[path]).expect("it can be read"))
}

fn errors(file: &FileReport) -> Vec<(u32, &'static str)> {
    file.diagnostics
        .iter()
        .filter(|one| one.level == Level::Error)
        .map(|one| (one.line, one.code))
        .collect()
}

fn count(file: &FileReport, code: &str) -> usize {
    file.diagnostics
        .iter()
        .filter(|one| one.code == code)
        .count()
}

#[test]
fn the_seed_loads_as_it_is() {
    let Some(loaded) = shared("seeds/expressroute.md") else {
        return;
    };
    let [bank] = &loaded.banks[..] else {
        panic!("it is one bank");
    };
    assert_eq!(
        bank.title,
        "Connect your on-premises network to the Microsoft global network by using ExpressRoute - \
         How Azure ExpressRoute works"
    );
    let shape: Vec<_> = bank
        .questions
        .iter()
        .map(|question| (question.options.len(), question.right.bits(), question.line))
        .collect();
    assert_eq!(shape, [(4, 0b10, 12), (4, 0b1000, 26), (4, 0b100, 40)]);
    assert!(
        loaded.files[0]
            .diagnostics
            .iter()
            .all(|one| one.level != Level::Error)
    );
}

#[test]
fn every_learn_export_is_taken_but_for_one_question() {
    let Some(loaded) = shared("corpus/learn-markdown") else {
        return;
    };
    assert_eq!(loaded.files.len(), 49);
    assert_eq!(
        loaded.files.iter().map(FileReport::taken).sum::<usize>(),
        136
    );
    let refused: Vec<_> = loaded
        .files
        .iter()
        .flat_map(|file| {
            errors(file)
                .into_iter()
                .map(move |error| (file.path.file_name(), error))
        })
        .collect();
    let name = std::ffi::OsStr::new("2021-04-09-branch-merge-git-4a-knowledge-check-.md");
    assert_eq!(refused, [(Some(name), (48, "no-options"))]);
}
