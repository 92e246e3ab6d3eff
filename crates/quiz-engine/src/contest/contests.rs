//! The contests of all servers that are not over.
//!
//! Bounded by what quizmasters set up, at most 366 days ahead and open for at most 60 days. A
//! contest that is over is on disk alone; what is kept of it here is a result that cannot be
//! posted, until a quizmaster is notified.

use super::contesting::Contesting;
use super::fact::ContestFact;
use super::setup::Unposted;
use crate::deadlines::Deadlines;
use crate::ids::{ContestId, GuildId, MemberId, Timestamp};
use crate::member::{Departed, Forget, Member};
use crate::question::{Question, corrected};
use crate::refusal::{ContestRefusal, Refusal};
use std::collections::BTreeMap;
use std::sync::Arc;

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Contests {
    pub(crate) contests: BTreeMap<ContestId, Contesting>,
    deadlines: Deadlines<ContestId>,
    /// Results that could not be posted, and no quizmaster was notified.
    unposted: BTreeMap<ContestId, Unposted>,
    pub(super) last_contest: ContestId,
}

impl Contests {
    /// No contest; the ids up to this are taken.
    pub(crate) fn new(last_contest: u64, unposted: Vec<Unposted>) -> Self {
        let unposted = unposted.into_iter().map(|one| (one.contest, one));
        Self {
            last_contest: ContestId(last_contest),
            unposted: unposted.collect(),
            ..Self::default()
        }
    }

    /// Applies a fact.
    pub(crate) fn apply(&mut self, fact: &ContestFact) {
        let id = fact.contest();
        match fact {
            ContestFact::Created(contest) => {
                self.last_contest = self.last_contest.max(id);
                let contesting = Contesting::new(Arc::clone(contest));
                self.deadlines.change(id, None, Some(contesting.deadline()));
                self.contests.insert(id, contesting);
            }
            ContestFact::Closed { .. } | ContestFact::Cancelled { .. } => {
                if let Some(over) = self.contests.remove(&id) {
                    self.deadlines.change(id, Some(over.deadline()), None);
                }
            }
            ContestFact::Unposted {
                guild,
                name,
                channel,
                ..
            } => {
                let unposted = Unposted {
                    contest: id,
                    guild: *guild,
                    name: name.clone(),
                    channel: *channel,
                };
                self.unposted.insert(id, unposted);
            }
            ContestFact::QuizmastersNotified { .. } => {
                self.unposted.remove(&id);
            }
            _ => {
                if let Some(contesting) = self.contests.get_mut(&id) {
                    let before = contesting.deadline();
                    contesting.apply(fact);
                    let after = contesting.deadline();
                    self.deadlines.change(id, Some(before), Some(after));
                }
            }
        }
    }

    /// The first deadline, and its contest.
    pub(crate) fn first_deadline(&self) -> Option<(Timestamp, ContestId)> {
        self.deadlines.first()
    }

    /// Records that a member was forgotten who had answered in a contest that is not over.
    pub(crate) fn depart(&mut self, contest: ContestId, departed: &Departed) {
        if let Some(contesting) = self.contests.get_mut(&contest) {
            contesting.departed.push(departed.clone());
        }
    }

    pub(crate) fn get(&self, id: ContestId) -> Option<&Contesting> {
        self.contests.get(&id)
    }

    /// Those of a server, in the order in which they were set up.
    pub(crate) fn of(&self, guild: GuildId) -> impl Iterator<Item = &Contesting> {
        let contests = self.contests.values();
        contests.filter(move |one| one.contest.guild == guild)
    }

    /// # Errors
    /// When the server has no such contest that is not over.
    pub(super) fn find(&self, guild: GuildId, id: ContestId) -> Result<&Contesting, Refusal> {
        let here = self.get(id).filter(|one| one.contest.guild == guild);
        here.ok_or_else(|| ContestRefusal::Unknown.into())
    }

    /// The results in the server that could not be posted, and no quizmaster was notified.
    pub(crate) fn unposted(&self, guild: GuildId) -> impl Iterator<Item = &Unposted> {
        self.unposted.values().filter(move |one| one.guild == guild)
    }

    /// Tells the quizmasters of these.
    pub(crate) fn notify(&self, guild: GuildId) -> impl Iterator<Item = ContestFact> {
        let unposted = self.unposted(guild);
        unposted.map(|one| ContestFact::QuizmastersNotified {
            contest: one.contest,
        })
    }

    /// The servers of these contests and results.
    pub(crate) fn guilds(&self) -> impl Iterator<Item = GuildId> {
        let contests = self.contests.values().map(|one| one.contest.guild);
        contests.chain(self.unposted.values().map(|one| one.guild))
    }

    /// Ends the contests of a server that removed the bot: nobody is told of their results.
    pub(crate) fn abandon(
        &self,
        now: Timestamp,
        guild: GuildId,
    ) -> impl Iterator<Item = ContestFact> {
        let ended = self.of(guild).flat_map(move |one| {
            let contest = one.contest.id;
            [
                ContestFact::Shortened {
                    contest,
                    closes: one.contest.closes.min(now),
                },
                ContestFact::Closed { contest, at: now },
                ContestFact::Unposted {
                    contest,
                    guild,
                    name: one.contest.name.clone(),
                    channel: one.contest.channel,
                },
                ContestFact::QuizmastersNotified { contest },
            ]
        });
        ended.chain(self.notify(guild))
    }

    /// Corrects the question in contests that are not over.
    pub(crate) fn correct(
        &self,
        guild: GuildId,
        fixed: &Question,
    ) -> impl Iterator<Item = ContestFact> {
        self.of(guild).flat_map(move |one| {
            let questions = (0_u16..).zip(&one.contest.questions);
            questions.filter_map(move |(index, asked)| {
                let question = (asked.id == fixed.id).then(|| corrected(asked, fixed))??;
                Some(ContestFact::Corrected {
                    contest: one.contest.id,
                    index,
                    question: Arc::new(question),
                })
            })
        })
    }
}

impl Forget for Contests {
    fn forget(&mut self, member: MemberId, tombstone: &Member) {
        for contesting in self.contests.values_mut() {
            contesting.forget(member, tombstone);
        }
    }
}
