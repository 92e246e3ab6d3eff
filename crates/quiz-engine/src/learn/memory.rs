//! Spaced repetition.
//!
//! FSRS-6 with its published parameters says when a question comes again: on the day when nine in
//! ten would still know it (<https://github.com/open-spaced-repetition>). A miss in a quiz is a
//! first look that was forgotten. With the date of an exam, nothing is put off past the day before
//! it.

use crate::ids::Timestamp;
use crate::zone::{LocalDate, Zone};
use fsrs::{FSRS, FSRS6_DEFAULT_DECAY, MemoryState, current_retrievability};

/// The share of questions that should still be known when they come again.
const RETENTION: f32 = 0.9;
/// What was wrong comes again in the same sitting.
const AGAIN_MS: i64 = 10 * 60 * 1000;
const DAY_MS: f32 = 24.0 * 60.0 * 60.0 * 1000.0;
/// Nothing is put off for longer: ten years.
const LONGEST_DAYS: f32 = 3650.0;

/// How well a member knew something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rating {
    /// Not at all.
    Again,
    /// With trouble.
    Hard,
    /// As one should.
    Good,
    /// At once.
    Easy,
}

impl Rating {
    /// Each of them, from the worst to the best.
    pub const ALL: [Self; 4] = [Self::Again, Self::Hard, Self::Good, Self::Easy];

    /// Whether the member knew it.
    pub fn is_right(self) -> bool {
        self != Self::Again
    }

    /// Of a question that was judged. Right, but much slower than usual, is hard.
    pub fn judged(right: bool, took_ms: Option<i64>, usual_ms: Option<i64>) -> Self {
        let slow = took_ms.zip(usual_ms);
        match right {
            false => Self::Again,
            true if slow.is_some_and(|(took, usual)| took > 2 * usual) => Self::Hard,
            true => Self::Good,
        }
    }
}

/// The days by which a member learns.
#[derive(Clone, Debug, PartialEq)]
pub struct Calendar {
    /// Where its days begin.
    pub zone: Zone,
    /// The day of the exam; `None` without one.
    pub exam: Option<LocalDate>,
}

/// What a member remembers of a question.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Memory {
    /// In days: how long until one in ten forgets it.
    pub stability: f32,
    /// From 1, easy, to 10.
    pub difficulty: f32,
    /// When it was reviewed last.
    pub reviewed: Timestamp,
    /// When it comes again: in minutes after it was wrong, otherwise at the start of a day.
    pub due: Timestamp,
}

impl Memory {
    /// How likely it is recalled at an instant, from 0 to 1.
    pub fn recall(&self, at: Timestamp) -> f32 {
        let state = MemoryState {
            stability: self.stability,
            difficulty: self.difficulty,
        };
        let days = at.ms_since(self.reviewed).max(0) as f32 / DAY_MS;
        current_retrievability(state, days, FSRS6_DEFAULT_DECAY)
    }
}

/// What is known of a member and a question.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Studied {
    /// When they missed it last, in a quiz.
    pub missed: Option<Timestamp>,
    /// What they remembered at their last review.
    pub memory: Option<Memory>,
}

impl Studied {
    /// When it is due: at once if it was missed after its last review. `None`: it is new.
    pub fn due(&self) -> Option<Timestamp> {
        match (self.current(), self.missed) {
            (Some(memory), _) => Some(memory.due),
            (None, missed) => missed,
        }
    }

    /// What they remember, unless they have missed it since.
    pub fn current(&self) -> Option<Memory> {
        let since = |memory: &Memory| self.missed.is_none_or(|at| memory.reviewed >= at);
        self.memory.filter(since)
    }

    /// What is remembered after a review that went so.
    pub fn reviewed(&self, rating: Rating, now: Timestamp, calendar: &Calendar) -> Memory {
        let before = self.current().or_else(|| {
            let at = self.missed?;
            Some(rated(self.memory, Rating::Again, at, calendar))
        });
        rated(before, rating, now, calendar)
    }
}

fn rated(before: Option<Memory>, rating: Rating, now: Timestamp, calendar: &Calendar) -> Memory {
    let state = before.map(|memory| MemoryState {
        stability: memory.stability,
        difficulty: memory.difficulty,
    });
    let today = calendar.zone.day_at(now);
    let since = before.map(|memory| today.days_since(calendar.zone.day_at(memory.reviewed)));
    let days = u32::try_from(since.unwrap_or(0)).unwrap_or(0);
    let next = FSRS::new(&[]).and_then(|fsrs| fsrs.next_states(state, RETENTION, days));
    let next = next.expect("the published parameters and what came of them are valid");
    let next = match rating {
        Rating::Again => next.again,
        Rating::Hard => next.hard,
        Rating::Good => next.good,
        Rating::Easy => next.easy,
    };
    let days = next.interval.clamp(1.0, LONGEST_DAYS).round() as i32;
    let due = match rating {
        Rating::Again => now.plus_ms(AGAIN_MS),
        _ => before_exam(today, today.plus_days(days), calendar.exam).start(&calendar.zone),
    };
    Memory {
        stability: next.memory.stability,
        difficulty: next.memory.difficulty,
        reviewed: now,
        due,
    }
}

/// The day, or the last one before the exam on which it can come again; what is reviewed on that day
/// comes again on the day of the exam.
fn before_exam(today: LocalDate, due: LocalDate, exam: Option<LocalDate>) -> LocalDate {
    match exam {
        Some(exam) if exam > today => {
            let last = exam.plus_days(-1);
            due.min(if last > today { last } else { exam })
        }
        _ => due,
    }
}

#[cfg(test)]
mod tests;
