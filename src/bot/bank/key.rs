//! Short names of questions, for the ids of buttons.

use quiz_engine::question::{Bank, Question};
use sha2::{Digest, Sha256};
use std::sync::Arc;

/// A question's short name in what a button sends: its id may be longer than that may be.
pub(crate) fn key_of(question: &Question) -> u64 {
    let digest = Sha256::digest(question.id.as_str());
    digest[..6]
        .iter()
        .fold(0, |key, byte| (key << 8) | u64::from(*byte))
}

/// The question of that key, and its place in the bank.
pub(crate) fn find_by_key(bank: &Bank, key: u64) -> Option<(usize, &Arc<Question>)> {
    let mut questions = bank.questions.iter().enumerate();
    questions.find(|(_, question)| key_of(question) == key)
}
