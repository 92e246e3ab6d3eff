//! The documentation: every command in it is valid, and every link has a target.

#![expect(clippy::disallowed_methods, reason = "a test reads the pages")]

use crate::command::{outcome, quizbot};
use crate::harness::Group;
use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Pages whose code blocks have only commands, or files with the name of their language.
const FOR_PEOPLE: [&str; 5] = [
    "README.md",
    "CONTRIBUTING.md",
    "docs/start.md",
    "docs/study.md",
    "docs/faq.md",
];
/// Programs in these pages that are not part of this crate.
const PROGRAMS: [&str; 2] = ["cargo", "export"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn pages() -> Vec<(String, String)> {
    let in_docs = std::fs::read_dir(root().join("docs")).expect("a folder");
    let in_docs = in_docs.map(|entry| entry.expect("an entry").path());
    let at_root = std::fs::read_dir(root()).expect("a folder");
    let at_root = at_root.map(|entry| entry.expect("an entry").path());
    let mut pages: Vec<PathBuf> = in_docs.chain(at_root).collect();
    pages.retain(|path| path.extension().is_some_and(|end| end == "md"));
    pages.sort();
    let named = |path: PathBuf| {
        let text = std::fs::read_to_string(&path).expect("it is text");
        let name = path.strip_prefix(root()).expect("below");
        (name.to_string_lossy().into_owned(), text)
    };
    pages.into_iter().map(named).collect()
}

/// A line in a block of commands, without the prompt.
#[derive(Debug)]
struct Line {
    page: String,
    text: String,
}

/// Returns the lines of code blocks without a language, and the commands of `console` blocks.
fn command_lines() -> Vec<Line> {
    let mut lines = Vec::new();
    for (page, text) in pages() {
        let mut inside = None;
        for event in Parser::new(&text) {
            match event {
                Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(language))) => {
                    let of_commands = ["", "console", "sh", "bash"].contains(&&*language);
                    inside = of_commands.then(|| language.to_string());
                }
                Event::End(TagEnd::CodeBlock) => inside = None,
                Event::Text(block) => {
                    let Some(language) = &inside else { continue };
                    for line in block.lines() {
                        // A console block also has output.
                        let typed = match language.as_str() {
                            "console" => line.strip_prefix("$ "),
                            _ => Some(line),
                        };
                        lines.extend(typed.map(|typed| Line {
                            page: page.clone(),
                            text: typed.trim().to_owned(),
                        }));
                    }
                }
                _ => {}
            }
        }
    }
    lines.retain(|line| !line.text.is_empty());
    lines
}

/// Splits a shell's line into words, without the variables that are set before the program.
fn words(line: &str) -> Vec<String> {
    let is_set = |word: &&str| {
        word.split_once('=')
            .is_some_and(|(name, _)| name.chars().all(|c| c.is_ascii_uppercase() || c == '_'))
    };
    let mut line = line.to_owned();
    // The output of another program counts as one word.
    while let Some((before, after)) = line.split_once("$(") {
        let (_, after) = after.split_once(')').unwrap_or_default();
        line = format!("{before}printed{after}");
    }
    let words = line.split_whitespace().skip_while(is_set);
    words.map(str::to_owned).collect()
}

/// Returns the arguments for quizbot; `None` if the line does not run it.
fn of_quizbot(line: &str) -> Option<Vec<String>> {
    let words = words(line);
    match words.first()?.as_str() {
        "quizbot" | "target/release/quizbot" => Some(words[1..].to_vec()),
        "cargo" if words.get(1)? == "run" && !words.contains(&"--example".to_owned()) => {
            let at = words.iter().position(|word| word == "--")?;
            Some(words[at + 1..].to_vec())
        }
        _ => None,
    }
}

#[test]
fn every_documented_quizbot_command_is_valid() {
    let mut calls = 0;
    for line in command_lines() {
        let Some(arguments) = of_quizbot(&line.text) else {
            continue;
        };
        calls += 1;
        if let Err(error) = quizbot::cli::parse(&arguments) {
            panic!("{}: {}: {error}", line.page, line.text);
        }
        // Commands that need no other files are also run.
        let [command, path] = &arguments[..] else {
            continue;
        };
        if command == "check" && root().join(path).exists() {
            let mut running = quizbot();
            running.current_dir(root()).args(&arguments);
            let (code, _, stderr) = outcome(&mut running);
            assert_eq!(code, Some(0), "{}: {}: {stderr}", line.page, line.text);
        }
    }
    assert!(calls >= 15, "{calls} calls");
}

#[test]
fn every_command_on_the_main_pages_is_checked() {
    for line in command_lines() {
        if !FOR_PEOPLE.contains(&&*line.page) {
            continue;
        }
        let words = words(&line.text);
        let program = words.first().map(String::as_str).unwrap_or_default();
        let known = of_quizbot(&line.text).is_some()
            || line.text.starts_with('/')
            || PROGRAMS.contains(&program);
        assert!(known, "{}: nothing checks {:?}", line.page, line.text);
        if program == "cargo" {
            let known = [
                "bench", "build", "clippy", "deny", "doc", "fmt", "run", "test",
            ];
            assert!(known.contains(&&*words[1]), "{}: {}", line.page, line.text);
            if let Some(at) = words.iter().position(|word| word == "--example") {
                let example = root().join(format!("examples/{}.rs", words[at + 1]));
                assert!(example.exists(), "{}: {}", line.page, line.text);
            }
        }
    }
}

