//! What a verb comes to, before and after it is applied.

use super::Publication;
use crate::fact::Fact;
use crate::refusal::Refusal;
use crate::step::Step;

/// What a verb comes to: a reply, facts that make it so, and what to publish.
pub type Decision<T = ()> = Step<T, Fact, Publication>;

/// What a verb and everything that was due came to. The facts are applied already.
#[derive(Debug)]
pub struct Outcome<T> {
    /// For the member or the task that asked.
    pub reply: Result<T, Refusal>,
    /// To be stored before anyone is notified, in this order.
    pub facts: Vec<Fact>,
    /// To be published in channels once the facts are stored, in this order.
    pub publish: Vec<Publication>,
}
