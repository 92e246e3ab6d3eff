//! The rules of play: pure functions of the time, a seed and what happened.
//!
//! Nothing here reads a clock, throws dice, touches a file or knows Discord. A verb of the
//! [`Engine`] returns a [`Decision`]: a private reply, [`Fact`]s to store, and
//! [`Publication`]s for channels.

pub mod contest;
pub mod daily;
mod deadlines;
mod engine;
mod fact;
pub mod guilds;
pub mod ids;
pub mod learn;
pub mod member;
pub mod moment;
pub mod play;
pub mod question;
pub mod refusal;
#[cfg(any(test, feature = "samples"))]
pub mod sample;
pub mod settings;
pub mod standings;
mod step;
pub mod suggestion;
pub mod team;
pub mod zone;

#[cfg(any(test, feature = "samples"))]
pub use engine::tests::{contested, played, played_banks};
pub use engine::{Decision, Engine, Outcome, Past, Publication, Review};
pub use fact::Fact;
pub use play::Rules;
pub use refusal::{Limit, Refusal};
