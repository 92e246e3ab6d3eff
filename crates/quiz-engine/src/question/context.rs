//! What the judge of typed answers takes from the bank that a question is asked from.

/// What a question knows of its bank while it is asked; of a question in its bank nothing, so
/// that the same question has the same body, whatever other questions are in the bank.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Context {
    /// What the bank is written in: a BCP 47 tag.
    pub language: Option<Box<str>>,
    /// Answers of the bank's other questions that would else be slips in this one's.
    pub others: Vec<Box<str>>,
}
