//! The answers of a bank, and what the judge of typed answers takes from them.

use super::typed::language::Language;
use super::typed::numerals::NumberWords;
use super::typed::reading::{Reading, readings};
use super::typed::slips;
use crate::question::asked::{Kind, Question};
use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, OnceLock};

/// The longest answer in characters; longer ones are sentences that nobody types.
const LONGEST: usize = 80;

/// The answers of a bank, by the letter that they begin with. They are read when a question is
/// first asked; a bank that is cloned, to be changed, has them read again.
#[derive(Default)]
pub struct KnownAnswers(OnceLock<HashMap<char, Vec<Known>>>);

struct Known {
    /// By its place in the bank.
    question: usize,
    reading: Reading,
    text: Box<str>,
}

impl Clone for KnownAnswers {
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl PartialEq for KnownAnswers {
    /// They follow from the questions.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl fmt::Debug for KnownAnswers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("KnownAnswers")
    }
}

impl KnownAnswers {
    /// Reads the answers of the questions, unless that is done; `language` is the bank's.
    pub(super) fn read(&self, questions: &[Arc<Question>], language: Option<&str>) {
        self.0.get_or_init(|| known_answers(questions, language));
    }

    /// Answers of other questions that these would forgive as slips.
    pub(super) fn near<'t>(
        &self,
        accepted: impl Iterator<Item = &'t str>,
        own: &Question,
        questions: &[Arc<Question>],
        bank_language: Option<&str>,
    ) -> Vec<Box<str>> {
        let language = Language::of(own.language.as_deref().or(bank_language));
        let words = NumberWords::of(language);
        let known = (self.0).get_or_init(|| known_answers(questions, bank_language));
        let mut near: Vec<Box<str>> = Vec::new();
        for accepted in accepted.flat_map(|text| readings(text, language)) {
            let alike = slips::first_sounds(accepted.bare()).filter_map(|first| known.get(&first));
            for other in alike.flatten() {
                let its = questions.get(other.question);
                if its.is_some_and(|its| its.id != own.id)
                    && !accepted.is(&other.reading)
                    && slips::forgives(&accepted, &other.reading, words)
                    && !near.contains(&other.text)
                {
                    near.push(other.text.clone());
                }
            }
        }
        near
    }
}

fn known_answers(
    questions: &[Arc<Question>],
    bank_language: Option<&str>,
) -> HashMap<char, Vec<Known>> {
    let mut known: HashMap<char, Vec<Known>> = HashMap::new();
    for (question, one) in questions.iter().enumerate() {
        let language = Language::of(one.language.as_deref().or(bank_language));
        for text in answers_of(one) {
            for reading in readings(&text, language) {
                if let Some(first) = slips::first_sound(reading.bare()) {
                    known.entry(first).or_default().push(Known {
                        question,
                        reading,
                        text: text.clone(),
                    });
                }
            }
        }
    }
    known
}

/// The right answers in plain text: accepted spellings and right options.
fn answers_of(question: &Question) -> Vec<Box<str>> {
    let short = |text: &str| text.chars().count() <= LONGEST;
    match &question.kind {
        Kind::Typed(typed) => {
            let texts = typed.accepted.iter().map(|one| one.text.clone());
            texts.filter(|text| short(text)).collect()
        }
        Kind::Single | Kind::Several => {
            let right = question
                .right
                .iter()
                .filter_map(|at| question.options.get(at));
            let texts = right.map(|option| option.text.unescaped().into_boxed_str());
            texts.filter(|text| short(text)).collect()
        }
        Kind::TrueFalse | Kind::Numeric(_) => Vec::new(),
    }
}
