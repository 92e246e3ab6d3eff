//! What a question is worth, as other tools write it.

use super::diagnostic::Findings;
use quiz_engine::question::Weight;
use std::ops::Range;

/// The points that no question here can have: they are told once.
#[derive(Debug, Default)]
pub(crate) struct OddPoints {
    /// How many there are, and where the first stands.
    found: Option<(usize, Range<usize>)>,
}

impl OddPoints {
    /// The points of a question, from a number such as `2.0000000`: 1 where they are no whole
    /// number from 1 to 10.
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

    /// Tells of them, if there are any.
    pub(crate) fn tell(self, findings: &mut Findings<'_>) {
        if let Some((count, span)) = self.found {
            let message = format!(
                "points that are no whole numbers from 1 to 10: {count}; these questions count once"
            );
            findings.warning("bad-number", span, message);
        }
    }
}
