//! Reads a channel's messages.

use serde_json::{Value, json};

use super::answer::{Answer, Call};
use crate::check::problem::{Path, Problems};
use crate::id::{ChannelId, MessageId};
use crate::model::World;
use crate::model::message::Message;
use crate::model::session::intent;
use crate::permission::Permissions;
use crate::refusal::Refusal;

/// Handles GET of a channel's messages, newest first.
pub(super) fn list(world: &World, call: &Call<'_>, id: ChannelId) -> Result<Answer, Refusal> {
    let channel = world.visible(id)?;
    let mut problems = Problems::default();
    let limit = match call.parameter("limit").map(str::parse::<usize>) {
        None => 50,
        Some(Ok(limit @ 1..=100)) => limit,
        Some(_) => {
            let message = "int value should be between 1 and 100.";
            problems.add(&Path::ROOT.key("limit"), "NUMBER_TYPE_MAX", message);
            50
        }
    };
    let mut stamp = |name: &str| {
        let parsed = call.parameter(name).map(str::parse::<MessageId>);
        if matches!(parsed, Some(Err(_))) {
            problems.add(
                &Path::ROOT.key(name),
                "NUMBER_TYPE_COERCE",
                "Value is not snowflake.",
            );
        }
        parsed.and_then(Result::ok)
    };
    let (after, before) = (stamp("after"), stamp("before"));
    let around = stamp("around");
    if !problems.is_empty() {
        return Err(Refusal::InvalidForm(problems));
    }
    // Without the permission to read earlier messages, Discord returns an empty list.
    if !world
        .bot_permissions(channel)
        .contains(Permissions::READ_MESSAGE_HISTORY)
    {
        return Ok(Answer::json(json!([])));
    }
    let all = channel.messages.iter().copied();
    let mut ids = match (after, before, around) {
        (Some(after), ..) => all.filter(|id| *id > after).take(limit).collect::<Vec<_>>(),
        (_, Some(before), _) => last(all.filter(|id| *id < before).collect(), limit),
        (_, _, Some(around)) => {
            let older = last(
                channel.messages.range(..around).copied().collect(),
                limit / 2,
            );
            let newer = channel
                .messages
                .range(around..)
                .copied()
                .take(limit - older.len());
            older.into_iter().chain(newer).collect()
        }
        _ => last(all.collect(), limit),
    };
    ids.reverse();
    let messages = ids
        .iter()
        .filter_map(|id| world.messages.get(id))
        .map(|message| message_json(world, message));
    Ok(Answer::json(messages.collect()))
}

fn last(mut ids: Vec<MessageId>, count: usize) -> Vec<MessageId> {
    ids.split_off(ids.len().saturating_sub(count))
}

/// Returns a message object; without the intent, the content of others' messages is empty.
fn message_json(world: &World, message: &Message) -> Value {
    let mut json = message.value();
    let readable = world.sessions.has_intent(intent::MESSAGE_CONTENT);
    if message.author.id != world.bot.id && !readable {
        json["content"] = json!("");
    }
    json
}

/// Handles GET of one message.
pub(super) fn one(world: &World, channel: ChannelId, id: MessageId) -> Result<Answer, Refusal> {
    let visible = world.visible(channel)?;
    if !world
        .bot_permissions(visible)
        .contains(Permissions::READ_MESSAGE_HISTORY)
    {
        return Err(Refusal::MissingAccess);
    }
    let message = world.public_message(channel, id)?;
    Ok(Answer::json(message_json(world, message)))
}
