//! Practice: a member alone with a bank, without a clock and without points.
//!
//! Where a member is travels in the buttons of their one private message, so it continues after a
//! restart. The seed shuffles the bank and deals it into as many groups as there are questions to
//! come; of each group, the question is asked that suits the member best when it is reached. So no
//! question comes twice, and nothing has to be stored of a practice.

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

    /// The questions of which one is asked here; none if the bank no longer has as many.
    pub fn candidates(self, bank: &Bank) -> Vec<Arc<Question>> {
        let count = bank.questions.len();
        let (at, total) = (usize::from(self.at), usize::from(self.total));
        if count < total || at >= total {
            return Vec::new();
        }
        let order = pick::shuffled(count, self.seed.into());
        let group = &order[at * count / total..(at + 1) * count / total];
        let questions = group.iter().map(|&index| &bank.questions[index]);
        questions.map(Arc::clone).collect()
    }

    /// The one of the candidates that suits best; among equals, chance has decided.
    pub fn choose(self, bank: &Bank, unsuited: impl Fn(&Question) -> f64) -> Option<Arc<Question>> {
        let candidates = self.candidates(bank).into_iter();
        let rated = candidates.map(|question| (unsuited(&question), question));
        let best = rated.min_by(|(one, _), (other, _)| one.total_cmp(other));
        best.map(|(_, question)| question)
    }

    /// A candidate as it is asked.
    pub fn asked(self, bank: &Bank, question: &Arc<Question>) -> Arc<Question> {
        as_studied(bank, question, self.seed_of_question())
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
                let question = practice.choose(&bank, |_| 0.0).expect("it is there");
                assert_eq!(practice.order(&question).len(), 4);
                assert!(seen.insert(question.id.clone()));
                next = practice.next(true);
            }
            assert_eq!(seen.len(), total);
        }
    }

    #[test]
    fn the_question_that_suits_best_comes_of_each_group() {
        let bank = sample::bank("b", 43);
        let number = |question: &Question| -> f64 {
            let (_, number) = question.id.as_str().split_once('/').expect("a bank");
            number.parse().expect("a number")
        };
        let (mut next, mut all) = (Some(Practice::begin(&bank, 10, 5)), Vec::new());
        while let Some(practice) = next {
            let candidates = practice.candidates(&bank);
            assert!((4..=5).contains(&candidates.len()));
            let chosen = practice
                .choose(&bank, |one| number(one))
                .expect("it is there");
            assert!(candidates.iter().all(|one| number(one) >= number(&chosen)));
            all.extend(candidates.iter().map(|one| one.id.clone()));
            next = practice.next(true);
        }
        all.sort();
        all.dedup();
        assert_eq!(all.len(), 43, "each is a candidate once");
        let late = Practice {
            at: 10,
            ..Practice::begin(&bank, 10, 5)
        };
        assert!(late.candidates(&bank).is_empty());
        let more = Practice {
            total: 50,
            ..Practice::begin(&bank, 10, 5)
        };
        assert!(
            more.candidates(&bank).is_empty(),
            "the bank has become smaller"
        );
    }

    #[test]
    fn another_seed_is_another_practice() {
        let bank = sample::bank("b", 20);
        let first = |seed| {
            Practice::begin(&bank, 10, seed)
                .choose(&bank, |_| 0.0)
                .map(|one| one.id.clone())
        };
        let firsts: HashSet<_> = (0..40).map(first).collect();
        assert!(firsts.len() > 5);
        assert_eq!(first(3), first(3));
    }
}
