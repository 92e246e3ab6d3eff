//! What the engine is told, and what it says to that.

use crate::contest::{ContestInput, ContestReply};
use crate::daily::{Schedule, ScheduleControl, ScheduleRequest};
use crate::ids::{ChannelId, GuildId, MemberId, MessageId, QuizId, RoundId, ScheduleId, Shard};
use crate::member::Member;
use crate::play::{Control, Locked, Lost, Press, Start, Started};
use crate::question::RawAnswer;
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
    /// The same for the servers of one shard of the connection.
    ShardAway(Shard),
    /// Time has passed.
    Tick,
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
