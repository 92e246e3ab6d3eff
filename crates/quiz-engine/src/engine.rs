//! The engine: every rule of play in one place, a pure function of time and of what is asked.
//!
//! A verb decides (`&self`; facts come out), and [`Engine::run`] then applies the facts. Recovery
//! applies stored facts with [`Engine::apply`] too, so a replay and the live engine cannot differ.

mod contest;
mod daily;
mod due;
mod estimate;
mod learn;
mod outcome;
mod past;
mod play;
mod publication;
mod question;
mod server;
mod suggestion;

pub use learn::Review;
pub use outcome::{Decision, Outcome};
pub use past::Past;
pub use publication::Publication;

use self::due::Due;
use crate::contest::Contests;
use crate::daily::Schedules;
use crate::fact::Fact;
use crate::guilds::{GuildFact, LeftGuilds};
use crate::ids::Timestamp;
use crate::learn::{Estimates, Learners};
use crate::member::{Forget, Going, MemberFact};
use crate::play::Quizzes;
use crate::question::Catalogue;
use crate::refusal::Refusal;
use crate::settings::GuildSettings;
use crate::standings::Standings;
use crate::suggestion::Suggestions;
use crate::team::Teams;
use std::sync::Arc;

/// How many schedules and reminders one call serves, so that presses are handled in between when thousands are
/// due; another [`Engine::tick`] is then due at once.
const SCHEDULES_AT_ONCE: usize = 100;

/// Everything that a bot keeps in memory about quizzes, schedules, contests and leaderboards.
#[derive(Clone, Debug, PartialEq)]
pub struct Engine {
    catalogue: Arc<Catalogue>,
    play: Quizzes,
    daily: Schedules,
    contests: Contests,
    teams: Teams,
    learners: Learners,
    estimates: Estimates,
    standings: Standings,
    settings: GuildSettings,
    suggestions: Suggestions,
    left_guilds: LeftGuilds,
}

impl Engine {
    /// Does what is due.
    pub fn tick(&mut self, now: Timestamp) -> Outcome<()> {
        self.run(now, |_| Ok(Decision::nothing()))
    }

    /// Applies what `verb` decides, and does what else is due. The facts are applied when it returns,
    /// even if the verb refused: other things may be due.
    pub fn run<T>(
        &mut self,
        now: Timestamp,
        verb: impl FnOnce(&Self) -> Result<Decision<T>, Refusal>,
    ) -> Outcome<T> {
        let (mut facts, mut publish) = (Vec::new(), Vec::new());
        let mut take = |engine: &mut Self, decision: Decision| {
            decision.facts.iter().for_each(|fact| engine.apply(fact));
            facts.extend(decision.facts);
            publish.extend(decision.publish);
        };
        // First, so that the verb sees contests that have opened or closed by now.
        while let Some((at, contest)) = self.contests.first_deadline()
            && at <= now
        {
            let decision = self.due_contest(now, contest);
            take(self, decision);
        }
        let reply = verb(self).map(|decision| {
            let (reply, decision) = decision.split();
            take(self, decision);
            reply
        });
        let mut served = 0;
        while let Some((at, due)) = self.first_deadline()
            && at <= now
        {
            let decision = match due {
                Due::Quiz(quiz) => self.of_play(self.play.due(now, quiz)),
                Due::Schedule(_) | Due::Reminder(_) if served == SCHEDULES_AT_ONCE => break,
                Due::Schedule(schedule) => {
                    served += 1;
                    match self.due_schedule(now, schedule) {
                        Some(decision) => decision,
                        None => break,
                    }
                }
                Due::Contest(contest) => self.due_contest(now, contest),
                Due::Guild(guild) => self.forget_guild(now, guild),
                Due::Reminder(member) => {
                    served += 1;
                    match self.due_reminder(now, member) {
                        Some(decision) => decision,
                        None => break,
                    }
                }
            };
            take(self, decision);
        }
        Outcome {
            reply,
            facts,
            publish,
        }
    }

    /// Applies a fact.
    pub fn apply(&mut self, fact: &Fact) {
        match fact {
            Fact::Play(fact) => self.apply_to_play(fact),
            Fact::Daily(fact) => self.daily.apply(fact),
            Fact::Contest(fact) => self.contests.apply(fact),
            Fact::Team(fact) => self.teams.apply(fact),
            Fact::Estimate(fact) => self.estimates.apply(fact),
            Fact::Learn(fact) => self.learners.apply(fact),
            Fact::Standings(fact) => self.standings.apply(fact),
            Fact::Question(fact) => Arc::make_mut(&mut self.catalogue).apply(fact),
            Fact::Suggestion(fact) => self.suggestions.apply(fact),
            Fact::Settings(fact) => self.settings.apply(fact),
            Fact::Guild(fact) => {
                self.left_guilds.apply(fact);
                if let GuildFact::Forgotten { guild, .. } = fact {
                    self.settings.forget(*guild);
                    Arc::make_mut(&mut self.catalogue).forget(*guild);
                }
            }
            Fact::Member(MemberFact::Departed { from, departed }) => match from {
                Going::Quiz(quiz) => self.play.depart(*quiz, departed),
                Going::Contest(contest) => self.contests.depart(*contest, departed),
            },
            Fact::Member(MemberFact::Forgotten { member, tombstone }) => {
                self.play.forget(*member, tombstone);
                self.daily.forget(*member, tombstone);
                self.contests.forget(*member, tombstone);
                self.teams.forget(*member, tombstone);
                self.suggestions.forget(*member, tombstone);
                self.estimates.forget(*member, tombstone);
                self.learners.forget(*member, tombstone);
                self.standings.forget(*member, tombstone);
            }
        }
    }
}

#[cfg(any(test, feature = "samples"))]
#[cfg_attr(
    not(test),
    expect(dead_code, unused_imports, reason = "other crates use the games alone")
)]
pub(crate) mod tests;
