//! The bot as a process: start, signals, kill, and reading its store.

#![allow(
    clippy::disallowed_methods,
    reason = "a test makes the files that the bot reads"
)]

use crate::command::{beside, ended, kill, output, quizbot};
use discord_sandbox::Sandbox;
use discord_sandbox::wait::{PATIENCE, eventually};
use rusqlite::{Connection, OpenFlags};
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStderr, Command, ExitStatus, Stdio};
use std::time::Duration;
use tempfile::TempDir;

/// The bank with the questions "single 1?", …, whose first option is right.
const SINGLE: &str = "single";
/// The bank with the questions "several 1?", …, whose first two options are right.
const SEVERAL: &str = "several";

/// Returns a bank in the bot's own format: four options, of which the first `right` are right.
fn bank(title: &str, questions: usize, right: usize) -> String {
    let mut text = format!("title: {title}\nquestions:\n");
    for number in 1..=questions {
        text.push_str(&format!("  - prompt: {title} {number}?\n    options:\n"));
        for option in 0..4 {
            let kind = if option < right { "right" } else { "wrong" };
            text.push_str(&format!("      - {kind}: {title} {number} {option}\n"));
        }
    }
    text
}

/// A folder with two banks, settings and a store, for several processes in turn.
pub(crate) struct Home {
    folder: TempDir,
}

impl Home {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let home = Self { folder };
        fs::create_dir(home.path("quizzes")).expect("a folder");
        for (name, right) in [(SINGLE, 1), (SEVERAL, 2)] {
            let path = home.path("quizzes").join(format!("{name}.yaml"));
            fs::write(path, bank(name, 6, right)).expect("written");
        }
        let settings = "gap_seconds: 1\nstart_cooldown_seconds: 0\nsnapshot_seconds: 10\n";
        fs::write(home.path("quizbot.yaml"), settings).expect("written");
        home
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn data(&self) -> PathBuf {
        self.path("data")
    }

    /// Returns the command that runs the bot of this folder with the sandbox.
    pub(crate) fn command(&self, sandbox: &Sandbox) -> Command {
        let mut command = quizbot();
        command
            .arg("run")
            .arg("--config")
            .arg(self.path("quizbot.yaml"))
            .arg("--quizzes")
            .arg(self.path("quizzes"))
            .arg("--data")
            .arg(self.data())
            .env("DISCORD_TOKEN", sandbox.token())
            .env("DISCORD_API_URL", sandbox.url());
        command
    }

    /// Starts the bot.
    pub(crate) fn launch(&self, sandbox: &Sandbox) -> Running {
        self.launch_as(self.command(sandbox))
    }

    /// Starts the bot with a changed command.
    pub(crate) fn launch_as(&self, mut command: Command) -> Running {
        let log = File::options()
            .create(true)
            .append(true)
            .open(self.path("log"));
        let child = command
            .stdout(Stdio::null())
            .stderr(log.expect("a log"))
            .spawn()
            .expect("it can be run");
        Running { child }
    }

    /// Starts the bot with its log in a pipe.
    pub(crate) fn launch_piped(&self, sandbox: &Sandbox) -> Running {
        let mut command = self.command(sandbox);
        let child = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn();
        Running {
            child: child.expect("it can be run"),
        }
    }

    /// Starts the bot and waits until it is ready.
    pub(crate) async fn start(&self, sandbox: &Sandbox) -> Running {
        let running = self.launch(sandbox);
        if let Err(error) = sandbox.bot_ready().await {
            panic!("{error:#}; its log:\n{}", self.log());
        }
        running
    }

    /// Returns the log of all processes in this folder.
    pub(crate) fn log(&self) -> String {
        fs::read_to_string(self.path("log")).unwrap_or_default()
    }

    /// Waits until the log contains a text.
    pub(crate) async fn logged(&self, part: &str) {
        let look = async || {
            let log = self.log();
            log.contains(part).then_some(()).ok_or(log)
        };
        eventually(PATIENCE, format!("{part:?} in the log"), look).await;
    }

    /// Opens the store read-only, beside the bot.
    pub(crate) fn store(&self) -> Connection {
        open(&self.data(), OpenFlags::SQLITE_OPEN_READ_ONLY)
    }

    /// Changes the store while no bot has it open.
    pub(crate) fn change(&self, sql: &str) {
        let connection = open(&self.data(), OpenFlags::SQLITE_OPEN_READ_WRITE);
        connection.execute_batch(sql).expect("valid SQL");
    }

    /// Creates the store from an SQL dump.
    pub(crate) fn restore(&self, dump: &str) {
        fs::create_dir(self.data()).expect("a folder");
        let connection = Connection::open(self.data().join("quizbot.db")).expect("a new store");
        connection.execute_batch(dump).expect("valid SQL");
    }

    /// Reads a number from the store.
    #[track_caller]
    pub(crate) fn number(&self, sql: &str) -> i64 {
        let row = self.store().query_row(sql, [], |row| row.get(0));
        row.expect("a row with a number")
    }
}

fn open(data: &Path, flags: OpenFlags) -> Connection {
    let connection =
        Connection::open_with_flags(data.join("quizbot.db"), flags).expect("the store exists");
    let patience = Duration::from_secs(10);
    connection.busy_timeout(patience).expect("it can wait");
    connection
}

/// A running bot, killed on drop.
pub(crate) struct Running {
    child: Child,
}

impl Running {
    /// Sends SIGKILL, and waits until the sandbox has noticed it.
    pub(crate) async fn kill(mut self, sandbox: &Sandbox) {
        kill(&mut self.child);
        sandbox.bot_offline().await.expect("it is gone");
    }

    /// Takes the pipe of [`Home::launch_piped`].
    pub(crate) fn take_stderr(&mut self) -> ChildStderr {
        self.child.stderr.take().expect("it is piped")
    }

    /// Sends a signal by its name.
    pub(crate) fn signal(&self, name: &str) {
        let id = self.child.id().to_string();
        let sent = output(Command::new("kill").args(["-s", name, &id]));
        assert!(sent.status.success(), "it runs");
    }

    /// Waits until the bot has ended.
    pub(crate) async fn ended(mut self) -> ExitStatus {
        let status = beside("the bot to end", move || ended(&mut self.child)).await;
        status.unwrap_or_else(|| panic!("the bot has not ended within {PATIENCE:?}"))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        kill(&mut self.child);
    }
}
