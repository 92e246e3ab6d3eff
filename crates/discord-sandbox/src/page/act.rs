//! The actions of a person on the page.

use std::collections::BTreeMap;
use std::sync::Arc;

use anyhow::{Context, Result, bail};
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::check::callback::Choice;
use crate::check::command::LOCALES;
use crate::id::{ChannelId, InteractionId, MessageId, UserId};
use crate::inner::Inner;
use crate::model::World;
use crate::model::interaction::{Ack, Action, Started};
use crate::model::seed;
use crate::people::{Arg, Channel, Person, client, context, slash};

/// The text of Discord's client if no response comes.
const NO_RESPONSE: &str = "The application did not respond";

/// The body of POST /page/act.
#[derive(Deserialize)]
pub(super) struct ActionRequest {
    member: String,
    channel: String,
    #[serde(flatten)]
    kind: Kind,
}

#[derive(Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum Kind {
    Slash {
        name: String,
        options: BTreeMap<String, Value>,
    },
    Autocomplete {
        name: String,
        options: BTreeMap<String, Value>,
        focused: String,
    },
    /// A message command.
    Context {
        message: String,
        name: String,
    },
    Press {
        message: String,
        custom_id: String,
    },
    Select {
        message: String,
        custom_id: String,
        values: Vec<String>,
    },
    Modal {
        interaction: String,
        custom_id: String,
        values: BTreeMap<String, String>,
    },
    Dismiss {
        message: String,
    },
    Say {
        content: String,
    },
    Locale {
        of: Whose,
        locale: String,
    },
}

/// Whose language is changed.
#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Whose {
    Member,
    Server,
}

/// POST /page/act
pub(super) async fn act(
    State(inner): State<Arc<Inner>>,
    Json(request): Json<ActionRequest>,
) -> Response {
    match done(&inner, request).await {
        Ok(answer) => Json(answer).into_response(),
        Err(error) => {
            let body = json!({ "error": format!("{error:#}") });
            (StatusCode::BAD_REQUEST, Json(body)).into_response()
        }
    }
}

async fn done(inner: &Arc<Inner>, request: ActionRequest) -> Result<Value> {
    let user = UserId(request.member.parse().context("no such member")?);
    let channel = ChannelId(request.channel.parse().context("no such channel")?);
    match request.kind {
        Kind::Slash { name, options } => send(inner, user, |world| {
            typed(world, user, channel, &name, &options, None)
        }),
        Kind::Autocomplete {
            name,
            options,
            focused,
        } => {
            let choices = complete(inner, user, channel, &name, &options, &focused).await?;
            Ok(json!({ "choices": choices }))
        }
        Kind::Context { message, name } => {
            let message = MessageId(message.parse().context("no such message")?);
            send(inner, user, |world| {
                context::message_command(world, user, message, &name)
            })
        }
        Kind::Press { message, custom_id } => {
            let message = MessageId(message.parse().context("no such message")?);
            send(inner, user, |world| {
                client::press(world, user, message, &custom_id, true)
            })
        }
        Kind::Select {
            message,
            custom_id,
            values,
        } => {
            let message = MessageId(message.parse().context("no such message")?);
            send(inner, user, |world| {
                client::select(world, user, message, &custom_id, &values, true)
            })
        }
        Kind::Modal {
            interaction,
            custom_id,
            values,
        } => {
            let opened = InteractionId(interaction.parse().context("no such modal")?);
            let values = values
                .iter()
                .map(|(key, value)| (key.as_str(), value.as_str()))
                .collect::<Vec<_>>();
            send(inner, user, |world| {
                client::submit(world, user, opened, &custom_id, &values)
            })
        }
        Kind::Dismiss { message } => {
            let message = MessageId(message.parse().context("no such message")?);
            let mut world = inner.lock();
            let own = world
                .messages
                .get(&message)
                .is_some_and(|message| message.shown_to == Some(user));
            if !own {
                bail!("only your own private message can be dismissed");
            }
            world.remove(message);
            Ok(json!({}))
        }
        Kind::Say { content } => {
            let count = content.trim().chars().count();
            if count == 0 || count > 2000 {
                bail!("a message has 1 to 2000 characters");
            }
            let person = Person {
                inner: Arc::clone(inner),
                id: user,
            };
            let id = person.say(
                &Channel {
                    inner: Arc::clone(inner),
                    id: channel,
                },
                content.trim(),
            )?;
            Ok(json!({ "message": id }))
        }
        Kind::Locale { of, locale } => {
            if !LOCALES.contains(&locale.as_str()) {
                bail!("Discord has no locale {locale}");
            }
            let mut world = inner.lock();
            match of {
                Whose::Member => world.set_locale(user, &locale),
                Whose::Server => world.set_guild_locale(seed::GUILD, &locale),
            }
            Ok(json!({}))
        }
    }
}

