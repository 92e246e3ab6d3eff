//! A quiz as it was started.

#![expect(
    missing_docs,
    reason = "fields without a comment are what their names say"
)]

use crate::ids::{BankId, ChannelId, GuildId, QuizId, RoleId, ScheduleId, Timestamp};
use crate::member::Member;
use crate::play::mode::Mode;
use crate::play::survival::Lives;
use crate::question::{Ask, Difficulty, Question, Seconds};
use std::sync::Arc;

/// What was asked for when a quiz was started; enough to play it again.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// The banks that it draws from; at least one.
    pub banks: Vec<BankId>,
    /// How many questions were wanted.
    pub questions: u16,
    /// Time for every question, over what questions and banks set.
    pub seconds: Option<Seconds>,
    /// The mode in which it is scored.
    pub mode: Mode,
    /// How many wrong answers knock a member out of survival. `None` in other modes, and in survival
    /// quizzes from before there were lives, whose first question knocked out too.
    pub lives: Option<Lives>,
    /// Only questions with this tag.
    pub tag: Option<String>,
    /// Only questions of this difficulty.
    pub difficulty: Option<Difficulty>,
    /// How typed questions are asked, over what the bank says.
    pub ask: Option<Ask>,
}

/// A quiz began, or a daily question, which is a quiz of one.
#[derive(Clone, Debug, PartialEq)]
pub struct Started {
    pub quiz: QuizId,
    pub guild: GuildId,
    /// Where it is played.
    pub channel: ChannelId,
    /// Who started it.
    pub starter: Member,
    /// By the bot's clock.
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
    /// When one of its questions closes that opened at `opened`.
    pub fn closes(&self, opened: Timestamp, seconds: Seconds) -> Timestamp {
        closes(opened, seconds, self.until())
    }

    /// The latest time at which its question closes; `None` for no limit.
    pub(super) fn until(&self) -> Option<Timestamp> {
        self.daily?.until
    }

    /// Whether someone wins it if it ends for that reason.
    pub fn is_won(&self, why: End) -> bool {
        !matches!(why, End::Stopped | End::Withdrawn) && self.daily.is_none()
    }
}

/// What makes a quiz of one question a daily one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Occasion {
    pub schedule: ScheduleId,
    /// When it was due; no two occurrences of a schedule are due at one instant.
    pub due: Timestamp,
    /// It closes then at the latest: the schedule posts the next.
    pub until: Option<Timestamp>,
    /// The role that its post pings.
    pub ping: Option<RoleId>,
}

/// Why a quiz ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum End {
    /// Its last question closed.
    Finished,
    /// Only one member was left, or none.
    Decided,
    /// A person stopped it.
    Stopped,
    /// Three questions in a row went unanswered.
    Unanswered,
    /// It was paused for a day.
    Paused,
    /// The bot could no longer post in the channel.
    Lost,
    /// A contest that asks the same has opened.
    Withdrawn,
}

/// The last instant for an answer to a question that opened at `opened`.
pub(super) fn closes(opened: Timestamp, seconds: Seconds, until: Option<Timestamp>) -> Timestamp {
    let full = opened.plus_ms(seconds.ms());
    until.map_or(full, |until| full.min(until))
}
