//! Checks the body of a new message or of an edit.

use serde_json::Value;

use super::allowed_mentions::{AllowedMentions, Mentions, allowed_mentions};
use super::component;
use super::embed;
use super::form::Form;
use super::problem::{Path, Problems};
use crate::control::Control;
use crate::id::{AttachmentId, MessageId};

/// The bits of a message's `flags` that the sandbox knows.
pub(crate) mod flag {
    pub(crate) const SUPPRESS_EMBEDS: u64 = 1 << 2;
    pub(crate) const EPHEMERAL: u64 = 1 << 6;
    pub(crate) const LOADING: u64 = 1 << 7;
    pub(crate) const SUPPRESS_NOTIFICATIONS: u64 = 1 << 12;
    pub(crate) const COMPONENTS_V2: u64 = 1 << 15;
}

const CONTENT: usize = 2000;
const NONCE: usize = 25;

/// Why a body is refused.
#[derive(Debug)]
pub(crate) enum Refused {
    /// Fields are invalid: Discord's code 50035.
    Problems(Problems),
    /// The message is empty: Discord's code 50006.
    Empty,
}

/// The checked content of a message.
#[derive(Clone, Debug, Default)]
pub(crate) struct Body {
    pub(crate) content: String,
    pub(crate) embeds: Vec<Value>,
    pub(crate) components: Vec<Value>,
    pub(crate) controls: Vec<Control>,
    pub(crate) texts: Vec<String>,
    pub(crate) flags: u64,
}

impl Body {
    pub(crate) fn v2(&self) -> bool {
        self.flags & flag::COMPONENTS_V2 != 0
    }

    pub(crate) fn mentions(&self) -> Mentions {
        let mut mentions = Mentions::default();
        mentions.read(&self.content);
        self.texts.iter().for_each(|text| mentions.read(text));
        mentions
    }
}

/// An uploaded file, with the name and description that the body gives it.
#[derive(Clone, Debug)]
pub(crate) struct Upload {
    pub(crate) index: u64,
    pub(crate) filename: String,
    pub(crate) content_type: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) bytes: bytes::Bytes,
}

/// A checked new message.
#[derive(Clone, Debug, Default)]
pub(crate) struct Draft {
    pub(crate) body: Body,
    pub(crate) allowed: AllowedMentions,
    pub(crate) nonce: Option<Value>,
    pub(crate) enforce_nonce: bool,
    pub(crate) answers: Option<MessageId>,
    pub(crate) uploads: Vec<Upload>,
}

/// A checked edit, with the resulting content of the message.
#[derive(Clone, Debug)]
pub(crate) struct Edit {
    pub(crate) body: Body,
    pub(crate) allowed: AllowedMentions,
    /// The old files that are kept.
    pub(crate) kept: Vec<AttachmentId>,
    pub(crate) uploads: Vec<Upload>,
}

/// The route of a new message, which decides its permitted fields.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Channel,
    Interaction,
}

/// Checks a new message.
pub(crate) fn create(value: &Value, place: Place, uploads: Vec<Upload>) -> Result<Draft, Refused> {
    let mut problems = Problems::default();
    let draft = read(value, place, uploads, Path::ROOT, &mut problems);
    finish(draft, problems)
}

/// Checks a new message at `path` in a body, such as a callback's.
pub(crate) fn read(
    value: &Value,
    place: Place,
    uploads: Vec<Upload>,
    path: Path<'_>,
    problems: &mut Problems,
) -> Option<Draft> {
    let mut form = Form::open(value, path, problems)?;
    let mut settable = flag::SUPPRESS_EMBEDS | flag::SUPPRESS_NOTIFICATIONS | flag::COMPONENTS_V2;
    if place == Place::Interaction {
        settable |= flag::EPHEMERAL;
    }
    let mut draft = Draft::default();
    draft.body.flags = flags(&mut form, settable);
    draft.allowed = allowed_mentions(&mut form);
    form.flag("tts");
    if place == Place::Channel {
        draft.nonce = nonce(&mut form);
        draft.enforce_nonce = form.flag("enforce_nonce").unwrap_or(false);
        draft.answers = form
            .raw("message_reference")
            .and_then(|reference| reference["message_id"].as_str())
            .and_then(|id| id.parse().ok());
    }
    let (_, uploads) = attachments(&mut form, &[], uploads);
    let names = uploads
        .iter()
        .map(|upload| upload.filename.clone())
        .collect::<Vec<_>>();
    contents(&mut form, &mut draft.body, &names);
    draft.uploads = uploads;
    Some(draft)
}

/// Checks an edit of a message with the content `old` and these files.
pub(crate) fn edit(
    value: &Value,
    old: &Body,
    files: &[(AttachmentId, String)],
    uploads: Vec<Upload>,
) -> Result<Edit, Refused> {
    let mut problems = Problems::default();
    let edit = read_edit(value, old, files, uploads, Path::ROOT, &mut problems);
    finish_edit(edit, problems)
}

