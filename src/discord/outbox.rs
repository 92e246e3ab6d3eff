//! Discord's channels for the publisher: request bodies, deadlines, and the meaning of Discord's
//! errors. It knows no rules.

use super::place::reads_history;
use super::rest::{Limited, Rest, RestError};
use super::wire;
use crate::bot::publisher::channels::{ChannelError, Channels, Edited, Key, Patience, Place};
use crate::bot::ui::message::Message;
use quiz_engine::ids::{ChannelId, MessageId, Timestamp};
use serde_json::Value;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;
use tokio::time::Instant;

/// The bot's clock and Discord's are assumed to differ by less than this.
const MAX_CLOCK_SKEW_MS: i64 = 10 * 60 * 1000;
const LONG: Duration = Duration::from_secs(60);
const SHORT: Duration = Duration::from_secs(2);
/// After this time an edit that got no answer is assumed to be done or lost.
const DOUBT_LASTS: Duration = Duration::from_secs(120);
const UNKNOWN_CHANNEL: u64 = 10003;
const UNKNOWN_MESSAGE: u64 = 10008;
const ARCHIVED_THREAD: u64 = 50083;

/// Posts, edits and finds messages for the publisher. `doubts` holds two minutes of edits.
#[derive(Debug)]
pub(super) struct Outbox {
    rest: Arc<Rest>,
    /// The user id of the bot.
    me: u64,
    doubts: Doubts,
}

impl Outbox {
    pub(super) fn new(rest: Arc<Rest>, me: u64) -> Self {
        Self {
            rest,
            me,
            doubts: Doubts::default(),
        }
    }

    async fn page(&self, channel: ChannelId, after: MessageId) -> Result<Vec<Value>, ChannelError> {
        let path = format!("channels/{channel}/messages");
        let query = format!("?limit=100&after={after}");
        match self.rest.get_where(&path, &query).await {
            Ok(Value::Array(messages)) => Ok(messages),
            Ok(_) => Ok(Vec::new()),
            // Without Read Message History in a voice channel, or if it is removed in the meantime.
            Err(RestError::Refused { status: 403, .. }) => Err(ChannelError::Hidden),
            Err(error) => Err(channel_error(error)),
        }
    }

    /// Returns whether the bot can read the channel's history. Without the permission Discord returns
    /// an empty list, as in an empty channel.
    async fn shows_history(&self, place: Place) -> Result<bool, ChannelError> {
        let path = format!("channels/{}/messages", place.channel);
        let any = self.rest.get_where(&path, "?limit=1").await;
        if any.map_err(channel_error)?[0].is_object() {
            return Ok(true);
        }
        Ok(match place.may_be_empty {
            Some(guild) => reads_history(&self.rest, self.me, guild, place.channel).await,
            None => false,
        })
    }
}

impl Channels for Outbox {
    async fn post(
        &self,
        channel: ChannelId,
        message: &Message,
        key: &Key,
    ) -> Result<MessageId, ChannelError> {
        let path = format!("channels/{channel}/messages");
        let body = with_key(wire::message_once(message, &key.nonce()), key);
        let posted = self.rest.post(&path, &body, &message.files, LONG).await;
        message_id(&posted.map_err(channel_error)?)
            .ok_or_else(|| ChannelError::Unanswered("Discord's answer has no id".into()))
    }

    async fn edit(
        &self,
        channel: ChannelId,
        message: MessageId,
        content: &Message,
        key: &Key,
        patience: Patience,
    ) -> Result<Edited, ChannelError> {
        let path = format!("channels/{channel}/messages/{message}");
        let body = with_key(wire::message(content), key);
        let (within, limited) = match patience {
            Patience::Short => (SHORT, Limited::Ends),
            Patience::Long => (LONG, Limited::Waits),
        };
        let overtaken = self.doubts.has(message, now());
        let edited = self
            .rest
            .edit(&path, &body, &content.files, within, limited);
        let edited = edited.await;
        let doubt = match &edited {
            Ok(answer) => answer.maybe_done_twice,
            Err(RestError::Unanswered { maybe_done, .. }) => *maybe_done,
            Err(_) => false,
        };
        if doubt {
            self.doubts.put(message, now());
        }
        edited.map_err(channel_error)?;
        Ok(match overtaken {
            true => Edited::MayBeOvertaken,
            false => Edited::Surely,
        })
    }

