//! What an operator sees of a bot that runs: logs, and what the service manager is told.

pub(crate) mod logs;
pub(crate) mod service;
