//! Runs the bot: builds its parts, supervises them, and stops them in order.
//!
//! All long-lived tasks are started here. When one of them ends or panics, when the disk fails, or
//! after a panic under the engine's lock, the bot stops as at a signal and the process exits with 1,
//! so that a service manager starts it again.

mod tasks;
#[cfg(test)]
mod tests;

pub use tasks::{Ended, Tasks};

use crate::bot::scheduler::{self, run_schedule, run_snapshots};
use crate::bot::{Clock, Core, run_publisher, run_retention};
use crate::config::Config;
use crate::discord::{self, ApiUrl, Rest, Token};
use crate::ops::monitoring::Monitoring;
use crate::ops::service::run_notifications;
use crate::reload::{load_banks, run_reload};
use crate::store::{Store, WriteError};
use anyhow::{Context, anyhow};
use std::sync::Arc;
use std::time::Duration;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

/// How long a stop waits for the gateway, which itself waits for responses in flight.
const GATEWAY_WITHIN: Duration = Duration::from_secs(5);
/// How long a stop waits for the last snapshot.
const SNAPSHOT_WITHIN: Duration = Duration::from_secs(1);

/// Loads the banks, recovers the store, and runs the bot until `stop` resolves.
///
/// # Errors
/// If the bot cannot start, or if it stops for another reason than `stop`.
pub async fn serve(
    config: &Config,
    clock: Clock,
    api: ApiUrl,
    token: Token,
    stop: impl Future<Output = ()>,
) -> anyhow::Result<()> {
    serve_with(config, clock, api, token, stop, Tasks::default()).await
}

/// Does the same as [`serve`], and supervises `tasks` too: when one of them ends, the bot stops.
///
/// # Errors
/// As [`serve`].
pub async fn serve_with(
    config: &Config,
    clock: Clock,
    api: ApiUrl,
    token: Token,
    stop: impl Future<Output = ()>,
    mut tasks: Tasks,
) -> anyhow::Result<()> {
    let monitoring = match config.monitoring {
        Some(address) => Some(Monitoring::open(address).await?),
        None => None,
    };
    let banks = load_banks(&config.quizzes)?;
    let store = Store::open(&config.data)?;
    let rest = Arc::new(Rest::new(api, token)?);
    tokio::pin!(stop);
    let identity = tokio::select! {
        identity = discord::identify(&rest) => identity?,
        () = &mut stop => return Ok(()),
    };
    // Before connecting: a bot that cannot store answers must not accept any.
    store.writer.start_at(clock.now()).wait().await?;
    let (core, deliveries) = Core::recover(store, config.rules, &banks, clock)?;
    let core = Arc::new(core.with_quotas(config.quotas));
    tracing::info!(name = identity.name, api = %rest.api(), "starting");
    tokio::select! {
        registered = discord::register_commands(&rest, &identity) => registered?,
        () = &mut stop => return Ok(()),
    }
    let outbox = discord::outbox(&rest, &identity);
    let publisher = run_publisher(Arc::clone(&core), outbox, deliveries);
    tasks.spawn("publisher", publisher);
    core.resume()?;
    core.store.look_for_damage()?;
    tasks.spawn("scheduler", run_schedule(Arc::clone(&core)));
    let snapshots = run_snapshots(Arc::clone(&core), config.snapshot_every);
    tasks.spawn("snapshots", snapshots);
    let reload = run_reload(Arc::clone(&core), config.quizzes.clone());
    tasks.spawn("reload", reload);
    if let Some(days) = config.retention_days {
        tasks.spawn("retention", run_retention(Arc::clone(&core), days));
    }
    let notifications = run_notifications(Arc::clone(&core));
    tasks.spawn("notifications", notifications);
    if let Some(monitoring) = monitoring {
        tasks.spawn("monitoring", monitoring.run(Arc::clone(&core)));
    }
    let halt = CancellationToken::new();
    let gateway = discord::run_gateway(
        Arc::clone(&core),
        rest,
        identity,
        config.shards,
        halt.clone().cancelled_owned(),
    );
    let gateway = tokio::spawn(gateway);
    supervise(&core, tasks, gateway, halt, stop).await
}

/// The reason of a stop.
enum Stop {
    Asked,
    Disk(WriteError),
    /// A panic while the engine was locked.
    Panicked,
    Task(Ended),
    Gateway(anyhow::Result<()>),
}

/// Waits for a reason to stop, and stops in order: the gateway accepts no more interactions, those in
/// flight get their responses, and then the tasks end.
async fn supervise(
    core: &Core,
    mut tasks: Tasks,
    mut gateway: JoinHandle<anyhow::Result<()>>,
    halt: CancellationToken,
    stop: impl Future<Output = ()>,
) -> anyhow::Result<()> {
    let why = tokio::select! {
        () = stop => Stop::Asked,
        error = core.disk_failed() => Stop::Disk(error),
        () = core.panicked_under_lock() => Stop::Panicked,
        ended = tasks.ended() => Stop::Task(ended),
        ended = &mut gateway => Stop::Gateway(flat(ended)),
    };
    match &why {
        Stop::Task(ended) => tracing::error!(%ended, "stopping"),
        Stop::Gateway(Err(error)) => tracing::error!(error = format!("{error:#}"), "stopping"),
        Stop::Panicked => {
            tracing::error!("a thread panicked while it held the engine's lock; stopping")
        }
        Stop::Gateway(Ok(())) => tracing::error!("the gateway ended; stopping"),
        Stop::Asked | Stop::Disk(_) => {}
    }
    halt.cancel();
    if !matches!(why, Stop::Gateway(_)) {
        let ended = tokio::time::timeout(GATEWAY_WITHIN, &mut gateway).await;
        if ended.is_err() {
            tracing::warn!("the gateway did not end in time");
            gateway.abort();
        }
    }
    core.note_alive();
    tasks.stop().await;
    let ended = match why {
        Stop::Disk(error) => Err(error.into()),
        Stop::Panicked => Err(anyhow!(
            "a thread panicked while it held the engine's lock, so the bot stops; nothing that was acknowledged is lost"
        )),
        Stop::Task(ended) => Err(ended.into()),
        Stop::Gateway(Ok(())) => Err(Ended::Returned("gateway").into()),
        Stop::Gateway(ended) => ended,
        Stop::Asked => Ok(()),
    };
    // A failed disk is reported even if another reason came first.
    tokio::select! {
        biased;
        error = core.disk_failed() => return Err(error).context("answers can no longer be stored, so the bot stops; start it again when the disk works"),
        () = std::future::ready(()) => ended?,
    }
    // The snapshot only saves work at the next start, so a slow disk may miss it.
    if let Ok(snapshot) = tokio::time::timeout(SNAPSHOT_WITHIN, scheduler::snapshot(core)).await {
        snapshot?;
    }
    tracing::info!("stopped");
    Ok(())
}

fn flat(ended: Result<anyhow::Result<()>, tokio::task::JoinError>) -> anyhow::Result<()> {
    ended.unwrap_or_else(|error| Err(Ended::Panicked("gateway", tasks::panic_text(error)).into()))
}

/// Resolves at Ctrl-C or SIGTERM.
///
/// # Errors
/// If the process cannot listen to signals.
pub(crate) fn stop_signal() -> anyhow::Result<impl Future<Output = ()>> {
    #[cfg(unix)]
    let mut terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
    Ok(async move {
        #[cfg(unix)]
        tokio::select! {
            _ = tokio::signal::ctrl_c() => {}
            _ = terminate.recv() => {}
        }
        #[cfg(not(unix))]
        let _ = tokio::signal::ctrl_c().await;
        tracing::info!("stopping");
    })
}
