//! When daily questions are due.

mod recurrence;

pub use recurrence::{Days, LocalTime, Recurrence, Zone};
