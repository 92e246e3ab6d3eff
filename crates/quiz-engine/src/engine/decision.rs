//! What comes of one step.

use crate::engine::publication::Publication;
use crate::fact::Fact;
use crate::refusal::Refusal;

/// What one step brings: a reply, facts that make it so, and what to publish.
///
/// Nothing has changed yet: [`Engine::run`](Engine::run) applies the facts.
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a decision changes nothing until its facts are applied"]
pub struct Decision<T = ()> {
    /// For whoever asked.
    pub reply: T,
    /// In the order in which they are to be applied and stored.
    pub facts: Vec<Fact>,
    /// For channels, in this order.
    pub publish: Vec<Publication>,
}

impl Decision {
    pub(crate) fn facts(facts: Vec<Fact>) -> Self {
        Self::of((), facts)
    }

    /// The same with a reply.
    pub(crate) fn reply<T>(self, reply: T) -> Decision<T> {
        Decision {
            reply,
            facts: self.facts,
            publish: self.publish,
        }
    }
}

impl<T> Decision<T> {
    pub(crate) fn of(reply: T, facts: impl IntoIterator<Item = Fact>) -> Self {
        Self {
            reply,
            facts: facts.into_iter().collect(),
            publish: Vec::new(),
        }
    }

    pub(super) fn split(self) -> (T, Decision) {
        let decision = Decision {
            reply: (),
            facts: self.facts,
            publish: self.publish,
        };
        (self.reply, decision)
    }

    pub(crate) fn publish(mut self, publication: Publication) -> Self {
        self.publish.push(publication);
        self
    }

    /// What comes of `next` as well, after this.
    pub(crate) fn then<U>(self, next: Decision<U>) -> Decision<U> {
        let (mut facts, mut publish) = (self.facts, self.publish);
        facts.extend(next.facts);
        publish.extend(next.publish);
        Decision {
            reply: next.reply,
            facts,
            publish,
        }
    }
}

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
