//! Logs to standard error, as text or JSON, with a filter that can change while the bot runs.

use crate::config::{LogFormat, LogSettings};
use crate::discord;
use std::io::{self, IsTerminal};
use std::sync::OnceLock;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::{EnvFilter, Layer, Registry, fmt, reload};

/// There is one log a process.
static FILTER: OnceLock<reload::Handle<EnvFilter, Registry>> = OnceLock::new();

/// Starts the log; the first call counts.
pub(crate) fn start(settings: &LogSettings) {
    let (filter, handle) = reload::Layer::new(EnvFilter::new(&settings.filter));
    if FILTER.set(handle).is_err() {
        return;
    }
    // A line that nobody reads any more would be an error on stderr too, and that panics.
    let lines = fmt::layer()
        .with_writer(io::stderr)
        .log_internal_errors(false);
    let lines = match settings.format {
        LogFormat::Text => lines.with_ansi(io::stderr().is_terminal()).boxed(),
        LogFormat::Json => lines
            .json()
            .flatten_event(true)
            .with_current_span(false)
            .boxed(),
    };
    tracing_subscriber::registry()
        .with(lines.with_filter(filter))
        .with(discord::watch_log())
        .init();
}

/// Changes what is logged from now on.
pub(crate) fn set_filter(filter: &str) {
    if let Some(handle) = FILTER.get()
        && let Err(error) = handle.reload(EnvFilter::new(filter))
    {
        tracing::warn!(%error, "the log's filter stays as it is");
    }
}
