//! What quizmasters may do to banks and keys, and what follows for what is being asked.

use crate::engine::Engine;
use crate::engine::decision::Decision;
use crate::engine::publication::Publication;
use crate::fact::Fact;
use crate::ids::{BankId, ChannelId, GuildId, MemberId, Timestamp};
use crate::play::{Rescore, Rescored};
use crate::question::{Bank, CorrectKey, Fix, Notice, OwnBank, PutBank, QuestionFact, corrected};
use crate::refusal::Refusal;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

impl Engine {
    /// Takes the operator's banks as they were read.
    pub fn load_common(&self, banks: Vec<Arc<Bank>>) -> Decision<()> {
        Decision::of((), [question(QuestionFact::CommonLoaded(banks))])
    }

    /// Takes a bank of a server. Where it changes nothing but keys of questions that are being
    /// asked, or will be in a quiz or contest that has begun, these are asked with the new keys.
    ///
    /// # Errors
    /// When the bank is no longer what it was made from, the operator has one with its id, or
    /// the server has too many.
    pub fn put_bank(
        &self,
        now: Timestamp,
        put: PutBank,
    ) -> Result<Decision<Arc<OwnBank>>, Refusal> {
        let (guild, bank) = (put.own.guild, &put.own.bank);
        let catalogue = &self.catalogue;
        let own = catalogue.own(guild, &bank.id).is_some();
        let current = own
            .then(|| catalogue.find(guild, bank.id.as_str()))
            .flatten();
        if current != put.instead_of.as_ref() {
            let id = bank.id.clone();
            return Err(Refusal::BankChanged { bank: id });
        }
        if !own && catalogue.is_common(&bank.id) {
            let id = bank.id.clone();
            return Err(Refusal::BankIdTaken { bank: id });
        }
        if !own && catalogue.count_own(guild) >= put.most {
            return Err(Refusal::TooManyBanks { max: put.most });
        }
        let own = Arc::new(OwnBank { at: now, ..put.own });
        let changed = own.bank.questions.iter().filter(|new| {
            let mut before = current.into_iter().flat_map(|bank| &bank.questions);
            before.any(|old| old.id == new.id && old != *new)
        });
        let rekeyed: Vec<_> = changed
            .flat_map(|new| self.correct_unclosed(guild, new))
            .collect();
        let put = question(QuestionFact::BankPut(Arc::clone(&own)));
        Ok(Decision::of(own, std::iter::once(put).chain(rekeyed)))
    }

    /// Removes a bank of a server.
    ///
    /// # Errors
    /// When the server has no such bank of its own.
    pub fn remove_bank(
        &self,
        now: Timestamp,
        guild: GuildId,
        bank: BankId,
        by: MemberId,
    ) -> Result<Decision<()>, Refusal> {
        if self.catalogue.own(guild, &bank).is_none() {
            return Err(self.unknown_bank(guild, bank.as_str()));
        }
        let at = now;
        let removed = QuestionFact::BankRemoved {
            guild,
            bank,
            by,
            at,
        };
        Ok(Decision::of((), [question(removed)]))
    }

    /// Corrects a key from now on: in what is asked later, and in what runs. What has closed is
    /// scored again by [`Engine::rescore`].
    ///
    /// # Errors
    /// When the question is no longer what it was.
    pub fn correct_key(
        &self,
        now: Timestamp,
        correct: CorrectKey,
    ) -> Result<Decision<Arc<Fix>>, Refusal> {
        let CorrectKey {
            guild,
            before,
            after,
            by,
        } = correct;
        if self.catalogue.question(guild, &before.id) != Some(&before) {
            return Err(Refusal::QuestionChanged);
        }
        let fix = Arc::new(Fix {
            id: self.catalogue.next_fix(),
            guild,
            before,
            after,
            by,
            at: now,
        });
        let facts = std::iter::once(question(QuestionFact::KeyCorrected(Arc::clone(&fix))))
            .chain(self.correct_running(guild, &fix.after))
            .chain(self.correct_contests(guild, &fix.after));
        Ok(Decision::of(Arc::clone(&fix), facts))
    }

    /// Scores what was answered under a wrong key again, and tells its channels.
    pub fn rescore(&self, rescore: &Rescore) -> Decision<Rescored> {
        let (mut facts, mut done) = (Vec::new(), Rescored::default());
        let mut channels = BTreeMap::<ChannelId, (String, BTreeSet<MemberId>)>::new();
        for answered in &rescore.answered {
            if answered.ended == self.running.contains_key(&answered.quiz) {
                done.stale += 1;
                continue;
            }
            let question = match corrected(&answered.question, &rescore.fix.after) {
                None => Arc::clone(&answered.question),
                Some(question) => {
                    let question = Arc::new(question);
                    facts.push(Fact::Corrected {
                        quiz: answered.quiz,
                        number: answered.number,
                        question: Arc::clone(&question),
                    });
                    question
                }
            };
            let (awards, changes) = answered.rescored(&question);
            if awards == answered.awards {
                continue;
            }
            done.answers += awards.len();
            done.quizzes += 1;
            let new = || (answered.language.clone(), BTreeSet::new());
            let (_, members) = channels.entry(answered.channel).or_insert_with(new);
            members.extend(changes.iter().map(|change| change.member.id));
            facts.push(Fact::Rescored {
                guild: answered.guild,
                channel: answered.channel,
                quiz: answered.quiz,
                round: answered.round,
                awards,
                changes,
                counts: answered.counts,
            });
        }
        let members: BTreeSet<_> = channels.values().flat_map(|(_, members)| members).collect();
        done.members = members.len();
        let notices: Vec<_> = channels
            .iter()
            .map(|(&channel, (language, members))| Notice {
                fix: rescore.fix.id,
                channel,
                language: language.clone(),
                at: rescore.fix.at,
                bank_title: rescore.bank_title.clone(),
                question: Arc::clone(&rescore.fix.after),
                changed: members.len(),
                late: false,
            })
            .collect();
        let due = notices.iter().cloned().map(QuestionFact::NoticeDue);
        facts.extend(due.map(question));
        let mut decision = Decision::of(done, facts);
        decision
            .publish
            .extend(notices.into_iter().map(Publication::Notice));
        decision
    }
}

fn question(fact: QuestionFact) -> Fact {
    Fact::Question(fact)
}
