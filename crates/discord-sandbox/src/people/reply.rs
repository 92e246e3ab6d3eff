//! The response of the bot to an action.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use tokio::sync::oneshot;
use tokio::time::Instant;

use super::{Message, Modal};
use crate::check::callback::Choice;
use crate::clock;
use crate::id::{InteractionId, UserId};
use crate::inner::Inner;
use crate::model;
use crate::model::interaction::{Ack, Started};

/// The kind of a response.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ReplyKind {
    /// A new message.
    Message,
    /// An edit of the message with the component.
    Update,
    /// A deferred update that nothing has followed yet.
    Acknowledged,
    /// A modal opened.
    Modal,
    /// Autocomplete choices.
    Choices,
}

/// A response.
#[derive(Clone, Debug)]
pub struct Reply {
    /// The kind of the response.
    pub kind: ReplyKind,
    /// Whether the bot deferred it before its content came.
    pub deferred: bool,
    /// The time from the action to the first response.
    pub took: Duration,
    message: Option<Message>,
    modal: Option<Modal>,
    choices: Vec<Choice>,
}

impl Reply {
    /// Returns the message that was posted or edited.
    ///
    /// # Panics
    ///
    /// If the response has no message.
    #[track_caller]
    pub fn message(&self) -> &Message {
        match &self.message {
            Some(message) => message,
            None => panic!("the response is not a message but {:?}", self.kind),
        }
    }

    /// Returns the modal that opened.
    ///
    /// # Panics
    ///
    /// If the response is not a modal.
    #[track_caller]
    pub fn modal(&self) -> &Modal {
        match &self.modal {
            Some(modal) => modal,
            None => panic!(
                "the response is not a modal but {:?}: {}",
                self.kind,
                self.text()
            ),
        }
    }

    /// Returns all visible text: that of the message, the title and labels of the modal, or the names of
    /// the choices.
    pub fn text(&self) -> String {
        if let Some(message) = &self.message {
            return message.text();
        }
        if let Some(modal) = &self.modal {
            let labels = modal.fields().iter().map(|field| field.label.as_str());
            return std::iter::once(modal.title())
                .chain(labels)
                .collect::<Vec<_>>()
                .join("\n");
        }
        self.choices
            .iter()
            .map(|choice| choice.name.as_str())
            .collect::<Vec<_>>()
            .join("\n")
    }

    /// Returns whether only the person sees it, as with every modal and list of choices.
    pub fn ephemeral(&self) -> bool {
        self.message.as_ref().is_none_or(Message::ephemeral)
    }

    /// Returns the autocomplete choices.
    pub fn choices(&self) -> &[Choice] {
        &self.choices
    }
}

/// An action that is sent, and whose response is not read yet.
pub struct Pending {
    inner: Arc<Inner>,
    user: UserId,
    id: InteractionId,
    ack: oneshot::Receiver<Ack>,
    event: Arc<str>,
    /// When the time for the first response began.
    born: Instant,
    sent: Instant,
}

impl Pending {
    pub(super) fn new(inner: Arc<Inner>, user: UserId, started: Started) -> Self {
        let Started {
            id,
            born,
            ack,
            event,
        } = started;
        Self {
            inner,
            user,
            id,
            ack,
            event,
            born,
            sent: clock::instant(),
        }
    }

    /// Returns the interaction's id; its timestamp is the time of the action.
    pub fn id(&self) -> InteractionId {
        self.id
    }

    /// Sends the bot the same event again.
    pub fn again(&self) {
        self.inner
            .lock()
            .sessions
            .dispatch("INTERACTION_CREATE", 0, &self.event);
    }

    /// Waits for the response; if it is deferred, until its content comes.
    ///
    /// # Errors
    ///
    /// If the bot does not respond in time.
    pub async fn reply(mut self) -> Result<Reply> {
        let (mut reply, later) = self.response().await?;
        if let Some(later) = later {
            let patience = self.inner.patience();
            let content = tokio::time::timeout(patience, later).await;
            let content = content.ok().and_then(Result::ok).with_context(|| {
                format!(
                    "the content of the deferred response {} did not come within {patience:?}; {}",
                    self.whom(),
                    self.inner.bot_status()
                )
            })?;
            let own = content.origin.as_ref();
            reply.kind = if own.is_some_and(|origin| origin.interaction == self.id) {
                ReplyKind::Message
            } else {
                ReplyKind::Update
            };
            reply.message = Some(self.seen(content));
        }
        Ok(reply)
    }

    /// Waits for the first response only, even if it is deferred.
    ///
    /// # Errors
    ///
    /// If the bot does not respond in time.
    pub async fn first_response(mut self) -> Result<Reply> {
        let (reply, _) = self.response().await?;
        Ok(reply)
    }

    /// Returns the first response and, if it is deferred, where its content arrives.
    async fn response(
        &mut self,
    ) -> Result<(
        Reply,
        Option<oneshot::Receiver<Arc<model::message::Message>>>,
    )> {
        let within = self.inner.options.respond_within;
        let ack = match tokio::time::timeout_at(self.born + within, &mut self.ack).await {
            Ok(Ok(ack)) => ack,
            Ok(Err(_)) => bail!(
                "the interaction was forgotten before the bot responded {}",
                self.whom()
            ),
            Err(_) => bail!(
                "the application did not respond {} within {within:?}; {}",
                self.whom(),
                self.inner.bot_status()
            ),
        };
        let mut reply = Reply {
            kind: ReplyKind::Message,
            deferred: false,
            took: self.sent.elapsed(),
            message: None,
            modal: None,
            choices: Vec::new(),
        };
        let mut later = None;
        match ack {
            Ack::Message(message) => reply.message = Some(self.seen(message)),
            Ack::Deferred { filled } => {
                reply.deferred = true;
                later = Some(filled);
            }
            Ack::Update(message) => {
                reply.kind = ReplyKind::Update;
                reply.message = Some(self.seen(message));
            }
            Ack::Acknowledged { followed } => {
                reply.kind = ReplyKind::Acknowledged;
                reply.deferred = true;
                later = Some(followed);
            }
            Ack::Choices(choices) => {
                reply.kind = ReplyKind::Choices;
                reply.choices = choices;
            }
            Ack::Modal(modal) => {
                reply.kind = ReplyKind::Modal;
                reply.modal = Some(Modal {
                    interaction: self.id,
                    modal,
                });
            }
        }
        Ok((reply, later))
    }

    fn whom(&self) -> String {
        format!("to {}", self.inner.lock().user_name(self.user))
    }

    /// Returns a message that the person has read.
    fn seen(&self, message: Arc<model::message::Message>) -> Message {
        read(&self.inner, &message);
        Message::new(&self.inner, message)
    }
}

/// Marks a reply as read in its feed.
fn read(inner: &Inner, message: &model::message::Message) {
    let mut world = inner.lock();
    let feed = match message.shown_to {
        Some(owner) => world.private_feeds.get_mut(&owner),
        None => world
            .channels
            .get_mut(&message.channel)
            .map(|channel| &mut channel.feed),
    };
    if let Some(feed) = feed {
        feed.read(message.id);
        feed.read_edits(message.id, message.version);
    }
}
