//! Which options keep their place when the others are shuffled.

/// What the wording of options says about their order, in one language.
struct Wording {
    /// A whole option, lower case: it speaks of the others and stays last.
    last: &'static [&'static str],
    /// Words that join or introduce letters ("both A and C").
    joins: &'static [&'static str],
    /// The two words of a true/false pair, in any order.
    pairs: &'static [[&'static str; 2]],
}

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

/// Whether the option speaks of the others ("none of these") and so belongs after them.
pub(crate) fn is_last(option: &str) -> bool {
    option.len() <= 40 && {
        let words = words(option);
        WORDINGS
            .iter()
            .any(|wording| wording.last.contains(&&*words))
    }
}

/// Whether the options name one another by letter or are a true/false pair, so that another
/// order would change what they say.
pub(crate) fn is_fixed<'o>(options: impl Iterator<Item = &'o str> + Clone) -> bool {
    is_pair(options.clone()) || options.into_iter().any(names_letters)
}

fn is_pair<'o>(mut options: impl Iterator<Item = &'o str>) -> bool {
    let (Some(a), Some(b), None) = (options.next(), options.next(), options.next()) else {
        return false;
    };
    if a.len() > 16 || b.len() > 16 {
        return false;
    }
    let (a, b) = (words(a), words(b));
    WORDINGS
        .iter()
        .flat_map(|wording| wording.pairs)
        .any(|[one, other]| (a == *one && b == *other) || (a == *other && b == *one))
}

/// "A and C", "Both A and B", "only (a), (b)": nothing but letters and words that join them.
fn names_letters(option: &str) -> bool {
    if option.len() > 40 {
        return false;
    }
    let (mut letters, mut joins) = (0, 0);
    let words = words(option);
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
fn words(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split(|c: char| c.is_whitespace() || c == ',') {
        let word = match word {
            "&" => "and",
            _ => word.trim_matches(|c: char| !c.is_alphanumeric()),
        };
        if word.is_empty() {
            continue;
        }
        if !out.is_empty() {
            out.push(' ');
        }
        out.extend(word.chars().flat_map(char::to_lowercase));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_that_speak_of_the_others_stay_last() {
        for option in [
            "All of the above",
            "none of these.",
            "**Both of the above**",
            "Neither",
        ] {
            assert!(is_last(option), "{option}");
        }
        for option in [
            "All of the packets",
            "None of the above is cheaper than a disk",
            "`all()`()x",
        ] {
            assert!(!is_last(option), "{option}");
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
            assert!(is_fixed(["x", option].into_iter()), "{option}");
        }
        for option in ["a", "C and Java", "A", "an A and a B tree", "B", "A/B"] {
            assert!(!is_fixed(["x", option, "y"].into_iter()), "{option}");
        }
        assert!(is_fixed(["False", "True"].into_iter()));
        assert!(!is_fixed(["False", "True", "Neither"].into_iter()));
    }
}
