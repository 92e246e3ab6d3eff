//! Requests about contests, and the replies.

#![expect(
    missing_docs,
    reason = "fields without a comment are what their names say"
)]

use crate::contest::setup::{Contest, ContestQuestionView, PlaysFor, Position};
use crate::ids::{ChannelId, ContestId, GuildId, InteractionId, Timestamp};
use crate::member::Member;
use crate::question::{RawAnswer, Seconds};
use std::sync::Arc;

/// A contest as a quizmaster asks for it.
#[derive(Clone, Debug)]
pub struct ContestRequest {
    pub guild: GuildId,
    /// Where its result is posted.
    pub channel: ChannelId,
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
    /// The number of attempts of each member.
    pub attempts: u8,
    /// Whether members score for their teams.
    pub teams: bool,
    /// Who sets it up.
    pub by: Member,
    /// Language of its public messages: a BCP 47 tag.
    pub language: String,
    /// Decides the order of questions and options.
    pub seed: u64,
}

/// What finishing a contest comes to.
#[derive(Clone, Debug, PartialEq)]
pub enum Finished {
    /// It closes now: the contest with its new end.
    Closing(Arc<Contest>),
    /// It was not open yet, and never opens.
    Cancelled(Arc<Contest>),
}

/// A member takes part in a contest.
#[derive(Clone, Debug)]
pub struct JoinContest {
    pub guild: GuildId,
    pub contest: ContestId,
    /// Who takes part.
    pub member: Member,
}

/// That a member takes part.
#[derive(Clone, Debug, PartialEq)]
pub struct Joined {
    pub contest: Arc<Contest>,
    /// Whether they did already.
    pub again: bool,
    /// The team or member that they score for; `None` where no teams play.
    pub side: Option<PlaysFor>,
}

/// A member wants the question that comes next, or that they have before them.
#[derive(Clone, Debug)]
pub struct PlayContest {
    pub guild: GuildId,
    pub contest: ContestId,
    pub member: Member,
    /// Its timestamp starts the question's clock.
    pub interaction: InteractionId,
}

/// The question that a member has before them.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    /// As they see it.
    pub view: ContestQuestionView,
    /// The team or member that they score for, with their first question where teams play.
    pub side: Option<PlaysFor>,
}

/// A member answers in a contest.
#[derive(Clone, Debug)]
pub struct AnswerContest {
    pub guild: GuildId,
    pub position: Position,
    pub member: Member,
    /// Its timestamp is when they answered.
    pub interaction: InteractionId,
    /// The member's language, a BCP 47 tag; empty if it is unknown.
    pub language: String,
    /// What they give as their answer.
    pub given: RawAnswer,
}

/// The result of an answer in a contest.
#[derive(Clone, Debug, PartialEq)]
pub enum ContestAnswered {
    /// The question with the answer that counts: the first by timestamp.
    Locked(ContestQuestionView),
    /// The same for an earlier question, after the member was shown the next one.
    LockedBehind(ContestQuestionView),
    /// It came after the question's time: the question is missed.
    Missed {
        view: ContestQuestionView,
        /// By how many milliseconds.
        late_ms: i64,
    },
}
