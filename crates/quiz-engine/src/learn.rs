//! What a member learns alone: practice with a bank, and a review of what they missed.

mod memory;
mod practice;

pub use memory::{Memory, Missed};
pub use practice::Practice;