/// Returns the commands of the bot, such as "quiz start", with the names of their options.
fn registered(commands: &[Value]) -> Vec<(String, BTreeSet<String>)> {
    fn unfold(command: &Value, name: &str, found: &mut Vec<(String, BTreeSet<String>)>) {
        let options = command["options"].as_array().cloned().unwrap_or_default();
        let (parts, options): (Vec<_>, Vec<_>) = options
            .into_iter()
            .partition(|one| matches!(one["type"].as_u64(), Some(1 | 2)));
        for part in &parts {
            let part_name = part["name"].as_str().expect("a name");
            unfold(part, &format!("{name} {part_name}"), found);
        }
        if parts.is_empty() {
            let names = options.iter().filter_map(|one| one["name"].as_str());
            found.push((name.to_owned(), names.map(str::to_owned).collect()));
        }
    }
    let mut found = Vec::new();
    for command in commands {
        // Context menu commands have no slash.
        if command["type"].as_u64().unwrap_or(1) == 1 {
            unfold(
                command,
                command["name"].as_str().expect("a name"),
                &mut found,
            );
        }
    }
    found
}

#[tokio::test]
async fn every_documented_slash_command_is_registered() {
    let mut group = Group::with_capitals().await;
    let commands = registered(&group.sandbox.commands());
    let readme = std::fs::read_to_string(root().join("README.md")).expect("it is here");
    for (name, _) in &commands {
        let shown = readme.contains(&format!("`/{name}`"));
        assert!(shown, "the README's table of commands lacks /{name}");
    }
    let mut typed = 0;
    for line in command_lines() {
        let Some(text) = line.text.strip_prefix('/') else {
            continue;
        };
        let known = commands
            .iter()
            .filter(|(name, _)| text == name || text.starts_with(&format!("{name} ")))
            .max_by_key(|(name, _)| name.len());
        let Some((name, options)) = known else {
            panic!("{}: there is no command {:?}", line.page, line.text);
        };
        typed += 1;
        for word in text[name.len()..].split_whitespace() {
            let Some((option, _)) = word.split_once(':') else {
                continue;
            };
            let is_name = option.chars().all(|c| c.is_ascii_lowercase() || c == '_');
            if is_name && !option.is_empty() {
                let page = &line.page;
                assert!(
                    options.contains(option),
                    "{page}: /{name} has no option {option}"
                );
            }
        }
    }
    assert!(typed >= 6, "{typed} commands");
    group.stop_bot().await;
    group.end().await;
}

#[test]
fn every_link_and_picture_of_a_page_exists() {
    for (page, text) in pages() {
        let folder = root().join(&page);
        let folder = folder.parent().expect("a folder");
        for event in Parser::new(&text) {
            let (Event::Start(Tag::Link { dest_url, .. })
            | Event::Start(Tag::Image { dest_url, .. })) = event
            else {
                continue;
            };
            let (path, anchor) = dest_url.split_once('#').unwrap_or((&dest_url, ""));
            if path.contains(':') {
                continue;
            }
            assert!(folder.join(path).exists(), "{page}: {dest_url}");
            let elsewhere = anchor.is_empty() || !path.is_empty();
            let there = elsewhere || anchors(&text).contains(anchor);
            assert!(there, "{page}: {dest_url}");
        }
    }
}

/// Returns the anchors of a page's headings, as GitHub derives them.
fn anchors(page: &str) -> BTreeSet<String> {
    let mut anchors = BTreeSet::new();
    let mut heading: Option<String> = None;
    for event in Parser::new(page) {
        match event {
            Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
            Event::End(TagEnd::Heading(_)) => anchors.extend(heading.take()),
            Event::Text(words) | Event::Code(words) => {
                let Some(heading) = &mut heading else {
                    continue;
                };
                let kept = words.chars().filter_map(|c| match c {
                    ' ' => Some('-'),
                    '-' | '_' => Some(c),
                    c => c.is_alphanumeric().then_some(c),
                });
                heading.extend(kept.flat_map(char::to_lowercase));
            }
            _ => {}
        }
    }
    anchors
}

/// The table in the start page is parsed as the page says.
#[test]
fn the_spreadsheet_of_the_first_steps_is_a_valid_bank() {
    let text = std::fs::read_to_string(root().join("docs/start.md")).expect("it is here");
    let rows = text
        .lines()
        .map(str::trim)
        .filter(|line| line.starts_with("| "));
    let rows = rows.skip_while(|line| !line.starts_with("| Question |"));
    let rows = rows.filter(|line| !line.starts_with("| ---"));
    let cells = |row: &str| -> String {
        let cells = row
            .trim_matches('|')
            .split('|')
            .map(|cell| cell.trim().to_owned());
        cells.collect::<Vec<_>>().join(",")
    };
    let csv: Vec<_> = rows.map(cells).collect();
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("biology.csv"), csv.join("\n")).expect("written");
    let mut command = quizbot();
    command
        .current_dir(folder.path())
        .args(["check", "--strict", "biology.csv"]);
    let (code, stdout, stderr) = outcome(&mut command);
    assert_eq!(code, Some(0), "{stdout}{stderr}");
    assert!(stdout.contains("2 questions"), "{stdout}");
}
