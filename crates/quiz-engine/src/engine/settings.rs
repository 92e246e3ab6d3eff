//! A server changes its settings.

use super::{Decision, Engine};
use crate::fact::Fact;
use crate::ids::{GuildId, Timestamp};
use crate::member::Member;
use crate::refusal::Refusal;
use crate::settings::{Settings, SettingsChange, SettingsFact};
use std::sync::Arc;

impl Engine {
    /// Changes some settings of a server and leaves the others; the reply is all of them.
    ///
    /// # Errors
    /// When nothing is to be changed.
    pub fn change_settings(
        &self,
        now: Timestamp,
        guild: GuildId,
        change: SettingsChange,
        by: Member,
    ) -> Result<Decision<Arc<Settings>>, Refusal> {
        if change == SettingsChange::default() {
            return Err(Refusal::NothingSet);
        }
        let settings = Arc::new(change.of(&self.settings(guild)));
        let changed = SettingsFact::Changed {
            guild,
            settings: Arc::clone(&settings),
            by,
            at: now,
        };
        Ok(Decision::of(settings, [Fact::Settings(changed)]))
    }
}
