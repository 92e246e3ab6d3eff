//! Direct messages between the bot and a person.

use std::sync::Arc;

use serde_json::{Value, json};

use super::World;
use super::channel::{Channel, ChannelKind};
use super::user::User;
use crate::check::problem::{Path, Problems};
use crate::id::{ChannelId, GuildId, UserId};
use crate::refusal::Refusal;

/// Stands for the server of direct messages, which have none.
pub(crate) const NO_GUILD: GuildId = GuildId(0);

impl World {
    /// Opens the channel of a person's direct messages with the bot, or returns the open one. `None`
    /// if there is no such person.
    pub(crate) fn direct_channel(&mut self, user: UserId) -> Option<ChannelId> {
        if let Some(open) = self.direct.get(&user) {
            return Some(*open);
        }
        let recipient = Arc::clone(self.users.get(&user)?);
        let id = ChannelId(self.snowflake());
        let now = self.now_ms();
        let mut channel = Channel::new(id, NO_GUILD, "", ChannelKind::Direct, None, 0, now);
        channel.recipient = Some(recipient);
        self.channels.insert(id, channel);
        self.direct.insert(user, id);
        Some(id)
    }

    /// POST of a channel for direct messages by the bot. It opens also if the person blocks the bot.
    pub(crate) fn bot_opens_direct(&mut self, body: &Value) -> Result<Value, Refusal> {
        let user = body["recipient_id"].as_str().and_then(|id| id.parse().ok());
        let Some(channel) = user.and_then(|user| self.direct_channel(user)) else {
            let mut problems = Problems::default();
            let path = Path::ROOT.key("recipient_id");
            problems.add(&path, "NUMBER_TYPE_COERCE", "Value is not snowflake.");
            return Err(Refusal::InvalidForm(problems));
        };
        let channel = self.channels.get(&channel).ok_or(Refusal::UnknownChannel)?;
        Ok(channel.direct_json())
    }

    /// Returns the person whose direct messages are in the channel; `None` if it is of a server.
    pub(crate) fn recipient(&self, channel: ChannelId) -> Option<UserId> {
        let recipient = self.channels.get(&channel)?.recipient.as_ref();
        recipient.map(|user| user.id)
    }

    /// Returns whether the bot cannot send direct messages in the channel.
    pub(crate) fn is_blocked(&self, channel: &Channel) -> bool {
        let recipient = channel.recipient.as_ref();
        recipient.is_some_and(|user| self.blocking.contains(&user.id))
    }
}

impl Channel {
    /// Returns whether it is the channel of the person's direct messages.
    pub(crate) fn is_direct_of(&self, user: UserId) -> bool {
        self.recipient.as_ref().is_some_and(|one| one.id == user)
    }

    /// Returns what the page of its person lists. It is called as the bot.
    pub(crate) fn direct_for_page(&self, bot: &User) -> Value {
        json!({
            "id": self.id,
            "name": bot.name,
            "type": self.kind.number(),
            "last_message_id": self.messages.last(),
        })
    }

    /// Returns Discord's channel object of direct messages.
    pub(crate) fn direct_json(&self) -> Value {
        let recipients: Vec<_> = self.recipient.iter().map(|user| &user.json).collect();
        json!({
            "id": self.id,
            "type": self.kind.number(),
            "last_message_id": self.messages.last(),
            "recipients": recipients,
            "flags": 0,
        })
    }
}
