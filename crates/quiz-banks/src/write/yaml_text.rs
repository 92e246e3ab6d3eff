//! Text as YAML scalars.

use std::fmt::Write;

/// Writes a text so that every YAML parser reads it as that text. `indent` is the key's; a block of
/// lines is indented by two more.
pub(super) fn push_text(out: &mut String, text: &str, indent: usize) {
    if is_plain(text) {
        out.push_str(text);
    } else if is_block(text) {
        // The depth must be written if the first line begins with a space.
        out.push_str(if text.starts_with(' ') { "|2-" } else { "|-" });
        for line in text.split('\n') {
            out.push('\n');
            if !line.is_empty() {
                out.extend(std::iter::repeat_n(' ', indent + 2));
                out.push_str(line);
            }
        }
    } else {
        push_quoted(out, text);
    }
}

/// Whether the text needs no quotes: it has no YAML syntax and is not a word or number with a
/// meaning.
fn is_plain(text: &str) -> bool {
    let first = text.chars().next();
    let safe = |c: char| {
        c.is_alphanumeric()
            || matches!(
                c,
                ' ' | '\'' | '(' | ')' | '.' | '/' | '-' | '+' | ';' | '?' | '_'
            )
    };
    first.is_some_and(char::is_alphabetic)
        && !text.ends_with(' ')
        && text.chars().all(safe)
        && !WORDS.contains(&&*text.to_ascii_lowercase())
}

/// Whether some version of YAML reads it as a boolean, null or a number.
const WORDS: &[&str] = &[
    "true", "false", "yes", "no", "on", "off", "y", "n", "null", "nan", "inf", "infinity",
];

/// Whether a block scalar can hold the lines unchanged.
fn is_block(text: &str) -> bool {
    let shown =
        |c: char| c == '\n' || c == ' ' || (!c.is_control() && !c.is_whitespace() && !is_odd(c));
    let bare = |line: &str| !line.is_empty() && line.trim().is_empty();
    text.contains('\n')
        && !text.ends_with(['\n', ' '])
        && !text.starts_with('\n')
        && text.chars().all(shown)
        && !text.split('\n').any(bare)
}

/// Invisible characters, and those that a YAML parser refuses.
fn is_odd(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff0}'..='\u{ffff}' | '\u{e000}'..='\u{f8ff}'
    ) || (c as u32) & 0xfffe == 0xfffe
}

fn push_quoted(out: &mut String, text: &str) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            c if c == ' ' || !(c.is_control() || c.is_whitespace() || is_odd(c)) => out.push(c),
            c if (c as u32) <= 0xffff => {
                let _ = write!(out, "\\u{:04x}", c as u32);
            }
            c => {
                let _ = write!(out, "\\U{:08x}", c as u32);
            }
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::yaml::{Value, parse};
    use proptest::prelude::*;

    #[track_caller]
    fn check(text: &str) {
        let mut yaml = "a:\n  - b: ".to_owned();
        push_text(&mut yaml, text, 4);
        yaml.push_str("\n    c: d\n");
        let root = parse(&yaml).unwrap_or_else(|fault| panic!("{fault:?} in {yaml}"));
        let Some(Value::List(items)) = root.entry("a").map(|node| &node.value) else {
            panic!("no list in {yaml}");
        };
        match items[0].entry("b").map(|node| &node.value) {
            Some(Value::Text(read)) => assert_eq!(read, text, "{yaml}"),
            other => panic!("{other:?} in {yaml}"),
        }
        assert!(items[0].entry("c").is_some(), "{yaml}");
    }

    #[test]
    fn texts_that_look_like_something_else_stay_texts() {
        for text in [
            "plain words",
            "true",
            "No",
            "~",
            "null",
            "42",
            "1e3",
            "0x1f",
            ".5",
            "- a",
            "a: b",
            "a #b",
            "#a",
            "[x]",
            "{x}",
            "*a",
            "&a",
            "!a",
            "|",
            ">",
            "%",
            "@",
            "`",
            "'a'",
            "\"a\"",
            "a\\b",
            " a",
            "a ",
            "a\n",
            "\na",
            "a\n\nb",
            "  a\n b",
            "a\n \nb",
            "a\tb",
            "\ta\nb",
            "a\r\nb",
            "---",
            "...",
            "a\n---\nb",
            "?",
            "? a",
            "e\u{301}",
            "🙂",
            "\u{feff}a",
            "\u{85}",
            "a\u{2028}b",
            "\0",
            "\u{7f}",
            "\u{fffe}",
            "\u{10ffff}",
            "=",
            "<<",
            "y",
            "Inf",
            "12:30",
            "2015-01-01",
        ] {
            check(text);
        }
    }

    proptest! {
        #[test]
        fn every_text_comes_back(text in "\\PC{0,30}|[ \\n\\ta-c:#'\"\\\\|>-]{1,30}|.{1,20}") {
            prop_assume!(!text.is_empty());
            check(&text);
        }
    }
}
