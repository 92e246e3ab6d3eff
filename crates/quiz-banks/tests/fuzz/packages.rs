//! Fuzzes packages: archives of every kind with small damage, to the archive as it is stored and to
//! the files in it, which are packed again so that their checksums are right.

use super::{Edit, SLOWEST, can_be_asked, for_each_input, spoilt, told};
use crate::archive::pack;
use crate::bounds;
use crate::limits::Limits;
use crate::load::{Origin, parse_file};
use crate::native::parse_native;
use crate::write::{write_apkg, write_qti};
use bolero::TypeGenerator;
use bolero::generator::bolero_generator::driver;
use std::collections::HashSet;
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};
use std::time::Instant;
use zip::ZipArchive;

/// Inputs for each package in `cargo test`; opening one costs more than reading a text.
const BRIEFLY: u64 = 40;

/// The packages of other programs, and those that are written here, with their extensions.
fn seeds() -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data");
    let mut seeds = Vec::new();
    for within in ["oracle", "qti"] {
        let mut paths: Vec<PathBuf> = std::fs::read_dir(folder.join(within))
            .expect("the folder is there")
            .map(|entry| entry.expect("it can be listed").path())
            .collect();
        paths.sort();
        for path in paths {
            let bytes = std::fs::read(&path).expect("it can be read");
            if bytes.starts_with(b"PK") {
                let extension = path.extension().unwrap_or_default().to_string_lossy();
                seeds.push((extension.into_owned(), bytes));
            }
        }
    }
    let text = "title: T\nquestions:\n  - {prompt: P, options: [right: a, wrong: b]}\n  - {prompt: Q, accept: [c]}\n";
    let bank = parse_native(text, "t", &Limits::DISCORD)
        .bank
        .expect("a bank");
    for (extension, file) in [("apkg", write_apkg(&bank)), ("zip", write_qti(&bank))] {
        seeds.push((extension.to_owned(), file.bytes));
    }
    let native: &[u8] =
        b"title: T\nquestions:\n  - {prompt: P, image: a.png, options: [right: a, wrong: b]}\n";
    let picture: &[u8] = b"GIF89a\x20\0\x10\0\0\0\0";
    let bundle = pack(&[("bank.yaml", native), ("a.png", picture)]);
    seeds.push(("zip".to_owned(), bundle.expect("it is packed")));
    seeds
}

/// The files in an archive.
fn files(archive: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut zip = ZipArchive::new(Cursor::new(archive)).expect("a seed is an archive");
    let files = (0..zip.len()).map(|at| {
        let mut file = zip.by_index(at).expect("it is in the list");
        let name = file.name().expect("a name").into_owned();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).expect("it is whole");
        (name, bytes)
    });
    files.collect()
}

#[test]
fn every_kind_of_package_has_a_seed_that_is_read() {
    let read: HashSet<_> = seeds()
        .into_iter()
        .filter_map(|(extension, bytes)| {
            let path = PathBuf::from(format!("stem.{extension}"));
            let report = parse_file(path, bytes, Origin::Named, &Limits::DISCORD);
            report.bank.as_ref()?;
            Some(report.format?.name)
        })
        .collect();
    for package in crate::package::PACKAGES {
        assert!(
            read.contains(package.format.name),
            "{}",
            package.format.name
        );
    }
    assert!(read.contains("native"), "a bundle");
}

#[test]
fn no_damage_to_an_archive_upsets_a_package() {
    for (extension, seed) in seeds() {
        let others = [("", String::new(), seed.clone())];
        for_each_input(BRIEFLY, |bytes| {
            let mut driver = driver::bytes::Driver::new(bytes, &driver::Options::default());
            if let Some(edits) = <Vec<Edit>>::generate(&mut driver) {
                // A few, or nothing of the archive is left.
                let edits = &edits[..edits.len().min(3)];
                hold(&extension, spoilt(&seed, edits, &others, usize::MAX));
            }
        });
    }
}

#[test]
fn no_damage_to_a_file_in_an_archive_upsets_a_package() {
    for (extension, seed) in seeds() {
        let files = files(&seed);
        let others: Vec<_> = files
            .iter()
            .map(|(_, bytes)| ("", String::new(), bytes.clone()))
            .collect();
        for_each_input(BRIEFLY, |bytes| {
            let mut driver = driver::bytes::Driver::new(bytes, &driver::Options::default());
            let Some((which, edits)) = <(u8, Vec<Edit>)>::generate(&mut driver) else {
                return;
            };
            let mut damaged = files.clone();
            let at = usize::from(which) % damaged.len();
            let edits = &edits[..edits.len().min(8)];
            damaged[at].1 = spoilt(&damaged[at].1, edits, &others, usize::MAX);
            let packed: Vec<_> = damaged
                .iter()
                .map(|(name, bytes)| (name.as_str(), &**bytes))
                .collect();
            hold(&extension, pack(&packed).expect("it is packed"));
        });
    }
}

/// Checks what must hold for every archive.
fn hold(extension: &str, bytes: Vec<u8>) {
    let path = PathBuf::from(format!("../stem.{extension}"));
    let begin = Instant::now();
    let report = parse_file(path.clone(), bytes.clone(), Origin::Named, &Limits::DISCORD);
    let took = begin.elapsed();
    assert!(
        took < SLOWEST,
        "{took:?} for a package of {} bytes",
        bytes.len()
    );
    assert!(
        report.bank.is_some() || !report.diagnostics.is_empty(),
        "a file that is no bank is told"
    );
    told(&report.text, &report.diagnostics);
    let again = parse_file(path, bytes, Origin::Named, &Limits::DISCORD);
    assert_eq!(report.bank, again.bank, "reading twice gives one bank");
    assert_eq!(report.diagnostics, again.diagnostics);
    let Some(bank) = &report.bank else {
        return;
    };
    assert!((1..=bounds::QUESTIONS).contains(&bank.questions.len()));
    let mut ids = HashSet::new();
    for question in &bank.questions {
        assert!(ids.insert(&question.id), "two have one id: {}", question.id);
        can_be_asked(question);
    }
}
