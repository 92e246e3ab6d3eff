//! Plans, reviews and reminders.

use super::*;
use crate::ids::{BankId, QuestionId};
use crate::learn::{
    AddPlan, LearnFact, NewPerDay, Off, Plan, Rating, Reminding, SetReminder, Studied,
};
use crate::moment::NotAMoment;
use crate::refusal::LearnRefusal;
use crate::zone::Zone;

const ANA: &str = "ana";
const HOUR_MS: i64 = 60 * 60 * 1000;
const DAY_MS: i64 = 24 * HOUR_MS;

fn ana() -> MemberId {
    sample::member(ANA).id
}

/// It is 2025-06-15 15:06 in UTC.
fn add(table: &mut Table, bank: &str, exam: Option<&str>) -> Result<Arc<Plan>, Refusal> {
    let request = AddPlan {
        member: ana(),
        guild: GuildId(1),
        bank: bank.to_owned(),
        new_per_day: NewPerDay::DEFAULT,
        exam: exam.map(str::to_owned),
        zone: Zone::utc(),
        max: 2,
    };
    table.run(|engine, now| engine.add_plan(now, request))
}

fn banks() -> [Bank; 3] {
    ["git", "sql", "zsh"].map(|id| bank(id, 3))
}

fn planned(table: &Table) -> Vec<String> {
    let plans = table.engine.plans(ana()).into_iter();
    plans.map(|plan| plan.bank.to_string()).collect()
}

#[test]
fn a_bank_is_planned_by_its_id_or_title_and_planned_again_to_change_it() {
    let mut table = Table::with(rules(), banks());
    assert_eq!(add(&mut table, "Git", None).expect("planned").exam, None);
    let exam = add(&mut table, "git", Some("24.12."))
        .expect("changed")
        .exam;
    assert_eq!(
        exam.map(|day| day.to_string()).as_deref(),
        Some("2025-12-24")
    );
    assert_eq!(planned(&table), ["git"]);
    let bank = BankId::new("git");
    let mut remove = || table.run(|engine, now| engine.remove_plan(now, ana(), &bank));
    remove().expect("removed");
    let none = Refusal::Learn(LearnRefusal::NotPlanned { bank: "git".into() });
    assert_eq!(remove(), Err(none));
    assert_eq!(planned(&table), [""; 0]);
}

#[test]
fn a_member_has_as_many_plans_as_they_can() {
    let mut table = Table::with(rules(), banks());
    add(&mut table, "git", None).expect("planned");
    add(&mut table, "sql", None).expect("planned");
    let full = Refusal::Learn(LearnRefusal::TooManyPlans { max: 2 });
    assert_eq!(add(&mut table, "zsh", None), Err(full));
    add(&mut table, "sql", Some("tomorrow")).expect("one that is there can be changed");
    assert_eq!(planned(&table), ["git", "sql"]);
}

#[test]
fn an_exam_is_a_day_to_come_within_two_years() {
    let mut table = Table::with(rules(), banks());
    let mut refused = |exam: &str| match add(&mut table, "git", Some(exam)) {
        Err(Refusal::Learn(refusal)) => refusal,
        other => panic!("{exam}: {other:?}"),
    };
    for past in ["today", "2025-06-15", "2025-06-14", "1999-01-01"] {
        let why = refused(past);
        assert!(matches!(why, LearnRefusal::ExamIsPast { .. }), "{why:?}");
    }
    for far in ["2027-06-17", "9999-12-31"] {
        let why = refused(far);
        assert!(matches!(why, LearnRefusal::ExamIsFar { .. }), "{why:?}");
    }
    for unknown in ["", "soon", "2026-02-30", "12:00", "in 2h"] {
        let LearnRefusal::NotADay { why, .. } = refused(unknown) else {
            panic!("{unknown}");
        };
        assert_eq!(why, NotAMoment::Unknown);
    }
    let LearnRefusal::NotADay { why, .. } = refused("3/4") else {
        panic!("two days");
    };
    let meanings = ["2026-03-04".into(), "2026-04-03".into()];
    assert_eq!(why, NotAMoment::Ambiguous { meanings });
    assert_eq!(planned(&table), [""; 0], "nothing is half done");
    add(&mut table, "git", Some("2027-06-16")).expect("two years and a day");
    add(&mut table, "git", Some("friday")).expect("a day of the week");
}

fn review(table: &mut Table, question: &str, studied: Studied) -> LearnFact {
    let review = Review {
        member: ana(),
        guild: GuildId(1),
        question: QuestionId::new(question),
        studied,
        rating: Rating::Easy,
        took_ms: Some(2000),
    };
    let memory = table.run(|engine, now| Ok(engine.review(now, review)));
    let Some(Fact::Learn(fact)) = table.facts.last().cloned() else {
        panic!("a fact of learning");
    };
    let LearnFact::Reviewed { memory: stored, .. } = fact else {
        panic!("a review");
    };
    assert_eq!(memory, Ok(stored));
    fact
}

