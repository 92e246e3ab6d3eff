//! The checks of Discord's client for actions on messages and modals.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Value, json};

use crate::check::callback::InteractionKind;
use crate::check::command::Command;
use crate::check::component::kind;
use crate::check::modal::Field;
use crate::control::{Control, Select};
use crate::id::{ChannelId, InteractionId, MessageId, UserId};
use crate::model::World;
use crate::model::channel::Channel;
use crate::model::direct::NO_GUILD;
use crate::model::interaction::Action;
use crate::model::message::Message;
use crate::permission::Permissions;

/// Returns the current version of a message; fails if the member cannot see it.
pub(crate) fn visible(world: &World, user: UserId, id: MessageId) -> Result<Arc<Message>> {
    let message = world.messages.get(&id).context("the message is gone")?;
    if let Some(owner) = message.shown_to {
        ensure!(owner == user, "the message is shown to someone else");
    }
    if message.guild == NO_GUILD {
        let channel = world.channels.get(&message.channel);
        let own = channel.is_some_and(|channel| channel.is_direct_of(user));
        ensure!(own, "the message was sent to someone else");
        return Ok(Arc::clone(message));
    }
    let guild = world.guilds.get(&message.guild).context("no such server")?;
    ensure!(
        guild.members.contains_key(&user),
        "not a member of this server"
    );
    Ok(Arc::clone(message))
}

/// Fails if Discord's client would not offer the command to the person in the channel.
pub(crate) fn offered(
    world: &World,
    user: UserId,
    channel: &Channel,
    command: &Command,
) -> Result<()> {
    let is_direct = channel.is_direct_of(user);
    let permissions = match is_direct {
        true => Permissions::ordinary(),
        false => world.permissions(channel.guild, user),
    };
    ensure!(
        permissions != Permissions::NONE,
        "not a member of this server"
    );
    let contexts = command.raw.get("contexts").and_then(Value::as_array);
    let here = contexts.is_none_or(|all| all.contains(&u8::from(is_direct).into()));
    ensure!(here, "{:?} is not offered here", command.name);
    let seen = match command.default_permissions {
        None => true,
        // An empty set shows it to administrators only.
        Some(Permissions::NONE) => permissions.contains(Permissions::ADMINISTRATOR),
        Some(needed) => permissions.contains(needed),
    };
    ensure!(seen, "{:?} is not offered to this member", command.name);
    Ok(())
}

/// Builds the press of a button. Without `checked`, the message need not have the button.
pub(crate) fn press(
    world: &World,
    user: UserId,
    message: MessageId,
    custom_id: &str,
    checked: bool,
) -> Result<Action> {
    let message = visible(world, user, message)?;
    if checked {
        let button = message
            .body
            .controls
            .iter()
            .find_map(|control| match control {
                Control::Button(button) if button.custom_id.as_deref() == Some(custom_id) => {
                    Some(button)
                }
                _ => None,
            });
        let button =
            button.with_context(|| format!("there is no button with the custom id {custom_id}"))?;
        ensure!(
            !button.disabled,
            "the button {:?} is disabled",
            button.label
        );
    }
    let data = json!({
        "custom_id": custom_id,
        "component_type": 2,
        "id": component_id(&message.layout, custom_id).unwrap_or(0),
    });
    Ok(component(user, message, data))
}

/// Builds a choice in a select menu, by the values of its options.
pub(crate) fn select(
    world: &World,
    user: UserId,
    message: MessageId,
    custom_id: &str,
    values: &[String],
    checked: bool,
) -> Result<Action> {
    let message = visible(world, user, message)?;
    let select = message
        .body
        .controls
        .iter()
        .find_map(|control| match control {
            Control::Select(select) if select.custom_id == custom_id => Some(select),
            _ => None,
        });
    if checked {
        let select =
            select.with_context(|| format!("there is no menu with the custom id {custom_id}"))?;
        may_choose(select, values)?;
    }
    let kind = select.map_or(3, |select| select.kind);
    let mut data = json!({
        "custom_id": custom_id,
        "component_type": kind,
        "id": component_id(&message.layout, custom_id).unwrap_or(0),
        "values": values,
    });
    if kind != 3 {
        data["resolved"] = json!({});
    }
    Ok(component(user, message, data))
}

fn may_choose(select: &Select, values: &[String]) -> Result<()> {
    ensure!(!select.disabled, "the menu is disabled");
    let count = values.len();
    ensure!(
        (select.min..=select.max).contains(&count),
        "{count} chosen, but the menu takes {} to {}",
        select.min,
        select.max
    );
    if select.kind == 3 {
        for value in values {
            let offered = select.options.iter().any(|option| option.value == *value);
            ensure!(offered, "the menu does not offer the value {value}");
        }
    }
    Ok(())
}

