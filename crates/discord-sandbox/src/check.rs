//! Discord's checks of request bodies: pure functions that return typed values or problems.
//!
//! Every check collects all the problems of a body, each with its path, as Discord's nested `errors`
//! do.

pub(crate) mod allowed_mentions;
pub(crate) mod callback;
pub(crate) mod command;
pub(crate) mod component;
pub(crate) mod embed;
pub(crate) mod form;
pub(crate) mod message;
pub(crate) mod modal;
pub(crate) mod problem;

#[cfg(test)]
mod tests;
