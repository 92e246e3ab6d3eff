//! Removing the bot from a server, and inviting it again.

use std::sync::Arc;

use super::World;
use super::channel::Channel;
use super::guild::Guild;
use super::hello;
use super::message::Message;
use super::session::intent;
use crate::id::{ChannelId, GuildId};
use crate::refusal::Refusal;

/// A server that the bot was removed from. The API does not show it.
pub(crate) struct RemovedGuild {
    guild: Guild,
    channels: Vec<Channel>,
    messages: Vec<Arc<Message>>,
}

impl World {
    /// Removes the bot from a server.
    pub(crate) fn remove_guild(&mut self, id: GuildId) {
        let Some(guild) = self.guilds.remove(&id) else {
            return;
        };
        let channels = self.channels.extract_if(|_, channel| channel.guild == id);
        let channels = channels.map(|(_, channel)| channel).collect();
        let messages = self.messages.extract_if(|_, message| message.guild == id);
        let messages = messages.map(|(_, message)| message).collect();
        let removed = RemovedGuild {
            guild,
            channels,
            messages,
        };
        self.removed_guilds.insert(id, removed);
        let json = format!(r#"{{"id":"{id}"}}"#);
        self.sessions
            .dispatch("GUILD_DELETE", intent::GUILDS, &json.into());
    }

    /// Returns why the bot cannot see a channel that is not there for it.
    pub(crate) fn why_unseen(&self, id: ChannelId) -> Refusal {
        let mut removed = self.removed_guilds.values();
        let is_there = removed.any(|one| one.channels.iter().any(|channel| channel.id == id));
        match is_there {
            true => Refusal::MissingAccess,
            false => Refusal::UnknownChannel,
        }
    }

    /// Invites the bot to a server that it was removed from.
    pub(crate) fn restore_guild(&mut self, id: GuildId) {
        let Some(removed) = self.removed_guilds.remove(&id) else {
            return;
        };
        self.guilds.insert(id, removed.guild);
        let channels = removed.channels.into_iter();
        self.channels
            .extend(channels.map(|channel| (channel.id, channel)));
        let messages = removed.messages.into_iter();
        self.messages
            .extend(messages.map(|message| (message.id, message)));
        let json = hello::guild_create(self, id).to_string();
        self.sessions
            .dispatch("GUILD_CREATE", intent::GUILDS, &json.into());
    }
}
