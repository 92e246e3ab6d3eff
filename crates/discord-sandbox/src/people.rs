//! The operations of people, for tests and the page.

pub(crate) mod act;
mod arg;
mod channel;
pub(crate) mod client;
pub(crate) mod context;
mod guild;
mod message;
pub(crate) mod modal;
mod person;
mod reply;
pub(crate) mod slash;

pub use arg::Arg;
pub use channel::Channel;
pub use guild::{Guild, Role};
pub use message::{Message, Pings};
pub use modal::Modal;
pub use person::Person;
pub use reply::{Pending, Reply, ReplyKind};
