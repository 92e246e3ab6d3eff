//! Quizzes: how they are started, asked, answered, scored and ended. A daily question is one too.

mod award;
pub(crate) mod cooldown;
pub mod course;
mod mode;
mod request;
mod rescore;
mod round;
mod running;
mod score;
mod started;
mod survival;
mod view;

pub use award::{Award, Close, board_of};
pub(crate) use cooldown::Cooldowns;
pub use mode::Mode;
pub use request::{Control, ControlQuiz, Locked, LockedIn, Lost, Posting, Press, Start};
pub use rescore::{Answered, Rescore, Rescored};
pub(crate) use round::{GRACE_MS, Round};
pub(crate) use running::{Phase, Running};
pub use started::{End, Occasion, Plan, Started};
pub use survival::{Knockout, Survival, award_wins};
pub use view::{Closed, FinalStandings, Next, QuestionView, Status};
