//! Checks modals, and collects their fields.

use std::collections::HashSet;

use serde_json::Value;

use super::component::{kind, options};
use super::form::Form;
use super::problem::Path;
use super::problem::Problems;
use crate::control::SelectOption;

/// A modal that passed the checks.
#[derive(Clone, Debug)]
pub(crate) struct Modal {
    pub(crate) custom_id: String,
    pub(crate) title: String,
    pub(crate) components: Vec<Value>,
    pub(crate) fields: Vec<Field>,
}

/// One field of a modal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// The id under which the bot gets its value.
    pub custom_id: String,
    /// The text above it.
    pub label: String,
    /// Its initial text.
    pub value: String,
    /// The text in it while it is empty.
    pub placeholder: Option<String>,
    /// Whether it must be filled in.
    pub required: bool,
    /// The least number of characters or options.
    pub min: usize,
    /// The greatest number of characters or options.
    pub max: usize,
    /// Whether its text may have several lines.
    pub paragraph: bool,
    /// The options, if it is a select menu.
    pub options: Vec<SelectOption>,
    /// Whether it is in a label component; else it is in a legacy row.
    pub labelled: bool,
}

/// Checks the data of a modal.
pub(crate) fn modal(value: &Value, path: Path<'_>, problems: &mut Problems) -> Option<Modal> {
    let mut form = Form::open(value, path, problems)?;
    let custom_id = form
        .need_text("custom_id", 1..=100)
        .unwrap_or_default()
        .to_owned();
    let title = form
        .need_text("title", 1..=45)
        .unwrap_or_default()
        .to_owned();
    form.require("components");
    let components = form.list("components", 1..=5).unwrap_or_default();
    let path = path.key("components");
    let mut fields = Vec::new();
    for (at, component) in components.iter().enumerate() {
        top(component, path.index(at), problems, &mut fields);
    }
    let mut seen = HashSet::new();
    for field in &fields {
        if !seen.insert(field.custom_id.as_str()) {
            problems.add(
                &path,
                "COMPONENT_CUSTOM_ID_DUPLICATED",
                "Component custom id cannot be duplicated",
            );
        }
    }
    Some(Modal {
        custom_id,
        title,
        components: components.to_vec(),
        fields,
    })
}

fn top(value: &Value, path: Path<'_>, problems: &mut Problems, fields: &mut Vec<Field>) {
    let Some(mut form) = Form::open(value, path, problems) else {
        return;
    };
    form.require("type");
    match form.choice("type", &[kind::ROW, kind::TEXT, kind::LABEL]) {
        Some(kind::ROW) => {
            form.require("components");
            let inner = form.list("components", 1..=1).unwrap_or_default();
            let path = path.key("components");
            for (at, value) in inner.iter().enumerate() {
                fields.extend(text_input(value, path.index(at), problems, None));
            }
        }
        Some(kind::LABEL) => {
            let label = form
                .need_text("label", 1..=45)
                .unwrap_or_default()
                .to_owned();
            form.text("description", 1..=100);
            let Some(inner) = form.require("component") else {
                return;
            };
            let path = path.key("component");
            match inner["type"].as_i64() {
                Some(kind::TEXT_INPUT) => fields.extend(text_input(inner, path, problems, Some(label))),
                Some(kind::STRING_SELECT) => fields.extend(select(inner, path, problems, label)),
                _ => problems.add(
                    &path.key("type"),
                    "UNION_TYPE_CHOICES",
                    "Value of field \"type\" must be one of (3, 4); the sandbox knows no other field.",
                ),
            }
        }
        Some(kind::TEXT) => {
            form.need_text("content", 1..=4000);
        }
        _ => {}
    }
}

fn text_input(
    value: &Value,
    path: Path<'_>,
    problems: &mut Problems,
    label: Option<String>,
) -> Option<Field> {
    let mut form = Form::open(value, path, problems)?;
    form.require("type");
    form.choice("type", &[kind::TEXT_INPUT])?;
    let custom_id = form.need_text("custom_id", 1..=100)?.to_owned();
    form.require("style");
    let paragraph = form.choice("style", &[1, 2]) == Some(2);
    let labelled = label.is_some();
    let label = match label {
        Some(label) => label,
        None => form
            .need_text("label", 1..=45)
            .unwrap_or_default()
            .to_owned(),
    };
    let min = form.integer("min_length", 0..=4000).unwrap_or(0);
    let max = form.integer("max_length", 1..=4000).unwrap_or(4000);
    if min > max {
        form.problem(
            "min_length",
            "COMPONENT_MIN_LENGTH_EXCEEDS_MAX",
            "Must be less than or equal to max_length.",
        );
    }
    let max = usize::try_from(max).unwrap_or(4000);
    Some(Field {
        custom_id,
        label,
        value: form.text("value", 0..=max).unwrap_or_default().to_owned(),
        placeholder: form.text("placeholder", 0..=100).map(str::to_owned),
        required: form.flag("required").unwrap_or(true),
        min: usize::try_from(min).unwrap_or(0),
        max,
        paragraph,
        options: Vec::new(),
        labelled,
    })
}

fn select(value: &Value, path: Path<'_>, problems: &mut Problems, label: String) -> Option<Field> {
    let mut form = Form::open(value, path, problems)?;
    let custom_id = form.need_text("custom_id", 1..=100)?.to_owned();
    let min = form.integer("min_values", 0..=25).unwrap_or(1);
    let max = form.integer("max_values", 1..=25).unwrap_or(1);
    let options = options(&mut form, max);
    Some(Field {
        custom_id,
        label,
        value: String::new(),
        placeholder: form.text("placeholder", 0..=150).map(str::to_owned),
        required: form.flag("required").unwrap_or(true),
        min: usize::try_from(min).unwrap_or(1),
        max: usize::try_from(max).unwrap_or(1),
        paragraph: false,
        options,
        labelled: true,
    })
}
