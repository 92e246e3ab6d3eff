//! Responses to an interaction: the first response, edits and followups.

use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;
use tokio::sync::oneshot;

use super::World;
use super::interaction::{Ack, Interaction};
use super::message::Message;
use super::post::NewMessage;
use crate::check::callback::{self, Callback};
use crate::check::message::{self, Draft, Edit, Place, Upload, flag};
use crate::check::problem::Problems;
use crate::id::{InteractionId, MessageId};
use crate::refusal::Refusal;

/// The outcome of a first response.
pub(crate) struct Responded {
    pub(crate) callback: u8,
    /// The message that was posted or edited.
    pub(crate) message: Option<Arc<Message>>,
}

impl World {
    /// Handles a first response. After a refused one, the bot can retry until the deadline.
    pub(crate) fn respond(
        &mut self,
        id: InteractionId,
        token: &str,
        body: &Value,
        uploads: Vec<Upload>,
        respond_within: Duration,
    ) -> Result<Responded, Refusal> {
        let interaction = self
            .interactions
            .get(id)
            .filter(|interaction| interaction.token == token)
            .ok_or(Refusal::UnknownInteraction)?;
        if interaction.answered.is_some() {
            return Err(Refusal::AlreadyAcknowledged);
        }
        if interaction.is_late(respond_within) {
            return Err(Refusal::UnknownInteraction);
        }
        let callback = callback::callback(body, interaction.asked, uploads)?;
        let number = callback.number();
        let source = interaction.origin.source;
        let (message, ack) = match callback {
            Callback::Message(draft) => {
                let message = self.reply(id, *draft)?;
                (Some(Arc::clone(&message)), Ack::Message(message))
            }
            Callback::Deferred { ephemeral } => {
                let mut draft = Draft::default();
                draft.body.flags = flag::LOADING | if ephemeral { flag::EPHEMERAL } else { 0 };
                let message = self.reply(id, draft)?;
                let filled = self.deferred(id);
                (Some(message), Ack::Deferred { filled })
            }
            Callback::Acknowledged => {
                let followed = self.deferred(id);
                (self.source(source).ok(), Ack::Acknowledged { followed })
            }
            Callback::Update(uploads) => {
                let old = self.source(source)?;
                let edit = update(body, &old, uploads)?;
                let message = self.revise(&old, edit);
                (Some(Arc::clone(&message)), Ack::Update(message))
            }
            Callback::Choices(choices) => (None, Ack::Choices(choices)),
            Callback::Modal(modal) => (None, Ack::Modal(modal)),
        };
        self.answered(id, number, message.as_ref().map(|message| message.id), ack);
        Ok(Responded {
            callback: number,
            message,
        })
    }

    /// Returns where the content of a deferred response arrives.
    fn deferred(&mut self, id: InteractionId) -> oneshot::Receiver<Arc<Message>> {
        let (fill, filled) = oneshot::channel();
        if let Some(interaction) = self.interactions.get_mut(id) {
            interaction.fill = Some(fill);
        }
        filled
    }

    fn source(&self, source: Option<MessageId>) -> Result<Arc<Message>, Refusal> {
        let message = source.and_then(|id| self.messages.get(&id));
        message.cloned().ok_or(Refusal::UnknownMessage)
    }

    /// Posts the message that answers an interaction.
    fn reply(&mut self, id: InteractionId, draft: Draft) -> Result<Arc<Message>, Refusal> {
        let interaction = self
            .interactions
            .get(id)
            .ok_or(Refusal::UnknownInteraction)?;
        let ephemeral = draft.body.flags & flag::EPHEMERAL != 0;
        let new = NewMessage {
            channel: interaction.channel,
            author: Arc::clone(&self.bot),
            shown_to: ephemeral.then(|| interaction.user()),
            origin: Some(Arc::clone(&interaction.origin)),
            draft,
        };
        Ok(self.post(new))
    }

    fn answered(&mut self, id: InteractionId, number: u8, original: Option<MessageId>, ack: Ack) {
        let Some(interaction) = self.interactions.get_mut(id) else {
            return;
        };
        interaction.answered = Some(number);
        interaction.original = original;
        if let Ack::Modal(modal) = &ack {
            interaction.modal = Some(modal.clone());
        }
        self.listeners.answered(interaction.user(), id, &ack);
        if let Some(waiting) = interaction.ack.take() {
            // Fails if nobody waits; the response is stored anyway.
            let _ = waiting.send(ack);
        }
    }

