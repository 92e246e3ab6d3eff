//! Members who press as soon as they see a question, and again after a restart.

use discord_sandbox::wait::{PATIENCE, within};
use discord_sandbox::{Channel, InteractionId, Message, MessageId, Pending, Person, UserId};
use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::watch;
use tokio::task::JoinSet;

/// One press and its outcome.
#[derive(Clone, Debug)]
pub(crate) struct Press {
    pub(crate) question: u16,
    pub(crate) member: UserId,
    pub(crate) interaction: InteractionId,
    /// Positions as shown.
    pub(crate) chosen: Vec<u8>,
    /// Whether they saw "Locked in".
    pub(crate) acknowledged: bool,
}

/// The state of one question as the crowd saw it.
#[derive(Debug)]
struct Question {
    message: Message,
    /// The number of restarts before the last presses.
    pressed_after: Option<u16>,
    presses: usize,
    /// Presses whose members saw "Locked in".
    acknowledged: usize,
    /// Presses that got another reply, or none in time.
    refused: usize,
    closed: bool,
}

impl Question {
    /// Returns whether no more press can be acknowledged before another restart.
    fn is_settled(&self, restarts: u16) -> bool {
        let answered = self.acknowledged + self.refused == self.presses;
        answered && (self.closed || self.pressed_after == Some(restarts))
    }
}

#[derive(Debug, Default)]
struct Seen {
    questions: BTreeMap<u16, Question>,
    kills: u16,
    restarts: u16,
}

/// The members who play in a channel.
pub(crate) struct Crowd {
    pub(crate) channel: Channel,
    pub(crate) members: Vec<Person>,
    presses: Mutex<Vec<Press>>,
    seen: watch::Sender<Seen>,
    replies: Mutex<JoinSet<()>>,
}

impl Crowd {
    pub(crate) fn new(channel: Channel, members: Vec<Person>) -> Self {
        Self {
            channel,
            members,
            presses: Mutex::default(),
            seen: watch::Sender::new(Seen::default()),
            replies: Mutex::default(),
        }
    }

    /// Answers every question to the final standings.
    pub(crate) async fn play(self: &Arc<Self>, questions: u16) {
        for number in 1..=questions {
            let wanted = format!("Question {number} of {questions}");
            let question = self.channel.wait_for(&wanted).await.expect("a question");
            let mut seen = self.seen.subscribe();
            let mut restarts = seen.borrow_and_update().restarts;
            let shown = Question {
                message: question.clone(),
                pressed_after: None,
                presses: 0,
                acknowledged: 0,
                refused: 0,
                closed: false,
            };
            self.seen
                .send_modify(|seen| drop(seen.questions.insert(number, shown)));
            self.volley(number, &question, 0);
            self.note(number, |question| question.pressed_after = Some(restarts));
            let closed = question.edited_to("Correct answer");
            tokio::pin!(closed);
            loop {
                tokio::select! {
                    closed = &mut closed => break drop(closed.expect("it closes")),
                    again = seen.wait_for(|seen| seen.restarts != restarts) => {
                        restarts = again.expect("the sender is here").restarts;
                        self.volley(number, &question, restarts);
                        self.note(number, |question| question.pressed_after = Some(restarts));
                    }
                }
            }
            self.note(number, |question| question.closed = true);
        }
        self.channel
            .wait_for("Final standings")
            .await
            .expect("the quiz ends");
        let mut replies =
            std::mem::take(&mut *self.replies.lock().unwrap_or_else(PoisonError::into_inner));
        let answered = async {
            while let Some(done) = replies.join_next().await {
                done.expect("no panic");
            }
        };
        within(PATIENCE, "every press to be answered or refused", answered).await;
    }

    /// Ends the waits for replies, because the process was killed.
    pub(crate) fn wait_no_longer(&self) {
        self.seen.send_modify(|seen| seen.kills += 1);
    }

    /// Lets everyone press once more on the question that is open.
    pub(crate) fn press_again(&self) {
        self.seen.send_modify(|seen| seen.restarts += 1);
    }

    /// Waits for a question.
    pub(crate) async fn question(&self, number: u16) -> Message {
        self.until(&format!("question {number}"), |seen| {
            seen.questions
                .get(&number)
                .map(|question| question.message.clone())
        })
        .await
    }

