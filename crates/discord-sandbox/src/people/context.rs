//! Builds message commands, which members find in the menu of a message.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use serde_json::json;

use super::client;
use crate::check::callback::InteractionKind;
use crate::id::{MessageId, UserId};
use crate::model::World;
use crate::model::interaction::Action;

/// The type of a message command.
/// Source: Discord developer documentation, "Application Commands".
const MESSAGE: i64 = 3;

/// Builds the interaction of a message command. Fails if Discord's client would not send it.
pub(crate) fn message_command(
    world: &World,
    user: UserId,
    target: MessageId,
    name: &str,
) -> Result<Action> {
    let message = client::visible(world, user, target)?;
    ensure!(
        message.shown_to.is_none(),
        "a private message has no menu of commands"
    );
    let registered = world
        .commands
        .offered(message.guild)
        .find(|one| one.command.kind == MESSAGE && one.command.name == name)
        .with_context(|| format!("the bot has no message command {name:?}"))?;
    let place = world.channels.get(&message.channel);
    client::offered(
        world,
        user,
        place.context("no such channel")?,
        &registered.command,
    )?;
    let mut data = json!({
        "id": registered.id,
        "name": name,
        "type": MESSAGE,
        "target_id": target,
        "resolved": { "messages": { target.to_string(): message.value() } },
    });
    if let Some(guild) = registered.guild {
        data["guild_id"] = json!(guild);
    }
    Ok(Action {
        user,
        channel: message.channel,
        asked: InteractionKind::Command,
        data,
        source: None,
        command: Some(name.to_owned()),
        opened_by: None,
        at_ms: None,
        age: Duration::ZERO,
    })
}
