//! The state of the sandbox: plain structs under one lock.
//!
//! `rest`, `gateway` and `page` parse requests, call an operation of [`World`] and build the
//! response. Nothing here awaits, and nothing here knows HTTP.

pub(crate) mod bot_message;
pub(crate) mod channel;
pub(crate) mod command;
pub(crate) mod direct;
pub(crate) mod feed;
mod file;
pub(crate) mod guild;
pub(crate) mod hello;
pub(crate) mod interaction;
pub(crate) mod layout;
pub(crate) mod listener;
mod membership;
pub(crate) mod message;
pub(crate) mod post;
pub(crate) mod respond;
pub(crate) mod seed;
pub(crate) mod session;
pub(crate) mod text;
mod thread;
pub(crate) mod user;

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};
use std::sync::Arc;

use serde_json::value::RawValue;
use tokio::sync::Notify;

use crate::counts::Ledger;
use crate::fault::Plan;
use crate::id::{AttachmentId, ChannelId, GuildId, MessageId, RoleId, Snowflakes, UserId};
use crate::limit::Limiter;
use crate::options::{Clock, Options};
use crate::permission::Permissions;
use channel::{Channel, ChannelKind};
use command::Commands;
use feed::Feed;
use guild::{Guild, Member};
use interaction::Interactions;
use listener::Listeners;
use membership::RemovedGuild;
use message::{Message, StoredFile};
use session::Sessions;
use user::User;

/// The most ephemeral messages that are kept; then the oldest are dropped.
const PRIVATE_KEPT: usize = 100_000;

/// All state, under one lock.
pub(crate) struct World {
    pub(crate) ids: Snowflakes,
    pub(crate) now: Clock,
    /// `http://127.0.0.1:PORT`.
    pub(crate) url: String,
    pub(crate) bot: Arc<User>,
    pub(crate) users: HashMap<UserId, Arc<User>>,
    /// The seeded people, in the order in which the page shows them.
    pub(crate) people: Vec<UserId>,
    pub(crate) guilds: BTreeMap<GuildId, Guild>,
    removed_guilds: BTreeMap<GuildId, RemovedGuild>,
    pub(crate) channels: HashMap<ChannelId, Channel>,
    /// The channel of each person's direct messages that is open.
    pub(crate) direct: HashMap<UserId, ChannelId>,
    /// The people who block the bot.
    pub(crate) blocking: BTreeSet<UserId>,
    pub(crate) messages: HashMap<MessageId, Arc<Message>>,
    /// Ephemeral messages by the user who sees them.
    pub(crate) private: HashMap<UserId, BTreeSet<MessageId>>,
    pub(crate) private_order: VecDeque<MessageId>,
    pub(crate) private_feeds: HashMap<UserId, Feed>,
    pub(crate) files: HashMap<AttachmentId, Arc<StoredFile>>,
    pub(crate) nonces: bot_message::Nonces,
    pub(crate) interactions: Interactions,
    pub(crate) commands: Commands,
    pub(crate) sessions: Sessions,
    pub(crate) listeners: Listeners,
    pub(crate) ledger: Ledger,
    pub(crate) faults: Plan,
    pub(crate) limiter: Limiter,
    /// Notified when the bot connects, disconnects or registers commands.
    pub(crate) news: Arc<Notify>,
}

impl World {
    pub(crate) fn new(options: &Options, url: String) -> Self {
        let bot = seed::bot();
        let mut world = Self {
            ids: Snowflakes::default(),
            now: Arc::clone(&options.now),
            url,
            users: HashMap::from([(bot.id, Arc::clone(&bot))]),
            bot,
            people: Vec::new(),
            guilds: BTreeMap::new(),
            removed_guilds: BTreeMap::new(),
            channels: HashMap::new(),
            direct: HashMap::new(),
            blocking: BTreeSet::new(),
            messages: HashMap::new(),
            private: HashMap::new(),
            private_order: VecDeque::new(),
            private_feeds: HashMap::new(),
            files: HashMap::new(),
            nonces: bot_message::Nonces::default(),
            interactions: Interactions::default(),
            commands: Commands::default(),
            sessions: Sessions::default(),
            listeners: Listeners::default(),
            ledger: Ledger::new(options.record),
            faults: Plan::default(),
            limiter: Limiter::new(options.limits),
            news: Arc::new(Notify::new()),
        };
        seed::fill(&mut world);
        world
    }

    /// Returns the current time, in milliseconds since 1970.
    pub(crate) fn now_ms(&self) -> i64 {
        (self.now)()
    }

    /// Returns a new snowflake with the current time.
    pub(crate) fn snowflake(&mut self) -> u64 {
        let now = self.now_ms();
        self.ids.at(now)
    }

