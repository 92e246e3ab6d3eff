//! Requests about contests, and the replies.

use crate::contest::setup::{Contest, ContestQuestionView, PlaysFor, Position};
use crate::ids::{ChannelId, ContestId, GuildId, InteractionId, Timestamp};
use crate::member::Member;
use crate::question::{RawAnswer, Seconds};
use std::sync::Arc;

/// A contest as a quizmaster asks for it.
#[derive(Clone, Debug)]
pub struct ContestRequest {
    /// The server.
    pub guild: GuildId,
    /// Where its result is posted.
    pub channel: ChannelId,
    /// Its name.
    pub name: String,
    /// Ids or titles of banks, with commas between.
    pub banks: String,
    /// From when it is played.
    pub opens: Timestamp,
    /// Until when.
    pub closes: Timestamp,
    /// How many questions.
    pub questions: u16,
    /// Time for each.
    pub seconds: Option<Seconds>,
    /// How often a member may play it.
    pub attempts: u8,
    /// Whether teams play for a score in common.
    pub teams: bool,
    /// Who sets it up.
    pub by: Member,
    /// Language of its public messages: a BCP 47 tag.
    pub language: String,
    /// Decides the order of questions and options.
    pub seed: u64,
}

/// A member takes part in a contest.
#[derive(Clone, Debug)]
pub struct JoinContest {
    /// The server.
    pub guild: GuildId,
    /// Which contest.
    pub contest: ContestId,
    /// Who takes part.
    pub member: Member,
}

/// That a member takes part.
#[derive(Clone, Debug, PartialEq)]
pub struct Joined {
    /// In what.
    pub contest: Arc<Contest>,
    /// Whether they did already.
    pub again: bool,
    /// For whom they score; `None` where no teams play.
    pub side: Option<PlaysFor>,
}

/// A member wants the question that comes next, or that they have before them.
#[derive(Clone, Debug)]
pub struct PlayContest {
    /// The server.
    pub guild: GuildId,
    /// Which contest.
    pub contest: ContestId,
    /// Who plays.
    pub member: Member,
    /// Its stamp starts the question's clock.
    pub interaction: InteractionId,
}

/// The question that a member has before them.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    /// As they see it.
    pub view: ContestQuestionView,
    /// For whom they score, with their first question where teams play.
    pub side: Option<PlaysFor>,
}

/// A member answers in a contest.
#[derive(Clone, Debug)]
pub struct AnswerContest {
    /// The server.
    pub guild: GuildId,
    /// Which question.
    pub position: Position,
    /// Who answers.
    pub member: Member,
    /// Its stamp is when they answered.
    pub interaction: InteractionId,
    /// What they give as their answer.
    pub given: RawAnswer,
}

/// What became of an answer in a contest.
#[derive(Clone, Debug, PartialEq)]
pub enum ContestAnswered {
    /// The question with the answer that counts: the first by stamp.
    Locked(ContestQuestionView),
    /// The same of a question that is not the last that the member was shown.
    LockedBehind(ContestQuestionView),
    /// It came after the question's time: the question is missed.
    Missed {
        /// The question.
        view: ContestQuestionView,
        /// By how many milliseconds.
        late_ms: i64,
    },
}
