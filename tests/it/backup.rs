//! Backups: beside a running bot, interrupted, damaged, restored, and before a migration.

use crate::command::{beside, kill, outcome, quizbot};
use crate::process::Home;
use discord_sandbox::{Message, Options, Sandbox};
use quizbot::store::Store;
use rusqlite::Connection;
use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::time::Duration;
use tempfile::TempDir;

const V2: &str = include_str!("../data/store-v2.sql");

/// SQL that fills a store, so that a copy takes a moment.
const FILLER: &str =
    "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40000)
    INSERT INTO question SELECT 'filler ' || i, 'net/filler', 'p', hex(randomblob(400)) FROM n;";

/// Runs a command on the data folder; returns its exit code and all output.
fn run(command: &str, data: &Path, file: Option<&Path>) -> (Option<i32>, String) {
    let mut quizbot = quizbot();
    quizbot.arg(command).arg("--data").arg(data).args(file);
    let (code, stdout, stderr) = outcome(&mut quizbot);
    (code, format!("{stdout}{stderr}"))
}

#[track_caller]
fn succeeds(command: &str, data: &Path, file: Option<&Path>) -> String {
    let (code, output) = run(command, data, file);
    assert_eq!(code, Some(0), "{output}");
    output
}

#[track_caller]
fn fails(command: &str, data: &Path, file: &Path, code: i32, parts: &[&str]) {
    let (exit, output) = run(command, data, Some(file));
    assert_eq!(exit, Some(code), "{output}");
    for part in parts {
        assert!(output.contains(part), "{part} in {output}");
    }
    assert!(!output.contains("panicked"), "{output}");
}

