//! What a server has set for itself.
//!
//! Bounded by the servers that have set anything: those that remove the bot are forgotten after 30
//! days.

#![expect(
    missing_docs,
    reason = "fields without a comment are what their names say"
)]

use crate::ids::{ChannelId, GuildId, RoleId, Timestamp};
use crate::member::Member;
use crate::play::Mode;
use crate::question::Seconds;
use crate::refusal::Refusal;
use crate::step::Step;
use crate::zone::Zone;
use std::collections::{BTreeSet, HashMap};
use std::convert::Infallible;
use std::sync::Arc;

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

/// Some settings as they are to be from now on. In each, the outer `None` leaves a setting as it
/// is, and the inner one returns it to its default.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SettingsChange {
    /// See [`Settings::quizmaster_role`].
    pub quizmaster_role: Option<Option<RoleId>>,
    /// See [`Settings::language`].
    pub language: Option<Option<String>>,
    /// See [`Settings::zone`].
    pub zone: Option<Option<Zone>>,
    /// See [`Settings::seconds`].
    pub seconds: Option<Option<Seconds>>,
    /// See [`Settings::mode`].
    pub mode: Option<Option<Mode>>,
    /// See [`Settings::channels`].
    pub channels: Option<BTreeSet<ChannelId>>,
    /// See [`Settings::hide_names`].
    pub hide_names: Option<bool>,
}

impl SettingsChange {
    /// The settings with this change.
    fn of(self, before: &Settings) -> Settings {
        let before = before.clone();
        Settings {
            quizmaster_role: self.quizmaster_role.unwrap_or(before.quizmaster_role),
            language: self.language.unwrap_or(before.language),
            zone: self.zone.unwrap_or(before.zone),
            seconds: self.seconds.unwrap_or(before.seconds),
            mode: self.mode.unwrap_or(before.mode),
            channels: self.channels.unwrap_or(before.channels),
            hide_names: self.hide_names.unwrap_or(before.hide_names),
        }
    }
}

/// What happens to settings.
#[derive(Clone, Debug, PartialEq)]
pub enum SettingsFact {
    /// A server has changed its settings.
    Changed {
        guild: GuildId,
        /// All of its settings.
        settings: Arc<Settings>,
        /// The quizmaster who changed them.
        by: Member,
        /// By the bot's clock.
        at: Timestamp,
    },
}

/// The settings of all servers that have set anything.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct GuildSettings(HashMap<GuildId, Arc<Settings>>);

impl GuildSettings {
    pub(crate) fn new(stored: Vec<(GuildId, Settings)>) -> Self {
        let all = stored.into_iter();
        Self(
            all.map(|(guild, settings)| (guild, Arc::new(settings)))
                .collect(),
        )
    }

    pub(crate) fn apply(&mut self, fact: &SettingsFact) {
        let SettingsFact::Changed {
            guild, settings, ..
        } = fact;
        self.0.insert(*guild, Arc::clone(settings));
    }

    /// The servers that have set anything.
    pub(crate) fn guilds(&self) -> impl Iterator<Item = GuildId> {
        self.0.keys().copied()
    }

    pub(crate) fn forget(&mut self, guild: GuildId) {
        self.0.remove(&guild);
    }

    pub(crate) fn of(&self, guild: GuildId) -> Arc<Settings> {
        self.0.get(&guild).map(Arc::clone).unwrap_or_default()
    }

    /// Changes some settings of a server and leaves the others; the reply is all of them.
    ///
    /// # Errors
    /// When nothing is to be changed.
    pub(crate) fn change(
        &self,
        now: Timestamp,
        guild: GuildId,
        change: SettingsChange,
        by: Member,
    ) -> Result<Step<Arc<Settings>, SettingsFact, Infallible>, Refusal> {
        if change == SettingsChange::default() {
            return Err(Refusal::NothingSet);
        }
        let settings = Arc::new(change.of(&self.of(guild)));
        let changed = SettingsFact::Changed {
            guild,
            settings: Arc::clone(&settings),
            by,
            at: now,
        };
        Ok(Step::of(settings, [changed]))
    }
}
