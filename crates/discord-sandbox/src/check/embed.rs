//! Checks embeds.

use serde_json::{Value, json};

use super::form::Form;
use super::problem::{Path, Problems};

const WEB: &[&str] = &["http://", "https://"];
const WEB_OR_FILE: &[&str] = &["http://", "https://", "attachment://"];

/// The most characters in all embeds of one message.
const TOTAL: usize = 6000;

/// Checks the embeds of a message, and returns them with the fields that Discord adds.
pub(crate) fn embeds(list: &[Value], path: &Path<'_>, problems: &mut Problems) -> Vec<Value> {
    let mut total = 0;
    let mut checked = Vec::with_capacity(list.len());
    for (at, value) in list.iter().enumerate() {
        let here = path.index(at);
        if let Some(form) = Form::open(value, here, problems) {
            total += embed(form);
            let mut shown = value.clone();
            shown["type"] = json!("rich");
            for field in shown["fields"].as_array_mut().into_iter().flatten() {
                if field["inline"].is_null() {
                    field["inline"] = json!(false);
                }
            }
            checked.push(shown);
        }
    }
    if total > TOTAL {
        problems.add(
            path,
            "MAX_EMBED_SIZE_EXCEEDED",
            "Embed size exceeds maximum size of 6000",
        );
    }
    checked
}

/// Checks one embed and counts its characters.
fn embed(mut form: Form<'_, '_>) -> usize {
    let mut total = 0;
    let mut count = |text: Option<&str>| total += text.map_or(0, |text| text.chars().count());
    count(form.text("title", 0..=256));
    count(form.text("description", 0..=4096));
    form.url("url", 2048, WEB);
    form.integer("color", 0..=0xff_ffff);
    let path = form.path();
    for (key, name, max) in [("footer", "text", 2048), ("author", "name", 256)] {
        if let Some(value) = form.raw(key)
            && let Some(mut part) = Form::open(value, path.key(key), form.problems())
        {
            count(part.need_text(name, 1..=max));
            part.url("icon_url", 2048, WEB_OR_FILE);
        }
    }
    for key in ["image", "thumbnail"] {
        if let Some(value) = form.raw(key)
            && let Some(mut part) = Form::open(value, path.key(key), form.problems())
        {
            part.require("url");
            part.url("url", 2048, WEB_OR_FILE);
        }
    }
    let fields = form.list("fields", 0..=25).unwrap_or_default();
    let fields_path = path.key("fields");
    for (at, value) in fields.iter().enumerate() {
        if let Some(mut field) = Form::open(value, fields_path.index(at), form.problems()) {
            count(field.need_text("name", 1..=256));
            count(field.need_text("value", 1..=1024));
            field.flag("inline");
        }
    }
    total
}
