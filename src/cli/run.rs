//! `quizbot run`: loads the settings and the token, handles signals, and runs the bot.

use super::token::load_token;
use crate::bot::clock::Clock;
use crate::config::{Config, load_config};
use crate::discord::ApiUrl;
use crate::ops::{logs, service};
use crate::run::{serve, stop_signal};
use anyhow::anyhow;
use clap::Args;
use std::path::PathBuf;

#[derive(Debug, Args)]
pub(super) struct RunArguments {
    /// The settings file [default: config/quizbot.yaml, if it exists]
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// The folder with the question banks, instead of the one in the settings
    #[arg(long, value_name = "DIR")]
    quizzes: Option<PathBuf>,
    /// The folder for the store, instead of the one in the settings
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
}

impl RunArguments {
    pub(super) fn load(&self) -> anyhow::Result<Config> {
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

/// Returns the root of Discord's API, which `DISCORD_API_URL` can replace.
pub(super) fn api() -> anyhow::Result<ApiUrl> {
    match std::env::var("DISCORD_API_URL") {
        Ok(url) => ApiUrl::parse(&url)
            .map_err(|why| anyhow!("DISCORD_API_URL cannot be used ({url:?}): {why}")),
        Err(_) => Ok(ApiUrl::discord()),
    }
}

/// Runs the bot until a signal to stop or an error.
pub(super) async fn run(arguments: RunArguments) -> anyhow::Result<()> {
    let config = arguments.load()?;
    logs::to_stderr(&config.log);
    let token = load_token()?;
    let api = api()?;
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
    mut current: Config,
) -> anyhow::Result<impl Future<Output = ()>> {
    #[cfg(unix)]
    let mut hangup = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::hangup())?;
    Ok(async move {
        #[cfg(unix)]
        while hangup.recv().await.is_some() {
            service::reloading();
            match arguments.load() {
                Ok(config) => current = reload(current, config),
                Err(error) => {
                    tracing::error!(
                        error = format!("{error:#}"),
                        "the new settings are invalid, keeping the old ones"
                    );
                }
            }
            service::reloaded();
        }
        std::future::pending().await
    })
}

/// Applies the log filter, the only setting that can change while the bot runs, and logs a warning
/// if others differ.
fn reload(current: Config, config: Config) -> Config {
    logs::set_filter(&config.log.filter);
    let applied = Config {
        log: crate::config::LogSettings {
            filter: config.log.filter.clone(),
            ..current.log.clone()
        },
        ..current
    };
    tracing::info!(log = config.log.filter, "settings reloaded");
    if applied != config {
        tracing::warn!("settings other than `log` have changed; they apply after a restart");
    }
    applied
}
