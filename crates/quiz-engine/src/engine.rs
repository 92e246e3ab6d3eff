//! The engine: every rule of play in one place, a pure function of time and of what is asked.
//!
//! A verb decides (`&self`; facts come out), and [`Engine::run`] then applies the facts. Recovery
//! applies stored facts with [`Engine::apply`] alone, so replay and life cannot differ.

mod contest;
mod daily;
mod decision;
mod forget;
mod play;
mod publication;
mod question;
mod settings;
mod standings;
mod team;

pub use decision::{Decision, Outcome};
pub use publication::Publication;

use crate::contest::{Contesting, Unposted};
use crate::daily::{PastSchedule, Scheduled};
use crate::fact::Fact;
use crate::ids::{
    ChannelId, ContestId, GuildId, QuestionId, QuizId, RoundId, ScheduleId, Timestamp,
};
use crate::member::MemberFact;
use crate::play::{Cooldowns, End, QuestionView, Running, Started, Status};
use crate::question::{AskedAt, Catalogue, Seconds, pick};
use crate::refusal::Refusal;
use crate::settings::{GuildSettings, Settings};
use crate::standings::{Board, Standings, merge};
use crate::team::Teams;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

/// How many schedules are served at once, so that presses come in between where thousands are due;
/// the next [`Engine::tick`] is then due at once.
const SCHEDULES_AT_ONCE: usize = 100;

/// What an operator sets.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rules {
    /// Time for questions where neither command, question nor bank sets one.
    pub seconds: Seconds,
    /// Time between a close and the next question.
    pub gap_ms: i64,
    /// Time between two starts in a channel.
    pub cooldown_ms: i64,
}

/// What was before the facts that are replayed.
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
    /// Results of contests that could not be posted, and nobody was told.
    pub unposted: Vec<Unposted>,
}

/// What may need attention without anyone asking for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Waiting {
    Quiz(QuizId),
    Schedule(ScheduleId),
    Contest(ContestId),
}

/// All quizzes and leaderboards of one bot.
#[derive(Clone, Debug, PartialEq)]
pub struct Engine {
    rules: Rules,
    pub(super) catalogue: Arc<Catalogue>,
    /// In order, so that what is told of all of them follows from the facts alone.
    pub(super) running: BTreeMap<QuizId, Running>,
    /// The quiz of each channel; a daily question runs beside it.
    in_channel: HashMap<ChannelId, QuizId>,
    /// Of which quiz each question is that is open.
    open: HashMap<RoundId, QuizId>,
    schedules: BTreeMap<ScheduleId, Scheduled>,
    settings: GuildSettings,
    /// Those that are not over.
    contests: BTreeMap<ContestId, Contesting>,
    teams: Teams,
    /// Results that could not be posted, and nobody was told.
    unposted: BTreeMap<ContestId, Unposted>,
    /// When each running quiz, each schedule and each contest next needs attention.
    due: BTreeSet<(Timestamp, Waiting)>,
    pub(super) standings: Standings,
    asked: HashMap<ChannelId, AskedAt>,
    cooldowns: Cooldowns,
    last_quiz: u64,
    last_round: u64,
    last_schedule: u64,
    last_contest: u64,
    last_team: u64,
}

impl Engine {
    /// An engine with that past, in which no quiz runs.
    pub fn new(rules: Rules, catalogue: Catalogue, past: Past) -> Self {
        let mut asked = HashMap::<_, AskedAt>::new();
        for (channel, question, at) in past.asked {
            asked.entry(channel).or_default().insert(question, at);
        }
        let mut engine = Self {
            rules,
            catalogue: Arc::new(catalogue),
            running: BTreeMap::new(),
            in_channel: HashMap::new(),
            open: HashMap::new(),
            schedules: BTreeMap::new(),
            settings: GuildSettings::new(past.settings),
            contests: BTreeMap::new(),
            teams: Teams::default(),
            unposted: past
                .unposted
                .into_iter()
                .map(|one| (one.contest, one))
                .collect(),
            due: BTreeSet::new(),
            standings: past.standings,
            asked,
            cooldowns: Cooldowns::default(),
            last_quiz: past.last_quiz,
            last_round: past.last_round,
            last_schedule: past.last_schedule,
            last_contest: past.last_contest,
            last_team: past.last_team,
        };
        for (channel, at) in past.starts {
            engine.cooldowns.started(channel, at, rules.cooldown_ms);
        }
        for past in past.schedules {
            engine.insert_schedule(Scheduled::of(past));
        }
        engine
    }

