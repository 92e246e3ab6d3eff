//! Checks application commands that a bot registers.

use std::collections::HashSet;

use serde_json::{Map, Value};

use super::callback::Choice;
use super::form::Form;
use super::problem::{Path, Problems};
use crate::permission::Permissions;

/// The most characters in names, descriptions and choices of one command together.
const TOTAL: usize = 8000;
const CHAT_INPUT: i64 = 1;
const SUBCOMMAND: i64 = 1;
const GROUP: i64 = 2;

/// A command that passed the checks.
#[derive(Clone, Debug, Default)]
pub(crate) struct Command {
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) kind: i64,
    /// The permissions that a member needs to see it; `None` shows it to all.
    pub(crate) default_permissions: Option<Permissions>,
    pub(crate) options: Vec<CommandOption>,
    /// The body of the request.
    pub(crate) raw: Map<String, Value>,
}

/// An option, a subcommand or a group of them.
#[derive(Clone, Debug, Default)]
pub(crate) struct CommandOption {
    pub(crate) name: String,
    pub(crate) kind: i64,
    pub(crate) required: bool,
    pub(crate) autocomplete: bool,
    pub(crate) choices: Vec<Choice>,
    pub(crate) min_value: Option<f64>,
    pub(crate) max_value: Option<f64>,
    pub(crate) min_length: Option<usize>,
    pub(crate) max_length: Option<usize>,
    pub(crate) channel_types: Vec<i64>,
    pub(crate) options: Vec<CommandOption>,
}

impl CommandOption {
    pub(crate) fn is_subcommand(&self) -> bool {
        self.kind == SUBCOMMAND || self.kind == GROUP
    }
}

/// Checks the list of commands of a PUT.
pub(crate) fn commands(value: &Value) -> Result<Vec<Command>, Problems> {
    let mut problems = Problems::default();
    let Value::Array(list) = value else {
        problems.add(
            &Path::ROOT,
            "LIST_TYPE_CONVERT",
            "Only iterables may be used in a ListType",
        );
        return Err(problems);
    };
    let path = Path::ROOT;
    let mut commands = Vec::with_capacity(list.len());
    let mut seen = HashSet::new();
    for (at, value) in list.iter().enumerate() {
        let path = path.index(at);
        let Some(command) = command(value, path, &mut problems) else {
            continue;
        };
        if !seen.insert((command.kind, command.name.clone())) {
            problems.add(
                &path.key("name"),
                "APPLICATION_COMMANDS_DUPLICATE_NAME",
                "Application command names must be unique",
            );
        }
        commands.push(command);
    }
    for (kind, most) in [(CHAT_INPUT, 100), (2, 15), (3, 15)] {
        if commands
            .iter()
            .filter(|command| command.kind == kind)
            .count()
            > most
        {
            problems.add(
                &Path::ROOT,
                "APPLICATION_COMMAND_TOO_MANY",
                format!("Maximum number of application commands reached ({most})."),
            );
        }
    }
    if problems.is_empty() {
        Ok(commands)
    } else {
        Err(problems)
    }
}

/// Checks one command.
pub(crate) fn command(value: &Value, path: Path<'_>, problems: &mut Problems) -> Option<Command> {
    let mut form = Form::open(value, path, problems)?;
    let kind = form.choice("type", &[1, 2, 3]).unwrap_or(CHAT_INPUT);
    let text = form
        .need_text("name", 1..=32)
        .unwrap_or_default()
        .to_owned();
    if kind == CHAT_INPUT {
        name(&mut form, &text);
        form.need_text("description", 1..=100);
    } else if form.raw("description").is_some_and(|text| text != "") {
        form.problem(
            "description",
            "APPLICATION_COMMAND_DESCRIPTION_FORBIDDEN",
            "Context menus have none.",
        );
    }
    localisations(&mut form, kind == CHAT_INPUT);
    form.flag("nsfw");
    form.flag("dm_permission");
    form.list("contexts", 1..=3);
    form.list("integration_types", 1..=2);
    let default_permissions = match form.raw("default_member_permissions") {
        None => None,
        Some(value) => {
            let bits = value
                .as_str()
                .and_then(|text| text.parse().ok())
                .or_else(|| value.as_u64());
            if bits.is_none() {
                form.problem(
                    "default_member_permissions",
                    "NUMBER_TYPE_COERCE",
                    "Value is not a bit set.",
                );
            }
            bits.map(Permissions)
        }
    };
    let options = options(&mut form, 0);
    let total = length(value);
    if total > TOTAL {
        form.problem_here(
            "APPLICATION_COMMAND_TOO_LARGE",
            format!("Command exceeds maximum size ({total} of {TOTAL})"),
        );
    }
    Some(Command {
        name: text,
        description: value["description"].as_str().unwrap_or_default().to_owned(),
        kind,
        default_permissions,
        options,
        raw: value.as_object().cloned().unwrap_or_default(),
    })
}

