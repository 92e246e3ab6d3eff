//! Sessions: what was told to a bot, and what it missed while it was away.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;

use tokio::sync::mpsc::UnboundedSender;

/// The intents that matter here.
pub(crate) mod intent {
    pub(crate) const GUILDS: u64 = 1;
    pub(crate) const GUILD_MEMBERS: u64 = 1 << 1;
    pub(crate) const GUILD_PRESENCES: u64 = 1 << 8;
    pub(crate) const GUILD_MESSAGES: u64 = 1 << 9;
    pub(crate) const MESSAGE_CONTENT: u64 = 1 << 15;
    /// What a bot must be granted before it may ask.
    pub(crate) const PRIVILEGED: u64 = GUILD_MEMBERS | GUILD_PRESENCES | MESSAGE_CONTENT;
}

/// Events that a session keeps for a bot that is away.
const REPLAY: usize = 8192;

/// What goes out on a connection.
#[derive(Debug)]
pub(crate) enum Out {
    Text(String),
    Event(Event),
    /// A proper end with a code.
    Close(u16, &'static str),
    /// The line goes dead without a word.
    Cut,
}

/// An event of a session. Its frame is put together when it is sent, apart from
/// the lock; the data are shared with all who keep them.
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

/// One connection's way out, by the connection's number.
#[derive(Clone, Debug)]
pub(crate) struct Link {
    pub(crate) number: u64,
    pub(crate) out: UnboundedSender<Out>,
}

/// A session, which outlives its connections.
#[derive(Debug)]
pub(crate) struct Session {
    intents: u64,
    sequence: u64,
    /// The last event that went out on the present connection.
    told: u64,
    replay: VecDeque<Event>,
    link: Option<Link>,
}

/// All sessions and connections.
#[derive(Debug, Default)]
pub(crate) struct Sessions {
    by_id: HashMap<String, Session>,
    /// Every open connection, identified or not.
    links: HashMap<u64, UnboundedSender<Out>>,
    count: u64,
    /// Nothing goes out: events are kept, heartbeats find no answer.
    silent: bool,
}

impl Session {
    fn push(&mut self, name: &'static str, data: &Arc<str>, silent: bool) {
        self.sequence += 1;
        let event = Event {
            sequence: self.sequence,
            name,
            data: Arc::clone(data),
        };
        if self.replay.len() >= REPLAY {
            self.replay.pop_front();
        }
        if let Some(link) = self.link.as_ref().filter(|_| !silent) {
            self.told = self.sequence;
            // A connection that just ended is noticed by its own task.
            let _ = link.out.send(Out::Event(event.clone()));
        }
        self.replay.push_back(event);
    }

    /// Sends what was kept and not told on this connection yet.
    fn catch_up(&mut self) {
        let Some(link) = &self.link else { return };
        for event in self
            .replay
            .iter()
            .filter(|event| event.sequence > self.told)
        {
            let _ = link.out.send(Out::Event(event.clone()));
        }
        self.told = self.sequence;
    }
}

impl Sessions {
    /// Notes a new connection.
    pub(crate) fn connect(&mut self, out: UnboundedSender<Out>) -> Link {
        self.count += 1;
        self.links.insert(self.count, out.clone());
        Link {
            number: self.count,
            out,
        }
    }

    /// A new session. One whose bot is away is forgotten: it has come back as this.
    pub(crate) fn identify(&mut self, intents: u64, link: Link) -> String {
        self.by_id.retain(|_, session| session.link.is_some());
        let id = format!("{:032x}", 0x5eed_u128 << 64 | u128::from(link.number));
        let session = Session {
            intents,
            sequence: 0,
            told: 0,
            replay: VecDeque::new(),
            link: Some(link),
        };
        self.by_id.insert(id.clone(), session);
        id
    }

    /// Takes a session up again after `sequence`; false if it is not known or
    /// has forgotten too much.
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
            let _ = old.out.send(Out::Cut);
        }
        session.told = sequence;
        session.catch_up();
        session.push("RESUMED", &"{}".into(), false);
        true
    }

    /// A heartbeat tells how far a bot has heard: no need to keep that.
    pub(crate) fn heard(&mut self, id: &str, sequence: u64) {
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

    /// A connection ended; its session waits for the next.
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

    /// Forgets all sessions, so that none can be resumed.
    pub(crate) fn forget(&mut self) {
        self.by_id.clear();
    }

    /// Tells an event to one session.
    pub(crate) fn tell(&mut self, id: &str, event: &'static str, data: &Arc<str>) {
        let silent = self.silent;
        if let Some(session) = self.by_id.get_mut(id) {
            session.push(event, data, silent);
        }
    }

    /// Tells an event to all who asked for it; 0 is told to all.
    pub(crate) fn dispatch(&mut self, event: &'static str, intent: u64, data: &Arc<str>) {
        let silent = self.silent;
        for session in self.by_id.values_mut() {
            if intent == 0 || session.intents & intent != 0 {
                session.push(event, data, silent);
            }
        }
    }

    /// Whether any session asked for these events.
    pub(crate) fn asks(&self, intent: u64) -> bool {
        self.by_id
            .values()
            .any(|session| session.intents & intent != 0)
    }

    /// Whether a bot is connected and identified.
    pub(crate) fn is_online(&self) -> bool {
        self.by_id.values().any(|session| session.link.is_some())
    }

    /// Whether what is dispatched now may still reach a bot.
    pub(crate) fn is_known(&self) -> bool {
        !self.by_id.is_empty()
    }

    pub(crate) fn is_silent(&self) -> bool {
        self.silent
    }

    pub(crate) fn silence(&mut self, silent: bool) {
        self.silent = silent;
        if !silent {
            self.by_id.values_mut().for_each(Session::catch_up);
        }
    }

    /// Sends the same to every open connection.
    pub(crate) fn broadcast(&self, out: impl Fn() -> Out) {
        for link in self.links.values() {
            let _ = link.send(out());
        }
    }
}
