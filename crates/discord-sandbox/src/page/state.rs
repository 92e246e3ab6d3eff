//! The state that a page loads when it opens.

use std::collections::HashMap;
use std::sync::Arc;

use axum::Json;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use crate::check::command::LOCALES;
use crate::id::{ChannelId, UserId};
use crate::inner::Inner;
use crate::model::channel::Channel;
use crate::model::message::Message;
use crate::model::seed;
use crate::permission::Permissions;

/// GET /page/state?member=ID
pub(super) async fn state(
    State(inner): State<Arc<Inner>>,
    Query(query): Query<HashMap<String, String>>,
) -> Response {
    let mut world = inner.lock();
    let member = query.get("member").and_then(|id| id.parse().ok());
    let direct = member.and_then(|member| world.direct_channel(member));
    let direct = direct.and_then(|id| world.channels.get(&id));
    let direct = direct.map(|channel| channel.direct_for_page(&world.bot));
    let Some(guild) = world.guilds.get(&seed::GUILD) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let members = world
        .people
        .iter()
        .filter_map(|id| world.users.get(id))
        .map(|user| {
            let permissions = guild.permissions(user.id);
            let quizmaster = permissions.contains(Permissions::MANAGE_GUILD);
            json!({
                "id": user.id,
                "name": user.name,
                "permissions": permissions,
                "locale": user.locale,
                "title": if quizmaster { "quizmaster" } else { "member" },
            })
        });
    let channels = world.channels_of(guild.id);
    let channels = channels.into_iter().filter_map(Channel::for_page);
    let roles = guild.roles.iter().filter(|role| role.bot.is_none());
    let roles = roles.map(|role| json!({ "id": role.id, "name": role.name }));
    let commands = world.commands.offered(guild.id).map(|entry| &entry.json);
    let welcome = inner.options.welcome.as_ref().map(|welcome| {
        let starters = welcome.starters.iter();
        let starters = starters.map(|one| json!({ "label": one.label, "line": one.line }));
        json!({ "text": welcome.text, "starters": starters.collect::<Vec<_>>() })
    });
    Json(json!({
        "now_ms": world.now_ms(),
        "welcome": welcome,
        "clock_moves": inner.options.advance.is_some(),
        "guild": { "id": guild.id, "name": guild.name, "locale": guild.locale },
        "locales": LOCALES,
        "bot": { "id": world.bot.id, "name": world.bot.name },
        "members": members.collect::<Vec<_>>(),
        "channels": channels.collect::<Vec<_>>(),
        "direct": direct,
        "roles": roles.collect::<Vec<_>>(),
        "commands": commands.collect::<Vec<_>>(),
    }))
    .into_response()
}

/// GET /page/messages?channel=ID&member=ID
pub(super) async fn messages(
    State(inner): State<Arc<Inner>>,
    Query(query): Query<HashMap<String, String>>,
) -> Response {
    let channel = query
        .get("channel")
        .and_then(|id| id.parse::<ChannelId>().ok());
    let member = query.get("member").and_then(|id| id.parse::<UserId>().ok());
    let (Some(channel), Some(member)) = (channel, member) else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    let seen = inner.lock().visible_messages(channel, member);
    Json(
        seen.iter()
            .map(|message| message_json(message))
            .collect::<Value>(),
    )
    .into_response()
}

/// Returns the message object, with fields for the page.
pub(super) fn message_json(message: &Message) -> Value {
    let mut json = message.value();
    let command = message
        .origin
        .as_ref()
        .filter(|origin| origin.command.is_some());
    json["ephemeral"] = json!(message.is_ephemeral());
    json["thinking"] = json!(message.is_loading());
    json["interaction"] = match command {
        Some(origin) => json!({
            "user": { "id": origin.user.id, "username": origin.user.name },
            "name": origin.command,
            "on_message": origin.target.is_some(),
        }),
        None => Value::Null,
    };
    json["author"] = json!({
        "id": message.author.id,
        "username": message.author.name,
        "bot": message.author.bot,
    });
    json
}
