//! The house stays in order: rooms look only where they may, and no file grows too long.

use std::fs;
use std::path::{Path, PathBuf};

/// Lines of a file past which it must be split; unit tests are not counted.
const MAX_LINES: usize = 600;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn rust_files(folder: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder)
            .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
            .flatten()
        {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ext| ext == "rs") {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).expect("a text file");
    match text.find("\nmod tests {") {
        Some(tests) => text[..tests].to_owned(),
        None => text,
    }
}

/// The room of a file: `src/bot/press.rs` is in `bot`.
fn room(path: &Path) -> String {
    let inside = path.strip_prefix(root().join("src")).expect("it is in src");
    let first = inside.components().next().expect("it has a name");
    first
        .as_os_str()
        .to_string_lossy()
        .trim_end_matches(".rs")
        .to_owned()
}

/// Everything a file in the room may not name.
fn forbidden(room: &str) -> &'static [&'static str] {
    match room {
        "store" => &[
            "quiz_banks",
            "crate::bot",
            "crate::discord",
            "serenity::",
            "reqwest::",
        ],
        "bot" => &[
            "crate::discord",
            "serenity::",
            "rusqlite::",
            "reqwest::",
            "std::fs",
            "discord_sandbox::",
        ],
        "discord" => &[
            "quiz_banks",
            "crate::demo",
            "rusqlite::",
            "std::fs",
            "discord_sandbox::",
        ],
        _ => &["serenity::", "rusqlite::"],
    }
}

#[test]
fn rooms_look_only_where_they_may() {
    let mut faults = Vec::new();
    for path in rust_files("src") {
        let code = code(&path);
        for name in forbidden(&room(&path)) {
            let lines = code.lines().enumerate().filter(|(_, line)| {
                let line = line.trim_start();
                !line.starts_with("//") && line.contains(name)
            });
            faults.extend(
                lines.map(|(number, _)| format!("{}:{}: {name}", path.display(), number + 1)),
            );
        }
    }
    assert!(
        faults.is_empty(),
        "imports against the direction of the house:\n{}",
        faults.join("\n")
    );
}

#[test]
fn only_the_loader_reads_bank_files() {
    let reading: Vec<_> = rust_files("crates/quiz-banks/src")
        .into_iter()
        .filter(|path| code(path).contains("std::fs"))
        .map(|path| {
            path.file_name()
                .expect("a name")
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    assert_eq!(reading, ["load.rs"]);
}

#[test]
fn the_sandbox_knows_the_wire_and_not_the_bot() {
    for path in rust_files("crates/discord-sandbox") {
        let code = code(&path);
        assert!(
            !code.contains("quizbot::"),
            "{} names the bot",
            path.display()
        );
    }
}

#[test]
fn no_file_grows_too_long() {
    let files = [rust_files("src"), rust_files("crates"), rust_files("tests")].concat();
    let long: Vec<_> = files
        .into_iter()
        .filter(|path| !path.ends_with("tests.rs"))
        .map(|path| (code(&path).lines().count(), path))
        .filter(|(lines, _)| *lines > MAX_LINES)
        .collect();
    assert!(long.is_empty(), "to be split: {long:?}");
    let main = code(&root().join("src/main.rs")).lines().count();
    assert!(main < 80, "main.rs has {main} lines");
}
