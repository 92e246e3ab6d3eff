//! Channels and threads.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde_json::value::{RawValue, to_raw_value};
use serde_json::{Value, json};

use super::feed::Feed;
use crate::id::{ChannelId, GuildId, MessageId, UserId};
use crate::permission::Permissions;
use crate::timestamp::timestamp;

/// The kinds of channels that a server has.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ChannelKind {
    /// A text channel.
    Text,
    /// A voice channel, which has a chat.
    Voice,
    /// An announcement channel.
    News,
    /// A public thread, or a post of a forum.
    Thread,
    /// A forum: its posts take messages, it does not.
    Forum,
}

impl ChannelKind {
    /// Discord's number for the kind.
    pub fn number(self) -> u8 {
        match self {
            Self::Text => 0,
            Self::Voice => 2,
            Self::News => 5,
            Self::Thread => 11,
            Self::Forum => 15,
        }
    }
}

/// A channel or a thread.
pub(crate) struct Channel {
    pub(crate) id: ChannelId,
    pub(crate) guild: GuildId,
    pub(crate) name: String,
    pub(crate) kind: ChannelKind,
    pub(crate) parent: Option<ChannelId>,
    pub(crate) position: usize,
    pub(crate) created_ms: i64,
    /// What is denied to the bot here, as an overwrite for its member.
    pub(crate) bot_denied: Permissions,
    pub(crate) archived: bool,
    pub(crate) locked: bool,
    /// Everything posted here that all may see.
    pub(crate) messages: BTreeSet<MessageId>,
    pub(crate) feed: Feed,
    /// As an interaction last showed it, to whom has these permissions.
    partial: Option<(Permissions, Arc<RawValue>)>,
}

impl Channel {
    pub(crate) fn new(
        id: ChannelId,
        guild: GuildId,
        name: &str,
        kind: ChannelKind,
        parent: Option<ChannelId>,
        position: usize,
        created_ms: i64,
    ) -> Self {
        Self {
            id,
            guild,
            name: name.to_owned(),
            kind,
            parent,
            position,
            created_ms,
            bot_denied: Permissions::NONE,
            archived: false,
            locked: false,
            messages: BTreeSet::new(),
            feed: Feed::default(),
            partial: None,
        }
    }

    pub(crate) fn is_thread(&self) -> bool {
        self.kind == ChannelKind::Thread
    }

    /// The channel whose overwrites bind here, if this is a thread.
    pub(crate) fn parent_thread(&self) -> Option<ChannelId> {
        self.parent.filter(|_| self.is_thread())
    }

    /// The channel as Discord shows it.
    pub(crate) fn json(&self, owner: UserId, bot: UserId) -> Value {
        let mut json = json!({
            "id": self.id,
            "type": self.kind.number(),
            "guild_id": self.guild,
            "name": self.name,
            "parent_id": self.parent,
            "last_message_id": self.messages.last(),
            "flags": 0,
            "rate_limit_per_user": 0,
        });
        if self.is_thread() {
            json["owner_id"] = json!(owner);
            json["thread_metadata"] = self.thread_metadata();
            json["message_count"] = json!(self.messages.len());
            json["member_count"] = json!(4);
            json["total_message_sent"] = json!(self.messages.len());
            return json;
        }
        json["position"] = json!(self.position);
        json["nsfw"] = json!(false);
        json["topic"] = Value::Null;
        json["permission_overwrites"] = match self.bot_denied {
            Permissions::NONE => json!([]),
            denied => json!([{ "id": bot, "type": 1, "allow": "0", "deny": denied }]),
        };
        match self.kind {
            ChannelKind::Voice => {
                json["bitrate"] = json!(64_000);
                json["user_limit"] = json!(0);
                json["rtc_region"] = Value::Null;
            }
            ChannelKind::Forum => {
                json["available_tags"] = json!([]);
                json["default_reaction_emoji"] = Value::Null;
                json["default_sort_order"] = Value::Null;
            }
            _ => {}
        }
        json
    }

    /// The same as [`partial_json`](Self::partial_json), built once for the many
    /// presses of a load test.
    pub(crate) fn partial(&mut self, permissions: Permissions) -> Arc<RawValue> {
        match &self.partial {
            Some((held, json)) if *held == permissions => Arc::clone(json),
            _ => {
                let json = to_raw_value(&self.partial_json(permissions));
                let json: Arc<RawValue> = json.expect("a JSON value can be written").into();
                self.partial = Some((permissions, Arc::clone(&json)));
                json
            }
        }
    }

    /// To be called when anything about it changed.
    pub(crate) fn changed(&mut self) {
        self.partial = None;
    }

    /// The channel as an interaction shows it, with what the member may do.
    pub(crate) fn partial_json(&self, permissions: Permissions) -> Value {
        let mut json = json!({
            "id": self.id,
            "type": self.kind.number(),
            "guild_id": self.guild,
            "name": self.name,
            "parent_id": self.parent,
            "permissions": permissions,
            "flags": 0,
        });
        if self.is_thread() {
            json["thread_metadata"] = self.thread_metadata();
        }
        json
    }

    fn thread_metadata(&self) -> Value {
        json!({
            "archived": self.archived,
            "auto_archive_duration": 1440,
            "archive_timestamp": timestamp(self.created_ms),
            "create_timestamp": timestamp(self.created_ms),
            "locked": self.locked,
            "invitable": true,
        })
    }
}
