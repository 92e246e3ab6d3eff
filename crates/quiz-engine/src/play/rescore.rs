//! Corrected keys: questions that were asked with a wrong key are scored again.

#![expect(
    missing_docs,
    reason = "fields without a comment are what their names say"
)]

use super::decide::Play;
use super::fact::PlayFact;
use super::quizzes::Quizzes;
use super::running::Running;
use super::score;
use crate::ids::{ChannelId, GuildId, MemberId, QuizId, RoundId};
use crate::member::Member;
use crate::play::award::{Award, board_of};
use crate::play::mode::Mode;
use crate::play::survival::{Survival, award_wins};
use crate::question::{Fix, Question, Seconds, corrected};
use crate::standings::{Board, Change, Tally};
use crate::step::Step;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// A closed question as it was answered in one quiz, with the quiz's other awards.
#[derive(Clone, Debug, PartialEq)]
pub struct Answered {
    pub quiz: QuizId,
    pub guild: GuildId,
    /// Where it was played.
    pub channel: ChannelId,
    /// Language of its public messages: a BCP 47 tag.
    pub language: String,
    /// The mode in which it is scored.
    pub mode: Mode,
    /// Whether it has ended; then first places were counted as won.
    pub ended: bool,
    /// Whether someone wins it when it has ended.
    pub won: bool,
    /// Whether no reset of the leaderboard has taken it away.
    pub counts: bool,
    pub round: RoundId,
    /// The question's number in the quiz, from 1.
    pub number: u16,
    /// The question as it was asked.
    pub question: Arc<Question>,
    /// Time allowed.
    pub seconds: Seconds,
    /// What each got who answered it.
    pub awards: Vec<Award>,
    /// What was got for the quiz's other questions.
    pub others: Vec<Award>,
    /// Who was left after each question; `None` unless the mode is survival.
    pub survival: Option<Survival>,
}

/// Answers to a question with a wrong key that are to be scored again.
#[derive(Clone, Debug)]
pub struct Rescore {
    pub fix: Arc<Fix>,
    /// The title of the question's bank.
    pub bank_title: String,
    /// Every closed posting of the question that counted.
    pub answered: Vec<Answered>,
}

/// The summary of scoring again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rescored {
    /// Postings whose quiz ended after they were read from the store; the caller reads them again.
    pub stale: usize,
    /// Answers that were scored again.
    pub answers: usize,
    /// In how many postings.
    pub quizzes: usize,
    /// Members whose points have changed.
    pub members: usize,
}

impl Answered {
    /// The awards with the corrected question, and what that changes for each member.
    pub(crate) fn rescored(&self, question: &Question) -> (Vec<Award>, Vec<Change>) {
        let mut awards: Vec<_> = self.awards.clone();
        score::score(self.mode, question, self.seconds, &mut awards);
        let changes = changes(&self.board(&self.awards), &self.board(&awards));
        (awards, changes)
    }

    /// The quiz's board with these awards for the question.
    fn board(&self, awards: &[Award]) -> Board {
        let all: Vec<_> = self.others.iter().chain(awards).cloned().collect();
        let mut board = board_of(&all);
        if self.ended && self.won {
            let mut survival = self.survival.clone();
            if let Some(survival) = &mut survival {
                survival.rescore(self.round, awards);
            }
            award_wins(&mut board, survival.as_ref());
        }
        board
    }
}

/// The effect of scoring again on one channel.
pub(crate) struct RescoredChannel {
    /// Language of its public messages: a BCP 47 tag.
    pub(crate) language: String,
    /// Whose points have changed.
    pub(crate) members: BTreeSet<MemberId>,
}

/// A summary of scoring again, and its effect on each channel.
type Rescoring = (Rescored, BTreeMap<ChannelId, RescoredChannel>);

impl Quizzes {
    /// Corrects all questions of running quizzes. [`Quizzes::rescore`] scores their closed ones again.
    pub(crate) fn correct_running(
        &self,
        guild: GuildId,
        fixed: &Question,
    ) -> impl Iterator<Item = PlayFact> {
        self.correct_from(guild, fixed, |_| 1)
    }

    /// Corrects what is open, or is asked later, in running quizzes.
    pub(crate) fn correct_unclosed(
        &self,
        guild: GuildId,
        fixed: &Question,
    ) -> impl Iterator<Item = PlayFact> {
        let unclosed = |running: &Running| match running.round() {
            Some(open) => open.number,
            None => running.number + 1,
        };
        self.correct_from(guild, fixed, unclosed)
    }

    fn correct_from(
        &self,
        guild: GuildId,
        fixed: &Question,
        first: impl Fn(&Running) -> u16,
    ) -> impl Iterator<Item = PlayFact> {
        self.of(guild).flat_map(move |running| {
            let first = first(running);
            let questions = (1_u16..).zip(&running.started.questions);
            let questions = questions.filter(move |(number, _)| *number >= first);
            questions.filter_map(move |(number, asked)| {
                let question = (asked.id == fixed.id).then(|| corrected(asked, fixed))??;
                Some(PlayFact::Corrected {
                    quiz: running.started.quiz,
                    number,
                    question: Arc::new(question),
                })
            })
        })
    }

    /// Scores closed questions again by the right key, `fixed`.
    pub(crate) fn rescore(&self, fixed: &Question, answered: &[Answered]) -> Play<Rescoring> {
        let (mut facts, mut done) = (Vec::new(), Rescored::default());
        let mut channels = BTreeMap::<ChannelId, RescoredChannel>::new();
        for answered in answered {
            if answered.ended == self.running.contains_key(&answered.quiz) {
                done.stale += 1;
                continue;
            }
            let question = match corrected(&answered.question, fixed) {
                None => Arc::clone(&answered.question),
                Some(question) => {
                    let question = Arc::new(question);
                    facts.push(PlayFact::Corrected {
                        quiz: answered.quiz,
                        number: answered.number,
                        question: Arc::clone(&question),
                    });
                    question
                }
            };
            let (awards, changes) = answered.rescored(&question);
            if awards == answered.awards {
                continue;
            }
            done.answers += awards.len();
            done.quizzes += 1;
            let new = || RescoredChannel {
                language: answered.language.clone(),
                members: BTreeSet::new(),
            };
            let channel = channels.entry(answered.channel).or_insert_with(new);
            let members = changes.iter().map(|change| change.member.id);
            channel.members.extend(members);
            facts.push(PlayFact::Rescored {
                guild: answered.guild,
                channel: answered.channel,
                quiz: answered.quiz,
                round: answered.round,
                awards,
                changes,
                counts: answered.counts,
            });
        }
        let members = channels.values().flat_map(|channel| &channel.members);
        done.members = members.collect::<BTreeSet<_>>().len();
        Step::of((done, channels), facts)
    }
}

fn changes(before: &Board, after: &Board) -> Vec<Change> {
    let members: BTreeSet<_> = before.keys().chain(after.keys()).copied().collect();
    let (none, mut changes) = (Tally::default(), Vec::new());
    for id in members {
        let (was, is) = (
            before.get(&id).unwrap_or(&none),
            after.get(&id).unwrap_or(&none),
        );
        let change = Change {
            member: Member {
                id,
                name: is.name.clone(),
            },
            points: is.points - was.points,
            counted: is.points.max(0) - was.points.max(0),
            right: is.right.cast_signed() - was.right.cast_signed(),
            right_ms: is.right_ms.cast_signed() - was.right_ms.cast_signed(),
            won: is.won.cast_signed() - was.won.cast_signed(),
        };
        if (change.points, change.right, change.won) != (0, 0, 0) {
            changes.push(change);
        }
    }
    changes
}
