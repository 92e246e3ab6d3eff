//! The event stream of one member's page.

use std::collections::HashMap;
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::sse::{Event, Sse};
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use serde_json::{Value, json};
use tokio::time::MissedTickBehavior;

use super::state::message_json;
use crate::inner::Inner;
use crate::model::feed::MessageChange;
use crate::model::listener::Change;

/// How often a page gets the time, which also keeps the connection alive.
const CLOCK: Duration = Duration::from_secs(10);

/// GET /page/events?member=ID
pub(super) async fn events(
    State(inner): State<Arc<Inner>>,
    Query(query): Query<HashMap<String, String>>,
) -> Response {
    let Some(member) = query.get("member").and_then(|id| id.parse().ok()) else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    let (changes, online) = {
        let mut world = inner.lock();
        (world.listeners.add(member), world.sessions.is_online())
    };
    let mut clock = tokio::time::interval(CLOCK);
    clock.set_missed_tick_behavior(MissedTickBehavior::Skip);
    let first = Change::Bot { online };
    // A weak reference, so that an open page does not keep a stopped sandbox alive.
    let inner = Arc::downgrade(&inner);
    let stream = stream::unfold(
        (changes, clock, inner, Some(first)),
        async |(mut changes, mut clock, inner, first)| {
            let change = match first {
                Some(first) => first,
                None => tokio::select! {
                    change = changes.recv() => change?,
                    _ = clock.tick() => Change::Clock { now_ms: (inner.upgrade()?.options.now)() },
                },
            };
            let sent = event(&change);
            Some((Ok::<_, Infallible>(sent), (changes, clock, inner, None)))
        },
    );
    Sse::new(stream).into_response()
}

fn event(change: &Change) -> Event {
    let (name, data) = named(change);
    Event::default().event(name).data(data.to_string())
}

/// Returns the event's name and data, as page.js reads them.
fn named(change: &Change) -> (&'static str, Value) {
    match change {
        Change::Message(MessageChange::Posted, message) => {
            ("message_create", message_json(message))
        }
        Change::Message(MessageChange::Edited, message) => {
            ("message_update", message_json(message))
        }
        Change::Message(MessageChange::Deleted, message) => (
            "message_delete",
            json!({ "id": message.id, "channel_id": message.channel }),
        ),
        Change::Acknowledged(id) => ("acknowledged", json!({ "interaction": id })),
        Change::Modal(id, modal) => (
            "modal",
            json!({ "interaction": id, "modal": {
                "custom_id": modal.custom_id,
                "title": modal.title,
                "components": modal.components,
            }}),
        ),
        Change::Failed(id, text) => ("failed", json!({ "interaction": id, "text": text })),
        Change::Channels(channels) => ("channels", json!(channels.as_ref())),
        Change::Commands(commands) => ("commands", json!(commands.as_ref())),
        Change::Bot { online } => ("bot", json!({ "online": online })),
        Change::Clock { now_ms } => ("clock", json!({ "now_ms": now_ms })),
    }
}
