//! Checks the first response to an interaction: its type must fit the interaction, and its data is
//! checked.

use serde::Serialize;
use serde_json::Value;

use super::form::Form;
use super::message::{self, Draft, Place, Upload, flag};
use super::modal::{self, Modal};
use super::problem::{Path, Problems};

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum InteractionKind {
    Command,
    Component,
    Autocomplete,
    /// A submitted modal; `from_message` if a component opened it.
    Modal {
        from_message: bool,
    },
}

impl InteractionKind {
    /// Returns Discord's interaction type.
    pub(crate) fn number(self) -> u8 {
        match self {
            Self::Command => 2,
            Self::Component => 3,
            Self::Autocomplete => 4,
            Self::Modal { .. } => 5,
        }
    }

    fn callbacks(self) -> &'static [i64] {
        match self {
            Self::Command => &[4, 5, 9],
            Self::Component => &[4, 5, 6, 7, 9],
            Self::Autocomplete => &[8],
            Self::Modal { from_message: true } => &[4, 5, 6, 7],
            Self::Modal {
                from_message: false,
            } => &[4, 5],
        }
    }
}

/// One choice of an autocomplete.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Choice {
    /// The text that a person sees.
    pub name: String,
    /// The value of the option if it is chosen.
    pub value: Value,
}

/// A first response, checked except for an update, whose check needs the message that it edits.
#[derive(Debug)]
pub(crate) enum Callback {
    /// 4: a message.
    Message(Box<Draft>),
    /// 5: a message will follow.
    Deferred { ephemeral: bool },
    /// 6: a deferred update.
    Acknowledged,
    /// 7: an edit of the message that the component is on.
    Update(Vec<Upload>),
    /// 8: the choices of an autocomplete.
    Choices(Vec<Choice>),
    /// 9: a modal.
    Modal(Modal),
}

impl Callback {
    /// Returns Discord's callback type.
    pub(crate) fn number(&self) -> u8 {
        match self {
            Self::Message(_) => 4,
            Self::Deferred { .. } => 5,
            Self::Acknowledged => 6,
            Self::Update(_) => 7,
            Self::Choices(_) => 8,
            Self::Modal(_) => 9,
        }
    }
}

/// Checks a callback's body. An empty message is a [`message::Refused`] of its own, since Discord has
/// another code for it.
pub(crate) fn callback(
    value: &Value,
    asked: InteractionKind,
    uploads: Vec<Upload>,
) -> Result<Callback, message::Refused> {
    let mut problems = Problems::default();
    let callback = read(value, asked, uploads, &mut problems);
    match callback {
        Some(callback) if problems.is_empty() => match &callback {
            Callback::Message(draft) if message::is_empty(&draft.body, draft.uploads.len()) => {
                Err(message::Refused::Empty)
            }
            _ => Ok(callback),
        },
        _ => Err(message::Refused::Problems(problems)),
    }
}

fn read(
    value: &Value,
    asked: InteractionKind,
    uploads: Vec<Upload>,
    problems: &mut Problems,
) -> Option<Callback> {
    let mut form = Form::open(value, Path::ROOT, problems)?;
    form.require("type")?;
    let number = form.choice("type", asked.callbacks())?;
    let data = form.raw("data");
    let path = Path::ROOT;
    let path = path.key("data");
    let empty = Value::Object(serde_json::Map::new());
    let data = data.unwrap_or(&empty);
    match number {
        4 => message::read(data, Place::Interaction, uploads, path, problems)
            .map(|draft| Callback::Message(Box::new(draft))),
        5 => {
            let mut form = Form::open(data, path, problems)?;
            let flags = form.integer("flags", 0..=i64::from(i32::MAX)).unwrap_or(0);
            let flags = u64::try_from(flags).unwrap_or(0);
            if flags & !flag::EPHEMERAL != 0 {
                form.problem(
                    "flags",
                    "MESSAGE_FLAGS_INVALID",
                    "A deferred response takes only EPHEMERAL.",
                );
            }
            Some(Callback::Deferred {
                ephemeral: flags & flag::EPHEMERAL != 0,
            })
        }
        6 => Some(Callback::Acknowledged),
        7 => Some(Callback::Update(uploads)),
        8 => choices(data, path, problems).map(Callback::Choices),
        _ => modal::modal(data, path, problems).map(Callback::Modal),
    }
}

fn choices(data: &Value, path: Path<'_>, problems: &mut Problems) -> Option<Vec<Choice>> {
    let mut form = Form::open(data, path, problems)?;
    form.require("choices")?;
    let list = form.list("choices", 0..=25)?;
    let path = path.key("choices");
    let mut choices = Vec::with_capacity(list.len());
    for (at, value) in list.iter().enumerate() {
        let mut choice = Form::open(value, path.index(at), problems)?;
        let name = choice
            .need_text("name", 1..=100)
            .unwrap_or_default()
            .to_owned();
        let value = choice.require("value").cloned().unwrap_or_default();
        if value.is_string() {
            choice.text("value", 0..=100);
        } else if !value.is_number() {
            choice.problem(
                "value",
                "STRING_TYPE_CONVERT",
                "Could not interpret the value.",
            );
        }
        choices.push(Choice { name, value });
    }
    Some(choices)
}
