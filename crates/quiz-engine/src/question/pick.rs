//! The choice of questions, and the order of questions and options.

use crate::ids::{QuestionId, Timestamp};
use crate::question::asked::{Kind, Question};
use crate::question::bank::Bank;
use rand::rngs::ChaCha8Rng;
use rand::seq::SliceRandom;
use rand::{Rng, SeedableRng};
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// When each question was last asked in a channel.
pub(crate) type AskedAt = HashMap<QuestionId, Timestamp>;

/// Records that a question was asked. Calls may come in any order: quizzes are replayed one after
/// the other, though they ran at the same time.
pub(crate) fn note_asked(asked: &mut AskedAt, question: &QuestionId, at: Timestamp) {
    let last = asked.entry(question.clone()).or_insert(at);
    *last = at.max(*last);
}

/// A question of a bank.
pub(crate) type OfBank<'b> = (&'b Bank, &'b Arc<Question>);

/// The questions of the banks; with a tag, only those that have it.
pub(crate) fn tagged<'b>(
    banks: impl IntoIterator<Item = &'b Bank>,
    tag: Option<&str>,
) -> Vec<OfBank<'b>> {
    let of_bank = |bank: &'b Bank| bank.questions.iter().map(move |question| (bank, question));
    let all = banks.into_iter().flat_map(of_bank);
    all.filter(|(bank, question)| tag.is_none_or(|tag| has_tag(bank, question, tag)))
        .collect()
}

/// Those of the questions that can be asked: cards whose back nobody could type are left out.
///
/// # Errors
/// When all of them are such cards: how many.
pub(crate) fn askable(mut of: Vec<OfBank<'_>>) -> Result<Vec<OfBank<'_>>, usize> {
    let count = of.len();
    of.retain(|(_, question)| question.is_askable());
    match of.is_empty() && count > 0 {
        true => Err(count),
        false => Ok(of),
    }
}

/// Up to `count` of the questions, no two the same, never-asked ones first and then the least
/// recently asked; chance decides among equals.
pub(crate) fn questions<'b>(
    mut candidates: Vec<OfBank<'b>>,
    count: usize,
    asked: Option<&AskedAt>,
    seed: u64,
) -> Vec<OfBank<'b>> {
    candidates.shuffle(&mut ChaCha8Rng::seed_from_u64(seed));
    let last_asked = |question: &Question| asked?.get(&question.id).copied();
    candidates.sort_by_key(|(_, question)| last_asked(question));
    candidates.truncate(count);
    candidates
}

/// The question of the bank that can be asked and was asked least recently by the first of these,
/// or never; among equals by the second. Chance decides among what is still equal. Those that are being asked
/// elsewhere are left out, as long as there are others; the secret ones always.
pub(crate) fn next_question(
    bank: &Bank,
    asked: &AskedAt,
    then: Option<&AskedAt>,
    elsewhere: &HashSet<&QuestionId>,
    secret: &HashSet<&QuestionId>,
    seed: u64,
) -> Option<Arc<Question>> {
    let candidates = bank.questions.iter();
    let candidates: Vec<_> = candidates
        .filter(|one| one.is_askable() && !secret.contains(&one.id))
        .collect();
    let key = |question: &&Arc<Question>| {
        let second = then.and_then(|then| then.get(&question.id));
        let last = asked.get(&question.id).copied();
        (elsewhere.contains(&question.id), last, second.copied())
    };
    let keys: Vec<_> = candidates.iter().map(key).collect();
    let first = keys.iter().min()?;
    let questions = candidates.iter().zip(&keys);
    let equals: Vec<_> = questions.filter(|(_, key)| *key == first).collect();
    let chosen = derive_seed(seed, 0) % equals.len() as u64;
    let (question, _) = *equals.get(chosen as usize)?;
    Some(Arc::clone(question))
}

/// Whether the question has the tag, of its own or by its bank, in any case.
pub(crate) fn has_tag(bank: &Bank, question: &Question, tag: &str) -> bool {
    let mut tags = bank.tags.iter().chain(&question.tags);
    tags.any(|own| own.to_lowercase() == tag.to_lowercase())
}

/// The numbers from 0 up to `count`, without it, in an order by chance.
pub(crate) fn shuffled(count: usize, seed: u64) -> Vec<usize> {
    let mut order: Vec<_> = (0..count).collect();
    order.shuffle(&mut ChaCha8Rng::seed_from_u64(seed));
    order
}

/// For each position as shown, the option's index in the author's order.
///
/// Options marked `last` stay behind the others, in the author's order.
pub fn option_order(question: &Question, seed: u64) -> Vec<u8> {
    let as_written = 0..question.options.len() as u8;
    if question.fixed_order || question.kind == Kind::TrueFalse {
        return as_written.collect();
    }
    let (mut order, last): (Vec<u8>, Vec<u8>) =
        as_written.partition(|&index| !question.options[usize::from(index)].last);
    order.shuffle(&mut ChaCha8Rng::seed_from_u64(seed));
    order.extend(last);
    order
}

/// A seed for the `n`th use of `seed`.
pub(crate) fn derive_seed(seed: u64, n: u64) -> u64 {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    rng.set_stream(n);
    rng.next_u64()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;

    #[test]
    fn what_was_never_asked_comes_first_then_the_least_recent() {
        let bank = sample::bank("b", 4);
        let asked: AskedAt = [(0, 30), (1, 10), (3, 20)]
            .into_iter()
            .map(|(index, at): (usize, i64)| (bank.questions[index].id.clone(), Timestamp(at)))
            .collect();
        let order: Vec<_> = questions(tagged([&bank], None), 9, Some(&asked), 7)
            .iter()
            .map(|(_, question)| question.prompt.source().to_owned())
            .collect();
        assert_eq!(order, ["b 3?", "b 2?", "b 4?", "b 1?"]);
    }

    #[test]
    fn all_of_the_above_stays_last() {
        let mut question = sample::single("which", 4, 0);
        question.options[3].last = true;
        for seed in 0..50 {
            assert_eq!(option_order(&question, seed)[3], 3);
        }
    }

    #[test]
    fn every_option_comes_to_every_place() {
        let question = sample::single("which", 4, 0);
        let firsts: std::collections::HashSet<_> = (0..100)
            .map(|seed| option_order(&question, seed)[0])
            .collect();
        assert_eq!(firsts.len(), 4);
    }

    #[test]
    fn a_fixed_order_is_kept() {
        let mut question = sample::single("which", 3, 0);
        question.fixed_order = true;
        assert_eq!(option_order(&question, 3), [0, 1, 2]);
    }
}
