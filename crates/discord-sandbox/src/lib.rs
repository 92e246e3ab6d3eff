//! A local Discord: REST v10, gateway v10, people and a web page.
//!
//! Integration tests, load tests and the demo use the same sandbox. Bots connect over HTTP and a
//! websocket; tests act as people:
//!
//! ```no_run
//! # async fn doc() -> anyhow::Result<()> {
//! let sandbox = discord_sandbox::Sandbox::start(discord_sandbox::Options::default()).await?;
//! // … start a bot with sandbox.url() and sandbox.token() …
//! sandbox.bot_ready().await?;
//! let (ana, quiz) = (sandbox.person("Ana"), sandbox.channel("quiz"));
//! ana.slash(&quiz, "quiz start", &[("bank", "capitals".into()), ("questions", 3.into())]).await?;
//! let question = quiz.next_message().await?;
//! let reply = ana.press(&question, "B").await?;
//! assert!(reply.ephemeral());
//! sandbox.assert_clean();
//! # Ok(()) }
//! ```
//!
//! The sandbox refuses what Discord refuses, and counts the requests of the bot.

mod check;
mod clock;
mod connection;
mod control;
mod counts;
mod fault;
mod faults;
mod gateway;
mod id;
mod inner;
mod limit;
mod model;
mod options;
mod page;
mod people;
mod permission;
mod refusal;
mod rest;
mod sandbox;
mod server;
mod timestamp;
pub mod wait;

pub use check::callback::Choice;
pub use check::modal::Field;
pub use control::{Button, Control, Select, SelectOption};
pub use counts::{ChannelCounts, Counts, Recorded, Refused};
pub use fault::{FakeAnswer, Fault, Gate, LimitScope, RetryAfter, RouteKind};
pub use faults::Faults;
pub use id::{
    AttachmentId, ChannelId, CommandId, EPOCH_MS, GuildId, InteractionId, MessageId, RoleId,
    UserId, stamp_ms,
};
pub use model::channel::ChannelKind;
pub use options::{AdvanceClock, Clock, Options, RateLimits, Starter, Welcome};
pub use people::act::UnsentAction;
pub use people::{
    Arg, Channel, Guild, Message, Modal, Pending, Person, Pings, Reply, ReplyKind, Role,
};
pub use permission::Permissions;
pub use sandbox::Sandbox;
