//! One connection: HELLO, IDENTIFY or RESUME, heartbeats, events out.

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
use crate::model::session::{Link, Out, intent};

/// Frames that a bot may send in a minute.
const SENDS: usize = 120;
/// The largest frame that a bot may send.
const LARGEST: usize = 4096;
/// Frames that go out in one write when many wait.
const BATCH: usize = 128;

/// Why the gateway hangs up.
struct Hangup(u16, &'static str);

struct Line {
    inner: Arc<Inner>,
    link: Link,
    session: Option<String>,
    sent: VecDeque<Instant>,
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
    let mut line = Line {
        inner: Arc::clone(&inner),
        link,
        session: None,
        sent: VecDeque::new(),
    };
    talk(&mut line, &mut queue, &mut socket).await;
    let mut world = inner.lock();
    world.sessions.disconnect(number);
    world.notify_online();
}

async fn talk(line: &mut Line, queue: &mut UnboundedReceiver<Out>, socket: &mut WebSocket) {
    let interval = line.inner.options.heartbeat.as_millis();
    let interval = u64::try_from(interval).unwrap_or(u64::MAX);
    line.say(&json!({ "op": 10, "t": null, "s": null, "d": { "heartbeat_interval": interval } }));
    let mut batch = Vec::with_capacity(BATCH);
    loop {
        tokio::select! {
            count = queue.recv_many(&mut batch, BATCH) => {
                if count == 0 {
                    return;
                }
                for out in batch.drain(..) {
                    let text = match out {
                        Out::Text(text) => text,
                        Out::Event(event) => event.frame(),
                        Out::Close(code, reason) => return hang_up(socket, Hangup(code, reason)).await,
                        Out::Cut => return,
                    };
                    if socket.feed(Message::Text(text.into())).await.is_err() {
                        return;
                    }
                }
                if socket.flush().await.is_err() {
                    return;
                }
            }
            heard = socket.recv() => {
                let outcome = match heard {
                    Some(Ok(Message::Text(text))) => line.hear(&text),
                    Some(Ok(Message::Binary(_))) => Err(Hangup(4002, "Error while decoding payload.")),
                    Some(Ok(Message::Ping(_) | Message::Pong(_))) => Ok(()),
                    Some(Ok(Message::Close(_)) | Err(_)) | None => return,
                };
                if let Err(hangup) = outcome {
                    return hang_up(socket, hangup).await;
                }
            }
        }
    }
}

async fn hang_up(socket: &mut WebSocket, Hangup(code, reason): Hangup) {
    let frame = CloseFrame {
        code,
        reason: reason.into(),
    };
    // The other side may be gone already.
    let _ = socket.send(Message::Close(Some(frame))).await;
}

impl Line {
    fn say(&self, value: &Value) {
        // A connection that just ended is noticed by the loop.
        let _ = self.link.out.send(Out::Text(value.to_string()));
    }

    fn hear(&mut self, text: &str) -> Result<(), Hangup> {
        let now = clock::instant();
        self.sent.push_back(now);
        while self
            .sent
            .front()
            .is_some_and(|at| now.duration_since(*at) > Duration::from_secs(60))
        {
            self.sent.pop_front();
        }
        if self.sent.len() > SENDS {
            return Err(Hangup(4008, "You are being rate limited."));
        }
        if text.len() > LARGEST {
            return Err(Hangup(4002, "Error while decoding payload."));
        }
        let Ok(frame) = serde_json::from_str::<Value>(text) else {
            return Err(Hangup(4002, "Error while decoding payload."));
        };
        let data = &frame["d"];
        match frame["op"].as_u64() {
            Some(1) => self.heartbeat(data),
            Some(2) => return self.identify(data),
            Some(6) => return self.resume(data),
            Some(3 | 4 | 8) if self.session.is_none() => {
                return Err(Hangup(4003, "Not authenticated."));
            }
            Some(3 | 4 | 8) => {}
            _ => return Err(Hangup(4001, "Unknown opcode.")),
        }
        Ok(())
    }

    fn heartbeat(&mut self, heard: &Value) {
        let mut world = self.inner.lock();
        world.ledger.heartbeats += 1;
        if let (Some(session), Some(heard)) = (&self.session, heard.as_u64()) {
            world.sessions.heard(session, heard);
        }
        if !world.sessions.is_silent() {
            self.say(&json!({ "op": 11, "t": null, "s": null, "d": null }));
        }
    }

    fn token_fits(&self, data: &Value) -> bool {
        let token = data["token"].as_str().unwrap_or_default();
        token.strip_prefix("Bot ").unwrap_or(token) == self.inner.token
    }

    fn identify(&mut self, data: &Value) -> Result<(), Hangup> {
        if self.session.is_some() {
            return Err(Hangup(4005, "Already authenticated."));
        }
        if !self.token_fits(data) {
            return Err(Hangup(4004, "Authentication failed."));
        }
        let Some(intents) = data["intents"].as_u64() else {
            return Err(Hangup(4013, "Invalid intent(s)."));
        };
        if intents & intent::PRIVILEGED != 0 && !self.inner.options.privileged_intents {
            return Err(Hangup(4014, "Disallowed intent(s)."));
        }
        let mut world = self.inner.lock();
        world.ledger.identifies += 1;
        let id = world.sessions.identify(intents, self.link.clone());
        let ready = hello::ready(&world, &id).to_string().into();
        world.sessions.tell(&id, "READY", &ready);
        if intents & intent::GUILDS != 0 {
            let guilds = world.guilds.keys().copied().collect::<Vec<_>>();
            for guild in guilds {
                let event = hello::guild_create(&world, guild).to_string().into();
                world.sessions.tell(&id, "GUILD_CREATE", &event);
            }
        }
        self.session = Some(id);
        world.notify_online();
        Ok(())
    }

    fn resume(&mut self, data: &Value) -> Result<(), Hangup> {
        if self.session.is_some() {
            return Err(Hangup(4005, "Already authenticated."));
        }
        if !self.token_fits(data) {
            return Err(Hangup(4004, "Authentication failed."));
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
            self.say(&json!({ "op": 9, "t": null, "s": null, "d": false }));
        }
        Ok(())
    }
}
