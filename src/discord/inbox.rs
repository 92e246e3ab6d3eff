//! Parses interactions from JSON into a caller and an action.
//!
//! Only fields that the bot uses are read, each separately: a value of any type in another field has
//! no effect.

mod command;

use crate::bot::ui::names::Names;
use crate::bot::{Action, Caller, Entered, Permission, Press, Threads, Use};
use quiz_engine::ids::{ChannelId, GuildId, InteractionId, MemberId, MessageId, RoleId};
use quiz_engine::member::Member;
use serde_json::Value;
use serenity::all::{
    ChannelType, ComponentInteraction, ComponentInteractionDataKind, Interaction, Permissions,
};

/// Types of interactions. Source: Discord developer documentation, "Receiving and Responding".
const COMMAND: u64 = 2;
const COMPONENT: u64 = 3;
pub(super) const AUTOCOMPLETE: u64 = 4;
const MODAL: u64 = 5;
/// Types of components. Source: Discord developer documentation, "Component Reference".
const STRING_SELECT: u64 = 3;
const TEXT_INPUT: u64 = 4;
/// The flag of a message that only one member sees.
/// Source: Discord developer documentation, "Message Flags".
const EPHEMERAL: u64 = 1 << 6;
/// The context of an interaction in direct messages with the bot.
/// Source: Discord developer documentation, "Receiving and Responding".
const BOT_DM: u64 = 1;
/// The language if Discord sends none.
const ENGLISH: &str = "en";

/// The content of an interaction.
#[derive(Debug)]
pub(super) enum Request {
    /// A command, a component or a form.
    Act(Caller, Action),
    /// An autocompletion.
    Suggest {
        /// The server of the command; [`GuildId::DIRECT`] in direct messages.
        guild: GuildId,
        /// The member who types.
        member: MemberId,
        /// Whether the member has Manage Server.
        manager: bool,
        /// The member's roles.
        roles: Vec<RoleId>,
        /// The member's language.
        language: String,
        /// The command with the text typed so far.
        typed: Use,
    },
    /// An interaction outside servers.
    Outside {
        /// The member's language.
        language: String,
    },
}

impl Request {
    /// Returns the member's language; `None` if the response cannot be a message.
    pub(super) fn language(&self) -> Option<&str> {
        match self {
            Self::Act(caller, _) => Some(&caller.language),
            Self::Outside { language } => Some(language),
            Self::Suggest { .. } => None,
        }
    }
}

/// A parsed interaction, with the id and the token for its response.
#[derive(Debug)]
pub(super) struct Incoming {
    pub(super) id: u64,
    pub(super) token: String,
    pub(super) request: Request,
}

/// An interaction without a field that a correct response needs.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the interaction has no usable {field}")]
pub(super) struct Unreadable {
    pub(super) field: &'static str,
}

const fn without(field: &'static str) -> Unreadable {
    Unreadable { field }
}

/// Returns an interaction that serenity has parsed, in the form in which Discord sends it.
pub(super) fn raw(interaction: &Interaction) -> Value {
    // Its parts were read from JSON, so they can be written.
    let mut raw = serde_json::to_value(interaction).unwrap_or_default();
    raw["type"] = u8::from(interaction.kind()).into();
    raw
}

/// Returns what [`read`] returns for a press that serenity has parsed. Nearly all interactions are
/// presses, and writing one as JSON again would cost more than the answer itself.
pub(super) fn of_press(press: ComponentInteraction) -> Incoming {
    let request = match (press.guild_id, press.member) {
        (Some(guild), Some(member)) => {
            let permissions = member.permissions.unwrap_or_default();
            let manager = manages(permissions);
            let kind = press.channel.as_ref().map(|channel| channel.kind);
            let parent = press.channel.and_then(|channel| channel.parent_id);
            let parent = parent.filter(|_| kind.is_some_and(is_thread));
            let guild_language = press.guild_locale.unwrap_or_else(|| ENGLISH.to_owned());
            let user = member.user;
            let caller = Caller {
                interaction: InteractionId(press.id.get()),
                member: Member {
                    id: MemberId(user.id.get()),
                    name: member.nick.or(user.global_name).unwrap_or(user.name),
                },
                guild: GuildId(guild.get()),
                channel: ChannelId(press.channel_id.get()),
                language: press.locale,
                discord_language: guild_language.clone(),
                guild_language,
                parent: parent.map(|parent| ChannelId(parent.get())),
                manager,
                roles: member.roles.iter().map(|role| RoleId(role.get())).collect(),
                quizmaster: manager,
                missing: missing(press.app_permissions, kind),
                threads: threads(press.app_permissions, kind),
                ephemeral: press
                    .message
                    .flags
                    .is_some_and(|flags| flags.bits() & EPHEMERAL != 0),
                names: Names::Nobody,
            };
            let entered = match press.data.kind {
                ComponentInteractionDataKind::StringSelect { values } => {
                    Entered::Chosen(values.iter().map(|value| position(value)).collect())
                }
                _ => Entered::Nothing,
            };
            let pressed = Press {
                message: Some(MessageId(press.message.id.get())),
                entered,
            };
            Request::Act(caller, Action::Component(press.data.custom_id, pressed))
        }
        _ => Request::Outside {
            language: press.locale,
        },
    };
    Incoming {
        id: press.id.get(),
        token: press.token,
        request,
    }
}

