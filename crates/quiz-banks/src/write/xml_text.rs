//! Text in XML.

use std::borrow::Cow;
use std::fmt;

/// Escaped text. Characters that XML forbids are left out.
pub(super) fn escaped(text: &str) -> Cow<'_, str> {
    let is_special = |c: char| matches!(c, '&' | '<' | '>' | '"') || !is_allowed(c);
    if !text.contains(is_special) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars().filter(|c| is_allowed(*c)) {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
    Cow::Owned(out)
}

/// Whether XML 1.0 allows the character.
fn is_allowed(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

/// An element without content.
pub(super) struct Element {
    out: String,
}

impl Element {
    pub(super) fn new(name: &str) -> Self {
        Self {
            out: format!("<{name}"),
        }
    }

    /// An element with an attribute.
    pub(super) fn with(mut self, name: &str, value: &str) -> Self {
        self.out
            .push_str(&format!(" {name}=\"{}\"", escaped(value)));
        self
    }
}

impl fmt::Display for Element {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} />", self.out)
    }
}
