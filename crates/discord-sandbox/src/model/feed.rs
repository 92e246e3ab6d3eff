//! The changes of messages for tests to wait for, in order.

use std::collections::VecDeque;
use std::sync::Arc;

use tokio::sync::Notify;

use super::message::Message;
use crate::id::MessageId;

/// The most changes that are kept; then the oldest are dropped.
const MAX_ENTRIES: usize = 4000;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum MessageChange {
    Posted,
    Edited,
    Deleted,
}

#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) what: MessageChange,
    pub(crate) message: Arc<Message>,
}

/// The unread changes.
#[derive(Default)]
pub(crate) struct Feed {
    unread: VecDeque<Entry>,
    pub(crate) notify: Arc<Notify>,
}

impl Feed {
    pub(crate) fn push(&mut self, what: MessageChange, message: &Arc<Message>) {
        if self.unread.len() >= MAX_ENTRIES {
            self.unread.pop_front();
        }
        self.unread.push_back(Entry {
            what,
            message: Arc::clone(message),
        });
        self.notify.notify_waiters();
    }

    /// Removes and returns the message of the first entry that fits.
    pub(crate) fn take(&mut self, fits: impl Fn(&Entry) -> bool) -> Option<Arc<Message>> {
        let at = self.unread.iter().position(fits)?;
        self.unread.remove(at).map(|entry| entry.message)
    }

    /// Drops the entry of a message's post.
    pub(crate) fn read(&mut self, id: MessageId) {
        self.unread
            .retain(|entry| entry.message.id != id || entry.what != MessageChange::Posted);
    }

    /// Drops the entries of a message's edits up to a version.
    pub(crate) fn read_edits(&mut self, id: MessageId, version: u32) {
        self.unread.retain(|entry| {
            entry.message.id != id
                || entry.what != MessageChange::Edited
                || entry.message.version > version
        });
    }

    pub(crate) fn unread(&self) -> impl Iterator<Item = &Entry> {
        self.unread.iter()
    }

    pub(crate) fn clear(&mut self) {
        self.unread.clear();
    }
}
