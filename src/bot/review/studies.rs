//! Everything that a member can study now: what they missed, what they have studied, and what their
//! plans have new.

use crate::bot::bank::key::key_of;
use crate::bot::core::Core;
use crate::bot::interaction::Caller;
use crate::store::StudiedQuestion;
use quiz_engine::ids::{BankId, GuildId, MemberId, QuestionId, Timestamp};
use quiz_engine::learn::{Card, Course, Plan, Sitting, Studied, as_studied, sitting, usual_ms};
use quiz_engine::question::{Bank, Catalogue, Question};
use quiz_engine::zone::Zone;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// A question that a member can study.
#[derive(Debug)]
pub(crate) struct Item {
    /// As it is in its bank now, or as it was asked if it is not there any more.
    question: Arc<Question>,
    /// The bank that has the question; `None` if it is gone.
    bank: Option<Arc<Bank>>,
    pub(crate) bank_id: BankId,
    pub(crate) bank_title: String,
    /// The server as which the bank is seen.
    pub(crate) guild: GuildId,
    pub(crate) studied: Studied,
    /// The position of its plan.
    course: Option<usize>,
    subject: String,
}

/// What a member can study, without what must not be revealed now.
#[derive(Debug)]
pub(crate) struct Studies {
    pub(crate) items: Vec<Item>,
    pub(crate) plans: Vec<Planned>,
    pub(crate) zone: Zone,
    /// How many questions were studied today.
    pub(crate) done_today: usize,
    pub(crate) usual_ms: Option<i64>,
}

/// A plan, and how far it has come.
#[derive(Debug)]
pub(crate) struct Planned {
    pub(crate) plan: Arc<Plan>,
    /// `None` if it is gone.
    pub(crate) bank: Option<Arc<Bank>>,
    /// How many new questions of it began today.
    pub(crate) begun: usize,
}

impl Item {
    pub(crate) fn key(&self) -> u64 {
        key_of(&self.question)
    }

    pub(crate) fn id(&self) -> &QuestionId {
        &self.question.id
    }

    /// Returns the question with what is needed to ask it.
    pub(crate) fn asked(&self, seed: u32) -> Arc<Question> {
        match &self.bank {
            Some(bank) => as_studied(bank, &self.question, seed.into()),
            None => Arc::clone(&self.question),
        }
    }
}

impl Studies {
    /// Reads what the caller can study.
    pub(crate) async fn of(core: &Core, caller: &Caller) -> anyhow::Result<Self> {
        let member = caller.member.id;
        let read = core.read(caller.guild, move |reader| {
            Ok((reader.studied(member)?, reader.guilds_of(member)?))
        });
        let (stored, mut guilds) = read.await?;
        guilds.push(caller.guild);
        Ok(Self::with(core, member, guilds, stored))
    }

    /// Reads what a member can study who has not asked for it.
    pub(crate) async fn of_member(core: &Core, member: MemberId) -> anyhow::Result<Self> {
        let stored = core
            .read(GuildId::DIRECT, move |reader| reader.studied(member))
            .await?;
        Ok(Self::with(core, member, Vec::new(), stored))
    }

    /// `guilds` are servers of the member's, beside those of what they learn.
    fn with(
        core: &Core,
        member: MemberId,
        guilds: Vec<GuildId>,
        stored: Vec<StudiedQuestion>,
    ) -> Self {
        let now = core.clock.now();
        let (catalogue, plans, zone, locks) = {
            let state = core.state();
            let engine = &state.engine;
            let plans = engine.plans(member);
            // What an open contest may ask, and what an open daily question asks, waits until it
            // closes, wherever the member studies.
            let guilds = (plans.iter().map(|plan| plan.guild))
                .chain(stored.iter().map(|one| one.guild))
                .chain(guilds);
            let guilds: HashSet<_> = guilds.collect();
            let banks = guilds.iter().flat_map(|guild| engine.closed_banks(*guild));
            let questions = guilds.iter().flat_map(|guild| engine.withheld(*guild));
            let locks = Locks {
                banks: banks.collect(),
                questions: questions.collect(),
            };
            let catalogue = Arc::clone(engine.catalogue());
            (catalogue, plans, engine.zone_of(member), locks)
        };
        let today = zone.day_at(now);
        let is_today = |at: Timestamp| zone.day_at(at) == today;
        let reviewed = stored.iter().filter_map(|one| one.studied.memory);
        let done_today = reviewed.filter(|memory| is_today(memory.reviewed)).count();
        let times = stored.iter().filter_map(|one| one.took_ms).collect();
        let begun = |plan: &Plan| {
            let of_plan = |one: &&StudiedQuestion| bank_of(&one.id) == Some(plan.bank.as_str());
            let begun = stored.iter().filter(of_plan);
            begun
                .filter_map(|one| one.begun_at)
                .filter(|at| is_today(*at))
                .count()
        };
        let mut banks = Banks::new(&catalogue);
        let planned = plans.into_iter().map(|plan| Planned {
            begun: begun(&plan),
            bank: banks
                .get(plan.guild, plan.bank.as_str())
                .map(|(bank, _)| bank),
            plan,
        });
        let planned: Vec<_> = planned.collect();
        let items = items(&mut banks, &planned, stored, &locks);
        Self {
            items,
            plans: planned,
            zone,
            done_today,
            usual_ms: usual_ms(times),
        }
    }

    /// Returns what to study now.
    pub(crate) fn sitting(&self, now: Timestamp) -> Sitting {
        let cards: Vec<_> = self
            .items
            .iter()
            .map(|item| Card {
                subject: &item.subject,
                studied: item.studied,
                course: item.course,
            })
            .collect();
        let courses: Vec<_> = self
            .plans
            .iter()
            .map(|planned| Course {
                plan: &planned.plan,
                begun: planned.begun,
            })
            .collect();
        sitting(now, &self.zone, &cards, &courses)
    }