fn component(user: UserId, message: Arc<Message>, data: Value) -> Action {
    Action {
        user,
        channel: message.channel,
        asked: InteractionKind::Component,
        data,
        source: Some(message),
        command: None,
        opened_by: None,
        at_ms: None,
        age: Duration::ZERO,
    }
}

/// Returns the id that Discord gave a component.
fn component_id(layout: &[Value], custom_id: &str) -> Option<i64> {
    layout.iter().find_map(|component| {
        if component.get("custom_id").and_then(Value::as_str) == Some(custom_id) {
            return component["id"].as_i64();
        }
        let children = component.get("components").and_then(Value::as_array);
        children
            .and_then(|children| component_id(children, custom_id))
            .or_else(|| {
                let accessory = component.get("accessory")?;
                component_id(std::slice::from_ref(accessory), custom_id)
            })
    })
}

/// Builds the submission of a modal with these values; other fields keep their value.
pub(crate) fn submit(
    world: &mut World,
    user: UserId,
    opened: InteractionId,
    custom_id: &str,
    values: &[(&str, &str)],
) -> Result<Action> {
    let interaction = world
        .interactions
        .get_mut(opened)
        .context("the modal is gone")?;
    ensure!(
        interaction.user() == user,
        "the modal is open for someone else"
    );
    let modal = interaction.modal.take().context("the modal is not open")?;
    let origin = Arc::clone(&interaction.origin);
    let channel: ChannelId = interaction.channel;
    let fields = match fill(&modal.fields, values) {
        Ok(fields) if modal.custom_id == custom_id => sent(&modal.components, fields),
        outcome => {
            // The modal stays open, as in Discord's client.
            interaction.modal = Some(modal);
            outcome?;
            bail!("the open modal has another custom id");
        }
    };
    let source = origin
        .source
        .and_then(|id| world.messages.get(&id).cloned());
    Ok(Action {
        user,
        channel,
        asked: InteractionKind::Modal {
            from_message: origin.source.is_some(),
        },
        data: json!({ "custom_id": custom_id, "components": fields }),
        source,
        command: None,
        opened_by: Some(origin),
        at_ms: None,
        age: Duration::ZERO,
    })
}

/// Builds the components that Discord sends for a modal: texts with their type only, and fields.
fn sent(components: &[Value], fields: Vec<Value>) -> Vec<Value> {
    let mut fields = fields.into_iter();
    let parts = components.iter().enumerate().filter_map(|(at, part)| {
        if part["type"] == kind::TEXT {
            return Some(json!({ "type": kind::TEXT, "id": 100 + at }));
        }
        fields.next()
    });
    parts.collect()
}

fn fill(fields: &[Field], values: &[(&str, &str)]) -> Result<Vec<Value>> {
    for (key, _) in values {
        ensure!(
            fields.iter().any(|field| field.custom_id == *key),
            "the modal has no field {key}"
        );
    }
    let mut components = Vec::with_capacity(fields.len());
    for (at, field) in fields.iter().enumerate() {
        let given = values
            .iter()
            .find(|(key, _)| *key == field.custom_id)
            .map(|(_, value)| *value);
        let filled = filled(field, given.unwrap_or(&field.value))?;
        let id = 2 * at + 1;
        components.push(match field.labelled {
            true => json!({ "type": 18, "id": id, "component": filled }),
            false => json!({ "type": 1, "id": id, "components": [filled] }),
        });
    }
    Ok(components)
}

fn filled(field: &Field, value: &str) -> Result<Value> {
    let label = &field.label;
    if !field.options.is_empty() {
        let offered = field.options.iter().any(|option| option.value == value);
        ensure!(
            offered || (value.is_empty() && !field.required),
            "{label:?} does not offer {value}"
        );
        let values = if value.is_empty() {
            Vec::new()
        } else {
            vec![value]
        };
        return Ok(json!({ "type": 3, "id": 2, "custom_id": field.custom_id, "values": values }));
    }
    let count = value.chars().count();
    ensure!(count > 0 || !field.required, "{label:?} must be filled in");
    ensure!(
        count <= field.max,
        "{label:?} takes {} characters, not {count}",
        field.max
    );
    ensure!(
        count == 0 || count >= field.min,
        "{label:?} needs {} characters, not {count}",
        field.min
    );
    Ok(json!({ "type": 4, "id": 2, "custom_id": field.custom_id, "value": value }))
}
