//! The open pages, each of which gets every change that its member may see.

use std::sync::Arc;

use serde_json::Value;
use tokio::sync::mpsc::{self, UnboundedReceiver, UnboundedSender};

use super::feed::MessageChange;
use super::interaction::Ack;
use super::message::Message;
use crate::check::modal::Modal;
use crate::id::{InteractionId, UserId};

/// A change that a page shows.
#[derive(Clone, Debug)]
pub(crate) enum Change {
    Message(MessageChange, Arc<Message>),
    Acknowledged(InteractionId),
    Modal(InteractionId, Arc<Modal>),
    /// The interaction got no response; the text is what the page shows.
    Failed(InteractionId, &'static str),
    Commands(Arc<[Value]>),
    /// The channels that the page lists.
    Channels(Arc<[Value]>),
    Bot {
        online: bool,
    },
    Clock {
        now_ms: i64,
    },
}

#[derive(Debug)]
struct Listener {
    member: UserId,
    out: UnboundedSender<Change>,
}

/// The open pages. Without any, no change is built. A closed page is dropped at the next change.
#[derive(Debug, Default)]
pub(crate) struct Listeners(Vec<Listener>);

impl Listeners {
    pub(crate) fn add(&mut self, member: UserId) -> UnboundedReceiver<Change> {
        let (out, changes) = mpsc::unbounded_channel();
        self.0.push(Listener { member, out });
        changes
    }

    /// Sends a change to all pages, or to those of one member.
    fn send(&mut self, to: Option<UserId>, change: impl FnOnce() -> Change) {
        if self.0.is_empty() {
            return;
        }
        let change = change();
        self.0.retain(|listener| match to {
            Some(member) if member != listener.member => !listener.out.is_closed(),
            _ => listener.out.send(change.clone()).is_ok(),
        });
    }

    /// Sends a change of a message to all pages, or to those of its only reader.
    pub(crate) fn message(
        &mut self,
        reader: Option<UserId>,
        what: MessageChange,
        message: &Arc<Message>,
    ) {
        self.send(reader, || Change::Message(what, Arc::clone(message)));
    }

    /// Sends that the bot responded; a modal opens only for the user who acted.
    pub(crate) fn answered(&mut self, user: UserId, id: InteractionId, ack: &Ack) {
        self.send(Some(user), || Change::Acknowledged(id));
        if let Ack::Modal(modal) = ack {
            self.send(Some(user), || Change::Modal(id, Arc::new(modal.clone())));
        }
    }

    pub(crate) fn failed(&mut self, user: UserId, id: InteractionId, text: &'static str) {
        self.send(Some(user), || Change::Failed(id, text));
    }

    pub(crate) fn commands<'a>(&mut self, commands: impl Iterator<Item = &'a Value>) {
        self.send(None, || Change::Commands(commands.cloned().collect()));
    }

    pub(crate) fn channels(&mut self, channels: Arc<[Value]>) {
        self.send(None, || Change::Channels(channels));
    }

    pub(crate) fn bot(&mut self, online: bool) {
        self.send(None, || Change::Bot { online });
    }

    pub(crate) fn clock(&mut self, now_ms: i64) {
        self.send(None, || Change::Clock { now_ms });
    }
}
