//! Why a request about learning was refused.

#![expect(
    missing_docs,
    reason = "fields without a comment are what their names say"
)]

use crate::moment::NotAMoment;
use crate::zone::LocalDate;

/// Why a member's request about what they learn was refused.
#[derive(Clone, Debug, PartialEq)]
pub enum LearnRefusal {
    /// It is not a day.
    NotADay {
        /// What was typed.
        typed: String,
        /// Why it is not.
        why: NotAMoment,
    },
    /// The exam is today or was before.
    ExamIsPast { exam: LocalDate },
    /// The exam is more than two years away.
    ExamIsFar { exam: LocalDate },
    /// The member has planned as many banks as they can.
    TooManyPlans {
        /// How many that is.
        max: usize,
    },
    /// The member has not planned the bank.
    NotPlanned {
        /// Its id, or what was typed.
        bank: String,
    },
    /// The member has no reminder.
    NoReminder,
}
