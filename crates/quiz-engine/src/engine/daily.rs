//! Daily questions: schedules that ask a question again and again, each as a quiz of its own.
//!
//! A schedule waits while its question is open, so that a channel reads the old answer before
//! the new question. What is due meanwhile is caught up with as after any absence.

use super::Waiting;
use super::play::draw_buttons;
use crate::daily::{
    Due, Pause, Paused, Schedule, ScheduleControl, ScheduleRequest, ScheduleStatus, Scheduled,
};
use crate::engine::Engine;
use crate::engine::decision::Decision;
use crate::fact::Fact;
use crate::ids::{BankId, GuildId, MemberId, QuizId, ScheduleId, Timestamp};
use crate::play::{Close, End, Lost, Mode, Occasion, Plan, Round, Running, Started};
use crate::question::{Bank, Question, pick};
use crate::refusal::Refusal;
use std::sync::Arc;

/// How many dates of each schedule are told.
const DATES: usize = 3;

impl Engine {
    pub(super) fn insert_schedule(&mut self, scheduled: Scheduled) {
        let id = scheduled.schedule.id;
        self.last_schedule = self.last_schedule.max(id.0);
        self.due.extend(waiting(&scheduled));
        self.schedules.insert(id, scheduled);
    }

    /// Takes in what has happened to a schedule.
    pub(super) fn apply_to_schedule(&mut self, fact: &Fact) {
        match fact {
            Fact::Scheduled(schedule) => self.insert_schedule(Scheduled::new(Arc::clone(schedule))),
            Fact::ScheduleRemoved { schedule, .. } => {
                if let Some(removed) = self.schedules.remove(schedule) {
                    waiting(&removed).map(|entry| self.due.remove(&entry));
                }
            }
            Fact::SchedulePaused { schedule, at, why } => self.change_schedule(*schedule, |one| {
                one.paused = Some(Paused { at: *at, why: *why });
                one.unnotified |= *why != Pause::Wished;
            }),
            Fact::BankUsedUp { schedule, used_up } => self.change_schedule(*schedule, |one| {
                one.used_up = *used_up;
                one.unnotified |= *used_up;
            }),
            Fact::QuizmastersTold { schedule } => {
                self.change_schedule(*schedule, |one| one.unnotified = false);
            }
            Fact::ScheduleResumed { schedule, at } => self.change_schedule(*schedule, |one| {
                one.paused = None;
                // Whoever resumes it knows.
                one.unnotified = false;
                one.processed_until = one.processed_until.max(*at);
            }),
            Fact::Skipped {
                schedule,
                processed_until,
            } => self.change_schedule(*schedule, |one| {
                one.processed_until = one.processed_until.max(*processed_until);
            }),
            Fact::Streaks {
                schedule,
                counted,
                streaks,
            } => self.change_schedule(*schedule, |one| one.take_streaks(*counted, streaks)),
            _ => {}
        }
    }

    pub(super) fn begin_daily(&mut self, quiz: QuizId, occasion: Occasion) {
        self.change_schedule(occasion.schedule, |one| {
            one.open = Some(quiz);
            one.processed_until = one.processed_until.max(occasion.due);
        });
    }

    pub(super) fn end_daily(&mut self, quiz: QuizId, occasion: Occasion) {
        self.change_schedule(occasion.schedule, |one| {
            one.open = one.open.filter(|open| *open != quiz);
        });
    }

    fn change_schedule(&mut self, id: ScheduleId, change: impl FnOnce(&mut Scheduled)) {
        let Some(scheduled) = self.schedules.get_mut(&id) else {
            return;
        };
        let before = waiting(scheduled);
        change(scheduled);
        let after = waiting(scheduled);
        before.map(|entry| self.due.remove(&entry));
        self.due.extend(after);
    }

