//! What the engine is told, and what it says to that.

use crate::ids::{ChannelId, GuildId, InteractionId, MessageId, QuestionId, RoundId};
use crate::member::Member;
use crate::play::mode::Mode;
use crate::question::{Ask, Difficulty, RawAnswer, Seconds};
use std::collections::HashMap;

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
