//! A local Discord and the bot in one process.

use discord_sandbox::wait::{PATIENCE, eventually, within};
use discord_sandbox::{Arg, Channel, Gate, Message, Options, Person, Reply, Sandbox};
use futures_util::FutureExt;
use quiz_engine::Rules;
use quiz_engine::question::Seconds;
use quizbot::bot::{Clock, Quotas};
use quizbot::config::Config;
use quizbot::discord::{ApiUrl, Token};
use quizbot::run::serve;
use rusqlite::{Connection, OpenFlags};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use tempfile::TempDir;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

/// The gap between a close and the next question; short, so that tests are fast.
const GAP_MS: i64 = 100;

/// Three questions with one right option each, always at the same position.
pub(crate) const CAPITALS: &str = "
title: Capitals
shuffle: false
tags: [geography]
questions:
  - {prompt: What is the capital of France?, options: [wrong: Lyon, right: Paris, wrong: Nice]}
  - {prompt: What is the capital of Italy?, options: [wrong: Milan, right: Rome, wrong: Turin]}
  - {prompt: What is the capital of Spain?, options: [wrong: Seville, right: Madrid, wrong: Cadiz]}
";

/// The right letter of every question in [`CAPITALS`].
pub(crate) const RIGHT: &str = "B";
pub(crate) const WRONG: &str = "C";

/// A study group with its bot.
pub(crate) struct Group {
    pub(crate) sandbox: Sandbox,
    /// The channel of most quizzes.
    pub(crate) quiz: Channel,
    /// Has Manage Server.
    pub(crate) ana: Person,
    pub(crate) ben: Person,
    pub(crate) chloe: Person,
    config: Config,
    clock: Clock,
    bot: Option<Bot>,
    _folder: TempDir,
}

/// A bot that runs on its own threads, like a process.
struct Bot {
    /// Dropped to stop the bot.
    stop: oneshot::Sender<()>,
    ended: JoinHandle<anyhow::Result<()>>,
}

impl Group {
    /// Starts a group with these banks: name and text of each file.
    pub(crate) async fn with(banks: &[(&str, &str)]) -> Self {
        Self::with_gap(banks, GAP_MS).await
    }

