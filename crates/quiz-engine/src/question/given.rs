//! From what a member gave, by positions as shown or by typing, to an answer.

use super::numeric::Reading;
use crate::question::answer::{Answer, Choices};
use crate::question::asked::{Kind, Question};
use crate::refusal::Refusal;

/// An answer as a member gives it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RawAnswer {
    /// The options at these positions as shown, from 0.
    Positions(Vec<u8>),
    /// A text that was typed.
    Text(String),
}

/// What a member gave, as an answer to the question whose options were shown in this order.
///
/// # Errors
/// When it is no answer to the question; nothing is changed then.
pub fn answer_of(question: &Question, order: &[u8], given: &RawAnswer) -> Result<Answer, Refusal> {
    match given {
        RawAnswer::Positions(positions) => {
            let chosen = chosen_at(order, positions).ok_or(Refusal::NotOffered)?;
            if chosen.is_empty() {
                return Err(Refusal::NothingChosen);
            }
            if chosen.len() > 1 && question.kind != Kind::Several {
                return Err(Refusal::NotOffered);
            }
            Ok(Answer::Chosen(chosen))
        }
        RawAnswer::Text(_) if !question.is_typed() => Err(Refusal::NotOffered),
        RawAnswer::Text(text) => {
            let text = text.trim();
            if text.is_empty() {
                return Err(Refusal::NothingChosen);
            }
            match &question.kind {
                Kind::Numeric(numeric) => match numeric.read(text, &question.context) {
                    Reading::Number(_) => Ok(Answer::Typed(text.into())),
                    Reading::Either(groups, fraction) => Err(Refusal::AmbiguousNumber {
                        typed: text.to_owned(),
                        meanings: [groups, fraction],
                    }),
                    Reading::NotANumber => Err(Refusal::NotANumber {
                        typed: text.to_owned(),
                        units: numeric.units.clone(),
                    }),
                },
                _ => Ok(Answer::Typed(text.into())),
            }
        }
    }
}

/// An answer to the question whose options were shown in this order, as the member gave it.
pub(crate) fn given_of(order: &[u8], answer: &Answer) -> RawAnswer {
    match answer {
        Answer::Chosen(choices) => {
            let chosen = |(_, index): &(u8, &u8)| choices.contains(usize::from(**index));
            let positions = (0..).zip(order).filter(chosen);
            RawAnswer::Positions(positions.map(|(position, _)| position).collect())
        }
        Answer::Typed(text) => RawAnswer::Text(text.to_string()),
    }
}

/// The options at these positions as shown, or `None` when there is no such position.
fn chosen_at(order: &[u8], positions: &[u8]) -> Option<Choices> {
    let index = |position: &u8| {
        order
            .get(usize::from(*position))
            .map(|&index| usize::from(index))
    };
    positions.iter().map(index).collect()
}
