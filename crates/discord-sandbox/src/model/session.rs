//! Gateway sessions: the events sent to a bot, and those that it missed while disconnected.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;

use tokio::sync::mpsc::UnboundedSender;

/// The intents that the sandbox acts on.
pub(crate) mod intent {
    pub(crate) const GUILDS: u64 = 1;
    pub(crate) const GUILD_MEMBERS: u64 = 1 << 1;
    pub(crate) const GUILD_PRESENCES: u64 = 1 << 8;
    pub(crate) const GUILD_MESSAGES: u64 = 1 << 9;
    pub(crate) const DIRECT_MESSAGES: u64 = 1 << 12;
    pub(crate) const MESSAGE_CONTENT: u64 = 1 << 15;
    /// Intents that a bot needs a grant for.
    pub(crate) const PRIVILEGED: u64 = GUILD_MEMBERS | GUILD_PRESENCES | MESSAGE_CONTENT;
}

/// The most events that a session keeps for a resume.
const REPLAY: usize = 8192;

/// What the gateway sends on a connection.
#[derive(Debug)]
pub(crate) enum Outgoing {
    Text(String),
    Bytes(Vec<u8>),
    Event(Event),
    /// A close frame with a code and a reason.
    Close(u16, &'static str),
    /// A close frame without a code.
    CloseWithoutCode,
    /// The TCP connection breaks without a close frame.
    Cut,
}

/// An event of a session. Its frame is built when it is sent, outside the lock; all sessions
/// share the data.
#[derive(Clone, Debug)]
pub(crate) struct Event {
    sequence: u64,
    name: &'static str,
    data: Arc<str>,
}

impl Event {
    pub(crate) fn frame(&self) -> String {
        let Self {
            sequence,
            name,
            data,
        } = self;
        format!(r#"{{"t":"{name}","s":{sequence},"op":0,"d":{data}}}"#)
    }
}

/// The sending side of a connection.
#[derive(Clone, Debug)]
pub(crate) struct Link {
    pub(crate) number: u64,
    pub(crate) out: UnboundedSender<Outgoing>,
}

/// A session; it outlives its connections.
#[derive(Debug)]
pub(crate) struct Session {
    intents: u64,
    sequence: u64,
    /// The sequence number of the last event sent on the current connection.
    sent: u64,
    replay: VecDeque<Event>,
    /// The newest event; a heartbeat drops it from `replay`, not from here.
    last: Option<Event>,
    link: Option<Link>,
}

#[derive(Debug, Default)]
pub(crate) struct Sessions {
    by_id: HashMap<String, Session>,
    /// Every open connection, identified or not.
    links: HashMap<u64, UnboundedSender<Outgoing>>,
    count: u64,
    /// Whether events are held back and heartbeats are not answered.
    silent: bool,
    /// The number of next events to hold back and send in reverse order.
    reversing: usize,
    held: Vec<(String, Event)>,
}

impl Session {
    /// Keeps an event for a resume, and sends it unless it `waits`.
    fn push(&mut self, name: &'static str, data: &Arc<str>, waits: bool) -> Event {
        self.sequence += 1;
        let event = Event {
            sequence: self.sequence,
            name,
            data: Arc::clone(data),
        };
        if self.replay.len() >= REPLAY {
            self.replay.pop_front();
        }
        if !waits {
            self.sent = self.sequence;
            self.send(&event);
        }
        self.last = Some(event.clone());
        self.replay.push_back(event.clone());
        event
    }

    fn send(&self, event: &Event) {
        if let Some(link) = &self.link {
            // If the connection has just ended, its task removes it.
            let _ = link.out.send(Outgoing::Event(event.clone()));
        }
    }

    /// Sends the events that were not sent on this connection.
    fn catch_up(&mut self) {
        let Some(link) = &self.link else { return };
        for event in self
            .replay
            .iter()
            .filter(|event| event.sequence > self.sent)
        {
            let _ = link.out.send(Outgoing::Event(event.clone()));
        }
        self.sent = self.sequence;
    }
}

impl Sessions {
    /// Registers a new connection.
    pub(crate) fn connect(&mut self, out: UnboundedSender<Outgoing>) -> Link {
        self.count += 1;
        self.links.insert(self.count, out.clone());
        Link {
            number: self.count,
            out,
        }
    }

