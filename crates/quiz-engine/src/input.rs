//! What the engine is told, and what it says to that.

use super::contest::{ContestInput, ContestReply, ContestResult};
use super::question::given::given_of;
use super::{
    Answer, Ask, Award, ChannelId, Choices, Close, Difficulty, End, FixId, GuildId, InteractionId,
    Knockout, Member, MemberId, MessageId, Mode, Placing, Question, QuestionId, QuizId, Recurrence,
    RoleId, RoundId, Schedule, ScheduleId, Seconds, Started, Survival, Timestamp,
};
use std::collections::HashMap;
use std::sync::Arc;

/// Something that the engine must react to.
#[derive(Clone, Debug)]
pub enum Input {
    /// A member starts a quiz.
    Start(Start),
    /// A member answers.
    Press(Press),
    /// A member steers the quiz of a channel.
    Control {
        /// Where.
        channel: ChannelId,
        /// Who.
        member: Member,
        /// Whether they may steer quizzes of others.
        quizmaster: bool,
        /// What they want.
        control: Control,
    },
    /// A question now stands in its channel.
    Posted {
        /// The quiz.
        quiz: QuizId,
        /// Which posting.
        round: RoundId,
        /// As which message.
        message: MessageId,
    },
    /// A question was found in its channel after a crash, and may stand there for long.
    Found {
        /// The quiz.
        quiz: QuizId,
        /// Which posting.
        round: RoundId,
        /// As which message.
        message: MessageId,
    },
    /// A question could not be posted, or not found again after a crash. One that a press has
    /// found meanwhile stays open, unless the channel takes no further one either.
    Lost {
        /// The quiz.
        quiz: QuizId,
        /// Which posting.
        round: RoundId,
        /// What of the channel.
        how: Lost,
    },
    /// A quizmaster sets up daily questions.
    Schedule(ScheduleRequest),
    /// A quizmaster steers a schedule.
    ScheduleControl {
        /// The server.
        guild: GuildId,
        /// Which.
        schedule: ScheduleId,
        /// What they want.
        control: ScheduleControl,
    },
    /// Someone does something with contests or teams.
    Contest(ContestInput),
    /// The quizmasters of a server are told what has become of its schedules.
    TellQuizmasters {
        /// The server.
        guild: GuildId,
    },
    /// A member is to be forgotten.
    Forget {
        /// Who.
        member: MemberId,
        /// Who stands in their place from now on, in all that was; of a new id.
        tombstone: Member,
    },
    /// The bot could not hear its members for over two seconds.
    Away,
    /// Time has passed.
    Tick,
}

/// A quiz as a member asks for it.
#[derive(Clone, Debug)]
pub struct Start {
    /// The server.
    pub guild: GuildId,
    /// The channel.
    pub channel: ChannelId,
    /// Who starts it.
    pub member: Member,
    /// Id or title of a bank, in any case, or several with commas between.
    pub banks: String,
    /// How many questions.
    pub questions: u16,
    /// Time for every question.
    pub seconds: Option<Seconds>,
    /// How it is scored.
    pub mode: Mode,
    /// Only questions with this tag.
    pub tag: Option<String>,
    /// Only questions that are so hard.
    pub difficulty: Option<Difficulty>,
    /// How hard questions have shown to be, whatever their authors think; where `difficulty` asks.
    pub measured: HashMap<QuestionId, Difficulty>,
    /// How typed questions are asked, over what the bank says.
    pub ask: Option<Ask>,
    /// Language of the public messages: a BCP 47 tag.
    pub language: String,
    /// Decides the order of questions and options.
    pub seed: u64,
}

/// What a question that could not be posted tells of its channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lost {
    /// Nothing: it may take the next.
    Once,
    /// The bot may not post there.
    Forbidden,
    /// It is gone.
    Gone,
}

