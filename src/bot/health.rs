//! Whether the bot can serve members.

use crate::bot::core::Core;
use crate::store::WriteError;
use tokio::sync::watch;

/// What the parts say of themselves.
#[derive(Debug, Default)]
pub struct Health {
    gateway: watch::Sender<Gateway>,
}

/// The connection that interactions come in by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Gateway {
    /// Discord cannot reach the bot.
    #[default]
    Away,
    /// Interactions come in.
    Connected,
}

impl Health {
    /// The gateway was connected or lost.
    pub(crate) fn set_gateway(&self, gateway: Gateway) {
        self.gateway.send_if_modified(|known| {
            let changed = *known != gateway;
            *known = gateway;
            changed
        });
    }

    /// The state of the gateway.
    pub fn gateway(&self) -> Gateway {
        *self.gateway.borrow()
    }

    /// Resolves when the gateway is connected.
    pub async fn connected(&self) {
        let mut gateway = self.gateway.subscribe();
        // Its sender lives as long as this is borrowed.
        let _ = gateway.wait_for(|state| *state == Gateway::Connected).await;
    }
}

impl Core {
    /// What the parts say of themselves.
    pub fn health(&self) -> &Health {
        &self.health
    }

    /// Whether the engine's lock and the store's thread still move. A bot that hangs does not
    /// answer this, so give it a time limit.
    pub async fn is_alive(&self) -> bool {
        drop(self.state());
        self.store.writer.enqueue(Vec::new()).wait().await.is_ok()
    }

    /// Whether the disk takes what is written.
    ///
    /// # Errors
    /// With what keeps it from that.
    pub async fn can_write(&self) -> Result<(), WriteError> {
        self.store.writer.probe().wait().await
    }
}
