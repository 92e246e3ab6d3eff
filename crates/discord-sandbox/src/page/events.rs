//! What the pages hear: a stream of events for each member's page.

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
use tokio::sync::mpsc::{self, UnboundedReceiver, UnboundedSender};
use tokio::time::MissedTickBehavior;

use super::state::message_json;
use crate::id::{InteractionId, UserId};
use crate::inner::Inner;
use crate::model::feed::Happening;
use crate::model::interaction::Ack;
use crate::model::message::Message;

/// How often a page is told the time; it keeps the connection alive too.
const CLOCK: Duration = Duration::from_secs(10);

/// One event: its name and its data.
#[derive(Clone, Debug)]
pub(crate) struct PageEvent {
    name: &'static str,
    data: Arc<str>,
}

#[derive(Debug)]
struct Listener {
    member: UserId,
    out: UnboundedSender<PageEvent>,
}

/// The pages that listen. With none, nothing is built.
#[derive(Debug, Default)]
pub(crate) struct Listeners(Vec<Listener>);

impl Listeners {
    fn add(&mut self, member: UserId) -> UnboundedReceiver<PageEvent> {
        let (out, events) = mpsc::unbounded_channel();
        self.0.push(Listener { member, out });
        events
    }

    /// Tells all pages, or those of one member.
    fn tell(&mut self, to: Option<UserId>, name: &'static str, data: impl FnOnce() -> Value) {
        if self.0.is_empty() {
            return;
        }
        let event = PageEvent {
            name,
            data: data().to_string().into(),
        };
        self.0.retain(|listener| match to {
            Some(member) if member != listener.member => !listener.out.is_closed(),
            _ => listener.out.send(event.clone()).is_ok(),
        });
    }

    pub(crate) fn message(&mut self, what: Happening, message: &Message) {
        let to = message.shown_to;
        match what {
            Happening::Posted => self.tell(to, "message_create", || message_json(message)),
            Happening::Edited => self.tell(to, "message_update", || message_json(message)),
            Happening::Deleted => self.tell(
                to,
                "message_delete",
                || json!({ "id": message.id, "channel_id": message.channel }),
            ),
        }
    }

    /// The bot answered; a modal opens on the page of who acted.
    pub(crate) fn answered(&mut self, user: UserId, id: InteractionId, ack: &Ack) {
        self.tell(Some(user), "acknowledged", || json!({ "interaction": id }));
        if let Ack::Modal(modal) = ack {
            self.tell(Some(user), "modal", || {
                json!({ "interaction": id, "modal": {
                    "custom_id": modal.custom_id,
                    "title": modal.title,
                    "components": modal.components,
                }})
            });
        }
    }

    pub(crate) fn failed(&mut self, user: UserId, id: InteractionId, text: &str) {
        self.tell(
            Some(user),
            "failed",
            || json!({ "interaction": id, "text": text }),
        );
    }

    pub(crate) fn commands(&mut self, commands: &[&Value]) {
        self.tell(None, "commands", || json!(commands));
    }

    pub(crate) fn bot(&mut self, online: bool) {
        self.tell(None, "bot", || json!({ "online": online }));
    }

    pub(crate) fn clock(&mut self, now_ms: i64) {
        self.tell(None, "clock", || json!({ "now_ms": now_ms }));
    }
}

/// GET /page/events?member=ID
pub(super) async fn events(
    State(inner): State<Arc<Inner>>,
    Query(query): Query<HashMap<String, String>>,
) -> Response {
    let Some(member) = query.get("member").and_then(|id| id.parse().ok()) else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    let (events, online) = {
        let mut world = inner.lock();
        (world.listeners.add(member), world.sessions.is_online())
    };
    let mut clock = tokio::time::interval(CLOCK);
    clock.set_missed_tick_behavior(MissedTickBehavior::Skip);
    let first = PageEvent {
        name: "bot",
        data: json!({ "online": online }).to_string().into(),
    };
    // Weakly, so that an open page does not keep a stopped sandbox alive.
    let inner = Arc::downgrade(&inner);
    let stream = stream::unfold(
        (events, clock, inner, Some(first)),
        async |(mut events, mut clock, inner, first)| {
            let event = match first {
                Some(first) => first,
                None => tokio::select! {
                    event = events.recv() => event?,
                    _ = clock.tick() => {
                        let now_ms = (inner.upgrade()?.options.now)();
                        PageEvent { name: "clock", data: json!({ "now_ms": now_ms }).to_string().into() }
                    }
                },
            };
            let sent = Event::default().event(event.name).data(&event.data);
            Some((Ok::<_, Infallible>(sent), (events, clock, inner, None)))
        },
    );
    Sse::new(stream).into_response()
}