    /// Sets up daily questions.
    ///
    /// # Errors
    /// When there is no such bank.
    pub fn add_schedule(
        &self,
        now: Timestamp,
        request: ScheduleRequest,
    ) -> Result<Decision<Arc<Schedule>>, Refusal> {
        let bank = self.find_bank(request.guild, &request.bank)?;
        let schedule = Arc::new(Schedule {
            id: ScheduleId(self.last_schedule + 1),
            guild: request.guild,
            channel: request.channel,
            channel_name: request.channel_name,
            bank: bank.id.clone(),
            recurrence: request.recurrence,
            closes_after: request.closes_after,
            ping: request.ping,
            by: request.by,
            at: now,
            language: request.language,
            seed: request.seed,
        });
        let fact = Fact::Scheduled(Arc::clone(&schedule));
        Ok(Decision::of(schedule, [fact]))
    }

    /// Controls a schedule; the reply is what it controls.
    ///
    /// # Errors
    /// When there is no such schedule in the server, or it is not in a state for that.
    pub fn control_schedule(
        &self,
        now: Timestamp,
        guild: GuildId,
        id: ScheduleId,
        control: ScheduleControl,
    ) -> Result<Decision<Arc<Schedule>>, Refusal> {
        let here = |one: &&Scheduled| one.schedule.guild == guild;
        let scheduled = self.schedules.get(&id).filter(here);
        let scheduled = scheduled.ok_or(Refusal::UnknownSchedule)?;
        let (schedule, at) = (id, now);
        let decision = match control {
            ScheduleControl::Pause => match scheduled.paused {
                Some(_) => return Err(Refusal::ScheduleAlreadyPaused),
                None => Decision::facts(vec![Fact::SchedulePaused {
                    schedule,
                    at,
                    why: Pause::Wished,
                }]),
            },
            ScheduleControl::Resume => match scheduled.paused {
                None => return Err(Refusal::ScheduleNotPaused),
                Some(_) => {
                    self.bank_of(scheduled)?;
                    Decision::facts(vec![Fact::ScheduleResumed { schedule, at }])
                }
            },
            ScheduleControl::Remove => {
                Decision::facts(vec![Fact::ScheduleRemoved { schedule, at }])
            }
            ScheduleControl::Now => self.ask_now(now, scheduled)?,
        };
        let schedule = Arc::clone(&scheduled.schedule);
        Ok(decision.reply(schedule))
    }

    /// A question beside those that are due; one that is open closes before it.
    fn ask_now(&self, now: Timestamp, scheduled: &Scheduled) -> Result<Decision, Refusal> {
        let bank = self.bank_of(scheduled)?;
        let open = scheduled.open.and_then(|quiz| self.running.get(&quiz));
        let before = match open.map(|running| (running, running.round())) {
            Some((_, Some(round))) if round.posted.is_none() => {
                return Err(Refusal::DailyOnItsWay);
            }
            Some((running, _)) => self.close_and_end(running, now, Close::Time, End::Finished),
            None => Decision::facts(Vec::new()),
        };
        let due = Due {
            at: now,
            until: scheduled.next(now, 1).first().copied(),
            missed: None,
            in_time: true,
        };
        Ok(before.then(self.start_daily(now, scheduled, bank, &due)))
    }

    fn bank_of(&self, scheduled: &Scheduled) -> Result<&Arc<Bank>, Refusal> {
        let schedule = &scheduled.schedule;
        let bank = self.catalogue.find(schedule.guild, schedule.bank.as_str());
        bank.ok_or_else(|| Refusal::ScheduleWithoutBank {
            bank: schedule.bank.clone(),
        })
    }

    /// What the clock alone brings about in a schedule that is due. Of several occurrences that
    /// were missed the last is posted, if its time is not over; the others are skipped.
    pub(super) fn decide_due_schedule(&self, now: Timestamp, id: ScheduleId) -> Option<Decision> {
        let scheduled = self.schedules.get(&id)?;
        let due = scheduled.due(now)?;
        let processed_until = if due.in_time {
            due.missed
        } else {
            Some(due.at)
        };
        let skipped = processed_until.map(|processed_until| Fact::Skipped {
            schedule: id,
            processed_until,
        });
        let skipped = Decision::facts(skipped.into_iter().collect());
        if !due.in_time {
            return Some(skipped);
        }
        Some(skipped.then(match self.bank_of(scheduled) {
            Ok(bank) => self.start_daily(now, scheduled, bank, &due),
            Err(_) => Decision::facts(vec![Fact::SchedulePaused {
                schedule: id,
                at: now,
                why: Pause::BankGone,
            }]),
        }))
    }

