//! What servers set, and banks of their own.

use super::*;
use crate::ids::GuildId;
use crate::question::{Choices, CorrectKey, OwnBank, PutBank};
use crate::settings::{Settings, SettingsChange};

const GUILD: GuildId = GuildId(1);

impl Table {
    pub(super) fn set(
        &mut self,
        guild: GuildId,
        change: SettingsChange,
    ) -> Result<Arc<Settings>, Refusal> {
        let by = sample::member("quin");
        self.run(|engine, now| engine.change_settings(now, guild, change, by))
    }

    /// Puts a bank in the place of the version that it was made from.
    pub(super) fn put(
        &mut self,
        guild: GuildId,
        bank: Bank,
        instead_of: Option<Arc<Bank>>,
    ) -> Result<Arc<OwnBank>, Refusal> {
        let own = OwnBank {
            guild,
            bank: Arc::new(bank),
            file: "bank.yaml".into(),
            text: "title: a bank".into(),
            by: sample::member("quin"),
            at: self.now,
        };
        let put = PutBank {
            own,
            instead_of,
            most: 2,
        };
        self.run(|engine, now| engine.put_bank(now, put))
    }

    /// The bank as the server sees it.
    pub(super) fn bank(&self, guild: GuildId, id: &str) -> Option<Arc<Bank>> {
        self.engine.catalogue().find(guild, id).map(Arc::clone)
    }

    pub(super) fn correct(
        &mut self,
        guild: GuildId,
        before: &Arc<Question>,
        right: usize,
    ) -> Result<Arc<crate::question::Fix>, Refusal> {
        let after = Arc::new(Question {
            right: Choices::one(right),
            ..Question::clone(before)
        });
        let correct = CorrectKey {
            guild,
            before: Arc::clone(before),
            after,
            by: sample::member("quin"),
        };
        self.run(|engine, now| engine.correct_key(now, correct))
    }
}

#[test]
fn two_changes_of_settings_at_once_are_both_kept() {
    let mut table = Table::new();
    let change = |seconds_| SettingsChange {
        seconds: Some(Some(seconds(seconds_))),
        ..SettingsChange::default()
    };
    table.set(GUILD, change(30)).expect("it is set");
    // Each was typed before the other was known.
    let hidden = SettingsChange {
        hide_names: Some(true),
        ..SettingsChange::default()
    };
    let all = table.set(GUILD, hidden).expect("it is set");
    assert!(all.hide_names);
    assert_eq!(all.seconds, Some(seconds(30)));
    let back = SettingsChange {
        seconds: Some(None),
        ..SettingsChange::default()
    };
    let all = table.set(GUILD, back).expect("it is set");
    assert_eq!((all.seconds, all.hide_names), (None, true));
    let nothing = table.set(GUILD, SettingsChange::default());
    assert_eq!(nothing, Err(Refusal::NothingSet));
    assert_eq!(*table.engine.settings(GuildId(2)), Settings::default());
}

#[test]
fn of_two_changes_of_one_bank_the_second_must_know_the_first() {
    let mut table = Table::new();
    let first = table.put(GUILD, bank("own", 1), None);
    let first = Arc::clone(&first.expect("it is new").bank);
    // Two quizmasters begin with what is there.
    let second = table.put(GUILD, bank("own", 2), Some(Arc::clone(&first)));
    second.expect("nobody was faster");
    let bank_id = crate::ids::BankId::new("own");
    for instead_of in [Some(first), None] {
        let lost = table.put(GUILD, bank("own", 3), instead_of);
        let bank = bank_id.clone();
        assert_eq!(lost, Err(Refusal::BankChanged { bank }));
    }
    let now = table.bank(GUILD, "own");
    assert_eq!(now.as_ref().map(|bank| bank.questions.len()), Some(2));
    table.put(GUILD, bank("own", 3), now).expect("it knows it");
}

#[test]
fn a_server_has_as_many_banks_as_it_may_and_none_with_a_common_id() {
    let mut table = Table::new();
    let taken = table.put(GUILD, bank("git", 1), None);
    let git = crate::ids::BankId::new("git");
    assert_eq!(taken, Err(Refusal::BankIdTaken { bank: git }));
    for id in ["one", "two"] {
        table.put(GUILD, bank(id, 1), None).expect("it is new");
    }
    let third = table.put(GUILD, bank("three", 1), None);
    assert_eq!(third, Err(Refusal::TooManyBanks { max: 2 }));
    let two = crate::ids::BankId::new("two");
    let by = sample::member("quin").id;
    let remove = |table: &mut Table| {
        table.run(|engine, now| engine.remove_bank(now, GUILD, two.clone(), by))
    };
    remove(&mut table).expect("it is there");
    remove(&mut table).expect_err("it is not there");
    table
        .put(GUILD, bank("three", 1), None)
        .expect("there is room");
}

#[test]
fn a_key_that_is_edited_while_its_question_is_asked_counts_at_once() {
    let mut table = Table::new();
    let own = table.put(GUILD, bank("own", 3), None);
    let own = Arc::clone(&own.expect("it is new").bank);
    table.begin(Start {
        banks: "own".into(),
        ..request(3)
    });
    table.play(&[("ana", 'A'), ("ben", 'B')]);
    table.next();
    table.press("ana", 'A', 1000).expect("it counts");
    table.press("ben", 'B', 1000).expect("it counts");
    let rekeyed = edited(Bank::clone(&own), |question| {
        question.right = Choices::one(1)
    });
    table.put(GUILD, rekeyed, Some(own)).expect("it is edited");
    table.run_out();
    // What was closed before stays as it was told, until someone corrects it.
    let points = |table: &Table| ["ana", "ben"].map(|who| table.points(who));
    assert_eq!(points(&table), [975, 975]);
    table.next();
    table.play(&[("ana", 'A'), ("ben", 'B')]);
    assert_eq!(points(&table), [975, 1950]);
}

#[test]
fn a_question_whose_words_are_edited_while_it_is_asked_stays_as_it_was_shown() {
    let mut table = Table::new();
    let own = table.put(GUILD, bank("own", 1), None);
    let own = Arc::clone(&own.expect("it is new").bank);
    table.begin(Start {
        banks: "own".into(),
        ..request(1)
    });
    table.press("ana", 'A', 1000).expect("it counts");
    let reworded = edited(Bank::clone(&own), |question| {
        question.options.reverse();
        question.right = Choices::one(3);
    });
    table.put(GUILD, reworded, Some(own)).expect("it is edited");
    table.run_out();
    assert_eq!(table.points("ana"), 975);
}

#[test]
fn a_key_is_corrected_once_where_two_correct_it() {
    let mut table = Table::new();
    let before = Arc::clone(&table.bank(GUILD, "git").expect("it is there").questions[0]);
    let first = table.correct(GUILD, &before, 1).expect("it is corrected");
    let second = table.correct(GUILD, &before, 2);
    assert_eq!(second, Err(Refusal::QuestionChanged));
    let next = table.correct(GUILD, &first.after, 2).expect("it is known");
    assert!(next.id > first.id);
    let other = table
        .correct(GuildId(2), &before, 2)
        .expect("it is another server");
    assert!(other.id > next.id);
}
