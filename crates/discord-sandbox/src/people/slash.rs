//! Builds slash commands, with the checks of Discord's client.

use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Map, Value, json};

use super::{Arg, client};
use crate::check::callback::InteractionKind;
use crate::check::command::CommandOption;
use crate::check::message::Upload;
use crate::id::{ChannelId, RoleId, UserId};
use crate::model::World;
use crate::model::command::Found;
use crate::model::interaction::{ATTACHMENT_LIMIT, Action};

/// Builds the interaction of a command, or of its autocomplete if an option has the focus. Fails if
/// Discord's client would not send it.
pub(crate) fn slash(
    world: &mut World,
    user: UserId,
    channel: ChannelId,
    typed: &str,
    args: &[(&str, Arg)],
    focused: Option<&str>,
) -> Result<Action> {
    let place = world.channels.get(&channel).context("no such channel")?;
    let guild = place.guild;
    let found = world
        .commands
        .find(guild, typed)
        .with_context(|| format!("the bot has no command /{typed}"))?;
    client::offered(world, user, place, &found.registered.command)?;
    let known = found.options.to_vec();
    let command_name = CommandName::of(&found);
    let name = command_name.name();
    let mut resolved = Map::new();
    let mut options = Vec::new();
    for (key, arg) in args {
        let option = known.iter().find(|option| option.name == *key);
        let option = option.with_context(|| format!("/{name} has no option {key}"))?;
        let has_focus = focused == Some(*key);
        let value = value(
            world,
            (user, channel),
            option,
            arg,
            has_focus,
            &mut resolved,
        )
        .with_context(|| format!("option {key} of /{name}"))?;
        let mut json = json!({ "name": option.name, "type": option.kind, "value": value });
        if has_focus {
            ensure!(
                option.autocomplete,
                "option {key} of /{name} has no autocomplete"
            );
            json["focused"] = json!(true);
        }
        options.push(json);
    }
    if focused.is_none() {
        for option in known.iter().filter(|option| option.required) {
            let given = args.iter().any(|(key, _)| *key == option.name);
            ensure!(given, "option {} of /{name} is required", option.name);
        }
    }
    Ok(Action {
        user,
        channel,
        asked: if focused.is_some() {
            InteractionKind::Autocomplete
        } else {
            InteractionKind::Command
        },
        data: command_name.data(options, resolved),
        source: None,
        command: Some(name),
        opened_by: None,
        at_ms: None,
        age: Duration::ZERO,
    })
}

/// A copy of the command's id and names, which does not borrow the world.
struct CommandName {
    id: Value,
    words: Vec<(String, i64)>,
    guild: Value,
}

impl CommandName {
    fn of(found: &Found<'_>) -> Self {
        let command = &found.registered.command;
        let steps = found
            .steps
            .iter()
            .map(|step| (step.name.clone(), step.kind));
        Self {
            id: json!(found.registered.id),
            words: std::iter::once((command.name.clone(), command.kind))
                .chain(steps)
                .collect(),
            guild: json!(found.registered.guild),
        }
    }

    fn name(&self) -> String {
        self.words
            .iter()
            .map(|(word, _)| word.as_str())
            .collect::<Vec<_>>()
            .join(" ")
    }

    /// Builds the `data` of the interaction: options within subcommand, group and command.
    fn data(&self, mut options: Vec<Value>, resolved: Map<String, Value>) -> Value {
        for (word, kind) in self.words.iter().skip(1).rev() {
            options = vec![json!({ "name": word, "type": kind, "options": options })];
        }
        let (name, kind) = &self.words[0];
        let mut data = json!({ "id": self.id, "name": name, "type": kind, "options": options });
        if !resolved.is_empty() {
            data["resolved"] = Value::Object(resolved);
        }
        if !self.guild.is_null() {
            data["guild_id"] = self.guild.clone();
        }
        data
    }
}

/// Checks the value for an option, and builds its JSON.
fn value(
    world: &mut World,
    (who, channel): (UserId, ChannelId),
    option: &CommandOption,
    arg: &Arg,
    focused: bool,
    resolved: &mut Map<String, Value>,
) -> Result<Value> {
    // With the focus, the value is the text so far.
    if focused && let Arg::Text(text) = arg {
        return Ok(json!(text));
    }
    let value = match (option.kind, arg) {
        (3, Arg::Text(text)) => {
            check_length(option, text)?;
            json!(text)
        }
        (4, Arg::Integer(number)) => json!(number),
        (10, Arg::Number(number)) => json!(number),
        (10, Arg::Integer(number)) => json!(number),
        (5, Arg::Bool(flag)) => json!(flag),
        (6 | 9, Arg::User(id)) => return resolve_user(world, channel, *id, resolved),
        (8 | 9, Arg::Role(id)) => return resolve_role(world, channel, *id, resolved),
        (7, Arg::Channel(id)) => return resolve_channel(world, who, option, *id, resolved),
        (11, Arg::File { name, bytes }) => {
            return upload(world, channel, (name, bytes), resolved);
        }
        (_, arg) => bail!("it takes no {}", arg.noun().trim_start_matches("a ")),
    };
    check_choice(option, &value)?;
    Ok(value)
}

