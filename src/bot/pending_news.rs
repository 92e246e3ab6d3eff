//! News on its way to members.

use crate::bot::ui::message::Message;
use quiz_engine::ids::{ContestId, GuildId, MemberId, QuizId, ScheduleId, SuggestionId};
use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};

/// Who is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Audience {
    /// The quizmasters of a server, of whom one is told.
    Quizmasters(GuildId),
    /// A member who started quizzes in a server.
    Starter(GuildId, MemberId),
    /// A member who suggested questions in a server.
    Author(GuildId, MemberId),
}

/// Those to whom news is on its way. Bounded by the follow-ups in flight.
#[derive(Clone, Debug, Default)]
pub(crate) struct OnTheWay(Arc<Mutex<HashSet<Audience>>>);

impl OnTheWay {
    fn audiences(&self) -> std::sync::MutexGuard<'_, HashSet<Audience>> {
        // A panic cannot leave the set inconsistent.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns a guard until whose drop these get no other news; `None` if there is one.
    pub(crate) fn enter(&self, audience: Audience) -> Option<OneOnTheWay> {
        let is_first = self.audiences().insert(audience);
        is_first.then(|| OneOnTheWay {
            audience,
            all: self.clone(),
        })
    }
}

/// To one audience.
#[derive(Debug)]
pub(crate) struct OneOnTheWay {
    audience: Audience,
    all: OnTheWay,
}

impl Drop for OneOnTheWay {
    fn drop(&mut self) {
        self.all.audiences().remove(&self.audience);
    }
}

/// News of a server for one member. Until it is delivered, it is news for the next command too.
#[derive(Debug)]
pub struct News {
    /// What the member gets.
    pub message: Message,
    pub(crate) to_quizmasters: Option<ToQuizmasters>,
    pub(crate) to_author: Option<ToAuthor>,
    pub(crate) to_starter: Option<ToStarter>,
}

/// What a quizmaster is told.
#[derive(Debug)]
pub(crate) struct ToQuizmasters {
    pub(crate) guild: GuildId,
    pub(crate) schedules: Vec<ScheduleId>,
    pub(crate) contests: Vec<ContestId>,
    #[expect(dead_code, reason = "held until the news is delivered")]
    pub(crate) on_the_way: OneOnTheWay,
}

/// What a member is told who started quizzes.
#[derive(Debug)]
pub(crate) struct ToStarter {
    pub(crate) quizzes: Vec<QuizId>,
    #[expect(dead_code, reason = "held until the news is delivered")]
    pub(crate) on_the_way: OneOnTheWay,
}

/// What an author is told.
#[derive(Debug)]
pub(crate) struct ToAuthor {
    pub(crate) guild: GuildId,
    pub(crate) author: MemberId,
    pub(crate) suggestions: Vec<SuggestionId>,
    #[expect(dead_code, reason = "held until the news is delivered")]
    pub(crate) on_the_way: OneOnTheWay,
}
