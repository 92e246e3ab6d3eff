//! Which of the options an answer names.

use super::names::{index, letter, number};
use super::parts::parts;
use crate::bank::delimited::Cell;

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
    /// What of the cell it is.
    pub(super) text: &'r str,
}

/// What a text names among the options.
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
    let bare = part.trim_matches(['(', ')', '.', ' ']);
    let after = |word: &str| {
        let start = bare.get(..word.len())?;
        start
            .eq_ignore_ascii_case(word)
            .then(|| bare[word.len()..].trim())
    };
    let bare = after("option ")
        .or_else(|| after("answer "))
        .unwrap_or(bare);
    let index = match means {
        Means::Letters => letter(bare),
        Means::Numbers => number(bare),
        Means::Whatever => index(bare),
    };
    options.iter().position(|one| Some(one.index) == index)
}

/// The option of the text, in whatever case where none is so spelled.
pub(super) fn text_of(part: &str, options: &[Labelled<'_>]) -> Option<usize> {
    let same = |one: &Labelled<'_>| one.text.trim() == part;
    let alike = |one: &Labelled<'_>| one.text.trim().to_lowercase() == part.to_lowercase();
    let mut all = options.iter();
    all.position(same)
        .or_else(|| options.iter().position(alike))
}

/// The parts of an answer that names several options.
pub(super) fn answer_parts(value: &str) -> Vec<&str> {
    let by_marks = parts(value, true);
    if by_marks.len() > 1 {
        return by_marks;
    }
    // "A and C", "1 3"; what is no label is no list.
    let words: Vec<_> = value
        .split([' ', '&'])
        .filter(|word| !word.is_empty() && !word.eq_ignore_ascii_case("and"))
        .collect();
    match words.iter().all(|word| index(word).is_some()) {
        true => words,
        false => by_marks,
    }
}
