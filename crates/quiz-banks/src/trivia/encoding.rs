//! The encodings of texts in a trivia file.

use crate::yaml::{Node, Value};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use html_escape::decode_html_entities;
use percent_encoding::percent_decode_str;
use std::borrow::Cow;

/// An encoding. A file has one for all texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Encoding {
    /// Plain.
    Plain,
    /// With entities such as `&quot;`.
    Entities,
    /// `%20`, with `+` for a space.
    UrlLegacy,
    /// `%20`.
    Url3986,
    Base64,
}

/// The possible types and difficulties in Base64, which identify that encoding.
const BASE64_WORDS: &[&str] = &[
    "bXVsdGlwbGU=",
    "Ym9vbGVhbg==",
    "ZWFzeQ==",
    "bWVkaXVt",
    "aGFyZA==",
];

impl Encoding {
    /// Finds the encoding of JSON records by their texts: a type in Base64 is not a word, and texts
    /// of several words without a space have `%20` or `+`.
    pub(super) fn of(records: &[Node]) -> Self {
        let in_base64 = |record: &Node| {
            ["type", "difficulty"].iter().any(|key| {
                let value = record.entry(key).map(|node| &node.value);
                matches!(value, Some(Value::Text(word)) if BASE64_WORDS.contains(&&**word))
            })
        };
        if records.iter().any(in_base64) {
            return Self::Base64;
        }
        let (mut escapes, mut spaces, mut pluses) = (false, false, false);
        for text in records.iter().flat_map(texts) {
            if !is_url_safe(text) {
                return Self::Entities;
            }
            escapes |= text.contains('%');
            spaces |= text.contains("%20");
            pluses |= text.contains('+');
        }
        match (escapes, spaces, pluses) {
            // Neither variant uses both.
            (true, true, true) | (false, ..) => Self::Entities,
            (true, false, true) => Self::UrlLegacy,
            (true, _, false) => Self::Url3986,
        }
    }

    /// The decoded text. `None` if it is not in this encoding.
    pub(super) fn decode(self, text: &str) -> Option<Cow<'_, str>> {
        match self {
            Self::Plain => Some(Cow::Borrowed(text)),
            Self::Entities => Some(decode_html_entities(text)),
            Self::Url3986 => percent_decode_str(text).decode_utf8().ok(),
            Self::UrlLegacy => {
                let spaced = text.replace('+', " ");
                let decoded = percent_decode_str(&spaced).decode_utf8().ok()?;
                Some(Cow::Owned(decoded.into_owned()))
            }
            Self::Base64 => {
                let bytes = STANDARD.decode(text.trim()).ok()?;
                String::from_utf8(bytes).ok().map(Cow::Owned)
            }
        }
    }

    /// Its name for people.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Plain => "plain text",
            Self::Entities => "HTML entities",
            Self::UrlLegacy | Self::Url3986 => "URL encoding",
            Self::Base64 => "Base64",
        }
    }
}

/// All texts of a record.
fn texts(record: &Node) -> impl Iterator<Item = &str> {
    let entries: &[(Node, Node)] = match &record.value {
        Value::Map(entries) => entries,
        _ => &[],
    };
    entries.iter().flat_map(|(_, value)| {
        let items = match &value.value {
            Value::List(items) => &items[..],
            _ => std::slice::from_ref(value),
        };
        items.iter().filter_map(|item| match &item.value {
            Value::Text(text) => Some(&**text),
            _ => None,
        })
    })
}

/// Whether it is valid in a URL, with two digits after each `%`.
fn is_url_safe(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.iter().enumerate().all(|(at, byte)| match byte {
        b'%' => {
            let digits = bytes.get(at + 1..at + 3);
            digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
        }
        _ => byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~' | b'+'),
    })
}
