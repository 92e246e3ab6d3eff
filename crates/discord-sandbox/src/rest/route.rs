//! Parses routes by hand: there are few, and a load test parses many requests.

use axum::http::Method;

use crate::fault::RouteKind;
use crate::id::{ChannelId, CommandId, GuildId, InteractionId, MessageId, UserId};
use crate::limit::{Bucket, GlobalLimit};

/// A route with its parameters.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Route {
    Gateway,
    GatewayBot,
    Me,
    MyGuilds,
    MyChannels,
    Application,
    OauthApplication,
    Guild(GuildId),
    GuildRoles(GuildId),
    GuildChannels(GuildId),
    GuildMember(GuildId, UserId),
    Commands {
        app: UserId,
        guild: Option<GuildId>,
    },
    Command {
        app: UserId,
        guild: Option<GuildId>,
        id: CommandId,
    },
    Callback {
        id: InteractionId,
        token: String,
    },
    Webhook {
        app: UserId,
        token: String,
    },
    Original {
        app: UserId,
        token: String,
    },
    Followup {
        app: UserId,
        token: String,
        id: MessageId,
    },
    Channel(ChannelId),
    Typing(ChannelId),
    Messages(ChannelId),
    Message(ChannelId, MessageId),
    Threads(ChannelId),
    Unknown,
}

impl Route {
    /// Parses a path under `/api/v10`; a route that does not have the method is unknown.
    pub(crate) fn parse(method: &Method, path: &str) -> Self {
        let Some(path) = path.strip_prefix("/api/v10/") else {
            return Self::Unknown;
        };
        let mut steps = [""; 7];
        let mut count = 0;
        for step in path.split('/') {
            if count == steps.len() {
                return Self::Unknown;
            }
            steps[count] = step;
            count += 1;
        }
        let route = Self::from_steps(&steps[..count]).unwrap_or(Self::Unknown);
        if route.methods().contains(method) {
            route
        } else {
            Self::Unknown
        }
    }

    fn from_steps(steps: &[&str]) -> Option<Self> {
        Some(match *steps {
            ["gateway"] => Self::Gateway,
            ["gateway", "bot"] => Self::GatewayBot,
            ["users", "@me"] => Self::Me,
            ["users", "@me", "guilds"] => Self::MyGuilds,
            ["users", "@me", "channels"] => Self::MyChannels,
            ["applications", "@me"] => Self::Application,
            ["oauth2", "applications", "@me"] => Self::OauthApplication,
            ["guilds", id] => Self::Guild(id.parse().ok()?),
            ["guilds", id, "roles"] => Self::GuildRoles(id.parse().ok()?),
            ["guilds", id, "channels"] => Self::GuildChannels(id.parse().ok()?),
            ["guilds", id, "members", user] => {
                Self::GuildMember(id.parse().ok()?, user.parse().ok()?)
            }
            ["applications", app, "commands"] => Self::Commands {
                app: app.parse().ok()?,
                guild: None,
            },
            ["applications", app, "commands", id] => Self::Command {
                app: app.parse().ok()?,
                guild: None,
                id: id.parse().ok()?,
            },
            ["applications", app, "guilds", guild, "commands"] => Self::Commands {
                app: app.parse().ok()?,
                guild: Some(guild.parse().ok()?),
            },
            ["applications", app, "guilds", guild, "commands", id] => Self::Command {
                app: app.parse().ok()?,
                guild: Some(guild.parse().ok()?),
                id: id.parse().ok()?,
            },
            ["interactions", id, token, "callback"] => Self::Callback {
                id: id.parse().ok()?,
                token: token.to_owned(),
            },
            ["webhooks", app, token] => Self::Webhook {
                app: app.parse().ok()?,
                token: token.to_owned(),
            },
            ["webhooks", app, token, "messages", "@original"] => Self::Original {
                app: app.parse().ok()?,
                token: token.to_owned(),
            },
            ["webhooks", app, token, "messages", id] => Self::Followup {
                app: app.parse().ok()?,
                token: token.to_owned(),
                id: id.parse().ok()?,
            },
            ["channels", id] => Self::Channel(id.parse().ok()?),
            ["channels", id, "typing"] => Self::Typing(id.parse().ok()?),
            ["channels", id, "threads"] => Self::Threads(id.parse().ok()?),
            ["channels", id, "messages"] => Self::Messages(id.parse().ok()?),
            ["channels", channel, "messages", id] => {
                Self::Message(channel.parse().ok()?, id.parse().ok()?)
            }
            _ => return None,
        })
    }

