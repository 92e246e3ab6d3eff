//! A key that was wrong: what becomes of questions that were asked, and of the points they brought.

use super::score;
use crate::ids::{ChannelId, GuildId, QuizId, RoundId};
use crate::member::Member;
use crate::play::award::{Award, board_of};
use crate::play::mode::Mode;
use crate::play::survival::{Survival, award_wins};
use crate::question::{Fix, Question, Seconds};
use crate::standings::{Board, Change, Tally};
use std::collections::BTreeSet;
use std::sync::Arc;

/// A closed question as it was answered in one quiz, and what else the quiz brought.
#[derive(Clone, Debug, PartialEq)]
pub struct Answered {
    /// The quiz.
    pub quiz: QuizId,
    /// Its server.
    pub guild: GuildId,
    /// Where it was played.
    pub channel: ChannelId,
    /// Language of its public messages: a BCP 47 tag.
    pub language: String,
    /// How it is scored.
    pub mode: Mode,
    /// Whether it has ended; then first places were counted as won.
    pub ended: bool,
    /// Whether someone wins it when it has ended.
    pub won: bool,
    /// Whether no reset of the leaderboard has taken it away.
    pub counts: bool,
    /// The posting.
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
    /// Who stood for how long, in a survival quiz.
    pub survival: Option<Survival>,
}

/// What was answered under a wrong key is to be scored again.
#[derive(Clone, Debug)]
pub struct Rescore {
    /// The correction.
    pub fix: Arc<Fix>,
    /// The title of the question's bank.
    pub bank_title: String,
    /// Every closed posting of the question that counted.
    pub answered: Vec<Answered>,
}

/// What came of that.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rescored {
    /// Postings whose quiz ended after they were read: they are to be read and scored again.
    pub stale: usize,
    /// Answers that were scored again.
    pub answers: usize,
    /// In how many postings.
    pub quizzes: usize,
    /// Members whose points have changed.
    pub members: usize,
}

impl Answered {
    /// The awards with the corrected question, and what changes by that for whom.
    pub(crate) fn rescored(&self, question: &Question) -> (Vec<Award>, Vec<Change>) {
        let mut awards: Vec<_> = self.awards.clone();
        score::score(self.mode, question, self.seconds, &mut awards);
        let changes = changes(&self.board(&self.awards), &self.board(&awards));
        (awards, changes)
    }

    /// What the quiz brings with these awards for the question.
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
            points: is.points.cast_signed() - was.points.cast_signed(),
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
