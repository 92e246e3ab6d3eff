//! `quizbot check` with its options: strict, machine-readable formats, and online.

#![allow(
    clippy::disallowed_methods,
    reason = "a test makes the files that are checked"
)]

use crate::command::{outcome, quizbot};
use discord_sandbox::wait::PATIENCE;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use tempfile::TempDir;

const NOTED: &str = "title: T\nquestions:\n  - {prompt: P, answer: true}\n";
const WARNED: &str = "title: T\nquestions:\n  - {prompt: P, answer: true, image: {url: 'https://example.org/i.png'}}\n";
const POOR: &str = "# T\n\n## Q1. None é?\n- [ ] a\n- [ ] b\n\n## Q2. One?\n- [x] a\n- [ ] b\n";

fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in files {
        fs::write(folder.path().join(name), text).expect("written");
    }
    folder
}

/// Runs the check in the folder; returns its exit code and output.
fn check(folder: &TempDir, arguments: &[&str]) -> (Option<i32>, String) {
    let mut command = quizbot();
    command
        .current_dir(folder.path())
        .arg("check")
        .args(arguments);
    // Without the proxy settings of the test's environment.
    for name in [
        "http_proxy",
        "HTTP_PROXY",
        "https_proxy",
        "HTTPS_PROXY",
        "all_proxy",
        "ALL_PROXY",
    ] {
        command.env_remove(name);
    }
    let (code, stdout, stderr) = outcome(&mut command);
    assert_eq!(stderr, "");
    (code, stdout)
}

#[test]
fn a_strict_check_shows_notes_and_fails_on_warnings() {
    let folder = folder(&[("noted.yaml", NOTED), ("warned.yaml", WARNED)]);
    let check = |arguments: &[&str]| {
        let (code, report) = check(&folder, arguments);
        (code, report.contains("note[no-explanation]"))
    };
    assert_eq!(check(&["noted.yaml"]), (Some(0), false));
    assert_eq!(check(&["noted.yaml", "--strict"]), (Some(0), true));
    assert_eq!(check(&["warned.yaml"]), (Some(0), false));
    assert_eq!(check(&["warned.yaml", "--strict"]), (Some(2), true));
}

#[test]
fn a_strict_check_fails_on_a_file_that_is_not_a_bank() {
    let folder = folder(&[("noted.yaml", NOTED), ("oops.yaml", "title: [oops\n")]);
    for (arguments, expected) in [(&["."][..], 0), (&[".", "--strict"], 2)] {
        let (code, report) = check(&folder, arguments);
        assert_eq!(code, Some(expected), "{report}");
        assert!(
            report.contains("oops.yaml:1:8") && report.contains("not a bank: ./oops.yaml"),
            "{report}"
        );
    }
}

#[test]
fn the_report_of_a_folder_ends_with_a_table_and_that_of_a_file_with_a_line() {
    let folder = folder(&[
        ("noted.yaml", NOTED),
        ("poor.md", POOR),
        ("words.txt", "Hello."),
    ]);
    let (_, report) = check(&folder, &["."]);
    let (_, table) = report.split_once("\n\nformat").expect("a table");
    let expected = "      files  taken  refused\n\
                    native          1      1        0\n\
                    task-list       1      1        1\n\
                    not a bank      1\n\
                    total           3      2        1\n";
    assert_eq!(table, expected);
    let (_, report) = check(&folder, &["noted.yaml"]);
    assert_eq!(report.lines().count(), 1, "{report}");
    let (_, report) = check(&folder, &[".", "--format", "json"]);
    let report: Value = serde_json::from_str(&report).expect("it is JSON");
    let expected = json!([
        {"format": "native", "files": 1, "questions": 1, "refused": 0},
        {"format": "task-list", "files": 1, "questions": 1, "refused": 1},
    ]);
    assert_eq!(
        (&report["formats"], &report["not_banks"]),
        (&expected, &json!(1))
    );
}

