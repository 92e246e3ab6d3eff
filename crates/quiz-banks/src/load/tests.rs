use super::*;

const BANK: &str = "title: T\nquestions:\n  - {prompt: P, answer: true, explanation: E}\n";

fn folder(files: &[(&str, &[u8])]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, bytes) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("a parent")).expect("made");
        fs::write(path, bytes).expect("written");
    }
    folder
}

/// A line for each file: name, format, accepted and refused questions, codes.
fn outline(loaded: &Loaded, root: &Path) -> String {
    let mut lines = Vec::new();
    for file in &loaded.files {
        let name = file.path.strip_prefix(root).expect("below").display();
        let format = file.format.map_or("not a bank", |format| format.name);
        let said: Vec<_> = file
            .diagnostics
            .iter()
            .map(|one| {
                let message = one.message.replace(&*root.to_string_lossy(), "");
                format!("{} {message}", one.code)
            })
            .collect();
        let (taken, refused) = (file.taken(), file.refused);
        let line = format!("{name}: {format} {taken}/{refused} {}", said.join("; "));
        lines.push(line.trim_end().to_owned());
    }
    lines.join("\n")
}

#[test]
fn a_folder_is_read_in_order_and_every_file_is_accounted_for() {
    let with_mark = format!("\u{feff}{}", BANK.replace('\n', "\r\n"));
    let folder = folder(&[
        ("z.yaml", BANK.as_bytes()),
        ("a/same.yaml", BANK.as_bytes()),
        ("b/same.yml", BANK.as_bytes()),
        ("mark.yaml", with_mark.as_bytes()),
        ("utf16.md", b"\xFF\xFEa\0"),
        ("latin.md", b"caf\xE9"),
        ("nul.txt", b"a\0b"),
        ("picture.png", b"\x89PNG\0"),
        (".hidden.yaml", BANK.as_bytes()),
        (".git/x.yaml", BANK.as_bytes()),
        ("README.md", b"# Words\n"),
        ("empty.yaml", b""),
    ]);
    let loaded = load_folder(folder.path(), &Limits::DISCORD).expect("it can be read");
    insta::assert_snapshot!(outline(&loaded, folder.path()), @r#"
        README.md: not a bank 0/0
        a/same.yaml: native 1/0 same-bank-id another file has this name, so the id of the bank is "a-same", by its folder
        b/same.yml: native 1/0 same-bank-id another file has this name, so the id of the bank is "b-same", by its folder
        empty.yaml: not a bank 0/0
        latin.md: not a bank 0/0 encoding the file is not UTF-8: the byte 0xE9 is not a character there; in Windows-1252 (Latin-1) it is "é"
        mark.yaml: native 1/0
        nul.txt: not a bank 0/0 encoding the file holds a NUL byte
        utf16.md: not a bank 0/0 encoding the file is UTF-16, not UTF-8
        z.yaml: native 1/0
        "#);
    let ids: Vec<_> = loaded.banks.iter().map(|bank| bank.id.as_str()).collect();
    assert_eq!(ids, ["a-same", "b-same", "mark", "z"]);
}

#[test]
fn files_of_one_name_are_told_apart_by_their_folders_and_never_by_chance() {
    let own = format!("id: same\n{BANK}");
    let folder = folder(&[
        ("same.yaml", BANK.as_bytes()),
        ("a/same.yaml", BANK.as_bytes()),
        ("a/b/same.yaml", BANK.as_bytes()),
        ("c/own.yaml", own.as_bytes()),
        ("d/own.yaml", own.as_bytes()),
        ("e/a/same.yaml~", BANK.as_bytes()),
        ("#same.yaml#", BANK.as_bytes()),
        ("same.yaml.bak", BANK.as_bytes()),
        ("same.yaml.orig", BANK.as_bytes()),
        ("same.yaml.swp", BANK.as_bytes()),
    ]);
    let loaded = load_folder(folder.path(), &Limits::DISCORD).expect("it can be read");
    let ids: Vec<_> = loaded.banks.iter().map(|bank| bank.id.as_str()).collect();
    assert_eq!(ids, ["a-b-same", "a-same"]);
    assert_eq!(loaded.files.len(), 5);
    let question = &loaded.banks[0].questions[0];
    assert!(question.id.to_string().starts_with("a-b-same/"));
    // Only those with the same `id` are refused.
    let refused = loaded.files.iter().filter(|file| file.refused > 0).count();
    assert_eq!(refused, 3);
}

#[test]
fn a_table_in_a_folder_that_is_not_read_is_told() {
    let folder = folder(&[("people.csv", b"name,age\nAna,30\nBen,31\n")]);
    let loaded = load_folder(folder.path(), &Limits::DISCORD).expect("it can be read");
    insta::assert_snapshot!(outline(&loaded, folder.path()), @"people.csv: not a bank 0/0 unknown-format this table is not read: it is unclear which column has the questions and which the answers");
}

#[test]
fn a_file_that_ought_to_be_yaml_and_is_none_is_told() {
    let folder = folder(&[
        ("broken.yaml", b"title: [oops\n"),
        ("Broken.YML", b"AUTHOR: Ana\nWhat: is it?: a\n"),
        ("documents.yaml", b"a: 1\n---\nb: [2]\n"),
        (
            "tagged.yaml",
            b"a: !Ref b\nc: !!python/name:d.e ''\nf: !!binary x\n",
        ),
        ("other.yaml", b"on: [push]\njobs: {a: &a b, c: *a}\n"),
        ("broken.md", b"title: [oops\n"),
    ]);
    let loaded = load_folder(folder.path(), &Limits::DISCORD).expect("it can be read");
    insta::assert_snapshot!(outline(&loaded, folder.path()), @r"
        Broken.YML: not a bank 0/0 yaml this file is not YAML, so it cannot be a bank: mapping values are not allowed in this context
        broken.md: not a bank 0/0
        broken.yaml: not a bank 0/0 yaml this file is not YAML, so it cannot be a bank: unclosed bracket '['
        documents.yaml: not a bank 0/0
        other.yaml: not a bank 0/0
        tagged.yaml: not a bank 0/0
        ");
    let places: Vec<_> = loaded
        .files
        .iter()
        .flat_map(|file| &file.diagnostics)
        .map(|one| (one.level, one.line, one.column))
        .collect();
    assert_eq!(places, [(Level::Warning, 2, 13), (Level::Warning, 1, 8)]);
}

#[test]
fn a_named_file_must_be_a_bank() {
    let folder = folder(&[("words.md", b"# Words\n"), ("picture.png", b"\x89PNG\0")]);
    let paths = ["words.md", "picture.png", "./words.md"].map(|name| folder.path().join(name));
    let loaded = load_paths(&paths, &Limits::DISCORD).expect("they can be read");
    insta::assert_snapshot!(outline(&loaded, folder.path()), @r"
        words.md: not a bank 0/0 unknown-format the file is in no format that is understood
        picture.png: not a bank 0/0 encoding the file is a PNG picture, not text
        ");
}

#[test]
fn a_path_that_is_not_there_is_an_error() {
    let error =
        load_folder(Path::new("/no/such/folder"), &Limits::DISCORD).expect_err("it is not there");
    assert_eq!(error.to_string(), "cannot read /no/such/folder");
}
