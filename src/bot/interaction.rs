//! What members do, and what they get for it.

use crate::bot::core::Core;
use crate::bot::ui::locale::{Language, Locale};
use crate::bot::ui::message::{Form, Message};
use crate::bot::ui::names::Names;
use crate::bot::ui::refusal;
use quiz_engine::{
    ChannelId, GuildId, InteractionId, Member, MessageId, Publication, Refusal, RoleId,
};
use std::pin::Pin;

pub use crate::bot::ui::permission::Permission;

/// Who does something, where, and with what rights.
#[derive(Clone, Debug)]
pub struct Caller {
    /// The interaction; tells when they did it.
    pub interaction: InteractionId,
    /// Who.
    pub member: Member,
    /// The server.
    pub guild: GuildId,
    /// The channel.
    pub channel: ChannelId,
    /// Of a thread: the channel that it is in.
    pub parent: Option<ChannelId>,
    /// The member's language: a BCP 47 tag.
    pub language: String,
    /// The server's language: a BCP 47 tag.
    pub guild_language: String,
    /// The language that the server has in Discord: a BCP 47 tag.
    pub discord_language: String,
    /// Whether they have Manage Server.
    pub manager: bool,
    /// Their roles.
    pub roles: Vec<RoleId>,
    /// Whether they may steer quizzes of others and read banks with their answers.
    pub quizmaster: bool,
    /// What the bot lacks in order to post in the channel.
    pub missing: Vec<Permission>,
    /// Whether what they pressed stands in a message that nobody else sees.
    pub ephemeral: bool,
    /// Whose names they see in what is for them alone.
    pub names: Names,
}

impl Caller {
    /// The words for private replies.
    pub fn locale(&self) -> Language {
        Locale::of(&self.language)
    }

    /// The words for what the whole server reads.
    pub fn public_locale(&self) -> Language {
        Locale::of(&self.guild_language)
    }

    /// The private words for a refusal.
    pub(crate) fn refusal(&self, refusal: &Refusal) -> Message {
        refusal::refusal(self.locale(), self.names, refusal)
    }

    /// A short name of the interaction, for members to tell and for logs to hold.
    pub fn error_id(&self) -> String {
        format!("{:x}", self.interaction.0 & 0xffff_ffff)
    }
}

/// A channel that a member named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Which.
    pub id: ChannelId,
    /// Of a thread: the channel that it is in.
    pub parent: Option<ChannelId>,
    /// Plain text.
    pub name: String,
}

/// A role that is to be pinged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ping {
    /// Which.
    pub role: RoleId,
    /// Plain text.
    pub name: String,
    /// Whether it is that of everyone in the server.
    pub everyone: bool,
    /// Whether the bot's ping would reach anyone.
    pub allowed: bool,
}

/// A file that a member attached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attached {
    /// As they named it.
    pub name: String,
    /// In bytes.
    pub size: u64,
    /// Where it is.
    pub url: String,
}

/// Something that a member does, as it came from Discord.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// A slash command.
    Command(Use),
    /// A button, a menu or a form; its id is that of a component.
    Component(String, Press),
}

impl Action {
    /// The message whose button was pressed, or opened the form.
    pub(crate) const fn source(&self) -> Option<MessageId> {
        match self {
            Self::Command(_) => None,
            Self::Component(_, press) => press.message,
        }
    }
}

/// A slash command that is used, or typed.
#[derive(Clone, Debug, PartialEq)]
pub struct Use {
    /// Its name.
    pub command: String,
    /// The name of its subcommand, if it has any.
    pub subcommand: Option<String>,
    /// The values of its options.
    pub given: Given,
}

/// The values of a command that is used or typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Given {
    /// Names and values.
    pub values: Vec<(String, Value)>,
    /// The option that is being typed, if one is.
    pub focused: Option<String>,
}

impl Given {
    /// A text, or nothing where there is none.
    pub(crate) fn text(&self, name: &str) -> &str {
        match self.get(name) {
            Some(Value::Text(text)) => text,
            _ => "",
        }
    }

    pub(crate) fn get(&self, name: &str) -> Option<&Value> {
        let of_name = self.values.iter().find(|(of, _)| of == name);
        of_name.map(|(_, value)| value)
    }
}

/// A value as it was given.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Also for a choice.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// Yes or no.
    Boolean(bool),
    /// A member of the server.
    Member(Member),
    /// A channel.
    Channel(Place),
    /// A role.
    Role(Ping),
    /// A file.
    File(Attached),
}