    /// The quiz of one question; asking it is the next thing that is due.
    fn start_daily(
        &self,
        now: Timestamp,
        scheduled: &Scheduled,
        bank: &Bank,
        due: &Due,
    ) -> Decision {
        let schedule = &scheduled.schedule;
        let seed = pick::derive_seed(schedule.seed, due.at.0.cast_unsigned());
        let in_channel = self.asked.get(&schedule.channel);
        let here = self
            .running
            .values()
            .filter(|one| one.started.guild == schedule.guild);
        let in_quizzes = here.flat_map(|one| &one.started.questions);
        let contests = self.contests(schedule.guild);
        let in_contests = contests.flat_map(|one| &one.contest.questions);
        let elsewhere = in_quizzes.chain(in_contests).map(|one| &one.id).collect();
        let question = pick::next_question(bank, &scheduled.asked, in_channel, &elsewhere, seed);
        let again = |question: &Arc<Question>| scheduled.asked.contains_key(&question.id);
        let used_up = question.as_ref().is_some_and(again);
        let news = (used_up != scheduled.used_up).then_some(Fact::BankUsedUp {
            schedule: schedule.id,
            used_up,
        });
        let questions = question.map(|question| draw_buttons(bank, seed, &question));
        let language = self.settings(schedule.guild).language.clone();
        let started = Fact::Started(Arc::new(Started {
            quiz: QuizId(self.last_quiz + 1),
            guild: schedule.guild,
            channel: schedule.channel,
            starter: schedule.by.clone(),
            at: now,
            plan: Plan {
                banks: vec![bank.id.clone()],
                questions: 1,
                seconds: Some(schedule.closes_after),
                mode: Mode::Accuracy,
                tag: None,
                difficulty: None,
                ask: None,
            },
            bank_title: bank.title.clone(),
            questions: questions.into_iter().collect(),
            default_seconds: schedule.closes_after,
            gap_ms: 0,
            language: language.unwrap_or_else(|| schedule.language.clone()),
            seed,
            daily: Some(Occasion {
                schedule: schedule.id,
                due: due.at,
                until: due.until,
                ping: schedule.ping,
            }),
        }));
        Decision::facts(news.into_iter().chain([started]).collect())
    }

    /// What becomes of streaks when the question closes so.
    pub(super) fn streaks(&self, running: &Running, round: &Round, how: Close) -> Option<Fact> {
        let daily = running.started.daily.filter(|_| !how.is_void())?;
        let scheduled = self.schedules.get(&daily.schedule)?;
        // What is asked beside those that are due makes no streak and breaks none.
        let recurrence = &scheduled.schedule.recurrence;
        recurrence
            .last_by(daily.due)
            .filter(|at| *at == daily.due)?;
        let (counted, streaks) = scheduled.streaks_with(round);
        Some(Fact::Streaks {
            schedule: daily.schedule,
            counted,
            streaks,
        })
    }

    /// The channel takes no question any more: nothing is said there, and the schedule pauses.
    pub(super) fn lose_daily(
        &self,
        running: &Running,
        round: &Round,
        now: Timestamp,
        occasion: Occasion,
        how: Lost,
    ) -> Decision {
        let mut lost = self.close_and_end(running, now, Close::Lost, End::Lost);
        lost.publish.clear();
        lost.facts.push(Fact::Revealed { round: round.id });
        let scheduled = self.schedules.get(&occasion.schedule);
        if scheduled.is_some_and(|scheduled| scheduled.paused.is_none()) {
            lost.facts.push(Fact::SchedulePaused {
                schedule: occasion.schedule,
                at: now,
                why: match how {
                    Lost::Gone => Pause::ChannelGone,
                    Lost::Forbidden | Lost::Once => Pause::Forbidden,
                },
            });
        }
        lost
    }

