//! The command line: exit codes, output, and no panic.

#![allow(
    clippy::disallowed_methods,
    reason = "a test makes the files that the bot reads"
)]

use crate::command::{beside, left_early, outcome, quizbot, until_line};
use crate::process::Home;
use discord_sandbox::{Options, Sandbox};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use tempfile::TempDir;

const GOOD: &str = "title: T\nquestions:\n  - {prompt: P, answer: true, explanation: E}\n";
const WARNED: &str = "title: T\nquestions:\n  - prompt: P\n    answer: true\n    explanation: E\n    image: {url: 'https://example.org/i.png'}\n";
const POOR: &str = "# T\n\n## Q1. None?\n- [ ] a\n- [ ] b\n\n## Q2. One?\n- [x] a\n- [ ] b\n";

fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in files {
        fs::write(folder.path().join(name), text).expect("written");
    }
    folder
}

/// Runs `quizbot check` for one path in a folder with these files; returns its exit code and output.
fn check(files: &[(&str, &str)], path: &str, format: &str) -> (Option<i32>, String, String) {
    let folder = folder(files);
    let mut command = quizbot();
    command
        .current_dir(folder.path())
        .args(["check", path, "--format", format]);
    outcome(&mut command)
}

#[test]
fn a_check_exits_with_0_for_good_2_for_bad_and_1_when_it_could_not_run() {
    let files = [
        ("good.yaml", GOOD),
        ("poor.md", POOR),
        ("notes.txt", "Hello."),
    ];
    let code = |path: &str| check(&files, path, "text").0;
    assert_eq!(code("good.yaml"), Some(0));
    assert_eq!(code("poor.md"), Some(2));
    assert_eq!(code("notes.txt"), Some(2));
    assert_eq!(code("."), Some(2));
    assert_eq!(code("nowhere.md"), Some(1));
    assert_eq!(check(&files[..1], ".", "text").0, Some(0));
    assert_eq!(check(&files, ".", "xml").0, Some(1), "no such format");
    assert_eq!(
        check(&[("w.yaml", WARNED)], ".", "text").0,
        Some(0),
        "a warning refuses nothing"
    );
}

#[test]
fn a_check_that_could_not_run_says_why_in_one_line() {
    let (_, stdout, stderr) = check(&[], "nowhere.md", "json");
    assert_eq!(stdout, "");
    assert_eq!(stderr.lines().count(), 1, "{stderr}");
    assert!(
        stderr.starts_with("quizbot: cannot read nowhere.md"),
        "{stderr}"
    );
}

#[test]
fn the_text_report_has_the_place_and_a_hint() {
    let (_, stdout, stderr) = check(&[("poor.md", POOR)], "poor.md", "text");
    for part in [
        "error[no-right-option]",
        "poor.md:3:1",
        "## Q1. None?",
        "help: ",
        "1 refused",
    ] {
        assert!(stdout.contains(part), "{part} in {stdout}");
    }
    assert!(!stdout.contains('\x1b'), "colours are for terminals");
    assert_eq!(stderr, "");
}

#[test]
fn the_json_report_has_the_same_as_one_object() {
    let files = [
        ("good.yaml", GOOD),
        ("poor.md", POOR),
        ("warned.yaml", WARNED),
    ];
    let (code, stdout, _) = check(&files, ".", "json");
    assert_eq!(code, Some(2));
    let report: Value = serde_json::from_str(&stdout).expect("it is JSON");
    let counts = ["files", "questions", "errors"].map(|key| report[key].clone());
    assert_eq!(counts, [json!(3), json!(3), json!(1)]);
    let diagnostics = report["diagnostics"].as_array().expect("a list");
    let warnings = diagnostics
        .iter()
        .filter(|one| one["level"] == "warning")
        .count();
    assert_eq!(report["warnings"], json!(warnings));
    let error = diagnostics
        .iter()
        .find(|one| one["level"] == "error")
        .expect("the error");
    let expected = json!({
        "file": "./poor.md", "line": 3, "column": 1, "level": "error", "code": "no-right-option",
        "message": error["message"], "help": error["help"],
    });
    assert_eq!(*error, expected);
    assert!(error["message"].is_string() && error["help"].is_string());
}

#[test]
fn the_github_report_has_workflow_commands() {
    let (code, stdout, _) = check(&[("poor.md", POOR)], "poor.md", "github");
    assert_eq!(code, Some(2));
    let first = stdout.lines().next().expect("a line");
    assert!(
        first.starts_with("::error file=poor.md,line=3,col=1,title=no-right-option::"),
        "{first}"
    );
}

#[test]
fn a_check_tolerates_a_closed_output() {
    // More than the buffer of a pipe, so that writing the rest fails.
    let poor = format!("# T\n{}", "\n## None?\n- [ ] a\n- [ ] b\n".repeat(2000));
    let folder = folder(&[("poor.md", &poor)]);
    let mut command = quizbot();
    command
        .current_dir(folder.path())
        .args(["check", "poor.md"]);
    assert_eq!(left_early(&mut command), (Some(2), String::new()));
}

