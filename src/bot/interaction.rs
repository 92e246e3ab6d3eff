//! Interactions without Discord's types: the caller, the action, and the response.

use crate::bot::core::Core;
use crate::bot::pending_news::News;
use crate::bot::ui::locale::{Language, Locale};
use crate::bot::ui::message::{Form, Message};
use crate::bot::ui::names::Names;
use crate::bot::ui::refusal;
use quiz_engine::ids::{ChannelId, GuildId, InteractionId, MemberId, MessageId, RoleId};
use quiz_engine::member::Member;
use quiz_engine::question::Giving;
use quiz_engine::{Publication, Refusal};
use std::pin::Pin;

pub use crate::bot::ui::permission::Permission;

/// The member behind an interaction, with the place and their rights.
#[derive(Clone, Debug)]
pub struct Caller {
    /// Holds the time of the action, in Discord's clock.
    pub interaction: InteractionId,
    /// With the name that this server shows.
    pub member: Member,
    /// The server; [`GuildId::DIRECT`] in direct messages.
    pub guild: GuildId,
    /// The channel or thread of the interaction.
    pub channel: ChannelId,
    /// The parent channel of a thread; `None` outside threads.
    pub parent: Option<ChannelId>,
    /// The language of private replies: a BCP 47 tag.
    pub language: String,
    /// The language of public messages: a BCP 47 tag.
    pub guild_language: String,
    /// The server's language in Discord's own settings: a BCP 47 tag.
    pub discord_language: String,
    /// Whether they have the permission Manage Server.
    pub manager: bool,
    /// The ids of their roles, without `@everyone`.
    pub roles: Vec<RoleId>,
    /// Whether they may control other members' quizzes and read banks with the answers.
    pub quizmaster: bool,
    /// The permissions that the bot lacks to post in the channel.
    pub missing: Vec<Permission>,
    /// What a new thread needs; `None` where the channel can have none.
    pub threads: Option<Threads>,
    /// Whether the pressed component is on an ephemeral message.
    pub ephemeral: bool,
    /// The names that the member's private replies show.
    pub names: Names,
}

impl Caller {
    /// Returns the language of private replies.
    pub fn locale(&self) -> Language {
        Locale::of(&self.language)
    }

    /// Returns the language of what the whole server reads.
    pub fn public_locale(&self) -> Language {
        Locale::of(&self.guild_language)
    }

    /// Returns how they answer where it cannot be changed.
    pub(crate) fn giving(&self) -> Giving<'_> {
        Giving {
            language: &self.language,
            is_final: true,
        }
    }

    /// Builds the private reply for a refusal.
    pub(crate) fn refusal(&self, refusal: &Refusal) -> Message {
        refusal::refusal(self.locale(), self.names, refusal)
    }

    /// Returns a short id of the interaction. The member sees it in an error message and the log
    /// holds it.
    pub fn error_id(&self) -> String {
        format!("{:x}", self.interaction.0 & 0xffff_ffff)
    }
}

/// What a new thread of a channel needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Threads {
    /// Whether it is an announcement channel, whose threads have a type of their own.
    pub announcements: bool,
    /// The permissions that the bot lacks to open a public thread and to post there.
    pub missing: Vec<Permission>,
}

/// A channel that a member named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Of a channel or a thread.
    pub id: ChannelId,
    /// The parent channel of a thread; `None` outside threads.
    pub parent: Option<ChannelId>,
    /// Plain text.
    pub name: String,
}

/// A role to mention in posts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ping {
    /// For `@everyone`, equal to the id of the server.
    pub role: RoleId,
    /// Plain text.
    pub name: String,
    /// Whether it is `@everyone`.
    pub everyone: bool,
    /// Whether a mention by the bot notifies the role's members.
    pub allowed: bool,
}

/// A file that a member attached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attached {
    /// The file name that the member's client sent.
    pub name: String,
    /// In bytes.
    pub size: u64,
    /// Where Discord serves it.
    pub url: String,
}

/// What a member did, as Discord sent it.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// A slash command.
    Command(Use),
    /// A button, a menu or a form, with its custom id.
    Component(String, Press),
}

impl Action {
    /// Returns the message with the pressed component, or with the button that opened the form.
    pub(crate) const fn source(&self) -> Option<MessageId> {
        match self {
            Self::Command(_) => None,
            Self::Component(_, press) => press.message,
        }
    }
}

/// A slash command that was sent, or that is being typed.
#[derive(Clone, Debug, PartialEq)]
pub struct Use {
    /// The name of the command.
    pub command: String,
    /// The name of the subcommand; `None` if the command has none.
    pub subcommand: Option<String>,
    /// The values of its options.
    pub given: Given,
}

/// The values of a command's options.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Given {
    /// The names of the given options, with their values.
    pub values: Vec<(String, Value)>,
    /// The option that is being typed; `None` for a sent command.
    pub focused: Option<String>,
}

impl Given {
    /// Returns the text of an option; empty if it was not given.
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

/// The value of an option.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Of a text option, or the name of a choice.
    Text(String),
    /// Of an integer option. Its bounds are not checked yet.
    Integer(i64),
    /// Of a boolean option.
    Boolean(bool),
    /// Of a user option.
    Member(Member),
    /// Of a channel option.
    Channel(Place),
    /// Of a role option.
    Role(Ping),
    /// Of an attachment option. The file is not downloaded yet.
    File(Attached),
    /// The text of the message of a message command; empty if it has none.
    Message(String),
}

