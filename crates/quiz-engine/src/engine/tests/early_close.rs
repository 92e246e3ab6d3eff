//! When a question need not wait for its full time.

use super::*;

/// A quiz whose first question these have answered and whose second is posted.
fn after_answers_of(names: &[&str]) -> Table {
    let mut table = Table::playing(5);
    let presses: Vec<_> = names.iter().map(|&name| (name, 'A')).collect();
    table.play(&presses);
    table.next();
    table
}

#[test]
fn the_first_question_never_closes_early() {
    let mut table = Table::playing(2);
    table.press("ana", 'A', 1000).expect("it counts");
    assert_eq!(table.due_ms(), Some(21_000));
}

#[test]
fn it_closes_three_seconds_after_all_who_are_expected_have_answered() {
    let mut table = after_answers_of(&["ana", "ben"]);
    table.press("ana", 'A', 1000).expect("it counts");
    assert_eq!(table.due_ms(), Some(21_000));
    table.press("ben", 'B', 2000).expect("it counts");
    assert_eq!(table.due_ms(), Some(5000));
    table.tick_at(4999);
    assert!(table.is_open());
    table.tick_at(5000);
    assert_eq!(table.last_closed().how, Close::Early);
}

#[test]
fn a_change_moves_the_early_close() {
    let mut table = after_answers_of(&["ana"]);
    table.press("ana", 'A', 1000).expect("it counts");
    table.press("ana", 'B', 3000).expect("it counts");
    assert_eq!(table.due_ms(), Some(6000));
}

#[test]
fn a_newcomer_moves_the_early_close_but_is_not_waited_for() {
    let mut table = after_answers_of(&["ana"]);
    table.press("cleo", 'A', 1000).expect("it counts");
    assert_eq!(table.due_ms(), Some(21_000));
    table.press("ana", 'A', 2000).expect("it counts");
    table.press("dora", 'A', 4000).expect("it counts");
    assert_eq!(table.due_ms(), Some(7000));
}

#[test]
fn a_press_told_twice_moves_nothing() {
    let mut table = after_answers_of(&["ana"]);
    let press = table.press_of("ana", "A", 1000);
    table.wait_until(1000);
    table.give_press(press.clone()).expect("it counts");
    table.wait_until(2500);
    table.give_press(press).expect("it is known");
    assert_eq!(table.due_ms(), Some(4000));
}

#[test]
fn an_early_close_never_comes_after_the_full_time() {
    let mut table = after_answers_of(&["ana"]);
    table.press("ana", 'A', 19_000).expect("it counts");
    assert_eq!(table.due_ms(), Some(21_000));
}

#[test]
fn who_answered_the_question_before_the_last_is_waited_for() {
    let mut table = after_answers_of(&["ana", "ben"]);
    table.play(&[("ana", 'A')]);
    table.next();
    table.press("ana", 'A', 1000).expect("it counts");
    assert_eq!(table.due_ms(), Some(21_000), "ben answered question 1");
    table.run_out();
    table.next();
    table.press("ana", 'A', 1000).expect("it counts");
    assert_eq!(table.due_ms(), Some(4000), "ben missed two questions");
}

#[test]
fn where_nobody_answered_before_nothing_closes_early() {
    let mut table = after_answers_of(&[]);
    table.press("ana", 'A', 1000).expect("it counts");
    assert_eq!(table.due_ms(), Some(21_000));
}
