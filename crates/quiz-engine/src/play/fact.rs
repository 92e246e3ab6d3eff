//! What happens in quizzes.

#![expect(
    missing_docs,
    reason = "fields without a comment are what their names say"
)]

use super::award::{Award, Close};
use super::started::{End, Started};
use crate::ids::{
    ChannelId, GuildId, InteractionId, MemberId, MessageId, QuizId, RoundId, Timestamp,
};
use crate::member::Member;
use crate::question::{Answer, Confidence, Question, Seconds};
use crate::standings::Change;
use std::sync::Arc;

/// One thing that happened in a quiz.
#[derive(Clone, Debug, PartialEq)]
pub enum PlayFact {
    /// A quiz began.
    Started(Arc<Started>),
    /// The message of the quiz's lobby was posted.
    LobbyPosted { quiz: QuizId, message: MessageId },
    /// A member joined in the lobby.
    Joined { quiz: QuizId, member: Member },
    /// The lobby is over: the first question follows.
    Begun {
        quiz: QuizId,
        /// By the bot's clock.
        at: Timestamp,
    },
    /// The lobby's message shows that it is over.
    LobbyShown { quiz: QuizId },
    /// A question was chosen to be asked next.
    Asked {
        quiz: QuizId,
        /// This posting of the question.
        round: RoundId,
        /// Its number in the quiz, from 1.
        number: u16,
        /// For each position as shown, the option's index in the author's order.
        order: Vec<u8>,
        /// Time allowed.
        seconds: Seconds,
        /// By the bot's clock.
        at: Timestamp,
    },
    /// The question was posted.
    Posted {
        quiz: QuizId,
        round: RoundId,
        /// The message; its timestamp is when the question opened.
        message: MessageId,
        /// When the bot learned of it.
        at: Timestamp,
    },
    /// A member answered, in time.
    Answered {
        quiz: QuizId,
        round: RoundId,
        /// The press; its timestamp is when they answered.
        interaction: InteractionId,
        member: Member,
        answer: Answer,
        /// When the bot learned of it.
        at: Timestamp,
    },
    /// A member who has answered said how sure they are, in time.
    SaidHowSure {
        quiz: QuizId,
        round: RoundId,
        /// The press; of several the last timestamp counts.
        interaction: InteractionId,
        member: MemberId,
        confidence: Confidence,
        /// When the bot learned of it.
        at: Timestamp,
    },
    /// The bot was away for over two seconds while the question was open.
    Away { quiz: QuizId, round: RoundId },
    /// The question closed; nothing counts after it.
    Closed {
        quiz: QuizId,
        round: RoundId,
        /// By the bot's clock.
        at: Timestamp,
        how: Close,
        /// One for each who answered; none when it is void.
        awards: Vec<Award>,
    },
    /// The quiz waits after the question that is open.
    Paused {
        quiz: QuizId,
        /// By the bot's clock.
        at: Timestamp,
    },
    /// The quiz continues.
    Resumed {
        quiz: QuizId,
        /// By the bot's clock.
        at: Timestamp,
    },
    /// The quiz is over; its points are on the leaderboards.
    Ended {
        quiz: QuizId,
        guild: GuildId,
        /// Where it was played.
        channel: ChannelId,
        /// By the bot's clock.
        at: Timestamp,
        why: End,
    },
    /// The closed question's message shows the answer.
    Revealed { round: RoundId },
    /// A question of the quiz has another key than it was asked with.
    Corrected {
        quiz: QuizId,
        /// The question's number in the quiz, from 1.
        number: u16,
        /// The question with the right key.
        question: Arc<Question>,
    },
    /// A closed question was scored again.
    Rescored {
        guild: GuildId,
        /// Where the quiz was played.
        channel: ChannelId,
        quiz: QuizId,
        round: RoundId,
        /// One for each who answered.
        awards: Vec<Award>,
        /// What becomes of tallies by that.
        changes: Vec<Change>,
        /// Whether the quiz counts: no reset of the leaderboard has taken it away.
        counts: bool,
    },
    /// The final standings were posted.
    FinalStandingsPosted { quiz: QuizId },
}

impl PlayFact {
    /// The quiz that it is about; `None` for [`PlayFact::Revealed`].
    pub fn quiz(&self) -> Option<QuizId> {
        match self {
            Self::Started(started) => Some(started.quiz),
            Self::LobbyPosted { quiz, .. }
            | Self::Joined { quiz, .. }
            | Self::Begun { quiz, .. }
            | Self::LobbyShown { quiz }
            | Self::Asked { quiz, .. }
            | Self::Posted { quiz, .. }
            | Self::Answered { quiz, .. }
            | Self::SaidHowSure { quiz, .. }
            | Self::Away { quiz, .. }
            | Self::Closed { quiz, .. }
            | Self::Paused { quiz, .. }
            | Self::Resumed { quiz, .. }
            | Self::Corrected { quiz, .. }
            | Self::Rescored { quiz, .. }
            | Self::Ended { quiz, .. }
            | Self::FinalStandingsPosted { quiz } => Some(*quiz),
            Self::Revealed { .. } => None,
        }
    }
}