/// A pressed button, a choice from a menu, or a sent form.
#[derive(Clone, Debug, PartialEq)]
pub struct Press {
    /// The message that the component is on; `None` for a form that a command opened.
    pub message: Option<MessageId>,
    /// What was chosen or written, if anything.
    pub entered: Entered,
}

/// The data of a press.
#[derive(Clone, Debug, PartialEq)]
pub enum Entered {
    /// A button sends nothing.
    Nothing,
    /// The positions chosen in a menu, from 0.
    Chosen(Vec<u8>),
    /// The texts of a form's inputs, from top to bottom.
    Written(Vec<String>),
}

impl Entered {
    /// Returns the first text of a form; `None` for anything but a form.
    pub(crate) fn into_text(self) -> Option<String> {
        match self {
            Self::Written(texts) => Some(texts.into_iter().next().unwrap_or_default()),
            _ => None,
        }
    }
}

/// What a handler works with.
#[derive(Clone, Copy)]
pub struct Request<'a> {
    /// The engine, the store, and everything else that handlers share.
    pub core: &'a Core,
    /// The member behind the request.
    pub caller: &'a Caller,
    /// Queries that only Discord can answer.
    pub discord: &'a dyn Discord,
}

impl std::fmt::Debug for Request<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Request").field(self.caller).finish()
    }
}

/// A boxed future, as trait objects need it.
pub type Boxed<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Discord refused something for want of a permission.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Forbidden;

/// Discord, as far as handlers need it.
pub trait Discord: Send + Sync {
    /// Returns the permissions that the bot lacks to post in a channel of the server.
    fn missing_in(&self, guild: GuildId, channel: ChannelId) -> Boxed<'_, Vec<Permission>>;

    /// Opens a public thread of a channel; the error is a refusal of Discord's for want of a
    /// permission.
    fn open_thread<'a>(
        &'a self,
        channel: ChannelId,
        name: &'a str,
        announcements: bool,
    ) -> Boxed<'a, anyhow::Result<Result<ChannelId, Forbidden>>>;

    /// Opens the channel of a member's direct messages; the error is a refusal of Discord's.
    fn open_direct(
        &self,
        member: MemberId,
    ) -> Boxed<'_, anyhow::Result<Result<ChannelId, Forbidden>>>;

    /// Downloads an attached file.
    fn fetch<'a>(&'a self, file: &'a Attached) -> Boxed<'a, anyhow::Result<Vec<u8>>>;
}

/// The future of a handler.
pub(crate) type Handling<'a> = Boxed<'a, anyhow::Result<Handled>>;

/// A function that handles a request with the values of its options.
pub(crate) trait Handler<V>:
    for<'a> Fn(Request<'a>, V) -> Handling<'a> + Clone + Send + Sync + 'static
{
}

impl<V, F> Handler<V> for F where
    F: for<'a> Fn(Request<'a>, V) -> Handling<'a> + Clone + Send + Sync + 'static
{
}

/// A handler with its values bound, ready to run.
pub struct Run {
    /// Whether the channel sees the response, unless the request is refused.
    pub public: bool,
    /// Whether it handles a command, not a press.
    pub is_command: bool,
    /// Whether a member can do it only so often in a minute.
    pub reads_much: bool,
    run: Box<dyn for<'a> FnOnce(Request<'a>) -> Handling<'a> + Send>,
}

impl std::fmt::Debug for Run {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Run").field("public", &self.public).finish()
    }
}

impl Run {
    /// Creates a handler whose response only the member sees, or replaces a message.
    pub(crate) fn private(
        run: impl for<'a> FnOnce(Request<'a>) -> Handling<'a> + Send + 'static,
    ) -> Self {
        Self {
            public: false,
            is_command: false,
            reads_much: false,
            run: Box::new(run),
        }
    }

    /// Creates a handler whose response the channel sees.
    pub(crate) fn public(
        run: impl for<'a> FnOnce(Request<'a>) -> Handling<'a> + Send + 'static,
    ) -> Self {
        Self {
            public: true,
            is_command: false,
            reads_much: false,
            run: Box::new(run),
        }
    }

    pub(crate) fn handle(self, request: Request<'_>) -> Handling<'_> {
        (self.run)(request)
    }
}

/// The reply to an interaction.
#[derive(Clone, Debug, PartialEq)]
pub enum Response {
    /// Only the member sees it.
    Private(Message),
    /// The channel sees it.
    Public(Message),
    /// Replaces the message with the pressed component.
    Update(Message),
    /// Opens a form. Discord takes it only as the first response, so a handler that opens one must
    /// not wait for anything: a deferred response cannot become a form.
    Form(Form),
}

/// The result of a handler.
#[derive(Debug)]
pub struct Handled {
    /// The first reply.
    pub response: Response,
    /// Published in the channel after the member has the response.
    pub then: Vec<Publication>,
    /// A private follow-up after the response.
    pub follow_up: Option<News>,
}

impl From<Response> for Handled {
    fn from(response: Response) -> Self {
        Self {
            response,
            then: Vec::new(),
            follow_up: None,
        }
    }
}

impl Response {
    pub(crate) fn private(message: Message) -> Handled {
        Self::Private(message).into()
    }
}
