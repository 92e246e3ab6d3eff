//! What members learn alone.

use super::{Decision, Engine, Publication};
use crate::ids::{BankId, GuildId, MemberId, QuestionId, Timestamp};
use crate::learn::Calendar;
use crate::learn::{
    AddPlan, LearnFact, Memory, Off, Plan, Rating, Reminding, SetReminder, Studied,
};
use crate::refusal::Refusal;
use crate::zone::Zone;
use std::sync::Arc;

/// A review of a question.
#[derive(Clone, Debug, PartialEq)]
pub struct Review {
    /// Who reviewed it.
    pub member: MemberId,
    /// The server as which its bank is seen; 0 in a direct message.
    pub guild: GuildId,
    /// What was reviewed.
    pub question: QuestionId,
    /// What was known of it before.
    pub studied: Studied,
    /// How well it was known.
    pub rating: Rating,
    /// How long the answer took; `None` if that is not known.
    pub took_ms: Option<i64>,
}

impl Engine {
    /// Plans a bank for a member, or changes their plan of it.
    ///
    /// # Errors
    /// When there is no such bank, its exam is no day to come within two years, or the member has as
    /// many plans as they can have.
    pub fn add_plan(
        &self,
        now: Timestamp,
        request: AddPlan,
    ) -> Result<Decision<Arc<Plan>>, Refusal> {
        let bank = self.find_bank(request.guild, &request.bank)?;
        Ok(self.learners.add(now, request, bank)?.lift())
    }

    /// Removes a member's plan of a bank; the reply is the plan. What they remember stays.
    ///
    /// # Errors
    /// When they have not planned it.
    pub fn remove_plan(
        &self,
        now: Timestamp,
        member: MemberId,
        bank: &BankId,
    ) -> Result<Decision<Arc<Plan>>, Refusal> {
        Ok(self.learners.remove(now, member, bank)?.lift())
    }

    /// Records a review; the reply is what is remembered from then on. One that is not due any more
    /// was recorded already, unless its plan has it studied before an exam whatever is due.
    pub fn review(&self, now: Timestamp, review: Review) -> Decision<Memory> {
        let calendar = self.calendar(now, review.member, &review.question);
        let memory = review.studied.reviewed(review.rating, now, &calendar);
        let fact = LearnFact::Reviewed {
            member: review.member,
            guild: review.guild,
            new: review.studied.due().is_none() && self.is_planned(review.member, &review.question),
            question: review.question,
            rating: review.rating,
            memory,
            took_ms: review.took_ms.filter(|_| review.rating.is_right()),
        };
        Decision::of(memory, [fact.into()])
    }

    /// Sets a member's reminder; the reply is when it is due first.
    ///
    /// # Errors
    /// When the time or the zone is none, or no zone is known.
    pub fn set_reminder(
        &self,
        now: Timestamp,
        request: SetReminder,
    ) -> Result<Decision<Timestamp>, Refusal> {
        Ok(self.learners.remind(now, request)?.lift())
    }

    /// Switches a member's reminder off.
    ///
    /// # Errors
    /// When it is not on.
    pub fn switch_reminder_off(
        &self,
        now: Timestamp,
        member: MemberId,
    ) -> Result<Decision, Refusal> {
        Ok(self.learners.remind_no_more(now, member)?.lift())
    }

    /// A reminder could not be sent since its member blocks the bot. It is switched off, and they are
    /// told when they study next.
    pub fn reminder_blocked(&self, now: Timestamp, member: MemberId, due: Timestamp) -> Decision {
        let done = LearnFact::ReminderDone { member, due };
        let is_on = self.reminding(member).is_some_and(|one| one.off.is_none());
        let off = is_on.then_some(LearnFact::ReminderOff {
            member,
            why: Off::Blocked,
            at: now,
        });
        Decision::facts([done].into_iter().chain(off).map(Into::into))
    }

    /// A member was told that they block the bot.
    pub fn told_of_block(&self, now: Timestamp, member: MemberId) -> Decision {
        let blocked = self.reminding(member).and_then(|one| one.off) == Some(Off::Blocked);
        let told = blocked.then_some(LearnFact::ReminderOff {
            member,
            why: Off::Requested,
            at: now,
        });
        Decision::facts(told.map(Into::into))
    }

    /// The next step of a reminder that is due; of several that were missed only the last is sent.
    pub(super) fn due_reminder(&self, now: Timestamp, member: MemberId) -> Option<Decision> {
        let reminding = self.learners.reminding(member)?;
        let (due, in_time) = reminding.due(now)?;
        let day = reminding.reminder.zone.day_at(due);
        let is_due = LearnFact::ReminderDue { member, due, day };
        if !in_time {
            let done = LearnFact::ReminderDone { member, due };
            return Some(Decision::facts([is_due.into(), done.into()]));
        }
        let sent = Reminding {
            last: Some(due),
            last_day: Some(day),
            done: false,
            ..reminding.clone()
        };
        Some(Decision::facts([is_due.into()]).publish(Publication::Reminder(sent)))
    }

    /// The reminders that were due and may not be sent.
    pub fn unsent_reminders(&self) -> impl Iterator<Item = &Reminding> {
        self.learners.unsent()
    }

    /// The member's reminder, on or off.
    pub fn reminding(&self, member: MemberId) -> Option<&Reminding> {
        self.learners.reminding(member)
    }

    /// The member's plans, in the order of the banks' ids.
    pub fn plans(&self, member: MemberId) -> Vec<Arc<Plan>> {
        self.learners.plans(member)
    }

    /// Where the member's days begin: by their reminder, their plans, or UTC.
    pub fn zone_of(&self, member: MemberId) -> Zone {
        self.learners.zone(member).unwrap_or_else(Zone::utc)
    }

    fn plan_of(&self, member: MemberId, question: &QuestionId) -> Option<Arc<Plan>> {
        let (bank, _) = question.as_str().split_once('/')?;
        let plans = self.learners.plans(member);
        plans.into_iter().find(|plan| plan.bank.as_str() == bank)
    }

    fn is_planned(&self, member: MemberId, question: &QuestionId) -> bool {
        self.plan_of(member, question).is_some()
    }

    fn calendar(&self, now: Timestamp, member: MemberId, question: &QuestionId) -> Calendar {
        let zone = self.zone_of(member);
        let plan = self.plan_of(member, question);
        let exam = plan.and_then(|plan| plan.coming_exam(zone.day_at(now)));
        Calendar { zone, exam }
    }
}
