//! What the bot may do in a channel, and what Discord calls it.

use crate::bot::ui::locale::Locale;
use crate::bot::ui::t;

/// What the bot needs in a channel in order to post a quiz.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Permission {
    /// To see the channel at all.
    ViewChannel,
    /// To post in a channel.
    SendMessages,
    /// To post in a thread or a forum post.
    SendMessagesInThreads,
    /// To read and post in the chat of a voice channel.
    Connect,
    /// To find out after a crash whether a question was posted: without it Discord shows an
    /// empty channel, and the question would be posted twice.
    ReadMessageHistory,
}

/// Their names as Discord shows them, with commas between.
pub(crate) fn names(locale: &Locale, missing: &[Permission]) -> String {
    let names: Vec<_> = missing
        .iter()
        .map(|permission| match permission {
            Permission::ViewChannel => t!(locale, "permission-view-channel"),
            Permission::SendMessages => t!(locale, "permission-send-messages"),
            Permission::SendMessagesInThreads => t!(locale, "permission-send-messages-in-threads"),
            Permission::Connect => t!(locale, "permission-connect"),
            Permission::ReadMessageHistory => t!(locale, "permission-read-message-history"),
        })
        .map(|name| format!("**{name}**"))
        .collect();
    names.join(", ")
}
