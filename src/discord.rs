//! Discord: serenity's gateway brings interactions in, our own thin REST takes messages out.
//!
//! No other module names serenity. What it lacks, and why the outbox is not its client, is in
//! `docs/architecture.md`.

mod access;
mod arrival;
mod close;
mod commands;
mod gateway;
mod in_flight;
mod inbox;
mod outbox;
mod place;
mod rest;
mod wire;

pub use access::{ApiUrl, Token};
pub use close::{NeedsPerson, watch_log};
pub use rest::{Rest, RestError};

use crate::bot::Core;
use crate::bot::publisher::channels::Channels;
use anyhow::Context;
use outbox::Outbox;
use std::sync::Arc;

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

/// Tells Discord which commands there are.
///
/// # Errors
/// When Discord does not take them.
pub async fn register_commands(rest: &Rest, identity: &Identity) -> anyhow::Result<()> {
    commands::register(rest, identity).await
}

/// The channels in which the bot speaks.
pub fn outbox(rest: &Arc<Rest>, identity: &Identity) -> impl Channels + use<> {
    Outbox::new(Arc::clone(rest), identity.user)
}

/// Answers interactions until `stop` resolves or the gateway ends for good.
///
/// # Errors
/// When the gateway cannot be reached or refuses the bot.
pub async fn run_gateway(
    bot: Arc<Core>,
    rest: Arc<Rest>,
    identity: Identity,
    stop: impl Future<Output = ()>,
) -> anyhow::Result<()> {
    gateway::run(bot, rest, identity, stop).await
}
