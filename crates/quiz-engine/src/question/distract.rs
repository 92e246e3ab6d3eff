//! Typed questions that are asked by buttons: the wrong options are answers to other questions.

use super::typed::language::Language;
use super::typed::numerals::NumberWords;
use super::typed::reading::{Reading, readings};
use super::typed::{same, slips};
use crate::question::answer::Choices;
use crate::question::asked::{AnswerOption, Kind, Question};
use crate::question::bank::Bank;
use crate::question::markdown::Markdown;
use crate::question::typed::Typed;
use rand::SeedableRng;
use rand::rngs::ChaCha8Rng;
use rand::seq::SliceRandom;
use std::collections::HashSet;
use std::sync::Arc;

/// The wrong options of a question, if the bank has enough answers.
const WRONG: usize = 3;
/// With fewer wrong options the question stays typed.
const FEWEST: usize = 2;
/// The largest distance of shapes at which a wrong option does not reveal the right one.
const ALIKE: usize = 15;

/// The answers of a bank, from which wrong options are drawn.
#[derive(Debug)]
pub(crate) struct Pool<'b> {
    language: Language<'b>,
    candidates: Vec<Candidate<'b>>,
}

#[derive(Debug)]
struct Candidate<'b> {
    /// The answer that its own question reveals.
    text: &'b str,
    /// Everything that its own question accepts, as it can be read; the first is of `text`.
    accepted: Vec<Vec<Reading>>,
    shape: Shape,
}

impl<'b> Candidate<'b> {
    fn of(typed: &'b Typed, language: Language<'_>) -> Option<Self> {
        let first = typed.accepted.first()?;
        let accepted = typed.accepted.iter();
        Some(Self {
            text: &first.text,
            accepted: accepted.map(|one| readings(&one.text, language)).collect(),
            shape: Shape::of(&first.text),
        })
    }

    /// Whether an answer to the one question could be right for the other too.
    fn meets(&self, other: &Self, words: NumberWords) -> bool {
        let alike = |one: &Vec<Reading>, two: &Vec<Reading>| {
            let forgives = |one: &Vec<Reading>, two: &Vec<Reading>| {
                let mut ways = one.iter();
                ways.any(|one| two.iter().any(|two| slips::forgives(one, two, words)))
            };
            same(one, two) || forgives(one, two) || forgives(two, one)
        };
        let mut ours = self.accepted.iter();
        ours.any(|ours| other.accepted.iter().any(|theirs| alike(ours, theirs)))
    }

    /// The plainest way to read the answer.
    fn plain(&self) -> &str {
        let first = self.accepted.first().and_then(|readings| readings.first());
        first.map_or("", |reading| reading.bare())
    }
}

impl<'b> Pool<'b> {
    pub(crate) fn of(bank: &'b Bank) -> Self {
        let language = Language::of(bank.language.as_deref());
        let typed = bank
            .questions
            .iter()
            .filter_map(|question| match &question.kind {
                Kind::Typed(typed) => Candidate::of(typed, language),
                _ => None,
            });
        Self {
            language,
            candidates: typed.collect(),
        }
    }

    /// The question with buttons; the question itself where it is not typed, or where the bank
    /// has too few other answers of its shape that are surely wrong.
    pub(crate) fn with_buttons(&self, question: &Arc<Question>, seed: u64) -> Arc<Question> {
        let own = match &question.kind {
            Kind::Typed(typed) => Candidate::of(typed, self.language),
            _ => None,
        };
        let Some(own) = own else {
            return Arc::clone(question);
        };
        let wrong = self.wrong_for(&own, seed);
        if wrong.len() < FEWEST {
            return Arc::clone(question);
        }
        let option = |text: &str| AnswerOption {
            text: Markdown::literal(text),
            explanation: None,
            last: false,
        };
        Arc::new(Question {
            kind: Kind::Single,
            options: std::iter::once(own.text).chain(wrong).map(option).collect(),
            right: Choices::one(0),
            // No author has ordered these, and the right one is first.
            fixed_order: false,
            ..Question::clone(question)
        })
    }

    /// Wrong options that look like the right one.
    fn wrong_for(&self, own: &Candidate<'_>, seed: u64) -> Vec<&'b str> {
        let words = NumberWords::of(self.language);
        let mut seen = HashSet::new();
        let mut wrong: Vec<_> = self
            .candidates
            .iter()
            .filter(|other| !own.meets(other, words) && seen.insert(other.plain()))
            .map(|other| (own.shape.distance(&other.shape), other.text))
            .filter(|(distance, _)| *distance <= ALIKE)
            .collect();
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        // Chance decides among equals, and then among all that look alike.
        wrong.shuffle(&mut rng);
        wrong.sort_by_key(|(distance, _)| *distance);
        let alike = wrong.partition_point(|(distance, _)| *distance == 0);
        wrong.truncate(alike.max(WRONG));
        wrong.shuffle(&mut rng);
        wrong.truncate(WRONG);
        wrong.into_iter().map(|(_, text)| text).collect()
    }
}

/// What reveals an answer at a glance if the other options differ in it.
#[derive(Debug, PartialEq, Eq)]
struct Shape {
    digits: bool,
    capital: bool,
    words: usize,
    length: usize,
}

impl Shape {
    fn of(text: &str) -> Self {
        Self {
            digits: text.contains(|c: char| c.is_numeric()),
            capital: text.starts_with(char::is_uppercase),
            words: text.split_whitespace().count(),
            length: text.chars().count(),
        }
    }

