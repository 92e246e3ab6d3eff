//! Messages with pictures that lie beside a bank: sent with the post, and kept by the edits.

use super::channels::{ChannelError, Channels, Edited, Key, Patience, Place};
use crate::bot::core::Core;
use crate::bot::pictures;
use crate::bot::ui::message::Message;
use quiz_engine::ids::{ChannelId, MessageId, Timestamp};
use std::collections::HashSet;
use std::sync::{Arc, Mutex, MutexGuard};

/// How many messages without their pictures are known. Of one that is forgotten, the next edit
/// tries to send the picture.
const KNOWN: usize = 10_000;

/// Channels that take messages with pictures beside a bank.
#[derive(Debug)]
pub(super) struct WithPictures<C> {
    core: Arc<Core>,
    channels: C,
    /// Messages that tell their pictures in words.
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
            .expect("nothing panics with these locked")
    }

    fn tells_in_words(&self, message: MessageId) {
        let mut in_words = self.in_words();
        if in_words.len() >= KNOWN {
            in_words.clear();
        }
        in_words.insert(message);
    }
}

impl<C: Channels> Channels for WithPictures<C> {
    /// Posts with the pictures. Where the bot may attach no files they are told in words.
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
                let words = pictures::tell(message.clone());
                let posted = self.channels.post(channel, &words, key).await?;
                self.tells_in_words(posted);
                Ok(posted)
            }
            Ok(posted) if !sent => {
                self.tells_in_words(posted);
                Ok(posted)
            }
            posted => posted,
        }
    }

    /// Replaces the content, but for the pictures, which are in the message. One that Discord does
    /// not find there is sent again.
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
            return edit(&pictures::tell(content.clone())).await;
        }
        match edit(&pictures::refer(content.clone())).await {
            Err(ChannelError::Refused(_)) => {}
            edited => return edited,
        }
        match edit(&pictures::attach(&self.core, content.clone()).await).await {
            Err(ChannelError::Forbidden(_)) => {
                self.tells_in_words(message);
                edit(&pictures::tell(content.clone())).await
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
