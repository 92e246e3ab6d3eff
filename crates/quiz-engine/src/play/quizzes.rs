//! All quizzes that run.
//!
//! Bounded by what runs, beside [`Asked`] and [`Cooldowns`], which have bounds of their own.

use super::asked::Asked;
use super::cooldown::Cooldowns;
use super::fact::PlayFact;
use super::rules::Rules;
use super::running::{Phase, Refused, Running};
use super::started::{End, Started};
use super::view::{QuestionView, RefusedQuestion, Status};
use crate::Refusal;
use crate::deadlines::Deadlines;
use crate::ids::MemberId;
use crate::ids::{ChannelId, GuildId, QuestionId, QuizId, RoundId, Timestamp};
use crate::member::{Departed, Forget, Member};
use crate::standings::{Board, counted, merge};
use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

/// The quizzes of all servers, daily questions included.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Quizzes {
    pub(crate) rules: Rules,
    /// In order, so that what is published of all of them follows from the facts alone.
    pub(crate) running: BTreeMap<QuizId, Running>,
    /// The quiz of each channel or thread; a daily question runs beside it.
    pub(crate) in_channel: HashMap<ChannelId, QuizId>,
    /// The threads of each channel in which a quiz is played.
    in_threads: HashMap<ChannelId, BTreeSet<ChannelId>>,
    /// The quiz of each open question.
    pub(crate) open: HashMap<RoundId, QuizId>,
    /// Those that are paused because their channel refused a question, which nobody was told.
    untold: BTreeSet<QuizId>,
    deadlines: Deadlines<QuizId>,
    pub(crate) asked: Asked,
    pub(super) cooldowns: Cooldowns,
    last_quiz: QuizId,
    last_round: RoundId,
}

/// A quiz that has ended.
pub(crate) struct Ended {
    pub(crate) started: Arc<Started>,
    /// What it adds to the leaderboards.
    pub(crate) board: Board,
}

impl Quizzes {
    /// No quiz runs; the ids up to these are taken.
    pub(crate) fn new(rules: Rules, last_quiz: u64, last_round: u64) -> Self {
        Self {
            rules,
            running: BTreeMap::new(),
            in_channel: HashMap::new(),
            in_threads: HashMap::new(),
            open: HashMap::new(),
            untold: BTreeSet::new(),
            deadlines: Deadlines::default(),
            asked: Asked::default(),
            cooldowns: Cooldowns::default(),
            last_quiz: QuizId(last_quiz),
            last_round: RoundId(last_round),
        }
    }

    /// Records that a question was asked in a channel.
    pub(crate) fn note_asked(&mut self, channel: ChannelId, question: &QuestionId, at: Timestamp) {
        self.asked.note(channel, question, at);
    }

    /// Records that a quiz was started in a channel.
    pub(crate) fn note_start(&mut self, channel: ChannelId, at: Timestamp) {
        self.cooldowns.started(channel, at, self.rules.cooldown_ms);
    }

    pub(crate) fn next_quiz(&self) -> QuizId {
        QuizId(self.last_quiz.0 + 1)
    }

    pub(super) fn next_round(&self) -> RoundId {
        RoundId(self.last_round.0 + 1)
    }

    /// The first deadline, and its quiz.
    pub(crate) fn first_deadline(&self) -> Option<(Timestamp, QuizId)> {
        self.deadlines.first()
    }

    /// Applies a fact about a quiz. Returns the quiz if the fact ended it.
    pub(crate) fn apply(&mut self, fact: &PlayFact) -> Option<Ended> {
        match fact {
            PlayFact::Started(started) => self.begin(started),
            PlayFact::Ended { quiz, why, .. } => return self.end(*quiz, *why),
            PlayFact::Closed { round, .. } => {
                self.open.remove(round);
            }
            _ => {}
        }
        let quiz = fact.quiz()?;
        let running = self.running.get_mut(&quiz)?;
        let before = running.deadline();
        running.apply(fact);
        let after = running.deadline();
        self.deadlines.change(quiz, before, after);
        match running.refused {
            Some(Refused { told: false, .. }) => self.untold.insert(quiz),
            _ => self.untold.remove(&quiz),
        };
        if let PlayFact::Asked { round, at, .. } = fact {
            self.last_round = self.last_round.max(*round);
            if let Some(round) = running.round() {
                self.open.insert(round.id, quiz);
                let (channel, question) = (running.started.channel, round.question.id.clone());
                self.note_asked(channel, &question, *at);
            }
        }
        None
    }

    fn begin(&mut self, started: &Arc<Started>) {
        self.last_quiz = self.last_quiz.max(started.quiz);
        if started.daily.is_none() {
            self.note_start(started.channel, started.at);
            self.in_channel.insert(started.place(), started.quiz);
            if let Some(thread) = started.thread {
                let threads = self.in_threads.entry(started.channel).or_default();
                threads.insert(thread);
            }
        }
        let running = Running::new(Arc::clone(started));
        self.deadlines
            .change(started.quiz, None, running.deadline());
        self.running.insert(started.quiz, running);
    }

