//! The content of a new sandbox: a study group, its channels and its people.
//!
//! The ids are fixed, so that a bot that keeps its store between two demos finds the same server.

use std::sync::Arc;

use super::World;
use super::channel::ChannelKind;
use super::guild::{Guild, Role};
use super::user::User;
use crate::id::{ChannelId, EPOCH_MS, GuildId, RoleId, UserId};
use crate::permission::Permissions;

/// The start of 2026, the timestamp of the fixed ids.
const STAMP_MS: i64 = 1_767_225_600_000;

const fn fixed(number: u64) -> u64 {
    (((STAMP_MS - EPOCH_MS) as u64) << 22) | number
}

/// The server that every sandbox has.
pub(crate) const GUILD: GuildId = GuildId(fixed(2));
const BOT: UserId = UserId(fixed(1));
const OWNER: UserId = UserId(fixed(7));

/// Returns the bot's user.
pub(crate) fn bot() -> Arc<User> {
    Arc::new(User::bot(BOT, "quizbot"))
}

/// Fills a new world with the server, its channels and its people.
pub(crate) fn fill(world: &mut World) {
    world.add_user(OWNER, "Olwen", "en-US");
    let people = [
        (3, "Ana", "en-US"),
        (4, "Ben", "en-GB"),
        (5, "Chloé", "en-US"),
        (6, "Dai", "en-GB"),
    ];
    for (number, name, locale) in people {
        let id = UserId(fixed(number));
        world.add_user(id, name, locale);
        world.people.push(id);
    }
    guild(world, GUILD, "Study group", |number| fixed(16 + number));
}

/// Adds a server with the usual channels, roles and people. `id` returns the id for a number.
pub(crate) fn guild(world: &mut World, guild: GuildId, name: &str, mut id: impl FnMut(u64) -> u64) {
    let role = |id: u64, name: &str, permissions, position| Role {
        id: RoleId(id),
        name: name.to_owned(),
        permissions,
        position,
        ..Role::default()
    };
    let organisers = RoleId(id(1));
    let bots = RoleId(id(2));
    let roles = vec![
        role(guild.0, "@everyone", Permissions::ordinary(), 0),
        role(id(3), "Tutors", Permissions::NONE, 1),
        Role {
            mentionable: true,
            ..role(id(4), "Quiz fans", Permissions::NONE, 2)
        },
        role(organisers.0, "Organisers", Permissions::MANAGE_GUILD, 3),
        Role {
            bot: Some(BOT),
            ..role(bots.0, "quizbot", Permissions::ordinary(), 4)
        },
    ];
    let entry = Guild {
        id: guild,
        name: name.to_owned(),
        locale: "en-US".to_owned(),
        owner: OWNER,
        roles,
        members: std::collections::HashMap::new(),
    };
    world.guilds.insert(guild, entry);
    world.join(guild, BOT, vec![bots]);
    world.join(guild, OWNER, Vec::new());
    for (at, person) in world.people.clone().into_iter().enumerate() {
        world.join(
            guild,
            person,
            if at == 0 {
                vec![organisers]
            } else {
                Vec::new()
            },
        );
    }
    let quiz = ChannelId(id(6));
    let forum = ChannelId(id(10));
    let channels = [
        (id(5), "general", ChannelKind::Text, None),
        (quiz.0, "quiz", ChannelKind::Text, None),
        (id(7), "news", ChannelKind::News, None),
        (id(8), "evening-quiz", ChannelKind::Thread, Some(quiz)),
        (id(9), "study-hall", ChannelKind::Voice, None),
        (forum.0, "exam-questions", ChannelKind::Forum, None),
        (id(11), "azure-networking", ChannelKind::Thread, Some(forum)),
    ];
    for (channel, name, kind, parent) in channels {
        world.add_channel(ChannelId(channel), guild, name, kind, parent);
    }
}
