//! Discord: serenity's gateway brings interactions in, our own thin REST takes messages out.
//!
//! No other module names serenity. What it lacks, and why the outbox is not its client, is in
//! `docs/architecture.md`.

mod access;
mod arrival;
mod commands;
mod gateway;
mod in_flight;
mod inbox;
mod outbox;
mod place;
mod rest;
mod wire;

pub use access::{ApiUrl, Token};
pub use rest::{Rest, RestError};

use crate::bot::scheduler::run_schedule;
use crate::bot::{Core, Deliveries};
use anyhow::Context;
use outbox::Outbox;
use std::sync::Arc;
use tokio::task::JoinSet;

/// Who the bot is, as Discord says.
#[derive(Clone, Debug)]
pub struct Identity {
    /// The bot's user.
    pub user: u64,
    /// Its application.
    pub application: u64,
    /// Its name, for the log.
    pub name: String,
}

/// Checks the token and finds out who the bot is.
///
/// # Errors
/// One line that says what is wrong: the token, or the way to the API.
pub async fn identify(rest: &Rest) -> anyhow::Result<Identity> {
    let who = async {
        let user = rest.get("users/@me").await?;
        let application = rest.get("applications/@me").await?;
        Ok::<_, RestError>((user, application))
    };
    let (user, application) = match who.await {
        Ok(both) => both,
        Err(RestError::Refused { status: 401, .. }) => {
            anyhow::bail!(
                "Discord does not accept the token in DISCORD_TOKEN; copy it anew from the Bot page of your application"
            )
        }
        Err(error) => {
            return Err(error)
                .with_context(|| format!("cannot use the Discord API at {}", rest.api()));
        }
    };
    let id = |value: &serde_json::Value| value["id"].as_str().and_then(|id| id.parse().ok());
    Ok(Identity {
        user: id(&user).context("Discord's answer to users/@me has no id")?,
        application: id(&application).context("Discord's answer to applications/@me has no id")?,
        name: user["username"].as_str().unwrap_or_default().to_owned(),
    })
}

/// Runs the bot until `stop` resolves or the gateway ends for good.
///
/// # Errors
/// When the gateway cannot be reached or refuses the bot.
pub async fn run(
    bot: Arc<Core>,
    deliveries: Deliveries,
    rest: Arc<Rest>,
    identity: Identity,
    stop: impl Future<Output = ()>,
) -> anyhow::Result<()> {
    tokio::pin!(stop);
    tokio::select! {
        registered = commands::register(&rest, &identity) => registered?,
        () = &mut stop => return Ok(()),
    }
    let outbox = Arc::new(Outbox::new(
        Arc::clone(&bot),
        Arc::clone(&rest),
        identity.user,
    ));
    let mut tasks = JoinSet::new();
    tasks.spawn(Arc::clone(&outbox).run(deliveries));
    bot.resume()?;
    tasks.spawn(run_schedule(Arc::clone(&bot)));
    let ended = gateway::run(bot, rest, identity, stop).await;
    tasks.shutdown().await;
    ended
}
