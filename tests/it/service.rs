//! The bot as a service: its settings, its token and its files, its log, and the notifications to the
//! service manager.

use crate::command::{outcome, quizbot};
use crate::process::Home;
use discord_sandbox::wait::{PATIENCE, within};
use discord_sandbox::{Options, Sandbox};
use serde_json::Value;
use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::Path;
use tokio::net::UnixDatagram;

async fn sandbox() -> Sandbox {
    Sandbox::start(Options::default()).await.expect("a port")
}

fn mode(path: &Path) -> u32 {
    let metadata = fs::metadata(path).unwrap_or_else(|error| panic!("{path:?}: {error}"));
    metadata.mode() & 0o777
}

#[test]
fn the_environment_overrides_the_file_and_an_argument_overrides_both() {
    let folder = tempfile::tempdir().expect("a folder");
    let settings = folder.path().join("settings.yaml");
    fs::write(&settings, "data: of-the-file\n").expect("written");
    let looked_for = |arguments: &[&str], variables: &[(&str, &str)]| {
        let mut command = quizbot();
        command
            .current_dir(folder.path())
            .arg("verify")
            .args(arguments)
            .envs(variables.iter().copied());
        outcome(&mut command).2
    };
    let config = ["--config", "settings.yaml"];
    let there = |stderr: String, data: &str| {
        let line = format!("there is no store in {data};");
        assert!(stderr.contains(&line), "{line} in {stderr}");
    };
    there(looked_for(&config, &[]), "of-the-file");
    there(
        looked_for(&[], &[("QUIZBOT_CONFIG", "settings.yaml")]),
        "of-the-file",
    );
    let variable = [("QUIZBOT_DATA", "of-the-environment")];
    there(looked_for(&config, &variable), "of-the-environment");
    there(looked_for(&["--data", "given"], &variable), "given");
    let wrong = [("QUIZBOT_SECOND", "20"), ("QUIZBOT_GAP_SECONDS", "90")];
    let stderr = looked_for(&[], &wrong);
    for part in [
        "QUIZBOT_SECOND: ",
        "QUIZBOT_SECONDS?",
        "QUIZBOT_GAP_SECONDS=90: ",
        "0 to 60",
    ] {
        assert!(stderr.contains(part), "{part} in {stderr}");
    }
}

#[tokio::test]
async fn the_token_can_come_from_a_file_or_from_a_credential_of_systemd() {
    let sandbox = sandbox().await;
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("discord_token");
    fs::write(&file, format!("{}\n", sandbox.token())).expect("written");
    for (name, value) in [
        ("DISCORD_TOKEN_FILE", file.as_path()),
        ("CREDENTIALS_DIRECTORY", folder.path()),
    ] {
        let home = Home::new();
        let mut command = home.command(&sandbox);
        command.env_remove("DISCORD_TOKEN").env(name, value);
        let bot = home.launch_as(command);
        sandbox.bot_ready().await.expect("it runs");
        bot.kill(&sandbox).await;
        assert!(!home.log().contains(sandbox.token()), "{}", home.log());
    }
}

#[tokio::test]
async fn only_the_owner_can_read_what_a_bot_stores() {
    let sandbox = sandbox().await;
    let home = Home::new();
    // With the permissions that an older version, or an operator, set.
    fs::create_dir(home.data()).expect("a folder");
    fs::write(home.data().join("quizbot.db"), "").expect("written");
    for (path, mode) in [
        (home.data(), 0o755),
        (home.data().join("quizbot.db"), 0o644),
    ] {
        fs::set_permissions(path, PermissionsExt::from_mode(mode)).expect("set");
    }
    let bot = home.start(&sandbox).await;
    assert_eq!(mode(&home.data()), 0o700);
    let mut files = 0;
    for entry in fs::read_dir(home.data()).expect("a folder") {
        let path = entry.expect("an entry").path();
        assert_eq!(mode(&path), 0o600, "{path:?}");
        files += 1;
    }
    assert!(
        files >= 4,
        "the store, its two files beside it and the lock: {files}"
    );
    drop(bot);

    let shared = tempfile::tempdir().expect("a folder");
    fs::write(shared.path().join("diary.txt"), "mine").expect("written");
    fs::set_permissions(shared.path(), PermissionsExt::from_mode(0o755)).expect("set");
    drop(quizbot::store::Store::open(shared.path()).expect("a store"));
    assert_eq!(mode(shared.path()), 0o755, "it has other files too");
}

