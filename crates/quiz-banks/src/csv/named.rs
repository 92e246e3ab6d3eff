//! Which of the options an answer names.

use super::names::{cyrillic_letter, index, letter, number};
use super::parts::{Commas, labelled, parse_bool, parts, truth_letter};
use crate::blank::is_invisible;
use crate::bounds;
use crate::delimited::Cell;

/// How the letters, numbers and texts of an answer are meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Means {
    Letters,
    Numbers,
    Whatever,
}

/// An option and the letter or number that its column gives it.
pub(super) struct Labelled<'r> {
    pub(super) index: usize,
    pub(super) cell: &'r Cell<'r>,
    /// Its text in the cell.
    pub(super) text: &'r str,
    /// Whether its column is lettered А, Б, В.
    pub(super) cyrillic: bool,
}

/// The option that a text names.
pub(super) enum Named {
    Nothing,
    One(usize),
    /// It is the letter or number of one option and the text of another.
    Two {
        label: usize,
        text: usize,
    },
}

pub(super) fn named(part: &str, means: Means, options: &[Labelled<'_>]) -> Named {
    let label = label(part, means, options);
    let text = match means {
        Means::Whatever => text_of(part, options),
        Means::Letters | Means::Numbers => None,
    };
    match (label, text) {
        (None, None) => Named::Nothing,
        (Some(label), Some(text)) if label != text => Named::Two { label, text },
        (Some(one), _) | (_, Some(one)) => Named::One(one),
    }
}

/// The option of the label: "B", "b)", "(2)", "option 2".
pub(super) fn label(part: &str, means: Means, options: &[Labelled<'_>]) -> Option<usize> {
    let bare = part.trim_matches(|c| matches!(c, '(' | ')' | '.') || is_invisible(c));
    let after = |word: &str| {
        let start = bare.get(..word.len())?;
        start
            .eq_ignore_ascii_case(word)
            .then(|| bare[word.len()..].trim())
    };
    let bare = after("option ")
        .or_else(|| after("answer "))
        .unwrap_or(bare);
    let cyrillic = options.first().is_some_and(|one| one.cyrillic);
    let index = match means {
        Means::Numbers => number(bare),
        _ if cyrillic && cyrillic_letter(bare).is_some() => cyrillic_letter(bare),
        Means::Letters => letter(bare),
        Means::Whatever => index(bare),
    };
    options.iter().position(|one| Some(one.index) == index)
}

/// The option with this text. If none is spelled exactly so, case does not count, and a label may
/// be before either of the two.
pub(super) fn text_of(part: &str, options: &[Labelled<'_>]) -> Option<usize> {
    let part = part.trim_matches(is_invisible);
    let lower = part.to_lowercase();
    let find = |is_meant: &dyn Fn(&Labelled<'_>) -> bool| options.iter().position(is_meant);
    find(&|one| one.text.trim_matches(is_invisible) == part)
        .or_else(|| find(&|one| one.text.trim_matches(is_invisible).to_lowercase() == lower))
        .or_else(|| {
            let (index, text) = labelled(&lower)?;
            find(&|one| one.index == index && one.text.trim().to_lowercase() == text)
        })
        .or_else(|| {
            let own = |one: &Labelled<'_>| {
                let lower_text = one.text.trim().to_lowercase();
                labelled(&lower_text) == Some((one.index, &*lower))
            };
            find(&own)
        })
        .or_else(|| {
            let says = truth_letter(part);
            find(&|one| says.is_some() && parse_bool(one.text.trim()) == says)
        })
}

/// The parts of an answer that names several options.
pub(super) fn answer_parts<'t>(
    value: &'t str,
    means: Means,
    options: &[Labelled<'_>],
) -> Vec<&'t str> {
    // There cannot be more options than this.
    let is_named = |part: &&str| !matches!(named(part, means, options), Named::Nothing);
    let spaced = parts(value, Commas::Spaced);
    if (2..=bounds::OPTIONS).contains(&spaced.len()) && spaced.iter().all(is_named) {
        return spaced;
    }
    let by_marks = parts(value, Commas::All);
    if by_marks.len() > 1 {
        return by_marks;
    }
    // "A and C", "1 3". All parts must be labels.
    let words: Vec<_> = value
        .split([' ', '&'])
        .filter(|word| !word.is_empty() && !word.eq_ignore_ascii_case("and"))
        .collect();
    if words.iter().all(|word| index(word).is_some()) {
        return words;
    }
    let are_letters = |parts: &[&str]| {
        let is_label =
            |part: &&str| letter(part).is_some() && label(part, means, options).is_some();
        (2..=bounds::OPTIONS).contains(&parts.len()) && parts.iter().all(is_label)
    };
    let by_slash: Vec<_> = value.split('/').map(str::trim).collect();
    if are_letters(&by_slash) {
        return by_slash;
    }
    // "ACD", but not a word that happens to consist of labels.
    let ascends = value.bytes().is_sorted_by(|a, b| a < b);
    if ascends && value.bytes().all(|byte| byte.is_ascii_uppercase()) {
        let letters: Vec<_> = (0..value.len()).map(|at| &value[at..=at]).collect();
        if are_letters(&letters) {
            return letters;
        }
    }
    by_marks
}
