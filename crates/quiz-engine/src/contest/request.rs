//! What is done with contests, and what a member is told.

use crate::contest::setup::{Contest, ContestQuestionView, PlaysFor, Position};
use crate::ids::{ChannelId, ContestId, GuildId, InteractionId, Timestamp};
use crate::member::Member;
use crate::question::{RawAnswer, Seconds};
use crate::team::Team;
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

/// What is done with contests.
#[derive(Clone, Debug)]
pub enum ContestInput {
    /// A quizmaster sets one up.
    Create(Box<ContestRequest>),
    /// A member takes part.
    Join {
        /// The server.
        guild: GuildId,
        /// Which.
        contest: ContestId,
        /// Who.
        member: Member,
    },
    /// A member wants the question that comes next, or that they have before them.
    Play {
        /// The server.
        guild: GuildId,
        /// Which.
        contest: ContestId,
        /// Who.
        member: Member,
        /// Its stamp starts the clock.
        interaction: InteractionId,
    },
    /// A member answers.
    Answer {
        /// The server.
        guild: GuildId,
        /// What.
        spot: Position,
        /// Who.
        member: Member,
        /// Its stamp tells when.
        interaction: InteractionId,
        /// What they give as their answer.
        given: RawAnswer,
    },
    /// A quizmaster closes one early.
    Finish {
        /// The server.
        guild: GuildId,
        /// Which.
        contest: ContestId,
    },
    /// A result cannot be posted.
    Unposted {
        /// Of what.
        contest: Arc<Contest>,
    },
    /// A member makes a team.
    TeamCreate {
        /// The server.
        guild: GuildId,
        /// Who.
        member: Member,
        /// Its name.
        name: String,
    },
    /// A member joins a team.
    TeamJoin {
        /// The server.
        guild: GuildId,
        /// Who.
        member: Member,
        /// Its id or its name.
        team: String,
    },
    /// A member leaves their team.
    TeamLeave {
        /// The server.
        guild: GuildId,
        /// Who.
        member: Member,
    },
}

/// What a member is told.
#[derive(Clone, Debug, PartialEq)]
pub enum ContestReply {
    /// It is set up.
    Created(Arc<Contest>),
    /// They take part.
    Joined {
        /// In what.
        contest: Arc<Contest>,
        /// Whether they did already.
        again: bool,
        /// For whom they score, where teams play.
        side: Option<PlaysFor>,
    },
    /// Their question, and for whom they score where it is their first.
    Asked(ContestQuestionView, Option<PlaysFor>),
    /// The answer that stands.
    Locked(ContestQuestionView),
    /// The press came too late: the question is missed.
    Missed {
        /// What.
        sheet: ContestQuestionView,
        /// By how much.
        late_ms: i64,
    },
    /// It closes now.
    Finishing(Arc<Contest>),
    /// They are in the team that they made.
    TeamCreated(Team),
    /// They are in the team.
    TeamJoined {
        /// As it is by that.
        team: Team,
        /// Whether they were already.
        again: bool,
        /// Whether a contest is open, to which it makes no difference.
        frozen: bool,
    },
    /// They are in no team.
    TeamLeft {
        /// As it was before.
        team: Team,
        /// Whether a contest is open, to which it makes no difference.
        frozen: bool,
    },
}
