//! Loads the operator's folder of banks at the start and again after each change.

use crate::bot::Core;
use crate::metric;
use anyhow::Context;
use metrics::gauge;
use notify_debouncer_full::notify::{EventKind, RecommendedWatcher, RecursiveMode};
use notify_debouncer_full::{DebounceEventResult, Debouncer, RecommendedCache, new_debouncer};
use quiz_banks::Level;
use quiz_banks::limits::Limits;
use quiz_banks::load::{Loaded, load_folder};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;

/// Editors write a file in several steps; a reload waits until nothing has changed for this long.
const DEBOUNCE: Duration = Duration::from_millis(500);

/// Loads the folder, and sets the metrics of its banks.
///
/// # Errors
/// If the folder cannot be read.
pub(crate) fn load_banks(folder: &Path) -> anyhow::Result<Loaded> {
    let loaded = load_folder(folder, &Limits::DISCORD)
        .with_context(|| format!("cannot load the banks in {}", folder.display()))?;
    let questions: usize = loaded.banks.iter().map(|bank| bank.questions.len()).sum();
    if questions == 0 {
        tracing::warn!(folder = %folder.display(), "the folder has no questions; put banks into it");
    }
    gauge!(metric::BANKS).set(loaded.banks.len() as f64);
    let files = loaded.files.iter().flat_map(|file| &file.diagnostics);
    let errors = files.filter(|one| one.level == Level::Error).count();
    gauge!(metric::BANKS_REFUSED).set(errors as f64);
    tracing::info!(banks = loaded.banks.len(), questions, "banks read");
    Ok(loaded)
}

/// Loads the folder again after each change; never returns.
pub(crate) async fn run_reload(bot: Arc<Core>, folder: PathBuf) {
    // Some network drives cannot be watched.
    let mut watch = match watch_folder(&folder) {
        Ok(watch) => watch,
        Err(error) => {
            tracing::warn!(%error, "the banks' folder cannot be watched; changes need a restart");
            return std::future::pending().await;
        }
    };
    loop {
        watch.changed().await;
        let folder = folder.clone();
        match tokio::task::spawn_blocking(move || load_banks(&folder)).await {
            Ok(Ok(banks)) => bot.reload(&banks),
            Ok(Err(error)) => {
                tracing::warn!(
                    error = format!("{error:#}"),
                    "reload failed, keeping the banks"
                );
            }
            Err(error) => tracing::error!(%error, "the reload panicked"),
        }
    }
}

/// Watches a folder until it is dropped.
#[derive(Debug)]
struct Watch {
    _debouncer: Debouncer<RecommendedWatcher, RecommendedCache>,
    changes: watch::Receiver<()>,
}

/// Starts to watch a folder and everything below it.
fn watch_folder(folder: &Path) -> Result<Watch, notify_debouncer_full::notify::Error> {
    let (changed, changes) = watch::channel(());
    let on_events = move |result: DebounceEventResult| {
        // A read is not a change. After an error of the watcher, loading again is safe.
        let only_read = |events: &[notify_debouncer_full::DebouncedEvent]| {
            events
                .iter()
                .all(|event| matches!(event.kind, EventKind::Access(_)))
        };
        if !result.is_ok_and(|events| only_read(&events)) {
            changed.send_replace(());
        }
    };
    let mut debouncer = new_debouncer(DEBOUNCE, None, on_events)?;
    debouncer.watch(folder, RecursiveMode::Recursive)?;
    Ok(Watch {
        _debouncer: debouncer,
        changes,
    })
}

impl Watch {
    /// Resolves when something has changed since the last call and has settled.
    async fn changed(&mut self) {
        if self.changes.changed().await.is_err() {
            // The watcher has ended, so no change will come.
            std::future::pending::<()>().await;
        }
    }
}