/// Parses an interaction.
///
/// # Errors
/// If a field that the bot needs is missing or has a wrong type.
pub(super) fn read(raw: &Value) -> Result<Incoming, Unreadable> {
    let id = id(&raw["id"]).ok_or(without("id"))?;
    let token = text(&raw["token"]).ok_or(without("token"))?;
    let kind = raw["type"].as_u64().ok_or(without("type"))?;
    let language = text(&raw["locale"]).unwrap_or(ENGLISH);
    let request = match kind {
        AUTOCOMPLETE => of_autocomplete(raw)?,
        COMMAND | COMPONENT | MODAL => match caller(raw, id)? {
            None => Request::Outside {
                language: language.to_owned(),
            },
            Some(caller) if kind == COMMAND => {
                Request::Act(caller, Action::Command(command::used(raw)?))
            }
            Some(caller) => {
                let (custom_id, press) = pressed(raw, kind)?;
                Request::Act(caller, Action::Component(custom_id, press))
            }
        },
        _ => return Err(without("type")),
    };
    Ok(Incoming {
        id,
        token: token.to_owned(),
        request,
    })
}

fn of_autocomplete(raw: &Value) -> Result<Request, Unreadable> {
    let member = &raw["member"];
    let user = id(&member["user"]["id"]).or_else(|| id(&raw["user"]["id"]));
    Ok(Request::Suggest {
        guild: id(&raw["guild_id"]).map_or(GuildId::DIRECT, GuildId),
        member: MemberId(user.unwrap_or(0)),
        manager: is_manager(member),
        roles: roles(member),
        language: text(&raw["locale"]).unwrap_or(ENGLISH).to_owned(),
        typed: command::used(raw)?,
    })
}

fn pressed(raw: &Value, kind: u64) -> Result<(String, Press), Unreadable> {
    let data = &raw["data"];
    let custom_id = text(&data["custom_id"]).ok_or(without("data.custom_id"))?;
    let message = id(&raw["message"]["id"]).map(MessageId);
    let entered = match kind {
        MODAL => Entered::Written(written(&data["components"])),
        _ if data["component_type"].as_u64() == Some(STRING_SELECT) => {
            Entered::Chosen(chosen(&data["values"]))
        }
        _ => Entered::Nothing,
    };
    if kind == COMPONENT && message.is_none() {
        return Err(without("message.id"));
    }
    Ok((custom_id.to_owned(), Press { message, entered }))
}

fn chosen(values: &Value) -> Vec<u8> {
    let values = list(values).iter();
    values
        .map(|value| position(text(value).unwrap_or_default()))
        .collect()
}

/// Parses the position of an option; no question has one at the number for what is no position.
fn position(value: &str) -> u8 {
    value.parse().unwrap_or(u8::MAX)
}

/// Returns the texts of a form's inputs in rows and labels, from top to bottom.
fn written(components: &Value) -> Vec<String> {
    let mut texts = Vec::new();
    for component in list(components) {
        if component["type"].as_u64() == Some(TEXT_INPUT) {
            texts.push(text(&component["value"]).unwrap_or_default().to_owned());
        }
        texts.extend(written(&component["components"]));
        if component["component"].is_object() {
            let inside = std::slice::from_ref(&component["component"]);
            texts.extend(written(&Value::Array(inside.to_vec())));
        }
    }
    texts
}

/// Parses the caller; `None` outside servers and direct messages with the bot.
fn caller(raw: &Value, interaction: u64) -> Result<Option<Caller>, Unreadable> {
    let member = &raw["member"];
    let Some(guild) = id(&raw["guild_id"]).filter(|_| member.is_object()) else {
        return direct_caller(raw, interaction);
    };
    let user = id(&member["user"]["id"]).ok_or(without("member.user.id"))?;
    let channel = id(&raw["channel_id"])
        .or_else(|| id(&raw["channel"]["id"]))
        .ok_or(without("channel_id"))?;
    let kind = raw["channel"]["type"].as_u64();
    let kind = kind
        .and_then(|kind| u8::try_from(kind).ok())
        .map(ChannelType::from);
    let guild_language = text(&raw["guild_locale"]).unwrap_or(ENGLISH);
    let parent = id(&raw["channel"]["parent_id"]).filter(|_| kind.is_some_and(is_thread));
    Ok(Some(Caller {
        interaction: InteractionId(interaction),
        member: Member {
            id: MemberId(user),
            name: name(&member["nick"], &member["user"]).unwrap_or_default(),
        },
        guild: GuildId(guild),
        channel: ChannelId(channel),
        language: text(&raw["locale"]).unwrap_or(guild_language).to_owned(),
        guild_language: guild_language.to_owned(),
        parent: parent.map(ChannelId),
        discord_language: guild_language.to_owned(),
        manager: is_manager(member),
        roles: roles(member),
        // The server's settings are added later.
        quizmaster: is_manager(member),
        missing: missing(permissions(&raw["app_permissions"]), kind),
        threads: threads(permissions(&raw["app_permissions"]), kind),
        ephemeral: raw["message"]["flags"].as_u64().unwrap_or(0) & EPHEMERAL != 0,
        names: Names::Nobody,
    }))
}

