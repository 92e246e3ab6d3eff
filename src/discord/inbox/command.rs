//! Commands with their options.

use super::{Unreadable, id, list, name, permissions, text, without};
use crate::bot::command::MESSAGE;
use crate::bot::interaction::{Given, Value as OptionValue};
use crate::bot::{Attached, Ping, Place, Use};
use quiz_engine::ids::{ChannelId, MemberId, RoleId};
use quiz_engine::member::Member;
use serde_json::Value;
use serenity::all::Permissions;

/// Types of options. Source: Discord developer documentation, "Application Commands".
const SUBCOMMAND: u64 = 1;
const STRING: u64 = 3;
const INTEGER: u64 = 4;
const BOOLEAN: u64 = 5;
const USER: u64 = 6;
const CHANNEL: u64 = 7;
const ROLE: u64 = 8;
const ATTACHMENT: u64 = 11;
/// The type of a command in the menu of messages. Source: the same.
const ON_MESSAGE: u64 = 3;

/// Parses a command that is used, or whose option is autocompleted.
pub(super) fn used(raw: &Value) -> Result<Use, Unreadable> {
    let data = &raw["data"];
    let command = text(&data["name"]).ok_or(without("data.name"))?;
    let (subcommand, options) = match list(&data["options"]) {
        [one] if one["type"].as_u64() == Some(SUBCOMMAND) => {
            let name = text(&one["name"]).ok_or(without("data.options.name"))?;
            (Some(name.to_owned()), list(&one["options"]))
        }
        options => (None, options),
    };
    let mut given = Given::default();
    for option in options {
        let name = text(&option["name"]).ok_or(without("data.options.name"))?;
        let focused = option["focused"].as_bool() == Some(true);
        if focused {
            given.focused = Some(name.to_owned());
        }
        if let Some(value) = value(option, focused, raw) {
            given.values.push((name.to_owned(), value));
        }
    }
    if data["type"].as_u64() == Some(ON_MESSAGE) {
        let target = text(&data["target_id"]).ok_or(without("data.target_id"))?;
        let content = text(&data["resolved"]["messages"][target]["content"]);
        let content = OptionValue::Message(content.unwrap_or_default().to_owned());
        given.values.push((MESSAGE.to_owned(), content));
    }
    Ok(Use {
        command: command.to_owned(),
        subcommand,
        given,
    })
}

/// Parses the value of an option; `None` for a type that the bot's commands do not have.
fn value(option: &Value, focused: bool, raw: &Value) -> Option<OptionValue> {
    let (value, resolved) = (&option["value"], &raw["data"]["resolved"]);
    if focused {
        // It is text until it is complete, for every type of option.
        return text(value).map(|text| OptionValue::Text(text.to_owned()));
    }
    Some(match option["type"].as_u64()? {
        STRING => OptionValue::Text(text(value)?.to_owned()),
        INTEGER => OptionValue::Integer(value.as_i64()?),
        BOOLEAN => OptionValue::Boolean(value.as_bool()?),
        USER => OptionValue::Member(member(text(value)?, resolved)?),
        CHANNEL => OptionValue::Channel(place(text(value)?, resolved)?),
        ROLE => OptionValue::Role(ping(text(value)?, raw)?),
        ATTACHMENT => {
            let file = &resolved["attachments"][text(value)?];
            OptionValue::File(Attached {
                name: text(&file["filename"])?.to_owned(),
                size: file["size"].as_u64()?,
                url: text(&file["url"])?.to_owned(),
            })
        }
        _ => return None,
    })
}

fn member(of: &str, resolved: &Value) -> Option<Member> {
    Some(Member {
        id: MemberId(of.parse().ok()?),
        name: name(&resolved["members"][of]["nick"], &resolved["users"][of])?,
    })
}

fn place(of: &str, resolved: &Value) -> Option<Place> {
    let channel = &resolved["channels"][of];
    Some(Place {
        id: ChannelId(of.parse().ok()?),
        parent: id(&channel["parent_id"]).map(ChannelId),
        name: text(&channel["name"]).unwrap_or_default().to_owned(),
    })
}

fn ping(of: &str, raw: &Value) -> Option<Ping> {
    let role = &raw["data"]["resolved"]["roles"][of];
    // The permissions in the channel of the command; those in the other one are mostly the same.
    let may = permissions(&raw["app_permissions"]).unwrap_or_default();
    let any = may.intersects(Permissions::MENTION_EVERYONE | Permissions::ADMINISTRATOR);
    Some(Ping {
        role: RoleId(of.parse().ok()?),
        name: text(&role["name"]).unwrap_or_default().to_owned(),
        // The @everyone role has the server's id.
        everyone: text(&raw["guild_id"]) == Some(of),
        allowed: any || role["mentionable"].as_bool() == Some(true),
    })
}
