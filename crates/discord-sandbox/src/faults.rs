//! Injects faults of the API and the gateway.

use std::sync::Arc;

use serde_json::Value;

use crate::fault::{Fault, Gate, RouteKind};
use crate::id::ChannelId;
use crate::inner::Inner;
use crate::model::session::Outgoing;
use crate::people::Channel;

/// Injects faults.
#[derive(Clone)]
pub struct Faults {
    pub(crate) inner: Arc<Inner>,
}

impl Faults {
    /// Applies a fault to the next `count` requests of a kind.
    pub fn next(&self, kind: RouteKind, count: usize, fault: Fault) {
        self.add(Some(kind), None, count, fault);
    }

    /// Applies a fault to the next `count` requests of the API of any kind; `usize::MAX` is an outage
    /// until [`clear`](Self::clear).
    pub fn next_any(&self, count: usize, fault: Fault) {
        self.add(None, None, count, fault);
    }

    /// Applies a fault to the next `count` requests of a kind in one channel.
    pub fn next_in(&self, channel: &Channel, kind: RouteKind, count: usize, fault: Fault) {
        self.add(Some(kind), Some(channel.id()), count, fault);
    }

    /// Holds the next `count` requests of a kind before they are done.
    pub fn hold(&self, kind: RouteKind, count: usize) -> Gate {
        let gate = Gate::new();
        self.next(kind, count, Fault::Held(gate.clone()));
        gate
    }

    /// Holds the answers to the next `count` requests of a kind after they are done.
    pub fn hold_answer(&self, kind: RouteKind, count: usize) -> Gate {
        let gate = Gate::new();
        self.next(kind, count, Fault::HeldAnswer(gate.clone()));
        gate
    }

    /// Drops all pending faults.
    pub fn clear(&self) {
        self.inner.lock().faults.clear();
    }

    fn add(&self, kind: Option<RouteKind>, channel: Option<ChannelId>, count: usize, fault: Fault) {
        let mut world = self.inner.lock();
        world.faults.add(kind, channel, count, fault);
    }

    /// Breaks every gateway connection without a close frame; sessions can be resumed.
    pub fn cut_gateway(&self) {
        self.inner.lock().sessions.broadcast(|| Outgoing::Cut);
    }

    /// Closes every gateway connection with a code, such as 4000 or 4004.
    pub fn close_gateway(&self, code: u16) {
        self.inner
            .lock()
            .sessions
            .broadcast(|| Outgoing::Close(code, "Closed by a test."));
    }

    /// Closes every gateway connection with a close frame that has no code.
    pub fn close_gateway_without_code(&self) {
        let sessions = &self.inner.lock().sessions;
        sessions.broadcast(|| Outgoing::CloseWithoutCode);
    }

    /// Asks the bot to reconnect and resume (op 7).
    pub fn reconnect(&self) {
        self.inner
            .lock()
            .sessions
            .broadcast(|| Outgoing::Text(r#"{"op":7,"t":null,"s":null,"d":null}"#.into()));
    }

    /// Invalidates the bot's session (op 9), and drops it if it is not resumable.
    pub fn invalidate_session(&self, resumable: bool) {
        let mut world = self.inner.lock();
        world.sessions.broadcast(|| {
            Outgoing::Text(format!(r#"{{"op":9,"t":null,"s":null,"d":{resumable}}}"#))
        });
        if !resumable {
            world.sessions.clear();
            world.notify_online();
        }
    }

    /// Closes the next `count` connections that identify, with a code such as 4004 or 4011; those that
    /// resume are accepted.
    pub fn refuse_identify(&self, code: u16, count: usize) {
        self.inner.lock().faults.refuse_identify(code, count);
    }

    /// Sends the next interaction without the part at this JSON pointer, such as
    /// `/entitlements` or `/message/interaction_metadata/user`.
    pub fn leave_out(&self, pointer: &str) {
        self.edit_interaction(pointer, None);
    }

    /// Sends the next interaction with another value at this JSON pointer, such as
    /// `/member/user/flags`.
    pub fn put_in(&self, pointer: &str, value: Value) {
        self.edit_interaction(pointer, Some(value));
    }

    fn edit_interaction(&self, pointer: &str, value: Option<Value>) {
        let mut world = self.inner.lock();
        let edits = &mut world.faults.interaction_edits;
        edits.push((pointer.to_owned(), value));
    }

    /// Sends any text as a frame, such as one that is not JSON.
    pub fn send_text(&self, text: &str) {
        let world = self.inner.lock();
        world.sessions.broadcast(|| Outgoing::Text(text.to_owned()));
    }

    /// Sends a binary frame, which a bot without transport compression cannot read.
    pub fn send_bytes(&self, bytes: &[u8]) {
        let world = self.inner.lock();
        world.sessions.broadcast(|| Outgoing::Bytes(bytes.to_vec()));
    }

    /// Sends the newest event again, with the same sequence number.
    pub fn repeat_event(&self) {
        self.inner.lock().sessions.repeat();
    }

    /// Holds the next `count` events back, and then sends them in reverse order.
    pub fn reverse_events(&self, count: usize) {
        self.inner.lock().sessions.reverse(count);
    }

    /// Silences the gateway: events are held back and heartbeats are not answered. `false` ends it and
    /// sends the events.
    pub fn silence_gateway(&self, silent: bool) {
        self.inner.lock().sessions.set_silent(silent);
    }
}
