//! A bot that cannot start prints the reason in one line.

use crate::command::{beside, output};
use discord_sandbox::{Options, Sandbox};
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// Runs the bot in an empty folder with only these variables.
async fn run(variables: &[(&str, &str)]) -> Output {
    let folder = tempfile::tempdir().expect("a folder");
    let mut command = Command::new(env!("CARGO_BIN_EXE_quizbot"));
    command
        .args(["run", "--quizzes"])
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("quizzes"))
        .args(["--data", "data"])
        .current_dir(folder.path())
        .stdin(Stdio::null())
        .env_clear()
        .envs(variables.iter().copied());
    beside("a start that is refused", move || output(&mut command)).await
}

/// Checks that it failed with one line that contains these parts, and that no secret is in the output.
#[track_caller]
fn check(output: &Output, pieces: &[&str]) {
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{stderr}");
    assert!(output.stdout.is_empty());
    let own: Vec<_> = stderr
        .lines()
        .filter(|line| line.starts_with("quizbot: "))
        .collect();
    let [line] = own[..] else {
        panic!("not one line:\n{stderr}");
    };
    assert_eq!(stderr.lines().last(), Some(line), "it is the last line");
    crate::harness::assert_holds(line, pieces);
    assert!(!stderr.contains("secret"), "{stderr}");
}

#[tokio::test]
async fn a_missing_or_malformed_token_is_named() {
    check(
        &run(&[]).await,
        &["DISCORD_TOKEN is not set", "quizbot demo"],
    );
    check(
        &run(&[("DISCORD_TOKEN", " ")]).await,
        &["DISCORD_TOKEN cannot be used: it is empty"],
    );
    let odd = [
        ("DISCORD_TOKEN", "a secret"),
        ("DISCORD_API_URL", "http://127.0.0.1:9"),
    ];
    check(&run(&odd).await, &["DISCORD_TOKEN cannot be used"]);
    let odd = [
        ("DISCORD_TOKEN", "secret"),
        ("DISCORD_API_URL", "127.0.0.1"),
    ];
    check(
        &run(&odd).await,
        &["DISCORD_API_URL cannot be used (\"127.0.0.1\")"],
    );
}

#[tokio::test]
async fn a_token_that_discord_refuses_is_named() {
    let sandbox = Sandbox::start(Options::default())
        .await
        .expect("a local Discord");
    sandbox.expect_refusals(0, 1);
    let variables = [
        ("DISCORD_TOKEN", "secret"),
        ("DISCORD_API_URL", sandbox.url()),
    ];
    check(
        &run(&variables).await,
        &["Discord does not accept the token in DISCORD_TOKEN"],
    );
    sandbox.assert_clean();
}

#[tokio::test]
async fn an_api_that_cannot_be_reached_is_named() {
    let socket = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let api = format!("http://{}", socket.local_addr().expect("its address"));
    drop(socket);
    let variables = [("DISCORD_TOKEN", "secret"), ("DISCORD_API_URL", &*api)];
    check(
        &run(&variables).await,
        &[&format!(
            "cannot use the Discord API at {api}: no answer in time"
        )],
    );
}
