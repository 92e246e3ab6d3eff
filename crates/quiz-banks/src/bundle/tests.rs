#![expect(
    clippy::disallowed_methods,
    reason = "tests write the folders that they read"
)]

use crate::archive::tests::archive_of;
use crate::limits::Limits;
use crate::load::{FileReport, Origin, load_folder, load_picture, parse_file};
use crate::show::show_report;

const GIF: &[u8] = b"GIF89a\x20\0\x10\0\0\0\0";
const NAME: &str = "161f16c8bc5100fbe94de906816cd319.gif";

fn read(files: &[(&str, &[u8])]) -> FileReport {
    let bytes = archive_of(files);
    parse_file("maps.zip".into(), bytes, Origin::Named, &Limits::DISCORD)
}

/// The names of the pictures that questions show, and the diagnostics.
fn outline(files: &[(&str, &[u8])]) -> String {
    let report = read(files);
    let questions = report.bank.iter().flat_map(|bank| &bank.questions);
    let shown = questions.map(|question| match &question.image {
        Some(image) => image.url.replace(NAME, "GIF"),
        None => "none".to_owned(),
    });
    let said = report.diagnostics.iter();
    let said = said.map(|one| format!("{}[{}]: {}", one.level, one.code, one.message));
    shown.chain(said).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_bank_and_its_pictures_travel_in_one_archive() {
    let text = "title: T\nquestions:\n  - {prompt: P, image: {file: images/a.gif, alt: A}, answer: true, explanation: E}\n";
    let report = read(&[
        ("quiz/bank.yaml", text.as_bytes()),
        ("quiz/images/a.gif", GIF),
        ("quiz/images/unused.gif", b"GIF89a\x21\0\x10\0\0\0\0"),
        ("__MACOSX/quiz/._bank.yaml", b"\0\x05"),
        ("quiz/.DS_Store", b"\0"),
        ("quiz/README.md", b"# Maps\n"),
    ]);
    let bank = report.bank.as_ref().expect("it is a bank");
    assert_eq!(bank.id.as_str(), "maps");
    assert_eq!(report.format.map(|format| format.name), Some("native"));
    assert_eq!(report.text_path.to_str(), Some("maps.yaml"));
    let image = bank.questions[0].image.as_ref();
    assert_eq!(image.and_then(|image| image.file()), Some(NAME));
    let names: Vec<_> = report.pictures.keys().collect();
    assert_eq!(names, [NAME]);
    assert_eq!(&*report.pictures[NAME], GIF);
    // The id does not depend on where the picture is.
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("maps.yaml"), text).expect("written");
    std::fs::create_dir(folder.path().join("images")).expect("made");
    std::fs::write(folder.path().join("images/a.gif"), GIF).expect("written");
    let loaded = load_folder(folder.path(), &Limits::DISCORD).expect("it can be read");
    assert_eq!(loaded.banks[0].questions[0].id, bank.questions[0].id);
}

#[test]
fn the_bank_may_be_in_any_format() {
    let gif = ("a b.gif", GIF);
    for (name, text) in [
        (
            "q.md",
            "#### Q1. What is this?\n\n![A](<a b.gif>)\n\n- [x] a\n- [ ] b\n",
        ),
        (
            "q.gift",
            "What is this? <img src\\=\"@@PLUGINFILE@@/a%20b.gif\" alt\\=\"A\"> {=a ~b}\n",
        ),
        (
            "q.csv",
            "question,option a,option b,correct,image,image alt\nWhat is this?,a,b,A,a b.gif,A\n",
        ),
        (
            "q.xml",
            "<quiz><question type=\"truefalse\"><questiontext format=\"html\"><text>What is this? &lt;img src=\"a b.gif\" alt=\"A\"&gt;</text></questiontext><answer fraction=\"100\"><text>true</text></answer><answer fraction=\"0\"><text>false</text></answer></question></quiz>",
        ),
        (
            "q.yml",
            "### YamlMime:ModuleUnit\ntitle: T\nquiz:\n  questions:\n  - content: |\n      What is this? ![A](<a b.gif>)\n    choices:\n    - {content: a, isCorrect: true}\n    - {content: b, isCorrect: false}\n",
        ),
    ] {
        let report = read(&[(name, text.as_bytes()), gif]);
        let bank = report
            .bank
            .as_ref()
            .unwrap_or_else(|| panic!("{name}: {}", show_report(&report)));
        let question = &bank.questions[0];
        let image = question
            .image
            .as_ref()
            .unwrap_or_else(|| panic!("{name}: {}", show_report(&report)));
        assert_eq!(
            (&*image.url, image.alt.as_deref()),
            (NAME, Some("A")),
            "{name}"
        );
        assert_eq!(question.prompt.source(), "What is this?", "{name}");
        let told = report
            .diagnostics
            .iter()
            .find(|one| one.code.contains("image"));
        assert!(told.is_none(), "{name}: {told:?}");
    }
}

