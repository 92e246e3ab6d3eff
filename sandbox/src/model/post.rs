//! Messages come, change and go.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use serde_json::{Value, json};

use super::World;
use super::channel::{Channel, ChannelKind};
use super::feed::Happening;
use super::layout::layout;
use super::message::{Attachment, Message, Origin, StoredFile};
use super::user::User;
use crate::check::allowed_mentions::{AllowedMentions, Mentions};
use crate::check::message::{self, Draft, Edit, Place, Upload, flag};
use crate::gateway::intent;
use crate::id::{AttachmentId, ChannelId, GuildId, MessageId, UserId};
use crate::permission::Permissions;
use crate::refusal::Refusal;

/// How long a nonce keeps a message from being posted twice.
const NONCE_LIFE_MS: i64 = 3 * 60 * 1000;
/// From when on a message is old, and how often an old one can be edited in
/// that time. Discord tells the rule and not the number; a bot that needs more
/// than a handful would meet the limit there.
const OLD_MS: i64 = 60 * 60 * 1000;
const OLD_EDITS: usize = 5;

/// The nonces of the last minutes, and the edits of old messages.
#[derive(Default)]
pub(crate) struct Nonces {
    posted: HashMap<(UserId, String), (MessageId, i64)>,
    old_edits: HashMap<ChannelId, Vec<i64>>,
}

/// A message about to be posted.
pub(crate) struct NewMessage {
    pub(crate) channel: ChannelId,
    pub(crate) author: Arc<User>,
    pub(crate) draft: Draft,
    pub(crate) shown_to: Option<UserId>,
    pub(crate) origin: Option<Arc<Origin>>,
}

