//! Parses serenity's interactions into a caller and an action.

use super::commands;
use crate::bot::{Action, Caller, Entered, Permission, Press, Use};
use quiz_engine::ids::{ChannelId, GuildId, InteractionId, MemberId, MessageId, RoleId};
use quiz_engine::member::Member;
use serenity::all::{
    ActionRowComponent, ChannelType, CommandInteraction, ComponentInteraction,
    ComponentInteractionDataKind, Interaction, MessageFlags, ModalInteraction, PartialChannel,
    Permissions, User,
};

/// The content of an interaction.
#[derive(Debug)]
pub(super) enum Request {
    /// A command, a component or a form.
    Act(Caller, Action),
    /// An autocompletion.
    Suggest {
        /// The server of the command.
        guild: GuildId,
        /// Whether the member has Manage Server.
        manager: bool,
        /// The member's roles.
        roles: Vec<RoleId>,
        /// The command with the text typed so far.
        typed: Use,
    },
    /// An interaction outside servers.
    Outside {
        /// The member's language.
        language: String,
    },
}

impl Request {
    /// Returns the member's language; `None` if the response cannot be a message.
    pub(super) fn language(&self) -> Option<&str> {
        match self {
            Self::Act(caller, _) => Some(&caller.language),
            Self::Outside { language } => Some(language),
            Self::Suggest { .. } => None,
        }
    }
}

/// A parsed interaction, with the id and the token for its response.
#[derive(Debug)]
pub(super) struct Incoming {
    pub(super) id: u64,
    pub(super) token: String,
    pub(super) request: Request,
}

/// Parses an interaction; `None` for one that has no response.
pub(super) fn read(interaction: Interaction) -> Option<Incoming> {
    match interaction {
        Interaction::Command(command) => Some(Incoming {
            id: command.id.get(),
            request: of_command(&command),
            token: command.token,
        }),
        Interaction::Autocomplete(command) => Some(Incoming {
            id: command.id.get(),
            request: of_autocomplete(&command),
            token: command.token,
        }),
        Interaction::Component(component) => Some(Incoming {
            id: component.id.get(),
            request: of_component(&component),
            token: component.token,
        }),
        Interaction::Modal(modal) => Some(Incoming {
            id: modal.id.get(),
            request: of_modal(&modal),
            token: modal.token,
        }),
        _ => None,
    }
}

fn of_autocomplete(command: &CommandInteraction) -> Request {
    let guild = GuildId(command.guild_id.map_or(0, serenity::all::GuildId::get));
    let member = command.member.as_deref();
    Request::Suggest {
        guild,
        manager: member.is_some_and(is_manager),
        roles: member.map(roles).unwrap_or_default(),
        typed: commands::used(command),
    }
}

fn roles(member: &serenity::all::Member) -> Vec<RoleId> {
    let roles = member.roles.iter();
    roles.map(|role| RoleId(role.get())).collect()
}

fn is_manager(member: &serenity::all::Member) -> bool {
    let may = member.permissions.unwrap_or_default();
    may.intersects(Permissions::MANAGE_GUILD | Permissions::ADMINISTRATOR)
}

fn outside(language: &str) -> Request {
    Request::Outside {
        language: language.to_owned(),
    }
}

fn of_command(command: &CommandInteraction) -> Request {
    let caller = caller(&Origin {
        id: command.id.get(),
        guild: command.guild_id,
        channel_id: command.channel_id,
        channel: command.channel.as_ref(),
        member: command.member.as_deref(),
        user: &command.user,
        bot_may: command.app_permissions,
        language: &command.locale,
        guild_language: command.guild_locale.as_deref(),
    });
    match caller {
        Some(caller) => Request::Act(caller, Action::Command(commands::used(command))),
        None => outside(&command.locale),
    }
}

fn of_component(component: &ComponentInteraction) -> Request {
    let caller = caller(&Origin {
        id: component.id.get(),
        guild: component.guild_id,
        channel_id: component.channel_id,
        channel: component.channel.as_ref(),
        member: component.member.as_ref(),
        user: &component.user,
        bot_may: component.app_permissions,
        language: &component.locale,
        guild_language: component.guild_locale.as_deref(),
    });
    let entered = match &component.data.kind {
        ComponentInteractionDataKind::StringSelect { values } => {
            let positions = values.iter().map(|value| value.parse().unwrap_or(u8::MAX));
            Entered::Chosen(positions.collect())
        }
        _ => Entered::Nothing,
    };
    match caller {
        None => outside(&component.locale),
        Some(caller) => Request::Act(
            Caller {
                ephemeral: is_ephemeral(&component.message),
                ..caller
            },
            Action::Component(
                component.data.custom_id.clone(),
                Press {
                    message: Some(MessageId(component.message.id.get())),
                    entered,
                },
            ),
        ),
    }
}