    /// Returns the message that `@original` refers to.
    pub(crate) fn original(&self, token: &str) -> Result<&Arc<Message>, Refusal> {
        let interaction = self.by_token(token)?;
        let id = interaction.original.ok_or(Refusal::UnknownMessage)?;
        self.messages.get(&id).ok_or(Refusal::UnknownMessage)
    }

    /// Returns a message that belongs to an interaction's token: the reply or a followup.
    pub(crate) fn followed(&self, token: &str, id: MessageId) -> Result<&Arc<Message>, Refusal> {
        let interaction = self.by_token(token)?;
        self.messages
            .get(&id)
            .filter(|message| belongs_to(interaction, message))
            .ok_or(Refusal::UnknownMessage)
    }

    /// PATCH by an interaction's token.
    pub(crate) fn edit_reply(
        &mut self,
        token: &str,
        id: Option<MessageId>,
        body: &Value,
        uploads: Vec<Upload>,
    ) -> Result<Arc<Message>, Refusal> {
        let old = Arc::clone(match id {
            None => self.original(token)?,
            Some(id) => self.followed(token, id)?,
        });
        let interaction = self.by_token(token)?.id;
        let edit = message::edit(body, &old.body, &old.files(), uploads)?;
        let message = self.revise(&old, edit);
        Ok(self.filled(interaction, message))
    }

    /// Hands the content of a deferred response to whoever waits for it.
    fn filled(&mut self, id: InteractionId, message: Arc<Message>) -> Arc<Message> {
        if let Some(interaction) = self.interactions.get_mut(id)
            && let Some(waiting) = interaction.fill.take()
        {
            // Fails if nobody waits; the message is stored anyway.
            let _ = waiting.send(Arc::clone(&message));
        }
        message
    }

    /// DELETE by an interaction's token. What follows a deferred reply that is removed is the message
    /// with the component, as the bot changed it.
    pub(crate) fn delete_reply(
        &mut self,
        token: &str,
        id: Option<MessageId>,
    ) -> Result<(), Refusal> {
        let id = match id {
            None => self.original(token)?.id,
            Some(id) => self.followed(token, id)?.id,
        };
        let interaction = self.by_token(token)?;
        let (interaction, source) = (interaction.id, interaction.origin.source);
        self.remove(id);
        if let Ok(source) = self.source(source) {
            self.filled(interaction, source);
        }
        Ok(())
    }

    /// POST by an interaction's token: a followup, or the content of a deferred reply.
    pub(crate) fn follow_up(
        &mut self,
        token: &str,
        body: &Value,
        uploads: Vec<Upload>,
    ) -> Result<Arc<Message>, Refusal> {
        let interaction = self.by_token(token)?;
        let id = interaction.id;
        let loading = interaction
            .original
            .and_then(|id| self.messages.get(&id))
            .filter(|it| it.is_loading());
        let loading = loading.cloned();
        let draft = message::create(body, Place::Interaction, uploads)?;
        let Some(old) = loading else {
            let message = self.reply(id, draft)?;
            return Ok(self.filled(id, message));
        };
        let mut body = draft.body;
        body.flags = (body.flags & !flag::EPHEMERAL) | (old.body.flags & flag::EPHEMERAL);
        let edit = Edit {
            body,
            allowed: draft.allowed,
            kept: Vec::new(),
            uploads: draft.uploads,
        };
        let message = self.revise(&old, edit);
        Ok(self.filled(id, message))
    }
}

/// Checks a callback of type 7 against the message that it changes.
fn update(body: &Value, old: &Message, uploads: Vec<Upload>) -> Result<Edit, Refusal> {
    let empty = serde_json::json!({});
    let data = body
        .get("data")
        .filter(|data| !data.is_null())
        .unwrap_or(&empty);
    message::edit(data, &old.body, &old.files(), uploads).map_err(|refused| match refused {
        message::Refused::Problems(problems) => Refusal::InvalidForm(under_data(problems)),
        message::Refused::Empty => Refusal::EmptyMessage,
    })
}

/// Moves the paths of problems under `data`.
fn under_data(mut problems: Problems) -> Problems {
    for problem in &mut problems.0 {
        problem.path.insert(0, "data".to_owned());
    }
    problems
}

fn belongs_to(interaction: &Interaction, message: &Message) -> bool {
    interaction.original == Some(message.id)
        || message
            .origin
            .as_ref()
            .is_some_and(|origin| origin.interaction == interaction.id)
}
