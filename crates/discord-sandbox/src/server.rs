//! Accepts connections, each of which a test can break.

use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::extract::ws::{WebSocketUpgrade, rejection::WebSocketUpgradeRejection};
use axum::extract::{Extension, State};
use axum::response::{IntoResponse, Response};
use axum::routing::{any, get};
use hyper_util::rt::TokioIo;
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

use crate::connection::Connection;
use crate::fault::{Fault, RouteKind};
use crate::inner::Inner;
use crate::{gateway, page, rest};

/// Accepts connections until the task is aborted, which ends them all.
pub(crate) async fn run(listener: TcpListener, inner: Arc<Inner>) {
    let router = Router::new()
        .route("/", get(root))
        .route("/api/v10/{*path}", any(rest::serve))
        .route(
            "/attachments/{channel}/{id}/{filename}",
            get(rest::attachment),
        )
        .merge(page::routes())
        .fallback(rest::unknown)
        .layer(DefaultBodyLimit::max(26 * 1024 * 1024))
        .with_state(Arc::clone(&inner));
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    connections.spawn(serve(stream, router.clone()));
                }
                Err(error) => tracing::warn!(%error, "a connection could not be accepted"),
            },
            Some(ended) = connections.join_next() => {
                if let Err(error) = ended && error.is_panic() {
                    inner.lock().ledger.dead.push(format!("a connection's task: {error}"));
                }
            }
        }
    }
}

async fn serve(stream: TcpStream, router: Router) {
    // Answers are small, so packets are sent at once.
    let _ = stream.set_nodelay(true);
    let cuttable = Connection::default();
    let service = TowerToHyperService::new(router.layer(Extension(cuttable.clone())));
    let connection = hyper::server::conn::http1::Builder::new()
        .serve_connection(TokioIo::new(stream), service)
        .with_upgrades();
    tokio::select! {
        ended = connection => {
            if let Err(error) = ended {
                tracing::debug!(%error, "a connection broke");
            }
        }
        () = cuttable.is_cut() => {}
    }
}

/// Serves the root, which the gateway and the page share.
async fn root(
    State(inner): State<Arc<Inner>>,
    Extension(connection): Extension<Connection>,
    upgrade: Result<WebSocketUpgrade, WebSocketUpgradeRejection>,
) -> Response {
    let Ok(upgrade) = upgrade else {
        return page::index();
    };
    let fault = inner.lock().faults.take(RouteKind::Connect, None);
    match fault {
        Some(Fault::Status(status)) => {
            let status = axum::http::StatusCode::from_u16(status);
            return status
                .unwrap_or(axum::http::StatusCode::BAD_GATEWAY)
                .into_response();
        }
        Some(Fault::Held(gate) | Fault::HeldAnswer(gate)) => gate.pass().await,
        Some(Fault::Late(delay) | Fault::LateAnswer(delay)) => tokio::time::sleep(delay).await,
        Some(_) => return connection.cut().await,
        None => {}
    }
    upgrade.on_upgrade(async move |socket| {
        // A separate task, so that a panic is recorded.
        let task = tokio::spawn(gateway::serve(Arc::clone(&inner), socket));
        if let Err(error) = task.await
            && error.is_panic()
        {
            inner
                .lock()
                .ledger
                .dead
                .push(format!("a gateway connection's task: {error}"));
        }
    })
}
