//! References to files in HTML and XML, such as `src="images/a.png"`.

use memchr::memchr_iter;
use percent_encoding::percent_decode_str;
use std::borrow::Cow;
use std::ops::Range;

/// The attributes that name files: of HTML's `img`, `object` and the like, and of QTI's `matimage`.
const ATTRIBUTES: [&str; 3] = ["src", "data", "uri"];

/// The longest reference that is read, in bytes.
const LENGTH: usize = 2048;

/// The text with those references replaced for which `find` knows another one. It gets them
/// without escapes of XML and of addresses. Attributes may themselves be escaped, as HTML inside
/// XML is.
pub(crate) fn rewrite(text: &str, mut find: impl FnMut(&str) -> Option<String>) -> Cow<'_, str> {
    let mut out = String::new();
    let mut copied = 0;
    for at in memchr_iter(b'=', text.as_bytes()) {
        let Some(place) = reference(text, at).filter(|place| place.start >= copied) else {
            continue;
        };
        let written = html_escape::decode_html_entities(&text[place.clone()]);
        let written = html_escape::decode_html_entities(&*written).into_owned();
        let found = find(&written).or_else(|| {
            let decoded = percent_decode_str(&written).decode_utf8().ok()?;
            (decoded != written).then(|| find(&decoded)).flatten()
        });
        if let Some(found) = found {
            out.push_str(&text[copied..place.start]);
            out.push_str(&found);
            copied = place.end;
        }
    }
    if copied == 0 {
        return Cow::Borrowed(text);
    }
    out.push_str(&text[copied..]);
    Cow::Owned(out)
}

/// The place of the reference in the attribute whose equals sign is at a place.
fn reference(text: &str, equals: usize) -> Option<Range<usize>> {
    let before = text[..equals].trim_end_matches(' ');
    let is_named = |name: &str| {
        let start = before.len().wrapping_sub(name.len());
        let named = before.get(start..);
        named.is_some_and(|named| named.eq_ignore_ascii_case(name))
            && before[..start].ends_with(|c: char| c.is_ascii_whitespace() || c == '"' || c == '\'')
    };
    ATTRIBUTES.iter().find(|name| is_named(name))?;
    let after = text[equals + 1..].trim_start_matches(' ');
    let quote = ["\"", "'", "&quot;", "&#34;", "&#39;", "&apos;"]
        .into_iter()
        .find(|quote| after.starts_with(quote))?;
    let start = text.len() - after.len() + quote.len();
    let near = &text[start..text.floor_char_boundary(start + LENGTH)];
    Some(start..start + near.find(quote)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_found_however_they_are_escaped() {
        let known = |reference: &str| match reference {
            "a b&c.png" => Some("X".to_owned()),
            _ => None,
        };
        for (text, expected) in [
            (
                "<img alt='x' SRC = 'a b&amp;c.png'>",
                "<img alt='x' SRC = 'X'>",
            ),
            ("<object data=\"a%20b&amp;c.png\"/>", "<object data=\"X\"/>"),
            (
                "&lt;img src=&quot;a%20b&amp;amp;c.png&quot;&gt;",
                "&lt;img src=&quot;X&quot;&gt;",
            ),
            ("<matimage uri='a b&amp;c.png'/>", "<matimage uri='X'/>"),
            ("<img src='other.png'>", "<img src='other.png'>"),
            ("datasrc='a b&c.png'", "datasrc='a b&c.png'"),
            ("<img src='a b&c.png", "<img src='a b&c.png"),
            ("src=", "src="),
            (" é= '", " é= '"),
        ] {
            assert_eq!(rewrite(text, known), expected);
        }
    }
}
