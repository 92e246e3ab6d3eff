//! What happens when members learn.

#![expect(
    missing_docs,
    reason = "fields without a comment are what their names say"
)]

use super::memory::{Memory, Rating};
use super::plan::Plan;
use super::reminder::{Off, Reminder};
use crate::ids::{BankId, GuildId, MemberId, QuestionId, Timestamp};
use crate::zone::LocalDate;
use std::sync::Arc;

/// One thing that happened when a member learned.
#[derive(Clone, Debug, PartialEq)]
pub enum LearnFact {
    /// A member plans to learn a bank; it replaces their earlier plan of it.
    Planned(Arc<Plan>),
    /// A member no longer plans to learn a bank. What they remember stays.
    Unplanned {
        member: MemberId,
        bank: BankId,
        at: Timestamp,
    },
    /// A member has studied a question, or missed it in a practice. The engine keeps none of it: it
    /// is read from the store when the member studies.
    Reviewed {
        member: MemberId,
        /// The server as which its bank is seen; 0 in a direct message.
        guild: GuildId,
        question: QuestionId,
        rating: Rating,
        /// What is remembered from then on.
        memory: Memory,
        /// Whether it was a new question of a plan.
        new: bool,
        /// How long a right answer took; `None` if that is not known.
        took_ms: Option<i64>,
    },
    /// A member wants to be reminded; it replaces what they wanted before.
    ReminderSet(Arc<Reminder>),
    ReminderOff {
        member: MemberId,
        why: Off,
        at: Timestamp,
    },
    /// A reminder is due.
    ReminderDue {
        member: MemberId,
        /// When it was due.
        due: Timestamp,
        /// The day of that time in its zone.
        day: LocalDate,
    },
    /// The reminder that was due last is sent, needless or too late.
    ReminderDone { member: MemberId, due: Timestamp },
}
