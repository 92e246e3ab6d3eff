//! What a member plans to learn: a bank, at a pace, perhaps for an exam.

use crate::ids::{BankId, GuildId, MemberId, Timestamp};
use crate::zone::{LocalDate, Zone};
use std::ops::RangeInclusive;

/// How many days before an exam the weakest questions come first, whatever is due.
pub const LAST_DAYS: i32 = 3;
/// The furthest exam, in days: two years.
pub(super) const FURTHEST_EXAM: i32 = 731;

/// How many new questions of a bank a member begins in a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NewPerDay(u16);

impl NewPerDay {
    /// What can be chosen.
    pub const RANGE: RangeInclusive<u16> = 1..=100;
    /// Unless something else is chosen.
    pub const DEFAULT: Self = Self(10);

    /// So many, if that can be chosen.
    pub fn new(number: u16) -> Option<Self> {
        Self::RANGE.contains(&number).then_some(Self(number))
    }

    /// The number.
    pub const fn get(self) -> u16 {
        self.0
    }
}

/// A bank that a member learns.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// Who learns it.
    pub member: MemberId,
    /// The server as which the bank is seen; 0 where it was planned in a direct message.
    pub guild: GuildId,
    /// What is learned.
    pub bank: BankId,
    /// How many new questions come in a day.
    pub new_per_day: NewPerDay,
    /// The day of the exam; `None` without one.
    pub exam: Option<LocalDate>,
    /// Where the member's days begin, unless their reminder has a zone.
    pub zone: Zone,
    /// When it was planned.
    pub at: Timestamp,
}

/// What a member asks to learn.
#[derive(Clone, Debug, PartialEq)]
pub struct AddPlan {
    /// Who asks.
    pub member: MemberId,
    /// Where they ask; 0 in a direct message.
    pub guild: GuildId,
    /// Id or title of a bank.
    pub bank: String,
    /// How many new questions come in a day.
    pub new_per_day: NewPerDay,
    /// The day of the exam as it was typed.
    pub exam: Option<String>,
    /// The zone of the place where they ask.
    pub zone: Zone,
    /// How many banks they can plan.
    pub max: usize,
}

impl Plan {
    /// The exam, if it is still to come on that day or is on it.
    pub fn coming_exam(&self, today: LocalDate) -> Option<LocalDate> {
        self.exam.filter(|exam| *exam >= today)
    }

    /// Whether the exam is so near that the weakest questions come first.
    pub fn is_cramming(&self, today: LocalDate) -> bool {
        let exam = self.coming_exam(today);
        exam.is_some_and(|exam| exam.days_since(today) <= LAST_DAYS)
    }

    /// How many more questions begin today, of those that are unseen, after those that began today.
    /// With an exam it is at least so many that each is seen before the last days.
    pub fn new_today(&self, today: LocalDate, unseen: usize, begun: usize) -> usize {
        let per_day = usize::from(self.new_per_day.get());
        let number = match self.coming_exam(today) {
            Some(_) if self.is_cramming(today) => return unseen,
            Some(exam) => {
                let days = exam.days_since(today) - LAST_DAYS;
                let days = usize::try_from(days).unwrap_or(1).max(1);
                per_day.max((unseen + begun).div_ceil(days))
            }
            None => per_day,
        };
        number.saturating_sub(begun).min(unseen)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan(new_per_day: u16, exam: Option<&str>) -> Plan {
        Plan {
            member: MemberId(1),
            guild: GuildId(1),
            bank: BankId::new("git"),
            new_per_day: NewPerDay::new(new_per_day).expect("in range"),
            exam: exam.and_then(LocalDate::parse),
            zone: Zone::utc(),
            at: Timestamp(0),
        }
    }

    fn day(text: &str) -> LocalDate {
        LocalDate::parse(text).expect(text)
    }

    #[test]
    fn a_day_has_its_number_of_new_questions() {
        let plan = plan(10, None);
        let today = day("2026-10-01");
        assert_eq!(plan.new_today(today, 300, 0), 10);
        assert_eq!(plan.new_today(today, 293, 7), 3);
        assert_eq!(plan.new_today(today, 290, 10), 0);
        assert_eq!(plan.new_today(today, 4, 0), 4);
        assert_eq!(NewPerDay::new(0), None);
        assert_eq!(NewPerDay::new(101), None);
    }

    #[test]
    fn an_exam_that_is_near_brings_more_new_questions() {
        let plan = plan(2, Some("2026-10-20"));
        // Seven days are left before the last three.
        assert_eq!(plan.new_today(day("2026-10-10"), 70, 0), 10);
        assert_eq!(plan.new_today(day("2026-10-10"), 66, 4), 6);
        assert_eq!(plan.new_today(day("2026-10-10"), 5, 0), 2);
        assert_eq!(plan.new_today(day("2026-10-16"), 9, 0), 9);
        assert!(!plan.is_cramming(day("2026-10-16")));
        assert!(plan.is_cramming(day("2026-10-17")));
        assert_eq!(plan.new_today(day("2026-10-17"), 9, 0), 9);
        assert!(plan.is_cramming(day("2026-10-20")));
        // After it, as without one.
        assert!(!plan.is_cramming(day("2026-10-21")));
        assert_eq!(plan.new_today(day("2026-10-21"), 9, 0), 2);
    }
}