    pub(crate) fn find(&self, key: u64) -> Option<usize> {
        self.items.iter().position(|item| item.key() == key)
    }

    /// Records a review, so that the next sitting follows from it.
    pub(crate) fn note(&mut self, at: usize, memory: quiz_engine::learn::Memory) {
        let item = &mut self.items[at];
        if let (None, Some(course)) = (item.studied.due(), item.course) {
            self.plans[course].begun += 1;
        }
        self.done_today += 1;
        item.studied.memory = Some(memory);
    }

    /// Returns the items of a plan.
    pub(crate) fn of_plan(&self, nth: usize) -> impl Iterator<Item = &Item> {
        let items = self.items.iter();
        items.filter(move |item| item.course == Some(nth))
    }

    /// Returns those that were missed or studied, without those that are only planned.
    pub(crate) fn known(&self) -> impl Iterator<Item = &Item> {
        let known = |item: &&Item| item.studied.due().is_some();
        self.items.iter().filter(known)
    }

    /// Returns when something is due next, after what is due now.
    pub(crate) fn next_due(&self, now: Timestamp) -> Option<Timestamp> {
        let due = self.known().filter_map(|item| item.studied.due());
        let due = due.filter(|due| *due > now).min();
        let tomorrow = self.zone.day_at(now).plus_days(1).start(&self.zone);
        let has_new = |item: &Item| item.course.is_some() && item.studied.due().is_none();
        let new = self.items.iter().any(has_new).then_some(tomorrow);
        due.into_iter().chain(new).min()
    }
}

struct Locks {
    banks: HashSet<BankId>,
    questions: HashSet<QuestionId>,
}

impl Locks {
    fn allow(&self, bank: &BankId, question: &QuestionId) -> bool {
        !self.banks.contains(bank) && !self.questions.contains(question)
    }
}

type Indexed = (Arc<Bank>, Arc<HashMap<QuestionId, Arc<Question>>>);

/// Banks with their questions by id, each read once.
struct Banks<'a> {
    catalogue: &'a Catalogue,
    read: HashMap<(GuildId, String), Option<Indexed>>,
}

impl<'a> Banks<'a> {
    fn new(catalogue: &'a Catalogue) -> Self {
        Self {
            catalogue,
            read: HashMap::new(),
        }
    }

    fn get(&mut self, guild: GuildId, bank: &str) -> Option<Indexed> {
        let catalogue = self.catalogue;
        let read = || {
            let bank = catalogue.find(guild, bank)?;
            let questions = bank.questions.iter();
            let by_id = questions.map(|one| (one.id.clone(), Arc::clone(one)));
            Some((Arc::clone(bank), Arc::new(by_id.collect())))
        };
        let key = (guild, bank.to_owned());
        self.read.entry(key).or_insert_with(read).clone()
    }
}

fn bank_of(question: &QuestionId) -> Option<&str> {
    question.as_str().split_once('/').map(|(bank, _)| bank)
}

fn items(
    banks: &mut Banks<'_>,
    plans: &[Planned],
    stored: Vec<StudiedQuestion>,
    locks: &Locks,
) -> Vec<Item> {
    let known: HashSet<_> = stored.iter().map(|one| one.id.clone()).collect();
    let course = |bank: &BankId| plans.iter().position(|planned| planned.plan.bank == *bank);
    let mut items = Vec::new();
    for one in stored {
        let Some(bank_id) = bank_of(&one.id).map(BankId::new) else {
            continue;
        };
        if !locks.allow(&bank_id, &one.id) {
            continue;
        }
        let found = banks.get(one.guild, bank_id.as_str());
        let now = found.as_ref().and_then(|(bank, by_id)| {
            let question = by_id.get(&one.id)?;
            Some((Arc::clone(question), Some(Arc::clone(bank))))
        });
        // A typed question that was asked with buttons is reviewed with buttons.
        let as_missed = |missed: &crate::store::MissedQuestion| {
            let same = |(now, _): &(Arc<Question>, _)| now.is_typed() == missed.question.is_typed();
            let stored = || (Arc::clone(&missed.question), None);
            now.clone().filter(same).unwrap_or_else(stored)
        };
        let Some((question, bank)) = one.missed.as_ref().map(as_missed).or_else(|| now.clone())
        else {
            continue;
        };
        let title = found.as_ref().map(|(bank, _)| bank.title.clone());
        let stored_title = || one.missed.as_ref().map(|missed| missed.bank_title.clone());
        items.push(Item {
            subject: subject(&question, &bank_id),
            question,
            bank,
            bank_title: title.or_else(stored_title).unwrap_or_default(),
            guild: one.guild,
            studied: one.studied,
            course: course(&bank_id),
            bank_id,
        });
    }
    for (nth, planned) in plans.iter().enumerate() {
        let Some(bank) = &planned.bank else { continue };
        for question in &bank.questions {
            if known.contains(&question.id) || !locks.allow(&bank.id, &question.id) {
                continue;
            }
            items.push(Item {
                subject: subject(question, &bank.id),
                question: Arc::clone(question),
                bank: Some(Arc::clone(bank)),
                bank_id: bank.id.clone(),
                bank_title: bank.title.clone(),
                guild: planned.plan.guild,
                studied: Studied::default(),
                course: Some(nth),
            });
        }
    }
    items
}

/// What questions of the same subject have in common: their first tag, or their bank.
fn subject(question: &Question, bank: &BankId) -> String {
    let tag = question.tags.first().cloned();
    tag.unwrap_or_else(|| bank.to_string())
}
