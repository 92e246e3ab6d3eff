//! From what a member gave, by positions as shown or by typing, to an answer.

use super::numeric::Reading;
use crate::question::answer::{Answer, Choices};
use crate::question::asked::{Kind, Question};

/// An answer as a member gives it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RawAnswer {
    /// The options at these positions as shown, from 0.
    Positions(Vec<u8>),
    /// A text that was typed.
    Text(String),
}

/// Why what a member gave is no answer to the question.
#[derive(Clone, Debug, PartialEq)]
pub enum AnswerRefusal {
    /// Nothing was chosen or typed.
    NothingChosen,
    /// The question asks for a number, and this is not one.
    NotANumber {
        /// What was typed.
        typed: String,
        /// The units that may follow the number.
        units: Vec<Box<str>>,
    },
    /// The question asks for a number, and this can mean two; it costs no try.
    AmbiguousNumber {
        /// What was typed.
        typed: String,
        /// The number if the comma groups thousands, and if it begins a fraction.
        meanings: [f64; 2],
    },
    /// The answer does not fit the question; the member's client shows an old message.
    NotOffered,
}

/// Reads what a member gave as an answer to the question. `order` is that of the options as shown.
///
/// # Errors
/// When it is no answer to the question; nothing is changed then.
pub fn answer_of(
    question: &Question,
    order: &[u8],
    given: &RawAnswer,
) -> Result<Answer, AnswerRefusal> {
    match given {
        RawAnswer::Positions(positions) => {
            let chosen = chosen_at(order, positions).ok_or(AnswerRefusal::NotOffered)?;
            if chosen.is_empty() {
                return Err(AnswerRefusal::NothingChosen);
            }
            if chosen.len() > 1 && question.kind != Kind::Several {
                return Err(AnswerRefusal::NotOffered);
            }
            Ok(Answer::Chosen(chosen))
        }
        RawAnswer::Text(_) if !question.is_typed() => Err(AnswerRefusal::NotOffered),
        RawAnswer::Text(text) => {
            let text = text.trim();
            if text.is_empty() {
                return Err(AnswerRefusal::NothingChosen);
            }
            match &question.kind {
                Kind::Numeric(numeric) => match numeric.read(text, &question.context) {
                    Reading::Number(_) => Ok(Answer::Typed(text.into())),
                    Reading::Either(groups, fraction) => Err(AnswerRefusal::AmbiguousNumber {
                        typed: text.to_owned(),
                        meanings: [groups, fraction],
                    }),
                    Reading::NotANumber => Err(AnswerRefusal::NotANumber {
                        typed: text.to_owned(),
                        units: numeric.units.clone(),
                    }),
                },
                _ => Ok(Answer::Typed(text.into())),
            }
        }
    }
}

/// The inverse of [`answer_of`].
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
