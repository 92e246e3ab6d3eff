//! Which verb of the world answers which route.

use std::sync::Arc;

use axum::http::Method;
use serde_json::{Value, json};

use super::payload::Payload;
use super::route::Route;
use super::{about, history};
use crate::id::{InteractionId, MessageId, UserId};
use crate::inner::Inner;
use crate::model::World;
use crate::model::message::Message;
use crate::model::respond::Responded;
use crate::refusal::Refusal;

/// The largest file.
const LARGEST_FILE: usize = 10 * 1024 * 1024;

/// A request, read.
pub(crate) struct Asking<'a> {
    pub(crate) inner: &'a Inner,
    pub(crate) route: &'a Route,
    pub(crate) method: &'a Method,
    pub(crate) query: Option<&'a str>,
}

impl Asking<'_> {
    pub(crate) fn parameter(&self, name: &str) -> Option<&str> {
        let pairs = self
            .query?
            .split('&')
            .filter_map(|pair| pair.split_once('='));
        pairs
            .into_iter()
            .find(|(key, _)| *key == name)
            .map(|(_, value)| value)
    }
}

/// What a request is answered with.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) content: Content,
}

#[derive(Debug)]
pub(crate) enum Content {
    Nothing,
    Json(Value),
    Message(Arc<Message>),
}

impl Answer {
    fn nothing() -> Self {
        Self {
            status: 204,
            content: Content::Nothing,
        }
    }

    pub(crate) fn json(value: Value) -> Self {
        Self {
            status: 200,
            content: Content::Json(value),
        }
    }

    fn message(message: Arc<Message>) -> Self {
        Self {
            status: 200,
            content: Content::Message(message),
        }
    }

    pub(crate) fn status(&self) -> u16 {
        self.status
    }

    pub(crate) fn to_value(&self) -> Value {
        match &self.content {
            Content::Nothing => Value::Null,
            Content::Json(value) => value.clone(),
            Content::Message(message) => message.value(),
        }
    }
}

/// Answers one request.
pub(crate) fn answer(
    world: &mut World,
    asking: Asking<'_>,
    payload: Payload,
) -> Result<Answer, Refusal> {
    if payload
        .uploads
        .iter()
        .any(|upload| upload.bytes.len() > LARGEST_FILE)
    {
        return Err(Refusal::TooLarge);
    }
    let Payload {
        json: body,
        uploads,
    } = payload;
    let write = *asking.method != Method::GET;
    match asking.route {
        Route::Callback { id, token } => {
            let within = asking.inner.options.respond_within;
            let responded = world.respond(*id, token, &body, uploads, within)?;
            if let Some(count) = world
                .ledger
                .callbacks
                .get_mut(usize::from(responded.callback))
            {
                *count += 1;
            }
            match asking.parameter("with_response") {
                Some("true" | "1") => Ok(Answer::json(with_response(world, *id, responded))),
                _ => Ok(Answer::nothing()),
            }
        }
        Route::Original { app, token } => {
            ours(world, *app)?;
            if *asking.method == Method::PATCH {
                world.ledger.original_edits += 1;
            }
            reply(world, asking.method, token, None, &body, uploads)
        }
        Route::Followup { app, token, id } => {
            ours(world, *app)?;
            reply(world, asking.method, token, Some(*id), &body, uploads)
        }
        Route::Webhook { app, token } => {
            ours(world, *app)?;
            let message = world.follow_up(token, &body, uploads)?;
            world.ledger.followups += 1;
            Ok(Answer::message(message))
        }
        Route::Messages(channel) if write => world
            .bot_posts(*channel, &body, uploads)
            .map(Answer::message),
        Route::Messages(channel) => history::list(world, &asking, *channel),
        Route::Message(channel, id) => match *asking.method {
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
        Route::Typing(id) => world.visible(*id).map(|_| Answer::nothing()),
        Route::Commands { .. } | Route::Command { .. } => commands(world, &asking, &body),
        route => about::about(world, route, asking.inner),
    }
}

/// The routes of an interaction name the application; only ours is known.
fn ours(world: &World, app: UserId) -> Result<(), Refusal> {
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
        "guild_id": interaction.map(|interaction| interaction.guild),
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
    uploads: Vec<crate::check::message::Upload>,
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

fn commands(world: &mut World, asking: &Asking<'_>, body: &Value) -> Result<Answer, Refusal> {
    let (app, guild, id) = match asking.route {
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
    match (asking.method, id) {
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
