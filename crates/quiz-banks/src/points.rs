//! The points of a question in other tools.

use super::diagnostic::Findings;
use quiz_engine::question::Weight;
use std::ops::Range;

/// Points that a question cannot have here. They are reported once.
#[derive(Debug, Default)]
pub(crate) struct OddPoints {
    /// How many there are, and the place of the first.
    found: Option<(usize, Range<usize>)>,
}

impl OddPoints {
    /// The points of a question, from a number such as `2.0000000`: 1 if it is not a whole number
    /// from 1 to 10.
    pub(crate) fn read(&mut self, written: &str, span: impl FnOnce() -> Range<usize>) -> Weight {
        let Ok(points) = written.trim().parse::<f64>() else {
            return Weight::default();
        };
        let whole = points.fract() == 0.0 && (1.0..=10.0).contains(&points);
        match Weight::new(points as u8).filter(|_| whole) {
            Some(weight) => weight,
            None => {
                let (count, _) = self.found.get_or_insert_with(|| (0, span()));
                *count += 1;
                Weight::default()
            }
        }
    }

    /// Reports them, if there are any.
    pub(crate) fn tell(self, findings: &mut Findings<'_>) {
        if let Some((count, span)) = self.found {
            let message = format!(
                "points that are not whole numbers from 1 to 10: {count}; these questions count once"
            );
            findings.warning("bad-number", span, message);
        }
    }
}