#[test]
fn sarif_names_the_rule_and_the_region_of_each_result() {
    let folder = folder(&[("poor é.md", POOR)]);
    let here = folder.path().to_string_lossy().into_owned();
    let (code, report) = check(&folder, &[".", "--format", "sarif"]);
    assert_eq!(code, Some(2));
    assert_eq!(
        check(&folder, &[&here, "--format", "sarif"]).1,
        report,
        "by its full path"
    );
    let log: Value = serde_json::from_str(&report).expect("it is JSON");
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    let rules = run["tool"]["driver"]["rules"].as_array().expect("rules");
    assert_eq!(rules.len(), quiz_banks::codes::CODES.len());
    for rule in rules {
        let texts = ["shortDescription", "help"].map(|key| rule[key]["text"].as_str());
        assert!(texts.iter().all(Option::is_some), "{rule}");
        let level = rule["defaultConfiguration"]["level"].as_str();
        assert!(
            matches!(level, Some("error" | "warning" | "note")),
            "{rule}"
        );
    }
    let results = run["results"].as_array().expect("results");
    let [result] = &results[..] else {
        panic!("one question is refused: {results:?}");
    };
    let index = result["ruleIndex"].as_u64().expect("a number") as usize;
    assert_eq!(rules[index]["id"], "no-right-option");
    let expected = json!({
        "ruleId": "no-right-option",
        "ruleIndex": index,
        "level": "error",
        "message": {"text": "no option is marked as right\nhelp: mark the right one"},
        "locations": [{"physicalLocation": {
            "artifactLocation": {"uri": "poor%20%C3%A9.md", "uriBaseId": "%SRCROOT%"},
            "region": {"startLine": 3, "startColumn": 1, "endLine": 3, "endColumn": 15},
        }}],
    });
    assert_eq!(*result, expected);
}

/// A server of images, which counts the requests by path and method.
struct Images {
    port: u16,
    asked: Arc<Mutex<BTreeMap<String, usize>>>,
}

impl Images {
    fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = listener.local_addr().expect("it is bound").port();
        let asked = Arc::default();
        let counts = Arc::clone(&asked);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                answer(stream, &counts);
            }
        });
        Self { port, asked }
    }

    fn asked(&self) -> BTreeMap<String, usize> {
        self.asked.lock().expect("no panic").clone()
    }
}

fn answer(mut stream: TcpStream, asked: &Mutex<BTreeMap<String, usize>>) {
    // A client that sends nothing does not block the others.
    let limited = stream.set_read_timeout(Some(PATIENCE));
    limited.expect("reading can end");
    let mut lines = BufReader::new(stream.try_clone().expect("a copy")).lines();
    let Some(Ok(first)) = lines.next() else {
        return;
    };
    let _ = lines.find(|line| line.as_ref().is_ok_and(String::is_empty));
    let mut words = first.split(' ');
    let (method, path) = (
        words.next().expect("a method"),
        words.next().expect("a path"),
    );
    *asked
        .lock()
        .expect("no panic")
        .entry(format!("{method} {path}"))
        .or_default() += 1;
    let (status, head) = match (method, path) {
        ("HEAD", "/no-head.png") => ("405 Method Not Allowed", String::new()),
        (_, "/good.png" | "/no-head.png") => ("200 OK", "Content-Type: image/png\r\n".to_owned()),
        (_, "/moved") => ("302 Found", "Location: /good.png\r\n".to_owned()),
        (_, "/round") => ("302 Found", "Location: /round\r\n".to_owned()),
        (_, "/file") => ("302 Found", "Location: file:///etc/hostname\r\n".to_owned()),
        (_, "/page") => (
            "200 OK",
            "Content-Type: text/html; charset=utf-8\r\n".to_owned(),
        ),
        (_, "/drawing") => ("200 OK", "Content-Type: image/svg+xml\r\n".to_owned()),
        ("HEAD", "/huge") => ("501 Not Implemented", String::new()),
        (_, "/huge") => (
            "206 Partial Content",
            "Content-Type: image/png\r\nContent-Range: bytes 0-0/99999999\r\n".to_owned(),
        ),
        _ => ("404 Not Found", String::new()),
    };
    let _ = write!(
        stream,
        "HTTP/1.1 {status}\r\n{head}Content-Length: 0\r\nConnection: close\r\n\r\n"
    );
}