/// Daily questions as a quizmaster asks for them.
#[derive(Clone, Debug)]
pub struct ScheduleRequest {
    /// The server.
    pub guild: GuildId,
    /// Where they are posted.
    pub channel: ChannelId,
    /// The channel's name; plain text.
    pub channel_name: String,
    /// Id or title of a bank, in any case.
    pub bank: String,
    /// When they are posted.
    pub recurrence: Recurrence,
    /// How long each stays open.
    pub closes_after: Seconds,
    /// The role that each pings.
    pub ping: Option<RoleId>,
    /// Who sets them up.
    pub by: Member,
    /// Language of the public messages: a BCP 47 tag.
    pub language: String,
    /// Decides the order of questions and options.
    pub seed: u64,
}

/// What can be done to a schedule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScheduleControl {
    /// Post nothing for now.
    Pause,
    /// Post again.
    Resume,
    /// Be no more.
    Remove,
    /// Post a question at once, beside those that are due.
    Now,
}

/// A member's answer.
#[derive(Clone, Debug)]
pub struct Press {
    /// Its id; the stamp in it is when they pressed.
    pub interaction: InteractionId,
    /// Where they pressed.
    pub channel: ChannelId,
    /// The posting that they answer.
    pub round: RoundId,
    /// The message on which they pressed.
    pub message: MessageId,
    /// Who.
    pub member: Member,
    /// What they give as their answer.
    pub given: RawAnswer,
}

/// An answer as a member gives it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RawAnswer {
    /// The options at these positions as shown, from 0.
    Positions(Vec<u8>),
    /// A text that was typed.
    Text(String),
}

/// What can be done to a running quiz.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Control {
    /// End it now.
    Stop,
    /// Close the question that is open, void.
    Skip,
    /// Ask no further question for now.
    Pause,
    /// Go on after a pause.
    Resume,
}

/// A private answer to a member.
#[derive(Clone, Debug, PartialEq)]
pub enum Reply {
    /// Nobody asked.
    None,
    /// The quiz runs; its first question follows.
    Started(Arc<Started>),
    /// The press counts; this is the member's answer as things stand, which a press that was
    /// overtaken by a later one does not change.
    LockedIn {
        /// The options' positions as shown ascending, or the text.
        answer: RawAnswer,
        /// What it means for the member's answer.
        how: Locked,
        /// How many more tries they have; none where they can change it until the close.
        tries_left: Option<usize>,
    },
    /// The quiz was steered.
    Steered(Control),
    /// Daily questions are set up.
    Scheduled(Arc<Schedule>),
    /// The schedule was steered.
    ScheduleSteered(Arc<Schedule>, ScheduleControl),
    /// What comes of a wish about contests or teams.
    Contest(Box<ContestReply>),
}

/// What a press means for the member's answer to the question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Locked {
    /// They had not answered before.
    First,
    /// It takes the place of another answer.
    Changed,
    /// Their answer stays what it was.
    Again,
}

/// Something to say in a channel.
#[derive(Clone, Debug, PartialEq)]
pub enum Publication {
    /// Post a question.
    Ask(QuestionView),
    /// Show the answer in the message of a question.
    Reveal(Closed),
    /// Post the final standings.
    FinalStandings(FinalStandings),
    /// Tell that a key was wrong and was corrected.
    Notice(Notice),
    /// Post what a contest brought.
    Contest(Box<ContestResult>),
}

impl Publication {
    /// The channel in which it is said.
    pub fn channel(&self) -> ChannelId {
        match self {
            Self::Ask(sheet) => sheet.started.channel,
            Self::Reveal(closed) => closed.sheet.started.channel,
            Self::FinalStandings(podium) => podium.started.channel,
            Self::Notice(notice) => notice.channel,
            Self::Contest(result) => result.contest.channel,
        }
    }

    /// Whether it is about a daily question, of which many may be due in the same minute.
    pub fn is_daily(&self) -> bool {
        let started = match self {
            Self::Ask(sheet) => &sheet.started,
            Self::Reveal(closed) => &closed.sheet.started,
            Self::FinalStandings(podium) => &podium.started,
            Self::Notice(_) | Self::Contest(_) => return false,
        };
        started.daily.is_some()
    }
}

