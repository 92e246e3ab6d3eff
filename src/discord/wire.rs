//! Messages in the format of Discord's API.

use crate::bot::command::Suggestion;
use crate::bot::interaction::Response;
use crate::bot::ui::message::{
    Accent, Button, Component, File, Form, Input, Message, Shown, Style,
};
use serde_json::{Value, json};

/// The flag of a message that consists of components.
/// Source: Discord developer documentation, "Message Flags".
const IS_COMPONENTS_V2: u64 = 1 << 15;
const EPHEMERAL: u64 = 1 << 6;

/// Returns a message for a channel, or the new content of one. It pings nobody.
pub(super) fn message(message: &Message) -> Value {
    with_flags(message, IS_COMPONENTS_V2)
}

/// Returns a message with a nonce: for some minutes, Discord answers a second post of it with the
/// first message. Only the role of `pings` is pinged.
pub(super) fn message_once(of: &Message, nonce: &str) -> Value {
    let mut body = message(of);
    body["nonce"] = nonce.into();
    body["enforce_nonce"] = true.into();
    if let Some(role) = of.pings {
        body["allowed_mentions"] = json!({ "parse": [], "roles": [role.to_string()] });
    }
    body
}

/// An ephemeral follow-up.
pub(super) fn private(message: &Message) -> Value {
    with_flags(message, IS_COMPONENTS_V2 | EPHEMERAL)
}

fn with_flags(message: &Message, flags: u64) -> Value {
    let mut components = components(&message.components);
    let mut attachments = Vec::with_capacity(message.files.len());
    for (id, file) in message.files.iter().enumerate() {
        let url = format!("attachment://{}", file.name);
        let mut attachment = json!({ "id": id.to_string(), "filename": file.name });
        match &file.shown {
            Shown::Below(alt) => {
                attachment["description"] = alt.as_str().into();
                components.push(
                    json!({ "type": 12, "items": [{ "media": { "url": url }, "description": alt }] }),
                );
            }
            Shown::InPlace(alt) => {
                if let Some(alt) = alt {
                    attachment["description"] = alt.as_str().into();
                }
            }
            Shown::Download => components.push(json!({ "type": 13, "file": { "url": url } })),
        }
        attachments.push(attachment);
    }
    let mut body = json!({
        "flags": flags,
        "components": components,
        "allowed_mentions": { "parse": [] },
    });
    if !attachments.is_empty() {
        body["attachments"] = attachments.into();
    }
    body
}

/// The files of a response.
pub(super) fn files(response: &Response) -> &[File] {
    match response {
        Response::Private(of) | Response::Public(of) | Response::Update(of) => &of.files,
        Response::Form(_) => &[],
    }
}

/// Returns the first response to an interaction.
pub(super) fn response(response: &Response) -> Value {
    match response {
        Response::Private(message) => {
            json!({ "type": 4, "data": with_flags(message, IS_COMPONENTS_V2 | EPHEMERAL) })
        }
        Response::Public(message) => {
            json!({ "type": 4, "data": with_flags(message, IS_COMPONENTS_V2) })
        }
        Response::Update(message) => {
            json!({ "type": 7, "data": replaced(message) })
        }
        Response::Form(form) => json!({ "type": 9, "data": modal(form) }),
    }
}

/// Returns a deferred reply; it is public if the reply is.
pub(super) fn deferred(public: bool) -> Value {
    json!({ "type": 5, "data": { "flags": if public { 0 } else { EPHEMERAL } } })
}

/// Returns a deferred update of the message with the button.
pub(super) fn deferred_update() -> Value {
    json!({ "type": 6 })
}

/// Returns the message of a response as the content of a deferred reply.
pub(super) fn filled_in(response: &Response) -> Value {
    match response {
        Response::Private(of) | Response::Public(of) => message(of),
        Response::Update(of) => replaced(of),
        // A form cannot follow a deferral; the member gets a message instead.
        Response::Form(_) => message(&Message::default()),
    }
}

