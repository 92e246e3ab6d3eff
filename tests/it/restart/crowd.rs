//! Members who press as soon as they see a question, and again after a restart.

use discord_sandbox::{Channel, InteractionId, Message, MessageId, Pending, Person, UserId};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::watch;
use tokio::task::JoinSet;

/// One press, and what its member was told.
#[derive(Clone, Debug)]
pub(crate) struct Press {
    pub(crate) question: u16,
    pub(crate) member: UserId,
    pub(crate) interaction: InteractionId,
    /// Positions as shown.
    pub(crate) chosen: Vec<u8>,
    /// Whether they saw "Locked in".
    pub(crate) told: bool,
}

#[derive(Clone, Default)]
struct Seen {
    questions: BTreeMap<u16, Message>,
    /// How many were told "Locked in", by question.
    told: BTreeMap<u16, usize>,
    restarts: u16,
}

/// Everyone in a channel.
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
            self.seen
                .send_modify(|seen| drop(seen.questions.insert(number, question.clone())));
            self.volley(number, &question, 0);
            let closed = question.edited_to("Correct answer");
            tokio::pin!(closed);
            loop {
                tokio::select! {
                    closed = &mut closed => break drop(closed.expect("it closes")),
                    again = seen.wait_for(|seen| seen.restarts != restarts) => {
                        restarts = again.expect("the sender is here").restarts;
                        self.volley(number, &question, restarts);
                    }
                }
            }
        }
        self.channel
            .wait_for("Final standings")
            .await
            .expect("the quiz ends");
        let mut replies =
            std::mem::take(&mut *self.replies.lock().unwrap_or_else(PoisonError::into_inner));
        while let Some(done) = replies.join_next().await {
            done.expect("no panic");
        }
    }

    /// Lets everyone press once more on the question that is open.
    pub(crate) fn press_again(&self) {
        self.seen.send_modify(|seen| seen.restarts += 1);
    }

    /// Waits for a question.
    pub(crate) async fn question(&self, number: u16) -> Message {
        let mut seen = self.seen.subscribe();
        let found = seen
            .wait_for(|seen| seen.questions.contains_key(&number))
            .await;
        found.expect("the sender is here").questions[&number].clone()
    }

    /// Waits until so many were told that their answer to a question is locked in.
    pub(crate) async fn told(&self, number: u16, count: usize) {
        let enough = |seen: &Seen| seen.told.get(&number).is_some_and(|&told| told >= count);
        self.seen
            .subscribe()
            .wait_for(enough)
            .await
            .expect("the sender is here");
    }

    pub(crate) fn presses(&self) -> MutexGuard<'_, Vec<Press>> {
        self.presses.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The message in which a question was first seen.
    pub(crate) fn message(&self, number: u16) -> MessageId {
        self.seen.borrow().questions[&number].id()
    }

    /// One press of each member; of the second volley on, a third keep their answer, a third
    /// change it, and the others only press if they were told nothing yet.
    fn volley(self: &Arc<Self>, number: u16, question: &Message, nth: u16) {
        for (index, member) in self.members.iter().enumerate() {
            let first = index as u8 % 4;
            let position = match index % 3 {
                1 => (first + nth as u8) % 4,
                2 if nth > 0 && self.was_told(number, member) => continue,
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
            // A question that has closed meanwhile cannot be pressed.
            if let Ok(pending) = doing.send() {
                self.listen(number, member.id(), chosen, pending);
            }
        }
    }

    fn was_told(&self, number: u16, member: &Person) -> bool {
        let presses = self.presses();
        presses
            .iter()
            .any(|press| press.told && press.question == number && press.member == member.id())
    }

    fn listen(self: &Arc<Self>, question: u16, member: UserId, chosen: Vec<u8>, pending: Pending) {
        let interaction = pending.id();
        self.presses().push(Press {
            question,
            member,
            interaction,
            chosen,
            told: false,
        });
        let crowd = Arc::clone(self);
        let listen = async move {
            // One that a dead process took is never answered.
            let Ok(reply) = pending.reply().await else {
                return;
            };
            if !reply.text().contains("Locked in: ") {
                return;
            }
            if let Some(press) = crowd
                .presses()
                .iter_mut()
                .find(|press| press.interaction == interaction)
            {
                press.told = true;
            }
            crowd
                .seen
                .send_modify(|seen| *seen.told.entry(question).or_default() += 1);
        };
        self.replies
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .spawn(listen);
    }
}