/// Checks that `quizbot run` fails with a line that has these parts.
#[track_caller]
fn refused(settings: &str, environment: &[(&str, &str)], data: &Path, parts: &[&str]) {
    let folder = folder(&[("quizbot.yaml", settings)]);
    fs::create_dir(folder.path().join("quizzes")).expect("a folder");
    fs::write(folder.path().join("quizzes/good.yaml"), GOOD).expect("written");
    let mut command = quizbot();
    command
        .current_dir(folder.path())
        .envs(environment.iter().copied());
    command
        .args(["run", "--config", "quizbot.yaml", "--data"])
        .arg(data);
    let (code, stdout, stderr) = outcome(&mut command);
    assert_eq!((code, &*stdout), (Some(1), ""), "{stderr}");
    let own = stderr
        .lines()
        .find(|line| line.starts_with("quizbot: "))
        .expect("its own line");
    for part in parts {
        assert!(stderr.contains(part), "{part} in {stderr}");
    }
    assert!(!stderr.contains("panicked") && own.len() < 400, "{stderr}");
}

const TOKEN: (&str, &str) = ("DISCORD_TOKEN", "a.b.c");

#[test]
fn a_run_without_a_token_or_with_a_bad_url_is_refused_with_the_reason() {
    let data = tempfile::tempdir().expect("a folder");
    let data = data.path();
    refused("", &[], data, &["DISCORD_TOKEN is not set", "quizbot demo"]);
    refused(
        "",
        &[("DISCORD_TOKEN", " ")],
        data,
        &["DISCORD_TOKEN cannot be used: it is empty"],
    );
    for url in [
        "",
        "127.0.0.1:80",
        "ftp://example.org",
        "https://example.org/api/v10",
    ] {
        let environment = [TOKEN, ("DISCORD_API_URL", url)];
        refused(
            "",
            &environment,
            data,
            &[&format!("DISCORD_API_URL cannot be used ({url:?})")],
        );
    }
}

#[test]
fn an_unknown_setting_is_reported_with_its_place_and_a_fix() {
    let data = tempfile::tempdir().expect("a folder");
    let parts = [
        "quizbot.yaml:2:1",
        "`gap_second`",
        "did you mean `gap_seconds`?",
    ];
    refused(
        "seconds: 20\ngap_second: 5\n",
        &[TOKEN],
        data.path(),
        &parts,
    );
    let parts = ["quizbot.yaml:1:10", "a whole number, 5 to 600"];
    refused("seconds: 4\n", &[TOKEN], data.path(), &parts);
}

#[test]
fn an_unusable_store_is_reported_and_not_changed() {
    let check = |text: &[u8], parts: &[&str]| {
        let data = tempfile::tempdir().expect("a folder");
        let path = data.path().join("quizbot.db");
        fs::write(&path, text).expect("written");
        refused("", &[TOKEN], data.path(), parts);
        assert_eq!(fs::read(&path).expect("it is there"), text);
    };
    check(&b"no database ".repeat(400), &["quizbot.db is not a store"]);
    let made = |sql: &str| {
        let data = tempfile::tempdir().expect("a folder");
        let path = data.path().join("x.db");
        let made = rusqlite::Connection::open(&path).expect("a database");
        // A store is in WAL mode, so opening this file changes nothing.
        made.execute_batch(&format!("PRAGMA journal_mode = WAL; {sql}"))
            .expect("valid SQL");
        drop(made);
        fs::read(&path).expect("it is there")
    };
    let newer = made("PRAGMA user_version = 99;");
    check(
        &newer,
        &["quizbot.db", "written by a newer quizbot", "version 99"],
    );
    let foreign = made("CREATE TABLE cake (slice); PRAGMA user_version = 1;");
    check(&foreign, &["quizbot.db", "no such table"]);
    let full = made(
        "CREATE TABLE quiz (id); INSERT INTO quiz VALUES (zeroblob(60000)); PRAGMA user_version = 1;",
    );
    let torn = [&full[..4096], &[0xa5; 20_000][..]].concat();
    check(&torn, &["quizbot.db"]);
}

#[tokio::test]
async fn two_processes_do_not_share_a_data_folder() {
    let sandbox = Sandbox::start(Options::default()).await.expect("a port");
    let home = Home::new();
    let first = home.start(&sandbox).await;
    let url = sandbox.url().to_owned();
    let token = sandbox.token().to_owned();
    let data = home.data();
    beside("the second process to be refused", move || {
        let environment = [("DISCORD_TOKEN", &*token), ("DISCORD_API_URL", &*url)];
        refused(
            "",
            &environment,
            &data,
            &["another quizbot is using the data folder", "--data"],
        );
    })
    .await;
    assert_eq!(sandbox.counts().identifies, 1);
    first.signal("TERM");
    assert_eq!(first.ended().await.code(), Some(0));
}

