//! News for quizmasters on its way.

use crate::bot::ui::message::Message;
use quiz_engine::ids::{ContestId, GuildId, ScheduleId};
use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};

/// The servers to whose quizmasters news is on its way. Bounded by the follow-ups in flight.
#[derive(Clone, Debug, Default)]
pub(crate) struct OnTheWay(Arc<Mutex<HashSet<GuildId>>>);

impl OnTheWay {
    fn guilds(&self) -> std::sync::MutexGuard<'_, HashSet<GuildId>> {
        // A panic cannot leave the set inconsistent.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns a guard until whose drop the server gets no other news; `None` if there is one.
    pub(crate) fn enter(&self, guild: GuildId) -> Option<OneOnTheWay> {
        let is_first = self.guilds().insert(guild);
        is_first.then(|| OneOnTheWay {
            guild,
            all: self.clone(),
        })
    }
}

/// Of one server.
#[derive(Debug)]
pub(crate) struct OneOnTheWay {
    guild: GuildId,
    all: OnTheWay,
}

impl Drop for OneOnTheWay {
    fn drop(&mut self) {
        self.all.guilds().remove(&self.guild);
    }
}

/// News of a server. Until it is delivered, it is news for the next command too.
#[derive(Debug)]
pub struct News {
    /// What a quizmaster gets.
    pub message: Message,
    pub(crate) schedules: Vec<ScheduleId>,
    pub(crate) contests: Vec<ContestId>,
    pub(crate) on_the_way: OneOnTheWay,
}

impl News {
    pub(crate) fn guild(&self) -> GuildId {
        self.on_the_way.guild
    }
}
