//! What happens in contests and to teams.

#![expect(
    missing_docs,
    reason = "fields without a comment are what their names say"
)]

use crate::contest::setup::{Contest, Position};
use crate::ids::{ChannelId, ContestId, GuildId, InteractionId, MemberId, MessageId, Timestamp};
use crate::member::Member;
use crate::question::{Answer, Question, Verdict};
use crate::team::Roster;
use std::sync::Arc;

/// One thing that happened in a contest.
#[derive(Clone, Debug, PartialEq)]
pub enum ContestFact {
    /// It was set up.
    Created(Arc<Contest>),
    /// The message that announces it is in its channel.
    Announced {
        contest: ContestId,
        message: MessageId,
    },
    /// A member takes part.
    Joined {
        contest: ContestId,
        member: Member,
        /// Decides the order in which they see questions and options.
        seed: u64,
        /// By the bot's clock.
        at: Timestamp,
    },
    /// It is open; rosters stay as they are.
    Opened {
        contest: ContestId,
        /// The teams of the server that have enough members, where teams play.
        rosters: Vec<Roster>,
        /// By the bot's clock.
        at: Timestamp,
    },
    /// A member sees a question from now on.
    Shown {
        position: Position,
        member: Member,
        /// Its timestamp starts the clock.
        interaction: InteractionId,
    },
    /// A member answered in time. The first answer by timestamp counts.
    Answered {
        position: Position,
        member: MemberId,
        /// Its timestamp is when they answered.
        interaction: InteractionId,
        answer: Answer,
        /// By the key and the rules of that time.
        verdict: Verdict,
    },
    /// The message that tells that it is open is in its channel.
    OpeningPosted { contest: ContestId },
    /// It was called off before it opened.
    Cancelled {
        contest: ContestId,
        /// By the bot's clock.
        at: Timestamp,
    },
    /// It closes earlier than it was to.
    Shortened {
        contest: ContestId,
        /// Its new end.
        closes: Timestamp,
    },
    /// A question has another key than it was asked with; its answers are judged by it.
    Corrected {
        contest: ContestId,
        /// Among the contest's questions, from 0.
        index: u16,
        /// The question with the right key.
        question: Arc<Question>,
    },
    /// It is over; nothing counts after this.
    Closed {
        contest: ContestId,
        /// By the bot's clock.
        at: Timestamp,
    },
    /// The result was posted, or that it was cancelled.
    Posted { contest: ContestId },
    /// The result cannot be posted; members can still ask for it.
    Unposted {
        contest: ContestId,
        guild: GuildId,
        /// The contest's name.
        name: String,
        /// The channel that does not take it.
        channel: ChannelId,
    },
    /// The quizmasters were notified that it cannot be posted.
    QuizmastersNotified { contest: ContestId },
}

impl ContestFact {
    /// The contest that it is about.
    pub fn contest(&self) -> ContestId {
        match self {
            Self::Created(contest) => contest.id,
            Self::Shown { position, .. } | Self::Answered { position, .. } => position.contest,
            Self::Announced { contest, .. }
            | Self::Joined { contest, .. }
            | Self::Opened { contest, .. }
            | Self::OpeningPosted { contest }
            | Self::Cancelled { contest, .. }
            | Self::Shortened { contest, .. }
            | Self::Corrected { contest, .. }
            | Self::Closed { contest, .. }
            | Self::Posted { contest }
            | Self::Unposted { contest, .. }
            | Self::QuizmastersNotified { contest } => *contest,
        }
    }
}
