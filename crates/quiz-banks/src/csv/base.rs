//! From which number the answers of a file count its options.

use super::header::{Column, Header};
use super::named::{Means, text_of};
use super::parts::{Commas, parts};
use super::row::{Base, Reader};
use crate::diagnostic::Findings;
use std::ops::Range;

/// What the numbers in a file's answers show.
#[derive(Debug, Default)]
pub(super) struct Counted {
    /// The first 0.
    zero: Option<Range<usize>>,
    /// The number that is one past the last option.
    full: Option<Range<usize>>,
    any: Option<Range<usize>>,
}

impl Reader<'_, '_> {
    /// Counts the numbers of an answer that is nothing but option numbers.
    pub(super) fn count(&self, counted: &mut Counted) {
        let cell = self
            .cell(Column::Numbers)
            .or_else(|| self.cell(Column::Answer));
        let (Some(cell), options) = (cell, self.options()) else {
            return;
        };
        if options.is_empty() {
            return;
        }
        let value = self.value(cell).trim();
        let numbers: Option<Vec<usize>> = parts(value, Commas::All)
            .into_iter()
            .map(|part| {
                let number: usize = part.parse().ok()?;
                let plain = part == number.to_string() && text_of(part, &options).is_none();
                plain.then_some(number)
            })
            .collect();
        let count = options.last().map_or(0, |last| last.index + 1);
        for number in numbers.unwrap_or_default() {
            let place = || Some(cell.span.clone());
            counted.any = counted.any.take().or_else(place);
            if number == 0 {
                counted.zero = counted.zero.take().or_else(place);
            } else if number == count {
                counted.full = counted.full.take().or_else(place);
            }
        }
    }
}

impl Counted {
    /// What they count from, with a diagnostic if that is not 1.
    pub(super) fn base(self, header: &Header, findings: &mut Findings<'_>) -> Base {
        let help = "name the column `correct number` and count from 1, or write letters";
        match (self.zero, self.full) {
            (None, _) if header.from_zero && self.any.is_some() => Base::Zero,
            (Some(_), _) if header.from_zero => Base::Zero,
            (Some(zero), None) => {
                findings
                    .warning(
                        "zero-based",
                        zero,
                        "the numbers of this column count options from 0",
                    )
                    .help(help);
                Base::Zero
            }
            (Some(zero), Some(_)) => {
                let message =
                    "some numbers of this column count from 0 and others from 1, so none is taken";
                findings.error("ambiguous-answer", zero, message).help(help);
                Base::Unclear
            }
            (None, None) if header.says_index && self.any.is_some() => {
                let message =
                    "an index may count from 0 or from 1, and no number in this column shows which";
                let any = self.any.unwrap_or_default();
                findings.error("ambiguous-answer", any, message).help(help);
                Base::Unclear
            }
            (None, _) => Base::One,
        }
    }
}

/// An answer counted from 0, rewritten as if counted from 1. `None` if it is not a list of numbers.
pub(super) fn from_one(value: &str, means: Means) -> Option<String> {
    let numbers: Option<Vec<String>> = parts(value, Commas::All)
        .into_iter()
        .map(|part| Some((part.parse::<usize>().ok()?.checked_add(1)?).to_string()))
        .collect();
    numbers
        .filter(|_| means != Means::Letters)
        .map(|numbers| numbers.join("; "))
}
