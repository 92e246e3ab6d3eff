//! The bot's messages in channels: POST, PATCH and DELETE with the bot token.

use std::collections::HashMap;
use std::sync::Arc;

use serde_json::Value;

use super::World;
use super::channel::{Channel, ChannelKind};
use super::message::Message;
use super::post::NewMessage;
use crate::check::message::{self, Place, Upload};
use crate::id::{ChannelId, MessageId, UserId};
use crate::permission::Permissions;
use crate::refusal::Refusal;

/// How long a nonce prevents a second post.
const NONCE_LIFE_MS: i64 = 3 * 60 * 1000;
/// The age from which Discord limits edits of a message, and the number of edits in that time.
/// Discord documents the rule but not the number; this one is low, so that a bot that needs more
/// fails here first.
const OLD_AFTER_MS: i64 = 60 * 60 * 1000;
const MAX_OLD_EDITS: usize = 5;

/// Recent nonces, and recent edits of old messages.
#[derive(Default)]
pub(crate) struct Nonces {
    posted: HashMap<(UserId, String), (MessageId, i64)>,
    old_edits: HashMap<ChannelId, Vec<i64>>,
}

impl World {
    /// Returns a channel that the bot can see, or Discord's refusal.
    pub(crate) fn visible(&self, id: ChannelId) -> Result<&Channel, Refusal> {
        let channel = self.channels.get(&id).ok_or_else(|| self.why_unseen(id))?;
        let mut needed = Permissions::VIEW_CHANNEL;
        if channel.kind == ChannelKind::Voice {
            needed = needed | Permissions::CONNECT;
        }
        if !self.bot_permissions(channel).contains(needed) {
            return Err(Refusal::MissingAccess);
        }
        Ok(channel)
    }

    /// POST of a channel message by the bot.
    pub(crate) fn bot_posts(
        &mut self,
        id: ChannelId,
        body: &Value,
        uploads: Vec<Upload>,
    ) -> Result<Arc<Message>, Refusal> {
        let channel = self.visible(id)?;
        if channel.kind == ChannelKind::Forum {
            return Err(Refusal::WrongChannelType);
        }
        let permissions = self.bot_permissions(channel);
        let send = match channel.is_thread() {
            true => Permissions::SEND_MESSAGES_IN_THREADS,
            false => Permissions::SEND_MESSAGES,
        };
        if !permissions.contains(send) {
            return Err(Refusal::MissingPermissions);
        }
        if channel.locked {
            return Err(Refusal::LockedThread);
        }
        if self.is_blocked(channel) {
            return Err(Refusal::CannotSendToUser);
        }
        let archived = channel.archived;
        let draft = message::create(body, Place::Channel, uploads)?;
        let embeds =
            !draft.body.embeds.is_empty() && !permissions.contains(Permissions::EMBED_LINKS);
        let files = !draft.uploads.is_empty() && !permissions.contains(Permissions::ATTACH_FILES);
        if embeds || files {
            return Err(Refusal::MissingPermissions);
        }
        let author = Arc::clone(&self.bot);
        let nonce = draft
            .nonce
            .as_ref()
            .map(|nonce| (author.id, nonce.to_string()));
        if draft.enforce_nonce
            && let Some(nonce) = &nonce
            && let Some(posted) = self.nonce_of(nonce)
        {
            return Ok(posted);
        }
        if archived {
            self.archive(id, false);
        }
        let message = self.post(NewMessage {
            channel: id,
            author,
            draft,
            shown_to: None,
            origin: None,
        });
        if let Some(nonce) = nonce {
            let now = self.now_ms();
            self.nonces
                .posted
                .retain(|_, (_, at)| now - *at <= NONCE_LIFE_MS);
            self.nonces.posted.insert(nonce, (message.id, now));
        }
        self.ledger.channel(id).posts += 1;
        Ok(message)
    }

    fn nonce_of(&self, nonce: &(UserId, String)) -> Option<Arc<Message>> {
        let (id, at) = self.nonces.posted.get(nonce)?;
        let young = self.now_ms() - at <= NONCE_LIFE_MS;
        self.messages.get(id).filter(|_| young).cloned()
    }

    /// Returns a public message of a channel.
    pub(crate) fn public_message(
        &self,
        channel: ChannelId,
        id: MessageId,
    ) -> Result<&Arc<Message>, Refusal> {
        self.messages
            .get(&id)
            .filter(|message| message.channel == channel && !message.is_ephemeral())
            .ok_or(Refusal::UnknownMessage)
    }

    /// PATCH of a channel message by the bot.
    pub(crate) fn bot_edits(
        &mut self,
        channel: ChannelId,
        id: MessageId,
        body: &Value,
        uploads: Vec<Upload>,
    ) -> Result<Arc<Message>, Refusal> {
        let archived = self.visible(channel)?.archived;
        let old = Arc::clone(self.public_message(channel, id)?);
        if old.author.id != self.bot.id {
            return Err(Refusal::EditOfAnother);
        }
        if archived {
            return Err(Refusal::ArchivedThread);
        }
        let edit = message::edit(body, &old.body, &old.files(), uploads)?;
        self.count_old_edit(channel, old.created_ms)?;
        self.ledger.channel(channel).edits += 1;
        Ok(self.revise(&old, edit))
    }

    fn count_old_edit(&mut self, channel: ChannelId, created_ms: i64) -> Result<(), Refusal> {
        let now = self.now_ms();
        if now - created_ms < OLD_AFTER_MS {
            return Ok(());
        }
        let edits = self.nonces.old_edits.entry(channel).or_default();
        edits.retain(|at| now - *at < OLD_AFTER_MS);
        if edits.len() >= MAX_OLD_EDITS {
            let oldest = edits.first().copied().unwrap_or(now);
            let left = u32::try_from(OLD_AFTER_MS - (now - oldest)).unwrap_or(0);
            return Err(Refusal::TooManyOldEdits {
                retry_after: f64::from(left) / 1000.0,
            });
        }
        edits.push(now);
        Ok(())
    }

    /// DELETE of a channel message by the bot.
    pub(crate) fn bot_deletes(&mut self, channel: ChannelId, id: MessageId) -> Result<(), Refusal> {
        let permissions = self.bot_permissions(self.visible(channel)?);
        let message = self.public_message(channel, id)?;
        if message.author.id != self.bot.id && !permissions.contains(Permissions::MANAGE_MESSAGES) {
            return Err(Refusal::MissingPermissions);
        }
        self.ledger.channel(channel).deletes += 1;
        self.remove(id);
        Ok(())
    }
}
