//! The schedules of all servers.
//!
//! Bounded by what quizmasters set up and have not removed; each holds an instant for each question
//! that it has asked, and the streaks that are not broken.

use super::fact::DailyFact;
use super::request::ScheduleRequest;
use super::schedule::{CurrentStreak, Pause, Paused, Schedule};
use super::scheduled::Scheduled;
use crate::deadlines::Deadlines;
use crate::ids::{BankId, GuildId, MemberId, QuestionId, QuizId, ScheduleId, Timestamp};
use crate::member::{Forget, Member};
use crate::play::{Lost, Occasion, Round};
use crate::question::pick;
use crate::refusal::Refusal;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Schedules {
    pub(crate) schedules: BTreeMap<ScheduleId, Scheduled>,
    /// The schedules of each server that has any.
    of_guilds: HashMap<GuildId, BTreeSet<ScheduleId>>,
    deadlines: Deadlines<ScheduleId>,
    last_schedule: ScheduleId,
}

impl Schedules {
    /// No schedule; the ids up to this are taken.
    pub(crate) fn new(last_schedule: u64) -> Self {
        Self {
            last_schedule: ScheduleId(last_schedule),
            ..Self::default()
        }
    }

    pub(crate) fn insert(&mut self, scheduled: Scheduled) {
        let id = scheduled.schedule.id;
        self.last_schedule = self.last_schedule.max(id);
        self.deadlines.change(id, None, scheduled.deadline());
        let of_guild = self.of_guilds.entry(scheduled.schedule.guild).or_default();
        of_guild.insert(id);
        self.schedules.insert(id, scheduled);
    }

    /// Applies a fact about a schedule.
    pub(crate) fn apply(&mut self, fact: &DailyFact) {
        match fact {
            DailyFact::Scheduled(schedule) => self.insert(Scheduled::new(Arc::clone(schedule))),
            DailyFact::Removed { schedule, .. } => {
                if let Some(removed) = self.schedules.remove(schedule) {
                    self.deadlines.change(*schedule, removed.deadline(), None);
                    let guild = removed.schedule.guild;
                    if let Some(of_guild) = self.of_guilds.get_mut(&guild) {
                        of_guild.remove(schedule);
                        if of_guild.is_empty() {
                            self.of_guilds.remove(&guild);
                        }
                    }
                }
            }
            DailyFact::Paused { schedule, at, why } => self.change(*schedule, |one| {
                one.paused = Some(Paused { at: *at, why: *why });
                one.unnotified |= *why != Pause::Requested;
            }),
            DailyFact::BankUsedUp { schedule, used_up } => self.change(*schedule, |one| {
                one.used_up = *used_up;
                one.unnotified |= *used_up;
            }),
            DailyFact::QuizmastersNotified { schedule } => {
                self.change(*schedule, |one| one.unnotified = false);
            }
            DailyFact::Resumed { schedule, at } => self.change(*schedule, |one| {
                one.paused = None;
                // The member who resumes it knows.
                one.unnotified = false;
                one.processed_until = one.processed_until.max(*at);
            }),
            DailyFact::Skipped {
                schedule,
                processed_until,
            } => self.change(*schedule, |one| {
                one.processed_until = one.processed_until.max(*processed_until);
            }),
            DailyFact::Streaks {
                schedule,
                counted,
                streaks,
            } => self.change(*schedule, |one| one.take_streaks(*counted, streaks)),
        }
    }

    /// Records that the quiz of an occurrence has started.
    pub(crate) fn begin(&mut self, quiz: QuizId, occasion: Occasion) {
        self.change(occasion.schedule, |one| {
            one.open = Some(quiz);
            one.processed_until = one.processed_until.max(occasion.due);
        });
    }

    /// Records that the quiz of an occurrence has ended.
    pub(crate) fn end(&mut self, quiz: QuizId, occasion: Occasion) {
        self.change(occasion.schedule, |one| {
            one.open = one.open.filter(|open| *open != quiz);
        });
    }

