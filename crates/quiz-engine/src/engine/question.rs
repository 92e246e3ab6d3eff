//! What quizmasters may do to banks and keys, and what follows for what is being asked.

use crate::engine::Decision;
use crate::engine::Engine;
use crate::engine::publication::Publication;
use crate::fact::Fact;
use crate::ids::{BankId, GuildId, MemberId, Timestamp};
use crate::play::{Rescore, Rescored};
use crate::question::{
    Bank, Catalogue, CorrectKey, Fix, Notice, OwnBank, PutBank, Question, QuestionFact,
};
use crate::refusal::Refusal;

use std::sync::Arc;

impl Engine {
    /// Replaces the operator's banks.
    pub fn load_common(&self, banks: Vec<Arc<Bank>>) -> Decision<()> {
        Decision::of((), [Fact::Question(QuestionFact::CommonLoaded(banks))])
    }

    /// Adds or replaces a bank of a server. Questions of running quizzes and contests that are open
    /// or still to be asked get the new keys.
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
        let uncredited = self.suggestions.uncredit(guild, current, Some(&own.bank));
        let put = Fact::Question(QuestionFact::BankPut(Arc::clone(&own)));
        let facts = std::iter::once(put).chain(rekeyed);
        Ok(Decision::of(own, facts.chain(uncredited.map(Fact::from))))
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
        let uncredited =
            (self.suggestions).uncredit(guild, self.catalogue.find(guild, bank.as_str()), None);
        let estimates = self.estimates.abandon(guild, Some(&bank));
        let removed = QuestionFact::BankRemoved {
            guild,
            bank,
            by,
            at,
        };
        Ok(Decision::of(
            (),
            std::iter::once(removed.into())
                .chain(uncredited.map(Fact::from))
                .chain(estimates.map(Fact::from)),
        ))
    }

    /// Corrects a key in the server's banks, running quizzes and contests. [`Engine::rescore`] scores
    /// closed questions again.
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
        let facts = std::iter::once(Fact::Question(QuestionFact::KeyCorrected(Arc::clone(&fix))))
            .chain(self.play.correct_running(guild, &fix.after).map(Fact::Play))
            .chain(self.contests.correct(guild, &fix.after).map(Fact::Contest));
        Ok(Decision::of(Arc::clone(&fix), facts))
    }

    /// Scores answers to a question with a wrong key again, and posts a notice in their channels.
    pub fn rescore(&self, rescore: &Rescore) -> Decision<Rescored> {
        let fix = &rescore.fix;
        let step = self.play.rescore(&fix.after, &rescore.answered);
        let ((done, channels), rescored) = self.of_play(step).split();
        // A notice shows the right key.
        let mut secret = self.secret_questions(fix.guild);
        let is_secret = secret.any(|one| one.id == fix.after.id);
        let channels = channels.into_iter().filter(|_| !is_secret);
        let language = self.settings(fix.guild).language.clone();
        let notices = channels.map(|(channel, rescored)| Notice {
            fix: fix.id,
            channel,
            language: language.clone().unwrap_or(rescored.language),
            at: fix.at,
            bank_title: rescore.bank_title.clone(),
            question: Arc::clone(&fix.after),
            changed: rescored.members.len(),
            late: false,
        });
        let told = notices.fold(rescored, |told, notice| {
            let due = QuestionFact::NoticeDue(notice.clone());
            let due = Decision::facts([due.into()]);
            told.then(due.publish(Publication::Notice(notice)))
        });
        told.reply(done)
    }

    /// Corrects what is open, or is asked later, in running quizzes and in contests.
    fn correct_unclosed(&self, guild: GuildId, fixed: &Question) -> impl Iterator<Item = Fact> {
        let in_quizzes = self.play.correct_unclosed(guild, fixed).map(Fact::Play);
        in_quizzes.chain(self.contests.correct(guild, fixed).map(Fact::Contest))
    }

    pub(super) fn find_bank(&self, guild: GuildId, name: &str) -> Result<&Arc<Bank>, Refusal> {
        let found = self.catalogue.find(guild, name);
        found.ok_or_else(|| self.unknown_bank(guild, name))
    }

    /// The banks with these ids or titles, separated by commas.
    pub(super) fn find_banks(
        &self,
        guild: GuildId,
        names: &str,
    ) -> Result<Vec<&Arc<Bank>>, Refusal> {
        let found = self.catalogue.find_all(guild, names);
        found.map_err(|name| self.unknown_bank(guild, name))
    }

    fn unknown_bank(&self, guild: GuildId, name: &str) -> Refusal {
        let nearest = self.catalogue.nearest(guild, name);
        Refusal::UnknownBank {
            nearest: nearest.map(|bank| bank.id.clone()),
            asked: name.to_owned(),
        }
    }

    /// The banks that can be played.
    pub fn catalogue(&self) -> &Arc<Catalogue> {
        &self.catalogue
    }
}