/// A press of a button, a choice from a menu, or a form that was filled in.
#[derive(Clone, Debug, PartialEq)]
pub struct Press {
    /// The message that the component is on; `None` for a form that a command opened.
    pub message: Option<MessageId>,
    /// What the member entered.
    pub entered: Entered,
}

/// What comes with a press.
#[derive(Clone, Debug, PartialEq)]
pub enum Entered {
    /// A button sends nothing.
    Nothing,
    /// The positions chosen in a menu, from 0.
    Chosen(Vec<u8>),
    /// What was written in a form, from top to bottom.
    Written(Vec<String>),
}

impl Entered {
    /// The first text of a form.
    pub(crate) fn into_text(self) -> Option<String> {
        match self {
            Self::Written(texts) => Some(texts.into_iter().next().unwrap_or_default()),
            _ => None,
        }
    }
}

/// Someone's request while it is handled.
#[derive(Clone, Copy)]
pub struct Request<'a> {
    /// The bot.
    pub core: &'a Core,
    /// Who asks.
    pub caller: &'a Caller,
    /// What only Discord knows.
    pub discord: &'a dyn Discord,
}

impl std::fmt::Debug for Request<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Request").field(self.caller).finish()
    }
}

/// A future of some handler.
pub type Boxed<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// What handlers ask Discord for.
pub trait Discord: Send + Sync {
    /// What the bot lacks in order to post in a channel of the server.
    fn missing_in(&self, guild: GuildId, channel: ChannelId) -> Boxed<'_, Vec<Permission>>;

    /// The bytes of an attached file.
    fn fetch<'a>(&'a self, file: &'a Attached) -> Boxed<'a, anyhow::Result<Vec<u8>>>;
}

/// How a request is handled.
pub(crate) type Handling<'a> = Boxed<'a, anyhow::Result<Handled>>;

/// A handler of requests that come with values.
pub(crate) trait Handler<V>:
    for<'a> Fn(Request<'a>, V) -> Handling<'a> + Clone + Send + Sync + 'static
{
}

impl<V, F> Handler<V> for F where
    F: for<'a> Fn(Request<'a>, V) -> Handling<'a> + Clone + Send + Sync + 'static
{
}

/// A handler with all that it needs but the request.
pub struct Run {
    /// Whether the channel is to see what comes of it, if all goes well.
    pub public: bool,
    /// Whether a command asks for it, which is rare, and not a press.
    pub is_command: bool,
    run: Box<dyn for<'a> FnOnce(Request<'a>) -> Handling<'a> + Send>,
}

impl std::fmt::Debug for Run {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Run").field("public", &self.public).finish()
    }
}

impl Run {
    /// Its response is for the member alone, or takes the place of a message.
    pub(crate) fn private(
        run: impl for<'a> FnOnce(Request<'a>) -> Handling<'a> + Send + 'static,
    ) -> Self {
        Self {
            public: false,
            is_command: false,
            run: Box::new(run),
        }
    }

    /// Its response is for the channel.
    pub(crate) fn public(
        run: impl for<'a> FnOnce(Request<'a>) -> Handling<'a> + Send + 'static,
    ) -> Self {
        Self {
            public: true,
            is_command: false,
            run: Box::new(run),
        }
    }

    /// Handles the request.
    pub(crate) fn handle(self, request: Request<'_>) -> Handling<'_> {
        (self.run)(request)
    }
}

/// What the member gets.
#[derive(Clone, Debug, PartialEq)]
pub enum Response {
    /// Only they see it.
    Private(Message),
    /// The channel sees it.
    Public(Message),
    /// Takes the place of the message whose button they pressed.
    Update(Message),
    /// A form for them to fill in. It cannot follow a promise, so whoever opens one waits for
    /// nothing.
    Form(Form),
}

/// What came of an action.
#[derive(Debug)]
pub struct Handled {
    /// For the member.
    pub response: Response,
    /// To be said in the channel, but only after the member has the response.
    pub then: Vec<Publication>,
    /// What else the member alone is told, after that.
    pub also: Option<Message>,
}

impl From<Response> for Handled {
    fn from(response: Response) -> Self {
        Self {
            response,
            then: Vec::new(),
            also: None,
        }
    }
}

impl Response {
    /// A private reply.
    pub(crate) fn private(message: Message) -> Handled {
        Self::Private(message).into()
    }
}