#[test]
fn a_review_follows_the_exam_of_its_plan() {
    let mut table = Table::with(rules(), banks());
    add(&mut table, "git", Some("2025-06-20")).expect("planned");
    let days = |fact: &LearnFact| match fact {
        LearnFact::Reviewed { memory, new, .. } => (Zone::utc().local(memory.due), *new),
        other => panic!("{other:?}"),
    };
    let of_plan = review(&mut table, "git/1", Studied::default());
    assert_eq!(days(&of_plan), ("2025-06-19 00:00".to_owned(), true));
    let of_other = review(&mut table, "sql/1", Studied::default());
    assert_eq!(days(&of_other), ("2025-06-23 00:00".to_owned(), false));
    let missed = Studied {
        missed: Some(table.now.plus_ms(-HOUR_MS)),
        memory: None,
    };
    assert!(
        !days(&review(&mut table, "git/2", missed)).1,
        "it was missed before"
    );
    // After the exam its date has no effect.
    table.now = table.now.plus_ms(10 * DAY_MS);
    let after = review(&mut table, "git/3", Studied::default());
    assert_eq!(days(&after).0, "2025-07-03 00:00");
}

fn remind(table: &mut Table, time: &str, zone: Option<&str>) -> Result<Timestamp, Refusal> {
    let request = SetReminder {
        member: ana(),
        channel: ChannelId(77),
        time: time.to_owned(),
        zone: zone.map(str::to_owned),
        zone_there: None,
        language: "en".to_owned(),
    };
    table.run(|engine, now| engine.set_reminder(now, request))
}

fn reminders(table: &Table) -> Vec<&Reminding> {
    let all = table.published.iter();
    all.filter_map(|publication| match publication {
        Publication::Reminder(reminding) => Some(reminding),
        _ => None,
    })
    .collect()
}

#[test]
fn a_reminder_is_published_once_a_day_and_once_after_an_absence() {
    let mut table = Table::new();
    assert_eq!(remind(&mut table, "9:00", None), Err(Refusal::NoZone));
    let first = remind(&mut table, "6pm", Some("London")).expect("set");
    assert_eq!(Zone::utc().local(first), "2025-06-15 17:00");
    table.now = first.plus_ms(-1);
    table.tick();
    assert_eq!(reminders(&table).len(), 0);
    table.now = first;
    table.tick();
    table.tick();
    let [sent] = reminders(&table)[..] else {
        panic!("one reminder");
    };
    assert_eq!((sent.last, sent.done), (Some(first), false));
    assert_eq!(table.engine.unsent_reminders().count(), 1);
    // Set again for later on the same day.
    remind(&mut table, "19:00", None).expect("the zone is known");
    table.now = first.plus_ms(3 * HOUR_MS);
    table.tick();
    assert_eq!(reminders(&table).len(), 1);
    // Three days later only the last one is sent.
    table.now = first.plus_ms(3 * DAY_MS + 2 * HOUR_MS);
    table.tick();
    assert_eq!(reminders(&table).len(), 2);
    assert_eq!(
        reminders(&table)[1].last,
        Some(first.plus_ms(3 * DAY_MS + HOUR_MS))
    );
    // One that is too late is left out.
    table.now = first.plus_ms(5 * DAY_MS - 2 * HOUR_MS);
    table.tick();
    assert_eq!(reminders(&table).len(), 2);
    assert_eq!(table.engine.unsent_reminders().count(), 0);
}

#[test]
fn who_blocks_the_bot_is_told_once_and_reminded_no_more() {
    let mut table = Table::new();
    let first = remind(&mut table, "18:00", Some("UTC")).expect("set");
    table.now = first;
    table.tick();
    table.settle(|engine, now| engine.reminder_blocked(now, ana(), first));
    let off = |table: &Table| table.engine.reminding(ana()).and_then(|one| one.off);
    assert_eq!(off(&table), Some(Off::Blocked));
    table.settle(|engine, now| engine.told_of_block(now, ana()));
    assert_eq!(off(&table), Some(Off::Requested));
    table.now = first.plus_ms(9 * DAY_MS);
    table.tick();
    assert_eq!(reminders(&table).len(), 1);
    let off = table.run(|engine, now| engine.switch_reminder_off(now, ana()));
    assert_eq!(off, Err(Refusal::Learn(LearnRefusal::NoReminder)));
    remind(&mut table, "18:00", None).expect("set again");
    table.now = first.plus_ms(10 * DAY_MS);
    table.tick();
    assert_eq!(reminders(&table).len(), 2);
}

#[test]
fn who_is_forgotten_learns_nothing_and_is_not_reminded() {
    let mut table = Table::with(rules(), banks());
    add(&mut table, "git", None).expect("planned");
    remind(&mut table, "18:00", Some("UTC")).expect("set");
    let tombstone = Member {
        id: MemberId(9),
        name: "—".to_owned(),
    };
    table.forget(ana(), tombstone);
    assert_eq!(planned(&table), [""; 0]);
    for member in [ana(), MemberId(9)] {
        assert_eq!(table.engine.reminding(member), None);
        assert_eq!(table.engine.plans(member), []);
    }
    assert_eq!(table.engine.next_deadline(), None);
}
