//! Removes characters that are invisible or change the direction of the text after them.

use icu_properties::props::{
    BinaryProperty, CanonicalCombiningClass, DefaultIgnorableCodePoint, EnumeratedProperty,
    ExtendedPictographic, GeneralCategory, JoiningType, PrependedConcatenationMark,
    VariationSelector,
};

const ZWNJ: char = '\u{200c}';
const ZWJ: char = '\u{200d}';
/// The base of the flags of England, Scotland and Wales, which tag characters follow.
const BLACK_FLAG: char = '\u{1f3f4}';
/// Looks empty, but is not white space in Unicode.
const BRAILLE_BLANK: char = '\u{2800}';

/// Removes invisible and direction-changing characters, but keeps those that scripts and emoji
/// need: joiners that change the form of letters, and selectors after a character.
pub(crate) fn visible(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        if !is_invisible(c) || is_needed(c, &out, rest.peek().copied()) {
            out.push(c);
        }
    }
    out
}

fn is_invisible(c: char) -> bool {
    let is_control = match GeneralCategory::for_char(c) {
        GeneralCategory::Control => !matches!(c, '\n' | '\t'),
        // Some of these are visible: they enclose the digits after them.
        GeneralCategory::Format => !PrependedConcatenationMark::for_char(c),
        _ => false,
    };
    is_control || c == BRAILLE_BLANK || DefaultIgnorableCodePoint::for_char(c)
}

/// Returns whether an invisible character affects the text before it.
fn is_needed(c: char, before: &str, next: Option<char>) -> bool {
    let Some(last) = before.chars().next_back() else {
        return false;
    };
    match c {
        ZWJ if is_pictographic(before) => next.is_some_and(ExtendedPictographic::for_char),
        // Where domain names allow them (RFC 5892, appendix A.1 and A.2), and before a virama,
        // which some letters of Bengali and Sinhala need.
        ZWJ | ZWNJ => {
            !is_joiner(last) && (is_virama(last) || next.is_some_and(is_virama) || joins(before))
        }
        '\u{e0020}'..='\u{e007f}' => is_flag(before),
        _ => {
            let selects = VariationSelector::for_char;
            selects(c) && !selects(last) && !last.is_whitespace()
        }
    }
}

const fn is_joiner(c: char) -> bool {
    matches!(c, ZWJ | ZWNJ)
}

fn is_virama(c: char) -> bool {
    CanonicalCombiningClass::for_char(c) == CanonicalCombiningClass::Virama
}

/// Returns whether the last letter changes its form before a letter that it joins.
fn joins(before: &str) -> bool {
    let mut forms = before.chars().rev().map(JoiningType::for_char);
    let last = forms.find(|&form| form != JoiningType::Transparent);
    last.is_some_and(|form| form != JoiningType::NonJoining)
}

/// Returns whether the text ends with an emoji, possibly with a skin tone or a selector.
fn is_pictographic(text: &str) -> bool {
    let mut pictures = text
        .chars()
        .rev()
        .skip_while(|c| matches!(c, '\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}'));
    pictures.next().is_some_and(ExtendedPictographic::for_char)
}

/// Returns whether the text ends with a black flag, possibly with tag characters.
fn is_flag(text: &str) -> bool {
    let tags = |c: &char| matches!(c, '\u{e0020}'..='\u{e007e}');
    text.chars().rev().find(|c| !tags(c)) == Some(BLACK_FLAG)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn invisible_and_direction_changing_characters_are_removed() {
        for (text, seen) in [
            ("a\u{200b}b\u{2060}c\u{feff}d\u{ad}e", "abcde"),
            ("\u{202e}abc\u{202c}", "abc"),
            ("\u{2066}a\u{2069}\u{200e}\u{200f}\u{61c}", "a"),
            ("\u{3164}\u{115f}\u{ffa0}\u{2800}", ""),
            ("a\u{200d}b\u{200c}c", "abc"),
            ("a\0b\u{7}\u{85}", "ab"),
            ("two\nlines\tand a tab", "two\nlines\tand a tab"),
            ("\u{e0041}\u{e0042}x", "x"),
            ("a\u{fe0f}\u{fe0f}\u{fe0e}", "a\u{fe0f}"),
            ("\u{206a}\u{fff9}a\u{fffb}\u{34f}", "a"),
        ] {
            assert_eq!(visible(text), seen, "{text:?}");
        }
    }

    #[test]
    fn characters_that_scripts_and_emoji_need_are_kept() {
        for text in [
            "می‌خواهم",
            "क्‍ष and क्‌ष",
            "ශ්‍රී ලංකා",
            "র‍্যাব",
            "ന്‍",
            "👩‍👩‍👧‍👦 👩🏽‍🚀 🏳️‍🌈 ❤️‍🔥",
            "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}",
            "☎︎ ☎️ 1️⃣",
            "ه‍",
            "葛\u{e0100}",
            "عربي שלום हिन्दी ไทย 한국어",
        ] {
            assert_eq!(visible(text), text, "{text:?}");
        }
    }

    #[test]
    fn repeated_joiners_are_removed() {
        assert_eq!(
            visible("می\u{200c}\u{200c}\u{200d}خواهم"),
            "می\u{200c}خواهم"
        );
    }
}