    async fn find(
        &self,
        place: Place,
        key: &Key,
        since: Timestamp,
    ) -> Result<Option<MessageId>, ChannelError> {
        let mut any = false;
        let mut after = MessageId::first_at(since.plus_ms(-MAX_CLOCK_SKEW_MS));
        loop {
            let messages = self.page(place.channel, after).await?;
            any |= !messages.is_empty();
            for message in &messages {
                let mine = message["author"]["id"].as_str() == Some(&self.me.to_string());
                if mine && has_key(&message["components"], key) {
                    return Ok(message_id(message));
                }
            }
            match messages.iter().filter_map(message_id).max() {
                Some(last) if messages.len() == 100 => after = last,
                _ => break,
            }
        }
        if any || self.shows_history(place).await? {
            Ok(None)
        } else {
            Err(ChannelError::Hidden)
        }
    }
}

/// Messages with an edit that got no answer: Discord may still apply it, after a later one, which
/// therefore is repeated for as long as [`DOUBT_LASTS`]. Bounded by the edits of that time.
#[derive(Debug, Default)]
struct Doubts(Mutex<HashMap<MessageId, Instant>>);

impl Doubts {
    fn lock(&self) -> MutexGuard<'_, HashMap<MessageId, Instant>> {
        self.0.lock().expect("nothing panics with these locked")
    }

    fn put(&self, message: MessageId, now: Instant) {
        let mut doubts = self.lock();
        doubts.retain(|_, since| now.saturating_duration_since(*since) < DOUBT_LASTS);
        doubts.insert(message, now);
    }

    /// Whether an edit of the message is in doubt.
    fn has(&self, message: MessageId, now: Instant) -> bool {
        let since = self.lock().get(&message).copied();
        since.is_some_and(|since| now.saturating_duration_since(since) < DOUBT_LASTS)
    }
}

fn channel_error(error: RestError) -> ChannelError {
    let why = error.to_string();
    match error {
        RestError::Unanswered {
            maybe_done: true, ..
        } => ChannelError::Unanswered(why),
        RestError::Unanswered { .. } => ChannelError::NotSent(why),
        RestError::Stopped { left } => ChannelError::Stopped(left),
        RestError::Refused { status, code, .. } => match (status, code) {
            (_, UNKNOWN_MESSAGE) => ChannelError::NoMessage,
            (_, ARCHIVED_THREAD) => ChannelError::Archived,
            (_, UNKNOWN_CHANNEL) => ChannelError::Gone(why),
            (403, _) => ChannelError::Forbidden(why),
            _ => ChannelError::Refused(why),
        },
    }
}

/// Sets the key's id on the first component of the body.
fn with_key(mut body: Value, key: &Key) -> Value {
    if let Some(first) = body["components"].get_mut(0) {
        first["id"] = key.component_id().into();
    }
    body
}

/// Returns whether a component has the key's id, or a custom id that belongs to the key; messages
/// of earlier versions only have the custom id.
fn has_key(value: &Value, key: &Key) -> bool {
    match value {
        Value::Array(values) => values.iter().any(|value| has_key(value, key)),
        Value::Object(fields) => {
            let id = fields.get("id").and_then(Value::as_u64);
            let custom_id = fields.get("custom_id").and_then(Value::as_str);
            id == Some(key.component_id().into())
                || custom_id.is_some_and(|id| key.has(id))
                || ["components", "accessory"]
                    .iter()
                    .any(|inside| fields.get(*inside).is_some_and(|value| has_key(value, key)))
        }
        _ => false,
    }
}

fn message_id(message: &Value) -> Option<MessageId> {
    Some(MessageId(message["id"].as_str()?.parse().ok()?))
}

#[expect(
    clippy::disallowed_methods,
    reason = "the age of a doubtful edit is measured by the machine's clock"
)]
fn now() -> Instant {
    Instant::now()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_edit_without_an_answer_is_in_doubt_for_two_minutes() {
        let (doubts, start) = (Doubts::default(), now());
        let (one, other) = (MessageId(1), MessageId(2));
        doubts.put(one, start);
        let has = |message, after_ms| doubts.has(message, start + Duration::from_millis(after_ms));
        assert!(has(one, 0) && has(one, 119_999), "also after a later edit");
        assert!(!has(one, 120_000) && !has(other, 0));
        // The next one removes those that are over.
        doubts.put(other, start + DOUBT_LASTS);
        assert_eq!(doubts.lock().len(), 1);
    }
}
