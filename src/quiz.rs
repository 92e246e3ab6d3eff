//! The rules of play: pure functions of the time, a seed and what happened.
//!
//! Nothing here reads a clock, throws dice, touches a file or knows Discord.

mod ids;
mod question;

pub use ids::{
    BankId, ChannelId, GuildId, InteractionId, MemberId, MessageId, QuestionId, QuizId, RoundId,
    Timestamp,
};
pub use question::{
    AnswerOption, Bank, Choices, Difficulty, Image, Kind, Markdown, Question, Seconds, Weight,
};
