//! What members do, and what they get for it.

use crate::bot::component_id::ComponentId;
use crate::bot::contest::ContestAction;
use crate::bot::leaderboard::LeaderboardRequest;
use crate::bot::settings::SettingsRequest;
use crate::bot::ui::locale::{Language, Locale};
use crate::bot::ui::message::{Form, Message};
use quiz_engine::{
    Ask, ChannelId, Control, Difficulty, GuildId, InteractionId, Member, MessageId, Mode,
    Publication, RoleId, ScheduleControl, Seconds,
};

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

    /// A short name of the interaction, for members to tell and for logs to hold.
    pub fn error_id(&self) -> String {
        format!("{:x}", self.interaction.0 & 0xffff_ffff)
    }
}

/// What the bot needs in a channel in order to post a quiz.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Permission {
    /// To see the channel at all.
    ViewChannel,
    /// To post in a channel.
    SendMessages,
    /// To post in a thread or a forum post.
    SendMessagesInThreads,
    /// To read and post in the chat of a voice channel.
    Connect,
    /// To find out after a crash whether a question was posted: without it Discord shows an
    /// empty channel, and the question would be posted twice.
    ReadMessageHistory,
}

/// A quiz as the command asks for it.
#[derive(Clone, Debug, PartialEq)]
pub struct StartRequest {
    /// Id or title of a bank, or several with commas between.
    pub banks: String,
    /// How many questions, from 1.
    pub questions: u16,
    /// Time for every question.
    pub seconds: Option<Seconds>,
    /// How it is scored, unless it is as the server has set.
    pub mode: Option<Mode>,
    /// Only questions with this tag.
    pub tag: Option<String>,
    /// Only questions that are so hard.
    pub difficulty: Option<Difficulty>,
    /// How typed questions are asked, over what the bank says.
    pub ask: Option<Ask>,
}

/// Daily questions as the command asks for them; texts as they were typed.
#[derive(Clone, Debug, PartialEq)]
pub struct DailyRequest {
    /// Where they are posted.
    pub place: Place,
    /// The time of day.
    pub time: String,
    /// The name of a zone, unless it is the one that the server has set.
    pub zone: Option<String>,
    /// Id or title of a bank.
    pub bank: String,
    /// On which days; every day unless told otherwise.
    pub days: Option<String>,
    /// How long each stays open.
    pub closes_after: Seconds,
    /// Whom each pings.
    pub ping: Option<Ping>,
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
    /// What the bot lacks in order to post there.
    pub missing: Vec<Permission>,
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

/// A question as a member names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// Id or title of its bank.
    pub bank: String,
    /// Its id, its number in the bank, or words of its prompt.
    pub question: String,
}

/// Something that a member does.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// `/quiz start`
    Start(StartRequest),
    /// `/quiz stop`, `skip`, `pause`, `resume`
    Control(Control),
    /// `/quiz status`
    Status,
    /// `/leaderboard`
    Leaderboard(LeaderboardRequest),
    /// `/season start`
    SeasonStart(String),
    /// `/season end`
    SeasonEnd,
    /// `/season list`
    SeasonList,
    /// `/board reset`
    BoardReset {
        /// Of the server, not of the channel.
        server: bool,
    },
    /// `/board exclude`
    BoardExclude(Member),
    /// `/board undo`, with what was chosen or typed.
    BoardUndo(String),
    /// `/board list`
    BoardList,
    /// `/bank list`
    BankList,
    /// `/bank info`
    BankInfo(String),
    /// `/bank preview`
    BankPreview(String),
    /// `/bank upload`
    BankUpload(Attached),
    /// `/bank download`
    BankDownload(String),
    /// `/bank remove`
    BankRemove(String),
    /// `/bank add`
    BankAdd(String),
    /// `/bank edit`
    BankEdit(Named),
    /// `/bank delete`
    BankDelete(Named),
    /// `/bank reports`
    BankReports,
    /// `/bank fix`
    BankFix(Named),
    /// `/practice`
    Practice {
        /// Id or title of a bank.
        bank: String,
        /// How many questions, from 1.
        questions: u16,
    },
    /// `/review`
    Review,
    /// `/stats`
    Stats {
        /// Of whom, if not of whoever asks.
        member: Option<Member>,
        /// Whether the channel is to see it.
        show: bool,
    },
    /// `/daily add`
    DailyAdd(Box<DailyRequest>),
    /// `/daily list`
    DailyList,
    /// `/daily pause`, `resume`, `remove`, `now`
    DailySteer {
        /// Which schedule, as it was chosen or typed.
        schedule: String,
        /// What is wished.
        control: ScheduleControl,
    },
    /// `/settings show`
    SettingsShow,
    /// `/settings set`
    SettingsSet(Box<SettingsRequest>),
    /// `/contest …`, `/team …`
    Contest(ContestAction),
    /// `/doctor`, with the channels that are looked at.
    Doctor(Vec<Place>),
    /// `/privacy export`
    PrivacyExport,
    /// `/privacy delete`
    PrivacyDelete,
    /// `/help`
    Help,
    /// A button or a menu.
    Press {
        /// What it sends; `None` for what this version does not know.
        component: Option<ComponentId>,
        /// The message that it is on.
        message: MessageId,
        /// The positions chosen in a menu, from 0.
        chosen: Vec<u8>,
    },
    /// A form that was filled in.
    Submit {
        /// Which; `None` for what this version does not know.
        form: Option<ComponentId>,
        /// The message whose button opened it, if a button did.
        message: Option<MessageId>,
        /// What was written, from top to bottom.
        texts: Vec<String>,
    },
}

impl Action {
    /// Whether it is a command, which is rare, and not a press.
    pub(crate) const fn is_command(&self) -> bool {
        !matches!(self, Self::Press { .. } | Self::Submit { .. })
    }

    /// The message whose button was pressed, or opened the form.
    pub(crate) const fn source(&self) -> Option<MessageId> {
        match self {
            Self::Press { message, .. } => Some(*message),
            Self::Submit { message, .. } => *message,
            _ => None,
        }
    }
}

/// A value that is being typed.
#[derive(Clone, Debug, PartialEq)]
pub enum Suggest {
    /// The name of a bank.
    Bank(String),
    /// The names of banks, with commas between.
    Banks(String),
    /// The name of one of the server's own banks.
    OwnBank(String),
    /// A tag of the bank that was typed, if any was.
    Tag {
        /// The banks as typed so far.
        banks: String,
        /// The tag as typed so far.
        tag: String,
    },
    /// A question of the bank that was typed, if any was.
    Question(Named),
    /// A time zone.
    Zone(String),
    /// Days of the week.
    Days(String),
    /// A schedule of daily questions.
    Schedule(String),
    /// Something that was done to leaderboards.
    BoardEdit(String),
    /// A contest.
    Contest {
        /// As typed so far.
        typed: String,
        /// Whether those that are over are meant as well.
        over: bool,
    },
    /// A team.
    Team(String),
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
