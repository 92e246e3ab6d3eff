//! What one step of a domain or of the engine comes to.

/// A reply, facts that make it so, and what to publish.
///
/// Nothing has changed yet: [`Engine::run`](crate::Engine::run) applies the facts.
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a step changes nothing until its facts are applied"]
pub struct Step<T, F, P> {
    /// For the member or the task that asked.
    pub reply: T,
    /// In the order in which they are to be applied and stored.
    pub facts: Vec<F>,
    /// For channels, in this order.
    pub publish: Vec<P>,
}

impl<F, P> Step<(), F, P> {
    pub(crate) fn nothing() -> Self {
        Self::facts([])
    }

    pub(crate) fn facts(facts: impl IntoIterator<Item = F>) -> Self {
        Self::of((), facts)
    }
}

impl<T, F, P> Step<T, F, P> {
    pub(crate) fn of(reply: T, facts: impl IntoIterator<Item = F>) -> Self {
        Self {
            reply,
            facts: facts.into_iter().collect(),
            publish: Vec::new(),
        }
    }

    /// The same with another reply.
    pub fn reply<U>(self, reply: U) -> Step<U, F, P> {
        self.split().1.then(Step::of(reply, []))
    }

    /// The reply, and the step without it.
    pub(crate) fn split(self) -> (T, Step<(), F, P>) {
        let step = Step {
            reply: (),
            facts: self.facts,
            publish: self.publish,
        };
        (self.reply, step)
    }

    pub(crate) fn publish(mut self, publication: P) -> Self {
        self.publish.push(publication);
        self
    }

    /// This, and then `next` with its reply.
    pub fn then<U>(self, next: Step<U, F, P>) -> Step<U, F, P> {
        let (mut facts, mut publish) = (self.facts, self.publish);
        facts.extend(next.facts);
        publish.extend(next.publish);
        Step {
            reply: next.reply,
            facts,
            publish,
        }
    }

    /// A step of a domain as one of the engine.
    pub(crate) fn lift<G: From<F>, Q: From<P>>(self) -> Step<T, G, Q> {
        Step {
            reply: self.reply,
            facts: self.facts.into_iter().map(G::from).collect(),
            publish: self.publish.into_iter().map(Q::from).collect(),
        }
    }
}
