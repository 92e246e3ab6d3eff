//! One version of a message, as a person sees it.

use std::fmt;
use std::sync::Arc;

use anyhow::{Context, Result, bail};
use serde_json::Value;
use tokio::sync::Notify;

use crate::control::{Button, Control, Select};
use crate::id::{ChannelId, MessageId, RoleId, UserId};
use crate::inner::Inner;
use crate::model;
use crate::model::World;
use crate::model::feed::{Feed, MessageChange};
use crate::model::text::shown;

/// One version of a message.
#[derive(Clone)]
pub struct Message {
    inner: Arc<Inner>,
    seen: Arc<model::message::Message>,
}

/// What any version of a message pinged.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pings {
    /// Everyone.
    pub everyone: bool,
    /// Roles.
    pub roles: Vec<RoleId>,
    /// People.
    pub users: Vec<UserId>,
}

impl Pings {
    /// Returns whether nobody was pinged.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Message")
            .field("id", &self.seen.id)
            .field("version", &self.seen.version)
            .field("text", &self.text())
            .finish_non_exhaustive()
    }
}

impl Message {
    pub(crate) fn new(inner: &Arc<Inner>, seen: Arc<model::message::Message>) -> Self {
        Self {
            inner: Arc::clone(inner),
            seen,
        }
    }

    /// Returns the message's id; its timestamp is the time of the post.
    pub fn id(&self) -> MessageId {
        self.seen.id
    }

    /// Returns the channel's id.
    pub fn channel_id(&self) -> ChannelId {
        self.seen.channel
    }

    /// Returns the author's user id.
    pub fn author(&self) -> UserId {
        self.seen.author.id
    }

    /// Returns the number of edits before this version.
    pub fn version(&self) -> u32 {
        self.seen.version
    }

    /// Returns all visible text from top to bottom, with the labels of buttons.
    pub fn text(&self) -> String {
        model::text::text(&self.seen)
    }

    /// Returns whether only one person sees the message.
    pub fn ephemeral(&self) -> bool {
        self.seen.is_ephemeral()
    }

    /// Returns Discord's `flags`.
    pub fn flags(&self) -> u64 {
        self.seen.body.flags
    }

    /// Returns the buttons, in order.
    pub fn buttons(&self) -> Vec<Button> {
        let buttons = self
            .seen
            .body
            .controls
            .iter()
            .filter_map(|control| match control {
                Control::Button(button) => Some(button.clone()),
                Control::Select(_) => None,
            });
        buttons.collect()
    }

    /// Returns the select menus, in order.
    pub fn selects(&self) -> Vec<Select> {
        let selects = self
            .seen
            .body
            .controls
            .iter()
            .filter_map(|control| match control {
                Control::Select(select) => Some(select.clone()),
                Control::Button(_) => None,
            });
        selects.collect()
    }

    /// Returns the pictures: URL and alternative text.
    pub fn images(&self) -> Vec<(String, String)> {
        model::text::images(&self.seen)
    }

    /// Returns the names of the files.
    pub fn files(&self) -> Vec<String> {
        self.seen
            .attachments
            .iter()
            .map(|file| file.filename.clone())
            .collect()
    }

    /// Returns the content of a file; `None` if there is no such file.
    pub fn file(&self, name: &str) -> Option<Vec<u8>> {
        let file = self
            .seen
            .attachments
            .iter()
            .find(|file| file.filename == name)?;
        let stored = self.inner.lock().files.get(&file.id).cloned()?;
        Some(stored.bytes.to_vec())
    }

    /// Returns what any version of the message pinged.
    pub fn pings(&self) -> Pings {
        let pings = &self.seen.pings;
        Pings {
            everyone: pings.everyone,
            roles: pings.roles.iter().copied().collect(),
            users: pings.users.iter().copied().collect(),
        }
    }

    /// Returns Discord's message object.
    pub fn json(&self) -> Value {
        self.seen.value()
    }

    /// Returns the current version of the message.
    ///
    /// # Errors
    ///
    /// If it was deleted.
    pub fn now(&self) -> Result<Self> {
        let now = self.inner.lock().messages.get(&self.seen.id).cloned();
        Ok(Self::new(
            &self.inner,
            now.context("the message was deleted")?,
        ))
    }

    /// Waits for the first edit after this version.
    ///
    /// # Errors
    ///
    /// If none comes in time.
    pub async fn edited(&self) -> Result<Self> {
        self.edited_when(|_| true).await
    }