/// Checks an edit at `path` in a body.
pub(crate) fn read_edit(
    value: &Value,
    old: &Body,
    files: &[(AttachmentId, String)],
    uploads: Vec<Upload>,
    path: Path<'_>,
    problems: &mut Problems,
) -> Option<Edit> {
    let mut form = Form::open(value, path, problems)?;
    let mut body = old.clone();
    if form.has("flags") {
        // An edit may repeat EPHEMERAL, without effect.
        let settable = flag::SUPPRESS_EMBEDS | flag::COMPONENTS_V2 | (old.flags & flag::EPHEMERAL);
        let asked = flags(&mut form, settable);
        if old.v2() && asked & flag::COMPONENTS_V2 == 0 {
            form.problem(
                "flags",
                "MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG",
                "The IS_COMPONENTS_V2 flag cannot be removed from a message",
            );
        }
        let fixed = old.flags & !(flag::SUPPRESS_EMBEDS | flag::COMPONENTS_V2);
        body.flags = fixed | asked | (old.flags & flag::COMPONENTS_V2);
    }
    let allowed = allowed_mentions(&mut form);
    let (kept, uploads) = attachments(&mut form, files, uploads);
    let names = files
        .iter()
        .filter(|(id, _)| kept.contains(id))
        .map(|(_, name)| name.clone())
        .chain(uploads.iter().map(|upload| upload.filename.clone()))
        .collect::<Vec<_>>();
    contents(&mut form, &mut body, &names);
    Some(Edit {
        body,
        allowed,
        kept,
        uploads,
    })
}

/// Returns whether a message with `files` files has no content.
pub(crate) fn is_empty(body: &Body, files: usize) -> bool {
    if body.v2() {
        return body.components.is_empty();
    }
    body.content.trim().is_empty() && body.embeds.is_empty() && files == 0
}

fn finish(draft: Option<Draft>, problems: Problems) -> Result<Draft, Refused> {
    match draft {
        Some(draft) if problems.is_empty() => {
            if is_empty(&draft.body, draft.uploads.len()) {
                Err(Refused::Empty)
            } else {
                Ok(draft)
            }
        }
        _ => Err(Refused::Problems(problems)),
    }
}

fn finish_edit(edit: Option<Edit>, problems: Problems) -> Result<Edit, Refused> {
    match edit {
        Some(edit) if problems.is_empty() => {
            let files = edit.kept.len() + edit.uploads.len();
            if is_empty(&edit.body, files) {
                Err(Refused::Empty)
            } else {
                Ok(edit)
            }
        }
        _ => Err(Refused::Problems(problems)),
    }
}

/// Checks content, embeds and components, and replaces those in `body` that are given.
fn contents(form: &mut Form<'_, '_>, body: &mut Body, files: &[String]) {
    let path = form.path();
    if form.contains_key("content") {
        body.content = form
            .text("content", 0..=CONTENT)
            .unwrap_or_default()
            .to_owned();
    }
    if form.contains_key("embeds") {
        let list = form.list("embeds", 0..=10).unwrap_or_default();
        body.embeds = embed::embeds(list, &path.key("embeds"), form.problems());
    }
    if form.contains_key("components") {
        let list = form.list("components", 0..=40).unwrap_or_default();
        let path = path.key("components");
        let checked = component::components(list, body.v2(), files, &path, form.problems());
        body.components = list.to_vec();
        body.controls = checked.controls;
        body.texts = checked.texts;
    }
    if body.v2() {
        let legacy = [
            ("content", !body.content.is_empty()),
            ("embeds", !body.embeds.is_empty()),
            ("poll", form.has("poll")),
            (
                "sticker_ids",
                form.raw("sticker_ids")
                    .is_some_and(|ids| ids != &serde_json::json!([])),
            ),
        ];
        for (key, used) in legacy {
            if used {
                form.problem(
                    key,
                    "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
                    format!(
                        "The '{key}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2"
                    ),
                );
            }
        }
    }
}

fn flags(form: &mut Form<'_, '_>, settable: u64) -> u64 {
    let asked = form.integer("flags", 0..=i64::from(i32::MAX)).unwrap_or(0);
    let asked = u64::try_from(asked).unwrap_or(0);
    if asked & !settable != 0 {
        form.problem(
            "flags",
            "MESSAGE_FLAGS_INVALID",
            format!("Only the flags {settable} can be set here."),
        );
    }
    asked & settable
}

fn nonce(form: &mut Form<'_, '_>) -> Option<Value> {
    let nonce = form.raw("nonce")?;
    if nonce.is_i64() {
        return Some(nonce.clone());
    }
    form.text("nonce", 0..=NONCE)
        .map(|text| Value::String(text.to_owned()))
}

/// Returns the old files that are kept, and the new ones with the names and descriptions in the body.
fn attachments(
    form: &mut Form<'_, '_>,
    files: &[(AttachmentId, String)],
    mut uploads: Vec<Upload>,
) -> (Vec<AttachmentId>, Vec<Upload>) {
    let mut kept = files.iter().map(|(id, _)| *id).collect::<Vec<_>>();
    let path = form.path();
    if form.contains_key("attachments") {
        let listed = form.list("attachments", 0..=10).unwrap_or_default();
        let path = path.key("attachments");
        let mut listed_ids = Vec::new();
        for (at, value) in listed.iter().enumerate() {
            let Some(mut entry) = Form::open(value, path.index(at), form.problems()) else {
                continue;
            };
            let filename = entry.text("filename", 1..=1024);
            let description = entry.text("description", 0..=1024);
            let id = match entry.require("id") {
                Some(Value::String(id)) => id.parse::<u64>().ok(),
                Some(id) => id.as_u64(),
                None => continue,
            };
            if let Some(upload) = uploads.iter_mut().find(|upload| Some(upload.index) == id) {
                if let Some(name) = filename {
                    name.clone_into(&mut upload.filename);
                }
                upload.description = description.map(str::to_owned);
            } else if let Some(known) = kept.iter().find(|known| Some(known.0) == id) {
                listed_ids.push(*known);
            } else {
                entry.problem("id", "ATTACHMENT_NOT_FOUND", "Attachment was not found");
            }
        }
        kept = listed_ids;
    }
    if kept.len() + uploads.len() > 10 {
        form.problem(
            "attachments",
            "BASE_TYPE_BAD_LENGTH",
            "Must be between 0 and 10 in length.",
        );
    }
    (kept, uploads)
}
