//! The commands that the bot registered.

use std::collections::HashMap;

use serde_json::{Value, json};

use super::World;
use crate::check::command::{self, Command, CommandOption};
use crate::check::problem::{Path, Problems};
use crate::id::{CommandId, GuildId, UserId};
use crate::refusal::Refusal;

#[derive(Default)]
pub(crate) struct Commands {
    global: Vec<Registered>,
    guild: HashMap<GuildId, Vec<Registered>>,
}

#[derive(Clone, Debug)]
pub(crate) struct Registered {
    pub(crate) id: CommandId,
    pub(crate) guild: Option<GuildId>,
    pub(crate) command: Command,
    /// Discord's command object.
    pub(crate) json: Value,
}

/// A command and its subcommand, found by name.
pub(crate) struct Found<'a> {
    pub(crate) registered: &'a Registered,
    /// The subcommand group and the subcommand; empty if there are none.
    pub(crate) steps: Vec<&'a CommandOption>,
    /// The options of the last step.
    pub(crate) options: &'a [CommandOption],
}

impl Commands {
    pub(crate) fn scope(&self, guild: Option<GuildId>) -> &[Registered] {
        match guild {
            None => &self.global,
            Some(guild) => self.guild.get(&guild).map_or(&[], Vec::as_slice),
        }
    }

    fn scope_mut(&mut self, guild: Option<GuildId>) -> &mut Vec<Registered> {
        match guild {
            None => &mut self.global,
            Some(guild) => self.guild.entry(guild).or_default(),
        }
    }

    /// Returns the commands that a server's members see. A server's command hides the global one of
    /// the same name.
    pub(crate) fn offered(&self, guild: GuildId) -> impl Iterator<Item = &Registered> {
        let own = self.scope(Some(guild));
        let hidden = |name: &str| own.iter().any(|mine| mine.command.name == name);
        own.iter().chain(
            self.global
                .iter()
                .filter(move |global| !hidden(&global.command.name)),
        )
    }

    /// Finds a command by its full name, such as `quiz start`.
    pub(crate) fn find(&self, guild: GuildId, typed: &str) -> Option<Found<'_>> {
        let mut words = typed.trim_start_matches('/').split_whitespace();
        let first = words.next()?;
        let registered = self
            .offered(guild)
            .find(|registered| registered.command.name == first && registered.command.kind == 1)?;
        let mut options = registered.command.options.as_slice();
        let mut steps = Vec::new();
        for word in words {
            let step = options
                .iter()
                .find(|option| option.is_subcommand() && option.name == word)?;
            steps.push(step);
            options = &step.options;
        }
        // A group without its subcommand cannot be used.
        if options.iter().any(CommandOption::is_subcommand) {
            return None;
        }
        Some(Found {
            registered,
            steps,
            options,
        })
    }
}

impl World {
    /// Replaces all commands of a scope; a command that keeps its name keeps its id.
    pub(crate) fn set_commands(
        &mut self,
        guild: Option<GuildId>,
        body: &Value,
    ) -> Result<Vec<Value>, Refusal> {
        let commands = command::commands(body).map_err(Refusal::InvalidForm)?;
        let registered = commands
            .into_iter()
            .map(|command| self.register(guild, command))
            .collect::<Vec<_>>();
        let answer = registered.iter().map(|entry| entry.json.clone()).collect();
        *self.commands.scope_mut(guild) = registered;
        self.commands_changed();
        Ok(answer)
    }

    /// Adds a command, or replaces the one with its name.
    pub(crate) fn add_command(
        &mut self,
        guild: Option<GuildId>,
        body: &Value,
    ) -> Result<Value, Refusal> {
        let mut problems = Problems::default();
        let command = match command::command(body, Path::ROOT, &mut problems) {
            Some(command) if problems.is_empty() => command,
            _ => return Err(Refusal::InvalidForm(problems)),
        };
        let registered = self.register(guild, command);
        let json = registered.json.clone();
        let scope = self.commands.scope_mut(guild);
        scope.retain(|old| old.id != registered.id);
        scope.push(registered);
        self.commands_changed();
        Ok(json)
    }

    pub(crate) fn delete_command(
        &mut self,
        guild: Option<GuildId>,
        id: CommandId,
    ) -> Result<(), Refusal> {
        let scope = self.commands.scope_mut(guild);
        let before = scope.len();
        scope.retain(|old| old.id != id);
        if scope.len() == before {
            return Err(Refusal::UnknownCommand);
        }
        self.commands_changed();
        Ok(())
    }

    fn register(&mut self, guild: Option<GuildId>, command: Command) -> Registered {
        let known = self
            .commands
            .scope(guild)
            .iter()
            .find(|old| old.command.name == command.name && old.command.kind == command.kind);
        let id = known.map(|old| old.id);
        let version = self.snowflake();
        let id = id.unwrap_or(CommandId(version));
        let json = self.command_json(guild, id, version, &command);
        Registered {
            id,
            guild,
            command,
            json,
        }
    }

    fn command_json(
        &self,
        guild: Option<GuildId>,
        id: CommandId,
        version: u64,
        command: &Command,
    ) -> Value {
        let raw = |key: &str, absent: Value| {
            command
                .raw
                .get(key)
                .filter(|value| !value.is_null())
                .cloned()
                .unwrap_or(absent)
        };
        let mut json = json!({
            "id": id,
            "application_id": self.bot.id,
            "version": UserId(version),
            "type": command.kind,
            "name": command.name,
            "name_localizations": raw("name_localizations", Value::Null),
            "description": command.description,
            "description_localizations": raw("description_localizations", Value::Null),
            "default_member_permissions": command.default_permissions,
            "dm_permission": raw("dm_permission", json!(true)),
            "contexts": raw("contexts", Value::Null),
            "integration_types": raw("integration_types", json!([0])),
            "nsfw": raw("nsfw", json!(false)),
            "options": raw("options", json!([])),
        });
        if let Some(guild) = guild {
            json["guild_id"] = json!(guild);
        }
        json
    }

    fn commands_changed(&mut self) {
        self.news.notify_waiters();
        let all = self
            .commands
            .offered(super::seed::GUILD)
            .map(|entry| &entry.json);
        self.listeners.commands(all);
    }
}