#[test]
fn images_are_requested_only_with_the_option_and_each_once() {
    let server = Images::start();
    let paths = [
        "good.png",
        "good.png",
        "no-head.png",
        "moved",
        "round",
        "file",
        "page",
        "drawing",
        "huge",
        "gone.png",
        "offline.svg",
    ];
    let mut bank = "title: T\nquestions:\n".to_owned();
    for (number, path) in paths.iter().enumerate() {
        let url = format!("http://127.0.0.1:{}/{path}", server.port);
        bank.push_str(&format!(
            "  - {{prompt: P{number}, answer: true, explanation: E, image: {{url: '{url}', alt: a}}}}\n"
        ));
    }
    let folder = folder(&[("a.yaml", &bank)]);
    let codes = |report: &str| {
        let report: Value = serde_json::from_str(report).expect("it is JSON");
        let one = |one: &Value| {
            let message = one["message"].as_str().expect("a text").to_owned();
            (
                one["line"].as_u64(),
                one["code"].as_str().map(str::to_owned),
                message,
            )
        };
        let all = report["diagnostics"].as_array().expect("a list");
        all.iter().map(one).collect::<Vec<_>>()
    };

    let (code, offline) = check(&folder, &["a.yaml", "--format", "json"]);
    assert_eq!(code, Some(0));
    assert_eq!(codes(&offline).len(), 1, "{offline}");
    assert_eq!(
        server.asked(),
        BTreeMap::new(),
        "nothing is fetched unasked"
    );

    let (code, online) = check(&folder, &["a.yaml", "--format", "json", "--online"]);
    assert_eq!(code, Some(0), "a warning refuses nothing");
    let expected = [
        (7, "image-unreachable", "redirected"),
        (8, "image-unreachable", "redirected"),
        (9, "image-unreachable", "it is no image but text/html"),
        (
            10,
            "image-unreachable",
            "Discord does not show image/svg+xml",
        ),
        (11, "image-unreachable", "it has 95 MiB"),
        (12, "image-unreachable", "404 Not Found"),
        (13, "image-type", "an SVG drawing"),
    ];
    let found = codes(&online);
    assert_eq!(found.len(), expected.len(), "{online}");
    for ((line, code, message), (at, name, part)) in found.iter().zip(expected) {
        assert_eq!(
            (*line, code.as_deref()),
            (Some(at), Some(name)),
            "{message}"
        );
        assert!(message.contains(part), "{part} in {message}");
    }
    let asked = server.asked();
    assert_eq!(asked.get("HEAD /no-head.png"), Some(&1));
    assert_eq!(asked.get("GET /no-head.png"), Some(&1));
    assert_eq!(
        asked.get("HEAD /good.png"),
        Some(&2),
        "once itself, once by way of /moved"
    );
    assert_eq!(asked.get("HEAD /offline.svg"), None);
}

#[test]
fn an_unreachable_server_is_reported() {
    let port = TcpListener::bind("127.0.0.1:0")
        .and_then(|listener| listener.local_addr())
        .expect("a port")
        .port();
    let bank = WARNED.replace("https://example.org", &format!("http://127.0.0.1:{port}"));
    let folder = folder(&[("a.yaml", &bank)]);
    let (code, report) = check(&folder, &["a.yaml", "--online", "--strict"]);
    assert_eq!(code, Some(2));
    assert!(report.contains("the server cannot be reached"), "{report}");
}
