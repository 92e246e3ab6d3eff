//! What has happened: the only way in which the state of play changes.

use super::contest::{ContestFact, TeamFact};
use super::{
    Answer, Ask, BankId, Change, ChannelId, Difficulty, Edited, GuildId, InteractionId, MemberId,
    MessageId, Mode, Occasion, Pause, Question, QuestionFact, QuizId, RoundId, Schedule,
    ScheduleId, Seconds, SettingsFact, StandingsFact, Streak, Timestamp,
};
use std::sync::Arc;

/// Someone, under the name that came with what they last did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Who.
    pub id: MemberId,
    /// As others see them; plain text.
    pub name: String,
}

/// What was asked for when a quiz was started; enough to play it again.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// The banks that it draws from; at least one.
    pub banks: Vec<BankId>,
    /// How many questions were wanted.
    pub questions: u16,
    /// Time for every question, over what questions and banks set.
    pub seconds: Option<Seconds>,
    /// How it is scored.
    pub mode: Mode,
    /// Only questions with this tag.
    pub tag: Option<String>,
    /// Only questions that are so hard.
    pub difficulty: Option<Difficulty>,
    /// How typed questions are asked, over what the bank says.
    pub ask: Option<Ask>,
}

/// A quiz began, or a daily question, which is a quiz of one.
#[derive(Clone, Debug, PartialEq)]
pub struct Started {
    /// The quiz.
    pub quiz: QuizId,
    /// Its server.
    pub guild: GuildId,
    /// Where it is played.
    pub channel: ChannelId,
    /// Who started it.
    pub starter: Member,
    /// When.
    pub at: Timestamp,
    /// What was asked for.
    pub plan: Plan,
    /// The banks' titles when it began, with " + " between.
    pub bank_title: String,
    /// The questions, in the order in which they are asked.
    pub questions: Vec<Arc<Question>>,
    /// Time for questions that have none of their own, unless the plan says otherwise.
    pub default_seconds: Seconds,
    /// Time between a close and the next question.
    pub gap_ms: i64,
    /// Language of its public messages: a BCP 47 tag.
    pub language: String,
    /// Shuffles the options.
    pub seed: u64,
    /// Of a daily question: which occurrence it is.
    pub daily: Option<Occasion>,
}

impl Started {
    /// When a question of it closes that opened then.
    pub fn closes(&self, opened: Timestamp, seconds: Seconds) -> Timestamp {
        closes(opened, seconds, self.until())
    }

    /// When its question closes at the latest, whenever that was opened.
    pub(super) fn until(&self) -> Option<Timestamp> {
        self.daily?.until
    }

    /// Whether someone wins it when it ends so.
    pub fn is_won(&self, why: End) -> bool {
        why != End::Stopped && self.daily.is_none()
    }
}

/// The last instant for an answer to a question that opened then.
pub(super) fn closes(opened: Timestamp, seconds: Seconds, until: Option<Timestamp>) -> Timestamp {
    let full = opened.plus_ms(seconds.ms());
    until.map_or(full, |until| full.min(until))
}

/// Why a question closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Close {
    /// Its time was over.
    Time,
    /// Everyone who was expected to had answered.
    Early,
    /// Skipped by a person: void for all.
    Skipped,
    /// The quiz was stopped by a person: void for all.
    Stopped,
    /// It could not be posted or found again: void for all.
    Lost,
    /// Its time was over before it was known to stand in its channel: void for all.
    Missed,
}

impl Close {
    /// Whether the question counts for nobody.
    pub const fn is_void(self) -> bool {
        !matches!(self, Self::Time | Self::Early)
    }
}

/// Why a quiz ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum End {
    /// Its last question closed.
    Finished,
    /// Only one stood, or nobody did any more.
    Decided,
    /// A person stopped it.
    Stopped,
    /// Three questions in a row went unanswered.
    Unanswered,
    /// It was paused for a day.
    Paused,
    /// The bot could no longer post in the channel.
    Lost,
}

/// What one member got for one question.
#[derive(Clone, Debug, PartialEq)]
pub struct Award {
    /// Who.
    pub member: Member,
    /// What they answered.
    pub answer: Answer,
    /// From the post to their press, by Discord's stamps.
    pub took_ms: i64,
    /// Whether it was exactly right.
    pub right: bool,
    /// Points; a mark is 1000.
    pub points: u32,
}

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

/// What happens to members in all domains at once.
#[derive(Clone, Debug, PartialEq)]
pub enum MemberFact {
    /// A member was forgotten.
    Forgotten {
        /// Who.
        member: MemberId,
        /// Who stands in their place in all that was; of an id that is new.
        tombstone: Member,
    },
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
            | Self::Standings(StandingsFact::Edited(super::BoardEdit {
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