    /// Does whatever is due.
    pub fn tick(&mut self, now: Timestamp) -> Outcome<()> {
        self.run(now, |_| Ok(Decision::facts(Vec::new())))
    }

    /// Takes the step that `verb` decides, and does whatever else is due. The facts have been
    /// applied when it returns, those of a refused step included: other things may be due.
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
        // Before anything else: what comes after an opening or a close counts as that.
        while let Some(contest) = self.contest_due_by(now) {
            let decision = self.decide_due_contest(now, contest);
            take(self, decision);
        }
        let reply = verb(self).map(|decision| {
            let (reply, decision) = decision.split();
            take(self, decision);
            reply
        });
        let mut served = 0;
        while let Some(waiting) = self.due_by(now) {
            let decision = match waiting {
                Waiting::Quiz(quiz) => self.decide_due(now, quiz),
                Waiting::Schedule(_) if served == SCHEDULES_AT_ONCE => break,
                Waiting::Schedule(schedule) => {
                    served += 1;
                    self.decide_due_schedule(now, schedule)
                }
                Waiting::Contest(contest) => Some(self.decide_due_contest(now, contest)),
            };
            let Some(decision) = decision else {
                break;
            };
            take(self, decision);
        }
        Outcome {
            reply,
            facts,
            publish,
        }
    }

    fn due_by(&self, now: Timestamp) -> Option<Waiting> {
        let &(at, waiting) = self.due.first()?;
        (at <= now).then_some(waiting)
    }

    /// When an [`Engine::tick`] is next needed.
    pub fn next_deadline(&self) -> Option<Timestamp> {
        self.due.first().map(|&(at, _)| at)
    }

    /// Takes in what has happened.
    pub fn apply(&mut self, fact: &Fact) {
        let Some(quiz) = fact.quiz() else {
            return match fact {
                Fact::Contest(fact) => self.apply_to_contest(fact),
                Fact::Team(fact) => self.apply_to_team(fact),
                Fact::Standings(fact) => self.standings.apply(fact),
                Fact::Question(fact) => Arc::make_mut(&mut self.catalogue).apply(fact),
                Fact::Settings(fact) => self.settings.apply(fact),
                Fact::Member(MemberFact::Departed { from, departed }) => {
                    self.apply_departed(*from, departed);
                }
                Fact::Member(MemberFact::Forgotten { member, tombstone }) => {
                    self.apply_forgotten(*member, tombstone);
                }
                _ => self.apply_to_schedule(fact),
            };
        };
        match fact {
            Fact::Started(started) => self.begin(started),
            Fact::Ended { why, .. } => return self.end(quiz, *why),
            Fact::Closed { round, .. } => {
                self.open.remove(round);
            }
            Fact::Rescored {
                guild,
                channel,
                changes,
                counts,
                ..
            } if !self.running.contains_key(&quiz) => {
                if *counts {
                    self.standings.change(*guild, *channel, changes);
                }
                return;
            }
            _ => {}
        }
        let Some(running) = self.running.get_mut(&quiz) else {
            return;
        };
        let before = running.deadline();
        running.apply(fact);
        let after = running.deadline();
        if before != after || matches!(fact, Fact::Started(_)) {
            let waiting = Waiting::Quiz(quiz);
            before.map(|at| self.due.remove(&(at, waiting)));
            after.map(|at| self.due.insert((at, waiting)));
        }
        if let Fact::Asked { round, at, .. } = fact {
            self.last_round = self.last_round.max(round.0);
            if let Some(round) = running.round() {
                self.open.insert(round.id, quiz);
                let asked = self.asked.entry(running.started.channel).or_default();
                pick::note_asked(asked, &round.question.id, *at);
                let daily = running.started.daily;
                if let Some(own) = daily.and_then(|one| self.schedules.get_mut(&one.schedule)) {
                    pick::note_asked(&mut own.asked, &round.question.id, *at);
                }
            }
        }
    }

    fn begin(&mut self, started: &Arc<Started>) {
        self.last_quiz = self.last_quiz.max(started.quiz.0);
        match started.daily {
            Some(occasion) => self.begin_daily(started.quiz, occasion),
            None => {
                let (channel, cooldown_ms) = (started.channel, self.rules.cooldown_ms);
                self.cooldowns.started(channel, started.at, cooldown_ms);
                self.in_channel.insert(started.channel, started.quiz);
            }
        }
        let running = Running::new(Arc::clone(started));
        self.running.insert(started.quiz, running);
    }

    fn end(&mut self, quiz: QuizId, why: End) {
        let Some(running) = self.running.remove(&quiz) else {
            return;
        };
        let waiting = Waiting::Quiz(quiz);
        running.deadline().map(|at| self.due.remove(&(at, waiting)));
        running.round().map(|round| self.open.remove(&round.id));
        let started = Arc::clone(&running.started);
        match started.daily {
            Some(occasion) => self.end_daily(quiz, occasion),
            None => {
                self.in_channel.remove(&started.channel);
            }
        }
        for (member, tally) in running.settled(why) {
            self.standings
                .add(started.guild, started.channel, member, &tally);
        }
    }

    /// What the operator has set.
    pub fn rules(&self) -> &Rules {
        &self.rules
    }

    /// What the server has set.
    pub fn settings(&self, guild: GuildId) -> Arc<Settings> {
        self.settings.of(guild)
    }

    /// The banks that can be played.
    pub fn catalogue(&self) -> &Arc<Catalogue> {
        &self.catalogue
    }

    /// The leaderboards of the quizzes that have ended.
    pub fn standings(&self) -> &Standings {
        &self.standings
    }

    /// A channel's leaderboard, with what the quiz that runs there has brought so far.
    pub fn channel_board(&self, channel: ChannelId) -> Board {
        let mut board = self.standings.channel(channel);
        let mut guild = self.standings.guild_of(channel);
        if let Some(running) = self.running_in(channel) {
            merge(&mut board, &running.scores);
            guild = Some(running.started.guild);
        }
        match guild {
            Some(guild) => self.standings.shown(guild, board),
            None => board,
        }
    }

    /// A server's leaderboard, with what the quizzes that run there have brought so far.
    pub fn guild_board(&self, guild: GuildId) -> Board {
        let mut board = self.standings.guild(guild);
        let here = |running: &&Running| running.started.guild == guild;
        for running in self.running.values().filter(here) {
            merge(&mut board, &running.scores);
        }
        self.standings.shown(guild, board)
    }

    /// How the quiz in the channel stands.
    pub fn status(&self, channel: ChannelId) -> Option<Status> {
        let running = self.running_in(channel)?;
        let closes = running.round().and_then(|round| {
            let opened = round.posted?.message.created_at();
            Some(round.closes(opened))
        });
        let mut leaders = running.placings();
        leaders.retain(|row| row.place == 1 && row.tally.points > 0);
        Some(Status {
            started: Arc::clone(&running.started),
            number: running.number,
            open: running.round().is_some(),
            closes,
            paused: running.paused.is_some(),
            leaders,
        })
    }

    /// The question with this id, while it is open.
    pub fn open_question(&self, round: RoundId) -> Option<QuestionView> {
        let running = self.running_with(round)?;
        Some(running.sheet(running.round()?))
    }

    /// When the question closes as things stand; far off while it is not posted, and `None`
    /// once it is not open any more.
    pub fn closes(&self, round: RoundId) -> Option<Timestamp> {
        let running = self.running_with(round)?;
        Some(running.deadline().unwrap_or(Timestamp(i64::MAX)))
    }

    /// Every question that is open.
    pub fn open_questions(&self) -> impl Iterator<Item = QuestionView> {
        self.running
            .values()
            .filter_map(|running| Some(running.sheet(running.round()?)))
    }

    fn running_in(&self, channel: ChannelId) -> Option<&Running> {
        self.running.get(self.in_channel.get(&channel)?)
    }

    /// The quiz of which this question is, while it is open.
    fn running_with(&self, round: RoundId) -> Option<&Running> {
        self.running.get(self.open.get(&round)?)
    }
}

#[cfg(any(test, feature = "samples"))]
#[cfg_attr(
    not(test),
    expect(dead_code, unused_imports, reason = "other crates use the games alone")
)]
pub(crate) mod tests;
