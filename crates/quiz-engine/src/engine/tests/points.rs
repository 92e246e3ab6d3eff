//! What answers earn.

use super::*;
use crate::question::{Kind, Weight};

/// A bank of one question with four options of which A and B are right.
fn several_right() -> Bank {
    edited(bank("git", 1), |question| {
        question.kind = Kind::Several;
        question.right = [0, 1].into_iter().collect();
    })
}

/// The points for choosing these letters after so long, and whether it was right.
#[track_caller]
fn check(bank: Bank, mode: Mode, letters: &str, at_ms: i64, expected: (i32, bool)) {
    let mut table = Table::with(rules(), [bank]);
    table.begin(Start { mode, ..request(1) });
    table.choose("ana", letters, at_ms).expect("it counts");
    table.run_out();
    let award = &table.last_closed().awards[0];
    assert_eq!((award.points, award.right), expected);
    assert_eq!(table.points("ana"), i64::from(expected.0));
}

fn weighty(weight: u8) -> Bank {
    edited(bank("git", 1), |question| {
        question.weight = Weight::new(weight).expect("in range");
    })
}

#[test]
fn classic_rewards_speed() {
    check(bank("git", 1), Mode::Classic, "A", 0, (1000, true));
    check(bank("git", 1), Mode::Classic, "A", 5000, (875, true));
    check(bank("git", 1), Mode::Classic, "A", 20_000, (500, true));
    check(bank("git", 1), Mode::Classic, "B", 0, (0, false));
}

#[test]
fn accuracy_gives_marks_however_long_it_took() {
    check(bank("git", 1), Mode::Accuracy, "A", 0, (1000, true));
    check(bank("git", 1), Mode::Accuracy, "A", 20_000, (1000, true));
    check(bank("git", 1), Mode::Accuracy, "C", 0, (0, false));
}

#[test]
fn a_weight_multiplies() {
    check(weighty(3), Mode::Classic, "A", 10_000, (2250, true));
    check(weighty(10), Mode::Accuracy, "A", 10_000, (10_000, true));
}

#[test]
fn a_part_of_several_earns_points_but_is_not_right() {
    check(several_right(), Mode::Classic, "AB", 0, (1000, true));
    check(several_right(), Mode::Classic, "B", 0, (500, false));
    check(several_right(), Mode::Classic, "ABC", 10_000, (375, false));
    check(several_right(), Mode::Accuracy, "ABCD", 0, (0, false));
}

#[test]
fn any_right_one_will_do_where_one_is_chosen() {
    let two_right = || {
        edited(bank("git", 1), |question| {
            question.right = [0, 1].into_iter().collect();
        })
    };
    check(two_right(), Mode::Classic, "A", 0, (1000, true));
    check(two_right(), Mode::Classic, "B", 0, (1000, true));
    check(two_right(), Mode::Classic, "C", 0, (0, false));
}

#[test]
fn a_press_stamped_before_the_message_took_no_time() {
    check(bank("git", 1), Mode::Classic, "A", -50, (1000, true));
}

#[test]
fn awards_come_best_first_and_then_fastest() {
    let mut table = Table::playing(1);
    table.press("dora", 'B', 400).expect("it counts");
    table.press("cleo", 'B', 500).expect("it counts");
    table.press("ben", 'A', 3000).expect("it counts");
    table.press("ana", 'A', 2000).expect("it counts");
    table.run_out();
    let names: Vec<_> = table.awards().iter().map(|award| award.0).collect();
    assert_eq!(names, ["ana", "ben", "dora", "cleo"]);
}
