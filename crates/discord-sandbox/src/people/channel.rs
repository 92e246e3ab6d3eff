//! The handle of a channel.

use std::sync::Arc;

use anyhow::{Context, Result};

use super::{Arg, Message};
use crate::counts::ChannelCounts;
use crate::id::ChannelId;
use crate::inner::Inner;
use crate::model::World;
use crate::model::channel::ChannelKind;
use crate::model::feed::{Entry, MessageChange};
use crate::model::text::text;
use crate::permission::Permissions;

/// A channel or a thread.
#[derive(Clone)]
pub struct Channel {
    pub(crate) inner: Arc<Inner>,
    pub(crate) id: ChannelId,
}

impl From<&Channel> for Arg {
    fn from(channel: &Channel) -> Self {
        Self::Channel(channel.id)
    }
}

impl Channel {
    /// Returns the channel's id.
    pub fn id(&self) -> ChannelId {
        self.id
    }

    /// Returns the channel's name; empty if it was deleted.
    pub fn name(&self) -> String {
        self.inner
            .lock()
            .channels
            .get(&self.id)
            .map(|channel| channel.name.clone())
            .unwrap_or_default()
    }

    /// Returns the text that mentions the channel.
    pub fn mention(&self) -> String {
        format!("<#{}>", self.id)
    }

    /// Returns the channel's type.
    pub fn kind(&self) -> ChannelKind {
        self.inner
            .lock()
            .channels
            .get(&self.id)
            .map_or(ChannelKind::Text, |channel| channel.kind)
    }

    /// Returns the counts of the bot's posts, edits and deletions in the channel.
    pub fn counts(&self) -> ChannelCounts {
        self.inner.lock().ledger.counts().channel(self.id)
    }

    /// Returns the public messages, oldest first.
    pub fn messages(&self) -> Vec<Message> {
        let world = self.inner.lock();
        let ids = world
            .channels
            .get(&self.id)
            .into_iter()
            .flat_map(|channel| &channel.messages);
        let messages = ids.filter_map(|id| world.messages.get(id)).cloned();
        messages
            .map(|message| Message::new(&self.inner, message))
            .collect()
    }

    /// Waits for the next unread message of the bot.
    ///
    /// # Errors
    ///
    /// If none comes in time.
    pub async fn next_message(&self) -> Result<Message> {
        self.next("a message", |entry| entry.what == MessageChange::Posted)
            .await
    }

    /// Waits for the next unread edit by the bot.
    ///
    /// # Errors
    ///
    /// If none comes in time.
    pub async fn next_edit(&self) -> Result<Message> {
        self.next("an edit", |entry| entry.what == MessageChange::Edited)
            .await
    }

    /// Waits for the next unread message or edit whose text contains `wanted`. Others stay unread.
    ///
    /// # Errors
    ///
    /// If none comes in time.
    pub async fn wait_for(&self, wanted: &str) -> Result<Message> {
        let fits = |entry: &Entry| {
            entry.what != MessageChange::Deleted && text(&entry.message).contains(wanted)
        };
        self.next(&format!("{wanted:?}"), fits).await
    }

    /// Waits for the next unread deletion.
    ///
    /// # Errors
    ///
    /// If none comes in time.
    pub async fn next_deletion(&self) -> Result<Message> {
        self.next("a deletion", |entry| entry.what == MessageChange::Deleted)
            .await
    }

    /// Takes the next unread message of the bot; `None` if there is none now.
    pub fn try_next_message(&self) -> Option<Message> {
        let mut world = self.inner.lock();
        let feed = &mut world.channels.get_mut(&self.id)?.feed;
        let message = feed.take(|entry| entry.what == MessageChange::Posted)?;
        Some(Message::new(&self.inner, message))
    }

    async fn next(&self, what: &str, fits: impl Fn(&Entry) -> bool) -> Result<Message> {
        let id = self.id;
        let notify = |world: &World| {
            world
                .channels
                .get(&id)
                .map(|channel| Arc::clone(&channel.feed.notify))
                .unwrap_or_default()
        };
        let look = |world: &mut World| {
            let feed = &mut world.channels.get_mut(&id)?.feed;
            let message = feed.take(&fits)?;
            feed.read_edits(message.id, message.version);
            Some(message)
        };
        let found = self.inner.wait(notify, look).await;
        let message = found.with_context(|| {
            let unread = self.unread().join("\n---\n");
            let patience = self.inner.patience();
            format!(
                "waited {patience:?} for {what} in #{}; {}; unread:\n{unread}",
                self.name(),
                self.inner.bot_status()
            )
        })?;
        Ok(Message::new(&self.inner, message))
    }

    /// Returns the unread changes as text.
    pub(crate) fn unread(&self) -> Vec<String> {
        let world = self.inner.lock();
        let feed = world.channels.get(&self.id).map(|channel| &channel.feed);
        let entries = feed.into_iter().flat_map(crate::model::feed::Feed::unread);
        entries
            .map(|entry| format!("({:?}) {}", entry.what, text(&entry.message)))
            .collect()
    }

    /// Marks all changes as read.
    pub fn skip_unread(&self) {
        if let Some(channel) = self.inner.lock().channels.get_mut(&self.id) {
            channel.feed.clear();
        }
    }

    /// Denies more permissions to the bot in this channel.
    pub fn deny(&self, permissions: Permissions) {
        self.overwrite(|denied| denied | permissions);
    }

    /// No longer denies these permissions to the bot in this channel.
    pub fn allow(&self, permissions: Permissions) {
        self.overwrite(|denied| denied.without(permissions));
    }

    fn overwrite(&self, change: impl FnOnce(Permissions) -> Permissions) {
        let mut world = self.inner.lock();
        if let Some(channel) = world.channels.get_mut(&self.id) {
            channel.bot_denied = change(channel.bot_denied);
        }
        world.channel_changed(self.id);
    }

    /// Archives or unarchives the thread.
    pub fn set_archived(&self, archived: bool) {
        self.inner.lock().archive(self.id, archived);
    }

    /// Locks or unlocks the thread.
    pub fn set_locked(&self, locked: bool) {
        let mut world = self.inner.lock();
        if let Some(channel) = world.channels.get_mut(&self.id) {
            channel.locked = locked;
        }
        world.channel_changed(self.id);
    }

    /// Deletes a message, as a moderator would.
    pub fn delete(&self, message: &Message) {
        self.inner.lock().remove(message.id());
    }
}
