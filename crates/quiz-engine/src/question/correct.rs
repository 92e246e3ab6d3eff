//! A key that was wrong: what becomes of questions that were asked, and of the points they brought.

use crate::score;
use crate::standings::{Board, award_wins, board_of};
use crate::{
    Award, ChannelId, Choices, GuildId, Kind, Markdown, Member, Mode, Question, QuizId, RoundId,
    Seconds, Survival,
};
use std::collections::BTreeSet;
use std::sync::Arc;

/// The question as it was asked, with the corrected key; none where that changes nothing, or
/// where it was asked so differently that the key does not fit it.
pub fn corrected(asked: &Question, fixed: &Question) -> Option<Question> {
    let (kind, right) = if asked.options.is_empty() || fixed.options.is_empty() {
        match (&asked.kind, &fixed.kind) {
            (Kind::Typed(_), Kind::Typed(_)) | (Kind::Numeric(_), Kind::Numeric(_)) => {
                (fixed.kind.clone(), Choices::NONE)
            }
            // It was typed in its bank, and was asked by buttons.
            (Kind::Single, Kind::Typed(typed)) => {
                let accepted = |text: &Markdown| {
                    let text = text.unescaped();
                    typed.spelling(&text, &asked.context).is_some()
                };
                let options = asked.options.iter().enumerate();
                let right = options.filter(|(_, option)| accepted(&option.text));
                (Kind::Single, right.map(|(index, _)| index).collect())
            }
            _ => return None,
        }
    } else {
        let texts = |question: &Question| -> Vec<Markdown> {
            let options = question.options.iter();
            options.map(|option| option.text.clone()).collect()
        };
        if texts(asked) != texts(fixed) {
            return None;
        }
        (fixed.kind.clone(), fixed.right)
    };
    let answerable = asked.options.is_empty() || !right.is_empty();
    let changed = kind != asked.kind || right != asked.right;
    (answerable && changed).then(|| Question {
        kind,
        right,
        ..asked.clone()
    })
}

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

/// What a corrected key takes from a member, or gives them.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Who.
    pub member: Member,
    /// Points; a mark is 1000.
    pub points: i64,
    /// Questions answered exactly right.
    pub right: i32,
    /// Time taken for right answers, in milliseconds.
    pub right_ms: i64,
    /// Quizzes won.
    pub won: i32,
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
    let (none, mut changes) = (crate::Tally::default(), Vec::new());
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

impl crate::Tally {
    pub(crate) fn change(&mut self, change: &Change) {
        self.points = self.points.saturating_add_signed(change.points);
        self.right = self.right.saturating_add_signed(change.right);
        self.right_ms = self.right_ms.saturating_add_signed(change.right_ms);
        self.won = self.won.saturating_add_signed(change.won);
    }
}
