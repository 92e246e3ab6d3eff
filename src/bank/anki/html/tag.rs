//! One tag or comment of HTML.

use html_escape::decode_html_entities;
use memchr::memchr;

/// Tags that only style what is in them.
const STYLE: &[&str] = &[
    "abbr",
    "acronym",
    "big",
    "center",
    "cite",
    "details",
    "dfn",
    "figcaption",
    "figure",
    "font",
    "ins",
    "label",
    "main",
    "mark",
    "picture",
    "q",
    "rp",
    "rt",
    "ruby",
    "section",
    "small",
    "span",
    "summary",
    "u",
    "var",
    "wbr",
];
/// Tags that begin and end a line.
pub(super) const BLOCK: &[&str] = &[
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "br",
    "caption",
    "dd",
    "div",
    "dl",
    "dt",
    "footer",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "html",
    "li",
    "ol",
    "p",
    "table",
    "tbody",
    "tfoot",
    "thead",
    "tr",
    "ul",
];
/// Tags whose content nobody sees.
pub(super) const HIDDEN: &[&str] = &[
    "audio", "head", "iframe", "object", "script", "style", "template", "video",
];

/// A tag.
pub(super) struct Tag<'s> {
    /// In lower case; of a comment empty.
    pub(super) name: String,
    pub(super) closes: bool,
    attributes: &'s str,
    /// In bytes.
    pub(super) length: usize,
}

impl<'s> Tag<'s> {
    /// The tag or comment that begins here.
    pub(super) fn at(text: &'s str) -> Option<Self> {
        let tag = |name: String, closes, attributes, length| Self {
            name,
            closes,
            attributes,
            length,
        };
        if let Some(comment) = text.strip_prefix("<!--") {
            let length = comment.find("-->")? + "<!---->".len();
            return Some(tag(String::new(), false, "", length));
        }
        let (closes, rest) = match text[1..].strip_prefix('/') {
            Some(rest) => (true, rest),
            None => (false, &text[1..]),
        };
        // No name of a tag is longer, and most `<` begin none.
        let of_name = |byte: &u8| byte.is_ascii_alphanumeric();
        let length = rest.bytes().take(16).take_while(of_name).count();
        let name = rest[..length].to_ascii_lowercase();
        let known = [STYLE, BLOCK, HIDDEN]
            .iter()
            .any(|tags| tags.contains(&&*name))
            || matches!(
                &*name,
                "a" | "b"
                    | "strong"
                    | "i"
                    | "em"
                    | "s"
                    | "strike"
                    | "del"
                    | "code"
                    | "tt"
                    | "kbd"
                    | "samp"
                    | "pre"
                    | "img"
                    | "sub"
                    | "sup"
                    | "td"
                    | "th"
            );
        let after = rest.as_bytes().get(length)?;
        if !known || !matches!(after, b'>' | b'/' | b' ' | b'\t' | b'\n') {
            return None;
        }
        let end = memchr(b'>', rest.as_bytes())?;
        let length = text.len() - rest.len() + end + 1;
        Some(tag(name, closes, &rest[name_length(rest)..end], length))
    }

    pub(super) fn attribute(&self, name: &str) -> Option<String> {
        let mut rest = self.attributes;
        while let Some((key, value)) = rest.split_once('=') {
            let value = value.trim_start();
            let (value, after) = match value.chars().next()? {
                quote @ ('"' | '\'') => value[1..].split_once(quote)?,
                _ => value.split_once(char::is_whitespace).unwrap_or((value, "")),
            };
            let key = key.split_whitespace().next_back().unwrap_or_default();
            if key.eq_ignore_ascii_case(name) {
                return Some(decode_html_entities(value.trim_end_matches('/')).into_owned());
            }
            rest = after;
        }
        None
    }
}

fn name_length(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_alphanumeric).count()
}
