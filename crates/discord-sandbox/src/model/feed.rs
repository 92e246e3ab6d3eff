//! What happened to messages, in order, for those who wait for it.

use std::collections::VecDeque;
use std::sync::Arc;

use tokio::sync::Notify;

use super::message::Message;
use crate::id::MessageId;

/// What is kept before the oldest is forgotten.
const KEPT: usize = 4000;

/// What happened to a message.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Happening {
    Posted,
    Edited,
    Deleted,
}

/// One thing that happened.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) what: Happening,
    pub(crate) message: Arc<Message>,
}

/// What happened and was not read yet.
#[derive(Default)]
pub(crate) struct Feed {
    unread: VecDeque<Entry>,
    pub(crate) notify: Arc<Notify>,
}

impl Feed {
    pub(crate) fn push(&mut self, what: Happening, message: &Arc<Message>) {
        if self.unread.len() >= KEPT {
            self.unread.pop_front();
        }
        self.unread.push_back(Entry {
            what,
            message: Arc::clone(message),
        });
        self.notify.notify_waiters();
    }

    /// Reads the first entry that fits.
    pub(crate) fn take(&mut self, fits: impl Fn(&Entry) -> bool) -> Option<Arc<Message>> {
        let at = self.unread.iter().position(fits)?;
        self.unread.remove(at).map(|entry| entry.message)
    }

    /// Marks as read that a message was posted.
    pub(crate) fn read(&mut self, id: MessageId) {
        self.unread
            .retain(|entry| entry.message.id != id || entry.what != Happening::Posted);
    }

    /// Marks as read every edit of a message up to a version.
    pub(crate) fn read_edits(&mut self, id: MessageId, version: u32) {
        self.unread.retain(|entry| {
            entry.message.id != id
                || entry.what != Happening::Edited
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