fn check_length(option: &CommandOption, text: &str) -> Result<()> {
    let count = text.chars().count();
    ensure!(
        count <= option.max_length.unwrap_or(6000),
        "{count} characters are too many"
    );
    ensure!(
        count >= option.min_length.unwrap_or(1),
        "{count} characters are too few"
    );
    Ok(())
}

/// Checks a value against the bounds and the choices of its option.
fn check_choice(option: &CommandOption, value: &Value) -> Result<()> {
    if let Some(number) = value.as_f64() {
        ensure!(
            option.min_value.is_none_or(|min| number >= min),
            "{number} is too small"
        );
        ensure!(
            option.max_value.is_none_or(|max| number <= max),
            "{number} is too large"
        );
    }
    if !option.choices.is_empty() {
        let offered = option.choices.iter().any(|choice| choice.value == *value);
        ensure!(offered, "{value} is not among its choices");
    }
    Ok(())
}

fn resolve_role(
    world: &World,
    channel: ChannelId,
    id: RoleId,
    resolved: &mut Map<String, Value>,
) -> Result<Value> {
    let guild = world
        .channels
        .get(&channel)
        .and_then(|place| world.guilds.get(&place.guild));
    let role = guild
        .and_then(|guild| guild.role(id))
        .context("no such role")?;
    put(resolved, "roles", id.to_string(), role.json());
    Ok(json!(id))
}

/// Resolves a channel with the member's permissions in it, as Discord does.
fn resolve_channel(
    world: &World,
    who: UserId,
    option: &CommandOption,
    id: ChannelId,
    resolved: &mut Map<String, Value>,
) -> Result<Value> {
    let chosen = world.channels.get(&id).context("no such channel")?;
    let kind = i64::from(chosen.kind.number());
    let offered = option.channel_types.is_empty() || option.channel_types.contains(&kind);
    ensure!(offered, "a channel of this type is not offered");
    let permissions = world.permissions(chosen.guild, who);
    put(
        resolved,
        "channels",
        id.to_string(),
        chosen.partial_json(permissions),
    );
    Ok(json!(id))
}

/// Stores the file of an option, as Discord does before it sends the command.
fn upload(
    world: &mut World,
    channel: ChannelId,
    (name, bytes): (&str, &[u8]),
    resolved: &mut Map<String, Value>,
) -> Result<Value> {
    ensure!(
        bytes.len() <= ATTACHMENT_LIMIT as usize,
        "the file is over {} MiB",
        ATTACHMENT_LIMIT >> 20
    );
    let upload = Upload {
        index: 0,
        filename: name.to_owned(),
        content_type: Some("application/octet-stream".to_owned()),
        description: None,
        bytes: bytes.to_vec().into(),
    };
    let file = world.store_file(channel, upload);
    put(
        resolved,
        "attachments",
        file.id.to_string(),
        file.json(true),
    );
    Ok(json!(file.id))
}

fn resolve_user(
    world: &World,
    channel: ChannelId,
    id: UserId,
    resolved: &mut Map<String, Value>,
) -> Result<Value> {
    let user = world.users.get(&id).context("no such user")?;
    put(resolved, "users", id.to_string(), user.json.clone());
    let guild = world
        .channels
        .get(&channel)
        .map(|place| place.guild)
        .context("no such channel")?;
    if let Some(member) = world
        .guilds
        .get(&guild)
        .and_then(|guild| guild.members.get(&id))
    {
        let mut json = member.value(user);
        json["permissions"] = json!(world.permissions(guild, id));
        for key in ["user", "deaf", "mute"] {
            json.as_object_mut().map(|member| member.remove(key));
        }
        put(resolved, "members", id.to_string(), json);
    }
    Ok(json!(id))
}

fn put(resolved: &mut Map<String, Value>, kind: &str, id: String, json: Value) {
    let entry = resolved.entry(kind).or_insert_with(|| json!({}));
    entry[id] = json;
}
