use super::*;
use crate::limits::Limits;
use crate::load::{LoadError, Loaded, Origin, load_picture, parse_file};
use std::path::PathBuf;

/// The head of a PNG of this size. Nothing else is checked.
fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
    bytes.extend(width.to_be_bytes());
    bytes.extend(height.to_be_bytes());
    bytes.extend([8, 6, 0, 0, 0]);
    bytes
}

fn load_folder(folder: &Path) -> Result<Loaded, LoadError> {
    crate::load::load_folder(folder, &Limits::DISCORD)
}

fn load_paths(paths: &[PathBuf]) -> Result<Loaded, LoadError> {
    crate::load::load_paths(paths, &Limits::DISCORD)
}

/// A bank that asks about each of these pictures.
fn bank(paths: &[&str]) -> String {
    let mut text = String::from("title: T\nquestions:\n");
    for (at, path) in paths.iter().enumerate() {
        text.push_str(&format!(
            "  - id: q{at}\n    prompt: What is this?\n    image: {{file: {path:?}, alt: A}}\n    answer: true\n    explanation: E\n"
        ));
    }
    text
}

/// A folder with these files.
fn folder(files: &[(&str, &[u8])]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, bytes) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("a parent")).expect("made");
        fs::write(path, bytes).expect("written");
    }
    folder
}

/// Accepted and refused questions, and each diagnostic with its place.
fn outline(loaded: &Loaded) -> String {
    let bank = loaded.files.iter().find(|file| file.format.is_some());
    let bank = bank.expect("there is a bank");
    let mut lines = vec![format!("{}/{}", bank.taken(), bank.refused)];
    for one in &bank.diagnostics {
        let words = &bank.text[one.span.clone()];
        lines.push(format!(
            "{}:{} {words} {}: {}",
            one.line, one.column, one.code, one.message
        ));
    }
    lines.join("\n")
}

#[test]
fn pictures_lie_beside_the_bank() {
    let gif = b"GIF89a\x20\0\x10\0\0\0\0";
    let folder = folder(&[
        (
            "sub/a.yaml",
            bank(&["a.png", "images/B 2.PNG", "images/c.gif"]).as_bytes(),
        ),
        ("sub/a.png", &png(600, 400)),
        ("sub/images/B 2.PNG", &png(4096, 1)),
        ("sub/images/c.gif", gif),
    ]);
    let loaded = load_folder(folder.path()).expect("it can be read");
    assert_eq!(outline(&loaded), "3/0");
    let image = loaded.banks[0].questions[1].image.as_ref();
    assert_eq!(image.and_then(|image| image.file()), Some("images/B 2.PNG"));
    let named = load_paths(&[folder.path().join("sub/a.yaml")]).expect("it can be read");
    assert_eq!(outline(&named), "3/0");
    let read = load_picture(&folder.path().join("sub/a.yaml"), "images/c.gif");
    assert_eq!(read, Ok(gif.to_vec()));
}