#[tokio::test]
async fn a_json_log_has_one_object_per_line_with_its_interaction() {
    let sandbox = sandbox().await;
    let home = Home::new();
    let mut command = home.command(&sandbox);
    command.env("LOG_FORMAT", "json").env("RUST_LOG", "debug");
    let bot = home.launch_as(command);
    sandbox.bot_ready().await.expect("it starts");
    let channel = sandbox.channel("quiz");
    let ana = sandbox.person("Ana");
    let options = [("bank", "single".into())];
    ana.slash(&channel, "quiz start", &options)
        .await
        .expect("an answer");
    bot.signal("TERM");
    assert_eq!(bot.ended().await.code(), Some(0));
    let log = home.log();
    let lines: Vec<Value> = log
        .lines()
        .map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}")))
        .collect();
    for line in &lines {
        for key in ["timestamp", "level", "target", "message"] {
            assert!(line[key].is_string(), "{key} in {line}");
        }
    }
    assert!(lines.iter().any(|line| line["message"] == "ready"), "{log}");
    assert!(!log.contains(sandbox.token()), "{log}");
}

#[tokio::test]
async fn a_hangup_reloads_the_settings_and_keeps_the_old_ones_if_the_new_ones_are_invalid() {
    let sandbox = sandbox().await;
    let home = Home::new();
    let settings = home.path("quizbot.yaml");
    let plain = fs::read_to_string(&settings).expect("settings");
    fs::write(&settings, format!("{plain}log: warn\n")).expect("written");
    let bot = home.start(&sandbox).await;
    assert!(!home.log().contains(" INFO "), "{}", home.log());
    let hangup = async |text: &str, part: &str| {
        fs::write(&settings, text).expect("written");
        bot.signal("HUP");
        home.logged(part).await;
    };
    hangup(
        &format!("{plain}log: quizbot=loud\n"),
        "the new settings are invalid, keeping the old ones",
    )
    .await;
    hangup(&format!("{plain}log: info\n"), "settings reloaded").await;
    let more = plain.replace("snapshot_seconds: 10", "snapshot_seconds: 20");
    assert_ne!(more, plain);
    hangup(&more, "apply after a restart").await;
    bot.signal("TERM");
    assert_eq!(bot.ended().await.code(), Some(0));
    assert!(home.log().contains("stopped"), "{}", home.log());
}

#[tokio::test]
async fn the_service_manager_is_notified_of_readiness_liveness_reloads_and_the_stop() {
    let sandbox = sandbox().await;
    let home = Home::new();
    let path = home.path("notify");
    let socket = UnixDatagram::bind(&path).expect("a socket");
    let next = async |wanted: &str| {
        let find = async {
            loop {
                let mut bytes = [0; 500];
                let count = socket.recv(&mut bytes).await.expect("a message");
                let text = String::from_utf8_lossy(&bytes[..count]).into_owned();
                if text.lines().any(|line| line == wanted) {
                    return;
                }
            }
        };
        within(PATIENCE, format!("the notification {wanted}"), find).await;
    };
    let mut command = home.command(&sandbox);
    command
        .env("NOTIFY_SOCKET", &path)
        .env("WATCHDOG_USEC", "200000");
    let bot = home.launch_as(command);
    next("READY=1").await;
    assert_eq!(
        sandbox.counts().identifies,
        1,
        "it is ready once it is connected"
    );
    for _ in 0..3 {
        next("WATCHDOG=1").await;
    }
    bot.signal("HUP");
    next("RELOADING=1").await;
    next("READY=1").await;
    next("WATCHDOG=1").await;
    bot.signal("TERM");
    next("STOPPING=1").await;
    assert_eq!(bot.ended().await.code(), Some(0));
}
