//! The handle of a person.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, bail};

use super::act::{self, UnsentAction, What};
use super::{Arg, Channel, Message, Modal, Pending, Reply, client, context, slash};
use crate::check::callback::Choice;
use crate::check::message::Draft;
use crate::id::{MessageId, UserId};
use crate::inner::Inner;
use crate::model::post::NewMessage;

/// A person in the sandbox.
#[derive(Clone)]
pub struct Person {
    pub(crate) inner: Arc<Inner>,
    pub(crate) id: UserId,
}

impl From<&Person> for Arg {
    fn from(person: &Person) -> Self {
        Self::User(person.id)
    }
}

impl Person {
    /// Returns the person's user id.
    pub fn id(&self) -> UserId {
        self.id
    }

    /// Returns the display name.
    pub fn name(&self) -> String {
        self.inner.lock().user_name(self.id)
    }

    /// Returns the text that mentions the person.
    pub fn mention(&self) -> String {
        format!("<@{}>", self.id)
    }

    /// Returns the channel of the person's direct messages with the bot.
    ///
    /// # Panics
    ///
    /// If the person is not in the world.
    pub fn direct(&self) -> Channel {
        let id = self.inner.lock().direct_channel(self.id);
        Channel {
            inner: Arc::clone(&self.inner),
            id: id.expect("there is such a person"),
        }
    }

    /// Blocks the bot, or no longer: then it cannot send direct messages.
    pub fn set_blocking(&self, blocks: bool) {
        let mut world = self.inner.lock();
        match blocks {
            true => drop(world.blocking.insert(self.id)),
            false => drop(world.blocking.remove(&self.id)),
        }
    }

    /// Sets the locale of the person's client.
    pub fn set_locale(&self, locale: &str) {
        self.inner.lock().set_locale(self.id, locale);
    }

    /// Uses a slash command and waits for the response.
    ///
    /// # Errors
    ///
    /// If Discord's client would not send it, or the bot does not respond.
    pub async fn slash(
        &self,
        channel: &Channel,
        command: &str,
        options: &[(&str, Arg)],
    ) -> Result<Reply> {
        self.slash_and_forget(channel, command, options)?
            .reply()
            .await
    }

    /// Uses a slash command and does not wait for the response.
    ///
    /// # Errors
    ///
    /// If Discord's client would not send it.
    pub fn slash_and_forget(
        &self,
        channel: &Channel,
        command: &str,
        options: &[(&str, Arg)],
    ) -> Result<Pending> {
        act::send(&self.inner, |world| {
            slash::slash(world, self.id, channel.id(), command, options, None)
        })
    }

    /// Uses a message command from the menu of a message, and waits for the response.
    ///
    /// # Errors
    ///
    /// If Discord's client would not offer it, or the bot does not respond.
    pub async fn use_on(&self, message: MessageId, command: &str) -> Result<Reply> {
        act::send(&self.inner, |world| {
            context::message_command(world, self.id, message, command)
        })?
        .reply()
        .await
    }

    /// Requests the autocomplete choices for an option in which `typed` was typed.
    ///
    /// # Errors
    ///
    /// If the option has no autocomplete, or the bot does not respond.
    pub async fn autocomplete(
        &self,
        channel: &Channel,
        command: &str,
        option: &str,
        typed: &str,
    ) -> Result<Vec<Choice>> {
        self.autocomplete_after(channel, command, &[], option, typed)
            .await
    }

    /// Requests autocomplete choices with other options filled in.
    ///
    /// # Errors
    ///
    /// If the option has no autocomplete, or the bot does not respond.
    pub async fn autocomplete_after(
        &self,
        channel: &Channel,
        command: &str,
        before: &[(&str, Arg)],
        option: &str,
        typed: &str,
    ) -> Result<Vec<Choice>> {
        let mut options = before.to_vec();
        options.push((option, typed.into()));
        let build = |world: &mut _| {
            slash::slash(
                world,
                self.id,
                channel.id(),
                command,
                &options,
                Some(option),
            )
        };
        let reply = act::send(&self.inner, build)?.reply().await?;
        Ok(reply.choices().to_vec())
    }

    /// Presses the button whose label is, or starts with, this text.
    ///
    /// # Errors
    ///
    /// If there is no such button to press, or the bot does not respond.
    pub async fn press(&self, message: &Message, label: &str) -> Result<Reply> {
        self.pressing(message, label).send()?.reply().await
    }

    /// Presses a button by its custom id.
    ///
    /// # Errors
    ///
    /// If there is no such button to press, or the bot does not respond.
    pub async fn press_id(&self, message: &Message, custom_id: &str) -> Result<Reply> {
        self.pressing_id(message, custom_id).send()?.reply().await
    }

    /// Presses a button and does not wait for the response, so that thousands can be in flight.
    ///
    /// # Errors
    ///
    /// If there is no such button to press.
    pub fn press_and_forget(&self, message: &Message, label: &str) -> Result<Pending> {
        self.pressing(message, label).send()
    }

    /// Returns a press of a button by its label, which can be changed before it is sent.
    pub fn pressing(&self, message: &Message, label: &str) -> UnsentAction {
        self.unsent(message, What::Label(label.to_owned()))
    }

    /// Returns a press of a button by its custom id, which can be changed before it is sent.
    pub fn pressing_id(&self, message: &Message, custom_id: &str) -> UnsentAction {
        self.unsent(message, What::Id(custom_id.to_owned()))
    }