/// Parses the caller of an interaction in direct messages with the bot; `None` elsewhere, such as in
/// messages between others.
fn direct_caller(raw: &Value, interaction: u64) -> Result<Option<Caller>, Unreadable> {
    let user = &raw["user"];
    if raw["context"].as_u64() != Some(BOT_DM) || !user.is_object() {
        return Ok(None);
    }
    let channel = id(&raw["channel_id"])
        .or_else(|| id(&raw["channel"]["id"]))
        .ok_or(without("channel_id"))?;
    let language = text(&raw["locale"]).unwrap_or(ENGLISH).to_owned();
    Ok(Some(Caller {
        interaction: InteractionId(interaction),
        member: Member {
            id: MemberId(id(&user["id"]).ok_or(without("user.id"))?),
            name: name(&Value::Null, user).unwrap_or_default(),
        },
        guild: GuildId::DIRECT,
        channel: ChannelId(channel),
        language: language.clone(),
        guild_language: language.clone(),
        discord_language: language,
        parent: None,
        manager: false,
        roles: Vec::new(),
        quizmaster: false,
        missing: Vec::new(),
        threads: None,
        ephemeral: raw["message"]["flags"].as_u64().unwrap_or(0) & EPHEMERAL != 0,
        names: Names::Nobody,
    }))
}

/// Returns the name of a user that a server shows.
fn name(nick: &Value, user: &Value) -> Option<String> {
    let mut names = [nick, &user["global_name"], &user["username"]].into_iter();
    names.find_map(text).map(str::to_owned)
}

fn roles(member: &Value) -> Vec<RoleId> {
    let roles = list(&member["roles"]).iter();
    roles.filter_map(id).map(RoleId).collect()
}

fn is_manager(member: &Value) -> bool {
    manages(permissions(&member["permissions"]).unwrap_or_default())
}

fn manages(may: Permissions) -> bool {
    may.intersects(Permissions::MANAGE_GUILD | Permissions::ADMINISTRATOR)
}

/// Parses permissions, without those that this version does not know.
fn permissions(value: &Value) -> Option<Permissions> {
    id(value).map(Permissions::from_bits_truncate)
}

/// Parses a snowflake or a set of bits, which Discord writes as strings.
fn id(value: &Value) -> Option<u64> {
    match value {
        Value::String(text) => text.parse().ok(),
        number => number.as_u64(),
    }
}

fn text(value: &Value) -> Option<&str> {
    value.as_str()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

fn is_thread(kind: ChannelType) -> bool {
    matches!(
        kind,
        ChannelType::NewsThread | ChannelType::PublicThread | ChannelType::PrivateThread
    )
}

/// Returns what a new thread needs; `None` if channels of this type have no threads.
fn threads(may: Option<Permissions>, kind: Option<ChannelType>) -> Option<Threads> {
    let announcements = match kind? {
        ChannelType::Text => false,
        ChannelType::News => true,
        _ => return None,
    };
    let creating = (
        Permissions::CREATE_PUBLIC_THREADS,
        Permission::CreatePublicThreads,
    );
    let held = may.unwrap_or(Permissions::all());
    let may_create = held.contains(creating.0) || held.contains(Permissions::ADMINISTRATOR);
    let mut all = missing(may, Some(ChannelType::PublicThread));
    if !may_create {
        all.insert(0, creating.1);
    }
    Some(Threads {
        announcements,
        missing: all,
    })
}

/// Returns the permissions that the bot lacks to post in a channel of this type.
pub(super) fn missing(may: Option<Permissions>, kind: Option<ChannelType>) -> Vec<Permission> {
    let may = may.unwrap_or(Permissions::all());
    if may.contains(Permissions::ADMINISTRATOR) {
        return Vec::new();
    }
    let sending = if kind.is_some_and(is_thread) {
        (
            Permissions::SEND_MESSAGES_IN_THREADS,
            Permission::SendMessagesInThreads,
        )
    } else {
        (Permissions::SEND_MESSAGES, Permission::SendMessages)
    };
    // The chat of a voice channel needs the permission to join it.
    let voice = matches!(kind, Some(ChannelType::Voice | ChannelType::Stage));
    [
        (Permissions::VIEW_CHANNEL, Permission::ViewChannel),
        sending,
        (
            Permissions::READ_MESSAGE_HISTORY,
            Permission::ReadMessageHistory,
        ),
    ]
    .into_iter()
    .chain(voice.then_some((Permissions::CONNECT, Permission::Connect)))
    .filter(|(needed, _)| !may.contains(*needed))
    .map(|(_, permission)| permission)
    .collect()
}

#[cfg(test)]
mod tests;
