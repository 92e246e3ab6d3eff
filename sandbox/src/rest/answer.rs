//! Which verb of the world answers which route.

use std::sync::Arc;

use axum::http::Method;
use serde_json::{Value, json};

use super::payload::Payload;
use super::route::Route;
use crate::check::problem::{Path, Problems};
use crate::gateway::hello;
use crate::id::{ChannelId, InteractionId, MessageId, UserId};
use crate::inner::Inner;
use crate::model::World;
use crate::model::message::Message;
use crate::model::respond::Responded;
use crate::permission::Permissions;
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
    fn parameter(&self, name: &str) -> Option<&str> {
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

    fn json(value: Value) -> Self {
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
        Route::Messages(channel) => list(world, &asking, *channel),
        Route::Message(channel, id) => match *asking.method {
            Method::GET => one(world, *channel, *id),
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
        route => about(world, route, asking.inner),
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

fn list(world: &World, asking: &Asking<'_>, id: ChannelId) -> Result<Answer, Refusal> {
    let channel = world.visible(id)?;
    let mut problems = Problems::default();
    let limit = match asking.parameter("limit").map(str::parse::<usize>) {
        None => 50,
        Some(Ok(limit @ 1..=100)) => limit,
        Some(_) => {
            let words = "int value should be between 1 and 100.";
            problems.add(&Path::ROOT.key("limit"), "NUMBER_TYPE_MAX", words);
            50
        }
    };
    let mut stamp = |name: &str| {
        let parsed = asking.parameter(name).map(str::parse::<MessageId>);
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
    // Without the right to read what was before, Discord lists nothing.
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
        .map(|message| shown(world, message));
    Ok(Answer::json(messages.collect()))
}

fn last(mut ids: Vec<MessageId>, count: usize) -> Vec<MessageId> {
    ids.split_off(ids.len().saturating_sub(count))
}

/// A message as the bot may read it.
fn shown(world: &World, message: &Message) -> Value {
    let mut json = message.value();
    let readable = world.sessions.asks(crate::gateway::intent::MESSAGE_CONTENT);
    if message.author.id != world.bot.id && !readable {
        json["content"] = json!("");
    }
    json
}

fn one(world: &World, channel: ChannelId, id: MessageId) -> Result<Answer, Refusal> {
    let visible = world.visible(channel)?;
    if !world
        .bot_permissions(visible)
        .contains(Permissions::READ_MESSAGE_HISTORY)
    {
        return Err(Refusal::MissingAccess);
    }
    let message = world.public_message(channel, id)?;
    Ok(Answer::json(shown(world, message)))
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

/// The routes that only tell how things are.
fn about(world: &World, route: &Route, inner: &Inner) -> Result<Answer, Refusal> {
    let gateway = inner.url.replacen("http", "ws", 1);
    let guild = |id| world.guilds.get(id).ok_or(Refusal::UnknownGuild);
    Ok(Answer::json(match route {
        Route::Gateway => json!({ "url": gateway }),
        Route::GatewayBot => json!({
            "url": gateway,
            "shards": 1,
            "session_start_limit": {
                "total": 1000,
                "remaining": 1000_u64.saturating_sub(world.ledger.identifies),
                "reset_after": 86_400_000,
                "max_concurrency": 1,
            },
        }),
        Route::Me => {
            let mut user = world.bot.json.clone();
            user["verified"] = json!(true);
            user["mfa_enabled"] = json!(false);
            user["locale"] = json!("en-US");
            user["email"] = Value::Null;
            user
        }
        Route::MyGuilds => world
            .guilds
            .values()
            .map(|guild| {
                let permissions = guild.permissions(world.bot.id);
                json!({
                    "id": guild.id, "name": guild.name, "icon": null, "banner": null, "owner": false,
                    "permissions": permissions, "features": [],
                })
            })
            .collect(),
        Route::Application | Route::OauthApplication => application(world),
        Route::Guild(id) => guild(id).map(|guild| hello::guild_json(world, guild.id))?,
        Route::GuildRoles(id) => guild(id)?.roles.iter().map(crate::model::guild::Role::json).collect(),
        Route::GuildChannels(id) => {
            let owner = guild(id)?.owner;
            let channels = world.channels_of(*id).into_iter().filter(|channel| !channel.is_thread());
            channels.map(|channel| channel.json(owner, world.bot.id)).collect()
        }
        Route::GuildMember(id, user) => {
            let member = guild(id)?.members.get(user).ok_or(Refusal::UnknownMember)?;
            let user = world.users.get(user).ok_or(Refusal::UnknownMember)?;
            member.value(user)
        }
        _ => return Err(Refusal::UnknownRoute),
    }))
}

fn application(world: &World) -> Value {
    let owner = world
        .guilds
        .values()
        .next()
        .and_then(|guild| world.users.get(&guild.owner));
    json!({
        "id": world.bot.id,
        "name": world.bot.name,
        "icon": null,
        "description": "",
        "type": null,
        "bot": world.bot.json,
        "bot_public": true,
        "bot_require_code_grant": false,
        "verify_key": "0".repeat(64),
        "flags": 0,
        "flags_new": "0",
        "tags": [],
        "owner": owner.map(|owner| owner.json.clone()),
        "team": null,
        "redirect_uris": [],
        "interactions_endpoint_url": null,
        "role_connections_verification_url": null,
        "approximate_guild_count": world.guilds.len(),
        "approximate_user_install_count": 0,
        "approximate_user_authorization_count": 0,
        "explicit_content_filter": 0,
        "eligible_oauth2_scopes": [],
        "integration_types_config": { "0": {} },
    })
}
