//! Why a request was refused.

#![expect(
    missing_docs,
    reason = "fields without a comment are what their names say"
)]

mod contest;
mod learn;
mod suggestion;

pub use contest::ContestRefusal;
pub use learn::LearnRefusal;
pub use suggestion::SuggestionRefusal;

use crate::ids::{BankId, ChannelId, Timestamp};
use crate::member::Member;
use crate::question::{AnswerRefusal, Difficulty, RawAnswer};
use crate::zone::Zone;
use std::collections::BTreeSet;

/// Why a member's request was refused. Members see these; nobody logs them.
#[derive(Clone, Debug, PartialEq)]
pub enum Refusal {
    /// There is no such bank.
    UnknownBank {
        /// What was asked for.
        asked: String,
        /// The bank with the most similar id or title.
        nearest: Option<BankId>,
    },
    /// The bank has no question with that tag.
    UnknownTag {
        /// What was asked for.
        tag: String,
        /// The tags that there are.
        tags: Vec<String>,
    },
    /// All of the questions are cards whose back nobody could type.
    OnlyCards {
        /// How many.
        count: usize,
    },
    /// None of the questions has that difficulty.
    NoneSoHard {
        /// What was asked for.
        difficulty: Difficulty,
        /// How many are easy, medium, hard, and unrated.
        there: [usize; 4],
    },
    /// A quiz is running in the channel.
    AlreadyRunning,
    /// The last quiz in the channel started a moment ago.
    TooSoon {
        /// When one can be started.
        ready: Timestamp,
    },
    /// No quiz is running in the channel.
    NothingRuns,
    /// Several quizzes are running in threads of the channel, and none in the channel itself.
    RunsInThreads {
        /// The threads.
        threads: BTreeSet<ChannelId>,
    },
    /// No question is open to skip, and the next one follows.
    NothingOpen,
    /// No question is open to skip, and none follows until someone resumes.
    NothingOpenPaused,
    /// The quiz has not begun: its lobby is open.
    InLobby,
    /// The lobby is over.
    LobbyClosed,
    /// The last question is closed, and the final standings follow in a moment.
    StandingsFollow,
    /// The quiz is another member's, and the member is not a quizmaster.
    NotYours {
        /// Whose.
        starter: Member,
    },
    /// It is paused already.
    AlreadyPaused,
    /// It is not paused.
    NotPaused,
    /// The question is over.
    QuestionClosed,
    /// The question takes no further answer of the member's.
    AnswerIsFinal {
        /// The answer that counts.
        answer: RawAnswer,
        /// Whether it was the last of several tries.
        tries: bool,
    },
    /// The member was knocked out of a survival quiz.
    KnockedOut {
        /// At the question of that number.
        number: u16,
    },
    /// The member has not entered a survival quiz.
    NotEntered,
    /// The press came after the question's time.
    TooLate {
        /// By how much.
        late_ms: i64,
    },
    /// What was given is no answer to the question.
    Answer(AnswerRefusal),
    /// A daily question from the bank is open in the server, and must not be revealed.
    BankIsDaily {
        /// The bank's title.
        bank: String,
        /// Where it is open.
        channel: ChannelId,
        /// When it closes.
        closes: Timestamp,
    },
    /// No setting was given.
    NothingSet,
    /// Only members with Manage Server can set the role of quizmasters.
    RoleIsForManagers,
    /// The time is out of range.
    NotSeconds {
        /// What was given.
        seconds: u16,
    },
    /// It is not a list of channels.
    NotAChannel {
        /// The part that is not a channel.
        typed: String,
    },
    /// Questions can be posted only in other channels of the server.
    NotInThisChannel { channels: BTreeSet<ChannelId> },
    /// Neither the command nor the server's settings have a time zone.
    NoZone,
    /// There is no such time zone.
    UnknownZone {
        /// What was typed.
        typed: String,
        /// Names of zones that may be meant.
        near: Vec<String>,
    },
    /// It is not a time of day.
    NotATime {
        /// What was typed.
        typed: String,
    },
    /// They are not days of the week.
    NotDays {
        /// What was typed.
        typed: String,
    },
    /// There is no such schedule in the server.
    UnknownSchedule,
    /// The schedule is paused already.
    ScheduleAlreadyPaused,
    /// The schedule is not paused.
    ScheduleNotPaused,
    /// The bank of the schedule was removed.
    ScheduleWithoutBank {
        /// Its id.
        bank: BankId,
    },
    /// The schedule's last question is not posted yet.
    DailyOnItsWay,
    /// A contest with the bank is open in the server, and its questions must not be revealed.
    BankInContest {
        /// The bank's title.
        bank: String,
        /// The contest's name.
        contest: String,
        /// When it closes.
        closes: Timestamp,
    },
    /// A season needs a name.
    SeasonWithoutName,
    /// A season is open.
    SeasonIsOpen { name: String },
    /// No season is open.
    NoSeasonOpen,
    /// The server has never had a season.
    NoSeasonYet,
    /// The member is excluded already.
    AlreadyExcluded { member: Member },
    /// They deleted their data after they had answered in this quiz or contest.
    Departed,
    /// There is no such edit of leaderboards that can be undone.
    NothingToUndo,
    /// Someone else has changed the bank in the meantime.
    BankChanged { bank: BankId },
    /// Every server has a bank with that id.
    BankIdTaken {
        /// The id.
        bank: BankId,
    },
    /// The server has as many banks of its own as it may.
    TooManyBanks {
        /// How many that is.
        max: usize,
    },
    /// The server has as many of something as it can have.
    LimitReached {
        /// Of what.
        limit: Limit,
        /// How many that is.
        max: usize,
    },
    /// Someone else has changed the question in the meantime.
    QuestionChanged,
    /// Something about suggested questions.
    Suggestion(SuggestionRefusal),
    /// Something about contests or teams.
    Contest(ContestRefusal),
    /// Something about what the member learns.
    Learn(LearnRefusal),
}

/// Something of which a server can have only so many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// Schedules of daily questions.
    Schedules,
    /// Contests that are not over.
    Contests,
    /// Teams with members.
    Teams,
    /// Suggested questions that wait for a quizmaster.
    Suggestions,
    /// Megabytes (MiB) of the server's banks.
    BankMib,
    /// Megabytes (MiB) of the banks of all servers.
    AllBankMib,
}

impl Limit {
    /// The name in settings and metrics.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Schedules => "schedules",
            Self::Contests => "contests",
            Self::Teams => "teams",
            Self::Suggestions => "suggestions",
            Self::BankMib => "bank_mib",
            Self::AllBankMib => "all_bank_mib",
        }
    }
}

impl From<AnswerRefusal> for Refusal {
    fn from(refusal: AnswerRefusal) -> Self {
        Self::Answer(refusal)
    }
}

impl From<SuggestionRefusal> for Refusal {
    fn from(refusal: SuggestionRefusal) -> Self {
        Self::Suggestion(refusal)
    }
}

impl From<ContestRefusal> for Refusal {
    fn from(refusal: ContestRefusal) -> Self {
        Self::Contest(refusal)
    }
}

impl From<LearnRefusal> for Refusal {
    fn from(refusal: LearnRefusal) -> Self {
        Self::Learn(refusal)
    }
}

impl Refusal {
    /// There is no zone of that name; similar ones are suggested.
    pub fn unknown_zone(typed: &str) -> Self {
        let near = Zone::near(typed);
        Self::UnknownZone {
            typed: typed.trim().to_owned(),
            near: near.iter().map(|zone| zone.name().to_owned()).collect(),
        }
    }
}
