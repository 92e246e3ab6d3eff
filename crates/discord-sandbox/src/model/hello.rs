//! The first events of a session: READY and the servers.

use serde_json::{Value, json};

use super::World;
use super::channel::Channel;
use super::guild::Role;
use crate::id::GuildId;
use crate::timestamp::timestamp;

/// Returns the data of READY.
pub(crate) fn ready(world: &World, session: &str) -> Value {
    let mut user = world.bot.json.clone();
    user["verified"] = json!(true);
    user["mfa_enabled"] = json!(false);
    user["email"] = Value::Null;
    let guilds = world
        .guilds
        .keys()
        .map(|id| json!({ "id": id, "unavailable": true }));
    json!({
        "v": 10,
        "user": user,
        "guilds": guilds.collect::<Vec<_>>(),
        "session_id": session,
        "session_type": "normal",
        "resume_gateway_url": world.url.replacen("http", "ws", 1),
        "shard": [0, 1],
        "application": { "id": world.bot.id, "flags": 0 },
        "private_channels": [],
        "presences": [],
        "relationships": [],
        "user_settings": {},
        "geo_ordered_rtc_regions": [],
    })
}

/// Returns the data of GUILD_CREATE. Its only member is the bot, as without the privileged intent.
pub(crate) fn guild_create(world: &World, id: GuildId) -> Value {
    let Some(guild) = world.guilds.get(&id) else {
        return Value::Null;
    };
    let mut json = guild_json(world, id);
    let channels = world.channels_of(id);
    let (threads, channels): (Vec<_>, Vec<_>) = channels
        .into_iter()
        .partition(|channel| channel.is_thread());
    let as_json = |list: Vec<&Channel>| {
        list.into_iter()
            .map(|channel| channel.json(guild.owner, world.bot.id))
            .collect::<Vec<_>>()
    };
    let bot = guild
        .members
        .get(&world.bot.id)
        .map(|member| member.value(&world.bot));
    let joined_ms = guild
        .members
        .get(&world.bot.id)
        .map_or(0, |member| member.joined_ms);
    json["joined_at"] = json!(timestamp(joined_ms));
    json["large"] = json!(guild.members.len() > 250);
    json["unavailable"] = json!(false);
    json["member_count"] = json!(guild.members.len());
    json["voice_states"] = json!([]);
    json["members"] = json!(bot.into_iter().collect::<Vec<_>>());
    json["channels"] = json!(as_json(channels));
    json["threads"] = json!(as_json(threads));
    json["presences"] = json!([]);
    json["stage_instances"] = json!([]);
    json["guild_scheduled_events"] = json!([]);
    json["soundboard_sounds"] = json!([]);
    json
}

/// Returns Discord's guild object.
pub(crate) fn guild_json(world: &World, id: GuildId) -> Value {
    let Some(guild) = world.guilds.get(&id) else {
        return Value::Null;
    };
    json!({
        "id": guild.id,
        "name": guild.name,
        "icon": null,
        "description": null,
        "home_header": null,
        "splash": null,
        "discovery_splash": null,
        "features": [],
        "banner": null,
        "owner_id": guild.owner,
        "application_id": null,
        "region": "deprecated",
        "afk_channel_id": null,
        "afk_timeout": 300,
        "system_channel_id": null,
        "system_channel_flags": 0,
        "widget_enabled": false,
        "widget_channel_id": null,
        "verification_level": 0,
        "roles": guild.roles.iter().map(Role::json).collect::<Vec<_>>(),
        "default_message_notifications": 1,
        "mfa_level": 0,
        "explicit_content_filter": 0,
        "max_presences": null,
        "max_members": 500_000,
        "max_stage_video_channel_users": 50,
        "max_video_channel_users": 25,
        "vanity_url_code": null,
        "premium_tier": 0,
        "premium_subscription_count": 0,
        "preferred_locale": guild.locale,
        "rules_channel_id": null,
        "safety_alerts_channel_id": null,
        "public_updates_channel_id": null,
        "premium_progress_bar_enabled": false,
        "nsfw": false,
        "nsfw_level": 0,
        "emojis": [],
        "stickers": [],
        "incidents_data": null,
    })
}