    /// Returns the permissions of the bot in a channel; a thread has those of its parent.
    pub(crate) fn bot_permissions(&self, channel: &Channel) -> Permissions {
        if channel.recipient.is_some() {
            return Permissions::ordinary();
        }
        let base = self.permissions(channel.guild, self.bot.id);
        let overwritten = channel
            .parent_thread()
            .and_then(|parent| self.channels.get(&parent));
        base.without(overwritten.unwrap_or(channel).bot_denied)
    }

    /// Returns the permissions of a member; none if the user is not in the server.
    pub(crate) fn permissions(&self, guild: GuildId, user: UserId) -> Permissions {
        let Some(guild) = self.guilds.get(&guild) else {
            return Permissions::NONE;
        };
        guild.permissions(user)
    }

    /// Returns the member object of an interaction.
    pub(crate) fn member_json(&mut self, guild: GuildId, user: UserId) -> Option<Arc<RawValue>> {
        let permissions = self.permissions(guild, user);
        let who = self.users.get(&user)?;
        let member = self.guilds.get_mut(&guild)?.members.get_mut(&user)?;
        Some(member.json(who, permissions))
    }

    /// Changes the language of a member's client.
    pub(crate) fn set_locale(&mut self, user: UserId, locale: &str) {
        if let Some(user) = self.users.get_mut(&user) {
            locale.clone_into(&mut Arc::make_mut(user).locale);
        }
    }

    /// Changes the language of a server.
    pub(crate) fn set_guild_locale(&mut self, guild: GuildId, locale: &str) {
        if let Some(guild) = self.guilds.get_mut(&guild) {
            locale.clone_into(&mut guild.locale);
        }
    }

    pub(crate) fn add_user(&mut self, id: UserId, name: &str, locale: &str) {
        self.users
            .insert(id, Arc::new(User::person(id, name, locale)));
    }

    pub(crate) fn join(&mut self, guild: GuildId, user: UserId, roles: Vec<RoleId>) {
        let joined_ms = self.now_ms();
        if let Some(guild) = self.guilds.get_mut(&guild) {
            guild.members.insert(user, Member::new(roles, joined_ms));
        }
    }

    pub(crate) fn add_channel(
        &mut self,
        id: ChannelId,
        guild: GuildId,
        name: &str,
        kind: ChannelKind,
        parent: Option<ChannelId>,
    ) {
        let created_ms = self.now_ms();
        let position = self
            .channels
            .values()
            .filter(|channel| channel.guild == guild)
            .count();
        self.channels.insert(
            id,
            Channel::new(id, guild, name, kind, parent, position, created_ms),
        );
    }

    /// Returns the display name; empty if there is no such user.
    pub(crate) fn user_name(&self, user: UserId) -> String {
        let user = self.users.get(&user);
        user.map(|user| user.name.clone()).unwrap_or_default()
    }

    /// Tells the open pages which channels the server has.
    pub(crate) fn show_channels(&mut self, guild: GuildId) {
        let channels = self.channels_of(guild).into_iter();
        let channels: Vec<_> = channels.filter_map(Channel::for_page).collect();
        self.listeners.channels(channels.into());
    }

    /// Returns the channels of a server, in the order of their creation.
    pub(crate) fn channels_of(&self, guild: GuildId) -> Vec<&Channel> {
        let mut channels = self
            .channels
            .values()
            .filter(|channel| channel.guild == guild)
            .collect::<Vec<_>>();
        channels.sort_by_key(|channel| (channel.position, channel.id));
        channels
    }

    /// Returns the messages that a member sees in a channel, oldest first; none of the direct messages
    /// of others.
    pub(crate) fn visible_messages(&self, channel: ChannelId, member: UserId) -> Vec<Arc<Message>> {
        let public = self
            .channels
            .get(&channel)
            .filter(|_| self.recipient(channel).is_none_or(|one| one == member))
            .into_iter()
            .flat_map(|channel| &channel.messages);
        let own = self.private.get(&member).into_iter().flatten();
        let mut seen = public
            .chain(own)
            .filter_map(|id| self.messages.get(id))
            .filter(|message| message.channel == channel)
            .cloned()
            .collect::<Vec<_>>();
        seen.sort_by_key(|message| message.id);
        seen
    }

    /// Notifies the pages and waiting tests whether a bot is connected.
    pub(crate) fn notify_online(&mut self) {
        self.news.notify_waiters();
        let online = self.sessions.is_online();
        self.listeners.bot(online);
    }

    /// Drops the oldest ephemeral messages, which would fill the memory in a long load test.
    pub(crate) fn prune_private(&mut self) {
        while self.private_order.len() > PRIVATE_KEPT {
            let Some(id) = self.private_order.pop_front() else {
                return;
            };
            if let Some(message) = self.messages.remove(&id)
                && let Some(owner) = message.shown_to
                && let Some(kept) = self.private.get_mut(&owner)
            {
                kept.remove(&id);
            }
        }
    }
}
