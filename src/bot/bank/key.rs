//! Short keys of questions, for custom ids.

use quiz_engine::question::{Bank, Question};
use sha2::{Digest, Sha256};
use std::sync::Arc;

/// Returns a hash of the question's id, in 48 bits. The id itself may be too long for a custom id.
pub(crate) fn key_of(question: &Question) -> u64 {
    let digest = Sha256::digest(question.id.as_str());
    digest[..6]
        .iter()
        .fold(0, |key, byte| (key << 8) | u64::from(*byte))
}

/// Finds the question with that key, and its index in the bank.
pub(crate) fn find_by_key(bank: &Bank, key: u64) -> Option<(usize, &Arc<Question>)> {
    let mut questions = bank.questions.iter().enumerate();
    questions.find(|(_, question)| key_of(question) == key)
}
