//! Servers, their roles and their members.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use serde_json::value::{RawValue, to_raw_value};
use serde_json::{Value, json};

use super::user::User;
use crate::id::{GuildId, RoleId, UserId};
use crate::permission::Permissions;
use crate::timestamp::timestamp;

pub(crate) struct Guild {
    pub(crate) id: GuildId,
    pub(crate) name: String,
    pub(crate) locale: String,
    pub(crate) owner: UserId,
    pub(crate) roles: Vec<Role>,
    pub(crate) members: HashMap<UserId, Member>,
}

impl Guild {
    pub(crate) fn role(&self, id: RoleId) -> Option<&Role> {
        self.roles.iter().find(|role| role.id == id)
    }

    pub(crate) fn permissions(&self, user: UserId) -> Permissions {
        let Some(member) = self.members.get(&user) else {
            return Permissions::NONE;
        };
        if user == self.owner {
            return Permissions::ADMINISTRATOR
                | Permissions::ordinary()
                | Permissions::MANAGE_GUILD;
        }
        self.roles
            .iter()
            .filter(|role| role.id.0 == self.id.0 || member.roles.contains(&role.id))
            .fold(Permissions::NONE, |all, role| all | role.permissions)
    }
}

/// A role; the one with the server's id is @everyone.
#[derive(Clone, Debug)]
pub(crate) struct Role {
    pub(crate) id: RoleId,
    pub(crate) name: String,
    pub(crate) permissions: Permissions,
    pub(crate) position: usize,
    pub(crate) mentionable: bool,
    /// The bot whose managed role this is.
    pub(crate) bot: Option<UserId>,
}

impl Default for Role {
    fn default() -> Self {
        Self {
            id: RoleId(0),
            name: String::new(),
            permissions: Permissions::NONE,
            position: 0,
            mentionable: false,
            bot: None,
        }
    }
}

impl Role {
    pub(crate) fn json(&self) -> Value {
        let mut json = json!({
            "id": self.id,
            "name": self.name,
            "description": null,
            "permissions": self.permissions,
            "position": self.position,
            "color": 0,
            "colors": { "primary_color": 0, "secondary_color": null, "tertiary_color": null },
            "hoist": false,
            "managed": self.bot.is_some(),
            "mentionable": self.mentionable,
            "icon": null,
            "unicode_emoji": null,
            "flags": 0,
        });
        if let Some(bot) = self.bot {
            json["tags"] = json!({ "bot_id": bot });
        }
        json
    }
}

pub(crate) struct Member {
    pub(crate) roles: Vec<RoleId>,
    pub(crate) joined_ms: i64,
    json: OnceLock<Arc<RawValue>>,
}

impl Member {
    pub(crate) fn new(roles: Vec<RoleId>, joined_ms: i64) -> Self {
        Self {
            roles,
            joined_ms,
            json: OnceLock::new(),
        }
    }

    /// Returns the member object of an interaction. Cached, since a load test presses thousands of
    /// times.
    pub(crate) fn json(&self, user: &User, permissions: Permissions) -> Arc<RawValue> {
        let build = || {
            let mut json = self.value(user);
            json["permissions"] = json!(permissions);
            to_raw_value(&json)
                .expect("a JSON value can be written")
                .into()
        };
        Arc::clone(self.json.get_or_init(build))
    }

    /// Drops the cached object; call it when roles or permissions have changed.
    pub(crate) fn changed(&mut self) {
        self.json = OnceLock::new();
    }

    pub(crate) fn value(&self, user: &User) -> Value {
        json!({
            "user": user.json,
            "nick": null,
            "avatar": null,
            "banner": null,
            "roles": self.roles,
            "joined_at": timestamp(self.joined_ms),
            "premium_since": null,
            "deaf": false,
            "mute": false,
            "pending": false,
            "flags": 0,
            "communication_disabled_until": null,
            "unusual_dm_activity_until": null,
            "avatar_decoration_data": null,
            "collectibles": null,
        })
    }
}
