//! Daily questions: schedules that ask a question again and again, each as a quiz of its own.
//!
//! A schedule waits while its question is open, so that a channel reads the old answer before
//! the new question. What is due meanwhile is caught up with as after any absence.

use super::{Decision, Engine};
use crate::contest::ContestFact;
use crate::daily::{
    CurrentStreak, DailyFact, Due, Pause, Schedule, ScheduleControl, ScheduleEntry,
    ScheduleRequest, ScheduleStatus, Scheduled,
};
use crate::fact::Fact;
use crate::ids::{ContestId, GuildId, MemberId, QuestionId, ScheduleId, Timestamp};
use crate::play::{Close, End, Mode, Occasion, Plan, PlayFact, Round, Running, Started};
use crate::question::{Bank, Question, draw_buttons, pick};
use crate::refusal::Refusal;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

impl Engine {
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
        pick::askable(pick::tagged([&**bank], None))
            .map_err(|count| Refusal::OnlyCards { count })?;
        let schedule = self.daily.new_schedule(now, request, bank.id.clone());
        let schedule = Arc::new(schedule);
        let fact = DailyFact::Scheduled(Arc::clone(&schedule));
        Ok(Decision::of(schedule, [fact.into()]))
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
        let scheduled = self.daily.find(guild, id)?;
        let (schedule, at) = (id, now);
        let decision = match control {
            ScheduleControl::Pause => match scheduled.paused {
                Some(_) => return Err(Refusal::ScheduleAlreadyPaused),
                None => daily(DailyFact::Paused {
                    schedule,
                    at,
                    why: Pause::Requested,
                }),
            },
            ScheduleControl::Resume => match scheduled.paused {
                None => return Err(Refusal::ScheduleNotPaused),
                Some(_) => {
                    self.bank_of(scheduled)?;
                    daily(DailyFact::Resumed { schedule, at })
                }
            },
            ScheduleControl::Remove => daily(DailyFact::Removed { schedule, at }),
            ScheduleControl::Now => self.ask_now(now, scheduled)?,
        };
        let schedule = Arc::clone(&scheduled.schedule);
        Ok(decision.reply(schedule))
    }

    /// Asks a question in addition to those that are due; an open one closes before it.
    fn ask_now(&self, now: Timestamp, scheduled: &Scheduled) -> Result<Decision, Refusal> {
        let bank = self.bank_of(scheduled)?;
        let open = scheduled.open.and_then(|quiz| self.play.get(quiz));
        let before = match open.map(|running| (running, running.round())) {
            Some((_, Some(round))) if round.posted.is_none() => {
                return Err(Refusal::DailyOnItsWay);
            }
            Some((running, _)) => {
                let closed = self
                    .play
                    .close_and_end(running, now, Close::Time, End::Finished);
                self.of_play(closed)
            }
            None => Decision::nothing(),
        };
        let due = Due {
            at: now,
            until: scheduled.next(now, 1).first().copied(),
            missed: None,
            in_time: true,
        };
        match self.start_daily(now, scheduled, bank, &due) {
            Some(asked) => Ok(before.then(asked)),
            // Without an open contest there is always a question.
            None => self
                .refuse_contest(scheduled.schedule.guild, bank)
                .map(|()| before),
        }
    }

    fn bank_of(&self, scheduled: &Scheduled) -> Result<&Arc<Bank>, Refusal> {
        let schedule = &scheduled.schedule;
        let bank = self.catalogue.find(schedule.guild, schedule.bank.as_str());
        bank.ok_or_else(|| Refusal::ScheduleWithoutBank {
            bank: schedule.bank.clone(),
        })
    }

    /// The next step of a schedule that is due. Of several missed occurrences the last is posted, if its
    /// time is not over; the others are skipped.
    pub(super) fn due_schedule(&self, now: Timestamp, id: ScheduleId) -> Option<Decision> {
        let scheduled = self.daily.get(id)?;
        let due = scheduled.due(now)?;
        let processed_until = match due.in_time {
            true => due.missed,
            false => Some(due.at),
        };
        let skipped = processed_until.map(|processed_until| DailyFact::Skipped {
            schedule: id,
            processed_until,
        });
        let skipped = Decision::facts(skipped.map(Fact::Daily));
        if !due.in_time {
            return Some(skipped);
        }
        Some(skipped.then(match self.bank_of(scheduled) {
            Ok(bank) => match self.start_daily(now, scheduled, bank, &due) {
                Some(asked) => asked,
                None => daily(DailyFact::Skipped {
                    schedule: id,
                    processed_until: due.at,
                }),
            },
            Err(_) => daily(DailyFact::Paused {
                schedule: id,
                at: now,
                why: Pause::BankGone,
            }),
        }))
    }

    /// The quiz of one question; asking it is the next thing that is due. `None` while an open
    /// contest asks all of the bank's questions: its answers are secret.
    fn start_daily(
        &self,
        now: Timestamp,
        scheduled: &Scheduled,
        bank: &Bank,
        due: &Due,
    ) -> Option<Decision> {
        let schedule = &scheduled.schedule;
        let seed = pick::derive_seed(schedule.seed, due.at.0.cast_unsigned());
        let in_channel = self.play.asked.of(schedule.channel);
        let quizzes = self.play.of(schedule.guild);
        let in_quizzes = quizzes.flat_map(|one| &one.started.questions);
        let contests = self.contests(schedule.guild);
        let in_contests = contests.flat_map(|one| &one.contest.questions);
        let elsewhere = in_quizzes.chain(in_contests).map(|one| &one.id).collect();
        let secret = self.secret_questions(schedule.guild).map(|one| &one.id);
        let secret = secret.collect();
        let asked = &scheduled.asked;
        let question = pick::next_question(bank, asked, in_channel, &elsewhere, &secret, seed);
        if question.is_none() && !bank.questions.is_empty() {
            return None;
        }
        let again = |question: &Arc<Question>| asked.contains_key(&question.id);
        let used_up = question.as_ref().is_some_and(again);
        let news = (used_up != scheduled.used_up).then_some(DailyFact::BankUsedUp {
            schedule: schedule.id,
            used_up,
        });
        let questions = question.map(|question| draw_buttons(bank, seed, &question));
        let language = self.settings(schedule.guild).language.clone();
        let started = PlayFact::Started(Arc::new(Started {
            quiz: self.play.next_quiz(),
            guild: schedule.guild,
            channel: schedule.channel,
            thread: None,
            starter: schedule.by.clone(),
            at: now,
            plan: Plan {
                banks: vec![bank.id.clone()],
                questions: 1,
                seconds: Some(schedule.closes_after),
                mode: Mode::Accuracy,
                lives: None,
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
            lobby: None,
            daily: Some(Occasion {
                schedule: schedule.id,
                due: due.at,
                until: due.until,
                ping: schedule.ping,
            }),
        }));
        let facts = news.map(Fact::Daily).into_iter().chain([started.into()]);
        Some(Decision::facts(facts))
    }

    /// The quizmasters of the server are notified of what has become of its schedules and
    /// contests.
    pub fn notify_quizmasters(&self, guild: GuildId) -> Decision {
        self.notify_quizmasters_of(guild, |_| true, |_| true)
    }

    /// The same, of some of the schedules and contests.
    pub fn notify_quizmasters_of(
        &self,
        guild: GuildId,
        schedule: impl Fn(ScheduleId) -> bool,
        contest: impl Fn(ContestId) -> bool,
    ) -> Decision {
        let schedules = self.daily.unnotified(guild).map(|one| one.schedule.id);
        let of_daily = schedules
            .filter(|id| schedule(*id))
            .map(|schedule| Fact::Daily(DailyFact::QuizmastersNotified { schedule }));
        let contests = self.contests.unposted(guild).map(|one| one.contest);
        let of_contests = contests
            .filter(|id| contest(*id))
            .map(|contest| Fact::Contest(ContestFact::QuizmastersNotified { contest }));
        Decision::facts(of_daily.chain(of_contests))
    }

    /// The daily questions of the server that are open, with their quizzes.
    fn open_daily(&self, guild: GuildId) -> impl Iterator<Item = (&QuestionId, &Running)> {
        let quizzes = self.play.of(guild);
        let daily = quizzes.filter(|running| running.started.daily.is_some());
        daily.flat_map(|running| {
            let questions = running.started.questions.iter();
            questions.map(move |question| (&question.id, running))
        })
    }

    /// The questions that are asked nowhere else in the server, since they are its daily questions
    /// that are open.
    pub fn withheld(&self, guild: GuildId) -> HashSet<QuestionId> {
        self.open_daily(guild).map(|(id, _)| id.clone()).collect()
    }

    /// The bank without the daily questions of the server that are open.
    ///
    /// # Errors
    /// When nothing is left.
    pub(super) fn without_daily(
        &self,
        guild: GuildId,
        bank: &Arc<Bank>,
    ) -> Result<Arc<Bank>, Refusal> {
        let open: HashMap<_, _> = self.open_daily(guild).collect();
        let withheld = |question: &Arc<Question>| open.get(&question.id);
        let Some(running) = bank.questions.iter().find_map(withheld) else {
            return Ok(Arc::clone(bank));
        };
        let mut rest = Bank::clone(bank);
        rest.questions
            .retain(|question| withheld(question).is_none());
        if !rest.questions.is_empty() {
            return Ok(Arc::new(rest));
        }
        Err(Refusal::BankIsDaily {
            bank: bank.title.clone(),
            channel: running.started.channel,
            closes: running.round().map_or(running.started.at, closes),
        })
    }

    /// The schedules of a server by name, in the order in which they were set up.
    pub fn schedule_entries(&self, guild: GuildId) -> Vec<ScheduleEntry> {
        let schedules = self.daily.of(guild);
        schedules
            .map(|one| ScheduleEntry {
                schedule: Arc::clone(&one.schedule),
                paused: one.paused.is_some(),
            })
            .collect()
    }

    /// How many schedules a server has.
    pub fn count_schedules(&self, guild: GuildId) -> usize {
        self.daily.of(guild).count()
    }

    /// The status of each schedule of the server, in the order in which they were set up.
    pub fn schedules(&self, guild: GuildId, now: Timestamp) -> Vec<ScheduleStatus> {
        let schedules = self.daily.of(guild);
        schedules
            .map(|one| self.schedule_status(one, now))
            .collect()
    }

    fn schedule_status(&self, scheduled: &Scheduled, now: Timestamp) -> ScheduleStatus {
        let bank = self.bank_of(scheduled).ok().map(|bank| {
            let asked = |one: &&Arc<Question>| scheduled.asked.contains_key(&one.id);
            let askable = bank.questions.iter().filter(|one| one.is_askable());
            let count = askable.clone().filter(asked).count();
            (bank.title.clone(), askable.count(), count)
        });
        let open = scheduled.open.and_then(|quiz| self.play.get(quiz));
        let closes = open.and_then(Running::round).map(closes);
        ScheduleStatus {
            schedule: Arc::clone(&scheduled.schedule),
            paused: scheduled.paused,
            used_up: scheduled.used_up,
            after: now.max(scheduled.processed_until),
            closes,
            bank,
        }
    }

    /// The schedules that paused themselves or have used up their bank, and no quizmaster was notified.
    pub fn unnotified_schedules(&self, guild: GuildId) -> impl Iterator<Item = ScheduleStatus> {
        let unnotified = self.daily.unnotified(guild);
        unnotified.map(|one| self.schedule_status(one, one.processed_until))
    }

    /// How many of a schedule's occurrences the member has answered in a row.
    pub fn streak(&self, schedule: ScheduleId, member: MemberId) -> Option<CurrentStreak> {
        self.daily.streak(schedule, member)
    }
}

/// When the question closes; as if it opened when it was asked, while it is on its way.
fn closes(round: &Round) -> Timestamp {
    let opened = round.posted.map(|posted| posted.message.created_at());
    round.closes(opened.unwrap_or(round.asked_at))
}

fn daily(fact: DailyFact) -> Decision {
    Decision::facts([fact.into()])
}
