//! Defuses addresses in texts from members, so that no client turns them into links.
//!
//! Discord links texts with a scheme; spreadsheets and other clients also link bare domains. A
//! backslash works only in Discord's Markdown, so the colon and the full stops are replaced by
//! characters that look the same.

/// Looks like a colon: U+2236 RATIO.
const COLON: char = '\u{2236}';
/// Looks like a full stop: U+2024 ONE DOT LEADER.
const STOP: char = '\u{2024}';
/// Full stops of all scripts that browsers accept in domains (UTS 46).
const STOPS: [char; 4] = ['.', '\u{3002}', '\u{ff0e}', '\u{ff61}'];

/// Replaces the colons and full stops of all addresses.
pub(crate) fn defused(text: &str) -> String {
    let words = text.split(' ').map(|word| {
        let scheme = without_scheme(word);
        if has_domain(word) {
            scheme.replace(STOPS, &STOP.to_string())
        } else {
            scheme
        }
    });
    words.collect::<Vec<_>>().join(" ")
}

/// Replaces the colons of schemes only, without which Discord makes no link; `Node.js` stays as it
/// is.
pub(crate) fn without_scheme(text: &str) -> String {
    text.replace("://", &format!("{COLON}//"))
}

/// Returns whether the word has a full stop with a letter after it; not so in `3.14` or `Dr.`.
fn has_domain(word: &str) -> bool {
    word.match_indices(STOPS).any(|(at, stop)| {
        let before = word[..at].chars().next_back();
        let behind = word[at + stop.len()..].chars().next();
        before.is_some_and(|c| !c.is_ascii_punctuation()) && behind.is_some_and(char::is_alphabetic)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_defused_and_looks_the_same() {
        assert_eq!(defused("https://evil.example"), "https∶//evil․example");
        assert_eq!(defused("see www.x.y or x.com."), "see www․x․y or x․com․");
        assert_eq!(defused("discord.gg/x"), "discord․gg/x");
        assert_eq!(
            without_scheme("https://evil.example"),
            "https∶//evil.example"
        );
    }

    #[test]
    fn texts_without_an_address_are_unchanged() {
        for text in [
            "Dr. Ana", "3.14", "v2.0", "...", "a...", "J. R. R.", "", " ",
        ] {
            assert_eq!(defused(text), text);
        }
    }
}
