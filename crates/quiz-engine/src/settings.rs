//! What a server has set for itself.

use super::{ChannelId, Mode, RoleId, Seconds, Zone};
use std::collections::BTreeSet;

/// What a server has set for itself; what it has not set comes from the operator or from Discord.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Settings {
    /// Whose members are quizmasters beside those with Manage Server.
    pub quizmaster_role: Option<RoleId>,
    /// Language of public messages: a BCP 47 tag.
    pub language: Option<String>,
    /// In which a day begins and daily questions are set up.
    pub zone: Option<Zone>,
    /// Time for questions where neither command, question nor bank sets one.
    pub seconds: Option<Seconds>,
    /// How a quiz is scored unless its command says otherwise.
    pub mode: Option<Mode>,
    /// Where quizzes and daily questions may be posted; everywhere when there is none.
    pub channels: BTreeSet<ChannelId>,
    /// Whether public messages name no member.
    pub hide_names: bool,
}

impl Settings {
    /// Whether questions may be posted in the channel; of a thread, `parent` is its channel.
    pub fn allows(&self, channel: ChannelId, parent: Option<ChannelId>) -> bool {
        let allowed = |channel| self.channels.contains(&channel);
        self.channels.is_empty() || allowed(channel) || parent.is_some_and(allowed)
    }
}