/// Sends an action; the page gets its outcome as an event.
fn send(
    inner: &Arc<Inner>,
    user: UserId,
    build: impl FnOnce(&mut World) -> Result<Action>,
) -> Result<Value> {
    let mut world = inner.lock();
    let act = build(&mut world)?;
    let Started { id, ack, .. } = world.start(act).context("not possible here")?;
    drop(world);
    let within = inner.options.respond_within;
    let inner = Arc::clone(inner);
    tokio::spawn(async move {
        if !matches!(tokio::time::timeout(within, ack).await, Ok(Ok(_))) {
            inner.lock().listeners.failed(user, id, NO_RESPONSE);
        }
    });
    Ok(json!({ "interaction": id }))
}

async fn complete(
    inner: &Inner,
    user: UserId,
    channel: ChannelId,
    name: &str,
    options: &BTreeMap<String, Value>,
    focused: &str,
) -> Result<Vec<Choice>> {
    let started = {
        let mut world = inner.lock();
        let act = typed(&mut world, user, channel, name, options, Some(focused))?;
        world.start(act).context("not possible here")?
    };
    match tokio::time::timeout(inner.options.respond_within, started.ack).await {
        Ok(Ok(Ack::Choices(choices))) => Ok(choices),
        _ => bail!("loading options failed"),
    }
}

/// Builds a command with options from JSON, each parsed by the type of the option.
fn typed(
    world: &mut World,
    user: UserId,
    channel: ChannelId,
    name: &str,
    options: &BTreeMap<String, Value>,
    focused: Option<&str>,
) -> Result<Action> {
    let guild = world
        .channels
        .get(&channel)
        .context("no such channel")?
        .guild;
    let found = world
        .commands
        .find(guild, name)
        .with_context(|| format!("the bot has no command /{name}"))?;
    let kinds = found
        .options
        .iter()
        .map(|option| (option.name.clone(), option.kind))
        .collect::<BTreeMap<_, _>>();
    let mut args = Vec::new();
    for (key, value) in options.iter().filter(|(_, value)| !value.is_null()) {
        let kind = kinds.get(key).copied().unwrap_or(3);
        let arg = if focused == Some(key) {
            Arg::Text(unquoted(value))
        } else {
            arg(kind, value)?
        };
        args.push((key.as_str(), arg));
    }
    if let Some(focused) = focused
        && !options.contains_key(focused)
    {
        args.push((focused, Arg::Text(String::new())));
    }
    slash::slash(world, user, channel, name, &args, focused)
}

fn arg(kind: i64, value: &Value) -> Result<Arg> {
    let text = unquoted(value);
    let text = text.trim();
    Ok(match kind {
        4 => Arg::Integer(
            text.parse()
                .with_context(|| format!("{text:?} is not a whole number"))?,
        ),
        5 => Arg::Bool(
            text.parse()
                .with_context(|| format!("{text:?} is neither true nor false"))?,
        ),
        6 => Arg::User(
            text.parse()
                .with_context(|| format!("{text:?} is not a member"))?,
        ),
        7 => Arg::Channel(
            text.parse()
                .with_context(|| format!("{text:?} is not a channel"))?,
        ),
        8 => Arg::Role(
            text.parse()
                .with_context(|| format!("{text:?} is not a role"))?,
        ),
        10 => Arg::Number(
            text.parse()
                .with_context(|| format!("{text:?} is not a number"))?,
        ),
        11 => file(value)?,
        _ => Arg::Text(unquoted(value)),
    })
}

/// Parses a file: its name, and its bytes in Base64.
fn file(value: &Value) -> Result<Arg> {
    let name = value["name"].as_str().context("a file needs a name")?;
    let bytes = value["base64"].as_str();
    let bytes = bytes.and_then(|base64| STANDARD.decode(base64).ok());
    Ok(Arg::file(
        name,
        bytes.context("a file needs its bytes in Base64")?,
    ))
}

fn unquoted(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
