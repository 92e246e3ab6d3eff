//! What the service manager is told, by systemd's protocol; without one, nothing.
//!
//! Source: systemd's manual, sd_notify(3) and sd_watchdog_enabled(3).

use crate::bot::Core;
use sd_notify::NotifyState;
use std::sync::Arc;

/// Says when the bot serves, and from then on, before each limit of the watchdog, that it is
/// alive. Never ends.
pub(crate) async fn run_notifications(bot: Arc<Core>) {
    bot.health().connected().await;
    notify(&[NotifyState::Ready]);
    let Some(limit) = sd_notify::watchdog_enabled() else {
        return std::future::pending().await;
    };
    loop {
        // A bot that hangs does not come back from this, and is started again.
        if bot.is_alive().await {
            notify(&[NotifyState::Watchdog]);
        }
        tokio::time::sleep(limit / 2).await;
    }
}

/// Says that the settings are read again; [`reloaded`] ends it.
pub(crate) fn reloading() {
    match NotifyState::monotonic_usec_now() {
        Ok(now) => notify(&[NotifyState::Reloading, now]),
        Err(error) => tracing::warn!(%error, "the service manager is not told of the reload"),
    }
}

/// Says that the settings are in use.
pub(crate) fn reloaded() {
    notify(&[NotifyState::Ready]);
}

/// Says that the bot stops on purpose.
pub(crate) fn stopping() {
    notify(&[NotifyState::Stopping]);
}

fn notify(states: &[NotifyState<'_>]) {
    if let Err(error) = sd_notify::notify(states) {
        tracing::warn!(%error, "the service manager cannot be told");
    }
}
