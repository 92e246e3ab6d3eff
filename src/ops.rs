//! What an operator sees of a bot that runs: logs, metrics, health, and what the service manager
//! is told.

pub(crate) mod logs;
mod metrics;
pub(crate) mod monitoring;
pub(crate) mod service;
