//! Text that nobody sees.

/// Whether nothing of a text can be seen: it is spaces, or characters that authors use where a tool
/// does not allow an empty text.
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