    /// Chooses the options whose labels start with these texts, in the only menu of a message.
    ///
    /// # Errors
    ///
    /// If they cannot be chosen, or the bot does not respond.
    pub async fn select(&self, message: &Message, labels: &[&str]) -> Result<Reply> {
        self.selecting(message, None, labels).send()?.reply().await
    }

    /// Chooses options in the menu with this custom id.
    ///
    /// # Errors
    ///
    /// If they cannot be chosen, or the bot does not respond.
    pub async fn select_in(
        &self,
        message: &Message,
        custom_id: &str,
        labels: &[&str],
    ) -> Result<Reply> {
        self.selecting(message, Some(custom_id), labels)
            .send()?
            .reply()
            .await
    }

    /// Returns a choice in a menu, which can be changed before it is sent.
    pub fn selecting(
        &self,
        message: &Message,
        custom_id: Option<&str>,
        labels: &[&str],
    ) -> UnsentAction {
        let labels = labels.iter().map(|label| (*label).to_owned()).collect();
        self.unsent(
            message,
            What::Choose {
                custom_id: custom_id.map(str::to_owned),
                labels,
            },
        )
    }

    /// Returns a choice by the values of the options, which the menu need not offer.
    pub fn selecting_values(
        &self,
        message: &Message,
        custom_id: &str,
        values: &[&str],
    ) -> UnsentAction {
        let values = values.iter().map(|value| (*value).to_owned()).collect();
        self.unsent(
            message,
            What::Values {
                custom_id: custom_id.to_owned(),
                values,
            },
        )
    }

    fn unsent(&self, message: &Message, what: What) -> UnsentAction {
        UnsentAction {
            inner: Arc::clone(&self.inner),
            user: self.id,
            message: message.id(),
            what,
            at_ms: None,
            age: Duration::ZERO,
            checked: true,
        }
    }

    /// Fills in a modal and submits it.
    ///
    /// # Errors
    ///
    /// If the fields cannot be filled in like that, or the bot does not respond.
    pub async fn submit(&self, modal: &Modal, values: &[(&str, &str)]) -> Result<Reply> {
        self.submit_and_forget(modal, values)?.reply().await
    }

    /// Fills in a modal, submits it, and does not wait for the response.
    ///
    /// # Errors
    ///
    /// If the fields cannot be filled in like that.
    pub fn submit_and_forget(&self, modal: &Modal, values: &[(&str, &str)]) -> Result<Pending> {
        act::send(&self.inner, |world| {
            client::submit(world, self.id, modal.interaction, modal.custom_id(), values)
        })
    }

    /// Submits a modal with this timestamp, in milliseconds since 1970.
    ///
    /// # Errors
    ///
    /// If the fields cannot be filled in like that.
    pub fn submit_at(&self, modal: &Modal, values: &[(&str, &str)], at_ms: i64) -> Result<Pending> {
        act::send(&self.inner, |world| {
            let mut act =
                client::submit(world, self.id, modal.interaction, modal.custom_id(), values)?;
            act.at_ms = Some(at_ms);
            Ok(act)
        })
    }

    /// Posts an ordinary message.
    ///
    /// # Errors
    ///
    /// If the person is not in the server, or the direct messages are those of someone else.
    pub fn say(&self, channel: &Channel, content: &str) -> Result<MessageId> {
        let mut world = self.inner.lock();
        let author = world
            .users
            .get(&self.id)
            .cloned()
            .context("no such person")?;
        let place = world
            .channels
            .get(&channel.id())
            .context("no such channel")?;
        let is_member = world
            .guilds
            .get(&place.guild)
            .is_some_and(|guild| guild.members.contains_key(&self.id));
        if !is_member && !place.is_direct_of(self.id) {
            bail!("not a member of this server");
        }
        let mut draft = Draft::default();
        content.clone_into(&mut draft.body.content);
        let new = NewMessage {
            channel: channel.id(),
            author,
            draft,
            shown_to: None,
            origin: None,
        };
        Ok(world.post(new).id)
    }

    /// Returns the messages that this person sees in a channel, oldest first.
    pub fn sees(&self, channel: &Channel) -> Vec<Message> {
        let seen = self.inner.lock().visible_messages(channel.id(), self.id);
        seen.into_iter()
            .map(|message| Message::new(&self.inner, message))
            .collect()
    }

    /// Waits for the next ephemeral message to this person that is not a first response.
    ///
    /// # Errors
    ///
    /// If none comes in time.
    pub async fn next_private(&self) -> Result<Message> {
        let id = self.id;
        let notify = |world: &crate::model::World| {
            world
                .private_feeds
                .get(&id)
                .map(|feed| Arc::clone(&feed.notify))
                .unwrap_or_default()
        };
        self.inner.lock().private_feeds.entry(id).or_default();
        let found = self
            .inner
            .wait(notify, |world| {
                let feed = world.private_feeds.get_mut(&id)?;
                feed.take(|entry| entry.what == crate::model::feed::MessageChange::Posted)
            })
            .await;
        let message = found.with_context(|| {
            format!(
                "waited {:?} for a private message to {}; {}",
                self.inner.patience(),
                self.name(),
                self.inner.bot_status()
            )
        })?;
        Ok(Message::new(&self.inner, message))
    }
}
