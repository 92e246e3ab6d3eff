//! Practice: a member alone with a bank, without a clock and without points.
//!
//! Nothing of it is stored. Where a member is travels in the buttons of their one private message,
//! so it continues after a restart. The bank and the seed decide which questions come.

use crate::question::{Ask, Bank, Pool, Question, pick};
use std::sync::Arc;

/// Where a member is in a practice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Practice {
    /// Decides the questions and the order of their options.
    pub seed: u32,
    /// The question, from 0.
    pub at: u8,
    /// How many questions there are.
    pub total: u8,
    /// How many of those before this one were right.
    pub right: u8,
}

impl Practice {
    /// A practice of at most so many questions of the bank.
    pub fn begin(bank: &Bank, questions: u16, seed: u32) -> Self {
        let total = bank.questions.len().min(questions.into());
        Self {
            seed,
            at: 0,
            total: u8::try_from(total).unwrap_or(u8::MAX),
            right: 0,
        }
    }

    /// The question as it is asked, if the bank still has as many.
    pub fn question(self, bank: &Bank) -> Option<Arc<Question>> {
        let all = pick::tagged([bank], None);
        let questions = pick::questions(all, self.total.into(), None, self.seed.into());
        let (_, question) = questions.get(usize::from(self.at))?;
        Some(as_studied(bank, question, self.seed_of_question()))
    }

    /// For each position as shown, the option's index in the author's order.
    pub fn order(self, question: &Question) -> Vec<u8> {
        pick::option_order(question, self.seed_of_question())
    }

    /// The next question, after one that was answered so; none after the last.
    pub fn next(self, right: bool) -> Option<Self> {
        let next = Self {
            at: self.at + 1,
            right: self.right + u8::from(right),
            ..self
        };
        (next.at < self.total).then_some(next)
    }

    fn seed_of_question(self) -> u64 {
        pick::derive_seed(self.seed.into(), self.at.into())
    }
}

/// The question of a bank as a member studies it: with what the judge needs of the bank, and with
/// buttons if the bank asks so.
pub fn as_studied(bank: &Bank, question: &Arc<Question>, seed: u64) -> Arc<Question> {
    match bank.ask {
        Ask::Typing => bank.asked(question),
        Ask::Buttons => bank.asked(&Pool::of(bank).with_buttons(question, seed)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;
    use std::collections::HashSet;

    #[test]
    fn it_walks_through_as_many_questions_as_there_are_and_none_twice() {
        let bank = sample::bank("b", 7);
        for (asked, total) in [(3, 3), (7, 7), (50, 7)] {
            let mut seen = HashSet::new();
            let mut next = Some(Practice::begin(&bank, asked, 9));
            while let Some(practice) = next {
                let question = practice.question(&bank).expect("it is there");
                assert_eq!(practice.order(&question).len(), 4);
                assert!(seen.insert(question.id.clone()));
                next = practice.next(true);
            }
            assert_eq!(seen.len(), total);
        }
    }

    #[test]
    fn another_seed_is_another_practice() {
        let bank = sample::bank("b", 20);
        let first = |seed| {
            Practice::begin(&bank, 10, seed)
                .question(&bank)
                .map(|one| one.id.clone())
        };
        let firsts: HashSet<_> = (0..40).map(first).collect();
        assert!(firsts.len() > 5);
        assert_eq!(first(3), first(3));
    }
}
