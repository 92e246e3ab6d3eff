//! When a typed answer is right.
//!
//! The rules in short; `docs/judging.md` explains them to members:
//!
//! 1. **One form.** Both sides are converted to one form: letters whatever their width, case or
//!    composition; marks that the language treats as optional are left out ([`fold`]); quotes,
//!    dashes, powers and fractions are as a keyboard types them.
//! 2. **Marks.** A mark that ends a sentence, quotes a word or separates words is ignored; a sign
//!    of mathematics, code or chemistry distinguishes answers, and blanks around it are ignored
//!    ([`marks`]).
//! 3. **Readings.** A text is read in every way that it can mean: with numerals as digits, with a
//!    hyphen as a space or as nothing. Two texts are the same answer if they share a reading. An
//!    article may be left out, but is not another one ([`reading`]).
//! 4. **Slips.** An answer that is not the same may have slips: one from 5 letters on, two from
//!    10. No slip is forgiven in what distinguishes answers: numerals, signs, single letters, a
//!    word's first letter, East Asian scripts, known opposites ([`slips`]), and in what is an
//!    answer of another question in the bank ([`super::known_answers`]).
//! 5. **The whole.** A part of an answer never counts as the answer.
//!
//! [`Strictness`] leaves out rule 4, or all but case, blanks and what phones change.

pub(crate) mod fold;
mod greek;
pub(crate) mod language;
pub(crate) mod marks;
pub(crate) mod numerals;
mod opposites;
pub(crate) mod reading;
pub(crate) mod slips;

use crate::question::context::Context;
use crate::question::markdown::Markdown;
use fold::{Dashes, as_typed, fold_case};
use language::Language;
use numerals::NumberWords;
use reading::{Reading, readings};
use unicode_normalization::UnicodeNormalization;

/// The spellings that are right.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Typed {
    /// At least one; the first is the one that is revealed.
    pub accepted: Vec<Spelling>,
    /// How exactly an answer must match one of them.
    pub strictness: Strictness,
}

/// How exactly an answer must match an accepted spelling.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Strictness {
    /// Slips are forgiven, by its length.
    #[default]
    Slips,
    /// It must be spelled right; capitals, optional marks and punctuation are ignored.
    NoSlips,
    /// Only capitals, blanks and the typographic quotes and dashes of phones are ignored.
    Exact,
}

/// One accepted spelling.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Spelling {
    /// Plain text; never empty.
    pub text: Box<str>,
    /// How much of the question it earns: 1 to 100; 100 is right.
    pub percent: u8,
    /// Shown to those who gave it, once the question is closed.
    pub explanation: Option<Markdown>,
}

impl Spelling {
    /// A spelling that is right.
    pub fn new(text: impl Into<Box<str>>) -> Self {
        Self {
            text: text.into(),
            percent: 100,
            explanation: None,
        }
    }
}

impl Typed {
    /// Accepts these spellings, which are right, and slips in them.
    pub fn new<S: Into<Box<str>>>(spellings: impl IntoIterator<Item = S>) -> Self {
        Self {
            accepted: spellings.into_iter().map(Spelling::new).collect(),
            strictness: Strictness::default(),
        }
    }

    /// Whether an answer may have slips.
    pub fn forgives_slips(&self) -> bool {
        self.strictness == Strictness::Slips
    }

    /// The accepted spelling that the answer matches; of several, the one worth most.
    pub fn spelling(&self, answer: &str, context: &Context) -> Option<&Spelling> {
        let language = Language::of(context.language.as_deref());
        if self.strictness == Strictness::Exact {
            let given = exact(answer, language);
            return self.best(|one| same_exactly(&given, &exact(&one.text, language)));
        }
        let given = readings(answer, language);
        if given.iter().all(|reading| reading.text.is_empty()) {
            return None;
        }
        let accepted: Vec<_> = self
            .accepted
            .iter()
            .map(|one| readings(&one.text, language))
            .collect();
        let by = |judge: &dyn Fn(&Reading, &Reading) -> bool| {
            let fits = |at: usize| {
                let mut ways = accepted[at].iter();
                ways.any(|accepted| given.iter().any(|given| judge(accepted, given)))
            };
            let mut matching: Vec<_> = (0..accepted.len()).filter(|&at| fits(at)).collect();
            // The first of equals: a stable sort.
            matching.sort_by_key(|&at| std::cmp::Reverse(self.accepted[at].percent));
            matching.first().map(|&at| &self.accepted[at])
        };
        // An exact spelling is never read as a slip in one worth more.
        if let Some(spelling) = by(&Reading::is) {
            return Some(spelling);
        }
        if !self.forgives_slips() {
            return None;
        }
        let words = NumberWords::of(language);
        let slip = by(&|accepted, given| slips::forgives(accepted, given, words))?;
        let another = context
            .others
            .iter()
            .any(|other| same(&readings(other, language), &given));
        (!another).then_some(slip)
    }

    /// The accepted spelling worth most that fits.
    fn best(&self, fits: impl Fn(&Spelling) -> bool) -> Option<&Spelling> {
        let mut matching: Vec<_> = self.accepted.iter().filter(|one| fits(one)).collect();
        matching.sort_by_key(|one| std::cmp::Reverse(one.percent));
        matching.first().copied()
    }
}

/// Whether two texts share a reading.
pub(crate) fn same(one: &[Reading], other: &[Reading]) -> bool {
    one.iter()
        .any(|one| other.iter().any(|other| one.is(other)))
}

/// The forms of a text in which only capitals, blanks, and typographic quotes and dashes are
/// ignored. There are several if a dash may be two hyphens.
fn exact(text: &str, language: Language<'_>) -> Vec<String> {
    let mut forms = Vec::with_capacity(1);
    for dashes in [Dashes::One, Dashes::LongIsTwo, Dashes::AllAreTwo] {
        let mut folded = String::with_capacity(text.len());
        for word in as_typed(text, dashes).split_whitespace() {
            if !folded.is_empty() {
                folded.push(' ');
            }
            for c in word.chars() {
                fold_case(c, language, |c| folded.push(c));
            }
        }
        let form: String = folded.nfc().collect();
        if !forms.contains(&form) {
            forms.push(form);
        }
        if text.is_ascii() {
            break;
        }
    }
    forms
}

fn same_exactly(given: &[String], accepted: &[String]) -> bool {
    let filled = |form: &&String| !form.is_empty();
    given
        .iter()
        .filter(filled)
        .any(|form| accepted.contains(form))
}

#[cfg(test)]
mod tests;
