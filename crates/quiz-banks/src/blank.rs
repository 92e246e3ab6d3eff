//! Text that nobody sees.

/// Whether nothing of it can be seen: spaces, and the characters that authors put in a place
/// which a tool would not let them leave empty.
pub(crate) fn is_blank(text: &str) -> bool {
    text.chars().all(is_invisible)
}

/// Spaces of all kinds, soft hyphen, zero-width and filler characters.
pub(crate) fn is_invisible(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{2800}' | '\u{3164}' | '\u{feff}'
        )
}