    /// 0 if both look alike.
    fn distance(&self, other: &Self) -> usize {
        let length = self.length.abs_diff(other.length);
        100 * usize::from(self.digits != other.digits)
            + 20 * usize::from(self.capital != other.capital)
            + 10 * self.words.abs_diff(other.words)
            + length.saturating_sub(2 + self.length / 2)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;
    use proptest::prelude::*;

    fn bank(answers: &[&[&str]]) -> Bank {
        let mut bank = sample::bank("b", answers.len());
        for (question, accepted) in bank.questions.iter_mut().zip(answers) {
            *question = Arc::new(sample::typed(question.prompt.source(), accepted));
        }
        bank
    }

    fn options(bank: &Bank, seed: u64) -> Vec<String> {
        let question = Pool::of(bank).with_buttons(&bank.questions[0], seed);
        let texts = question.options.iter();
        texts
            .map(|option| option.text.source().to_owned())
            .collect()
    }

    #[test]
    fn wrong_options_look_like_the_right_one() {
        let bank = bank(&[
            &["1914"],
            &["Paris"],
            &["1066"],
            &["the treaty of Versailles"],
            &["1789"],
            &["1492"],
            &["Rome"],
        ]);
        for seed in 0..20 {
            let mut options = options(&bank, seed);
            options.sort();
            assert_eq!(options, ["1066", "1492", "1789", "1914"]);
        }
    }

    #[test]
    fn no_wrong_option_would_be_right() {
        let bank = bank(&[
            &["Holland", "The Netherlands"],
            &["Netherlands"],
            &["Belgium"],
            &["the netherlands!", "Oranje"],
            &["Belgium"],
            &["Hollande"],
            &["France"],
            &["Low Countries", "Holland"],
        ]);
        let mut options = options(&bank, 1);
        options.sort();
        assert_eq!(options, ["Belgium", "France", "Holland"]);
    }

    #[test]
    fn they_are_shuffled_whatever_the_bank_says() {
        let mut bank = bank(&[&["Lyon"], &["Nice"], &["Metz"], &["Lens"]]);
        Arc::make_mut(&mut bank.questions[0]).fixed_order = true;
        let question = Pool::of(&bank).with_buttons(&bank.questions[0], 1);
        assert!(!question.fixed_order);
    }

    #[test]
    fn a_lone_question_stays_typed() {
        let bank = bank(&[&["x"]]);
        assert_eq!(
            Pool::of(&bank).with_buttons(&bank.questions[0], 1),
            bank.questions[0]
        );
        // A number among words would give itself away.
        let bank = self::bank(&[&["4"], &["Sargasso"], &["Pacific"], &["yes"], &["1939"]]);
        let stays = Pool::of(&bank).with_buttons(&bank.questions[0], 1);
        assert_eq!(stays, bank.questions[0]);
        let choice = Arc::new(sample::single("p", 2, 0));
        assert_eq!(Pool::of(&bank).with_buttons(&choice, 1), choice);
    }

    #[test]
    fn chance_draws_others_each_time() {
        let bank = bank(&[
            &["Lyon"],
            &["Nice"],
            &["Metz"],
            &["Lens"],
            &["Brest"],
            &["Nancy"],
            &["Pau"],
        ]);
        let drawn: HashSet<_> = (0..40).map(|seed| options(&bank, seed)).collect();
        assert!(drawn.len() > 10, "{drawn:?}");
    }

    proptest! {
        #[test]
        fn exactly_one_option_is_accepted(
            answers in proptest::collection::vec("[a-cA-C0-2 ]{1,4}", 2..12), seed: u64,
        ) {
            let answers: Vec<[&str; 1]> = answers.iter().map(|text| [&**text]).collect();
            let answers: Vec<&[&str]> = answers.iter().map(|one| &one[..]).collect();
            prop_assume!(answers.iter().all(|one| !one[0].trim().is_empty()));
            let bank = bank(&answers);
            let question = Pool::of(&bank).with_buttons(&bank.questions[0], seed);
            let Kind::Typed(typed) = &bank.questions[0].kind else { unreachable!() };
            if question.kind == Kind::Single {
                prop_assert!(question.options.len() <= 4);
                let plain = |option: &AnswerOption| option.text.source().replace('\\', "");
                let accepted = question.options.iter().filter(|option| typed.spelling(&plain(option), &Default::default()).is_some());
                prop_assert_eq!(accepted.count(), 1);
            }
        }
    }
}
