//! Interactions, from the action of a person until the token expires.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Serialize;
use serde_json::Value;
use serde_json::value::RawValue;
use tokio::sync::oneshot;
use tokio::time::Instant;

use super::World;
use super::direct::NO_GUILD;
use super::message::{Message, Origin};
use crate::check::callback::{Choice, InteractionKind};
use crate::check::modal::Modal;
use crate::clock;
use crate::id::{ChannelId, GuildId, InteractionId, MessageId, UserId};
use crate::permission::Permissions;
use crate::refusal::Refusal;

/// How long an interaction's token is valid.
const TOKEN_LIFE_MS: i64 = 15 * 60 * 1000;
/// The most interactions that are kept; more would fill the memory in a long load test.
const MAX_INTERACTIONS: usize = 200_000;
/// The limit for a file in an option, in bytes.
pub(crate) const ATTACHMENT_LIMIT: u32 = 10 * 1024 * 1024;

/// The first response, as the person who pressed or typed sees it.
#[derive(Debug)]
pub(crate) enum Ack {
    Message(Arc<Message>),
    Deferred {
        filled: oneshot::Receiver<Arc<Message>>,
    },
    Update(Arc<Message>),
    Acknowledged {
        followed: oneshot::Receiver<Arc<Message>>,
    },
    Choices(Vec<Choice>),
    Modal(Modal),
}

pub(crate) struct Interaction {
    pub(crate) id: InteractionId,
    pub(crate) token: String,
    pub(crate) asked: InteractionKind,
    pub(crate) channel: ChannelId,
    pub(crate) guild: GuildId,
    pub(crate) origin: Arc<Origin>,
    born: Instant,
    born_ms: i64,
    /// The type of the first response; `None` before it.
    pub(crate) answered: Option<u8>,
    /// The message that `@original` refers to.
    pub(crate) original: Option<MessageId>,
    /// The modal of the response, until it is submitted.
    pub(crate) modal: Option<Modal>,
    pub(crate) ack: Option<oneshot::Sender<Ack>>,
    /// Gets the content of a deferred reply, or what follows a deferred update.
    pub(crate) fill: Option<oneshot::Sender<Arc<Message>>>,
}

impl Interaction {
    pub(crate) fn user(&self) -> UserId {
        self.origin.user.id
    }

    pub(crate) fn is_late(&self, respond_within: Duration) -> bool {
        self.born.elapsed() >= respond_within
    }
}

#[derive(Default)]
pub(crate) struct Interactions {
    by_id: HashMap<InteractionId, Interaction>,
    order: VecDeque<InteractionId>,
    count: u64,
}

impl Interactions {
    pub(crate) fn get(&self, id: InteractionId) -> Option<&Interaction> {
        self.by_id.get(&id)
    }

    pub(crate) fn get_mut(&mut self, id: InteractionId) -> Option<&mut Interaction> {
        self.by_id.get_mut(&id)
    }

    /// Returns the interaction that a token belongs to.
    fn by_token(&self, token: &str) -> Option<&Interaction> {
        let text = String::from_utf8(URL_SAFE_NO_PAD.decode(token).ok()?).ok()?;
        let id = text
            .strip_prefix("interaction:")?
            .split(':')
            .next()?
            .parse()
            .ok()?;
        self.by_id
            .get(&id)
            .filter(|interaction| interaction.token == token)
    }

    fn insert(&mut self, interaction: Interaction) {
        if self.order.len() >= MAX_INTERACTIONS
            && let Some(oldest) = self.order.pop_front()
        {
            self.by_id.remove(&oldest);
        }
        self.order.push_back(interaction.id);
        self.by_id.insert(interaction.id, interaction);
    }

    /// Returns a token as long as Discord's, which contains the interaction's id.
    fn token(&mut self, id: InteractionId) -> String {
        self.count += 1;
        let noise = self.count.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ id.0.rotate_left(17);
        let more = noise.wrapping_mul(0xff51_afd7_ed55_8ccd) ^ (noise >> 29);
        URL_SAFE_NO_PAD.encode(format!(
            "interaction:{id}:{noise:016x}{more:016x}{:016x}",
            noise ^ id.0
        ))
    }
}

/// An action of a person that passed the client's checks.
pub(crate) struct Action {
    pub(crate) user: UserId,
    pub(crate) channel: ChannelId,
    pub(crate) asked: InteractionKind,
    pub(crate) data: Value,
    /// The message whose component was used.
    pub(crate) source: Option<Arc<Message>>,
    /// The full name of the command.
    pub(crate) command: Option<String>,
    /// The interaction that opened the modal.
    pub(crate) opened_by: Option<Arc<Origin>>,
    /// Milliseconds since 1970 for the id's timestamp; `None` is now.
    pub(crate) at_ms: Option<i64>,
    /// How much of the time for the first response has passed when the bot gets the event.
    pub(crate) age: Duration,
}

/// An interaction that was sent to the bot.
pub(crate) struct Started {
    pub(crate) id: InteractionId,
    /// When the time for the first response began.
    pub(crate) born: Instant,
    pub(crate) ack: oneshot::Receiver<Ack>,
    /// The data of the event, for sending it again.
    pub(crate) event: Arc<str>,
}

