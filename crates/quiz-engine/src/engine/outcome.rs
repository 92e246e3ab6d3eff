//! What a verb comes to, before and after it is applied.

use super::Publication;
use crate::fact::Fact;
use crate::refusal::Refusal;
use crate::step::Step;

/// What a verb comes to: a reply, facts that make it so, and what to publish.
pub type Decision<T = ()> = Step<T, Fact, Publication>;

/// What came of a step and of all that was due with it; the engine has it already.
#[derive(Debug)]
pub struct Outcome<T> {
    /// For whoever asked.
    pub reply: Result<T, Refusal>,
    /// To be stored before anyone is told, in this order.
    pub facts: Vec<Fact>,
    /// To be published in channels once the facts are stored, in this order.
    pub publish: Vec<Publication>,
}
