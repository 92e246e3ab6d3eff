use super::*;
use crate::ids::{BankId, GuildId, MemberId};
use crate::learn::{Calendar, Memory, NewPerDay, Rating};
use crate::zone::LocalDate;
use proptest::prelude::*;

const DAY: i64 = 24 * 60 * 60 * 1000;

fn day(n: i64) -> Timestamp {
    Timestamp(n * DAY + DAY / 2)
}

fn date(n: i64) -> LocalDate {
    Zone::utc().day_at(day(n))
}

fn plan(new_per_day: u16, exam: Option<i64>) -> Plan {
    Plan {
        member: MemberId(1),
        guild: GuildId(1),
        bank: BankId::new("git"),
        new_per_day: NewPerDay::new(new_per_day).expect("in range"),
        exam: exam.map(date),
        zone: Zone::utc(),
        at: Timestamp(0),
    }
}

fn new(subject: &str) -> Card<'_> {
    Card {
        subject,
        studied: Studied::default(),
        course: Some(0),
    }
}

fn missed(subject: &str, at: i64) -> Card<'_> {
    Card {
        studied: Studied {
            missed: Some(day(at)),
            memory: None,
        },
        course: None,
        ..new(subject)
    }
}

fn known(stability: f32, reviewed: i64, due: i64) -> Card<'static> {
    let memory = Memory {
        stability,
        difficulty: 5.0,
        reviewed: day(reviewed),
        due: day(due),
    };
    Card {
        studied: Studied {
            missed: None,
            memory: Some(memory),
        },
        ..new("a")
    }
}

fn sit(now: i64, cards: &[Card<'_>], plan: &Plan, begun: usize) -> Sitting {
    let courses = [Course { plan, begun }];
    sitting(day(now), &Zone::utc(), cards, &courses)
}

#[test]
fn what_is_due_comes_first_and_then_the_days_new_questions() {
    let cards = [
        new("a"),
        known(9.0, 1, 9),
        new("a"),
        known(3.0, 1, 4),
        missed("a", 3),
        new("a"),
    ];
    let sitting = sit(5, &cards, &plan(2, None), 0);
    assert_eq!(sitting.order, [4, 3, 0, 2]);
    assert_eq!(sitting.new, 2);
    assert_eq!(sit(5, &cards, &plan(2, None), 1).order, [4, 3, 0]);
    assert_eq!(sit(2, &cards, &plan(2, None), 2).order, Vec::<usize>::new());
}

#[test]
fn subjects_alternate_over_a_sitting() {
    let cards = [
        missed("a", 1),
        missed("a", 2),
        missed("a", 3),
        missed("a", 4),
        missed("b", 5),
        missed("b", 6),
    ];
    assert_eq!(sit(9, &cards, &plan(1, None), 0).order, [0, 4, 1, 2, 5, 3]);
    // The next one is of another subject, as each answer begins a new order.
    let mut after = cards;
    after[0].studied.memory = Some(known(3.0, 9, 12).studied.memory.expect("one"));
    assert_eq!(sit(9, &after, &plan(1, None), 0).order[0], 4);
}

#[test]
fn in_the_last_days_before_an_exam_the_weakest_come_first_whatever_is_due() {
    let cards = [
        known(90.0, 1, 80),
        known(5.0, 1, 30),
        missed("b", 3),
        new("a"),
        known(20.0, 18, 19),
    ];
    let exam = plan(1, Some(20));
    assert_eq!(
        sit(16, &cards, &exam, 0).order,
        [2, 3],
        "before the last days"
    );
    // The new one has never been seen; what is not of the plan comes afterwards.
    assert_eq!(sit(17, &cards, &exam, 0).order, [3, 1, 0, 4, 2]);
    assert_eq!(sit(18, &cards, &exam, 0).order, [3, 1, 0, 2], "4 was today");
    assert_eq!(sit(21, &cards, &exam, 0).order, [2, 4, 3], "as without one");
}

#[test]
fn a_usual_time_is_known_from_ten_answers_on() {
    assert_eq!(usual_ms((1..10).collect()), None);
    assert_eq!(usual_ms((1..=11).rev().collect()), Some(6));
}

#[test]
fn unseen_questions_count_as_unknown() {
    let cards = [known(9.0, 1, 9).studied, Studied::default()];
    let recall = expected_recall(&cards, day(1)).expect("two cards");
    assert!((recall - 0.5).abs() < 0.001);
    assert_eq!(expected_recall(&[], day(1)), None);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// Whoever does each day's sitting has seen every question at least twice before the exam, and
    /// nothing waits for a day after it.
    #[test]
    fn all_is_seen_twice_before_the_exam(
        count in 1..120_usize,
        per_day in 1..30_u16,
        exam in 2..60_i64,
        ratings in proptest::collection::vec(0..4_usize, 1..50),
    ) {
        let plan = plan(per_day, Some(exam));
        let calendar = Calendar { zone: Zone::utc(), exam: plan.exam };
        let mut cards = vec![new("a"); count];
        let mut seen = vec![0; count];
        let mut ratings = ratings.iter().cycle();
        for today in 0..exam {
            let (mut begun, mut now) = (0, day(today));
            loop {
                let courses = [Course { plan: &plan, begun }];
                let sitting = sitting(now, &Zone::utc(), &cards, &courses);
                let Some(&at) = sitting.order.first() else {
                    // What was wrong comes again in minutes.
                    let due = cards.iter().filter_map(|card| card.studied.due());
                    let Some(again) = due.filter(|due| *due > now && *due < day(today).plus_ms(DAY / 4)).min() else {
                        break;
                    };
                    now = again;
                    continue;
                };
                let studied = &mut cards[at].studied;
                begun += usize::from(studied.memory.is_none());
                // A second look in a sitting is right, so that each sitting ends.
                let first = studied.memory.is_none_or(|one| one.reviewed < day(today));
                let rating = if first { *ratings.next().expect("endless") } else { 2 };
                let memory = studied.reviewed(Rating::ALL[rating], now, &calendar);
                let due_by = plan.exam.expect("one").start(&Zone::utc());
                prop_assert!(memory.due <= due_by);
                studied.memory = Some(memory);
                seen[at] += 1;
            }
        }
        prop_assert!(seen.iter().all(|times| *times >= 2), "{seen:?}");
    }
}
