//! Quizzes: how they are started, asked, answered, scored and ended. A daily question is one too.

mod asked;
mod award;
mod cooldown;
pub mod course;
mod decide;
mod fact;
mod join;
mod lobby;
mod mode;
mod quizzes;
mod request;
mod rescore;
mod round;
mod rules;
mod running;
mod score;
mod start;
mod started;
mod survival;
mod view;

pub use award::{Award, Close, board_of};
pub(crate) use decide::Play;
pub use fact::PlayFact;
pub use lobby::{LobbyState, LobbyView};
pub use mode::Mode;
pub(crate) use quizzes::{Ended, Quizzes};
pub use request::{
    Begin, Control, ControlQuiz, HowSure, Join, Locked, LockedIn, Lost, Posting, Press, Stake,
    Start,
};
pub use rescore::{Answered, Rescore, Rescored};
pub(crate) use round::{GRACE_MS, Round};
pub use rules::Rules;
pub(crate) use running::Running;
pub use started::{End, Occasion, Plan, Started};
pub use survival::{Knockout, Lives, Survival, award_wins};
pub(crate) use view::Show;
pub use view::{Closed, FinalStandings, Next, QuestionView, RefusedQuestion, Status};
