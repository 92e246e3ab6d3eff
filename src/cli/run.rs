//! `quizbot run`: the settings, the token and the signals of a bot that serves.

use super::token::load_token;
use crate::bot::clock::Clock;
use crate::config::{Config, load_config};
use crate::discord::ApiUrl;
use crate::ops::{logs, service};
use crate::run::{serve, stop_signal};
use anyhow::anyhow;
use clap::Args;
use std::path::PathBuf;

/// Where the settings are, and what counts before them.
#[derive(Debug, Args)]
pub(super) struct RunArguments {
    /// The file of settings [default: config/quizbot.yaml, if it is there]
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// The folder with the question banks, over the settings
    #[arg(long, value_name = "DIR")]
    quizzes: Option<PathBuf>,
    /// The folder for the store, over the settings
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
}

impl RunArguments {
    fn load(&self) -> anyhow::Result<Config> {
        let mut config = load_config(self.config.as_deref())?;
        if let Some(quizzes) = &self.quizzes {
            config.quizzes.clone_from(quizzes);
        }
        if let Some(data) = &self.data {
            config.data.clone_from(data);
        }
        Ok(config)
    }
}

/// Runs the bot until a signal, or until something keeps it from running.
pub(super) async fn run(arguments: RunArguments) -> anyhow::Result<()> {
    let config = arguments.load()?;
    logs::to_stderr(&config.log);
    let token = load_token()?;
    let api = match std::env::var("DISCORD_API_URL") {
        Ok(url) => ApiUrl::parse(&url)
            .map_err(|why| anyhow!("DISCORD_API_URL cannot be used ({url:?}): {why}"))?,
        Err(_) => ApiUrl::discord(),
    };
    let stop = stop_signal()?;
    let stop = async {
        stop.await;
        service::stopping();
    };
    let reloads = reloads(&arguments, config.clone())?;
    tokio::select! {
        ended = serve(&config, Clock::start(), api, token, stop) => ended,
        () = reloads => Ok(()),
    }
}

/// Reads the settings again at each SIGHUP; never ends.
fn reloads(
    arguments: &RunArguments,
    mut known: Config,
) -> anyhow::Result<impl Future<Output = ()>> {
    #[cfg(unix)]
    let mut hangup = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::hangup())?;
    Ok(async move {
        #[cfg(unix)]
        while hangup.recv().await.is_some() {
            service::reloading();
            match arguments.load() {
                Ok(config) => known = reload(known, config),
                Err(error) => {
                    tracing::error!(
                        error = format!("{error:#}"),
                        "the settings stay as they are"
                    );
                }
            }
            service::reloaded();
        }
        std::future::pending().await
    })
}

/// Takes what is safe to change in a bot that runs, and names what is not.
fn reload(known: Config, config: Config) -> Config {
    logs::set_filter(&config.log.filter);
    let taken = Config {
        log: crate::config::LogSettings {
            filter: config.log.filter.clone(),
            ..known.log.clone()
        },
        ..known
    };
    tracing::info!(log = config.log.filter, "settings read again");
    if taken != config {
        tracing::warn!("settings other than `log` have changed, and count after a restart");
    }
    taken
}
