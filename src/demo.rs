//! `quizbot demo`: the bot against the local Discord, in one process, without token or network.

mod autoplay;

use crate::bot::clock::Clock;
use crate::config::Config;
use crate::discord::{ApiUrl, Token};
use crate::run::{serve, stop_signal};
use anyhow::{Context, anyhow};
use discord_sandbox::Sandbox;
use std::convert::Infallible;
use std::path::PathBuf;
use std::sync::Arc;

/// Options of `quizbot demo`.
#[derive(Clone, Debug)]
pub struct Options {
    /// The page's port; 0 takes any that is free.
    pub port: u16,
    /// Whether three members play a bank by themselves, after which the demo exits.
    pub autoplay: bool,
    /// The folder with the question banks.
    pub quizzes: PathBuf,
    /// The folder for the store; a temporary one if there is none.
    pub data: Option<PathBuf>,
}

/// Runs the demo until a signal, or until the members have played.
///
/// # Errors
/// When it cannot start, or the quiz does not end.
pub async fn run(options: Options) -> anyhow::Result<()> {
    let clock = Clock::start();
    let (telling, moving) = (clock.clone(), clock.clone());
    let sandbox = Sandbox::start(discord_sandbox::Options {
        port: options.port,
        now: Arc::new(move || telling.now().0),
        advance: Some(Arc::new(move |by| moving.advance(by))),
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
    tokio::select! {
        ended = serve(&config, clock, api, token, stop_signal()?) => ended,
        never = invite(&sandbox) => match never {},
    }
}

/// Prints the URL of the page once the bot is connected.
async fn invite(sandbox: &Sandbox) -> Infallible {
    // A slow bot connects while the page is open.
    let _ = sandbox.bot_ready().await;
    println!("The demo is at {}", sandbox.url());
    println!(
        "Open it in a browser, type /quiz start, and answer as Ana, Ben, Chloé and Dai. Ctrl-C ends it."
    );
    std::future::pending().await
}
