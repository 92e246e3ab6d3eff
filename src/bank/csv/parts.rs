//! What a cell holds: several texts, a truth, a number.

use super::names::index;
use crate::bank::draft::is_blank;
use crate::quiz::{Number, read_number};

/// The parts of a cell: its lines, or what stands between `|`, or between `;`, or, where a comma
/// parts too, between commas. The first of these marks that the cell holds is the one.
pub(super) fn parts(cell: &str, by_comma: bool) -> Vec<&str> {
    let marks = ['\n', '|', ';', ','];
    let marks = &marks[..if by_comma { 4 } else { 3 }];
    let mark = marks.iter().find(|mark| cell.contains(**mark));
    let parts = match mark {
        Some(mark) => cell.split(*mark).collect(),
        None => vec![cell],
    };
    let said = parts
        .into_iter()
        .map(str::trim)
        .filter(|part| !is_blank(part));
    said.collect()
}

/// The options of one cell without the labels that count them, if all have one.
pub(super) fn unlabelled(parts: Vec<&str>) -> Vec<&str> {
    let bare = |(at, part): (usize, &&'_ str)| {
        let (label, rest) = part.split_once([')', '.', ':'])?;
        (index(label.trim_start_matches('(')) == Some(at) && rest.starts_with(' '))
            .then_some(label.len() + 1)
    };
    let starts: Option<Vec<_>> = parts.iter().enumerate().map(bare).collect();
    match starts {
        Some(starts) => parts
            .into_iter()
            .zip(starts)
            .map(|(part, start)| part[start..].trim())
            .collect(),
        None => parts,
    }
}

pub(super) fn truth(word: &str) -> Option<bool> {
    match word {
        word if word.eq_ignore_ascii_case("true") => Some(true),
        word if word.eq_ignore_ascii_case("false") => Some(false),
        _ => None,
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
