//! The text of a message as a person reads it, from top to bottom.

use serde_json::Value;

use super::message::Message;
use crate::check::component::kind;

/// Returns the text as a client shows it, without the marks that isolate a direction.
pub(crate) fn shown(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// Returns all visible text of a message, each part on its own line.
pub(crate) fn text(message: &Message) -> String {
    let mut lines = Vec::new();
    if !message.body.content.is_empty() {
        lines.push(message.body.content.clone());
    }
    for embed in &message.body.embeds {
        read_embed(embed, &mut lines);
    }
    for component in &message.layout {
        read(component, &mut lines);
    }
    shown(&lines.join("\n"))
}

fn read_embed(embed: &Value, lines: &mut Vec<String>) {
    push(&embed["author"]["name"], lines);
    push(&embed["title"], lines);
    push(&embed["description"], lines);
    for field in embed["fields"].as_array().into_iter().flatten() {
        push(&field["name"], lines);
        push(&field["value"], lines);
    }
    push(&embed["footer"]["text"], lines);
}

fn read(component: &Value, lines: &mut Vec<String>) {
    match component["type"].as_i64() {
        Some(kind::TEXT) => push(&component["content"], lines),
        Some(kind::BUTTON) => push(&component["label"], lines),
        Some(kind::STRING_SELECT) => {
            push(&component["placeholder"], lines);
            for option in component["options"].as_array().into_iter().flatten() {
                push(&option["label"], lines);
            }
        }
        _ => {}
    }
    for child in component["components"].as_array().into_iter().flatten() {
        read(child, lines);
    }
    if let Some(accessory) = component.get("accessory") {
        read(accessory, lines);
    }
}

fn push(value: &Value, lines: &mut Vec<String>) {
    if let Some(text) = value.as_str().filter(|text| !text.is_empty()) {
        lines.push(text.to_owned());
    }
}

/// Returns the pictures of a message: URL and alternative text.
pub(crate) fn images(message: &Message) -> Vec<(String, String)> {
    let mut images = Vec::new();
    message
        .layout
        .iter()
        .for_each(|component| collect(component, &mut images));
    for embed in &message.body.embeds {
        if let Some(url) = embed["image"]["url"].as_str() {
            images.push((url.to_owned(), String::new()));
        }
    }
    images
}

fn collect(component: &Value, images: &mut Vec<(String, String)>) {
    let mut picture = |holder: &Value| {
        if let Some(url) = holder["media"]["url"].as_str() {
            let alt = holder["description"].as_str().unwrap_or_default();
            images.push((url.to_owned(), alt.to_owned()));
        }
    };
    picture(component);
    component["items"]
        .as_array()
        .into_iter()
        .flatten()
        .for_each(picture);
    for child in component["components"].as_array().into_iter().flatten() {
        collect(child, images);
    }
    if let Some(accessory) = component.get("accessory") {
        collect(accessory, images);
    }
}
