//! Converts the commands to Discord's format, and parses the interactions that use them.

use super::Identity;
use super::rest::Rest;
use crate::bot::command::{Action, Body, Command, Describe, Kind, OptionSpec};
use crate::bot::ui::locale::Locale;
use anyhow::Context;
use serde_json::{Value, json};

/// Types of commands: slash commands, and those in the menu of messages.
/// Source: Discord developer documentation, "Application Commands".
const CHAT_INPUT: u8 = 1;
const ON_MESSAGE: u8 = 3;
/// Types of options. Source: the same.
const SUBCOMMAND: u8 = 1;
const STRING: u8 = 3;
const INTEGER: u8 = 4;
const BOOLEAN: u8 = 5;
const USER: u8 = 6;
const CHANNEL: u8 = 7;
const ROLE: u8 = 8;
const ATTACHMENT: u8 = 11;
/// A permission in the format of commands. Source: Discord developer documentation, "Permissions".
const MANAGE_GUILD: u8 = 32;
/// Types of channels with messages: text, voice, announcements, threads, stages.
/// Source: Discord developer documentation, "Channels Resource".
const MESSAGE_CHANNELS: [u8; 7] = [0, 2, 5, 10, 11, 12, 13];

/// Registers the commands, unless Discord has the same ones: it limits registrations per day.
pub(super) async fn register(rest: &Rest, identity: &Identity) -> anyhow::Result<()> {
    if are_registered(rest, identity).await? {
        tracing::debug!("the commands are registered already");
        return Ok(());
    }
    rest.put(&path(identity), &all())
        .await
        .context("cannot register the commands")?;
    tracing::info!("commands registered");
    Ok(())
}

/// Returns whether Discord has the same commands.
pub(super) async fn are_registered(rest: &Rest, identity: &Identity) -> anyhow::Result<bool> {
    let there = rest
        .get_where(&path(identity), "?with_localizations=true")
        .await
        .context("cannot read the registered commands")?;
    Ok(holds(&there, &all()))
}

fn path(identity: &Identity) -> String {
    format!("applications/{}/commands", identity.application)
}

/// Returns whether Discord's commands contain everything in ours. Discord omits what is empty or
/// false, adds ids and defaults, and has its own order.
fn holds(theirs: &Value, ours: &Value) -> bool {
    match (theirs, ours) {
        (Value::Object(theirs), Value::Object(ours)) => {
            ours.iter().all(|(key, ours)| match theirs.get(key) {
                Some(theirs) => holds(theirs, ours),
                None => *ours == json!([]) || *ours == json!(false),
            })
        }
        (Value::Array(theirs), Value::Array(ours)) => {
            theirs.len() == ours.len()
                && ours.iter().enumerate().all(|(index, ours)| {
                    let of_name = theirs.iter().find(|theirs| {
                        ours.get("name").is_some() && theirs.get("name") == ours.get("name")
                    });
                    holds(of_name.unwrap_or(&theirs[index]), ours)
                })
        }
        // Permissions are sent as a number and returned as a string.
        (Value::String(theirs), Value::Number(ours)) => *theirs == ours.to_string(),
        _ => theirs == ours,
    }
}

fn all() -> Value {
    crate::bot::commands().iter().map(command).collect()
}

fn command(command: &Command) -> Value {
    // In servers (context 0), perhaps in direct messages with the bot (context 1), and installed to a
    // server (integration type 0). Source: Discord developer documentation, "Application Commands".
    let contexts: &[u8] = match command.direct {
        true => &[0, 1],
        false => &[0],
    };
    let of_kind = |kind: u8| {
        json!({
            "name": command.name, "type": kind, "contexts": contexts, "integration_types": [0],
        })
    };
    let with_options = |options: Value| {
        let mut value = of_kind(CHAT_INPUT);
        value["options"] = options;
        described(value, command.describe)
    };
    let mut value = match &command.body {
        Body::Alone(action) => with_options(options(action)),
        Body::Group(all) => with_options(all.iter().map(|one| subcommand(one)).collect()),
        // It has neither a description nor options.
        Body::OnMessage(_) => of_kind(ON_MESSAGE),
    };
    if command.for_managers {
        value["default_member_permissions"] = MANAGE_GUILD.into();
    }
    value
}

fn subcommand((name, describe, action): &(&str, Describe, Action)) -> Value {
    let value = json!({ "name": name, "type": SUBCOMMAND, "options": options(action) });
    described(value, *describe)
}

fn options(action: &Action) -> Value {
    action.options.iter().map(option).collect()
}

fn option(spec: &OptionSpec) -> Value {
    let kind = match &spec.kind {
        Kind::Text(_) | Kind::Choice(_) => STRING,
        Kind::Integer(_) => INTEGER,
        Kind::Boolean => BOOLEAN,
        Kind::Member => USER,
        Kind::Channel => CHANNEL,
        Kind::Role => ROLE,
        Kind::File => ATTACHMENT,
        Kind::Message => unreachable!("only message commands have it, and they have no options"),
    };
    let mut value = described(json!({ "name": spec.name, "type": kind }), spec.describe);
    match &spec.kind {
        Kind::Text(Some(longest)) => value["max_length"] = (*longest).into(),
        Kind::Choice(choices) => {
            let choices = choices
                .iter()
                .map(|one| json!({ "name": one.label, "value": one.value }));
            value["choices"] = choices.collect();
        }
        Kind::Integer(bounds) => {
            value["min_value"] = (*bounds.start()).into();
            value["max_value"] = (*bounds.end()).into();
        }
        Kind::Channel => value["channel_types"] = MESSAGE_CHANNELS.as_slice().into(),
        _ => {}
    }
    if spec.required {
        value["required"] = true.into();
    }
    if spec.is_suggested() {
        value["autocomplete"] = true.into();
    }
    value
}

fn described(mut value: Value, describe: Describe) -> Value {
    value["description"] = describe(Locale::of("en")).into();
    let others: serde_json::Map<_, _> = Locale::discord_locales()
        .map(|(name, locale)| (name.to_owned(), describe(locale).into()))
        .collect();
    if !others.is_empty() {
        value["description_localizations"] = others.into();
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_commands_that_discord_returns_equal_the_registered_ones() {
        let ours = all();
        let mut theirs = ours.clone();
        let list = theirs.as_array_mut().expect("a list");
        list.reverse();
        for command in list {
            command["id"] = "1".into();
            command["nsfw"] = false.into();
            if command.get("options").is_some_and(|all| *all == json!([])) {
                command
                    .as_object_mut()
                    .expect("an object")
                    .remove("options");
            }
        }
        assert!(holds(&theirs, &ours));
        theirs[0]["description"] = "other".into();
        assert!(!holds(&theirs, &ours));
        assert!(!holds(&json!([]), &ours));
    }
}
