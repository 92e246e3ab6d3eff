//! A small HTTP server for monitoring: `/livez`, `/readyz` and `/metrics`.

use super::metrics;
use crate::bot::Core;
use crate::bot::health::Gateway;
use anyhow::Context;
use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;
use axum::routing::get;
use metrics_exporter_prometheus::PrometheusHandle;
use quiz_engine::ids::GuildId;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;

/// The bot hangs if a check takes longer.
const ALIVE_WITHIN: Duration = Duration::from_secs(5);
/// How often the recorder merges its samples, which bounds its memory when nobody asks for metrics.
const UPKEEP_EVERY: Duration = Duration::from_secs(5);
/// Source: Prometheus documentation, "Exposition formats".
const TEXT_FORMAT: &str = "text/plain; version=0.0.4; charset=utf-8";

/// The open port, before the bot runs.
#[derive(Debug)]
pub(crate) struct Monitoring {
    listener: TcpListener,
    metrics: PrometheusHandle,
}

#[derive(Clone)]
struct Monitored {
    core: Arc<Core>,
    metrics: PrometheusHandle,
}

impl Monitoring {
    /// Opens the port, and begins to record metrics.
    ///
    /// # Errors
    /// If the address cannot be used, or if the process records metrics already.
    pub(crate) async fn open(address: SocketAddr) -> anyhow::Result<Self> {
        let listener = TcpListener::bind(address).await.with_context(|| {
            format!("cannot open {address} for monitoring; set `monitoring` to another address")
        })?;
        let address = listener.local_addr()?;
        if !address.ip().is_loopback() {
            tracing::warn!(%address, "monitoring is open to other machines; restrict access with a firewall");
        }
        tracing::info!(%address, "monitoring");
        Ok(Self {
            listener,
            metrics: metrics::start()?,
        })
    }

    /// Answers requests; does not return unless the server fails.
    pub(crate) async fn run(self, core: Arc<Core>) {
        let metrics = self.metrics.clone();
        let monitored = Monitored {
            core,
            metrics: self.metrics,
        };
        let router = Router::new()
            .route("/livez", get(livez))
            .route("/readyz", get(readyz))
            .route("/metrics", get(show_metrics))
            .with_state(monitored);
        let upkeep = async {
            loop {
                tokio::time::sleep(UPKEEP_EVERY).await;
                metrics.run_upkeep();
            }
        };
        tokio::select! {
            ended = axum::serve(self.listener, router) => {
                tracing::error!(?ended, "monitoring ended");
            }
            () = upkeep => {}
        }
    }
}

/// Returns 200 while the engine's lock and the store's thread respond; otherwise a restart helps.
async fn livez(State(monitored): State<Monitored>) -> impl IntoResponse {
    match tokio::time::timeout(ALIVE_WITHIN, monitored.core.is_alive()).await {
        Ok(true) => (StatusCode::OK, "alive\n"),
        Ok(false) => (StatusCode::SERVICE_UNAVAILABLE, "the store has failed\n"),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "the bot hangs\n"),
    }
}

/// Returns 200 if members can play, with one line for each part.
async fn readyz(State(monitored): State<Monitored>) -> impl IntoResponse {
    let core = &monitored.core;
    let gateway = core.health().gateway() == Gateway::Connected;
    let writes = tokio::time::timeout(ALIVE_WITHIN, core.can_write()).await;
    let store = match writes {
        Ok(Ok(())) => "ok".to_owned(),
        Ok(Err(error)) => error.to_string(),
        Err(_) => format!("no answer in {} s", ALIVE_WITHIN.as_secs()),
    };
    let banks = core.catalogue().iter(GuildId(0)).count();
    let status = if gateway && store == "ok" {
        StatusCode::OK
    } else {
        StatusCode::SERVICE_UNAVAILABLE
    };
    let gateway = if gateway { "ok" } else { "away" };
    let text = format!("gateway: {gateway}\nstore: {store}\nbanks: {banks}\n");
    (status, text)
}

async fn show_metrics(State(monitored): State<Monitored>) -> impl IntoResponse {
    metrics::sample(&monitored.core).await;
    ([(CONTENT_TYPE, TEXT_FORMAT)], monitored.metrics.render())
}