impl World {
    /// A channel that the bot can see.
    pub(crate) fn visible(&self, id: ChannelId) -> Result<&Channel, Refusal> {
        let channel = self.channels.get(&id).ok_or(Refusal::UnknownChannel)?;
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
        let (archived, guild) = (channel.archived, channel.guild);
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
        debug_assert_eq!(message.guild, guild);
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

    /// A message of a channel that all may see.
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
        if now - created_ms < OLD_MS {
            return Ok(());
        }
        let edits = self.nonces.old_edits.entry(channel).or_default();
        edits.retain(|at| now - *at < OLD_MS);
        if edits.len() >= OLD_EDITS {
            let oldest = edits.first().copied().unwrap_or(now);
            let left = u32::try_from(OLD_MS - (now - oldest)).unwrap_or(0);
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

    /// Archives a thread, or takes it out of the archive.
    pub(crate) fn archive(&mut self, id: ChannelId, archived: bool) {
        let Some(channel) = self.channels.get_mut(&id) else {
            return;
        };
        channel.archived = archived;
        self.channel_changed(id);
    }

    /// Tells the bot what a channel is like now.
    pub(crate) fn channel_changed(&mut self, id: ChannelId) {
        let Some(channel) = self.channels.get(&id) else {
            return;
        };
        let owner = self
            .guilds
            .get(&channel.guild)
            .map_or(self.bot.id, |guild| guild.owner);
        let json: Arc<str> = channel.json(owner, self.bot.id).to_string().into();
        let event = if channel.is_thread() {
            "THREAD_UPDATE"
        } else {
            "CHANNEL_UPDATE"
        };
        self.sessions.dispatch(event, intent::GUILDS, &json);
    }

    /// Posts a message that passed all checks.
    pub(crate) fn post(&mut self, new: NewMessage) -> Arc<Message> {
        let now = self.now_ms();
        let id = MessageId(self.ids.at(now));
        let guild = self
            .channels
            .get(&new.channel)
            .map_or(super::seed::GUILD, |channel| channel.guild);
        let attachments = self.store(new.channel, new.draft.uploads);
        let body = new.draft.body;
        let ephemeral = new.shown_to.is_some();
        let mentions = self.mentions(guild, body.mentions(), &new.draft.allowed, new.author.id);
        let message = Arc::new(Message {
            id,
            channel: new.channel,
            guild,
            author: new.author,
            layout: layout(&body.components, &attachments),
            body,
            attachments,
            created_ms: now,
            edited_ms: None,
            version: 0,
            nonce: new.draft.nonce,
            answers: new.draft.answers,
            shown_to: new.shown_to,
            origin: new.origin,
            mentioned: self.mentioned(&mentions),
            pings: if ephemeral {
                Mentions::default()
            } else {
                mentions.clone()
            },
            mentions,
            json: OnceLock::new(),
        });
        self.messages.insert(id, Arc::clone(&message));
        match message.shown_to {
            Some(owner) => {
                self.private.entry(owner).or_default().insert(id);
                self.private_order.push_back(id);
                self.forget_private();
            }
            None => {
                if let Some(channel) = self.channels.get_mut(&message.channel) {
                    channel.messages.insert(id);
                }
            }
        }
        self.tell(Happening::Posted, &message);
        message
    }

    /// Puts the next version of a message in the place of an old one.
    pub(crate) fn revise(&mut self, old: &Arc<Message>, edit: Edit) -> Arc<Message> {
        let fresh = self.store(old.channel, edit.uploads);
        let kept = old
            .attachments
            .iter()
            .filter(|file| edit.kept.contains(&file.id))
            .cloned();
        let attachments = kept.chain(fresh).collect::<Vec<_>>();
        let mentions = self.mentions(
            old.guild,
            edit.body.mentions(),
            &edit.allowed,
            old.author.id,
        );
        let mut pings = old.pings.clone();
        if !old.is_ephemeral() {
            pings.merge(&mentions);
        }
        let mut body = edit.body;
        body.flags &= !flag::LOADING;
        let message = Arc::new(Message {
            layout: layout(&body.components, &attachments),
            body,
            attachments,
            edited_ms: Some(self.now_ms()),
            version: old.version + 1,
            mentioned: self.mentioned(&mentions),
            mentions,
            pings,
            author: Arc::clone(&old.author),
            nonce: old.nonce.clone(),
            origin: old.origin.clone(),
            json: OnceLock::new(),
            ..**old
        });
        self.messages.insert(message.id, Arc::clone(&message));
        self.tell(Happening::Edited, &message);
        message
    }

    /// Takes a message away.
    pub(crate) fn remove(&mut self, id: MessageId) {
        let Some(message) = self.messages.remove(&id) else {
            return;
        };
        match message.shown_to {
            Some(owner) => {
                self.private.entry(owner).or_default().remove(&id);
            }
            None => {
                if let Some(channel) = self.channels.get_mut(&message.channel) {
                    channel.messages.remove(&id);
                }
            }
        }
        self.tell(Happening::Deleted, &message);
    }

    /// Tells everyone whom it concerns: who waits, the pages, the bot.
    fn tell(&mut self, what: Happening, message: &Arc<Message>) {
        self.listeners.message(what, message);
        let by_bot = message.author.id == self.bot.id;
        let filled = what == Happening::Edited && message.version == 1 && self.was_loading(message);
        let heard = if filled { Happening::Posted } else { what };
        if by_bot && !message.is_loading() {
            match message.shown_to {
                // The reply itself goes to who acted; what comes after it is heard here.
                Some(owner) if what != Happening::Posted || self.is_followup(message) => {
                    self.private_feeds
                        .entry(owner)
                        .or_default()
                        .push(what, message);
                }
                Some(_) => {}
                None => {
                    if let Some(channel) = self.channels.get_mut(&message.channel) {
                        channel.feed.push(heard, message);
                    }
                }
            }
        }
        if message.is_ephemeral() || !self.sessions.asks(intent::GUILD_MESSAGES) {
            return;
        }
        let (event, json) = match what {
            Happening::Posted => ("MESSAGE_CREATE", self.message_event(message)),
            Happening::Edited => ("MESSAGE_UPDATE", self.message_event(message)),
            Happening::Deleted => {
                let gone = json!({
                    "id": message.id, "channel_id": message.channel, "guild_id": message.guild,
                });
                ("MESSAGE_DELETE", gone)
            }
        };
        self.sessions
            .dispatch(event, intent::GUILD_MESSAGES, &json.to_string().into());
    }

    /// A deferred public reply counts as posted when it is filled.
    fn was_loading(&self, message: &Message) -> bool {
        let Some(origin) = &message.origin else {
            return false;
        };
        self.interactions
            .get(origin.interaction)
            .is_some_and(|interaction| {
                interaction.answered == Some(5) && interaction.original == Some(message.id)
            })
    }

    fn is_followup(&self, message: &Message) -> bool {
        let Some(origin) = &message.origin else {
            return false;
        };
        self.interactions
            .get(origin.interaction)
            .is_some_and(|interaction| {
                interaction.answered.is_some() && interaction.original != Some(message.id)
            })
    }

    fn message_event(&self, message: &Message) -> Value {
        let mut json = message.value();
        json["guild_id"] = json!(message.guild);
        let member = self
            .guilds
            .get(&message.guild)
            .and_then(|guild| guild.members.get(&message.author.id));
        if let Some(member) = member {
            let mut member = member.value(&message.author);
            member.as_object_mut().map(|member| member.remove("user"));
            json["member"] = member;
        }
        // Without the intent, what others write is hidden from a bot.
        if message.author.id != self.bot.id && !self.sessions.asks(intent::MESSAGE_CONTENT) {
            json["content"] = json!("");
        }
        json
    }

    fn store(&mut self, channel: ChannelId, uploads: Vec<Upload>) -> Vec<Attachment> {
        let mut attachments = Vec::with_capacity(uploads.len());
        for upload in uploads {
            attachments.push(self.store_file(channel, upload));
        }
        attachments
    }

    /// Keeps a file and gives it an address.
    pub(crate) fn store_file(&mut self, channel: ChannelId, upload: Upload) -> Attachment {
        let id = AttachmentId(self.snowflake());
        let size = upload.bytes.len();
        let content_type = upload.content_type;
        let stored = StoredFile {
            content_type: content_type.clone(),
            bytes: upload.bytes,
        };
        self.files.insert(id, Arc::new(stored));
        // Discord takes what is not safe in an address out of a file's name.
        let filename = upload
            .filename
            .chars()
            .map(|c| {
                if c.is_alphanumeric() || "._-".contains(c) {
                    c
                } else {
                    '_'
                }
            })
            .collect::<String>();
        let url = format!("{}/attachments/{channel}/{id}/{filename}", self.url);
        Attachment {
            id,
            filename,
            description: upload.description,
            content_type,
            size,
            url,
        }
    }

    /// Whom a message would ping.
    fn mentions(
        &self,
        guild: GuildId,
        read: Mentions,
        allowed: &AllowedMentions,
        author: UserId,
    ) -> Mentions {
        let mut mentions = read.allowed(allowed);
        if mentions == Mentions::default() {
            return mentions;
        }
        let everything = self
            .permissions(guild, author)
            .contains(Permissions::MENTION_EVERYONE);
        mentions.everyone &= everything;
        let guild = self.guilds.get(&guild);
        mentions.roles.retain(|id| {
            let role = guild.and_then(|guild| guild.role(*id));
            role.is_some_and(|role| role.mentionable || everything)
        });
        mentions.users.retain(|id| self.users.contains_key(id));
        mentions
    }

    fn mentioned(&self, mentions: &Mentions) -> Vec<Arc<User>> {
        mentions
            .users
            .iter()
            .filter_map(|id| self.users.get(id).cloned())
            .collect()
    }
}
