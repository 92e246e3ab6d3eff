//! Where the process logs to, and how much.

use std::fs::File;
use std::io::{self, IsTerminal};
use std::sync::Mutex;
use tracing_subscriber::EnvFilter;

/// Logs, unless `RUST_LOG` says otherwise; serenity's own lines would slow it down.
const DEFAULT_LOG: &str = "info,serenity=warn,twilight_http_ratelimiting=warn";

/// Whether `RUST_LOG` asks for logs of some kind.
pub(crate) fn are_asked_for() -> bool {
    std::env::var_os(EnvFilter::DEFAULT_ENV).is_some_and(|filter| !filter.is_empty())
}

/// Logs to standard error.
pub(crate) fn to_stderr() {
    tracing_subscriber::fmt()
        .with_env_filter(filter())
        .with_writer(io::stderr)
        .with_ansi(io::stderr().is_terminal())
        // A line that nobody reads any more would be reported on stderr too, and that panics.
        .log_internal_errors(false)
        .init();
}

/// Logs to a file.
pub(crate) fn to_file(file: File) {
    tracing_subscriber::fmt()
        .with_env_filter(filter())
        .with_writer(Mutex::new(file))
        .with_ansi(false)
        .log_internal_errors(false)
        .init();
}

fn filter() -> EnvFilter {
    EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(DEFAULT_LOG))
}