#[derive(Serialize)]
struct Event<'a> {
    id: InteractionId,
    application_id: UserId,
    #[serde(rename = "type")]
    kind: u8,
    token: &'a str,
    version: u8,
    data: &'a Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    guild_id: Option<GuildId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    guild: Option<PartialGuild<'a>>,
    channel_id: ChannelId,
    channel: &'a RawValue,
    #[serde(skip_serializing_if = "Option::is_none")]
    member: Option<&'a RawValue>,
    /// In direct messages, which have no members.
    #[serde(skip_serializing_if = "Option::is_none")]
    user: Option<&'a Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<&'a RawValue>,
    app_permissions: Permissions,
    locale: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    guild_locale: Option<&'a str>,
    entitlements: [u8; 0],
    authorizing_integration_owners: Owners,
    context: u8,
    attachment_size_limit: u32,
}

#[derive(Serialize)]
struct PartialGuild<'a> {
    id: GuildId,
    locale: &'a str,
    features: [u8; 0],
}

#[derive(Serialize)]
struct Owners {
    #[serde(rename = "0")]
    guild: GuildId,
}

/// Changes parts of an event, by JSON pointer; `None` removes the part.
///
/// Returns `None` if a part to set has no parent, or if one to remove does not exist.
fn edited(event: &str, edits: Vec<(String, Option<Value>)>) -> Option<String> {
    let mut event: Value = serde_json::from_str(event).ok()?;
    for (pointer, value) in edits {
        let (parent, key) = pointer.rsplit_once('/')?;
        let parent = event.pointer_mut(parent)?.as_object_mut()?;
        match value {
            Some(value) => drop(parent.insert(key.to_owned(), value)),
            None => drop(parent.remove(key)?),
        }
    }
    Some(event.to_string())
}

impl World {
    /// Sends an interaction to the bot. `None` if the person or the channel is not in the server.
    pub(crate) fn start(&mut self, act: Action) -> Option<Started> {
        let now_ms = self.now_ms();
        let id = InteractionId(self.ids.at(act.at_ms.unwrap_or(now_ms)));
        let token = self.interactions.token(id);
        let channel = self.channels.get(&act.channel)?;
        let guild = channel.guild;
        let user = Arc::clone(self.users.get(&act.user)?);
        let app_permissions = self.bot_permissions(channel);
        let permissions = self.permissions(guild, user.id);
        let channel_json = self.channels.get_mut(&act.channel)?.partial(permissions);
        let is_direct = guild == NO_GUILD;
        if is_direct && !self.channels.get(&act.channel)?.is_direct_of(user.id) {
            return None;
        }
        let member = match is_direct {
            true => None,
            false => Some(self.member_json(guild, user.id)?),
        };
        let locale = match is_direct {
            true => None,
            false => Some(self.guilds.get(&guild)?.locale.as_str()),
        };
        let event = Event {
            id,
            application_id: self.bot.id,
            kind: act.asked.number(),
            token: &token,
            version: 1,
            data: &act.data,
            guild_id: (!is_direct).then_some(guild),
            guild: locale.map(|locale| PartialGuild {
                id: guild,
                locale,
                features: [],
            }),
            channel_id: act.channel,
            channel: &channel_json,
            member: member.as_deref(),
            user: is_direct.then_some(&user.json),
            message: act.source.as_ref().map(|message| &**message.json()),
            app_permissions,
            locale: &user.locale,
            guild_locale: locale,
            entitlements: [],
            authorizing_integration_owners: Owners { guild },
            // 1 is the context of direct messages with the bot.
            context: u8::from(is_direct),
            attachment_size_limit: ATTACHMENT_LIMIT,
        };
        let mut event: Arc<str> = serde_json::to_string(&event).ok()?.into();
        let edits = std::mem::take(&mut self.faults.interaction_edits);
        if !edits.is_empty() {
            event = edited(&event, edits)?.into();
        }
        let now = clock::instant();
        let born = now.checked_sub(act.age).unwrap_or(now);
        let (sender, ack) = oneshot::channel();
        let origin = Arc::new(Origin {
            interaction: id,
            kind: act.asked.number(),
            user,
            guild,
            command: act.command,
            target: act.data["target_id"]
                .as_str()
                .and_then(|id| id.parse().ok()),
            source: act.source.as_ref().map(|message| message.id),
            opened_by: act.opened_by,
        });
        self.interactions.insert(Interaction {
            id,
            token,
            asked: act.asked,
            channel: act.channel,
            guild,
            origin,
            born,
            born_ms: now_ms,
            answered: None,
            original: None,
            modal: None,
            ack: Some(sender),
            fill: None,
        });
        self.ledger.interactions += 1;
        self.sessions.dispatch("INTERACTION_CREATE", 0, &event);
        Some(Started {
            id,
            born,
            ack,
            event,
        })
    }

    /// Returns the interaction that a webhook route's token belongs to.
    pub(crate) fn by_token(&self, token: &str) -> Result<&Interaction, Refusal> {
        let interaction = self
            .interactions
            .by_token(token)
            .ok_or(Refusal::UnknownWebhook)?;
        if self.now_ms() - interaction.born_ms > TOKEN_LIFE_MS {
            return Err(Refusal::ExpiredToken);
        }
        if interaction.answered.is_none() {
            return Err(Refusal::UnknownWebhook);
        }
        Ok(interaction)
    }
}
