//! Moves the clock forward, if the options allow it.

use std::sync::Arc;
use std::time::Duration;

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::json;

use crate::inner::Inner;

/// The longest step.
const MAX: Duration = Duration::from_secs(31 * 24 * 60 * 60);

/// The body of POST /page/clock.
#[derive(Deserialize)]
pub(super) struct Forward {
    by_ms: u64,
}

/// POST /page/clock
pub(super) async fn advance(
    State(inner): State<Arc<Inner>>,
    Json(Forward { by_ms }): Json<Forward>,
) -> Response {
    match inner.advance(Duration::from_millis(by_ms).min(MAX)) {
        Ok(()) => Json(json!({ "now_ms": (inner.options.now)() })).into_response(),
        Err(error) => {
            let body = json!({ "error": error.to_string() });
            (StatusCode::BAD_REQUEST, Json(body)).into_response()
        }
    }
}
