//! The connection to Discord: interactions come in through serenity's gateway, and requests go out
//! through the REST client in `rest`.
//!
//! No other module names serenity. `docs/architecture.md` says why the REST client is not serenity's.

mod access;
mod arrival;
mod close;
mod commands;
mod gateway;
mod in_flight;
mod inbox;
mod outbox;
mod pace;
mod place;
mod rest;
mod seen;
mod wire;

pub use access::{ApiUrl, Token};
pub use close::{NeedsPerson, watch_log};
pub use rest::{Rest, RestError};

use crate::bot::publisher::channels::Channels;
use crate::bot::{Core, Permission};
use anyhow::Context;
use outbox::Outbox;
use quiz_engine::ids::{ChannelId, GuildId};
use std::sync::Arc;

/// The bot's user and application.
#[derive(Clone, Debug)]
pub struct Identity {
    /// The user id of the bot.
    pub user: u64,
    /// The application id, for the routes of commands and webhooks.
    pub application: u64,
    /// Its name, for the log.
    pub name: String,
}

/// Checks the token, and gets the identity of the bot.
///
/// # Errors
/// If Discord does not accept the token, or if the API cannot be reached.
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
                "Discord does not accept the token in DISCORD_TOKEN; copy it again from the Bot page of your application"
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

/// Registers the commands, unless Discord has the same ones.
///
/// # Errors
/// If Discord refuses them or does not answer.
pub async fn register_commands(rest: &Rest, identity: &Identity) -> anyhow::Result<()> {
    commands::register(rest, identity).await
}

/// Returns whether Discord has the commands of this version.
///
/// # Errors
/// If Discord does not answer.
pub async fn has_commands(rest: &Rest, identity: &Identity) -> anyhow::Result<bool> {
    commands::are_registered(rest, identity).await
}

/// Returns the permissions that the bot lacks to post in a channel.
pub async fn missing_in(
    rest: &Rest,
    identity: &Identity,
    guild: GuildId,
    channel: ChannelId,
) -> Vec<Permission> {
    place::missing_in(rest, identity.user, guild, channel).await
}

/// Returns the publisher's access to Discord's channels.
pub fn outbox(rest: &Arc<Rest>, identity: &Identity) -> impl Channels + use<> {
    Outbox::new(Arc::clone(rest), identity.user)
}

/// Responds to interactions until `stop` resolves or the gateway ends for good. Without `shards`
/// their number is Discord's recommendation.
///
/// # Errors
/// If the gateway cannot be reached or refuses the bot.
pub async fn run_gateway(
    bot: Arc<Core>,
    rest: Arc<Rest>,
    identity: Identity,
    shards: Option<u32>,
    stop: impl Future<Output = ()>,
) -> anyhow::Result<()> {
    gateway::run(bot, rest, identity, shards, stop).await
}
