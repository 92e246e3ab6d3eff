//! Parses a request's body: JSON, or a form with `payload_json` and files.

use axum::body::Bytes;
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::header;
use serde_json::Value;

use crate::check::message::Upload;
use crate::refusal::Refusal;

/// The largest request.
pub(crate) const MAX_REQUEST_BYTES: usize = 25 * 1024 * 1024;

/// The content of a request.
#[derive(Debug, Default)]
pub(crate) struct Payload {
    /// The body; null if there is none.
    pub(crate) json: Value,
    pub(crate) uploads: Vec<Upload>,
}

pub(crate) async fn read(request: Request) -> Result<Payload, Refusal> {
    let content_type = request
        .headers()
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok());
    if content_type.is_some_and(|kind| kind.starts_with("multipart/form-data")) {
        let form = Multipart::from_request(request, &())
            .await
            .map_err(|_| Refusal::InvalidJson)?;
        return read_form(form).await;
    }
    let bytes = axum::body::to_bytes(request.into_body(), MAX_REQUEST_BYTES)
        .await
        .map_err(|_| Refusal::TooLarge)?;
    Ok(Payload {
        json: parse(&bytes)?,
        uploads: Vec::new(),
    })
}

fn parse(bytes: &[u8]) -> Result<Value, Refusal> {
    if bytes.is_empty() {
        return Ok(Value::Null);
    }
    serde_json::from_slice(bytes).map_err(|_| Refusal::InvalidJson)
}

async fn read_form(mut form: Multipart) -> Result<Payload, Refusal> {
    let mut payload = Payload::default();
    while let Some(field) = form.next_field().await.map_err(|_| Refusal::TooLarge)? {
        let name = field.name().unwrap_or_default().to_owned();
        let filename = field.file_name().map(str::to_owned);
        let content_type = field.content_type().map(str::to_owned);
        let bytes: Bytes = field.bytes().await.map_err(|_| Refusal::TooLarge)?;
        if name == "payload_json" {
            payload.json = parse(&bytes)?;
            continue;
        }
        let index = name
            .strip_prefix("files[")
            .and_then(|rest| rest.strip_suffix(']'));
        let Some(index) = index.and_then(|index| index.parse().ok()) else {
            continue;
        };
        payload.uploads.push(Upload {
            index,
            filename: filename.unwrap_or_else(|| "unknown".to_owned()),
            content_type,
            description: None,
            bytes,
        });
    }
    if payload.json.is_null() {
        payload.json = Value::Object(serde_json::Map::new());
    }
    Ok(payload)
}
