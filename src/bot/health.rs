//! The state of the gateway connection.

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
