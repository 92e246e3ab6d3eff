//! The plans and reminders of all members.
//!
//! Bounded by the members who have planned a bank or set a reminder; the quota `plans` bounds the
//! plans of each.

use super::fact::LearnFact;
use super::plan::{AddPlan, FURTHEST_EXAM, Plan};
use super::reminder::{Off, Reminder, Reminding, SetReminder};
use crate::deadlines::Deadlines;
use crate::ids::{BankId, MemberId, Timestamp};
use crate::member::Member;
use crate::moment::parse_day;
use crate::question::Bank;
use crate::refusal::{LearnRefusal, Refusal};
use crate::step::Step;
use crate::zone::{LocalDate, LocalTime, Zone};
use std::collections::{BTreeMap, HashMap};
use std::convert::Infallible;
use std::sync::Arc;

type Planned = BTreeMap<BankId, Arc<Plan>>;
type Decided<T> = Result<Step<T, LearnFact, Infallible>, Refusal>;

/// What members plan to learn, and when they are reminded.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Learners {
    plans: HashMap<MemberId, Planned>,
    reminders: BTreeMap<MemberId, Reminding>,
    deadlines: Deadlines<MemberId>,
}

impl Learners {
    /// Applies a fact.
    pub(crate) fn apply(&mut self, fact: &LearnFact) {
        match fact {
            LearnFact::Planned(plan) => {
                let plans = self.plans.entry(plan.member).or_default();
                plans.insert(plan.bank.clone(), Arc::clone(plan));
            }
            LearnFact::Unplanned { member, bank, .. } => {
                if let Some(plans) = self.plans.get_mut(member) {
                    plans.remove(bank);
                    if plans.is_empty() {
                        self.plans.remove(member);
                    }
                }
            }
            LearnFact::Reviewed { .. } => {}
            LearnFact::ReminderSet(reminder) => {
                let before = self.reminders.get(&reminder.member);
                let set = Reminding {
                    reminder: Arc::clone(reminder),
                    last: before.and_then(|before| before.last),
                    last_day: before.and_then(|before| before.last_day),
                    done: true,
                    off: None,
                };
                self.put(reminder.member, Some(set));
            }
            LearnFact::ReminderOff { member, why, .. } => {
                self.change(*member, |one| one.off = Some(*why));
            }
            LearnFact::ReminderDue { member, due, day } => self.change(*member, |one| {
                one.last = Some(*due);
                one.last_day = Some(*day);
                one.done = false;
            }),
            LearnFact::ReminderDone { member, due } => self.change(*member, |one| {
                one.done |= one.last == Some(*due);
            }),
        }
    }

    fn change(&mut self, member: MemberId, change: impl FnOnce(&mut Reminding)) {
        if let Some(mut one) = self.reminders.get(&member).cloned() {
            change(&mut one);
            self.put(member, Some(one));
        }
    }

    fn put(&mut self, member: MemberId, reminding: Option<Reminding>) {
        let after = reminding.as_ref().and_then(Reminding::next);
        let before = match reminding {
            Some(reminding) => self.reminders.insert(member, reminding),
            None => self.reminders.remove(&member),
        };
        let before = before.as_ref().and_then(Reminding::next);
        self.deadlines.change(member, before, after);
    }

    /// Deletes what concerns a member alone: no tombstone learns.
    pub(crate) fn forget(&mut self, member: MemberId, _: &Member) {
        self.plans.remove(&member);
        self.put(member, None);
    }

    /// The first deadline, and whose reminder is due then.
    pub(crate) fn first_deadline(&self) -> Option<(Timestamp, MemberId)> {
        self.deadlines.first()
    }

    /// The plans of a member, in the order of the banks' ids.
    pub(crate) fn plans(&self, member: MemberId) -> Vec<Arc<Plan>> {
        let plans = self.plans.get(&member).into_iter();
        plans.flat_map(BTreeMap::values).map(Arc::clone).collect()
    }

    pub(crate) fn reminding(&self, member: MemberId) -> Option<&Reminding> {
        self.reminders.get(&member)
    }

    /// Those whose message may not be sent.
    pub(crate) fn unsent(&self) -> impl Iterator<Item = &Reminding> {
        self.reminders.values().filter(|one| !one.done)
    }

