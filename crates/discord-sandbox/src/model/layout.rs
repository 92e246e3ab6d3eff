//! Components as Discord returns them: with ids, defaults and media URLs.

use serde_json::{Map, Value, json};

use super::message::Attachment;
use crate::check::component::kind;

/// Adds ids, defaults and media URLs, as Discord does.
pub(crate) fn layout(components: &[Value], attachments: &[Attachment]) -> Vec<Value> {
    let mut used = Vec::new();
    components
        .iter()
        .for_each(|component| collect_ids(component, &mut used));
    let mut filler = Filler {
        used,
        next: 0,
        attachments,
    };
    let mut components = components.to_vec();
    components
        .iter_mut()
        .for_each(|component| filler.component(component));
    components
}

fn collect_ids(component: &Value, used: &mut Vec<i64>) {
    used.extend(component["id"].as_i64());
    for child in component["components"].as_array().into_iter().flatten() {
        collect_ids(child, used);
    }
    collect_ids_of_accessory(component, used);
}

fn collect_ids_of_accessory(component: &Value, used: &mut Vec<i64>) {
    if let Some(accessory) = component.get("accessory") {
        collect_ids(accessory, used);
    }
}

struct Filler<'a> {
    used: Vec<i64>,
    next: i64,
    attachments: &'a [Attachment],
}

impl Filler<'_> {
    fn component(&mut self, component: &mut Value) {
        let Value::Object(object) = component else {
            return;
        };
        // Discord omits fields that are not set.
        object.retain(|key, value| !value.is_null() || key == "accent_color");
        if object.get("id").and_then(Value::as_i64).unwrap_or(0) == 0 {
            object.insert("id".to_owned(), json!(self.fresh()));
        }
        match object.get("type").and_then(Value::as_i64) {
            Some(kind::STRING_SELECT..=kind::CHANNEL_SELECT) => {
                default(object, "min_values", json!(1));
                default(object, "max_values", json!(1));
            }
            Some(kind::SEPARATOR) => {
                default(object, "spacing", json!(1));
                default(object, "divider", json!(true));
            }
            Some(kind::CONTAINER) => {
                default(object, "accent_color", Value::Null);
                default(object, "spoiler", json!(false));
            }
            Some(kind::THUMBNAIL) => self.media(object),
            Some(kind::GALLERY) => {
                for item in object
                    .get_mut("items")
                    .and_then(Value::as_array_mut)
                    .into_iter()
                    .flatten()
                {
                    if let Value::Object(item) = item {
                        self.media(item);
                    }
                }
            }
            Some(kind::FILE) => {
                default(object, "spoiler", json!(false));
                if let Some(file) = object.get_mut("file") {
                    *file = self.unfurled(file["url"].as_str().unwrap_or_default());
                }
            }
            _ => {}
        }
        for child in object
            .get_mut("components")
            .and_then(Value::as_array_mut)
            .into_iter()
            .flatten()
        {
            self.component(child);
        }
        if let Some(accessory) = object.get_mut("accessory") {
            self.component(accessory);
        }
    }

    fn fresh(&mut self) -> i64 {
        loop {
            self.next += 1;
            if !self.used.contains(&self.next) {
                return self.next;
            }
        }
    }

    fn media(&self, object: &mut Map<String, Value>) {
        default(object, "description", Value::Null);
        default(object, "spoiler", json!(false));
        if let Some(media) = object.get_mut("media") {
            *media = self.unfurled(media["url"].as_str().unwrap_or_default());
        }
    }

    fn unfurled(&self, url: &str) -> Value {
        let file = url
            .strip_prefix("attachment://")
            .and_then(|name| self.attachments.iter().find(|file| file.filename == name));
        match file {
            Some(file) => json!({
                "id": file.id,
                "url": file.url,
                "proxy_url": file.url,
                "width": null,
                "height": null,
                "content_type": file.content_type,
                "attachment_id": file.id,
            }),
            None => json!({
                "id": "1",
                "url": url,
                "proxy_url": url,
                "width": null,
                "height": null,
                "content_type": null,
            }),
        }
    }
}

fn default(object: &mut Map<String, Value>, key: &str, value: Value) {
    object.entry(key).or_insert(value);
}
