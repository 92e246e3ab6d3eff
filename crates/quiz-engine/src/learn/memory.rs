//! Spaced repetition of what a member missed.
//!
//! FSRS-6 with its published parameters says when a question comes again: at the moment when
//! nine in ten would still know it (<https://github.com/open-spaced-repetition>). A miss in a quiz
//! is a first look that was forgotten; what is right in a review is rated "good", what is wrong
//! "again".

use crate::ids::Timestamp;
use fsrs::{FSRS, MemoryState};

/// The share of questions that should still be known when they come again.
const RETENTION: f32 = 0.9;
/// What was wrong comes again in the same sitting.
const AGAIN_MS: i64 = 10 * 60 * 1000;
const DAY_MS: i64 = 24 * 60 * 60 * 1000;
/// Nothing is put off for longer: ten years.
const LONGEST_DAYS: f32 = 3650.0;

/// What a member remembers of a question.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Memory {
    /// In days: how long until one in ten forgets it.
    pub stability: f32,
    /// From 1, easy, to 10.
    pub difficulty: f32,
    /// When it was reviewed last.
    pub reviewed: Timestamp,
    /// When it comes again.
    pub due: Timestamp,
}

/// A question that a member missed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Missed {
    /// When they missed it last, in a quiz.
    pub at: Timestamp,
    /// What they remembered at their last review.
    pub memory: Option<Memory>,
}

impl Missed {
    /// When it is due: at once, unless it was reviewed after it was missed.
    pub fn due(&self) -> Timestamp {
        match self.memory {
            Some(memory) if memory.reviewed >= self.at => memory.due,
            _ => self.at,
        }
    }

    /// What is remembered after a review that went so.
    pub fn reviewed(&self, right: bool, now: Timestamp) -> Memory {
        let before = match self.memory {
            Some(memory) if memory.reviewed >= self.at => memory,
            forgotten => rated(forgotten, false, self.at),
        };
        rated(Some(before), right, now)
    }
}

fn rated(before: Option<Memory>, right: bool, now: Timestamp) -> Memory {
    let state = before.map(|memory| MemoryState {
        stability: memory.stability,
        difficulty: memory.difficulty,
    });
    let elapsed = before.map_or(0, |memory| (now.0 - memory.reviewed.0).max(0) / DAY_MS);
    let days = u32::try_from(elapsed).unwrap_or(u32::MAX);
    let next = FSRS::new(&[]).and_then(|fsrs| fsrs.next_states(state, RETENTION, days));
    let next = next.expect("the published parameters and what came of them are valid");
    let next = if right { next.good } else { next.again };
    let days = next.interval.clamp(1.0, LONGEST_DAYS).round() as i64;
    Memory {
        stability: next.memory.stability,
        difficulty: next.memory.difficulty,
        reviewed: now,
        due: now.plus_ms(if right { days * DAY_MS } else { AGAIN_MS }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(n: i64) -> Timestamp {
        Timestamp(n * DAY_MS)
    }

    /// In whole days from one to the other.
    fn days(from: Timestamp, to: Timestamp) -> i64 {
        (to.0 - from.0) / DAY_MS
    }

    #[test]
    fn what_is_known_comes_later_each_time() {
        let mut missed = Missed {
            at: day(0),
            memory: None,
        };
        assert_eq!(missed.due(), day(0), "at once");
        let (mut now, mut waits) = (day(1), Vec::new());
        for _ in 0..5 {
            let memory = missed.reviewed(true, now);
            waits.push(days(now, memory.due));
            missed.memory = Some(memory);
            assert_eq!(missed.due(), memory.due);
            now = memory.due;
        }
        assert!(
            waits.is_sorted() && waits[0] >= 1 && waits[4] > 10,
            "{waits:?}"
        );
    }

    #[test]
    fn what_is_wrong_comes_again_in_minutes_and_then_sooner() {
        let missed = Missed {
            at: day(0),
            memory: None,
        };
        let known = missed.reviewed(true, day(1));
        let known = Missed {
            at: day(0),
            memory: Some(known),
        };
        let wrong = known.reviewed(false, day(10));
        assert_eq!(wrong.due.0 - day(10).0, AGAIN_MS);
        let right = known.reviewed(true, day(10));
        assert!(wrong.stability < right.stability);
        assert!(wrong.difficulty > right.difficulty);
    }

    #[test]
    fn a_miss_in_a_later_quiz_makes_it_due_again() {
        let missed = Missed {
            at: day(0),
            memory: None,
        };
        let memory = missed.reviewed(true, day(1));
        let again = Missed {
            at: day(2),
            memory: Some(memory),
        };
        assert_eq!(again.due(), day(2));
        let unbroken = Missed {
            at: day(0),
            memory: Some(memory),
        };
        let (after_miss, after_all) = (
            again.reviewed(true, day(3)),
            unbroken.reviewed(true, day(3)),
        );
        assert!(after_miss.due < after_all.due);
    }

    proptest! {
        #[test]
        fn no_history_panics_and_nothing_is_due_in_the_past(
            reviews in proptest::collection::vec((any::<bool>(), 0..4_000_i64), 0..40),
        ) {
            let mut missed = Missed { at: day(0), memory: None };
            let mut now = day(0);
            for (right, wait) in reviews {
                now = now.plus_ms(wait * DAY_MS / 10);
                let memory = missed.reviewed(right, now);
                prop_assert!(memory.due > now && memory.stability.is_finite());
                missed.memory = Some(memory);
            }
        }
    }
}
