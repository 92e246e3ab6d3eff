//! `quizbot doctor` reports faults and how to correct them.

use crate::command::{beside, output};
use crate::harness::{Group, assert_holds};
use discord_sandbox::{Options, Permissions, Sandbox};
use std::path::Path;
use std::process::{Command, Stdio};

/// Runs it with a sandbox; returns its exit code and its output.
async fn doctor(sandbox: &Sandbox, token: &str, quizzes: &Path, data: &Path) -> (i32, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_quizbot"));
    command
        .args(["doctor", "--quizzes"])
        .arg(quizzes)
        .arg("--data")
        .arg(data)
        .current_dir(data.parent().expect("a folder"))
        .stdin(Stdio::null())
        .env_clear()
        .env("DISCORD_TOKEN", token)
        .env("DISCORD_API_URL", sandbox.url());
    let output = beside("a check of everything", move || output(&mut command)).await;
    let said = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(!said.contains(token), "{said}");
    (output.status.code().expect("an exit code"), said)
}

#[tokio::test]
async fn a_running_bot_has_no_fault_and_a_missing_permission_is_reported_with_its_correction() {
    let group = Group::with_capitals().await;
    let (sandbox, quizzes, data) = (&group.sandbox, group.quizzes(), group.data());
    let add = [
        ("channel", (&group.quiz).into()),
        ("time", "18:00".into()),
        ("zone", "UTC".into()),
        ("bank", "capitals".into()),
    ];
    let added = group.ana.slash(&group.quiz, "daily add", &add).await;
    assert_holds(&added.expect("a response").text(), &["All set."]);
    let (code, said) = doctor(sandbox, sandbox.token(), quizzes, data).await;
    assert_holds(
        &said,
        &[
            "ok     database: intact, ",
            "ok     banks: 1 with 3 questions",
            "ok     disk: ",
            "ok     token: Discord accepts it, for ",
            "ok     clock: agrees with Discord's",
            "ok     gateway: 1 shards recommended, ",
            "ok     commands: registered",
            "ok     channels: the bot can post in all 1 that are configured",
            "Nothing is wrong.",
        ],
    );
    assert_eq!(code, 0, "{said}");
    group.quiz.deny(Permissions::SEND_MESSAGES);
    let (code, said) = doctor(sandbox, sandbox.token(), quizzes, data).await;
    assert_holds(
        &said,
        &[
            "FAULT  channels: server ",
            "missing Send Messages",
            "give the bot's role these permissions there",
            "1 fault.",
        ],
    );
    assert_eq!(code, 2, "{said}");
    group.quiz.allow(Permissions::SEND_MESSAGES);
    group.end().await;
}

#[tokio::test]
async fn what_is_missing_before_the_first_start_is_reported() {
    let sandbox = Sandbox::start(Options::default()).await.expect("started");
    let folder = tempfile::tempdir().expect("a folder");
    let (quizzes, data) = (folder.path().join("quizzes"), folder.path().join("data"));
    std::fs::create_dir_all(&quizzes).expect("a folder");
    let (code, said) = doctor(&sandbox, sandbox.token(), &quizzes, &data).await;
    assert_holds(
        &said,
        &[
            "FAULT  database: ",
            "start the bot once to create it",
            "FAULT  banks: 0 with 0 questions",
            "put banks into the folder",
            "FAULT  commands: not registered as in this version",
        ],
    );
    assert_eq!(code, 2, "{said}");
    sandbox.expect_refusals(0, 1);
    let (code, said) = doctor(&sandbox, "wrong", &quizzes, &data).await;
    assert_holds(&said, &["FAULT  token: Discord does not accept the token"]);
    assert_eq!(code, 2, "{said}");
}
