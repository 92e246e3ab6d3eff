//! What a member learns alone: practice with a bank, what comes back for review and when, plans of
//! what to learn, and reminders.

mod estimate;
mod estimates;
mod fact;
mod learners;
mod memory;
mod plan;
mod practice;
mod reminder;
mod sitting;

pub use estimate::{Estimate, TARGET};
pub(crate) use estimates::Estimates;
pub use estimates::{EstimateFact, MOST_DIFFICULTIES, MOST_SKILLS, SkillKey, Used};
pub use fact::LearnFact;
pub(crate) use learners::Learners;
pub use memory::{Calendar, Memory, Rating, Studied};
pub use plan::{AddPlan, LAST_DAYS, NewPerDay, Plan};
pub use practice::{Practice, as_studied};
pub use reminder::{Off, Reminder, Reminding, SetReminder};
pub use sitting::{Card, Course, Sitting, expected_recall, sitting, usual_ms};
