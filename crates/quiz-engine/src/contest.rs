//! Contests: questions that members answer alone, each at their own pace, within a window of time.
//!
//! Every member has the same questions in an order of their own. The clock of a question starts at
//! the interaction that showed it. What is right stays secret until the contest closes.

mod announcement;
mod contesting;
mod contests;
mod decide;
mod fact;
mod request;
mod result;
mod setup;

pub(crate) use announcement::ContestPublication;
pub use announcement::{Announcement, Stage};
pub use contesting::{Contesting, Entrant, Given, Shown};
pub(crate) use contests::Contests;
pub use fact::ContestFact;
pub use request::{
    AnswerContest, Asked, ContestAnswered, ContestRequest, Finished, JoinContest, Joined,
    PlayContest,
};
pub use result::{ContestAnswer, ContestResult, MemberRow, QuestionRow, Score, Side};
pub use setup::{Contest, ContestQuestionView, PlaysFor, Position, Unposted};