    /// Starts a group with these files in the folder of banks.
    pub(crate) async fn with_files(files: &[(&str, &[u8])]) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let quizzes = folder.path().join("quizzes");
        for (name, bytes) in files {
            let path = quizzes.join(name);
            std::fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
            std::fs::write(path, bytes).expect("a file");
        }
        Self::start(folder, quizzes, GAP_MS, Quotas::default()).await
    }

    /// Starts a group with these banks and limits.
    pub(crate) async fn with_quotas(banks: &[(&str, &str)], quotas: Quotas) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let quizzes = folder.path().join("quizzes");
        write_banks(&quizzes, banks);
        Self::start(folder, quizzes, GAP_MS, quotas).await
    }

    /// Returns the folder of banks.
    pub(crate) fn quizzes(&self) -> &Path {
        &self.config.quizzes
    }

    /// Starts a group with [`CAPITALS`].
    pub(crate) async fn with_capitals() -> Self {
        Self::with(&[("capitals.yaml", CAPITALS)]).await
    }

    /// Starts a group with [`CAPITALS`] whose operator keeps answers for this number of days.
    pub(crate) async fn with_retention(days: u32) -> Self {
        let mut group = Self::with_capitals().await;
        group.stop_bot().await;
        group.config.retention_days = Some(days);
        group.start_bot().await;
        group
    }

    /// Starts a group with another gap between a close and the next question.
    pub(crate) async fn with_gap(banks: &[(&str, &str)], gap_ms: i64) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let quizzes = folder.path().join("quizzes");
        write_banks(&quizzes, banks);
        Self::start(folder, quizzes, gap_ms, Quotas::default()).await
    }

    /// Starts a group with the shipped banks.
    pub(crate) async fn with_shipped_banks() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let quizzes = Path::new(env!("CARGO_MANIFEST_DIR")).join("quizzes");
        Self::start(folder, quizzes, GAP_MS, Quotas::default()).await
    }

    async fn start(folder: TempDir, quizzes: PathBuf, gap_ms: i64, quotas: Quotas) -> Self {
        let clock = Clock::start();
        let (read, advanced) = (clock.clone(), clock.clone());
        let options = Options {
            now: Arc::new(move || read.now().0),
            advance: Some(Arc::new(move |by| advanced.advance(by))),
            record: true,
            ..Options::default()
        };
        let sandbox = Sandbox::start(options).await.expect("a local Discord");
        let config = Config {
            quizzes,
            data: folder.path().join("data"),
            rules: Rules {
                seconds: Seconds::new(5).expect("it is in range"),
                gap_ms,
                cooldown_ms: 0,
            },
            quotas,
            ..Config::default()
        };
        let mut group = Self {
            quiz: sandbox.channel("quiz"),
            ana: sandbox.person("Ana"),
            ben: sandbox.person("Ben"),
            chloe: sandbox.person("Chloé"),
            sandbox,
            config,
            clock,
            bot: None,
            _folder: folder,
        };
        group.start_bot().await;
        group
    }

    /// Starts the bot and waits until it is ready.
    pub(crate) async fn start_bot(&mut self) {
        let (stop, stopped) = oneshot::channel();
        let (done, ended) = oneshot::channel();
        let (config, clock) = (self.config.clone(), self.clock.clone());
        let api = ApiUrl::parse(self.sandbox.url()).expect("a root");
        let token = Token::parse(self.sandbox.token()).expect("a token");
        let run = move || {
            let runtime = tokio::runtime::Builder::new_multi_thread()
                .worker_threads(2)
                .enable_all()
                .build()
                .expect("a runtime");
            let serving = serve(&config, clock, api, token, stopped.map(drop));
            let result = runtime.block_on(serving);
            // The bot keeps its data folder locked until its last task has ended.
            runtime.shutdown_timeout(Duration::from_secs(10));
            let _ = done.send(result);
        };
        std::thread::spawn(run);
        let ended = tokio::spawn(ended.map(|ended| ended.expect("the bot panicked")));
        self.sandbox.watch("bot", ended.abort_handle());
        let bot = self.bot.insert(Bot { stop, ended });
        tokio::select! {
            ready = self.sandbox.bot_ready() => ready.expect("the bot comes up"),
            ended = &mut bot.ended => panic!("the bot does not start: {ended:?}"),
        }
    }

    /// Stops the bot as a signal does, and waits until it has ended.
    pub(crate) async fn stop_bot(&mut self) {
        let bot = self.bot.take().expect("it runs");
        self.sandbox.unwatch("bot");
        drop(bot.stop);
        let ended = within(PATIENCE, "the bot to stop", bot.ended);
        ended
            .await
            .expect("it was not aborted")
            .expect("it ends without an error");
    }

    /// Waits until the bot ends by itself, and returns the reason.
    pub(crate) async fn bot_ended(&mut self) -> String {
        let bot = self.bot.take().expect("it runs");
        self.sandbox.unwatch("bot");
        let ended = within(PATIENCE, "the bot to end by itself", bot.ended).await;
        let ended = ended.expect("it was not aborted");
        format!("{:#}", ended.expect_err("there is a reason"))
    }

    /// Stops the bot, and checks that every message was read and every refusal expected.
    pub(crate) async fn end(mut self) {
        if self.bot.is_some() {
            self.stop_bot().await;
        }
        self.sandbox.assert_clean();
    }

    /// Adds a person with this name to the server.
    pub(crate) fn join(&self, name: &str) -> Person {
        self.sandbox.guild().add_person(name)
    }

    /// Uses `/quiz start` in a channel and waits for the first question.
    pub(crate) async fn play_in(
        &self,
        channel: &Channel,
        who: &Person,
        options: &[(&str, Arg)],
    ) -> Message {
        let reply = who.slash(channel, "quiz start", options).await;
        let reply = reply.expect("an announcement");
        assert!(!reply.ephemeral(), "refused: {}", reply.text());
        next(channel).await
    }

    /// Starts a quiz as Ana in the usual channel, and waits for its first question.
    pub(crate) async fn play(&self, bank: &str, questions: i64) -> Message {
        let options = [("bank", bank.into()), ("questions", questions.into())];
        self.play_in(&self.quiz, &self.ana, &options).await
    }

    /// Stops the quiz as Ana; reads its open question, and returns the final standings.
    pub(crate) async fn stop_quiz(&self) -> Message {
        let reply = slash(&self.ana, &self.quiz, "quiz stop").await;
        assert!(reply.text().contains("Quiz stopped."), "{}", reply.text());
        final_standings(&self.quiz).await
    }

    /// Returns the time of the clock that the bot and the sandbox share, in milliseconds since 1970.
    pub(crate) fn now_ms(&self) -> i64 {
        self.clock.now().0
    }

    /// Moves the shared clock on if a day (UTC) ends soon, for tests of what happens within a day.
    pub(crate) fn avoid_midnight(&self) {
        const HOUR_MS: i64 = 60 * 60 * 1000;
        if self.now_ms().rem_euclid(24 * HOUR_MS) > 20 * HOUR_MS {
            self.advance(Duration::from_secs(5 * 60 * 60));
        }
    }

    /// Moves the shared clock forward.
    pub(crate) fn advance(&self, by: Duration) {
        self.sandbox.advance(by).expect("the clock moves");
    }

    /// Writes a file into the folder of banks.
    pub(crate) fn write_bank(&self, name: &str, text: &str) {
        write_banks(&self.config.quizzes, &[(name, text)]);
    }

    /// Repeats `/bank info` until `wanted` accepts the text, and returns it.
    pub(crate) async fn until_info(&self, bank: &str, wanted: impl Fn(&str) -> bool) -> String {
        let what = format!("the bank {bank} to be as wanted");
        let asked = eventually(PATIENCE, what, async || {
            let options = [("bank", bank.into())];
            let info = self.ana.slash(&self.quiz, "bank info", &options).await;
            let text = info.expect("an answer").text();
            if wanted(&text) { Ok(text) } else { Err(text) }
        });
        asked.await
    }

    /// Waits until `wanted` accepts a number from the store.
    #[track_caller]
    pub(crate) fn until_stored(
        &self,
        sql: &str,
        wanted: impl Fn(i64) -> bool,
    ) -> impl Future<Output = ()> {
        eventually(
            PATIENCE,
            format!("the store to be as wanted: {sql}"),
            async move || {
                let number = self.stored(sql);
                if wanted(number) { Ok(()) } else { Err(number) }
            },
        )
    }

    /// Returns the folder of the store.
    pub(crate) fn data(&self) -> &Path {
        &self.config.data
    }

    /// Opens the store beside the bot.
    pub(crate) fn store(&self) -> Connection {
        Connection::open(self.config.data.join("quizbot.db")).expect("the store")
    }

    /// Reads a number from the store through a new connection.
    pub(crate) fn stored(&self, sql: &str) -> i64 {
        let path = self.config.data.join("quizbot.db");
        let store = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY);
        let store = store.expect("the store");
        store
            .query_row(sql, [], |row| row.get(0))
            .expect("a number")
    }
}