    fn end(&mut self, quiz: QuizId, why: End) -> Option<Ended> {
        let running = self.running.remove(&quiz)?;
        self.untold.remove(&quiz);
        self.deadlines.change(quiz, running.deadline(), None);
        running.round().map(|round| self.open.remove(&round.id));
        let started = Arc::clone(&running.started);
        if started.daily.is_none() {
            self.in_channel.remove(&started.place());
            if let (Some(thread), Entry::Occupied(mut threads)) =
                (started.thread, self.in_threads.entry(started.channel))
            {
                threads.get_mut().remove(&thread);
                if threads.get().is_empty() {
                    threads.remove();
                }
            }
        }
        Some(Ended {
            started,
            board: running.settled(why),
        })
    }

    /// Records that a member was forgotten who had answered in a quiz that still runs.
    pub(crate) fn depart(&mut self, quiz: QuizId, departed: &Departed) {
        if let Some(running) = self.running.get_mut(&quiz) {
            running.departed.push(departed.clone());
        }
    }

    pub(crate) fn get(&self, quiz: QuizId) -> Option<&Running> {
        self.running.get(&quiz)
    }

    /// The quiz that is played in a channel or thread.
    pub(crate) fn in_channel(&self, channel: ChannelId) -> Option<&Running> {
        self.running.get(self.in_channel.get(&channel)?)
    }

    /// The quiz of an open question.
    pub(crate) fn with_round(&self, round: RoundId) -> Option<&Running> {
        self.running.get(self.open.get(&round)?)
    }

    /// The quizzes of a server.
    pub(crate) fn of(&self, guild: GuildId) -> impl Iterator<Item = &Running> {
        let running = self.running.values();
        running.filter(move |one| one.started.guild == guild)
    }

    /// The quizzes that count for a channel's leaderboard, without its daily questions.
    pub(crate) fn counting_for(&self, channel: ChannelId) -> impl Iterator<Item = &Running> {
        let running = self.running.values();
        running.filter(move |one| one.started.channel == channel && one.started.daily.is_none())
    }

    /// Adds the points of a server's quizzes that run.
    pub(crate) fn add_to(&self, guild: GuildId, board: &mut Board) {
        for running in self.of(guild) {
            merge(board, &counted(running.scores.clone()));
        }
    }

    /// The quiz that a command in a channel means: the one that is played there, else the only one
    /// in its threads.
    pub(crate) fn meant_in(&self, channel: ChannelId) -> Result<&Running, Refusal> {
        let only = match self.in_threads.get(&channel) {
            Some(threads) if threads.len() == 1 => threads.first().copied(),
            _ => None,
        };
        let here = self.in_channel(channel);
        let running = here.or_else(|| self.in_channel(only?));
        running.ok_or_else(|| match self.in_threads.get(&channel) {
            Some(threads) => Refusal::RunsInThreads {
                threads: threads.clone(),
            },
            None => Refusal::NothingRuns,
        })
    }

    pub(crate) fn status(&self, channel: ChannelId) -> Result<Status, Refusal> {
        let running = self.meant_in(channel)?;
        let closes = running.round().and_then(|round| {
            let opened = round.posted?.message.created_at();
            Some(round.closes(opened))
        });
        let mut leaders = running.placings();
        leaders.retain(|row| row.place == 1 && row.tally.points > 0);
        Ok(Status {
            started: Arc::clone(&running.started),
            number: running.number,
            open: running.round().is_some(),
            closes,
            lobby: match running.phase {
                Phase::Lobby(until) => Some((until, running.lobby.joined.len())),
                _ => None,
            },
            paused: running.paused.is_some(),
            refused: running.refused.is_some(),
            over: running.is_over(),
            leaders,
        })
    }

    /// The quizzes that a member has started and does not know to be paused because their channel
    /// refused a question.
    pub(crate) fn untold(
        &self,
        guild: GuildId,
        starter: MemberId,
    ) -> impl Iterator<Item = RefusedQuestion> {
        let untold = self.untold.iter().filter_map(|quiz| self.get(*quiz));
        let theirs = untold.filter(move |running| {
            running.started.guild == guild && running.started.starter.id == starter
        });
        theirs.map(|running| RefusedQuestion {
            quiz: running.started.quiz,
            channel: running.started.place(),
            number: running.number + 1,
        })
    }

    /// Whether the quiz is paused because its channel refused that posting of a question.
    pub(crate) fn is_refused(&self, quiz: QuizId, round: RoundId) -> bool {
        let refused = self.get(quiz).and_then(|running| running.refused);
        refused.is_some_and(|refused| refused.round == round)
    }

    /// The member who started the quiz knows that it is paused because the channel refused a question.
    pub(crate) fn tell_starter(&self, quiz: QuizId) -> Option<PlayFact> {
        let untold = self.untold.contains(&quiz);
        untold.then_some(PlayFact::StarterTold { quiz })
    }

    pub(crate) fn open_question(&self, round: RoundId) -> Option<QuestionView> {
        let running = self.with_round(round)?;
        Some(running.view(running.round()?))
    }

    pub(crate) fn open_questions(&self) -> impl Iterator<Item = QuestionView> {
        let running = self.running.values();
        running.filter_map(|running| Some(running.view(running.round()?)))
    }
}

impl Forget for Quizzes {
    fn forget(&mut self, member: MemberId, tombstone: &Member) {
        for running in self.running.values_mut() {
            running.forget(member, tombstone);
        }
    }
}