/// A question as it is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct QuestionView {
    /// The quiz that it belongs to.
    pub started: Arc<Started>,
    /// This posting.
    pub round: RoundId,
    /// Its number in the quiz, from 1.
    pub number: u16,
    /// What is asked.
    pub question: Arc<Question>,
    /// For each position as shown, the option's index in the author's order.
    pub order: Vec<u8>,
    /// Time allowed.
    pub seconds: Seconds,
    /// When it was asked, by the bot's clock.
    pub asked_at: Timestamp,
    /// The message, once it is posted.
    pub message: Option<MessageId>,
    /// How many have answered.
    pub answered: usize,
}

impl QuestionView {
    /// When it closes if it opened then.
    pub fn closes(&self, opened: Timestamp) -> Timestamp {
        self.started.closes(opened, self.seconds)
    }

    /// How many questions the quiz has.
    pub fn total(&self) -> usize {
        self.started.questions.len()
    }

    /// The position as shown of the option with this index, from 0.
    pub fn position_of(&self, index: usize) -> usize {
        self.order
            .iter()
            .position(|&shown| usize::from(shown) == index)
            .unwrap_or(index)
    }

    /// The answer as the member gave it: the positions as shown, ascending, or the text.
    pub fn given(&self, answer: &Answer) -> RawAnswer {
        given_of(&self.order, answer)
    }

    /// The positions as shown of these options, ascending.
    pub fn positions_of(&self, choices: Choices) -> Vec<u8> {
        (0..self.order.len() as u8)
            .filter(|&position| choices.contains(usize::from(self.order[usize::from(position)])))
            .collect()
    }
}

/// A question that is over.
#[derive(Clone, Debug, PartialEq)]
pub struct Closed {
    /// The question.
    pub sheet: QuestionView,
    /// Why it closed.
    pub how: Close,
    /// One for each who answered, best first; none when it is void.
    pub awards: Vec<Award>,
    /// What follows.
    pub next: Next,
    /// In survival: who fell, and how many stand.
    pub knockout: Option<Knockout>,
}

impl Closed {
    /// How many chose the option with this index.
    pub fn chosen_by(&self, index: usize) -> usize {
        let chose = |award: &&Award| award.answer.chosen().contains(index);
        self.awards.iter().filter(chose).count()
    }
}

/// What follows a closed question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// Another question.
    Question {
        /// When.
        at: Timestamp,
    },
    /// A wait for someone to resume.
    Pause,
    /// The final standings.
    FinalStandings,
}

/// The final standings of a quiz.
#[derive(Clone, Debug, PartialEq)]
pub struct FinalStandings {
    /// The quiz.
    pub started: Arc<Started>,
    /// How many questions were asked and counted.
    pub asked: u16,
    /// Why it ended.
    pub why: End,
    /// Everyone who answered, in order.
    pub placings: Vec<Placing>,
    /// In survival: who fell when.
    pub survival: Option<Survival>,
    /// Whether an earlier process may have said it already.
    pub late: bool,
}

/// What a channel is told of a correction, once.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    /// The correction.
    pub fix: FixId,
    /// The channel.
    pub channel: ChannelId,
    /// Language of its public messages: a BCP 47 tag.
    pub language: String,
    /// When it was corrected.
    pub at: Timestamp,
    /// The bank's title.
    pub bank_title: String,
    /// The question with the right key.
    pub question: Arc<Question>,
    /// How many members' points have changed.
    pub changed: usize,
    /// Whether an earlier process may have said it already.
    pub late: bool,
}

/// How a running quiz stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Status {
    /// The quiz.
    pub started: Arc<Started>,
    /// The number of the question that is open, or was last.
    pub number: u16,
    /// Whether that question is open.
    pub open: bool,
    /// When the open question closes, by Discord's clock; `None` until it is posted.
    pub closes: Option<Timestamp>,
    /// Whether it waits for someone to resume.
    pub paused: bool,
    /// Those in first place with points.
    pub leaders: Vec<Placing>,
}
