//! The rules of play: pure functions of the time, a seed and what happened.
//!
//! Nothing here reads a clock, throws dice, touches a file or knows Discord. The [`Engine`] is
//! told [`Input`]s and answers with [`Fact`]s to store, a private [`Reply`], and
//! [`Publication`]s for channels.

mod contest;
pub mod course;
mod distract;
mod engine;
mod fact;
mod ids;
mod input;
mod measured;
mod pick;
mod practice;
mod question;
mod refusal;
mod review;
mod round;
mod running;
#[cfg(any(test, feature = "samples"))]
pub mod sample;
#[cfg(any(test, feature = "samples"))]
pub use engine::tests::{contested, played, played_banks};
mod schedule;
mod score;
mod settings;
mod standings;
mod stats;
mod survival;

pub use contest::{
    Contest, ContestAnswer, ContestFact, ContestInput, ContestQuestionView, ContestRefusal,
    ContestReply, ContestRequest, ContestResult, Contesting, FEWEST_IN_TEAM, MemberRow, PlaysFor,
    Position, QuestionRow, Roster, Score, Shown, Side, Team, TeamFact, Teams, Unposted,
    parse_moment,
};
pub use engine::{Decision, Engine, Outcome, Past, Rules};
pub use fact::{Award, Close, End, Fact, Member, MemberFact, Plan, Started};
pub use ids::{
    BankId, ChannelId, ContestId, EditId, FixId, GuildId, InteractionId, MemberId, MessageId,
    QuestionId, QuizId, RoleId, RoundId, ScheduleId, SeasonId, TeamId, Timestamp,
};
pub use input::{
    Closed, Control, FinalStandings, Input, Locked, Lost, Next, Notice, Press, Publication,
    QuestionView, RawAnswer, Reply, ScheduleControl, ScheduleRequest, Start, Status,
};
pub use measured::{Flag, Measured, Sitting, discrimination};
pub use pick::option_order;
pub use practice::Practice;
pub use question::context::Context;
pub use question::given::answer_of;
pub use question::known_answers::KnownAnswers;
pub use question::numeric::{Number, Numeric, Span, read_number};
pub use question::typed::{Spelling, Strictness, Typed};
pub use question::{
    Answer, AnswerOption, Answered, Ask, Bank, Catalogue, Change, Choices, CorrectKey, Difficulty,
    Fix, Image, Kind, Markdown, OwnBank, PutBank, Question, QuestionFact, Rescore, Rescored,
    Seconds, Weight, corrected,
};
pub use refusal::Refusal;
pub use review::{Memory, Missed};
pub use schedule::{
    Days, LocalTime, Occasion, PastSchedule, Pause, Paused, Recurrence, Schedule, ScheduleStatus,
    Streak, Zone,
};
pub use score::{Mode, earns, is_right};
pub use settings::{Settings, SettingsChange, SettingsFact};
pub use standings::{
    Board, BoardEdit, ChannelBoard, EditBoards, Edited, Interval, Period, Placing, Season,
    Standings, StandingsFact, StartSeason, Tally, UndoEdit, award_wins, board_of, rank,
};
pub use stats::{Share, Stats, WEEKS, percent};
pub use survival::{Knockout, Survival};

use round::Round;
