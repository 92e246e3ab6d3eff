//! Messages. A message is immutable; an edit makes its next version.

use std::sync::{Arc, OnceLock};

use bytes::Bytes;
use serde_json::value::{RawValue, to_raw_value};
use serde_json::{Value, json};

use super::user::User;
use crate::check::allowed_mentions::Mentions;
use crate::check::message::{Body, flag};
use crate::id::{AttachmentId, ChannelId, GuildId, InteractionId, MessageId, UserId};
use crate::timestamp::timestamp;

/// One version of a message.
#[derive(Clone, Debug)]
pub(crate) struct Message {
    pub(crate) id: MessageId,
    pub(crate) channel: ChannelId,
    pub(crate) guild: GuildId,
    pub(crate) author: Arc<User>,
    pub(crate) body: Body,
    /// The components as Discord returns them: with ids and URLs.
    pub(crate) layout: Vec<Value>,
    pub(crate) attachments: Vec<Attachment>,
    pub(crate) created_ms: i64,
    pub(crate) edited_ms: Option<i64>,
    /// The number of edits before this version.
    pub(crate) version: u32,
    pub(crate) nonce: Option<Value>,
    pub(crate) answers: Option<MessageId>,
    /// The user who sees it, if it is ephemeral.
    pub(crate) shown_to: Option<UserId>,
    pub(crate) origin: Option<Arc<Origin>>,
    /// The users of `mentions` in its JSON.
    pub(crate) mentioned: Vec<Arc<User>>,
    pub(crate) mentions: Mentions,
    /// The users and roles that any version has pinged.
    pub(crate) pings: Mentions,
    pub(crate) json: OnceLock<Arc<RawValue>>,
}

/// The interaction that a message answers.
#[derive(Debug)]
pub(crate) struct Origin {
    pub(crate) interaction: InteractionId,
    /// Discord's interaction type: 2 command, 3 component, 5 modal.
    pub(crate) kind: u8,
    pub(crate) user: Arc<User>,
    pub(crate) guild: GuildId,
    /// The full name of the command, such as "quiz start".
    pub(crate) command: Option<String>,
    /// The message in whose menu a message command was chosen.
    pub(crate) target: Option<MessageId>,
    /// The message whose component was used.
    pub(crate) source: Option<MessageId>,
    /// The interaction that opened the modal.
    pub(crate) opened_by: Option<Arc<Origin>>,
}

/// A file of a message.
#[derive(Clone, Debug)]
pub(crate) struct Attachment {
    pub(crate) id: AttachmentId,
    pub(crate) filename: String,
    pub(crate) description: Option<String>,
    pub(crate) content_type: Option<String>,
    pub(crate) size: usize,
    pub(crate) url: String,
}

/// The bytes of a file, served at its URL.
#[derive(Debug)]
pub(crate) struct StoredFile {
    pub(crate) content_type: Option<String>,
    pub(crate) bytes: Bytes,
}

impl Message {
    pub(crate) fn is_ephemeral(&self) -> bool {
        self.shown_to.is_some()
    }

    pub(crate) fn is_loading(&self) -> bool {
        self.body.flags & flag::LOADING != 0
    }

    pub(crate) fn files(&self) -> Vec<(AttachmentId, String)> {
        self.attachments
            .iter()
            .map(|file| (file.id, file.filename.clone()))
            .collect()
    }

    /// Returns Discord's message object, built once for each version.
    pub(crate) fn json(&self) -> &Arc<RawValue> {
        self.json.get_or_init(|| {
            to_raw_value(&self.value())
                .expect("a JSON value can be written")
                .into()
        })
    }

    /// Builds Discord's message object.
    pub(crate) fn value(&self) -> Value {
        let command = self
            .origin
            .as_ref()
            .filter(|origin| origin.command.is_some());
        let mut json = json!({
            "id": self.id,
            "channel_id": self.channel,
            "type": match command {
                Some(origin) if origin.target.is_some() => 23,
                Some(_) => 20,
                None if self.answers.is_some() => 19,
                None => 0,
            },
            "author": self.author.json,
            "content": self.body.content,
            "timestamp": timestamp(self.created_ms),
            "edited_timestamp": self.edited_ms.map(timestamp),
            "tts": false,
            "mention_everyone": self.mentions.everyone,
            "mentions": self.mentioned.iter().map(|user| &user.json).collect::<Vec<_>>(),
            "mention_roles": self.mentions.roles,
            "attachments": self.attachments.iter().map(|file| file.json(self.is_ephemeral())).collect::<Vec<_>>(),
            "embeds": self.body.embeds,
            "components": self.layout,
            "pinned": false,
            "flags": self.body.flags,
        });
        if let Some(nonce) = &self.nonce {
            json["nonce"] = nonce.clone();
        }
        if let Some(answers) = self.answers {
            json["message_reference"] = json!({
                "type": 0,
                "message_id": answers,
                "channel_id": self.channel,
                "guild_id": self.guild,
            });
        }
        if let Some(origin) = &self.origin {
            json["application_id"] = json!(self.author.id);
            json["webhook_id"] = json!(self.author.id);
            json["interaction_metadata"] = origin.json();
            if let Some(command) = &origin.command {
                json["interaction"] = json!({
                    "id": origin.interaction,
                    "type": origin.kind,
                    "name": command,
                    "user": origin.user.json,
                });
            }
        }
        json
    }
}

impl Origin {
    fn json(&self) -> Value {
        let mut json = json!({
            "id": self.interaction,
            "type": self.kind,
            "user": self.user.json,
            "authorizing_integration_owners": { "0": self.guild },
        });
        if let Some(command) = &self.command {
            json["name"] = json!(command);
            json["command_type"] = json!(if self.target.is_some() { 3 } else { 1 });
        }
        if let Some(target) = self.target {
            json["target_message_id"] = json!(target);
        }
        if let Some(source) = self.source.filter(|_| self.kind == 3) {
            json["interacted_message_id"] = json!(source);
        }
        if let Some(opened_by) = &self.opened_by {
            json["triggering_interaction_metadata"] = opened_by.json();
        }
        json
    }
}

impl Attachment {
    pub(crate) fn json(&self, ephemeral: bool) -> Value {
        let mut json = json!({
            "id": self.id,
            "filename": self.filename,
            "size": self.size,
            "url": self.url,
            "proxy_url": self.url,
        });
        if let Some(description) = &self.description {
            json["description"] = json!(description);
        }
        if let Some(content_type) = &self.content_type {
            json["content_type"] = json!(content_type);
        }
        if ephemeral {
            json["ephemeral"] = json!(true);
        }
        json
    }
}
