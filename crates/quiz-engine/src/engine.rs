//! The engine: every rule of play in one place, a pure function of time and of what is asked.
//!
//! A verb decides (`&self`; facts come out), and [`Engine::run`] then applies the facts. Recovery
//! applies stored facts with [`Engine::apply`] too, so a replay and the live engine cannot differ.

mod contest;
mod daily;
mod outcome;
mod play;
mod publication;
mod question;
mod server;
mod suggestion;

pub use outcome::{Decision, Outcome};
pub use publication::Publication;

use crate::contest::{Contests, Unposted};
use crate::daily::{PastSchedule, Scheduled, Schedules};
use crate::fact::Fact;
use crate::guilds::{GuildFact, LeftGuilds};
use crate::ids::{ChannelId, ContestId, GuildId, QuestionId, QuizId, ScheduleId, Timestamp};
use crate::member::{Forget, Going, MemberFact};
use crate::play::{Quizzes, Rules};
use crate::question::Catalogue;
use crate::refusal::Refusal;
use crate::settings::{GuildSettings, Settings};
use crate::standings::Standings;
use crate::suggestion::Suggestions;
use crate::team::Teams;
use std::sync::Arc;

/// How many schedules one call serves, so that presses are handled in between when thousands are
/// due; another [`Engine::tick`] is then due at once.
const SCHEDULES_AT_ONCE: usize = 100;

/// The state before the facts that are replayed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Past {
    /// The leaderboards.
    pub standings: Standings,
    /// When each question was last asked in each channel.
    pub asked: Vec<(ChannelId, QuestionId, Timestamp)>,
    /// When the last quiz was started in channels where that was within the longest cooldown.
    pub starts: Vec<(ChannelId, Timestamp)>,
    /// The highest id given to a quiz.
    pub last_quiz: u64,
    /// The highest id given to a round.
    pub last_round: u64,
    /// The daily questions that are set up.
    pub schedules: Vec<PastSchedule>,
    /// The highest id given to a schedule.
    pub last_schedule: u64,
    /// Of the servers that have set anything.
    pub settings: Vec<(GuildId, Settings)>,
    /// The highest id given to a contest.
    pub last_contest: u64,
    /// The highest id given to a team.
    pub last_team: u64,
    /// Results of contests that could not be posted, and no quizmaster was notified.
    pub unposted: Vec<Unposted>,
    /// The servers that removed the bot, and when.
    pub left_guilds: Vec<(GuildId, Timestamp)>,
}

/// Something that may need attention without a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Waiting {
    Quiz(QuizId),
    Schedule(ScheduleId),
    Contest(ContestId),
    Guild(GuildId),
}

/// Everything that a bot keeps in memory about quizzes, schedules, contests and leaderboards.
#[derive(Clone, Debug, PartialEq)]
pub struct Engine {
    catalogue: Arc<Catalogue>,
    play: Quizzes,
    daily: Schedules,
    contests: Contests,
    teams: Teams,
    standings: Standings,
    settings: GuildSettings,
    suggestions: Suggestions,
    left_guilds: LeftGuilds,
}

impl Engine {
    /// An engine with that state, in which no quiz runs.
    pub fn new(rules: Rules, catalogue: Catalogue, past: Past) -> Self {
        let mut play = Quizzes::new(rules, past.last_quiz, past.last_round);
        for (channel, question, at) in past.asked {
            play.note_asked(channel, &question, at);
        }
        for (channel, at) in past.starts {
            play.note_start(channel, at);
        }
        let mut daily = Schedules::new(past.last_schedule);
        for past in past.schedules {
            daily.insert(Scheduled::of(past));
        }
        Self {
            catalogue: Arc::new(catalogue),
            play,
            daily,
            contests: Contests::new(past.last_contest, past.unposted),
            teams: Teams::new(past.last_team),
            standings: past.standings,
            settings: GuildSettings::new(past.settings),
            suggestions: Suggestions::default(),
            left_guilds: LeftGuilds::new(past.left_guilds),
        }
    }

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
        while let Some((at, waiting)) = self.first_deadline()
            && at <= now
        {
            let decision = match waiting {
                Waiting::Quiz(quiz) => self.of_play(self.play.due(now, quiz)),
                Waiting::Schedule(_) if served == SCHEDULES_AT_ONCE => break,
                Waiting::Schedule(schedule) => {
                    served += 1;
                    match self.due_schedule(now, schedule) {
                        Some(decision) => decision,
                        None => break,
                    }
                }
                Waiting::Contest(contest) => self.due_contest(now, contest),
                Waiting::Guild(guild) => self.forget_guild(now, guild),
            };
            take(self, decision);
        }
        Outcome {
            reply,
            facts,
            publish,
        }
    }

    /// What needs attention first. At the same instant quizzes come first, then schedules, contests
    /// and servers.
    fn first_deadline(&self) -> Option<(Timestamp, Waiting)> {
        let quiz = self.play.first_deadline();
        let schedule = self.daily.first_deadline();
        let contest = self.contests.first_deadline();
        let guild = self.left_guilds.first_deadline();
        let all = [
            quiz.map(|(at, quiz)| (at, Waiting::Quiz(quiz))),
            schedule.map(|(at, schedule)| (at, Waiting::Schedule(schedule))),
            contest.map(|(at, contest)| (at, Waiting::Contest(contest))),
            guild.map(|(at, guild)| (at, Waiting::Guild(guild))),
        ];
        all.into_iter().flatten().min()
    }

    /// When a [`tick`](Engine::tick) is next needed.
    pub fn next_deadline(&self) -> Option<Timestamp> {
        self.first_deadline().map(|(at, _)| at)
    }

    /// Applies a fact.
    pub fn apply(&mut self, fact: &Fact) {
        match fact {
            Fact::Play(fact) => self.apply_to_play(fact),
            Fact::Daily(fact) => self.daily.apply(fact),
            Fact::Contest(fact) => self.contests.apply(fact),
            Fact::Team(fact) => self.teams.apply(fact),
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