#[test]
fn a_picture_may_be_all_that_is_asked() {
    let text = "## Q1.\n\n![](a.gif)\n\n- [x] a\n- [ ] b\n\n## Q2. Two?\n\n- [x] a\n- [ ] b\n\n## Q3.\n\n![](b.gif)\n\n- [x] a\n- [ ] b\n";
    insta::assert_snapshot!(outline(&[("q.md", text.as_bytes()), ("a.gif", GIF)]), @r#"
    GIF
    none
    note[no-explanation]: the question has no explanation
    warning[no-alt-text]: the image has no alt text
    note[no-explanation]: the question has no explanation
    note[no-explanation]: the question has no explanation
    warning[relative-image]: "b.gif" cannot be shown: it is not a web address
    error[empty-prompt]: the question asks nothing
    "#);
}

#[test]
fn a_picture_that_is_not_there_or_not_shown_is_told() {
    let text = "title: T\nquestions:\n  - {prompt: P, image: {file: b.gif, alt: A}, answer: true}\n  - {prompt: Q, image: {file: text.png, alt: A}, answer: true}\n  - {prompt: R, answer: true}\n";
    let files: &[(&str, &[u8])] = &[
        ("q.yaml", text.as_bytes()),
        ("a.gif", GIF),
        ("text.png", b"words"),
        ("sound.mp3", b""),
        ("drawing.svg", b""),
    ];
    insta::assert_snapshot!(outline(files), @r#"
    none
    note[no-explanation]: none of the 3 questions has an explanation
    error[picture-missing]: the image "b.gif" is not there: a path begins at the folder that the bank is in
    error[picture-type]: the image "text.png" is not a picture that Discord shows
    warning[files-inside]: files in the archive that a quiz does not show, such as sounds and drawings: 2
    "#);
    let text = "## Q1. One?\n\n![A](text.png)\n\n- [x] a\n- [ ] b\n\n## Q2. Two?\n\n![B](../a.gif)\n\n- [x] a\n- [ ] b\n";
    insta::assert_snapshot!(outline(&[("x/q.md", text.as_bytes()), ("a.gif", GIF), ("x/text.png", b"words")]), @r#"
    none
    none
    note[no-explanation]: none of the 2 questions has an explanation
    warning[picture-type]: the image "text.png" is not a picture that Discord shows
    warning[relative-image]: "../a.gif" cannot be shown: it is not a web address
    "#);
}

#[test]
fn an_archive_of_several_banks_or_of_archives_is_refused() {
    let bank: &[u8] = b"# Q1?\n- [x] a\n- [ ] b\n";
    let inner = archive_of(&[("q.md", bank)]);
    insta::assert_snapshot!(outline(&[("a.md", bank), ("b.md", bank), ("c.md", bank), ("d/d.md", bank)]), @"error[archive]: the archive holds 4 banks: a.md, b.md, c.md, …");
    insta::assert_snapshot!(outline(&[("a.md", bank), ("more/inner.zip", &inner)]), @"error[archive]: more/inner.zip is an archive in the archive, which is not opened");
    insta::assert_snapshot!(outline(&[("inner.zip", &inner)]), @"error[archive]: inner.zip is an archive in the archive, which is not opened");
    insta::assert_snapshot!(outline(&[("words.md", b"# Words\n"), ("a.gif", GIF)]), @"error[encoding]: the archive holds no bank that is understood, but words.md, a.gif");
}

#[test]
fn paths_that_lead_out_of_the_archive_are_refused() {
    let bank: &[u8] = b"# Q1?\n- [x] a\n- [ ] b\n";
    for name in [
        "../a.gif",
        "/a.gif",
        "C:\\a.gif",
        "C:a.gif",
        "images\\a.gif",
        "\\\\server\\a.gif",
        "x/../../a.gif",
        "..\\a.gif",
    ] {
        let report = read(&[("q.md", bank), (name, GIF)]);
        let codes: Vec<_> = report.diagnostics.iter().map(|one| one.code).collect();
        assert_eq!((codes, report.taken()), (vec!["archive"], 0), "{name}");
        let message = &report.diagnostics[0].message;
        assert!(
            message.contains(name) && message.contains("leads out"),
            "{message}"
        );
    }
}

#[test]
fn a_link_in_an_archive_is_refused() {
    use std::io::{Cursor, Write};
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    zip.start_file("q.md", options).expect("begun");
    zip.write_all(b"# Q1?\n- [x] a\n- [ ] b\n")
        .expect("written");
    zip.add_symlink("a.png", "/etc/hostname", options)
        .expect("linked");
    let bytes = zip.finish().expect("packed").into_inner();
    let report = parse_file("q.zip".into(), bytes, Origin::Named, &Limits::DISCORD);
    assert_eq!((report.taken(), report.diagnostics[0].code), (0, "archive"));
    assert!(report.diagnostics[0].message.contains("a.png"));
}

#[test]
fn an_archive_in_the_folder_of_banks_is_read_and_its_pictures_when_they_are_sent() {
    let text = "title: T\nquestions:\n  - {prompt: P, image: {file: a.gif, alt: A}, answer: true, explanation: E}\n";
    let folder = tempfile::tempdir().expect("a folder");
    let write = |name: &str, bytes: &[u8]| {
        std::fs::write(folder.path().join(name), bytes).expect("written");
    };
    write(
        "maps.zip",
        &archive_of(&[("q.yaml", text.as_bytes()), ("a.gif", GIF)]),
    );
    write("photos.zip", &archive_of(&[("a.gif", GIF)]));
    write("tricks.zip", &archive_of(&[("../a.gif", GIF)]));
    let loaded = load_folder(folder.path(), &Limits::DISCORD).expect("it can be read");
    let ids: Vec<_> = loaded.banks.iter().map(|bank| bank.id.as_str()).collect();
    assert_eq!(ids, ["maps"]);
    let said: Vec<_> = loaded
        .files
        .iter()
        .map(|file| file.diagnostics.len())
        .collect();
    assert_eq!(said, [0, 0, 1]);
    assert!(loaded.files.iter().all(|file| file.pictures.is_empty()));
    let file = folder.path().join("maps.zip");
    assert_eq!(load_picture(&file, NAME), Ok(GIF.to_vec()));
    let other = "00000000000000000000000000000000.gif";
    let fault = load_picture(&file, other).expect_err("it is not there");
    assert_eq!(fault.code, "picture-missing");
}
