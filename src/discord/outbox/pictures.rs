//! Messages with pictures that lie beside a bank: sent with the first post, kept by its edits.

use super::{Outbox, PATIENCE, message_id, message_path};
use crate::bot::pictures;
use crate::bot::ui::message::Message;
use crate::discord::rest::RestError;
use crate::discord::wire;
use quiz_engine::{ChannelId, MessageId};
use std::collections::HashSet;
use std::sync::{MutexGuard, PoisonError};

impl Outbox {
    /// Puts new content into a message. The pictures stay in it; one that Discord does not find
    /// there is sent again.
    pub(super) async fn edit(
        &self,
        channel: ChannelId,
        message: MessageId,
        content: &Message,
    ) -> Result<(), RestError> {
        let path = message_path(channel, message);
        let body = wire::message(&self.as_edit(message, content.clone()));
        let edited = self.rest.patch(&path, &body, &[], PATIENCE).await;
        let again = match edited {
            Err(RestError::Refused { status: 400, .. }) if !content.pictures().is_empty() => {
                pictures::attach(&self.bot, content.clone()).await
            }
            edited => return edited.map(drop),
        };
        let body = wire::message(&again);
        let edited = self.rest.patch(&path, &body, &again.files, PATIENCE).await;
        match edited {
            Err(RestError::Refused { status: 403, .. }) if !again.files.is_empty() => {
                let body = wire::message(&pictures::tell(content.clone()));
                self.rest.patch(&path, &body, &[], PATIENCE).await.map(drop)
            }
            edited => edited.map(drop),
        }
    }

    /// The content for a message that has its pictures, or the words for them.
    pub(super) fn as_edit(&self, message: MessageId, content: Message) -> Message {
        if self.in_words().contains(&message) {
            pictures::tell(content)
        } else {
            pictures::refer(content)
        }
    }

    pub(super) fn in_words(&self) -> MutexGuard<'_, HashSet<MessageId>> {
        self.in_words.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Posts with its pictures, and gives the id of the message. Where the bot may attach no files
    /// the pictures are told in words.
    pub(super) async fn post(
        &self,
        channel: ChannelId,
        message: &Message,
        nonce: &str,
    ) -> Result<Option<MessageId>, RestError> {
        if message.pictures().is_empty() {
            return self.post_once(channel, message, nonce).await;
        }
        let attached = pictures::attach(&self.bot, message.clone()).await;
        let mut told = attached.files.is_empty();
        let posted = match self.post_once(channel, &attached, nonce).await {
            Err(RestError::Refused { status: 403, .. }) if !told => {
                told = true;
                let words = pictures::tell(message.clone());
                self.post_once(channel, &words, nonce).await
            }
            posted => posted,
        }?;
        if told {
            self.in_words().extend(posted);
        }
        Ok(posted)
    }

    async fn post_once(
        &self,
        channel: ChannelId,
        message: &Message,
        nonce: &str,
    ) -> Result<Option<MessageId>, RestError> {
        let path = format!("channels/{channel}/messages");
        let body = wire::message_once(message, nonce);
        let posted = self
            .rest
            .post(&path, &body, &message.files, PATIENCE)
            .await?;
        Ok(message_id(&posted))
    }
}
