//! Channels and threads.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde_json::value::{RawValue, to_raw_value};
use serde_json::{Value, json};

use super::feed::Feed;
use super::user::User;
use crate::id::{ChannelId, GuildId, MessageId, UserId};
use crate::permission::Permissions;
use crate::timestamp::timestamp;

/// The channel types of Discord that the sandbox has.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ChannelKind {
    /// Text, Discord's type 0.
    Text,
    /// Direct messages with the bot, type 1.
    Direct,
    /// Voice, type 2; it has a chat.
    Voice,
    /// Announcements, type 5.
    News,
    /// A public thread or a post of a forum, type 11.
    Thread,
    /// A forum, type 15: messages go to its posts only.
    Forum,
}

impl ChannelKind {
    /// Returns Discord's channel type.
    pub fn number(self) -> u8 {
        match self {
            Self::Text => 0,
            Self::Direct => 1,
            Self::Voice => 2,
            Self::News => 5,
            Self::Thread => 11,
            Self::Forum => 15,
        }
    }
}

pub(crate) struct Channel {
    pub(crate) id: ChannelId,
    pub(crate) guild: GuildId,
    pub(crate) name: String,
    pub(crate) kind: ChannelKind,
    pub(crate) parent: Option<ChannelId>,
    pub(crate) position: usize,
    pub(crate) created_ms: i64,
    /// The person of direct messages; `None` in servers.
    pub(crate) recipient: Option<Arc<User>>,
    /// Permissions that an overwrite denies to the bot.
    pub(crate) bot_denied: Permissions,
    pub(crate) archived: bool,
    pub(crate) locked: bool,
    /// The public messages.
    pub(crate) messages: BTreeSet<MessageId>,
    pub(crate) feed: Feed,
    /// The cached object of the last interaction, with the permissions of its member.
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
            recipient: None,
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

    /// Returns the parent of a thread, whose overwrites apply; `None` for other channels.
    pub(crate) fn parent_thread(&self) -> Option<ChannelId> {
        self.parent.filter(|_| self.is_thread())
    }

    /// Returns what the page lists; `None` for a forum, which takes no messages.
    pub(crate) fn for_page(&self) -> Option<Value> {
        let listed = self.kind != ChannelKind::Forum;
        listed.then(|| {
            json!({
                "id": self.id,
                "name": self.name,
                "type": self.kind.number(),
                "parent_id": self.parent_thread(),
            })
        })
    }

    /// Returns Discord's channel object.
    pub(crate) fn json(&self, owner: UserId, bot: UserId) -> Value {
        if self.recipient.is_some() {
            return self.direct_json();
        }
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

    /// Returns [`partial_json`](Self::partial_json), cached for the next press.
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

    /// Drops the cached object; call it after every change.
    pub(crate) fn changed(&mut self) {
        self.partial = None;
    }

    /// Returns the channel object of an interaction, with the member's permissions.
    pub(crate) fn partial_json(&self, permissions: Permissions) -> Value {
        if self.recipient.is_some() {
            return self.direct_json();
        }
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
