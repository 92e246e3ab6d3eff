//! The estimates of members' skills and of questions' difficulties, by server and bank.
//!
//! Bounded in a server by [`MOST_SKILLS`] and [`MOST_DIFFICULTIES`]; of more, a tenth is dropped, the
//! longest unused ones, which start again with their next answer.

#![expect(
    missing_docs,
    reason = "fields without a comment are what their names say"
)]

use super::estimate::{self, Estimate};
use crate::ids::{BankId, GuildId, MemberId, QuestionId, Timestamp};
use crate::member::{ByMember, Forget, Member};
use crate::question::Question;
use std::collections::BTreeMap;

/// The most skills of a server: one for each member and bank.
pub const MOST_SKILLS: usize = 10_000;
/// The most difficulties of a server.
pub const MOST_DIFFICULTIES: usize = 20_000;
/// The part that is dropped at once, so that it is seldom looked for.
const DROPPED: usize = 10;

/// An estimate, and when it was last used.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Used {
    pub estimate: Estimate,
    /// By the bot's clock.
    pub at: Timestamp,
}

/// Whose skill in what.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SkillKey {
    pub bank: BankId,
    pub member: MemberId,
}

/// One thing that happened to estimates. It holds what they are from then on, so that a replay over
/// what is stored counts nothing twice.
#[derive(Clone, Debug, PartialEq)]
pub enum EstimateFact {
    /// Answers to a question were judged.
    Judged {
        guild: GuildId,
        question: QuestionId,
        difficulty: Estimate,
        /// Of the members who answered.
        skills: Vec<(MemberId, Estimate)>,
        /// By the bot's clock.
        at: Timestamp,
    },
    /// These were not used for long.
    Dropped {
        guild: GuildId,
        skills: Vec<SkillKey>,
        questions: Vec<QuestionId>,
    },
    /// The server has no such bank any more, or removed the bot long ago: then of all banks.
    Abandoned {
        guild: GuildId,
        /// `None` for all.
        bank: Option<BankId>,
    },
}

/// Of one server.
#[derive(Clone, Debug, Default, PartialEq)]
struct OfServer {
    skills: BTreeMap<BankId, BTreeMap<MemberId, Used>>,
    skill_count: usize,
    difficulties: BTreeMap<QuestionId, Used>,
}

/// The estimates of all servers.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Estimates {
    servers: BTreeMap<GuildId, OfServer>,
}

impl OfServer {
    fn put_skill(&mut self, bank: BankId, member: MemberId, used: Used) {
        let before = self.skills.entry(bank).or_default().insert(member, used);
        self.skill_count += usize::from(before.is_none());
    }

    fn remove_skill(&mut self, bank: &BankId, member: MemberId) {
        let Some(members) = self.skills.get_mut(bank) else {
            return;
        };
        self.skill_count -= usize::from(members.take(member).is_some());
        if members.is_empty() {
            self.skills.remove(bank);
        }
    }
}

impl Estimates {
    /// What is stored.
    pub(crate) fn new(
        skills: impl IntoIterator<Item = (GuildId, SkillKey, Used)>,
        difficulties: impl IntoIterator<Item = (GuildId, QuestionId, Used)>,
    ) -> Self {
        let mut all = Self::default();
        for (guild, SkillKey { bank, member }, used) in skills {
            all.servers
                .entry(guild)
                .or_default()
                .put_skill(bank, member, used);
        }
        for (guild, question, used) in difficulties {
            let server = all.servers.entry(guild).or_default();
            server.difficulties.insert(question, used);
        }
        all
    }

