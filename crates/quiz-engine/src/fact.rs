//! What has happened: the only way in which the state of play changes.

use crate::contest::ContestFact;
use crate::daily::{Pause, Schedule, Streak};
use crate::ids::{
    ChannelId, GuildId, InteractionId, MessageId, QuizId, RoundId, ScheduleId, Timestamp,
};
use crate::member::{Member, MemberFact};
use crate::play::{Award, Close, End, Started};
use crate::question::{Answer, Question, QuestionFact, Seconds};
use crate::settings::SettingsFact;
use crate::standings::{BoardEdit, Change, Edited, StandingsFact};
use crate::team::TeamFact;
use std::sync::Arc;

/// One thing that happened. A list of these, in order, is the whole state of play.
#[derive(Clone, Debug, PartialEq)]
pub enum Fact {
    /// A quiz began.
    Started(Arc<Started>),
    /// A question was chosen to be asked next.
    Asked {
        /// The quiz.
        quiz: QuizId,
        /// This posting of the question.
        round: RoundId,
        /// Its number in the quiz, from 1.
        number: u16,
        /// For each position as shown, the option's index in the author's order.
        order: Vec<u8>,
        /// Time allowed.
        seconds: Seconds,
        /// When.
        at: Timestamp,
    },
    /// The question stands in the channel.
    Posted {
        /// The quiz.
        quiz: QuizId,
        /// The posting.
        round: RoundId,
        /// The message; its stamp is when the question opened.
        message: MessageId,
        /// When the bot learned of it.
        at: Timestamp,
    },
    /// A member answered, in time.
    Answered {
        /// The quiz.
        quiz: QuizId,
        /// The posting.
        round: RoundId,
        /// The press; its stamp is when they answered.
        interaction: InteractionId,
        /// Who.
        member: Member,
        /// What.
        answer: Answer,
        /// When the bot learned of it.
        at: Timestamp,
    },
    /// The bot was away for over two seconds while the question was open.
    Away {
        /// The quiz.
        quiz: QuizId,
        /// The posting.
        round: RoundId,
    },
    /// The question closed; nothing counts after it.
    Closed {
        /// The quiz.
        quiz: QuizId,
        /// The posting.
        round: RoundId,
        /// When.
        at: Timestamp,
        /// Why.
        how: Close,
        /// One for each who answered; none when it is void.
        awards: Vec<Award>,
    },
    /// The quiz waits after the question that is open.
    Paused {
        /// The quiz.
        quiz: QuizId,
        /// When.
        at: Timestamp,
    },
    /// The quiz goes on.
    Resumed {
        /// The quiz.
        quiz: QuizId,
        /// When.
        at: Timestamp,
    },
    /// The quiz is over; its points are on the leaderboards.
    Ended {
        /// The quiz.
        quiz: QuizId,
        /// The server.
        guild: GuildId,
        /// Where it was played.
        channel: ChannelId,
        /// When.
        at: Timestamp,
        /// Why.
        why: End,
    },
    /// The closed question's message shows the answer.
    Revealed {
        /// The posting.
        round: RoundId,
    },
    /// A question of the quiz has another key than it was asked with.
    Corrected {
        /// The quiz.
        quiz: QuizId,
        /// The question's number in the quiz, from 1.
        number: u16,
        /// The question with the right key.
        question: Arc<Question>,
    },
    /// A closed question was scored anew.
    Rescored {
        /// The server.
        guild: GuildId,
        /// Where the quiz was played.
        channel: ChannelId,
        /// The quiz.
        quiz: QuizId,
        /// The posting.
        round: RoundId,
        /// One for each who answered.
        awards: Vec<Award>,
        /// What becomes of tallies by that.
        changes: Vec<Change>,
        /// Whether the quiz counts: no reset of the leaderboard has taken it away.
        counts: bool,
    },
    /// The final standings stand in the channel.
    PodiumPosted {
        /// The quiz.
        quiz: QuizId,
    },
    /// Daily questions were set up.
    Scheduled(Arc<Schedule>),
    /// A schedule posts nothing for now.
    SchedulePaused {
        /// Which.
        schedule: ScheduleId,
        /// When.
        at: Timestamp,
        /// Why.
        why: Pause,
    },
    /// A schedule begins to ask its bank's questions again, or has new ones to ask.
    BankUsedUp {
        /// Which.
        schedule: ScheduleId,
        /// Whether it asks them again.
        used_up: bool,
    },
    /// The quizmasters know what has become of a schedule.
    QuizmastersTold {
        /// Which.
        schedule: ScheduleId,
    },
    /// A schedule posts again; what was due meanwhile is not.
    ScheduleResumed {
        /// Which.
        schedule: ScheduleId,
        /// When.
        at: Timestamp,
    },
    /// A schedule is no more.
    ScheduleRemoved {
        /// Which.
        schedule: ScheduleId,
        /// When.
        at: Timestamp,
    },
    /// What a schedule should have posted up to an instant is not posted any more.
    Skipped {
        /// Which.
        schedule: ScheduleId,
        /// When the last of it was due.
        processed_until: Timestamp,
    },
    /// A daily question that counts has closed.
    Streaks {
        /// Of which schedule.
        schedule: ScheduleId,
        /// How many of its occurrences could have broken a streak.
        counted: u32,
        /// Of all who answered.
        streaks: Vec<Streak>,
    },
    /// Something in a contest.
    Contest(ContestFact),
    /// Something with a team.
    Team(TeamFact),
    /// Something with leaderboards, beside play.
    Standings(StandingsFact),
    /// Something with banks or their questions.
    Question(QuestionFact),
    /// Something with a server's settings.
    Settings(SettingsFact),
    /// Something with a member.
    Member(MemberFact),
}