#[test]
fn a_question_without_its_picture_is_refused_alone() {
    let paths = [
        "there.png",
        "images/missing.png",
        "folder.png",
        "jpeg.png",
        "text.png",
        "empty.png",
        "wide.png",
        "flat.png",
        "heavy.png",
        "cut.png",
        "there.png/below.png",
    ];
    let mut heavy = png(10, 10);
    heavy.resize(bounds::PICTURE_BYTES as usize + 1, 0);
    let folder = folder(&[
        ("a.yaml", bank(&paths).as_bytes()),
        ("there.png", &png(1, 1)),
        ("folder.png/x", b""),
        (
            "jpeg.png",
            b"\xFF\xD8\xFF\xE0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0",
        ),
        ("text.png", b"<svg xmlns='http://www.w3.org/2000/svg'/>"),
        ("empty.png", b""),
        ("wide.png", &png(4097, 10)),
        ("flat.png", &png(10, 0)),
        ("heavy.png", &heavy),
        ("cut.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
    ]);
    let loaded = load_folder(folder.path()).expect("it can be read");
    insta::assert_snapshot!(outline(&loaded), @r#"
    1/10
    10:20 images/missing.png picture-missing: the image "images/missing.png" is not there: a path begins at the folder that the bank is in
    15:20 folder.png picture-missing: the image "folder.png" is not a file
    20:20 jpeg.png picture-type: the image "jpeg.png" is a JPEG, which its name does not say
    25:20 text.png picture-type: the image "text.png" is not a picture that Discord shows
    30:20 empty.png picture-type: the image "empty.png" is not a picture that Discord shows
    35:20 wide.png picture-size: the image "wide.png" has 4097 by 10 pixels, and 4096 are the most on each side
    40:20 flat.png picture-size: the image "flat.png" has 10 by 0 pixels, and 4096 are the most on each side
    45:20 heavy.png picture-size: the image "heavy.png" has over 4 MiB
    50:20 cut.png picture-type: the image "cut.png" is damaged: it does not say how large it is
    55:20 there.png/below.png picture-missing: the image "there.png/below.png" is not there: a path begins at the folder that the bank is in
    "#);
}

#[cfg(unix)]
#[test]
fn a_link_stays_inside_the_folder() {
    use std::os::unix::fs::symlink;
    let outside = folder(&[("secret.png", &png(1, 1)), ("x/secret.png", &png(1, 1))]);
    let folder = folder(&[
        (
            "banks/a.yaml",
            bank(&["in.png", "out.png", "dir/secret.png", "up.png", "loop.png"]).as_bytes(),
        ),
        ("banks/real.png", &png(1, 1)),
        ("beside.png", &png(1, 1)),
    ]);
    let banks = folder.path().join("banks");
    for (to, from) in [
        (banks.join("real.png"), "in.png"),
        (outside.path().join("secret.png"), "out.png"),
        (outside.path().join("x"), "dir"),
        (PathBuf::from("../beside.png"), "up.png"),
        (PathBuf::from("loop.png"), "loop.png"),
    ] {
        symlink(to, banks.join(from)).expect("a link");
    }
    let loaded = load_paths(&[banks.join("a.yaml")]).expect("it can be read");
    let told = outline(&loaded);
    assert!(told.starts_with("1/4\n"), "{told}");
    assert_eq!(told.matches("picture-path").count(), 3, "{told}");
    assert_eq!(told.matches("picture-missing").count(), 1, "{told}");
    assert!(load_picture(&banks.join("a.yaml"), "in.png").is_ok());
    for path in ["out.png", "dir/secret.png", "up.png", "../beside.png"] {
        let fault = load_picture(&banks.join("a.yaml"), path).expect_err(path);
        assert_eq!(fault.code, "picture-path", "{path}");
    }
}

#[test]
fn an_uploaded_bank_has_no_pictures_beside_it() {
    let text = bank(&["there.png"]) + "  - {prompt: P, answer: true, explanation: E}\n";
    let report = parse_file(
        "a.yaml".into(),
        text.into_bytes(),
        Origin::Named,
        &Limits::DISCORD,
    );
    assert_eq!((report.taken(), report.refused), (1, 1));
    assert_eq!(report.diagnostics[0].code, "picture-upload");
}

#[test]
fn the_path_alone_is_a_picture_too() {
    let text = "title: T\nquestions:\n  - {prompt: P, image: images/a.png, answer: true, explanation: E}\n  - {prompt: Q, image: https://e.example/a.png, answer: true, explanation: E}\n  - {prompt: R, image: ../a.png, answer: true, explanation: E}\n  - {prompt: S, image: {file: a.png, url: 'https://e.example/a.png'}, answer: true, explanation: E}\n  - {prompt: U, image: {file: a.svg}, answer: true, explanation: E}\n";
    let folder = folder(&[("a.yaml", text.as_bytes()), ("images/a.png", &png(2, 2))]);
    let loaded = load_folder(folder.path()).expect("it can be read");
    insta::assert_snapshot!(outline(&loaded), @r#"
    2/3
    3:24 images/a.png no-alt-text: the image has no alt text
    4:24 https://e.example/a.png no-alt-text: the image has no alt text
    5:24 ../a.png picture-path: the image "../a.png" leads out of the bank's folder
    6:31 a.png two-images: an image is at an address or in a file, not both
    7:31 a.svg picture-type: the image "a.svg" is of a type that Discord does not show
    "#);
    let written = crate::write_native(&loaded.banks[0]);
    assert!(written.contains("file: images/a.png"), "{written}");
    assert!(
        written.contains("url: \"https://e.example/a.png\""),
        "{written}"
    );
}