    /// Waits for an edit after this version whose text contains `text`.
    ///
    /// # Errors
    ///
    /// If none comes in time.
    pub async fn edited_to(&self, text: &str) -> Result<Self> {
        self.edited_when(|message| model::text::text(message).contains(text))
            .await
            .with_context(|| format!("no edit with {text:?}"))
    }

    async fn edited_when(&self, fits: impl Fn(&model::message::Message) -> bool) -> Result<Self> {
        let (id, version) = (self.seen.id, self.seen.version);
        let notify = |world: &World| -> Arc<Notify> {
            feed(world, &self.seen)
                .map(|feed| Arc::clone(&feed.notify))
                .unwrap_or_default()
        };
        if let Some(owner) = self.seen.shown_to {
            self.inner.lock().private_feeds.entry(owner).or_default();
        }
        let look = |world: &mut World| {
            let later =
                |message: &model::message::Message| message.id == id && message.version > version;
            let kept = feed_mut(world, &self.seen).and_then(|feed| {
                let found = feed.unread().find(|entry| {
                    entry.what == MessageChange::Edited
                        && later(&entry.message)
                        && fits(&entry.message)
                });
                let found = found.map(|entry| Arc::clone(&entry.message))?;
                feed.read_edits(id, found.version);
                Some(found)
            });
            // Another wait may have read the edit; then the current version is checked.
            kept.or_else(|| {
                world
                    .messages
                    .get(&id)
                    .filter(|now| later(now) && fits(now))
                    .cloned()
            })
        };
        let found = self.inner.wait(notify, look).await;
        let found = found.with_context(|| {
            let now = self.inner.lock().messages.get(&id).cloned();
            let now = now.map_or("it is gone".to_owned(), |now| model::text::text(&now));
            format!(
                "waited {:?} for an edit of:\n{}\nwhich is now:\n{now}\n{}",
                self.inner.patience(),
                self.text(),
                self.inner.bot_status()
            )
        })?;
        Ok(Self::new(&self.inner, found))
    }
}

fn feed<'a>(world: &'a World, message: &model::message::Message) -> Option<&'a Feed> {
    match message.shown_to {
        Some(owner) => world.private_feeds.get(&owner),
        None => world
            .channels
            .get(&message.channel)
            .map(|channel| &channel.feed),
    }
}

fn feed_mut<'a>(world: &'a mut World, message: &model::message::Message) -> Option<&'a mut Feed> {
    match message.shown_to {
        Some(owner) => world.private_feeds.get_mut(&owner),
        None => world
            .channels
            .get_mut(&message.channel)
            .map(|channel| &mut channel.feed),
    }
}

/// Returns the custom id of the button with this label, else of the first whose label starts with it.
pub(super) fn find_button(message: &model::message::Message, label: &str) -> Result<String> {
    let buttons = || {
        message
            .body
            .controls
            .iter()
            .filter_map(|control| match control {
                Control::Button(button) => Some(button),
                Control::Select(_) => None,
            })
    };
    let label = &shown(label);
    let found = buttons()
        .find(|button| shown(&button.label) == *label)
        .or_else(|| buttons().find(|button| shown(&button.label).starts_with(label)));
    match found {
        Some(button) => button
            .custom_id
            .clone()
            .with_context(|| format!("the button {:?} is a link", button.label)),
        None => {
            let labels = buttons()
                .map(|button| button.label.as_str())
                .collect::<Vec<_>>();
            bail!("there is no button {label:?}; there are {labels:?}")
        }
    }
}

/// Returns the menu's custom id, and the values of the options with these labels.
pub(super) fn find_options(
    message: &model::message::Message,
    custom_id: Option<&str>,
    labels: &[String],
) -> Result<(String, Vec<String>)> {
    let select = message
        .body
        .controls
        .iter()
        .find_map(|control| match control {
            Control::Select(select) if custom_id.is_none_or(|id| select.custom_id == id) => {
                Some(select)
            }
            _ => None,
        });
    let select = select.context("there is no such menu")?;
    let mut values = Vec::with_capacity(labels.len());
    for label in labels {
        let options = &select.options;
        let found = options
            .iter()
            .find(|option| option.label == *label)
            .or_else(|| {
                options
                    .iter()
                    .find(|option| option.label.starts_with(label.as_str()))
            });
        let Some(option) = found else {
            let offered = options
                .iter()
                .map(|option| option.label.as_str())
                .collect::<Vec<_>>();
            bail!("the menu has no option {label:?}; it has {offered:?}")
        };
        values.push(option.value.clone());
    }
    Ok((select.custom_id.clone(), values))
}