    fn methods(&self) -> &'static [Method] {
        match self {
            Self::Commands { .. } => &[Method::GET, Method::PUT, Method::POST],
            Self::Command { .. } => &[Method::GET, Method::DELETE],
            Self::Callback { .. }
            | Self::Webhook { .. }
            | Self::Typing(_)
            | Self::Threads(_)
            | Self::MyChannels => &[Method::POST],
            Self::Original { .. } | Self::Followup { .. } | Self::Message(..) => {
                &[Method::GET, Method::PATCH, Method::DELETE]
            }
            Self::Messages(_) => &[Method::GET, Method::POST],
            Self::Unknown => &[],
            _ => &[Method::GET],
        }
    }

    /// Returns whether the route needs no bot token: it has an interaction's token or is public.
    pub(crate) fn is_open(&self) -> bool {
        matches!(self, Self::Gateway | Self::Unknown) || self.is_of_interaction()
    }

    /// Returns whether the global rate limit counts the route.
    pub(crate) fn global_limit(&self) -> GlobalLimit {
        match self.is_of_interaction() {
            true => GlobalLimit::Exempt,
            false => GlobalLimit::Counts,
        }
    }

    /// Returns the bucket of a request; `None` if only the global limit applies.
    pub(crate) fn bucket(&self, method: &Method) -> Option<Bucket> {
        match self {
            Self::Messages(channel) if method == Method::POST => Some(Bucket::Posts(*channel)),
            Self::Message(channel, _) if method == Method::PATCH => Some(Bucket::Edits(*channel)),
            _ => None,
        }
    }

    /// Returns whether it is called with an interaction's token.
    fn is_of_interaction(&self) -> bool {
        matches!(
            self,
            Self::Callback { .. }
                | Self::Webhook { .. }
                | Self::Original { .. }
                | Self::Followup { .. }
        )
    }

    /// Returns the channel, to which a fault or a rate limit may be restricted.
    pub(crate) fn channel(&self) -> Option<ChannelId> {
        match self {
            Self::Channel(id)
            | Self::Typing(id)
            | Self::Messages(id)
            | Self::Message(id, _)
            | Self::Threads(id) => Some(*id),
            _ => None,
        }
    }

    /// Returns the kind by which tests select it.
    pub(crate) fn kind(&self, method: &Method) -> RouteKind {
        let read = method == Method::GET;
        match self {
            Self::Gateway | Self::GatewayBot => RouteKind::Gateway,
            Self::Commands { .. } if method == Method::PUT => RouteKind::PutCommands,
            Self::Callback { .. } => RouteKind::Callback,
            Self::Webhook { .. } => RouteKind::Followup,
            Self::Original { .. } if read => RouteKind::GetOriginal,
            Self::Original { .. } if method == Method::PATCH => RouteKind::EditOriginal,
            Self::Original { .. } => RouteKind::DeleteOriginal,
            Self::Followup { .. } => RouteKind::TouchFollowup,
            Self::Messages(_) if read => RouteKind::ListMessages,
            Self::Messages(_) => RouteKind::PostMessage,
            Self::Message(..) if read => RouteKind::GetMessage,
            Self::Message(..) if method == Method::PATCH => RouteKind::EditMessage,
            Self::Message(..) => RouteKind::DeleteMessage,
            Self::Channel(_) => RouteKind::GetChannel,
            Self::Threads(_) => RouteKind::OpenThread,
            _ => RouteKind::Other,
        }
    }

    /// Returns the path with OpenAPI's placeholders.
    pub(crate) fn template(&self) -> &'static str {
        match self {
            Self::Gateway => "/gateway",
            Self::GatewayBot => "/gateway/bot",
            Self::Me => "/users/@me",
            Self::MyGuilds => "/users/@me/guilds",
            Self::MyChannels => "/users/@me/channels",
            Self::Application => "/applications/@me",
            Self::OauthApplication => "/oauth2/applications/@me",
            Self::Guild(_) => "/guilds/{guild_id}",
            Self::GuildRoles(_) => "/guilds/{guild_id}/roles",
            Self::GuildChannels(_) => "/guilds/{guild_id}/channels",
            Self::GuildMember(..) => "/guilds/{guild_id}/members/{user_id}",
            Self::Commands { guild: None, .. } => "/applications/{application_id}/commands",
            Self::Commands { .. } => "/applications/{application_id}/guilds/{guild_id}/commands",
            Self::Command { guild: None, .. } => {
                "/applications/{application_id}/commands/{command_id}"
            }
            Self::Command { .. } => {
                "/applications/{application_id}/guilds/{guild_id}/commands/{command_id}"
            }
            Self::Callback { .. } => "/interactions/{interaction_id}/{interaction_token}/callback",
            Self::Webhook { .. } => "/webhooks/{webhook_id}/{webhook_token}",
            Self::Original { .. } => "/webhooks/{webhook_id}/{webhook_token}/messages/@original",
            Self::Followup { .. } => "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}",
            Self::Channel(_) => "/channels/{channel_id}",
            Self::Typing(_) => "/channels/{channel_id}/typing",
            Self::Messages(_) => "/channels/{channel_id}/messages",
            Self::Threads(_) => "/channels/{channel_id}/threads",
            Self::Message(..) => "/channels/{channel_id}/messages/{message_id}",
            Self::Unknown => "unknown",
        }
    }
}
