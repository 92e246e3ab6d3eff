//! Questions that members suggest.

use super::*;
use crate::ids::{BankId, InteractionId, QuestionId, SuggestionId};
use crate::question::{OwnBank, PutBank};
use crate::refusal::{Limit, SuggestionRefusal};
use crate::suggestion::{
    AcceptSuggestion, FormDraft, MOST_DRAFTS, MOST_UNNOTIFIED, MOST_WAITING, Settled, Suggest,
    SuggestionOutcome, Texts,
};

/// The server of these tests, and how many suggestions may wait in it.
const HERE: GuildId = GuildId(1);
const MOST: usize = 8;

fn texts(prompt: &str) -> Texts {
    Texts {
        prompt: prompt.to_owned(),
        answers: "* yes\nno".to_owned(),
        explanation: String::new(),
    }
}

impl Table {
    fn next_id(&mut self) -> u64 {
        self.serial += 1;
        sample::snowflake(self.now, self.serial)
    }

    pub(super) fn suggest(
        &mut self,
        guild: GuildId,
        who: &str,
        most: usize,
    ) -> Result<SuggestionId, Refusal> {
        let id = SuggestionId(self.next_id());
        let suggest = Suggest {
            id,
            guild,
            author: sample::member(who),
            texts: texts(who),
            most,
        };
        self.run(|engine, now| engine.suggest(now, suggest))?;
        Ok(id)
    }

    pub(super) fn refuse(
        &mut self,
        guild: GuildId,
        id: SuggestionId,
    ) -> Result<Arc<Settled>, Refusal> {
        let by = sample::member("quin").id;
        self.run(|engine, now| engine.refuse_suggestion(now, guild, id, "no".into(), by))
    }

    /// Accepts one as the next question of a bank, which may be new.
    pub(super) fn accept(
        &mut self,
        guild: GuildId,
        id: SuggestionId,
        bank: &str,
    ) -> Result<Arc<Settled>, Refusal> {
        let waiting = self.engine.suggestions().find(guild, id);
        let texts = waiting.map(|one| one.texts.clone()).unwrap_or_default();
        let own = self.engine.catalogue().own(guild, &BankId::new(bank));
        let before = own.and_then(|_| self.bank(guild, bank));
        let mut after = match &before {
            Some(bank) => Bank::clone(bank),
            None => sample::bank(bank, 0),
        };
        let question = QuestionId::new(format!("{bank}/s{id}"));
        after.questions.push(Arc::new(Question {
            id: question.clone(),
            ..sample::single("suggested", 2, 0)
        }));
        let accept = AcceptSuggestion {
            suggestion: id,
            texts,
            question,
            put: PutBank {
                own: OwnBank {
                    guild,
                    bank: Arc::new(after),
                    file: "bank.yaml".into(),
                    text: "title: a bank".into(),
                    by: sample::member("quin"),
                    at: self.now,
                },
                instead_of: before,
                most: 10,
            },
        };
        self.run(|engine, now| engine.accept_suggestion(now, accept))
    }

    pub(super) fn bar(&mut self, guild: GuildId, id: SuggestionId) -> Result<Member, Refusal> {
        let by = sample::member("quin");
        self.run(|engine, now| engine.bar_author(now, guild, id, by))
    }

    pub(super) fn keep_draft(&mut self, guild: GuildId, member: Member) -> InteractionId {
        let id = InteractionId(self.next_id());
        let draft = FormDraft {
            id,
            guild,
            member: member.id,
            form: "f".to_owned(),
            title: "t".to_owned(),
            texts: texts("p"),
        };
        self.settle(|engine, _| engine.keep_draft(draft));
        id
    }

    pub(super) fn tell(&mut self, guild: GuildId, who: &str) {
        let author = sample::member(who).id;
        let unnotified = self.engine.suggestions().unnotified(guild, author);
        let told: Vec<_> = unnotified.map(|one| one.id).collect();
        self.settle(|engine, _| engine.tell_author(guild, author, &told));
    }

    fn unnotified(&self, who: &str) -> usize {
        let author = sample::member(who).id;
        self.engine.suggestions().unnotified(HERE, author).count()
    }
}