/// Checks the options at one depth: 0 in a command, 1 in a group or a
/// subcommand of the command, 2 in a subcommand of a group.
fn options(form: &mut Form<'_, '_>, depth: u8) -> Vec<CommandOption> {
    let list = form.list("options", 0..=25).unwrap_or_default();
    let path = form.path();
    let path = path.key("options");
    let mut options: Vec<CommandOption> = Vec::with_capacity(list.len());
    let mut seen = HashSet::new();
    for (at, value) in list.iter().enumerate() {
        let Some(mut inner) = Form::open(value, path.index(at), form.problems()) else {
            continue;
        };
        let Some(option) = option(&mut inner, depth) else {
            continue;
        };
        if !seen.insert(option.name.clone()) {
            inner.problem(
                "name",
                "APPLICATION_COMMAND_OPTIONS_NAME_INVALID",
                "Option names must be unique",
            );
        }
        if option.required
            && options
                .last()
                .is_some_and(|before| !before.required && !before.is_subcommand())
        {
            inner.problem(
                "required",
                "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
                "Required options must be placed before non-required options",
            );
        }
        if options
            .first()
            .is_some_and(|first| first.is_subcommand() != option.is_subcommand())
        {
            inner.problem(
                "type",
                "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
                "Sub-command and sub-command group option types are mutually exclusive to all other types",
            );
        }
        options.push(option);
    }
    options
}

fn option(form: &mut Form<'_, '_>, depth: u8) -> Option<CommandOption> {
    form.require("type")?;
    let kind = form.choice("type", &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])?;
    let text = form
        .need_text("name", 1..=32)
        .unwrap_or_default()
        .to_owned();
    name(form, &text);
    form.need_text("description", 1..=100);
    localisations(form, true);
    if kind == SUBCOMMAND || kind == GROUP {
        let deepest = if kind == GROUP { 0 } else { 1 };
        if depth > deepest {
            form.problem(
                "type",
                "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
                "Nested too deep.",
            );
        }
        let options = options(form, if kind == GROUP { 1 } else { 2 });
        if kind == GROUP && options.is_empty() {
            form.problem("options", "BASE_TYPE_REQUIRED", "This field is required");
        }
        if kind == GROUP && options.iter().any(|option| option.kind != SUBCOMMAND) {
            form.problem(
                "options",
                "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
                "A group holds subcommands.",
            );
        }
        return Some(CommandOption {
            name: text,
            kind,
            options,
            ..CommandOption::default()
        });
    }
    let choices = choices(form, kind);
    let autocomplete = form.flag("autocomplete").unwrap_or(false);
    if autocomplete && !choices.is_empty() {
        form.problem(
            "autocomplete",
            "APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID",
            "Autocomplete cannot be set with choices",
        );
    }
    if autocomplete && !matches!(kind, 3 | 4 | 10) {
        form.problem(
            "autocomplete",
            "APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID",
            "Not for this type.",
        );
    }
    let length = |value: Option<i64>| value.and_then(|value| usize::try_from(value).ok());
    Some(CommandOption {
        name: text,
        kind,
        required: form.flag("required").unwrap_or(false),
        autocomplete,
        choices,
        min_value: form.raw("min_value").and_then(Value::as_f64),
        max_value: form.raw("max_value").and_then(Value::as_f64),
        min_length: length(form.integer("min_length", 0..=6000)),
        max_length: length(form.integer("max_length", 1..=6000)),
        channel_types: form
            .list("channel_types", 0..=25)
            .unwrap_or_default()
            .iter()
            .filter_map(Value::as_i64)
            .collect(),
        options: Vec::new(),
    })
}

