use super::*;
use crate::limits::Limits;
use crate::load::{Origin, parse_file};

/// An archive of these files.
pub(crate) fn archive_of(files: &[(&str, &[u8])]) -> Vec<u8> {
    pack(files).expect("it can be packed")
}

/// The diagnostics of an archive that is not a bank.
fn said(bytes: Vec<u8>) -> String {
    let report = parse_file("some.zip".into(), bytes, Origin::Named, &Limits::DISCORD);
    assert!(report.bank.is_none());
    let said = report.diagnostics.iter();
    let said = said.map(|one| format!("{}[{}]: {}", one.level, one.code, one.message));
    said.collect::<Vec<_>>().join("\n")
}

#[test]
fn an_archive_without_a_bank_is_told_by_what_is_in_it() {
    insta::assert_snapshot!(said(archive_of(&[])), @"error[encoding]: the archive is empty");
    insta::assert_snapshot!(said(archive_of(&[("word/document.xml", b"<a/>"), ("b\u{7}", b""), ("c", b""), ("[Content_Types].xml", b"")])), @"error[encoding]: the archive holds no bank that is understood, but word/document.xml, b�, c, …");
}

#[test]
fn an_archive_in_an_archive_stays_closed() {
    let inner = archive_of(&[("imsmanifest.xml", b"<manifest/>")]);
    insta::assert_snapshot!(said(archive_of(&[("quiz.zip", &inner)])), @"error[archive]: quiz.zip is an archive in the archive, which is not opened");
}

#[test]
fn names_that_lead_elsewhere_are_refused() {
    for name in [
        "../../etc/passwd",
        "/etc/passwd",
        "C:\\x",
        "a/../../b",
        "a\\..\\b",
    ] {
        let archive = Archive::open(archive_of(&[("a", b""), (name, b"x")]));
        let fault = archive.err().unwrap_or_else(|| panic!("{name} is refused"));
        assert_eq!(fault.code, "archive");
        assert!(fault.message.contains(name), "{}", fault.message);
    }
    assert!(Archive::open(archive_of(&[("a..b/c", b"")])).is_ok());
}

#[test]
fn what_unpacks_to_too_much_is_not_unpacked() {
    let zeros = vec![0; 70 << 20];
    insta::assert_snapshot!(said(archive_of(&[("xl/a", &zeros), ("[Content_Types].xml", b"")])), @"error[archive]: the archive unpacks to over 6 MiB; at most 64 MiB and 100 times its size are read");
    // Small, but much denser than a document.
    insta::assert_snapshot!(said(archive_of(&[("xl/a", &zeros[..10 << 20]), ("[Content_Types].xml", b"")])), @"error[archive]: the archive unpacks to over 1 MiB; at most 64 MiB and 100 times its size are read");
}

#[test]
fn an_archive_that_lies_of_its_size_is_read_no_further() {
    let zeros = vec![0; 10 << 20];
    let mut bytes = archive_of(&[("a", &zeros)]);
    let size = (zeros.len() as u32).to_le_bytes();
    let places: Vec<_> = (0..bytes.len() - 4)
        .filter(|&at| bytes[at..at + 4] == size)
        .collect();
    assert!(!places.is_empty());
    for at in places {
        bytes[at..at + 4].copy_from_slice(&100_u32.to_le_bytes());
    }
    let mut archive = Archive::open(bytes).expect("it looks small");
    assert!(archive.read("a").is_err());
}

#[test]
fn files_without_number_are_not_listed() {
    let names: Vec<_> = (0..bounds::ENTRIES + 1).map(|at| at.to_string()).collect();
    let files: Vec<_> = names.iter().map(|name| (&**name, &b""[..])).collect();
    insta::assert_snapshot!(said(archive_of(&files)), @"error[archive]: the archive holds 2001 files, and at most 2000 are read");
}

#[test]
fn a_damaged_archive_is_told() {
    let whole = archive_of(&[("a", b"words")]);
    insta::assert_snapshot!(said(whole[..20].to_vec()), @"error[archive]: the file is damaged: invalid Zip archive: Could not find EOCD");
}
