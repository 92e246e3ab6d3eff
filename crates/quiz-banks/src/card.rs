//! Cards: a front, and a back that whoever studies turns up. A quiz asks a card only if its back can
//! be typed.

use super::blank::is_blank;
use super::draft::{Answered, Draft, SpellingDraft, Text};
use super::markdown;

/// The most words and characters of a back that is typed.
const TYPED_WORDS: usize = 8;
const TYPED_CHARACTERS: usize = 100;

/// Whether someone can type this text: it is of one line, and short.
pub(crate) fn can_be_typed(words: &str) -> bool {
    words.chars().any(char::is_alphanumeric)
        && !words.contains('\n')
        && words.split_whitespace().count() <= TYPED_WORDS
        && words.chars().count() <= TYPED_CHARACTERS
}

/// What a quiz accepts for a back in Markdown: nothing if nobody could type it. People separate
/// several answers on one card by a semicolon or a slash.
pub(crate) fn accepted(back: &str) -> Vec<String> {
    // Nobody can type a picture or a block of code.
    let plain = !back.contains("![") && !back.contains("```");
    let words = markdown::plain(back).trim().to_owned();
    if !plain || !can_be_typed(&words) {
        return Vec::new();
    }
    let parts = match words.contains(" / ") || words.contains("; ") {
        true => words.split(['/', ';']).map(str::trim).collect(),
        false => Vec::new(),
    };
    let mut all = vec![words.clone()];
    for part in parts.into_iter().filter(|part| !is_blank(part)) {
        if all.iter().all(|known| known != part) {
            all.push(part.to_owned());
        }
    }
    all
}

/// Makes a card of the question.
pub(crate) fn settle(draft: &mut Draft<'_>, back: Text) {
    let spelling = |text| SpellingDraft::new(text, back.span.clone());
    draft.answered = Answered::Text {
        accepted: accepted(&back.markdown).into_iter().map(spelling).collect(),
        exact: false,
    };
    draft.back = Some(back);
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_short_back_is_typed_and_a_long_one_is_not() {
        let check = |back: &str, expected: &[&str]| assert_eq!(accepted(back), expected, "{back}");
        check("the *dog*", &["the dog"]);
        check(
            "the cat; the kitty",
            &["the cat; the kitty", "the cat", "the kitty"],
        );
        check("colour / color", &["colour / color", "colour", "color"]);
        check("24/7", &["24/7"]);
        check("one two three four five six seven eight nine", &[]);
        check("two\n\nparagraphs", &[]);
        check("![](a.png)", &[]);
        check("```\nx\n```", &[]);
        check("…", &[]);
    }

    proptest! {
        #[test]
        fn whatever_is_accepted_can_be_typed(back in "\\PC{0,120}(\n\\PC{0,20})?") {
            for text in accepted(&back) {
                prop_assert!(!text.contains('\n') && text.chars().count() <= TYPED_CHARACTERS);
            }
        }
    }
}