#[test]
fn a_member_has_five_that_wait_and_a_server_as_many_as_it_can_have() {
    let mut table = Table::new();
    let first = table.suggest(HERE, "ana", MOST).expect("it is taken");
    for _ in 1..MOST_WAITING {
        table.suggest(HERE, "ana", MOST).expect("it is taken");
    }
    let refused = SuggestionRefusal::TooManyWaiting { max: MOST_WAITING };
    assert_eq!(
        table.suggest(HERE, "ana", MOST),
        Err(refused.into()),
        "the sixth"
    );
    table.refuse(HERE, first).expect("it waits");
    table.suggest(HERE, "ana", MOST).expect("one is settled");
    for _ in 0..3 {
        table.suggest(HERE, "ben", MOST).expect("it is taken");
    }
    let limit = Refusal::LimitReached {
        limit: Limit::Suggestions,
        max: MOST,
    };
    assert_eq!(table.suggest(HERE, "ben", MOST), Err(limit));
    table
        .suggest(GuildId(2), "ben", MOST)
        .expect("another server");
    assert_eq!(
        table.suggest(GuildId(3), "ben", 0),
        Err(Refusal::LimitReached {
            limit: Limit::Suggestions,
            max: 0,
        })
    );
}

#[test]
fn a_suggestion_that_arrives_twice_counts_once() {
    let mut table = Table::new();
    let id = table.suggest(HERE, "ana", MOST).expect("it is taken");
    let again = Suggest {
        id,
        guild: HERE,
        author: sample::member("ana"),
        texts: texts("ana"),
        most: MOST,
    };
    let twice = table.run(|engine, now| engine.suggest(now, again));
    twice.expect("it is the same");
    assert_eq!(table.engine.suggestions().waiting(HERE).count(), 1);
}

#[test]
fn an_accepted_one_is_in_its_bank_and_credits_its_author_while_it_is() {
    let mut table = Table::new();
    let id = table.suggest(HERE, "ana", MOST).expect("it is taken");
    let settled = table.accept(HERE, id, "ours").expect("it waits");
    let SuggestionOutcome::Accepted { question, .. } = &settled.outcome else {
        panic!("{settled:?}");
    };
    let credit = |table: &Table| {
        let suggestions = table.engine.suggestions();
        let credit = suggestions.credit(HERE, question);
        credit.map(|author| author.name.clone())
    };
    assert!(table.engine.catalogue().question(HERE, question).is_some());
    assert_eq!(credit(&table).as_deref(), Some("ana"));
    assert_eq!(
        table.accept(HERE, id, "ours").map(drop),
        Err(SuggestionRefusal::Settled.into()),
        "twice"
    );
    // Another edit of the bank keeps it, and one without the question does not.
    let second = table.suggest(HERE, "ben", MOST).expect("it is taken");
    table.accept(HERE, second, "ours").expect("it waits");
    assert_eq!(credit(&table).as_deref(), Some("ana"));
    let bank = table.bank(HERE, "ours").expect("it is there");
    let mut without = Bank::clone(&bank);
    without.questions.remove(0);
    table.put(HERE, without, Some(bank)).expect("it is put");
    assert_eq!(credit(&table), None);
    let by = sample::member("quin").id;
    let removed = table.run(|engine, now| engine.remove_bank(now, HERE, BankId::new("ours"), by));
    removed.expect("it is there");
    table.tell(HERE, "ana");
    table.tell(HERE, "ben");
    assert_eq!(
        table.engine.suggestions(),
        &crate::suggestion::Suggestions::default()
    );
}

#[test]
fn one_that_was_edited_meanwhile_is_not_accepted_as_it_was() {
    let mut table = Table::new();
    let id = table.suggest(HERE, "ana", MOST).expect("it is taken");
    let (by, edited) = (sample::member("quin").id, texts("better"));
    let edit = table.run(|engine, now| engine.edit_suggestion(now, HERE, id, edited.clone(), by));
    edit.expect("it waits");
    let waiting = table.engine.suggestions().find(HERE, id);
    assert_eq!(waiting.expect("it waits").texts, edited);
    let put = PutBank {
        own: OwnBank {
            guild: HERE,
            bank: Arc::new(sample::bank("ours", 1)),
            file: "bank.yaml".into(),
            text: String::new(),
            by: sample::member("quin"),
            at: table.now,
        },
        instead_of: None,
        most: 10,
    };
    let accept = AcceptSuggestion {
        suggestion: id,
        texts: texts("ana"),
        put,
        question: QuestionId::new("ours/1"),
    };
    let accepted = table.run(|engine, now| engine.accept_suggestion(now, accept));
    assert_eq!(accepted.map(drop), Err(SuggestionRefusal::Edited.into()));
    assert!(table.bank(HERE, "ours").is_none(), "nothing is half done");
}