    /// Records that an occurrence asks that question.
    pub(crate) fn note_asked(&mut self, occasion: Occasion, question: &QuestionId, at: Timestamp) {
        if let Some(own) = self.schedules.get_mut(&occasion.schedule) {
            pick::note_asked(&mut own.asked, question, at);
        }
    }

    fn change(&mut self, id: ScheduleId, change: impl FnOnce(&mut Scheduled)) {
        let Some(scheduled) = self.schedules.get_mut(&id) else {
            return;
        };
        let before = scheduled.deadline();
        change(scheduled);
        self.deadlines.change(id, before, scheduled.deadline());
    }

    /// The first deadline, and its schedule.
    pub(crate) fn first_deadline(&self) -> Option<(Timestamp, ScheduleId)> {
        self.deadlines.first()
    }

    pub(crate) fn get(&self, id: ScheduleId) -> Option<&Scheduled> {
        self.schedules.get(&id)
    }

    /// Those of a server, in the order in which they were set up.
    pub(crate) fn of(&self, guild: GuildId) -> impl Iterator<Item = &Scheduled> {
        let ids = self.of_guilds.get(&guild).into_iter().flatten();
        ids.filter_map(|id| self.schedules.get(id))
    }

    /// A schedule of the server.
    ///
    /// # Errors
    /// When the server has no such schedule.
    pub(crate) fn find(&self, guild: GuildId, id: ScheduleId) -> Result<&Scheduled, Refusal> {
        let here = |one: &&Scheduled| one.schedule.guild == guild;
        self.get(id).filter(here).ok_or(Refusal::UnknownSchedule)
    }

    /// The schedule that would be set up.
    pub(crate) fn new_schedule(
        &self,
        now: Timestamp,
        request: ScheduleRequest,
        bank: BankId,
    ) -> Schedule {
        Schedule {
            id: ScheduleId(self.last_schedule.0 + 1),
            guild: request.guild,
            channel: request.channel,
            channel_name: request.channel_name,
            bank,
            recurrence: request.recurrence,
            closes_after: request.closes_after,
            ping: request.ping,
            by: request.by,
            at: now,
            language: request.language,
            seed: request.seed,
        }
    }

    /// The streaks after the question of an occurrence closed and is not void.
    pub(crate) fn streaks_with(&self, occasion: Occasion, round: &Round) -> Option<DailyFact> {
        let scheduled = self.get(occasion.schedule)?;
        // An extra question makes no streak and breaks none.
        let recurrence = &scheduled.schedule.recurrence;
        recurrence
            .last_by(occasion.due)
            .filter(|at| *at == occasion.due)?;
        let (counted, streaks) = scheduled.streaks_with(round);
        Some(DailyFact::Streaks {
            schedule: occasion.schedule,
            counted,
            streaks,
        })
    }

    /// Pauses a schedule whose channel no longer accepts questions, unless it is paused.
    pub(crate) fn pause_without_channel(
        &self,
        now: Timestamp,
        occasion: Occasion,
        how: Lost,
    ) -> Option<DailyFact> {
        let scheduled = self.get(occasion.schedule)?;
        let why = match how {
            Lost::Gone => Pause::ChannelGone,
            Lost::Forbidden | Lost::Once => Pause::Forbidden,
        };
        scheduled.paused.is_none().then_some(DailyFact::Paused {
            schedule: occasion.schedule,
            at: now,
            why,
        })
    }

    /// The schedules that paused themselves or have used up their bank, and no quizmaster was notified.
    pub(crate) fn unnotified(&self, guild: GuildId) -> impl Iterator<Item = &Scheduled> {
        self.of(guild).filter(|one| one.unnotified)
    }

    /// How many of a schedule's occurrences the member has answered in a row.
    pub(crate) fn streak(&self, schedule: ScheduleId, member: MemberId) -> Option<CurrentStreak> {
        self.get(schedule)?.streak(member)
    }
}

impl Forget for Schedules {
    fn forget(&mut self, member: MemberId, tombstone: &Member) {
        for scheduled in self.schedules.values_mut() {
            let schedule = Arc::make_mut(&mut scheduled.schedule);
            schedule.by.forget(member, tombstone);
            scheduled.forget(member, tombstone);
        }
    }
}
