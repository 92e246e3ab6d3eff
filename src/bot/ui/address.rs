//! Addresses in what members type, so that no client makes a link of them.
//!
//! Discord links what has a scheme; spreadsheets and other clients also link bare domains. A
//! backslash helps in Discord's Markdown alone, so other characters that look the same take the
//! place of the colon and the stops.

/// Looks like a colon: U+2236 RATIO.
const COLON: char = '\u{2236}';
/// Looks like a stop: U+2024 ONE DOT LEADER.
const STOP: char = '\u{2024}';
/// Stops in the domains of other scripts, which browsers read as one (UTS 46).
const STOPS: [char; 4] = ['.', '\u{3002}', '\u{ff0e}', '\u{ff61}'];

/// The text without any address that could become a link.
pub(crate) fn broken(text: &str) -> String {
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

/// The text without schemes, which alone make links in Discord; `Node.js` stays as it is.
pub(crate) fn without_scheme(text: &str) -> String {
    text.replace("://", &format!("{COLON}//"))
}

/// Whether there is a stop within the word and a letter behind it; not in `3.14` or `Dr.`.
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
    fn an_address_looks_the_same_and_is_none() {
        assert_eq!(broken("https://evil.example"), "https∶//evil․example");
        assert_eq!(broken("see www.x.y or x.com."), "see www․x․y or x․com․");
        assert_eq!(broken("discord.gg/x"), "discord․gg/x");
        assert_eq!(
            without_scheme("https://evil.example"),
            "https∶//evil.example"
        );
    }

    #[test]
    fn what_is_no_address_stays() {
        for text in [
            "Dr. Ana", "3.14", "v2.0", "...", "a...", "J. R. R.", "", " ",
        ] {
            assert_eq!(broken(text), text);
        }
    }
}