    /// The quizmasters of the server are notified of what has become of its schedules and
    /// contests.
    pub fn notify_quizmasters(&self, guild: GuildId) -> Decision {
        let unnotified = self.untold_schedules(guild);
        let told = unnotified.map(|status| Fact::QuizmastersTold {
            schedule: status.schedule.id,
        });
        Decision::facts(told.chain(self.tell_of_contests(guild)).collect())
    }

    /// The banks of the server's daily questions that are open.
    pub(super) fn daily_banks(&self, guild: GuildId) -> impl Iterator<Item = &BankId> {
        let started = self.running.values().map(|running| &running.started);
        let daily = started.filter(move |one| one.daily.is_some() && one.guild == guild);
        daily.flat_map(|one| &one.plan.banks)
    }

    /// # Errors
    /// While a daily question from the bank is open.
    pub(super) fn refuse_daily(&self, guild: GuildId, bank: &Bank) -> Result<(), Refusal> {
        let of_bank = |running: &&Running| {
            let started = &running.started;
            let of_bank = started.plan.banks.contains(&bank.id);
            started.daily.is_some() && started.guild == guild && of_bank
        };
        let open = self.running.values().find(of_bank);
        match open.map(|one| (one, one.round())) {
            Some((running, Some(round))) => Err(Refusal::BankIsDaily {
                bank: bank.title.clone(),
                channel: running.started.channel,
                closes: closes(round),
            }),
            _ => Ok(()),
        }
    }

    /// How many schedules a server has.
    pub fn count_schedules(&self, guild: GuildId) -> usize {
        let schedules = self.schedules.values();
        schedules.filter(|one| one.schedule.guild == guild).count()
    }

    /// How each schedule of the server stands, in the order in which they were set up.
    pub fn schedules(&self, guild: GuildId, now: Timestamp) -> Vec<ScheduleStatus> {
        let schedules = self.schedules.values();
        schedules
            .filter(|one| one.schedule.guild == guild)
            .map(|one| self.schedule_status(one, now))
            .collect()
    }

    fn schedule_status(&self, scheduled: &Scheduled, now: Timestamp) -> ScheduleStatus {
        let bank = self.bank_of(scheduled).ok().map(|bank| {
            let asked = |question: &&Arc<_>| {
                let question: &Question = question;
                scheduled.asked.contains_key(&question.id)
            };
            let count = bank.questions.iter().filter(asked).count();
            (bank.title.clone(), bank.questions.len(), count)
        });
        let open = scheduled.open.and_then(|quiz| self.running.get(&quiz));
        let closes = open.and_then(Running::round).map(closes);
        ScheduleStatus {
            schedule: Arc::clone(&scheduled.schedule),
            paused: scheduled.paused,
            used_up: scheduled.used_up,
            next: scheduled.next(now, DATES),
            closes,
            bank,
        }
    }

    /// The schedules that paused themselves or have used up their bank, and nobody was told.
    pub fn untold_schedules(&self, guild: GuildId) -> impl Iterator<Item = ScheduleStatus> {
        let here = move |one: &&Scheduled| one.unnotified && one.schedule.guild == guild;
        let unnotified = self.schedules.values().filter(here);
        unnotified.map(|one| self.schedule_status(one, one.processed_until))
    }

    /// How many of a schedule's occurrences the member has answered in a row.
    pub fn streak(&self, schedule: ScheduleId, member: MemberId) -> Option<u32> {
        self.schedules.get(&schedule)?.streak(member)
    }
}

/// When the question closes; as if it opened when it was asked, while it is on its way.
fn closes(round: &Round) -> Timestamp {
    let opened = round.posted.map(|posted| posted.message.created_at());
    round.closes(opened.unwrap_or(round.asked_at))
}

/// When the schedule needs attention.
fn waiting(scheduled: &Scheduled) -> Option<(Timestamp, Waiting)> {
    let at = scheduled.deadline()?;
    Some((at, Waiting::Schedule(scheduled.schedule.id)))
}