#[tokio::test]
async fn a_token_that_discord_refuses_is_reported() {
    let sandbox = Sandbox::start(Options::default()).await.expect("a port");
    let url = sandbox.url().to_owned();
    beside("a start with a wrong token", move || {
        let data = tempfile::tempdir().expect("a folder");
        let environment = [TOKEN, ("DISCORD_API_URL", &*url)];
        refused(
            "",
            &environment,
            data.path(),
            &["does not accept the token in DISCORD_TOKEN"],
        );
    })
    .await;
}

#[tokio::test]
async fn a_closed_log_does_not_stop_the_bot() {
    let sandbox = Sandbox::start(Options::default()).await.expect("a port");
    let home = Home::new();
    let mut bot = home.launch_piped(&sandbox);
    sandbox.bot_ready().await.expect("it starts");
    drop(bot.take_stderr());
    let channel = sandbox.channel("quiz");
    // Each of these writes a line to the log.
    sandbox.faults().next_in(
        &channel,
        discord_sandbox::RouteKind::PostMessage,
        1,
        discord_sandbox::Fault::Status(403),
    );
    let options = [("bank", "single".into())];
    let reply = sandbox
        .person("Ana")
        .slash(&channel, "quiz start", &options)
        .await;
    assert!(!reply.expect("an answer").ephemeral());
    channel
        .wait_for("Final standings")
        .await
        .expect("the quiz ends");
    let reply = sandbox
        .person("Ana")
        .slash(&channel, "quiz status", &[])
        .await;
    assert!(
        reply
            .expect("an answer")
            .text()
            .contains("No quiz is running")
    );
    bot.signal("TERM");
    assert_eq!(bot.ended().await.code(), Some(0));
}

fn autoplay() -> std::process::Command {
    let mut command = quizbot();
    command.current_dir(env!("CARGO_MANIFEST_DIR"));
    command.args(["demo", "--autoplay", "--port", "0"]);
    command
}

#[test]
fn a_demo_that_cannot_start_prints_no_address() {
    let folder = folder(&[("a.yaml", "title: T\n")]);
    let file = folder.path().join("a.yaml");
    let file = file.to_str().expect("a plain name");
    for (option, path, why) in [
        ("--quizzes", "/no/such/folder", "cannot load the banks"),
        ("--data", file, "data"),
    ] {
        let mut command = quizbot();
        command
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .args(["demo", "--port", "0", option, path]);
        let (code, stdout, stderr) = outcome(&mut command);
        assert_eq!((code, &*stdout), (Some(1), ""), "{stderr}");
        assert!(stderr.contains(why), "{stderr}");
    }
}

#[test]
fn the_demo_prints_its_address_last_and_logs_to_a_file() {
    let data = tempfile::tempdir().expect("a folder");
    let mut command = quizbot();
    command
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .args(["demo", "--port", "0", "--data"])
        .arg(data.path());
    let printed = until_line(&mut command, |line| line.starts_with("http://"));
    let log = data.path().join("demo.log");
    let [running, log_line, open, address] = &printed.stdout[..] else {
        panic!("{printed:?}");
    };
    assert!(running.contains("Ctrl-C"), "{running}");
    assert_eq!(*log_line, format!("Log: {}", log.display()));
    assert_eq!(open, "Open this address in a browser:");
    assert!(address.starts_with("http://127.0.0.1:"), "{address}");
    assert_eq!(printed.stderr, "");
    let log = fs::read_to_string(log).expect("a log");
    assert!(log.contains("banks read"), "{log}");

    // With RUST_LOG the logs go to the terminal.
    let mut command = quizbot();
    command
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env("RUST_LOG", "info")
        .args(["demo", "--port", "0"]);
    let printed = until_line(&mut command, |line| line.starts_with("http://"));
    assert!(printed.stderr.contains("banks read"), "{printed:?}");
    assert!(!printed.stdout.iter().any(|line| line.contains("Log:")));
}

#[test]
fn the_demo_plays_by_itself_to_the_final_standings() {
    let (code, stdout, stderr) = outcome(&mut autoplay());
    assert_eq!((code, &*stderr), (Some(0), ""), "{stdout}");
    let parts = [
        "Ana: /quiz start",
        "Question 7 of 7",
        "presses ",
        "picks ",
        "types “",
        "[picture: Three gears in a row.",
        "Correct answer",
        "Final standings",
        "Leaderboard",
    ];
    for part in parts {
        assert!(stdout.contains(part), "{part} in {stdout}");
    }
}

#[test]
fn a_closed_output_ends_the_demo_without_a_panic() {
    assert_eq!(left_early(&mut autoplay()), (Some(0), String::new()));
}