    /// Waits until `count` answers to a question were acknowledged, or until no more can be: on a busy
    /// machine, Discord refuses late responses.
    pub(crate) async fn acknowledged(&self, number: u16, count: usize) {
        let what = format!("{count} answers to question {number} to be acknowledged");
        self.until(&what, |seen| {
            let question = seen.questions.get(&number)?;
            (question.acknowledged >= count || question.is_settled(seen.restarts)).then_some(())
        })
        .await;
    }

    /// Waits until each press on a question was answered or refused.
    pub(crate) async fn settled(&self, number: u16) {
        self.acknowledged(number, usize::MAX).await;
    }

    async fn until<T>(&self, what: &str, find: impl Fn(&Seen) -> Option<T>) -> T {
        let mut seen = self.seen.subscribe();
        let acknowledged = fmt::from_fn(|f| {
            let name = self.channel.name();
            write!(f, "{what} in #{name}; there is {:?}", self.seen.borrow())
        });
        let found = seen.wait_for(|seen| find(seen).is_some());
        let found = within(PATIENCE, acknowledged, found).await;
        find(&found.expect("the sender is here")).expect("it was found")
    }

    fn note(&self, number: u16, change: impl FnOnce(&mut Question)) {
        self.seen.send_modify(|seen| {
            if let Some(question) = seen.questions.get_mut(&number) {
                change(question);
            }
        });
    }

    pub(crate) fn presses(&self) -> MutexGuard<'_, Vec<Press>> {
        self.presses.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns the message in which a question was first seen.
    pub(crate) fn message(&self, number: u16) -> MessageId {
        self.seen.borrow().questions[&number].message.id()
    }

    /// Lets each member press once. From the second volley on, a third keep their answer, a third change
    /// it, and the others press only if no press of theirs was acknowledged.
    fn volley(self: &Arc<Self>, number: u16, question: &Message, nth: u16) {
        for (index, member) in self.members.iter().enumerate() {
            let first = index as u8 % 4;
            let position = match index % 3 {
                1 => (first + nth as u8) % 4,
                2 if nth > 0 && self.was_acknowledged(number, member) => continue,
                _ => first,
            };
            let chosen = match question.selects().is_empty() {
                true => vec![position],
                false => [position, (position + 1) % 4].into(),
            };
            let labels: Vec<_> = chosen
                .iter()
                .map(|&at| char::from(b'A' + at).to_string())
                .collect();
            let labels: Vec<_> = labels.iter().map(String::as_str).collect();
            let doing = match question.selects().is_empty() {
                true => member.pressing(question, labels[0]),
                false => member.selecting(question, None, &labels),
            };
            // A question that has closed cannot be pressed.
            if let Ok(pending) = doing.send() {
                self.listen(number, member.id(), chosen, pending);
            }
        }
    }

    fn was_acknowledged(&self, number: u16, member: &Person) -> bool {
        let presses = self.presses();
        presses.iter().any(|press| {
            press.acknowledged && press.question == number && press.member == member.id()
        })
    }

    fn listen(self: &Arc<Self>, question: u16, member: UserId, chosen: Vec<u8>, pending: Pending) {
        let interaction = pending.id();
        self.presses().push(Press {
            question,
            member,
            interaction,
            chosen,
            acknowledged: false,
        });
        self.note(question, |question| question.presses += 1);
        let crowd = Arc::clone(self);
        let mut seen = self.seen.subscribe();
        let kills = seen.borrow_and_update().kills;
        let listen = async move {
            let text = tokio::select! {
                biased;
                reply = pending.reply() => reply.map(|reply| reply.text()).unwrap_or_default(),
                // A killed process does not reply.
                _ = seen.wait_for(|seen| seen.kills != kills) => String::new(),
            };
            let acknowledged = text.contains("Locked in: ");
            if acknowledged
                && let Some(press) = crowd
                    .presses()
                    .iter_mut()
                    .find(|press| press.interaction == interaction)
            {
                press.acknowledged = true;
            }
            crowd.note(question, |question| match acknowledged {
                true => question.acknowledged += 1,
                false => question.refused += 1,
            });
        };
        self.replies
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .spawn(listen);
    }
}
