//! `quizbot demo`: the bot against the local Discord, in one process, without token or network.

mod autoplay;

use crate::bot::clock::Clock;
use crate::config::{Config, LogSettings, load_log_settings};
use crate::discord::{ApiUrl, Token};
use crate::ops::logs;
use crate::run::{serve, stop_signal};
use anyhow::{Context, anyhow};
use discord_sandbox::{Sandbox, Starter, Welcome};
use std::convert::Infallible;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Options of `quizbot demo`.
#[derive(Clone, Debug)]
pub struct Options {
    /// The page's port; 0 takes any free port.
    pub port: u16,
    /// Whether three members play a bank by themselves, after which the demo exits.
    pub autoplay: bool,
    /// The folder with the question banks.
    pub quizzes: PathBuf,
    /// The folder for the store; `None` takes a temporary one.
    pub data: Option<PathBuf>,
}

/// Runs the demo until a signal, or until the members have played.
///
/// # Errors
/// If the port or a folder cannot be used, or if the bot or the members' play fails.
pub async fn run(options: Options) -> anyhow::Result<()> {
    let clock = Clock::start();
    let (read, advanced) = (clock.clone(), clock.clone());
    let sandbox = Sandbox::start(discord_sandbox::Options {
        port: options.port,
        now: Arc::new(move || read.now().0),
        advance: Some(Arc::new(move |by| advanced.advance(by))),
        welcome: Some(welcome()),
        ..discord_sandbox::Options::default()
    })
    .await
    .with_context(|| {
        format!(
            "cannot open port {} on this machine; take another with --port",
            options.port
        )
    })?;
    let temporary = tempfile::tempdir().context("cannot make a temporary folder")?;
    let mut config = Config {
        quizzes: options.quizzes,
        data: options.data.unwrap_or_else(|| temporary.path().to_owned()),
        ..Config::default()
    };
    let api = ApiUrl::parse(sandbox.url()).map_err(|why| anyhow!(why))?;
    let token = Token::parse(sandbox.token()).map_err(|why| anyhow!(why))?;
    if options.autoplay {
        config.rules.gap_ms = autoplay::GAP_MS;
        let bot = serve(&config, clock, api, token, std::future::pending());
        return tokio::select! {
            ended = bot => ended.and(Err(anyhow!("the bot ended before the play"))),
            played = autoplay::play(&sandbox, &config.quizzes) => played,
        };
    }
    let log = start_logs(&config.data, &load_log_settings()?);
    tokio::select! {
        ended = serve(&config, clock, api, token, stop_signal()?) => ended,
        never = invite(&sandbox, log.as_deref()) => match never {},
    }
}

/// Returns the text and the buttons that the page shows first.
fn welcome() -> Welcome {
    const STARTERS: [(&str, &str); 4] = [
        ("Start a Git quiz", "/quiz start bank:git questions:5"),
        (
            "Ask a daily question",
            "/daily add channel:#quiz time:09:00 zone:UTC bank:geography",
        ),
        (
            "Play a contest",
            "/contest create name:Friday cup banks:showcase opens:now closes:in 2h questions:5",
        ),
        ("Upload a bank", "/bank upload"),
    ];
    let starters = STARTERS.map(|(label, line)| Starter {
        label: label.to_owned(),
        line: line.to_owned(),
    });
    Welcome {
        text: "Ana runs this server; Ben, Chloé and Dai are members. Switch between them at the \
               top to answer as each. Pick something to try, then press Enter or the arrow to send it."
            .to_owned(),
        starters: starters.into(),
    }
}

/// Prints the URL of the page once the bot is connected. The URL is alone on the last line, so that
/// it is easy to find and to open.
async fn invite(sandbox: &Sandbox, log: Option<&Path>) -> Infallible {
    // If the bot is slow to connect, the page opens without it.
    let _ = sandbox.bot_ready().await;
    println!("The demo is running. Ctrl-C ends it.");
    if let Some(log) = log {
        println!("Log: {}", log.display());
    }
    println!("Open this address in a browser:");
    println!("{}", sandbox.url());
    std::future::pending().await
}

/// Logs into a file of the data folder, unless RUST_LOG asks for logs on the terminal.
fn start_logs(data: &Path, settings: &LogSettings) -> Option<PathBuf> {
    if logs::has_environment_filter() {
        logs::to_stderr(settings);
        return None;
    }
    let path = data.join("demo.log");
    // Opening the store reports a folder that cannot be used.
    let file = open_log(&path).ok()?;
    logs::to_file(settings, file);
    Some(path)
}

#[expect(clippy::disallowed_methods, reason = "the demo keeps a log")]
fn open_log(path: &Path) -> std::io::Result<File> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    File::create(path)
}
