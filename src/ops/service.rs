//! Notifies the service manager by systemd's protocol; does nothing without one.
//!
//! Source: systemd's manual, sd_notify(3) and sd_watchdog_enabled(3).

use crate::bot::Core;
use sd_notify::NotifyState;
use std::sync::Arc;

/// Notifies the service manager when the bot is connected, and then its watchdog in half of each
/// interval. Never returns.
pub(crate) async fn run_notifications(bot: Arc<Core>) {
    bot.health().connected().await;
    notify(&[NotifyState::Ready]);
    let Some(limit) = sd_notify::watchdog_enabled() else {
        return std::future::pending().await;
    };
    loop {
        // If the bot hangs, this does not return, and the watchdog restarts the bot.
        if bot.is_alive().await {
            notify(&[NotifyState::Watchdog]);
        }
        tokio::time::sleep(limit / 2).await;
    }
}

/// Notifies that a reload of the settings begins; [`reloaded`] notifies that it ended.
pub(crate) fn reloading() {
    match NotifyState::monotonic_usec_now() {
        Ok(now) => notify(&[NotifyState::Reloading, now]),
        Err(error) => tracing::warn!(%error, "cannot notify the service manager of the reload"),
    }
}

/// Notifies that the reload has ended.
pub(crate) fn reloaded() {
    notify(&[NotifyState::Ready]);
}

/// Notifies that the bot stops on purpose.
pub(crate) fn stopping() {
    notify(&[NotifyState::Stopping]);
}

fn notify(states: &[NotifyState<'_>]) {
    if let Err(error) = sd_notify::notify(states) {
        tracing::warn!(%error, "cannot notify the service manager");
    }
}
