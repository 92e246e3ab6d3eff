//! Which options keep their place when the others are shuffled.

use quiz_engine::Choices;

/// What the wording of options says about their order, in one language.
struct Wording {
    /// A whole option, lower case and in order: it speaks of the others and stays last.
    last: &'static [&'static str],
    /// Words that join or introduce letters ("both A and C").
    joins: &'static [&'static str],
    /// The two words of a true/false pair, in any order.
    pairs: &'static [[&'static str; 2]],
}

/// No option of those that matter here is longer, with the marks around its words.
const LONGEST: usize = 40;

/// A language joins by a row of its own.
const WORDINGS: &[Wording] = &[Wording {
    last: &[
        "all",
        "all of above",
        "all of the above",
        "all of the above are correct",
        "all of the above are true",
        "all of the answers",
        "all of the answers are correct",
        "all of the choices",
        "all of the listed",
        "all of the options",
        "all of them",
        "all of these",
        "all of these answers",
        "all of these choices",
        "all of these options",
        "all of those",
        "all the above",
        "all the options",
        "all these answers",
        "any of the above",
        "any of them",
        "any of these",
        "both",
        "both are correct",
        "both are true",
        "both of above",
        "both of the above",
        "both of them",
        "both of these",
        "both the above",
        "either of the above",
        "either of these",
        "neither",
        "neither of the above",
        "neither of them",
        "neither of these",
        "none",
        "none of above",
        "none of the above",
        "none of the above are correct",
        "none of the above is correct",
        "none of the answers",
        "none of the answers are correct",
        "none of the choices",
        "none of the listed",
        "none of the options",
        "none of the other answers",
        "none of them",
        "none of these",
        "none of these answers",
        "none of these choices",
        "none of these options",
        "none of those",
        "none the above",
        "nothing of the above",
    ],
    joins: &[
        "and", "or", "both", "either", "neither", "nor", "only", "all", "of", "not",
    ],
    pairs: &[["true", "false"], ["yes", "no"]],
}];

/// What the words of a question's options say about their order.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Order {
    /// They name one another by letter or are a true/false pair, so that another order would
    /// change what they say.
    pub(crate) fixed: bool,
    /// Those that speak of the others ("none of these") and so belong after them.
    pub(crate) last: Choices,
}

impl Order {
    /// Reads the options.
    pub(crate) fn of<'o>(options: impl ExactSizeIterator<Item = &'o str>) -> Self {
        let mut order = Self::default();
        let mut last = 0;
        let mut words = String::with_capacity(LONGEST);
        let mut pair = (options.len() == 2).then(String::new);
        for (index, option) in options.enumerate() {
            words.clear();
            if option.len() <= LONGEST {
                push_words(&mut words, option);
            }
            last |= u32::from(is_last(&words)) << index.min(31);
            order.fixed |= names_letters(&words);
            match &mut pair {
                Some(first) if index == 0 => first.push_str(&words),
                Some(first) => order.fixed |= is_pair(first, &words),
                None => {}
            }
        }
        order.last = Choices::from_bits(last);
        order
    }
}

fn is_last(words: &str) -> bool {
    let last = |wording: &Wording| wording.last.binary_search(&words).is_ok();
    WORDINGS.iter().any(last)
}

fn is_pair(a: &str, b: &str) -> bool {
    let pairs = WORDINGS.iter().flat_map(|wording| wording.pairs);
    pairs
        .into_iter()
        .any(|pair| *pair == [a, b] || *pair == [b, a])
}

/// "A and C", "Both A and B", "only (a), (b)": nothing but letters and words that join them.
fn names_letters(words: &str) -> bool {
    let (mut letters, mut joins) = (0, 0);
    for word in words.split(' ') {
        match word.as_bytes() {
            [b'a'..=b'h'] => letters += 1,
            _ if WORDINGS.iter().any(|wording| wording.joins.contains(&word)) => joins += 1,
            _ => return false,
        }
    }
    letters >= 2 && joins >= 1
}

/// Lower case, single spaces, no marks around words.
fn push_words(out: &mut String, text: &str) {
    if text.is_ascii() {
        let parts = |c: char| c.is_ascii_whitespace() || matches!(c, ',' | '\u{b}');
        let mark = |c: char| !c.is_ascii_alphanumeric();
        for word in text.split(parts) {
            push_word(out, word, word.trim_matches(mark));
        }
    } else {
        let parts = |c: char| c.is_whitespace() || c == ',';
        let mark = |c: char| !c.is_alphanumeric();
        for word in text.split(parts) {
            push_word(out, word, word.trim_matches(mark));
        }
    }
    out.make_ascii_lowercase();
}

fn push_word(out: &mut String, whole: &str, bare: &str) {
    let word = if whole == "&" { "and" } else { bare };
    if word.is_empty() {
        return;
    }
    if !out.is_empty() {
        out.push(' ');
    }
    if word.is_ascii() {
        out.push_str(word);
    } else {
        out.extend(word.chars().flat_map(char::to_lowercase));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn order_of(options: &[&str]) -> Order {
        Order::of(options.iter().copied())
    }

    #[test]
    fn options_that_speak_of_the_others_stay_last() {
        for option in [
            "All of the above",
            "none of these.",
            "**Both of the above**",
            "Neither",
        ] {
            assert!(order_of(&[option, "x", "y"]).last.contains(0), "{option}");
        }
        for option in [
            "All of the packets",
            "None of the above is cheaper than a disk",
            "`all()`()x",
        ] {
            assert!(order_of(&[option, "x", "y"]).last.is_empty(), "{option}");
        }
    }

    #[test]
    fn options_that_name_letters_fix_the_order() {
        for option in [
            "A and C",
            "Both A and B",
            "a, b and c",
            "A & C",
            "(A) or (B)",
            "Neither A nor B",
        ] {
            assert!(order_of(&["x", option]).fixed, "{option}");
        }
        for option in ["a", "C and Java", "A", "an A and a B tree", "B", "A/B"] {
            assert!(!order_of(&["x", option, "y"]).fixed, "{option}");
        }
        assert!(order_of(&["False", "True"]).fixed);
        assert!(!order_of(&["False", "True", "Neither"]).fixed);
    }
}