fn choices(form: &mut Form<'_, '_>, kind: i64) -> Vec<Choice> {
    let list = form.list("choices", 0..=25).unwrap_or_default();
    if !list.is_empty() && !matches!(kind, 3 | 4 | 10) {
        form.problem(
            "choices",
            "APPLICATION_COMMAND_OPTIONS_CHOICES_INVALID",
            "Not for this type.",
        );
    }
    let path = form.path();
    let path = path.key("choices");
    let mut choices = Vec::with_capacity(list.len());
    for (at, value) in list.iter().enumerate() {
        let Some(mut choice) = Form::open(value, path.index(at), form.problems()) else {
            continue;
        };
        let name = choice
            .need_text("name", 1..=100)
            .unwrap_or_default()
            .to_owned();
        let value = choice.require("value").cloned().unwrap_or_default();
        let fits = match kind {
            3 => value
                .as_str()
                .is_some_and(|text| text.chars().count() <= 100),
            4 => value.is_i64(),
            _ => value.is_number(),
        };
        if !fits {
            choice.problem(
                "value",
                "APPLICATION_COMMAND_OPTIONS_CHOICE_VALUE_INVALID",
                "Wrong type or length.",
            );
        }
        choices.push(Choice { name, value });
    }
    choices
}

/// Checks a name by Discord's pattern: letters, digits, `-`, `_`, `'`, in lower case.
fn name(form: &mut Form<'_, '_>, text: &str) {
    let fits = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '\'');
    if !text.is_empty() && (!text.chars().all(fits) || text.to_lowercase() != text) {
        form.problem(
            "name",
            "APPLICATION_COMMAND_INVALID_NAME",
            "Command name is invalid",
        );
    }
}

/// Checks the translations; with `names`, those of the name by the pattern for names.
fn localisations(form: &mut Form<'_, '_>, names: bool) {
    for (key, max) in [
        ("name_localizations", 32),
        ("description_localizations", 100),
    ] {
        let Some(value) = form.raw(key) else { continue };
        let path = form.path();
        let Some(mut inner) = Form::open(value, path.key(key), form.problems()) else {
            continue;
        };
        for locale in value.as_object().into_iter().flat_map(Map::keys) {
            if !LOCALES.contains(&locale.as_str()) {
                inner.problem(
                    locale,
                    "DICT_TYPE_KEY_INVALID",
                    format!("Unknown locale {locale}"),
                );
            }
            let text = inner.text(locale, 1..=max).unwrap_or_default();
            if max == 32 && names && text.to_lowercase() != text {
                inner.problem(
                    locale,
                    "APPLICATION_COMMAND_INVALID_NAME",
                    "Command name is invalid",
                );
            }
        }
    }
}

/// The locales of Discord.
pub(crate) const LOCALES: &[&str] = &[
    "id", "da", "de", "en-GB", "en-US", "es-ES", "es-419", "fr", "hr", "it", "lt", "hu", "nl",
    "no", "pl", "pt-BR", "ro", "fi", "sv-SE", "vi", "tr", "cs", "el", "bg", "ru", "uk", "hi", "th",
    "zh-CN", "ja", "zh-TW", "ko", "ar", "he",
];

/// Counts the characters of a command as Discord does: the longest translation of each text.
fn length(value: &Value) -> usize {
    let text = |key: &str, translations: &str| {
        let own = value[key].as_str().map_or(0, |text| text.chars().count());
        let longest = value[translations]
            .as_object()
            .into_iter()
            .flat_map(Map::values)
            .filter_map(Value::as_str)
            .map(|text| text.chars().count())
            .max();
        own.max(longest.unwrap_or(0))
    };
    let mut total =
        text("name", "name_localizations") + text("description", "description_localizations");
    for option in value["options"].as_array().into_iter().flatten() {
        total += length(option);
    }
    for choice in value["choices"].as_array().into_iter().flatten() {
        total += choice["name"]
            .as_str()
            .map_or(0, |text| text.chars().count());
        total += choice["value"]
            .as_str()
            .map_or(0, |text| text.chars().count());
    }
    total
}