fn number(file: &Path, sql: &str) -> i64 {
    let store = Connection::open(file).expect("a store");
    store.query_row(sql, [], |row| row.get(0)).expect("a row")
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder");
    let mut names: Vec<_> = entries
        .map(|entry| entry.expect("an entry").file_name())
        .map(|name| name.to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// Returns a home with a store of this version that has rows in every table.
fn stored() -> Home {
    let home = Home::new();
    home.restore(V2);
    drop(Store::open(&home.data()).expect("it migrates"));
    home
}

/// Returns a home with a store that takes a moment to copy.
fn large() -> Home {
    let home = stored();
    home.change(FILLER);
    home
}

/// Lets two members change their answers until `stop` is set.
async fn press_on(
    sandbox: &Sandbox,
    question: &Message,
    stop: &AtomicBool,
    acknowledged: &AtomicI64,
) {
    let press = |name| async move {
        let person = sandbox.person(name);
        for labels in [["A", "B"], ["B", "C"]].iter().cycle() {
            if stop.load(Ordering::Relaxed) {
                break;
            }
            let reply = person.select(question, labels).await.expect("an answer");
            assert!(reply.text().contains("Locked in"), "{}", reply.text());
            acknowledged.fetch_add(1, Ordering::Relaxed);
        }
    };
    tokio::join!(press("Ana"), press("Ben"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_made_while_members_answer_has_every_answer_acknowledged_before() {
    let sandbox = Sandbox::start(Options::default()).await.expect("a port");
    let home = Home::new();
    let bot = home.start(&sandbox).await;
    let channel = sandbox.channel("quiz");
    let options = [("bank", "several".into()), ("seconds", 120.into())];
    let ana = sandbox.person("Ana");
    let started = ana.slash(&channel, "quiz start", &options).await;
    started.expect("an answer");
    let question = channel.wait_for("Question 1").await.expect("a question");
    let (stop, acknowledged) = (AtomicBool::new(false), Arc::new(AtomicI64::new(0)));
    let folder = tempfile::tempdir().expect("a folder");
    let backups = async {
        for nth in 0..5 {
            let before = acknowledged.load(Ordering::Relaxed);
            let file = folder.path().join(format!("{nth}.db"));
            let (data, target) = (home.data(), file.clone());
            let work = move || succeeds("backup", &data, Some(&target));
            let output = beside("a backup", work).await;
            assert!(output.contains("version"), "{output}");
            let held = number(&file, "SELECT count(*) FROM answer");
            assert!(held >= before, "{held} of {before} answers");
            let meanwhile = acknowledged.load(Ordering::Relaxed) - before;
            assert!(meanwhile > 0, "nobody waited for the backup");
            succeeds("verify", &home.data(), Some(&file));
        }
        stop.store(true, Ordering::Relaxed);
    };
    tokio::join!(press_on(&sandbox, &question, &stop, &acknowledged), backups);
    succeeds("verify", &home.data(), None);
    assert_eq!(names(folder.path()).len(), 5, "nothing else is left");
    let mode = fs::metadata(folder.path().join("0.db"))
        .expect("a file")
        .mode();
    assert_eq!(
        mode & 0o777,
        0o600,
        "only the owner can read members' answers"
    );
    // A restore while the bot runs would replace the store that it has open.
    let parts = ["another quizbot is using the data folder"];
    fails(
        "restore",
        &home.data(),
        &folder.path().join("0.db"),
        1,
        &parts,
    );
    drop(bot);

    let elsewhere = Home::new();
    let backup = folder.path().join("4.db");
    succeeds("restore", &elsewhere.data(), Some(&backup));
    let count = "SELECT count(*) FROM answer";
    assert_eq!(elsewhere.number(count), number(&backup, count));
    let moved = elsewhere.start(&sandbox).await;
    let reply = sandbox.person("Ana").select(&question, &["A"]).await;
    assert!(reply.expect("an answer").text().contains("Locked in: A"));
    drop(moved);
}

#[test]
fn an_interrupted_backup_leaves_no_partial_file_under_its_name() {
    let home = large();
    let folder = tempfile::tempdir().expect("a folder");
    let (mut whole, mut partial) = (0, 0);
    for nth in 0..30 {
        let file = folder.path().join(format!("{nth}.db"));
        let mut command = quizbot();
        command
            .arg("backup")
            .arg("--data")
            .arg(home.data())
            .arg(&file);
        let spawned = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        let mut child = spawned.expect("it can be run");
        std::thread::sleep(Duration::from_millis(nth * 12));
        kill(&mut child);
        let half = names(folder.path());
        partial += half.iter().filter(|name| name.contains("partial")).count();
        if file.exists() {
            whole += 1;
            succeeds("verify", &home.data(), Some(&file));
        }
    }
    assert!(
        whole < 30 && partial > 0,
        "some were interrupted: {whole}, {partial}"
    );
    // A later backup removes the partial copies of killed ones when they are old.
    for name in names(folder.path()) {
        if name.contains("partial") {
            let mut touch = Command::new("touch");
            touch
                .args(["-d", "2 hours ago"])
                .arg(folder.path().join(&name));
            let inside = names(&folder.path().join(&name));
            touch.args(
                inside
                    .iter()
                    .map(|file| folder.path().join(&name).join(file)),
            );
            assert!(touch.status().expect("touch is there").success());
        }
    }
    succeeds("backup", &home.data(), Some(&folder.path().join("last.db")));
    let left = names(folder.path());
    assert!(
        !left.iter().any(|name| name.contains("partial")),
        "{left:?}"
    );
}

#[test]
fn a_backup_without_enough_disk_space_leaves_no_file() {
    let home = large();
    let folder = tempfile::tempdir().expect("a folder");
    // With this limit on the size of files a write fails, as on a full disk.
    let script = format!(
        "trap '' XFSZ; ulimit -f 2000; exec '{}' backup --data '{}' '{}'",
        env!("CARGO_BIN_EXE_quizbot"),
        home.data().display(),
        folder.path().join("b.db").display()
    );
    let (code, stdout, stderr) = outcome(Command::new("sh").args(["-c", &script]));
    assert_eq!((code, &*stdout), (Some(1), ""), "{stderr}");
    assert!(stderr.contains("cannot write the backup"), "{stderr}");
    assert_eq!(names(folder.path()), [""; 0]);
}

#[test]
fn a_backup_replaces_a_file_only_with_the_option_for_it() {
    let home = stored();
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("b.db");
    fs::write(&file, "precious").expect("written");
    fails("backup", &home.data(), &file, 1, &["exists", "--replace"]);
    assert_eq!(fs::read(&file).expect("it is there"), b"precious");
    let mut command = quizbot();
    command
        .args(["backup", "--replace", "--data"])
        .arg(home.data());
    let (code, _, stderr) = outcome(command.arg(&file));
    assert_eq!(code, Some(0), "{stderr}");
    succeeds("verify", &home.data(), Some(&file));
    fails("backup", &home.data(), folder.path(), 1, &["is a folder"]);
    let nowhere = folder.path().join("no/such/b.db");
    fails(
        "backup",
        &home.data(),
        &nowhere,
        1,
        &["cannot write the backup"],
    );
    fails(
        "backup",
        folder.path(),
        &nowhere,
        1,
        &["there is no store in"],
    );
}

/// Copies a store and overwrites a page in the middle.
fn damaged(home: &Home, folder: &TempDir) -> PathBuf {
    let file = folder.path().join("damaged.db");
    let mut bytes = fs::read(home.data().join("quizbot.db")).expect("a store");
    let middle = bytes.len() / 2 / 4096 * 4096;
    bytes[middle..middle + 4096].fill(0xa5);
    fs::write(&file, bytes).expect("written");
    file
}

#[test]
fn a_damaged_store_is_reported_and_neither_backed_up_nor_restored() {
    let home = large();
    let folder = tempfile::tempdir().expect("a folder");
    let file = damaged(&home, &folder);
    let parts = ["is damaged", "quizbot restore"];
    fails("verify", &home.data(), &file, 2, &parts);
    let before = fs::read(home.data().join("quizbot.db")).expect("a store");
    fails("restore", &home.data(), &file, 1, &["damaged.db"]);
    assert_eq!(
        fs::read(home.data().join("quizbot.db")).expect("a store"),
        before
    );

    let sick = Home::new();
    fs::create_dir(sick.data()).expect("a folder");
    fs::copy(&file, sick.data().join("quizbot.db")).expect("copied");
    let target = folder.path().join("b.db");
    fails(
        "backup",
        &sick.data(),
        &target,
        1,
        &["cannot write the backup"],
    );
    assert!(!target.exists());
    let (code, output) = run("verify", &sick.data(), None);
    assert_eq!(code, Some(2), "{output}");

    let text = folder.path().join("text.db");
    fs::write(&text, "no database ".repeat(1000)).expect("written");
    fails("verify", &home.data(), &text, 2, &["is damaged"]);
    let empty = folder.path().join("empty.db");
    fs::write(&empty, "").expect("written");
    fails(
        "verify",
        &home.data(),
        &empty,
        2,
        &["it is not a store of quizbot"],
    );
    fails(
        "verify",
        &home.data(),
        &folder.path().join("none.db"),
        1,
        &["there is no file"],
    );
}

#[test]
fn a_dangling_reference_is_reported() {
    let home = stored();
    home.change("PRAGMA foreign_keys = OFF; DELETE FROM question;");
    let (code, output) = run("verify", &home.data(), None);
    assert_eq!(code, Some(2), "{output}");
    assert!(output.contains("refers to a row of question"), "{output}");
}

#[test]
fn a_restore_keeps_the_old_store_with_its_write_ahead_log() {
    let home = stored();
    let folder = tempfile::tempdir().expect("a folder");
    let backup = folder.path().join("b.db");
    succeeds("backup", &home.data(), Some(&backup));
    // After a kill, the last commits are in the write-ahead log only.
    let killed = Connection::open(home.data().join("quizbot.db")).expect("a store");
    killed
        .execute_batch("PRAGMA wal_autocheckpoint = 0; INSERT INTO start VALUES (77);")
        .expect("valid SQL");
    let copy = Home::new();
    fs::create_dir(copy.data()).expect("a folder");
    for name in ["quizbot.db", "quizbot.db-wal"] {
        fs::copy(home.data().join(name), copy.data().join(name)).expect("copied");
    }
    drop(killed);
    let output = succeeds("restore", &copy.data(), Some(&backup));
    assert!(output.contains("before-restore-1"), "{output}");
    assert_eq!(copy.number("SELECT count(*) FROM start WHERE at = 77"), 0);
    let kept = copy.data().join("before-restore-1/quizbot.db");
    assert_eq!(number(&kept, "SELECT count(*) FROM start WHERE at = 77"), 1);
    drop(Store::open(&copy.data()).expect("a bot starts on it"));
    // A second restore does not overwrite the store that the first one kept.
    let output = succeeds("restore", &copy.data(), Some(&backup));
    assert!(output.contains("before-restore-2"), "{output}");
    let own = copy.data().join("quizbot.db");
    fails("restore", &copy.data(), &own, 1, &["is the store itself"]);
}

#[test]
fn after_an_interrupted_restore_no_bot_starts_until_it_is_repeated() {
    let home = stored();
    let folder = tempfile::tempdir().expect("a folder");
    let backup = folder.path().join("b.db");
    succeeds("backup", &home.data(), Some(&backup));
    // The state after a kill between moving the old store away and putting the new one in.
    fs::write(home.data().join("quizbot.restoring"), "").expect("written");
    fs::remove_file(home.data().join("quizbot.db")).expect("it was there");
    let refused = Store::open(&home.data()).expect_err("it would begin a new store");
    assert!(format!("{refused:#}").contains("run `quizbot restore` again"));
    assert!(!home.data().join("quizbot.db").exists());
    succeeds("restore", &home.data(), Some(&backup));
    drop(Store::open(&home.data()).expect("it is intact again"));
}

#[test]
fn a_backup_of_an_older_version_is_restored_and_migrates_and_a_newer_one_is_refused() {
    let old = Home::new();
    old.restore(V2);
    let folder = tempfile::tempdir().expect("a folder");
    let backup = folder.path().join("old.db");
    let output = succeeds("backup", &old.data(), Some(&backup));
    assert!(output.contains("version 2 "), "{output}");
    let home = Home::new();
    succeeds("restore", &home.data(), Some(&backup));
    drop(Store::open(&home.data()).expect("it migrates"));
    let newer = Connection::open(&backup).expect("a store");
    newer.pragma_update(None, "user_version", 99).expect("set");
    drop(newer);
    fails(
        "restore",
        &home.data(),
        &backup,
        1,
        &["written by a newer quizbot"],
    );
}

#[test]
fn a_store_is_backed_up_before_it_migrates_and_only_then() {
    let home = Home::new();
    home.restore(V2);
    let answers = home.number("SELECT count(*) FROM answer");
    let before = home.data().join("before-migration-v2.db");
    drop(Store::open(&home.data()).expect("it migrates"));
    assert_eq!(number(&before, "PRAGMA user_version"), 2);
    assert_eq!(number(&before, "SELECT count(*) FROM answer"), answers);
    let after = names(&home.data());
    drop(Store::open(&home.data()).expect("it is of this version"));
    assert_eq!(names(&home.data()), after, "a second start makes none");
    // After a rollback and another upgrade, the first backup is not overwritten.
    succeeds("restore", &home.data(), Some(&before));
    drop(Store::open(&home.data()).expect("it migrates"));
    assert!(home.data().join("before-migration-v2-2.db").exists());

    let new = Home::new();
    drop(Store::open(&new.data()).expect("a new store"));
    assert!(
        !names(&new.data())
            .iter()
            .any(|name| name.contains("before"))
    );
}

#[test]
fn a_store_that_cannot_be_backed_up_does_not_migrate() {
    let home = Home::new();
    home.restore(V2);
    home.change(FILLER);
    let script = format!(
        "trap '' XFSZ; ulimit -f 200; exec '{}' run --quizzes '{}' --data '{}'",
        env!("CARGO_BIN_EXE_quizbot"),
        home.path("quizzes").display(),
        home.data().display()
    );
    let mut command = Command::new("sh");
    command.args(["-c", &script]).env("DISCORD_TOKEN", "a.b.c");
    let (code, _, stderr) = outcome(&mut command);
    assert_eq!(code, Some(1), "{stderr}");
    assert!(stderr.contains("no backup could be made"), "{stderr}");
    assert_eq!(home.number("PRAGMA user_version"), 2);
    assert_eq!(
        home.number("SELECT count(*) FROM sqlite_schema WHERE name = 'tally'"),
        0
    );
}

#[test]
fn a_new_data_folder_is_private_to_its_owner() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::set_permissions(folder.path(), PermissionsExt::from_mode(0o755)).expect("set");
    let data = folder.path().join("data");
    drop(Store::open(&data).expect("a new store"));
    assert_eq!(fs::metadata(&data).expect("a folder").mode() & 0o777, 0o700);
}

#[tokio::test]
async fn a_damaged_page_in_the_middle_of_the_store_is_logged_at_the_start_with_what_to_do() {
    let home = large();
    let path = home.data().join("quizbot.db");
    let mut bytes = fs::read(&path).expect("the store");
    let page = number(&path, "PRAGMA page_size") as usize;
    let middle = bytes.len() / page / 2 * page;
    bytes[middle..middle + page].fill(0xa5);
    fs::write(&path, bytes).expect("written");
    let sandbox = Sandbox::start(Options::default()).await.expect("a port");
    // Whether it runs depends on the page: a start that does not need it goes on.
    let _bot = home.launch(&sandbox);
    home.logged("the store is damaged; stop the bot, and restore the newest backup")
        .await;
}