#[test]
fn an_author_is_told_once_and_of_too_many_the_oldest_are_not_told() {
    let mut table = Table::new();
    let id = table.suggest(HERE, "ana", MOST).expect("it is taken");
    table.refuse(HERE, id).expect("it waits");
    assert_eq!(table.unnotified("ana"), 1);
    for _ in 0..MOST_UNNOTIFIED {
        let id = table.suggest(HERE, "ben", MOST).expect("it is taken");
        table.refuse(HERE, id).expect("it waits");
    }
    assert_eq!(
        (table.unnotified("ana"), table.unnotified("ben")),
        (0, MOST_UNNOTIFIED)
    );
    table.tell(HERE, "ben");
    assert_eq!(table.unnotified("ben"), 0);
}

#[test]
fn a_barred_member_suggests_nothing_until_they_are_allowed_again() {
    let mut table = Table::new();
    let id = table.suggest(HERE, "ana", MOST).expect("it is taken");
    let member = table.bar(HERE, id).expect("it waits");
    assert_eq!(
        table.suggest(HERE, "ana", MOST),
        Err(SuggestionRefusal::Barred.into())
    );
    table.suggest(GuildId(2), "ana", MOST).expect("elsewhere");
    let by = sample::member("quin").id;
    table.settle(|engine, now| engine.unbar(now, HERE, member.id, by));
    table.suggest(HERE, "ana", MOST).expect("she may again");
}

#[test]
fn a_refused_form_is_kept_until_the_member_sends_another_or_there_are_too_many() {
    let mut table = Table::new();
    let ana = sample::member("ana");
    let first = table.keep_draft(HERE, ana.clone());
    let second = table.keep_draft(HERE, ana.clone());
    let kept = |table: &Table, id| table.engine.suggestions().draft(HERE, ana.id, id).is_some();
    assert!(!kept(&table, first) && kept(&table, second));
    for n in 0..MOST_DRAFTS {
        table.keep_draft(HERE, sample::member(&format!("m{n}")));
    }
    assert!(!kept(&table, second), "the oldest of too many");
    let third = table.keep_draft(HERE, ana.clone());
    table.suggest(HERE, "ana", MOST).expect("it is taken");
    assert!(!kept(&table, third), "the form was sent");
}

#[test]
fn a_forgotten_author_is_nameless_and_no_longer_barred() {
    let mut table = Table::new();
    let ids: Vec<_> = (0..3)
        .map(|_| table.suggest(HERE, "ana", MOST).expect("it is taken"))
        .collect();
    table.accept(HERE, ids[0], "ours").expect("it waits");
    table.bar(HERE, ids[1]).expect("it waits");
    let ana = sample::member("ana");
    let draft = table.keep_draft(HERE, ana.clone());
    let tombstone = sample::member("nobody");
    table.forget(ana.id, tombstone.clone());
    let suggestions = table.engine.suggestions();
    let mut waiting = suggestions.waiting(HERE);
    assert!(waiting.all(|one| one.author == tombstone));
    let question = QuestionId::new(format!("ours/s{}", ids[0]));
    assert_eq!(suggestions.credit(HERE, &question), Some(&tombstone));
    assert_eq!(suggestions.unnotified(HERE, ana.id).count(), 0);
    assert_eq!(suggestions.barred(HERE).count(), 0);
    assert_eq!(suggestions.draft(HERE, ana.id, draft), None);
    assert!(!format!("{suggestions:?}").contains("name: \"ana\""));
}

#[test]
fn a_server_that_removed_the_bot_loses_them_after_thirty_days() {
    let mut table = Table::new();
    table.suggest(HERE, "ana", MOST).expect("it is taken");
    table.keep_draft(HERE, sample::member("ben"));
    table.settle(|engine, now| engine.guild_left(now, HERE));
    assert_eq!(table.engine.suggestions().waiting(HERE).count(), 1);
    table.now = table.now.plus_ms(30 * 24 * 60 * 60 * 1000);
    table.tick();
    assert_eq!(
        table.engine.suggestions(),
        &crate::suggestion::Suggestions::default()
    );
}
