//! The handle of a server.

use std::sync::Arc;

use super::{Arg, Channel, Person};
use crate::id::{ChannelId, GuildId, RoleId, UserId};
use crate::inner::Inner;
use crate::model::channel::ChannelKind;
use crate::model::guild::Role as Entry;
use crate::model::hello;
use crate::model::session::intent;
use crate::permission::Permissions;

/// A server.
#[derive(Clone)]
pub struct Guild {
    pub(crate) inner: Arc<Inner>,
    pub(crate) id: GuildId,
}

/// A role of a server.
#[derive(Clone, Debug)]
pub struct Role {
    pub(crate) id: RoleId,
    pub(crate) name: String,
}

impl Role {
    /// Returns the role's id.
    pub fn id(&self) -> RoleId {
        self.id
    }

    /// Returns the role's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the text that mentions the role.
    pub fn mention(&self) -> String {
        format!("<@&{}>", self.id)
    }
}

impl From<&Role> for Arg {
    fn from(role: &Role) -> Self {
        Self::Role(role.id)
    }
}

impl Guild {
    /// Returns the server's id.
    pub fn id(&self) -> GuildId {
        self.id
    }

    /// Returns the channel or thread with this name.
    ///
    /// # Panics
    ///
    /// If there is none.
    #[track_caller]
    pub fn channel(&self, name: &str) -> Channel {
        let world = self.inner.lock();
        let found = world
            .channels_of(self.id)
            .into_iter()
            .find(|channel| channel.name == name)
            .map(|it| it.id);
        drop(world);
        match found {
            Some(id) => Channel {
                inner: Arc::clone(&self.inner),
                id,
            },
            None => panic!("the server has no channel #{name}"),
        }
    }

    /// Adds a channel; a thread needs its parent.
    pub fn add_channel(&self, name: &str, kind: ChannelKind, parent: Option<&Channel>) -> Channel {
        let mut world = self.inner.lock();
        let id = ChannelId(world.snowflake());
        world.add_channel(id, self.id, name, kind, parent.map(Channel::id));
        let json = world
            .channels
            .get(&id)
            .map(|channel| channel.json(world.bot.id, world.bot.id).to_string());
        let event = if kind == ChannelKind::Thread {
            "THREAD_CREATE"
        } else {
            "CHANNEL_CREATE"
        };
        world
            .sessions
            .dispatch(event, intent::GUILDS, &json.unwrap_or_default().into());
        world.show_channels(self.id);
        Channel {
            inner: Arc::clone(&self.inner),
            id,
        }
    }

    /// Deletes a channel with its messages.
    pub fn delete_channel(&self, channel: &Channel) {
        let mut world = self.inner.lock();
        let Some(gone) = world.channels.remove(&channel.id()) else {
            return;
        };
        world
            .messages
            .retain(|_, message| message.channel != gone.id);
        let json = gone.json(world.bot.id, world.bot.id).to_string();
        let event = if gone.is_thread() {
            "THREAD_DELETE"
        } else {
            "CHANNEL_DELETE"
        };
        world.sessions.dispatch(event, intent::GUILDS, &json.into());
        world.show_channels(self.id);
    }

    /// Returns the role with this name: the bot can ping "Quiz fans", but not "Tutors" and
    /// "Organisers".
    ///
    /// # Panics
    ///
    /// If there is none.
    #[track_caller]
    pub fn role(&self, name: &str) -> Role {
        let world = self.inner.lock();
        let roles = world
            .guilds
            .get(&self.id)
            .into_iter()
            .flat_map(|guild| &guild.roles);
        let found = roles
            .into_iter()
            .find(|role| role.name == name)
            .map(|role| role.id);
        drop(world);
        match found {
            Some(id) => Role {
                id,
                name: name.to_owned(),
            },
            None => panic!("the server has no role {name}"),
        }
    }

    /// Adds a role.
    pub fn add_role(&self, name: &str, permissions: Permissions, mentionable: bool) -> Role {
        let mut world = self.inner.lock();
        let id = RoleId(world.snowflake());
        if let Some(guild) = world.guilds.get_mut(&self.id) {
            let position = guild.roles.len();
            let name = name.to_owned();
            guild.roles.push(Entry {
                id,
                name,
                permissions,
                position,
                mentionable,
                bot: None,
            });
        }
        Role {
            id,
            name: name.to_owned(),
        }
    }

    /// Gives a member a role.
    pub fn give(&self, person: &Person, role: &Role) {
        self.change_roles(person, |roles| roles.push(role.id));
    }

    /// Removes a role from a member.
    pub fn take(&self, person: &Person, role: &Role) {
        self.change_roles(person, |roles| roles.retain(|id| *id != role.id));
    }

    fn change_roles(&self, person: &Person, change: impl FnOnce(&mut Vec<RoleId>)) {
        let mut world = self.inner.lock();
        let guild = world.guilds.get_mut(&self.id);
        if let Some(member) = guild.and_then(|guild| guild.members.get_mut(&person.id())) {
            change(&mut member.roles);
            member.changed();
        }
    }

    /// Adds a member with this name.
    pub fn add_person(&self, name: &str) -> Person {
        let mut world = self.inner.lock();
        let id = UserId(world.snowflake());
        world.add_user(id, name, "en-US");
        world.join(self.id, id, Vec::new());
        Person {
            inner: Arc::clone(&self.inner),
            id,
        }
    }

    /// Adds many members, for a load test.
    pub fn add_people(&self, count: usize) -> Vec<Person> {
        (1..=count)
            .map(|number| self.add_person(&format!("Member {number}")))
            .collect()
    }

    /// Changes the server's language.
    pub fn set_locale(&self, locale: &str) {
        self.inner.lock().set_guild_locale(self.id, locale);
    }

    /// Removes the bot from the server, as an organiser can; the bot gets GUILD_DELETE.
    pub fn remove_bot(&self) {
        self.inner.lock().remove_guild(self.id);
    }

    /// Invites the bot again after [`remove_bot`](Self::remove_bot), with the same channels and
    /// messages.
    pub fn invite_bot(&self) {
        self.inner.lock().restore_guild(self.id);
    }

    /// Begins or ends an outage of the server: the bot gets GUILD_DELETE with `unavailable`, or
    /// GUILD_CREATE.
    pub fn set_available(&self, available: bool) {
        let mut world = self.inner.lock();
        let (event, json) = match available {
            true => (
                "GUILD_CREATE",
                hello::guild_create(&world, self.id).to_string(),
            ),
            false => (
                "GUILD_DELETE",
                format!(r#"{{"id":"{}","unavailable":true}}"#, self.id),
            ),
        };
        world.sessions.dispatch(event, intent::GUILDS, &json.into());
    }
}