fn of_modal(modal: &ModalInteraction) -> Request {
    let caller = caller(&Origin {
        id: modal.id.get(),
        guild: modal.guild_id,
        channel_id: modal.channel_id,
        channel: modal.channel.as_ref(),
        member: modal.member.as_ref(),
        user: &modal.user,
        bot_may: modal.app_permissions,
        language: &modal.locale,
        guild_language: modal.guild_locale.as_deref(),
    });
    let components = modal.data.components.iter().flat_map(|row| &row.components);
    let texts = components
        .filter_map(|component| match component {
            ActionRowComponent::InputText(input) => Some(input.value.clone().unwrap_or_default()),
            _ => None,
        })
        .collect();
    match caller {
        None => outside(&modal.locale),
        Some(caller) => Request::Act(
            Caller {
                ephemeral: modal.message.as_deref().is_some_and(is_ephemeral),
                ..caller
            },
            Action::Component(
                modal.data.custom_id.clone(),
                Press {
                    message: modal.message.as_ref().map(|one| MessageId(one.id.get())),
                    entered: Entered::Written(texts),
                },
            ),
        ),
    }
}

fn is_ephemeral(message: &serenity::all::Message) -> bool {
    let flags = message.flags.unwrap_or_default();
    flags.contains(MessageFlags::EPHEMERAL)
}

/// The fields that commands, components and forms share.
struct Origin<'a> {
    id: u64,
    guild: Option<serenity::all::GuildId>,
    channel_id: serenity::all::ChannelId,
    channel: Option<&'a PartialChannel>,
    member: Option<&'a serenity::all::Member>,
    user: &'a User,
    bot_may: Option<Permissions>,
    language: &'a str,
    guild_language: Option<&'a str>,
}

/// Builds the caller; `None` outside servers.
fn caller(origin: &Origin<'_>) -> Option<Caller> {
    let (guild, member) = (origin.guild?, origin.member?);
    Some(Caller {
        interaction: InteractionId(origin.id),
        member: Member {
            id: MemberId(origin.user.id.get()),
            name: member.display_name().to_owned(),
        },
        guild: GuildId(guild.get()),
        channel: ChannelId(origin.channel_id.get()),
        language: origin.language.to_owned(),
        guild_language: origin.guild_language.unwrap_or("en").to_owned(),
        parent: origin
            .channel
            .filter(|channel| is_thread(channel.kind))
            .and_then(|channel| channel.parent_id)
            .map(|parent| ChannelId(parent.get())),
        discord_language: origin.guild_language.unwrap_or("en").to_owned(),
        manager: is_manager(member),
        roles: roles(member),
        // The server's settings are added later.
        quizmaster: is_manager(member),
        missing: missing(origin.bot_may, origin.channel.map(|channel| channel.kind)),
        ephemeral: false,
    })
}

fn is_thread(kind: ChannelType) -> bool {
    matches!(
        kind,
        ChannelType::NewsThread | ChannelType::PublicThread | ChannelType::PrivateThread
    )
}

/// Returns the permissions that the bot lacks to post in a channel of this type.
pub(super) fn missing(may: Option<Permissions>, kind: Option<ChannelType>) -> Vec<Permission> {
    let may = may.unwrap_or(Permissions::all());
    if may.contains(Permissions::ADMINISTRATOR) {
        return Vec::new();
    }
    let sending = if kind.is_some_and(is_thread) {
        (
            Permissions::SEND_MESSAGES_IN_THREADS,
            Permission::SendMessagesInThreads,
        )
    } else {
        (Permissions::SEND_MESSAGES, Permission::SendMessages)
    };
    // The chat of a voice channel needs the permission to join it.
    let voice = matches!(kind, Some(ChannelType::Voice | ChannelType::Stage));
    [
        (Permissions::VIEW_CHANNEL, Permission::ViewChannel),
        sending,
        (
            Permissions::READ_MESSAGE_HISTORY,
            Permission::ReadMessageHistory,
        ),
    ]
    .into_iter()
    .chain(voice.then_some((Permissions::CONNECT, Permission::Connect)))
    .filter(|(needed, _)| !may.contains(*needed))
    .map(|(_, permission)| permission)
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thread_needs_the_permission_for_threads() {
        let may = Permissions::VIEW_CHANNEL
            | Permissions::SEND_MESSAGES
            | Permissions::READ_MESSAGE_HISTORY;
        assert_eq!(missing(Some(may), Some(ChannelType::Text)), []);
        assert_eq!(
            missing(Some(may), Some(ChannelType::Voice)),
            [Permission::Connect]
        );
        assert_eq!(
            missing(Some(may), Some(ChannelType::PublicThread)),
            [Permission::SendMessagesInThreads]
        );
        assert_eq!(
            missing(Some(Permissions::empty()), Some(ChannelType::Voice)),
            [
                Permission::ViewChannel,
                Permission::SendMessages,
                Permission::ReadMessageHistory,
                Permission::Connect
            ]
        );
        assert_eq!(missing(Some(Permissions::ADMINISTRATOR), None), []);
    }
}
