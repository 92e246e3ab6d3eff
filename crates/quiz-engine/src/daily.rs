//! Daily questions: what was asked for, and how far it has come.
//!
//! An occurrence is played as a quiz of one question, so that a press, a close, a recovery or a
//! corrected key is the same for both. Here is what lasts from one occurrence to the next.

mod fact;
mod recurrence;
mod request;
mod schedule;
mod scheduled;
mod schedules;

pub use fact::DailyFact;
pub use recurrence::{Days, Recurrence};
pub use request::{ScheduleControl, ScheduleRequest};
pub use schedule::{
    CurrentStreak, PastSchedule, Pause, Paused, Schedule, ScheduleEntry, ScheduleStatus, Streak,
};
pub(crate) use scheduled::{Due, Scheduled};
pub(crate) use schedules::Schedules;
