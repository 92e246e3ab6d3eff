//! Posting, editing and deleting messages.

use std::sync::{Arc, OnceLock};

use serde_json::{Value, json};

use super::World;
use super::direct::NO_GUILD;
use super::feed::MessageChange;
use super::layout::layout;
use super::message::{Message, Origin};
use super::session::intent;
use super::user::User;
use crate::check::allowed_mentions::{AllowedMentions, Mentions};
use crate::check::message::{Draft, Edit, flag};
use crate::id::{ChannelId, GuildId, MessageId, UserId};
use crate::permission::Permissions;

/// A checked message that is to be posted.
pub(crate) struct NewMessage {
    pub(crate) channel: ChannelId,
    pub(crate) author: Arc<User>,
    pub(crate) draft: Draft,
    pub(crate) shown_to: Option<UserId>,
    pub(crate) origin: Option<Arc<Origin>>,
}

impl World {
    /// Archives or unarchives a thread.
    pub(crate) fn archive(&mut self, id: ChannelId, archived: bool) {
        let Some(channel) = self.channels.get_mut(&id) else {
            return;
        };
        channel.archived = archived;
        self.channel_changed(id);
    }

    /// Sends the bot CHANNEL_UPDATE or THREAD_UPDATE.
    pub(crate) fn channel_changed(&mut self, id: ChannelId) {
        let Some(channel) = self.channels.get_mut(&id) else {
            return;
        };
        channel.changed();
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
                self.prune_private();
            }
            None => {
                if let Some(channel) = self.channels.get_mut(&message.channel) {
                    channel.messages.insert(id);
                }
            }
        }
        self.notify(MessageChange::Posted, &message);
        message
    }

    /// Replaces a message by its next version.
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
        self.notify(MessageChange::Edited, &message);
        message
    }

    /// Deletes a message.
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
        self.notify(MessageChange::Deleted, &message);
    }

    /// Notifies the pages, the tests that wait, and the bot.
    fn notify(&mut self, what: MessageChange, message: &Arc<Message>) {
        let reader = message.shown_to.or_else(|| self.recipient(message.channel));
        self.listeners.message(reader, what, message);
        let by_bot = message.author.id == self.bot.id;
        let filled = what == MessageChange::Edited
            && message.version == 1
            && self.is_filled_by_first_edit(message);
        let change = if filled { MessageChange::Posted } else { what };
        if by_bot && !message.is_loading() {
            match message.shown_to {
                // The first reply goes to the person who acted; only later changes go to the feed.
                Some(owner) if what != MessageChange::Posted || self.is_followup(message) => {
                    self.private_feeds
                        .entry(owner)
                        .or_default()
                        .push(what, message);
                }
                Some(_) => {}
                None => {
                    if let Some(channel) = self.channels.get_mut(&message.channel) {
                        channel.feed.push(change, message);
                    }
                }
            }
        }
        let is_direct = message.guild == NO_GUILD;
        let intent = match is_direct {
            true => intent::DIRECT_MESSAGES,
            false => intent::GUILD_MESSAGES,
        };
        if message.is_ephemeral() || !self.sessions.has_intent(intent) {
            return;
        }
        let (event, mut json) = match what {
            MessageChange::Posted => ("MESSAGE_CREATE", self.message_event(message)),
            MessageChange::Edited => ("MESSAGE_UPDATE", self.message_event(message)),
            MessageChange::Deleted => {
                let gone = json!({ "id": message.id, "channel_id": message.channel });
                ("MESSAGE_DELETE", gone)
            }
        };
        if !is_direct {
            json["guild_id"] = json!(message.guild);
        }
        self.sessions
            .dispatch(event, intent, &json.to_string().into());
    }

    /// Returns whether this was a deferred public reply: it counts as posted when it gets its content.
    fn is_filled_by_first_edit(&self, message: &Message) -> bool {
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
        let member = self
            .guilds
            .get(&message.guild)
            .and_then(|guild| guild.members.get(&message.author.id));
        if let Some(member) = member {
            let mut member = member.value(&message.author);
            member.as_object_mut().map(|member| member.remove("user"));
            json["member"] = member;
        }
        // Without the intent, a bot does not see the content of others' messages.
        if message.author.id != self.bot.id && !self.sessions.has_intent(intent::MESSAGE_CONTENT) {
            json["content"] = json!("");
        }
        json
    }

    /// Returns the mentions that ping: those allowed by the message and its author's permissions.
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
