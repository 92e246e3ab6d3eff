//! What an operator sees of a running bot: logs, metrics, health, and notifications to the service
//! manager.

pub(crate) mod logs;
mod metrics;
pub(crate) mod monitoring;
pub(crate) mod service;