    /// Applies a fact.
    pub(crate) fn apply(&mut self, fact: &EstimateFact) {
        match fact {
            EstimateFact::Judged {
                guild,
                question,
                difficulty,
                skills,
                at,
            } => {
                let used = |estimate| Used { estimate, at: *at };
                let server = self.servers.entry(*guild).or_default();
                server
                    .difficulties
                    .insert(question.clone(), used(*difficulty));
                for (member, skill) in skills {
                    server.put_skill(question.bank(), *member, used(*skill));
                }
            }
            EstimateFact::Dropped {
                guild,
                skills,
                questions,
            } => {
                if let Some(server) = self.servers.get_mut(guild) {
                    for SkillKey { bank, member } in skills {
                        server.remove_skill(bank, *member);
                    }
                    for question in questions {
                        server.difficulties.remove(question);
                    }
                }
            }
            EstimateFact::Abandoned { guild, bank: None } => {
                self.servers.remove(guild);
            }
            EstimateFact::Abandoned {
                guild,
                bank: Some(bank),
            } => {
                if let Some(server) = self.servers.get_mut(guild) {
                    let members = server.skills.remove(bank).unwrap_or_default();
                    server.skill_count -= members.len();
                    server.difficulties.retain(|one, _| one.bank() != *bank);
                }
            }
        }
        self.servers
            .retain(|_, one| one.skill_count > 0 || !one.difficulties.is_empty());
    }

    /// The servers that have any.
    pub(crate) fn guilds(&self) -> impl Iterator<Item = GuildId> {
        self.servers.keys().copied()
    }

    fn skill(&self, guild: GuildId, bank: &BankId, member: MemberId) -> Estimate {
        let server = self.servers.get(&guild);
        let used = server.and_then(|one| one.skills.get(bank)?.get(&member));
        used.map(|used| used.estimate).unwrap_or_default()
    }

    fn difficulty(&self, guild: GuildId, question: &QuestionId) -> Option<Estimate> {
        let used = self.servers.get(&guild)?.difficulties.get(question)?;
        Some(used.estimate)
    }

    /// How badly a question suits a member who practises; 0 suits best.
    pub(crate) fn unsuited(&self, guild: GuildId, member: MemberId, question: &Question) -> f64 {
        estimate::unsuited(
            self.skill(guild, &question.id.bank(), member),
            self.difficulty(guild, &question.id),
            estimate::chance(question),
        )
    }

    /// What follows from answers to a question. They are taken in the order of the members' ids, in
    /// which right and wrong ones are mixed: answers sorted by how good they are would count the
    /// first ones more.
    pub(crate) fn judge(
        &self,
        now: Timestamp,
        guild: GuildId,
        question: &Question,
        answers: impl IntoIterator<Item = (MemberId, bool)>,
    ) -> Vec<EstimateFact> {
        let mut answers: Vec<_> = answers.into_iter().collect();
        answers.sort_by_key(|(member, _)| *member);
        if answers.is_empty() {
            return Vec::new();
        }
        let (bank, chance) = (question.id.bank(), estimate::chance(question));
        let mut difficulty = self.difficulty(guild, &question.id).unwrap_or_default();
        let mut skills = Vec::with_capacity(answers.len());
        for (member, right) in answers {
            let skill = self.skill(guild, &bank, member);
            let moved = estimate::judged(skill, difficulty, chance, right);
            difficulty = moved.1;
            skills.push((member, moved.0));
        }
        let mut facts: Vec<_> = self.drop_some(guild, skills.len()).into_iter().collect();
        facts.push(EstimateFact::Judged {
            guild,
            question: question.id.clone(),
            difficulty,
            skills,
            at: now,
        });
        facts
    }

    /// Drops what was not used for long, if there is no room for so many skills and a difficulty.
    fn drop_some(&self, guild: GuildId, more: usize) -> Option<EstimateFact> {
        let server = self.servers.get(&guild)?;
        let skills = match server.skill_count + more > MOST_SKILLS {
            true => server
                .skills
                .iter()
                .flat_map(|(bank, members)| {
                    let of = |(member, used): (&MemberId, &Used)| {
                        let (bank, member) = (bank.clone(), *member);
                        (used.at, SkillKey { bank, member })
                    };
                    members.iter().map(of).collect::<Vec<_>>()
                })
                .collect(),
            false => Vec::new(),
        };
        let questions = match server.difficulties.len() >= MOST_DIFFICULTIES {
            true => {
                let all = server.difficulties.iter();
                all.map(|(id, used)| (used.at, id.clone())).collect()
            }
            false => Vec::new(),
        };
        let skills = longest_unused(skills, more);
        let questions = longest_unused(questions, 1);
        let any = !skills.is_empty() || !questions.is_empty();
        any.then_some(EstimateFact::Dropped {
            guild,
            skills,
            questions,
        })
    }

