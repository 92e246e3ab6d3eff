//! The web page on which people use the bot.

mod act;
mod clock;
mod events;
mod state;

use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::Path;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use rust_embed::RustEmbed;

use crate::inner::Inner;

/// The page's own files.
#[derive(RustEmbed)]
#[folder = "page"]
struct Files;

/// Permits only scripts of the sandbox. Pictures may come from the web, since questions show them.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; \
    connect-src 'self'; img-src 'self' data: http: https:; font-src 'self'; base-uri 'none'; form-action 'none'";

pub(crate) fn routes() -> Router<Arc<Inner>> {
    Router::new()
        .route("/page/state", get(state::state))
        .route("/page/messages", get(state::messages))
        .route("/page/events", get(events::events))
        .route("/page/act", post(act::act))
        .route("/page/clock", post(clock::advance))
        .route("/page/{*file}", get(file))
}

/// The page itself.
pub(crate) fn index() -> Response {
    embedded("index.html")
}

async fn file(Path(name): Path<String>) -> Response {
    embedded(&name)
}

fn embedded(name: &str) -> Response {
    let Some(file) = Files::get(name) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let content_type = match name.rsplit_once('.').map(|(_, ending)| ending) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        _ => "application/octet-stream",
    };
    let mut response = Response::new(Body::from(file.data.into_owned()));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    headers.insert(
        header::X_CONTENT_TYPE_OPTIONS,
        HeaderValue::from_static("nosniff"),
    );
    headers.insert(
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static(POLICY),
    );
    response
}
