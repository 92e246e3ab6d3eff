//! A layer over [`Channels`] that uploads pictures with the post and keeps them in edits.

use super::channels::{ChannelError, Channels, Edited, Key, Patience, Place};
use crate::bot::core::Core;
use crate::bot::pictures;
use crate::bot::ui::message::Message;
use quiz_engine::ids::{ChannelId, MessageId, Timestamp};
use std::collections::HashSet;
use std::sync::{Arc, Mutex, MutexGuard};

/// Maximum number of remembered messages that describe their pictures in words. If one is
/// forgotten, its next edit tries to attach the picture.
const KNOWN: usize = 10_000;

/// Channels that accept messages with pictures from a bank's folder.
#[derive(Debug)]
pub(super) struct WithPictures<C> {
    core: Arc<Core>,
    channels: C,
    /// Messages that describe their pictures in words, at most [`KNOWN`].
    in_words: Mutex<HashSet<MessageId>>,
}

impl<C> WithPictures<C> {
    pub(super) fn new(core: Arc<Core>, channels: C) -> Self {
        Self {
            core,
            channels,
            in_words: Mutex::default(),
        }
    }

    fn in_words(&self) -> MutexGuard<'_, HashSet<MessageId>> {
        self.in_words
            .lock()
            .expect("nothing panics with the set locked")
    }

    fn describe_in_words(&self, message: MessageId) {
        let mut in_words = self.in_words();
        if in_words.len() >= KNOWN {
            in_words.clear();
        }
        in_words.insert(message);
    }
}

impl<C: Channels> Channels for WithPictures<C> {
    /// Posts with the pictures, or with descriptions where the bot may not attach files.
    async fn post(
        &self,
        channel: ChannelId,
        message: &Message,
        key: &Key,
    ) -> Result<MessageId, ChannelError> {
        if message.pictures().is_empty() {
            return self.channels.post(channel, message, key).await;
        }
        let attached = pictures::attach(&self.core, message.clone()).await;
        let sent = !attached.files.is_empty();
        match self.channels.post(channel, &attached, key).await {
            Err(ChannelError::Forbidden(_)) if sent => {
                let described = pictures::describe(message.clone());
                let posted = self.channels.post(channel, &described, key).await?;
                self.describe_in_words(posted);
                Ok(posted)
            }
            Ok(posted) if !sent => {
                self.describe_in_words(posted);
                Ok(posted)
            }
            posted => posted,
        }
    }

    /// Replaces the content but keeps the attached pictures. If Discord does not find them, they
    /// are uploaded again.
    async fn edit(
        &self,
        channel: ChannelId,
        message: MessageId,
        content: &Message,
        key: &Key,
        patience: Patience,
    ) -> Result<Edited, ChannelError> {
        let edit = async |content: &Message| {
            let edited = self.channels.edit(channel, message, content, key, patience);
            edited.await
        };
        if content.pictures().is_empty() {
            return edit(content).await;
        }
        if self.in_words().contains(&message) {
            return edit(&pictures::describe(content.clone())).await;
        }
        // An edit with a new file replaces all files, so it sends all of them.
        if !content.pictures().iter().any(|picture| picture.added) {
            match edit(&pictures::refer(content.clone())).await {
                Err(ChannelError::Refused(_)) => {}
                edited => return edited,
            }
        }
        match edit(&pictures::attach(&self.core, content.clone()).await).await {
            Err(ChannelError::Forbidden(_)) => {
                self.describe_in_words(message);
                edit(&pictures::describe(content.clone())).await
            }
            edited => edited,
        }
    }

    async fn find(
        &self,
        place: Place,
        key: &Key,
        since: Timestamp,
    ) -> Result<Option<MessageId>, ChannelError> {
        self.channels.find(place, key, since).await
    }
}