    /// What is abandoned with a bank of a server, or with all of it.
    pub(crate) fn abandon(&self, guild: GuildId, bank: Option<&BankId>) -> Option<EstimateFact> {
        let server = self.servers.get(&guild)?;
        let has = match bank {
            None => true,
            Some(bank) => {
                server.skills.contains_key(bank)
                    || server.difficulties.keys().any(|one| one.bank() == *bank)
            }
        };
        has.then(|| EstimateFact::Abandoned {
            guild,
            bank: bank.cloned(),
        })
    }
}

/// A tenth of them, at least `more`.
fn longest_unused<K: Ord>(mut all: Vec<(Timestamp, K)>, more: usize) -> Vec<K> {
    all.sort();
    let count = (all.len() / DROPPED).max(more.min(all.len()));
    all.truncate(count);
    all.into_iter().map(|(_, key)| key).collect()
}

/// What is estimated of a member goes with them.
impl Forget for Estimates {
    fn forget(&mut self, member: MemberId, _: &Member) {
        for server in self.servers.values_mut() {
            let banks: Vec<_> = server.skills.keys().cloned().collect();
            for bank in banks {
                server.remove_skill(&bank, member);
            }
        }
        self.servers
            .retain(|_, one| one.skill_count > 0 || !one.difficulties.is_empty());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;

    const HERE: GuildId = GuildId(1);

    fn judge(all: &mut Estimates, at: i64, question: &str, members: std::ops::Range<u64>) {
        let mut question = sample::single("p", 4, 0).clone_with_id(question);
        question.right = crate::question::Choices::one(0);
        let answers = members.map(|member| (MemberId(member), member % 2 == 0));
        let facts = all.judge(Timestamp(at), HERE, &question, answers);
        facts.iter().for_each(|fact| all.apply(fact));
    }

    impl Question {
        fn clone_with_id(&self, id: &str) -> Self {
            Self {
                id: QuestionId::new(id),
                ..self.clone()
            }
        }
    }

    #[test]
    fn a_server_has_so_many_estimates_and_of_more_the_longest_unused_are_dropped() {
        let mut all = Estimates::default();
        for at in 0..12 {
            judge(&mut all, at, &format!("b{at}/1"), 0..1_000);
        }
        let server = &all.servers[&HERE];
        assert!(server.skill_count <= MOST_SKILLS, "{}", server.skill_count);
        assert!(server.skill_count >= MOST_SKILLS * 8 / 10);
        let counted: usize = server.skills.values().map(BTreeMap::len).sum();
        assert_eq!(counted, server.skill_count);
        assert!(
            !server.skills.contains_key(&BankId::new("b0")),
            "the oldest"
        );
        assert_eq!(server.skills[&BankId::new("b11")].len(), 1_000);
        for at in 0..=MOST_DIFFICULTIES {
            judge(&mut all, 12 + at as i64, &format!("q/{at}"), 0..1);
        }
        let server = &all.servers[&HERE];
        assert!(server.difficulties.len() <= MOST_DIFFICULTIES);
        assert!(!server.difficulties.contains_key(&QuestionId::new("b0/1")));
    }

    #[test]
    fn a_forgotten_member_and_a_removed_bank_leave_nothing() {
        let mut all = Estimates::default();
        judge(&mut all, 0, "a/1", 0..3);
        judge(&mut all, 0, "b/1", 0..3);
        all.forget(MemberId(1), &sample::member("nobody"));
        let known =
            |all: &Estimates, bank: &str| all.servers[&HERE].skills[&BankId::new(bank)].len();
        assert_eq!((known(&all, "a"), known(&all, "b")), (2, 2));
        let a = BankId::new("a");
        let gone = all.abandon(HERE, Some(&a)).expect("it has some");
        all.apply(&gone);
        assert_eq!(all.abandon(HERE, Some(&a)), None);
        assert_eq!(all.servers[&HERE].skill_count, 2);
        let gone = all.abandon(HERE, None).expect("it has some");
        all.apply(&gone);
        assert_eq!(all, Estimates::default());
    }
}
