//! Users: people and the bot.

use serde_json::{Value, json};

use crate::id::UserId;

#[derive(Clone, Debug)]
pub(crate) struct User {
    pub(crate) id: UserId,
    /// The display name.
    pub(crate) name: String,
    pub(crate) locale: String,
    pub(crate) bot: bool,
    /// Discord's user object.
    pub(crate) json: Value,
}

impl User {
    pub(crate) fn person(id: UserId, name: &str, locale: &str) -> Self {
        Self::new(id, name, locale, false)
    }

    pub(crate) fn bot(id: UserId, name: &str) -> Self {
        Self::new(id, name, "en-US", true)
    }

    fn new(id: UserId, name: &str, locale: &str, bot: bool) -> Self {
        // Unlike the display name, `username` is in lower case.
        let username = name.to_lowercase().replace(' ', "_");
        let json = json!({
            "id": id,
            "username": username,
            "global_name": if bot { None } else { Some(name) },
            "discriminator": if bot { "1337" } else { "0" },
            "avatar": null,
            "bot": bot,
            "public_flags": 0,
            "flags": 0,
            "banner": null,
            "accent_color": null,
            "avatar_decoration_data": null,
            "collectibles": null,
            "primary_guild": null,
        });
        Self {
            id,
            name: name.to_owned(),
            locale: locale.to_owned(),
            bot,
            json,
        }
    }
}