    /// Begins a session. Drops sessions without a connection: their bot has connected again.
    pub(crate) fn identify(&mut self, intents: u64, link: Link) -> String {
        self.by_id.retain(|_, session| session.link.is_some());
        let id = format!("{:032x}", 0x5eed_u128 << 64 | u128::from(link.number));
        let session = Session {
            intents,
            sequence: 0,
            sent: 0,
            replay: VecDeque::new(),
            last: None,
            link: Some(link),
        };
        self.by_id.insert(id.clone(), session);
        id
    }

    /// Resumes a session after `sequence`; false if it is unknown or no longer has the events.
    pub(crate) fn resume(&mut self, id: &str, sequence: u64, link: Link) -> bool {
        let Some(session) = self.by_id.get_mut(id) else {
            return false;
        };
        let oldest = session
            .replay
            .front()
            .map_or(session.sequence + 1, |oldest| oldest.sequence);
        if sequence > session.sequence || sequence + 1 < oldest {
            return false;
        }
        if let Some(old) = session.link.replace(link) {
            let _ = old.out.send(Outgoing::Cut);
        }
        session.sent = sequence;
        session.catch_up();
        session.push("RESUMED", &"{}".into(), false);
        true
    }

    /// Drops the events up to the sequence number of a heartbeat.
    pub(crate) fn acknowledge(&mut self, id: &str, sequence: u64) {
        let Some(session) = self.by_id.get_mut(id) else {
            return;
        };
        while session
            .replay
            .front()
            .is_some_and(|oldest| oldest.sequence <= sequence)
        {
            session.replay.pop_front();
        }
    }

    /// Removes a connection; its session is kept for a resume.
    pub(crate) fn disconnect(&mut self, number: u64) {
        self.links.remove(&number);
        for session in self.by_id.values_mut() {
            if session
                .link
                .as_ref()
                .is_some_and(|link| link.number == number)
            {
                session.link = None;
            }
        }
    }

    /// Drops all sessions, so that none can be resumed.
    pub(crate) fn clear(&mut self) {
        self.by_id.clear();
    }

    /// Sends an event to one session.
    pub(crate) fn send_event(&mut self, id: &str, event: &'static str, data: &Arc<str>) {
        let silent = self.silent;
        if let Some(session) = self.by_id.get_mut(id) {
            session.push(event, data, silent);
        }
    }

    /// Sends an event to all sessions with the intent; 0 sends it to all.
    pub(crate) fn dispatch(&mut self, event: &'static str, intent: u64, data: &Arc<str>) {
        let waits = self.silent || self.reversing > 0;
        for (id, session) in &mut self.by_id {
            if intent == 0 || session.intents & intent != 0 {
                let event = session.push(event, data, waits);
                if self.reversing > 0 {
                    self.held.push((id.clone(), event));
                }
            }
        }
        if self.reversing > 0 {
            self.reversing -= 1;
            if self.reversing == 0 {
                self.send_held();
            }
        }
    }

    fn send_held(&mut self) {
        for (id, event) in std::mem::take(&mut self.held).into_iter().rev() {
            if let Some(session) = self.by_id.get_mut(&id) {
                session.send(&event);
                session.sent = session.sequence;
            }
        }
    }

    /// Holds the next `count` events back, and then sends them in reverse order.
    pub(crate) fn reverse(&mut self, count: usize) {
        self.reversing = count;
    }

    /// Sends each session its newest event again.
    pub(crate) fn repeat(&self) {
        for session in self.by_id.values() {
            if let Some(last) = &session.last {
                session.send(last);
            }
        }
    }

    /// Returns whether any session has this intent.
    pub(crate) fn has_intent(&self, intent: u64) -> bool {
        self.by_id
            .values()
            .any(|session| session.intents & intent != 0)
    }

    /// Returns whether a bot is connected and identified.
    pub(crate) fn is_online(&self) -> bool {
        self.by_id.values().any(|session| session.link.is_some())
    }

    /// Returns whether there is a session, connected or not, for which events are kept.
    pub(crate) fn is_known(&self) -> bool {
        !self.by_id.is_empty()
    }

    pub(crate) fn is_silent(&self) -> bool {
        self.silent
    }

    pub(crate) fn set_silent(&mut self, silent: bool) {
        self.silent = silent;
        if !silent {
            self.by_id.values_mut().for_each(Session::catch_up);
        }
    }

    /// Sends to every open connection, identified or not.
    pub(crate) fn broadcast(&self, out: impl Fn() -> Outgoing) {
        for link in self.links.values() {
            let _ = link.send(out());
        }
    }
}
