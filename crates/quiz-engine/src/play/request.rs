//! Requests about quizzes, and the replies.

#![expect(
    missing_docs,
    reason = "fields without a comment are what their names say"
)]

use crate::ids::{
    ChannelId, GuildId, InteractionId, MemberId, MessageId, QuestionId, QuizId, RoundId,
};
use crate::member::Member;
use crate::play::mode::Mode;
use crate::play::survival::Lives;
use crate::question::{Ask, Confidence, Difficulty, RawAnswer, Seconds};
use std::collections::HashMap;

/// A quiz as a member asks for it.
#[derive(Clone, Debug)]
pub struct Start {
    pub guild: GuildId,
    pub channel: ChannelId,
    /// The thread of the channel in which it is played; `None` for the channel itself.
    pub thread: Option<ChannelId>,
    /// Who starts it.
    pub member: Member,
    /// Id or title of a bank, in any case, or several with commas between.
    pub banks: String,
    /// How many questions.
    pub questions: u16,
    /// Time for every question.
    pub seconds: Option<Seconds>,
    /// The mode in which it is scored.
    pub mode: Mode,
    /// How many wrong answers knock a member out; used in survival.
    pub lives: Lives,
    /// Only questions with this tag.
    pub tag: Option<String>,
    /// Only questions of this difficulty.
    pub difficulty: Option<Difficulty>,
    /// Measured difficulties, which override those by the authors; used with `difficulty`.
    pub measured: HashMap<QuestionId, Difficulty>,
    /// How typed questions are asked, over what the bank says.
    pub ask: Option<Ask>,
    /// Whether members can join before it begins.
    pub lobby: bool,
    /// Language of the public messages: a BCP 47 tag.
    pub language: String,
    /// Decides the order of questions and options.
    pub seed: u64,
}

/// Why a question could not be posted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lost {
    /// Nothing: it may take the next.
    Once,
    /// The bot may not post there.
    Forbidden,
    /// It is gone.
    Gone,
}

/// A member's answer.
#[derive(Clone, Debug)]
pub struct Press {
    /// Its id; the timestamp in it is when they pressed.
    pub interaction: InteractionId,
    /// Where they pressed.
    pub channel: ChannelId,
    /// The posting that they answer.
    pub round: RoundId,
    /// The message on which they pressed.
    pub message: MessageId,
    pub member: Member,
    /// Their language, a BCP 47 tag; empty if it is unknown.
    pub language: String,
    /// What they give as their answer.
    pub given: RawAnswer,
}

/// A member says how sure they are of the answer that they have given.
#[derive(Clone, Debug)]
pub struct HowSure {
    /// Its id; the timestamp in it is when they pressed.
    pub interaction: InteractionId,
    /// Where they pressed.
    pub channel: ChannelId,
    /// The posting that they answered.
    pub round: RoundId,
    pub member: MemberId,
    pub confidence: Confidence,
}

/// A member joins a quiz that has not begun.
#[derive(Clone, Debug)]
pub struct Join {
    /// Where they pressed.
    pub channel: ChannelId,
    pub quiz: QuizId,
    pub member: Member,
}

/// A member begins a quiz from its lobby.
#[derive(Clone, Debug)]
pub struct Begin {
    /// Who, and which quiz.
    pub join: Join,
    /// Whether they may control quizzes of others.
    pub quizmaster: bool,
}

/// A member controls the quiz of a channel.
#[derive(Clone, Debug)]
pub struct ControlQuiz {
    /// Where it runs.
    pub channel: ChannelId,
    /// Who controls it.
    pub member: Member,
    /// Whether they may control quizzes of others.
    pub quizmaster: bool,
    /// What they want.
    pub control: Control,
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
    /// Continue after a pause.
    Resume,
}

/// A question as it is in its channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Posting {
    pub quiz: QuizId,
    /// Which posting of a question.
    pub round: RoundId,
    /// As which message.
    pub message: MessageId,
}

/// A press that counts.
#[derive(Clone, Debug, PartialEq)]
pub struct LockedIn {
    /// The member's answer after the press, which one that was overtaken by a later one does not
    /// change: the options' positions as shown ascending, or the text.
    pub answer: RawAnswer,
    /// The number that a typed answer was understood as.
    pub number: Option<f64>,
    /// What the press means for that answer.
    pub how: Locked,
    /// How many more tries they have; `None` where they can change it until the close.
    pub tries_left: Option<usize>,
    /// What the answer can earn by how sure they are; `None` in modes that do not ask.
    pub stake: Option<Stake>,
}

/// What an answer earns in the mode that asks how sure members are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stake {
    /// How sure they are.
    pub confidence: Confidence,
    /// Marks if it is right.
    pub gain: i32,
    /// Marks if it is wrong: 0 or less.
    pub loss: i32,
}

/// What a press means for the member's answer to the question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Locked {
    /// They had not answered before.
    First,
    /// It replaces another answer.
    Changed,
    /// Their answer stays what it was.
    Again,
}
