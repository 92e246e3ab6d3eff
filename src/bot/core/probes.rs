//! What health checks ask: the gateway connection, the engine's lock, and the disk.

use super::Core;
use crate::bot::health::Health;
use crate::store::WriteError;
use quiz_engine::ids::Timestamp;

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
