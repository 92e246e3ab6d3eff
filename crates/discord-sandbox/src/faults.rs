//! Where a test asks for faults of the API and the gateway.

use std::sync::Arc;

use crate::fault::{Fault, Gate, RouteKind};
use crate::id::ChannelId;
use crate::inner::Inner;
use crate::model::session::Out;
use crate::people::Channel;

/// Where a test asks for faults.
#[derive(Clone)]
pub struct Faults {
    pub(crate) inner: Arc<Inner>,
}

impl Faults {
    /// Strikes the next `count` requests of a kind.
    pub fn next(&self, kind: RouteKind, count: usize, fault: Fault) {
        self.add(kind, None, count, fault);
    }

    /// Strikes the next `count` requests of a kind in one channel.
    pub fn next_in(&self, channel: &Channel, kind: RouteKind, count: usize, fault: Fault) {
        self.add(kind, Some(channel.id()), count, fault);
    }

    /// Holds the next `count` requests of a kind before they are done.
    pub fn hold(&self, kind: RouteKind, count: usize) -> Gate {
        let gate = Gate::new();
        self.next(kind, count, Fault::Held(gate.clone()));
        gate
    }

    /// Holds the answers to the next `count` requests of a kind; they are done.
    pub fn hold_answer(&self, kind: RouteKind, count: usize) -> Gate {
        let gate = Gate::new();
        self.next(kind, count, Fault::HeldAnswer(gate.clone()));
        gate
    }

    /// Takes back all faults that have not struck.
    pub fn clear(&self) {
        self.inner.lock().faults.clear();
    }

    fn add(&self, kind: RouteKind, channel: Option<ChannelId>, count: usize, fault: Fault) {
        let mut world = self.inner.lock();
        world.faults.add(kind, channel, count, fault);
    }

    /// Breaks every gateway connection without a word; sessions can be resumed.
    pub fn cut_gateway(&self) {
        self.inner.lock().sessions.broadcast(|| Out::Cut);
    }

    /// Closes every gateway connection with a code, as 4000 or 4004.
    pub fn close_gateway(&self, code: u16) {
        self.inner
            .lock()
            .sessions
            .broadcast(|| Out::Close(code, "Asked for by a test."));
    }

    /// Asks the bot to reconnect and resume (op 7).
    pub fn reconnect(&self) {
        self.inner
            .lock()
            .sessions
            .broadcast(|| Out::Text(r#"{"op":7,"t":null,"s":null,"d":null}"#.into()));
    }

    /// Ends the bot's session (op 9). One that is not resumable is forgotten.
    pub fn invalidate_session(&self, resumable: bool) {
        let mut world = self.inner.lock();
        world
            .sessions
            .broadcast(|| Out::Text(format!(r#"{{"op":9,"t":null,"s":null,"d":{resumable}}}"#)));
        if !resumable {
            world.sessions.forget();
            world.notify_online();
        }
    }

    /// Tells the bot the next interaction without this part of it, such as
    /// `entitlements`: a bot that reads strictly cannot read it then.
    pub fn leave_out(&self, key: &str) {
        self.inner.lock().faults.left_out = Some(key.to_owned());
    }

    /// Keeps the gateway silent: events wait, heartbeats find no answer. What
    /// waited is told when the silence ends.
    pub fn silence_gateway(&self, silent: bool) {
        self.inner.lock().sessions.silence(silent);
    }
}
