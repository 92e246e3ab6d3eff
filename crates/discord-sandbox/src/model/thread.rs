//! Threads that the bot opens.

use serde_json::Value;

use super::World;
use super::channel::ChannelKind;
use super::session::intent;
use crate::check::form::Form;
use crate::check::problem::{Path, Problems};
use crate::id::ChannelId;
use crate::permission::Permissions;
use crate::refusal::Refusal;

/// Minutes after which a thread without messages is archived.
const ARCHIVE_AFTER: [i64; 4] = [60, 1440, 4320, 10_080];

impl World {
    /// Opens a public thread without a message; returns its channel object.
    pub(crate) fn bot_opens_thread(
        &mut self,
        parent: ChannelId,
        body: &Value,
    ) -> Result<Value, Refusal> {
        let channel = self.visible(parent)?;
        let kind = match channel.kind {
            ChannelKind::Text => 11,
            ChannelKind::News => 10,
            _ => return Err(Refusal::WrongChannelType),
        };
        if !(self.bot_permissions(channel)).contains(Permissions::CREATE_PUBLIC_THREADS) {
            return Err(Refusal::MissingPermissions);
        }
        let guild = channel.guild;
        let name = checked(body, kind)?;
        let id = ChannelId(self.snowflake());
        self.add_channel(id, guild, &name, ChannelKind::Thread, Some(parent));
        let json = self
            .channels
            .get(&id)
            .map(|one| one.json(self.bot.id, self.bot.id));
        let json = json.unwrap_or_default();
        let event = json.to_string();
        self.sessions
            .dispatch("THREAD_CREATE", intent::GUILDS, &event.into());
        self.show_channels(guild);
        Ok(json)
    }
}

/// Returns the name in the body of a new thread of this type.
fn checked(body: &Value, kind: i64) -> Result<String, Refusal> {
    let mut problems = Problems::default();
    let mut name = None;
    if let Some(mut form) = Form::open(body, Path::ROOT, &mut problems) {
        name = form.need_text("name", 1..=100).map(str::to_owned);
        // Without a type Discord opens a private thread, which needs another permission.
        if form.require("type").is_some() && form.integer("type", 10..=12) != Some(kind) {
            form.problem(
                "type",
                "BASE_TYPE_CHOICES",
                format!("Value must be one of {{{kind}}}."),
            );
        }
        if let Some(minutes) = form.integer("auto_archive_duration", 60..=10_080)
            && !ARCHIVE_AFTER.contains(&minutes)
        {
            let text = "Value must be one of {60, 1440, 4320, 10080}.";
            form.problem("auto_archive_duration", "BASE_TYPE_CHOICES", text);
        }
    }
    match name.filter(|_| problems.is_empty()) {
        Some(name) => Ok(name),
        None => Err(Refusal::InvalidForm(problems)),
    }
}
