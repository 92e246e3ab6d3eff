//! Questions as they are asked: typed ones by buttons where that is wanted.

use super::asked::{Ask, Question};
use super::bank::Bank;
use super::distract::Pool;
use super::pick::{self, OfBank};
use std::collections::HashMap;
use std::sync::Arc;

/// The questions as the quiz asks them: typed ones by buttons where that is wanted, and each with
/// its own bank's time where they come from several.
pub(crate) fn as_asked(
    picked: &[OfBank<'_>],
    ask: Option<Ask>,
    seed: u64,
    several: bool,
) -> Vec<Arc<Question>> {
    let mut pools = HashMap::<_, Pool<'_>>::new();
    let picked = picked.iter().zip(0..);
    let questions = picked.map(|(&(bank, question), n)| {
        let mut asked = Arc::clone(question);
        if ask.unwrap_or(bank.ask) == Ask::Buttons {
            let pool = pools.entry(&bank.id).or_insert_with(|| Pool::of(bank));
            asked = pool.with_buttons(&asked, pick::derive_seed(seed, n));
        }
        asked = bank.asked(&asked);
        if several && asked.seconds.is_none() && bank.seconds.is_some() {
            Arc::make_mut(&mut asked).seconds = bank.seconds;
        }
        asked
    });
    questions.collect()
}

/// Lets the daily question be asked by buttons, where its bank wants that.
pub(crate) fn draw_buttons(bank: &Bank, seed: u64, question: &Arc<Question>) -> Arc<Question> {
    match bank.ask {
        Ask::Buttons => {
            bank.asked(&Pool::of(bank).with_buttons(question, pick::derive_seed(seed, 0)))
        }
        Ask::Typing => bank.asked(question),
    }
}
