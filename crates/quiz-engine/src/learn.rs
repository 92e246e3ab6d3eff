//! What a member learns alone: practice with a bank, what comes back for review and when, plans of
//! what to learn, and reminders.

mod fact;
mod learners;
mod memory;
mod plan;
mod practice;
mod reminder;
mod sitting;

pub use fact::LearnFact;
pub(crate) use learners::Learners;
pub use memory::{Calendar, Memory, Rating, Studied};
pub use plan::{AddPlan, LAST_DAYS, NewPerDay, Plan};
pub use practice::{Practice, as_studied};
pub use reminder::{Off, Reminder, Reminding, SetReminder};
pub use sitting::{Card, Course, Sitting, expected_recall, sitting, usual_ms};