fn write_banks(folder: &Path, banks: &[(&str, &str)]) {
    std::fs::create_dir_all(folder).expect("a folder");
    for (name, text) in banks {
        std::fs::write(folder.join(name), text).expect("a bank");
    }
}

/// Waits for the next message in a channel.
pub(crate) async fn next(channel: &Channel) -> Message {
    channel.next_message().await.expect("a message")
}

/// Waits for the final standings; skips the messages before them.
pub(crate) async fn final_standings(channel: &Channel) -> Message {
    let standings = channel.wait_for("**Final standings**").await;
    standings.expect("final standings")
}

/// Waits until a question is closed, and returns its message.
pub(crate) async fn closed(question: &Message) -> Message {
    let closed = question.edited_to("My answer").await;
    closed.expect("the question closes")
}

/// Uses a command without options, and returns the reply.
pub(crate) async fn slash(who: &Person, channel: &Channel, command: &str) -> Reply {
    let reply = who.slash(channel, command, &[]).await;
    reply.expect("an answer")
}

/// Presses a button, and returns the reply.
pub(crate) async fn press(who: &Person, message: &Message, label: &str) -> Reply {
    who.press(message, label).await.expect("an answer")
}

/// Presses a button with a timestamp this long after the question, and returns the reply.
pub(crate) async fn press_after(
    who: &Person,
    question: &Message,
    label: &str,
    after_ms: i64,
) -> Reply {
    let at_ms = question.id().stamp_ms() + after_ms;
    let pending = who.pressing(question, label).at_ms(at_ms).send();
    let reply = pending.expect("a press").reply().await;
    reply.expect("an answer")
}

/// Presses a button that is disabled now, as a lagging client does, and returns the reply.
pub(crate) async fn press_anyway(who: &Person, message: &Message, label: &str) -> Reply {
    let pending = who.pressing(message, label).unchecked().send();
    pending.expect("a press").reply().await.expect("an answer")
}

/// Checks that the text contains each of these parts.
#[track_caller]
pub(crate) fn assert_holds(text: &str, pieces: &[&str]) {
    for piece in pieces {
        assert!(text.contains(piece), "no {piece:?} in:\n{text}");
    }
}

/// Waits until `count` requests have reached a gate.
pub(crate) async fn reached(gate: &Gate, count: usize) {
    let reached = gate.reached(count).await;
    reached.expect("requests reach the gate");
}
