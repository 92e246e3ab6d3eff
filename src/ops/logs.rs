//! The process's log: to stderr or a file, as text or JSON, with a filter that can change while the
//! bot runs.

use crate::config::{LogFormat, LogSettings};
use crate::discord;
use std::fs::File;
use std::io::{self, IsTerminal};
use std::sync::{Mutex, OnceLock};
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::fmt::format::{DefaultFields, Format};
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::{EnvFilter, Layer, Registry, fmt, reload};

/// The filter of the process's only log; set by [`start`].
static FILTER: OnceLock<reload::Handle<EnvFilter, Registry>> = OnceLock::new();

/// Returns whether the environment sets a filter.
pub(crate) fn has_environment_filter() -> bool {
    ["RUST_LOG", "QUIZBOT_LOG"]
        .into_iter()
        .any(|name| std::env::var_os(name).is_some_and(|filter| !filter.is_empty()))
}

/// Logs to standard error.
pub(crate) fn to_stderr(settings: &LogSettings) {
    let lines = fmt::layer()
        .with_writer(io::stderr)
        .with_ansi(io::stderr().is_terminal());
    start(settings, lines);
}

/// Logs to a file.
pub(crate) fn to_file(settings: &LogSettings, file: File) {
    let lines = fmt::layer().with_writer(Mutex::new(file)).with_ansi(false);
    start(settings, lines);
}

/// Starts the log; only the first call in a process has an effect.
fn start<W>(settings: &LogSettings, lines: fmt::Layer<Registry, DefaultFields, Format, W>)
where
    W: for<'w> MakeWriter<'w> + Send + Sync + 'static,
{
    let (filter, handle) = reload::Layer::new(EnvFilter::new(&settings.filter));
    if FILTER.set(handle).is_err() {
        return;
    }
    // If stderr is closed, writing fails; reporting that on stderr would panic.
    let lines = lines.log_internal_errors(false);
    let lines = match settings.format {
        LogFormat::Text => lines.boxed(),
        LogFormat::Json => lines
            .json()
            .flatten_event(true)
            .with_current_span(false)
            .with_ansi(false)
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
        tracing::warn!(%error, "the log's filter cannot be changed");
    }
}
