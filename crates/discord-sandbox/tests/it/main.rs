//! Tests of the sandbox over real sockets, with a minimal bot.

#![expect(clippy::unwrap_used, reason = "in a test a panic is the report")]

mod bot;
mod events;
mod faults;
mod gateway;
mod gateway_faults;
mod interactions;
mod messages;
mod page;
mod wait;
