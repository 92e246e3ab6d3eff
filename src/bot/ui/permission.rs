//! The permissions that the bot needs in a channel, and their names in Discord.

use crate::bot::ui::locale::Locale;
use crate::bot::ui::t;

/// A permission that the bot needs to run a quiz in a channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Permission {
    /// To see the channel.
    ViewChannel,
    /// To post in a channel.
    SendMessages,
    /// To post in a thread or a forum post.
    SendMessagesInThreads,
    /// To open a thread for a quiz.
    CreatePublicThreads,
    /// To read and post in the chat of a voice channel.
    Connect,
    /// To find out after a crash whether a question was posted. Without it Discord returns an empty
    /// history, and the question would be posted twice.
    ReadMessageHistory,
}

/// Lists the permissions by the names that Discord shows.
pub(crate) fn names(locale: &Locale, missing: &[Permission]) -> String {
    let names: Vec<_> = missing
        .iter()
        .map(|permission| match permission {
            Permission::ViewChannel => t!(locale, "permission-view-channel"),
            Permission::SendMessages => t!(locale, "permission-send-messages"),
            Permission::SendMessagesInThreads => t!(locale, "permission-send-messages-in-threads"),
            Permission::CreatePublicThreads => t!(locale, "permission-create-public-threads"),
            Permission::Connect => t!(locale, "permission-connect"),
            Permission::ReadMessageHistory => t!(locale, "permission-read-message-history"),
        })
        .map(|name| format!("**{name}**"))
        .collect();
    locale.and(&names)
}
