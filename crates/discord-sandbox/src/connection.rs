//! A TCP connection that a handler can break.

use std::future;
use std::sync::Arc;

use axum::response::Response;
use tokio::sync::Notify;

/// Shared by the handlers of one connection and the task that serves it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Connection {
    cut: Arc<Notify>,
}

impl Connection {
    /// Breaks the connection. Never returns, since no response can be sent any more.
    pub(crate) async fn cut(&self) -> Response {
        self.cut.notify_one();
        future::pending().await
    }

    /// Waits until a handler breaks the connection.
    pub(crate) async fn is_cut(&self) {
        self.cut.notified().await;
    }
}
