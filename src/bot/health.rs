//! The bot's health: the gateway connection, the engine's lock, and the disk.

use crate::bot::core::Core;
use crate::store::WriteError;
use quiz_engine::ids::Timestamp;
use tokio::sync::watch;

/// The state of the bot's parts, for health checks.
#[derive(Debug, Default)]
pub struct Health {
    gateway: watch::Sender<Gateway>,
}

/// The state of the gateway connection, through which interactions arrive.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Gateway {
    /// No connection: the bot receives nothing.
    #[default]
    Away,
    /// Connected: interactions arrive.
    Connected,
}

impl Health {
    pub(crate) fn set_gateway(&self, gateway: Gateway) {
        self.gateway.send_if_modified(|known| {
            let changed = *known != gateway;
            *known = gateway;
            changed
        });
    }

    /// Returns the state of the gateway connection.
    pub fn gateway(&self) -> Gateway {
        *self.gateway.borrow()
    }

    /// Resolves when the gateway is connected.
    pub async fn connected(&self) {
        let mut gateway = self.gateway.subscribe();
        // This cannot fail: `self` holds the sender.
        let _ = gateway.wait_for(|state| *state == Gateway::Connected).await;
    }
}

impl Core {
    /// Returns the state of the bot's parts.
    pub fn health(&self) -> &Health {
        &self.health
    }

    /// Returns whether the engine's lock can be taken and the store's writer answers. It does not
    /// return while either hangs, so callers need a timeout.
    pub async fn is_alive(&self) -> bool {
        drop(self.state());
        self.store.writer.enqueue(Vec::new()).wait().await.is_ok()
    }

    /// Returns when the bot identified to Discord since `since`, oldest first.
    ///
    /// # Errors
    /// If the store cannot be read.
    pub async fn identifies(&self, since: Timestamp) -> anyhow::Result<Vec<Timestamp>> {
        self.read_unlimited(move |reader| reader.identifies(since))
            .await
    }

    /// Stores that the bot identified. Not awaited: after a crash one is missing at most.
    pub fn identified(&self, at: Timestamp) {
        drop(self.store.writer.identified(at));
    }

    /// Writes a probe to the disk.
    ///
    /// # Errors
    /// If the write fails.
    pub async fn can_write(&self) -> Result<(), WriteError> {
        self.store.writer.probe().wait().await
    }
}