impl Fact {
    /// The quiz that the fact is about; none for those about schedules, contests and teams, and
    /// for those that only tell what was said in a channel.
    pub fn quiz(&self) -> Option<QuizId> {
        match self {
            Self::Started(started) => Some(started.quiz),
            Self::Asked { quiz, .. }
            | Self::Posted { quiz, .. }
            | Self::Answered { quiz, .. }
            | Self::Away { quiz, .. }
            | Self::Closed { quiz, .. }
            | Self::Paused { quiz, .. }
            | Self::Resumed { quiz, .. }
            | Self::Corrected { quiz, .. }
            | Self::Rescored { quiz, .. }
            | Self::Ended { quiz, .. } => Some(*quiz),
            Self::Revealed { .. }
            | Self::PodiumPosted { .. }
            | Self::Scheduled(_)
            | Self::SchedulePaused { .. }
            | Self::BankUsedUp { .. }
            | Self::QuizmastersTold { .. }
            | Self::ScheduleResumed { .. }
            | Self::ScheduleRemoved { .. }
            | Self::Skipped { .. }
            | Self::Streaks { .. }
            | Self::Contest(_)
            | Self::Team(_)
            | Self::Standings(_)
            | Self::Question(_)
            | Self::Settings(_)
            | Self::Member(_) => None,
        }
    }

    /// The channels whose leaderboards it may have changed, with their servers. Those of a whole
    /// server that was reset are empty, and not named.
    pub fn boards(&self) -> Vec<(GuildId, ChannelId)> {
        match self {
            Self::Ended { guild, channel, .. }
            | Self::Rescored { guild, channel, .. }
            | Self::Standings(StandingsFact::Edited(BoardEdit {
                guild,
                what: Edited::Reset(Some(channel)),
                ..
            })) => vec![(*guild, *channel)],
            Self::Standings(StandingsFact::Undone {
                guild, restored, ..
            }) => restored.keys().map(|channel| (*guild, *channel)).collect(),
            _ => Vec::new(),
        }
    }

    /// Whether it changes what quizzes that have ended count for. Leaderboards must then be
    /// stored with it: they no longer follow from the quizzes alone.
    pub fn recounts(&self) -> bool {
        matches!(
            self,
            Self::Rescored { .. }
                | Self::Standings(StandingsFact::Edited(_) | StandingsFact::Undone { .. })
        )
    }
}
