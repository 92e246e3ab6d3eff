//! Parses a cell: several texts, true or false, a number.

use super::names::index;
use crate::blank::is_blank;
use quiz_engine::question::{Number, read_number};

/// Which commas separate the parts of a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Commas {
    None,
    All,
    /// Those before a space, if there are any: "1,000, 2,000" is two numbers.
    Spaced,
}

/// The parts of a cell, separated by the first of these that it contains: line ends, `|`, `;`, or
/// the commas that count.
pub(super) fn parts(cell: &str, commas: Commas) -> Vec<&str> {
    let marks = match commas {
        Commas::None => &["\n", "|", ";"][..],
        Commas::All => &["\n", "|", ";", ","],
        Commas::Spaced => &["\n", "|", ";", ", ", ","],
    };
    parted(cell, marks)
}

/// The lines of a cell.
pub(super) fn lines_of(cell: &str) -> Vec<&str> {
    parted(cell, &["\n"])
}

fn parted<'t>(cell: &'t str, marks: &[&str]) -> Vec<&'t str> {
    let parts = match marks.iter().find(|mark| cell.contains(**mark)) {
        Some(mark) => cell.split(*mark).collect(),
        None => vec![cell],
    };
    let said = parts
        .into_iter()
        .map(str::trim)
        .filter(|part| !is_blank(part));
    said.collect()
}

/// A text behind the label that counts it: "B) text", "(2) text", "b. text".
pub(super) fn labelled(text: &str) -> Option<(usize, &str)> {
    let (label, rest) = text.split_once([')', '.', ':'])?;
    let index = index(label.trim().trim_start_matches('('))?;
    rest.starts_with(' ').then(|| (index, rest.trim()))
}

pub(super) fn parse_bool(word: &str) -> Option<bool> {
    match word {
        word if word.eq_ignore_ascii_case("true") => Some(true),
        word if word.eq_ignore_ascii_case("false") => Some(false),
        _ => None,
    }
}

/// "T" and "F".
pub(super) fn truth_letter(word: &str) -> Option<bool> {
    match word {
        "T" | "t" => Some(true),
        "F" | "f" => Some(false),
        _ => None,
    }
}

/// Words for true and false that cannot mean anything else.
pub(super) fn stated_truth(word: &str) -> Option<bool> {
    match &*word.to_lowercase() {
        "yes" | "y" => Some(true),
        "no" | "n" => Some(false),
        _ => parse_bool(word).or_else(|| truth_letter(word)),
    }
}

/// "3.14", "3.14 ± 0.01", "3 to 4"; nothing that may be two numbers, such as "1,234".
pub(super) fn interval(text: &str) -> Option<Number> {
    let one = |text: &str| match read_number(text)[..] {
        [number] => Some(number),
        _ => None,
    };
    if let Some(number) = one(text) {
        return Number::around(number, 0.0);
    }
    for mark in ["±", "+/-", "+-"] {
        if let Some((value, tolerance)) = text.split_once(mark) {
            return Number::around(one(value)?, one(tolerance)?);
        }
    }
    let (from, to) = text.split_once(" to ").or_else(|| text.split_once(".."))?;
    Number::between(one(from)?, one(to)?)
}