/// Returns the new content of a message; its old files are removed.
pub(super) fn replaced(of: &Message) -> Value {
    let mut body = message(of);
    if of.files.is_empty() {
        body["attachments"] = json!([]);
    }
    body
}

/// Returns a modal: the text, then each input in its own row, the only layout whose values
/// serenity 0.12 parses.
fn modal(form: &Form) -> Value {
    let inputs = form.inputs.iter().enumerate();
    let rows =
        inputs.map(|(nth, input)| json!({ "type": 1, "components": [text_input(nth, input)] }));
    let texts = form.text.iter().map(|text| text_display(text));
    let components: Vec<_> = texts.chain(rows).collect();
    json!({ "custom_id": form.id, "title": form.title, "components": components })
}

fn text_input(nth: usize, input: &Input) -> Value {
    let mut value = json!({
        "type": 4, "custom_id": nth.to_string(), "style": if input.long { 2 } else { 1 },
        "label": input.label, "required": input.required, "max_length": input.max,
    });
    if !input.placeholder.is_empty() {
        value["placeholder"] = input.placeholder.as_str().into();
    }
    if !input.value.is_empty() {
        value["value"] = input.value.as_str().into();
    }
    value
}

/// Returns the choices of an autocompletion.
pub(super) fn suggestions(suggestions: Vec<Suggestion>) -> Value {
    let choices: Vec<_> = suggestions
        .into_iter()
        .map(|(name, value)| json!({ "name": name, "value": value }))
        .collect();
    json!({ "type": 8, "data": { "choices": choices } })
}

fn components(of: &[Component]) -> Vec<Value> {
    of.iter().map(component).collect()
}

fn component(component: &Component) -> Value {
    match component {
        Component::Container { accent, children } => json!({
            "type": 17, "accent_color": colour(*accent), "components": components(children),
        }),
        Component::Text(text) => text_display(text),
        Component::Section {
            text,
            button: accessory,
        } => json!({
            "type": 9, "components": [text_display(text)], "accessory": button(accessory),
        }),
        Component::Separator => json!({ "type": 14 }),
        // A picture that is still here has no file, so its text is shown.
        Component::Picture(picture) => text_display(&picture.fallback),
        Component::Image { url, alt } => json!({
            "type": 12, "items": [{ "media": { "url": url }, "description": alt }],
        }),
        Component::Buttons(buttons) => json!({
            "type": 1, "components": buttons.iter().map(button).collect::<Vec<_>>(),
        }),
        Component::Select {
            id,
            placeholder,
            labels,
            most,
            enabled,
        } => {
            let options: Vec<_> = labels
                .iter()
                .enumerate()
                .map(|(position, label)| json!({ "label": label, "value": position.to_string() }))
                .collect();
            json!({ "type": 1, "components": [{
                "type": 3, "custom_id": id, "placeholder": placeholder, "disabled": !enabled,
                "min_values": 1, "max_values": most, "options": options,
            }] })
        }
    }
}

fn text_display(text: &str) -> Value {
    json!({ "type": 10, "content": text })
}

fn button(button: &Button) -> Value {
    let style = match button.style {
        Style::Primary => 1,
        Style::Secondary => 2,
        Style::Success => 3,
        Style::Danger => 4,
    };
    json!({
        "type": 2, "style": style, "label": button.label, "custom_id": button.id, "disabled": !button.enabled,
    })
}

/// Returns a colour as 0xRRGGBB with a contrast of at least 3:1 to the light and to the dark theme.
const fn colour(accent: Accent) -> u32 {
    match accent {
        Accent::Open => 0x3B_82_F6,
        Accent::Closed => 0x1F_9D_57,
        Accent::Void => 0x7D_85_92,
        Accent::Standings => 0xB8_82_07,
        Accent::Plain => 0x0C_94_94,
    }
}