    /// Where the member's days begin, if that is known.
    pub(crate) fn zone(&self, member: MemberId) -> Option<Zone> {
        let reminder = self.reminders.get(&member);
        let plans = self.plans.get(&member).into_iter();
        let planned = || plans.flat_map(BTreeMap::values).max_by_key(|plan| plan.at);
        reminder
            .map(|one| one.reminder.zone.clone())
            .or_else(|| planned().map(|plan| plan.zone.clone()))
    }

    /// Plans a bank, or changes the plan of it.
    pub(crate) fn add(&self, now: Timestamp, request: AddPlan, bank: &Bank) -> Decided<Arc<Plan>> {
        let AddPlan {
            member,
            guild,
            new_per_day,
            max,
            ..
        } = request;
        let zone = self.zone(member).unwrap_or(request.zone);
        let exam = match &request.exam {
            Some(typed) => Some(exam(typed, now, &zone)?),
            None => None,
        };
        let plans = self.plans.get(&member);
        let (count, known) = plans.map_or((0, false), |plans| {
            (plans.len(), plans.contains_key(&bank.id))
        });
        if !known && count >= max {
            return Err(LearnRefusal::TooManyPlans { max }.into());
        }
        let plan = Arc::new(Plan {
            member,
            guild,
            bank: bank.id.clone(),
            new_per_day,
            exam,
            zone,
            at: now,
        });
        let fact = LearnFact::Planned(Arc::clone(&plan));
        Ok(Step::of(plan, [fact]))
    }

    /// Removes the plan of a bank; the reply is the plan.
    pub(crate) fn remove(
        &self,
        now: Timestamp,
        member: MemberId,
        bank: &BankId,
    ) -> Decided<Arc<Plan>> {
        let plan = self.plans.get(&member).and_then(|plans| plans.get(bank));
        let plan = plan.ok_or_else(|| LearnRefusal::NotPlanned {
            bank: bank.to_string(),
        })?;
        let fact = LearnFact::Unplanned {
            member,
            bank: bank.clone(),
            at: now,
        };
        Ok(Step::of(Arc::clone(plan), [fact]))
    }

    /// Sets a reminder; the reply is when it is due first.
    pub(crate) fn remind(&self, now: Timestamp, request: SetReminder) -> Decided<Timestamp> {
        let SetReminder {
            member,
            channel,
            time: typed,
            zone,
            zone_there,
            language,
        } = request;
        let time = LocalTime::parse(&typed).ok_or(Refusal::NotATime { typed })?;
        let zone = match zone {
            Some(typed) => Zone::parse(&typed).ok_or_else(|| Refusal::unknown_zone(&typed))?,
            None => {
                let known = self.reminding(member).map(|one| one.reminder.zone.clone());
                known.or(zone_there).ok_or(Refusal::NoZone)?
            }
        };
        let reminder = Arc::new(Reminder {
            member,
            channel,
            time,
            zone,
            language,
            at: now,
        });
        let fact = LearnFact::ReminderSet(reminder);
        let mut after = self.clone();
        after.apply(&fact);
        let next = after.reminding(member).and_then(Reminding::next);
        Ok(Step::of(next.unwrap_or(now), [fact]))
    }

    /// Switches the reminder off.
    pub(crate) fn remind_no_more(&self, now: Timestamp, member: MemberId) -> Decided<()> {
        let on = self.reminding(member).filter(|one| one.off.is_none());
        on.ok_or(LearnRefusal::NoReminder)?;
        Ok(Step::facts([LearnFact::ReminderOff {
            member,
            why: Off::Requested,
            at: now,
        }]))
    }
}

/// The day of an exam, which must be to come and within two years.
fn exam(typed: &str, now: Timestamp, zone: &Zone) -> Result<LocalDate, LearnRefusal> {
    let not = |why| LearnRefusal::NotADay {
        typed: typed.trim().to_owned(),
        why,
    };
    let exam = parse_day(typed, now, zone).map_err(not)?;
    let today = zone.day_at(now);
    if exam <= today {
        return Err(LearnRefusal::ExamIsPast { exam });
    }
    if exam.days_since(today) > FURTHEST_EXAM {
        return Err(LearnRefusal::ExamIsFar { exam });
    }
    Ok(exam)
}
