//! The routes that only read the state.

use serde_json::{Value, json};

use super::answer::Answer;
use super::route::Route;
use crate::inner::Inner;
use crate::model::World;
use crate::model::hello;
use crate::refusal::Refusal;

/// Answers one of these routes.
pub(super) fn about(world: &World, route: &Route, inner: &Inner) -> Result<Answer, Refusal> {
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
