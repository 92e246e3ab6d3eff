//! One gateway connection: HELLO, IDENTIFY or RESUME, heartbeats, and events to the bot.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::ws::{CloseFrame, Message, WebSocket};
use futures_util::SinkExt;
use serde_json::{Value, json};
use tokio::sync::mpsc::{self, UnboundedReceiver};
use tokio::time::Instant;

use crate::clock;
use crate::inner::Inner;
use crate::model::hello;
use crate::model::session::{Link, Outgoing, intent};

/// Discord closes a connection that sends more frames in a minute, with 4008.
const MAX_FRAMES_A_MINUTE: usize = 120;
/// Discord closes a connection that sends a larger frame, with 4002.
const MAX_FRAME_BYTES: usize = 4096;
/// Frames that are written together when many are queued.
const BATCH: usize = 128;

/// Close code and reason.
struct CloseReason(u16, &'static str);

struct Connection {
    inner: Arc<Inner>,
    link: Link,
    /// The session's id; `None` until the bot has identified or resumed.
    session: Option<String>,
    /// The arrival times of the frames of the last minute.
    received: VecDeque<Instant>,
}

/// Serves one websocket until it ends.
pub(crate) async fn serve(inner: Arc<Inner>, mut socket: WebSocket) {
    let (out, mut queue) = mpsc::unbounded_channel();
    let link = {
        let mut world = inner.lock();
        world.ledger.connections += 1;
        world.sessions.connect(out)
    };
    let number = link.number;
    let mut connection = Connection {
        inner: Arc::clone(&inner),
        link,
        session: None,
        received: VecDeque::new(),
    };
    run(&mut connection, &mut queue, &mut socket).await;
    let mut world = inner.lock();
    world.sessions.disconnect(number);
    world.notify_online();
}

async fn run(
    connection: &mut Connection,
    queue: &mut UnboundedReceiver<Outgoing>,
    socket: &mut WebSocket,
) {
    let interval = connection.inner.options.heartbeat.as_millis();
    let interval = u64::try_from(interval).unwrap_or(u64::MAX);
    connection
        .send(&json!({ "op": 10, "t": null, "s": null, "d": { "heartbeat_interval": interval } }));
    let mut batch = Vec::with_capacity(BATCH);
    loop {
        tokio::select! {
            count = queue.recv_many(&mut batch, BATCH) => {
                if count == 0 {
                    return;
                }
                for out in batch.drain(..) {
                    let frame = match out {
                        Outgoing::Text(text) => Message::Text(text.into()),
                        Outgoing::Event(event) => Message::Text(event.frame().into()),
                        Outgoing::Bytes(bytes) => Message::Binary(bytes.into()),
                        Outgoing::Close(code, reason) => return close(socket, CloseReason(code, reason)).await,
                        Outgoing::CloseWithoutCode => {
                            let _ = socket.send(Message::Close(None)).await;
                            return;
                        }
                        Outgoing::Cut => return,
                    };
                    if socket.feed(frame).await.is_err() {
                        return;
                    }
                }
                if socket.flush().await.is_err() {
                    return;
                }
            }
            received = socket.recv() => {
                let outcome = match received {
                    Some(Ok(Message::Text(text))) => connection.receive(&text),
                    Some(Ok(Message::Binary(_))) => Err(CloseReason(4002, "Error while decoding payload.")),
                    Some(Ok(Message::Ping(_) | Message::Pong(_))) => Ok(()),
                    Some(Ok(Message::Close(_)) | Err(_)) | None => return,
                };
                if let Err(reason) = outcome {
                    return close(socket, reason).await;
                }
            }
        }
    }
}

async fn close(socket: &mut WebSocket, CloseReason(code, reason): CloseReason) {
    let frame = CloseFrame {
        code,
        reason: reason.into(),
    };
    // The bot may have closed the connection already.
    let _ = socket.send(Message::Close(Some(frame))).await;
}

impl Connection {
    fn send(&self, value: &Value) {
        // If the connection has just ended, the loop in `run` ends.
        let _ = self.link.out.send(Outgoing::Text(value.to_string()));
    }

    fn receive(&mut self, text: &str) -> Result<(), CloseReason> {
        let now = clock::instant();
        self.received.push_back(now);
        while self
            .received
            .front()
            .is_some_and(|at| now.duration_since(*at) > Duration::from_secs(60))
        {
            self.received.pop_front();
        }
        if self.received.len() > MAX_FRAMES_A_MINUTE {
            return Err(CloseReason(4008, "You are being rate limited."));
        }
        if text.len() > MAX_FRAME_BYTES {
            return Err(CloseReason(4002, "Error while decoding payload."));
        }
        let Ok(frame) = serde_json::from_str::<Value>(text) else {
            return Err(CloseReason(4002, "Error while decoding payload."));
        };
        let data = &frame["d"];
        match frame["op"].as_u64() {
            Some(1) => self.heartbeat(data),
            Some(2) => return self.identify(data),
            Some(6) => return self.resume(data),
            Some(3 | 4 | 8) if self.session.is_none() => {
                return Err(CloseReason(4003, "Not authenticated."));
            }
            Some(3 | 4 | 8) => {}
            _ => return Err(CloseReason(4001, "Unknown opcode.")),
        }
        Ok(())
    }

    fn heartbeat(&mut self, sequence: &Value) {
        let mut world = self.inner.lock();
        world.ledger.heartbeats += 1;
        if let (Some(session), Some(sequence)) = (&self.session, sequence.as_u64()) {
            world.sessions.acknowledge(session, sequence);
        }
        if !world.sessions.is_silent() {
            self.send(&json!({ "op": 11, "t": null, "s": null, "d": null }));
        }
    }

    fn has_token(&self, data: &Value) -> bool {
        let token = data["token"].as_str().unwrap_or_default();
        token.strip_prefix("Bot ").unwrap_or(token) == self.inner.token
    }

    fn identify(&mut self, data: &Value) -> Result<(), CloseReason> {
        if self.session.is_some() {
            return Err(CloseReason(4005, "Already authenticated."));
        }
        if !self.has_token(data) {
            return Err(CloseReason(4004, "Authentication failed."));
        }
        let Some(intents) = data["intents"].as_u64() else {
            return Err(CloseReason(4013, "Invalid intent(s)."));
        };
        if intents & intent::PRIVILEGED != 0 && !self.inner.options.privileged_intents {
            return Err(CloseReason(4014, "Disallowed intent(s)."));
        }
        let mut world = self.inner.lock();
        if let Some(code) = world.faults.take_identify() {
            return Err(CloseReason(code, "Closed by a test."));
        }
        world.ledger.identifies += 1;
        let id = world.sessions.identify(intents, self.link.clone());
        let ready = hello::ready(&world, &id).to_string().into();
        world.sessions.send_event(&id, "READY", &ready);
        if intents & intent::GUILDS != 0 {
            let guilds = world.guilds.keys().copied().collect::<Vec<_>>();
            for guild in guilds {
                let event = hello::guild_create(&world, guild).to_string().into();
                world.sessions.send_event(&id, "GUILD_CREATE", &event);
            }
        }
        self.session = Some(id);
        world.notify_online();
        Ok(())
    }

    fn resume(&mut self, data: &Value) -> Result<(), CloseReason> {
        if self.session.is_some() {
            return Err(CloseReason(4005, "Already authenticated."));
        }
        if !self.has_token(data) {
            return Err(CloseReason(4004, "Authentication failed."));
        }
        let id = data["session_id"].as_str().unwrap_or_default();
        let sequence = data["seq"].as_u64().unwrap_or(0);
        let mut world = self.inner.lock();
        if world.sessions.resume(id, sequence, self.link.clone()) {
            world.ledger.resumes += 1;
            self.session = Some(id.to_owned());
            world.notify_online();
        } else {
            world.ledger.invalid_sessions += 1;
            self.send(&json!({ "op": 9, "t": null, "s": null, "d": false }));
        }
        Ok(())
    }
}
