//! Maps routes to operations of the world.

use std::sync::Arc;

use axum::http::Method;
use serde_json::{Value, json};

use super::answer::{Answer, Call, Content};
use super::payload::Payload;
use super::route::Route;
use super::{about, history};
use crate::check::message::Upload;
use crate::id::{InteractionId, MessageId, UserId};
use crate::model::World;
use crate::model::direct::NO_GUILD;
use crate::model::respond::Responded;
use crate::refusal::Refusal;

/// Discord's limit for a file of a bot, in bytes.
const MAX_FILE_BYTES: usize = 10 * 1024 * 1024;

/// Answers a call under the world's lock.
pub(super) fn dispatch(
    world: &mut World,
    call: Call<'_>,
    payload: Payload,
) -> Result<Answer, Refusal> {
    if payload
        .uploads
        .iter()
        .any(|upload| upload.bytes.len() > MAX_FILE_BYTES)
    {
        return Err(Refusal::TooLarge);
    }
    let Payload {
        json: body,
        uploads,
    } = payload;
    let write = *call.method != Method::GET;
    match call.route {
        Route::Callback { id, token } => {
            let within = call.inner.options.respond_within;
            let responded = world.respond(*id, token, &body, uploads, within)?;
            if let Some(count) = world
                .ledger
                .callbacks
                .get_mut(usize::from(responded.callback))
            {
                *count += 1;
            }
            match call.parameter("with_response") {
                Some("true" | "1") => Ok(Answer::json(with_response(world, *id, responded))),
                _ => Ok(Answer::nothing()),
            }
        }
        Route::Original { app, token } => {
            check_application(world, *app)?;
            if *call.method == Method::PATCH {
                world.ledger.original_edits += 1;
            }
            reply(world, call.method, token, None, &body, uploads)
        }
        Route::Followup { app, token, id } => {
            check_application(world, *app)?;
            reply(world, call.method, token, Some(*id), &body, uploads)
        }
        Route::Webhook { app, token } => {
            check_application(world, *app)?;
            let message = world.follow_up(token, &body, uploads)?;
            world.ledger.followups += 1;
            Ok(Answer::message(message))
        }
        Route::Messages(channel) if write => world
            .bot_posts(*channel, &body, uploads)
            .map(Answer::message),
        Route::Messages(channel) => history::list(world, &call, *channel),
        Route::Message(channel, id) => match *call.method {
            Method::GET => history::one(world, *channel, *id),
            Method::PATCH => world
                .bot_edits(*channel, *id, &body, uploads)
                .map(Answer::message),
            _ => world.bot_deletes(*channel, *id).map(|()| Answer::nothing()),
        },
        Route::Channel(id) => {
            let channel = world.visible(*id)?;
            let owner = world
                .guilds
                .get(&channel.guild)
                .map_or(world.bot.id, |guild| guild.owner);
            Ok(Answer::json(channel.json(owner, world.bot.id)))
        }
        Route::Threads(parent) => world.bot_opens_thread(*parent, &body).map(|json| Answer {
            status: 201,
            content: Content::Json(json),
        }),
        Route::MyChannels => world.bot_opens_direct(&body).map(Answer::json),
        Route::Typing(id) => world.visible(*id).map(|_| Answer::nothing()),
        Route::Commands { .. } | Route::Command { .. } => commands(world, &call, &body),
        route => about::about(world, route, call.inner),
    }
}

/// Checks the application in the path of an interaction's route; the sandbox has only one.
fn check_application(world: &World, app: UserId) -> Result<(), Refusal> {
    if app == world.bot.id {
        Ok(())
    } else {
        Err(Refusal::UnknownWebhook)
    }
}

fn with_response(world: &World, id: InteractionId, responded: Responded) -> Value {
    let interaction = world.interactions.get(id);
    let message = responded.message;
    let mut answer = json!({ "interaction": {
        "id": id,
        "type": interaction.map_or(0, |interaction| interaction.asked.number()),
        "channel_id": interaction.map(|interaction| interaction.channel),
        "guild_id": interaction
            .map(|interaction| interaction.guild)
            .filter(|guild| *guild != NO_GUILD),
    }});
    if let Some(message) = &message {
        answer["interaction"]["response_message_id"] = json!(message.id);
        answer["interaction"]["response_message_loading"] = json!(message.is_loading());
        answer["interaction"]["response_message_ephemeral"] = json!(message.is_ephemeral());
        if matches!(responded.callback, 4 | 7) {
            answer["resource"] = json!({ "type": responded.callback, "message": message.value() });
        }
    }
    answer
}

fn reply(
    world: &mut World,
    method: &Method,
    token: &str,
    id: Option<MessageId>,
    body: &Value,
    uploads: Vec<Upload>,
) -> Result<Answer, Refusal> {
    match *method {
        Method::PATCH => world
            .edit_reply(token, id, body, uploads)
            .map(Answer::message),
        Method::DELETE => world.delete_reply(token, id).map(|()| Answer::nothing()),
        _ => {
            let message = match id {
                None => world.original(token)?,
                Some(id) => world.followed(token, id)?,
            };
            Ok(Answer::message(Arc::clone(message)))
        }
    }
}

fn commands(world: &mut World, call: &Call<'_>, body: &Value) -> Result<Answer, Refusal> {
    let (app, guild, id) = match call.route {
        Route::Commands { app, guild } => (*app, *guild, None),
        Route::Command { app, guild, id } => (*app, *guild, Some(*id)),
        _ => return Err(Refusal::UnknownRoute),
    };
    if app != world.bot.id {
        return Err(Refusal::NotThisApplication);
    }
    if guild.is_some_and(|guild| !world.guilds.contains_key(&guild)) {
        return Err(Refusal::MissingAccess);
    }
    match (call.method, id) {
        (&Method::PUT, None) => {
            let commands = world.set_commands(guild, body)?;
            world.ledger.command_puts += 1;
            Ok(Answer::json(Value::Array(commands)))
        }
        (&Method::POST, None) => world.add_command(guild, body).map(|json| Answer {
            status: 201,
            content: Content::Json(json),
        }),
        (&Method::DELETE, Some(id)) => world.delete_command(guild, id).map(|()| Answer::nothing()),
        (_, Some(id)) => {
            let known = world
                .commands
                .scope(guild)
                .iter()
                .find(|entry| entry.id == id);
            known
                .map(|entry| Answer::json(entry.json.clone()))
                .ok_or(Refusal::UnknownCommand)
        }
        _ => {
            let all = world
                .commands
                .scope(guild)
                .iter()
                .map(|entry| entry.json.clone());
            Ok(Answer::json(all.collect()))
        }
    }
}
