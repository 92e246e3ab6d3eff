use super::*;
use proptest::prelude::*;

const DAY: i64 = 24 * 60 * 60 * 1000;

fn day(n: i64) -> Timestamp {
    Timestamp(n * DAY)
}

fn calendar(exam: Option<&str>) -> Calendar {
    Calendar {
        zone: Zone::utc(),
        exam: exam.map(|exam| LocalDate::parse(exam).expect("a date")),
    }
}

fn missed(at: i64) -> Studied {
    Studied {
        missed: Some(day(at)),
        memory: None,
    }
}

fn days(from: Timestamp, to: Timestamp) -> i64 {
    (to.0 - from.0) / DAY
}

#[test]
fn what_is_known_comes_later_each_time() {
    let mut studied = missed(0);
    assert_eq!(studied.due(), Some(day(0)), "at once");
    let (mut now, mut waits) = (day(1), Vec::new());
    for _ in 0..5 {
        let memory = studied.reviewed(Rating::Good, now, &calendar(None));
        waits.push(days(now, memory.due));
        studied.memory = Some(memory);
        assert_eq!(studied.due(), Some(memory.due));
        now = memory.due;
    }
    assert!(
        waits.is_sorted() && waits[0] >= 1 && waits[4] > 10,
        "{waits:?}"
    );
}

#[test]
fn a_better_rating_brings_it_back_later() {
    let studied = Studied {
        missed: None,
        memory: Some(Studied::default().reviewed(Rating::Good, day(1), &calendar(None))),
    };
    let due = Rating::ALL.map(|rating| studied.reviewed(rating, day(4), &calendar(None)).due);
    assert!(due.is_sorted(), "{due:?}");
    assert_eq!(due[0].0 - day(4).0, AGAIN_MS);
    assert!(due[1] < due[2] && due[2] < due[3], "{due:?}");
}

#[test]
fn what_comes_again_on_a_day_is_due_from_its_start() {
    let zone = Zone::parse("Europe/Berlin").expect("known");
    let calendar = Calendar { zone, exam: None };
    // 2026-03-28 20:00 in Berlin; the clocks change in the night.
    let evening = Timestamp(1_774_724_400_000);
    let memory = Studied::default().reviewed(Rating::Good, evening, &calendar);
    assert_eq!(calendar.zone.local(memory.due), "2026-03-30 00:00");
    // The next morning is another day.
    let morning = Studied {
        missed: None,
        memory: Some(memory),
    };
    let next = morning.reviewed(Rating::Good, evening.plus_ms(10 * 3_600_000), &calendar);
    assert!(next.stability > memory.stability);
}

#[test]
fn a_miss_in_a_later_quiz_makes_it_due_again() {
    let memory = missed(0).reviewed(Rating::Good, day(1), &calendar(None));
    let with = |at| Studied {
        missed: Some(day(at)),
        memory: Some(memory),
    };
    let (again, unbroken) = (with(2), with(0));
    assert_eq!(again.due(), Some(day(2)));
    assert_eq!(again.current(), None);
    let after = |studied: Studied| studied.reviewed(Rating::Good, day(3), &calendar(None));
    assert!(after(again).due < after(unbroken).due);
}

#[test]
fn much_slower_than_usual_is_hard() {
    let rate = |took, usual| Rating::judged(true, took, usual);
    assert_eq!(rate(Some(9_000), Some(4_000)), Rating::Hard);
    assert_eq!(rate(Some(8_000), Some(4_000)), Rating::Good);
    assert_eq!(rate(Some(90_000), None), Rating::Good);
    assert_eq!(rate(None, Some(4_000)), Rating::Good);
    assert_eq!(Rating::judged(false, Some(90_000), Some(1)), Rating::Again);
}

#[test]
fn nothing_is_put_off_past_an_exam() {
    // Day 20 is 1970-01-21.
    let exam = calendar(Some("1970-01-21"));
    let due = |at| {
        let memory = Studied::default().reviewed(Rating::Easy, day(at), &exam);
        days(day(0), memory.due)
    };
    assert_eq!(due(1), 9, "before it is near");
    assert_eq!(due(15), 19);
    assert_eq!(due(18), 19);
    assert_eq!(due(19), 20, "on the day itself");
    assert_eq!(due(20), 28, "after it, as without one");
}

#[test]
fn recall_fades_with_time() {
    let memory = Studied::default().reviewed(Rating::Good, day(0), &calendar(None));
    assert!(memory.recall(day(0)) > 0.999);
    let stable = Timestamp((memory.stability * DAY_MS) as i64);
    assert!((memory.recall(stable) - 0.9).abs() < 0.001);
    assert!(memory.recall(day(300)) < 0.7);
    assert!(memory.recall(day(-5)) <= 1.0, "clocks can go back");
}

proptest! {
    #[test]
    fn no_history_panics_and_nothing_is_due_in_the_past(
        reviews in proptest::collection::vec((0..4_usize, 0..4_000_i64), 0..40),
        exam in 0..400_i32,
        is_missed in any::<bool>(),
    ) {
        let calendar = Calendar {
            zone: Zone::utc(),
            exam: LocalDate::parse("1970-01-01").map(|day| day.plus_days(exam)),
        };
        let mut studied = if is_missed { missed(0) } else { Studied::default() };
        let mut now = day(0);
        for (rating, wait) in reviews {
            now = now.plus_ms(wait * DAY / 10);
            let memory = studied.reviewed(Rating::ALL[rating], now, &calendar);
            prop_assert!(memory.due > now && memory.stability.is_finite());
            let start = calendar.exam.expect("a day").start(&calendar.zone);
            prop_assert!(memory.due <= start.max(memory.reviewed.plus_ms(AGAIN_MS)) || now >= start);
            prop_assert!((0.0..=1.0).contains(&memory.recall(now.plus_ms(DAY))));
            studied.memory = Some(memory);
        }
    }
}
