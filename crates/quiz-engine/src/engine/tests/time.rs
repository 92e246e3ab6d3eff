//! What is in time, by Discord's timestamps and the bot's clock.

use super::*;

#[test]
fn a_press_at_the_last_instant_counts() {
    let mut table = Table::playing(2);
    assert_eq!(
        table.press("ana", 'A', 20_000),
        locked_in("A", Locked::First)
    );
}

#[test]
fn a_press_a_millisecond_late_is_refused_though_the_question_is_still_open() {
    let mut table = Table::playing(2);
    assert_eq!(
        table.press("ana", 'A', 20_001),
        Err(Refusal::TooLate { late_ms: 1 })
    );
    assert!(table.is_open());
    table.run_out();
    assert_eq!(table.awards(), []);
}

#[test]
fn a_question_closes_one_second_after_its_time() {
    let mut table = Table::playing(2);
    table.tick_at(20_999);
    assert!(table.is_open());
    table.tick_at(21_000);
    assert!(!table.is_open());
    assert_eq!(table.last_closed().how, Close::Time);
}

#[test]
fn a_press_under_way_that_arrives_in_the_grace_counts() {
    let mut table = Table::playing(2);
    table.tick_at(20_900);
    assert_eq!(
        table.press("ana", 'A', 19_500),
        locked_in("A", Locked::First)
    );
    table.run_out();
    assert_eq!(table.awards(), [("ana", "A".to_owned(), 19_500, 512)]);
}

#[test]
fn a_press_in_time_counts_even_after_the_grace_while_no_close_is_stored() {
    let mut table = Table::playing(2);
    table.wait_until(25_000);
    assert_eq!(
        table.press("ana", 'A', 10_000),
        locked_in("A", Locked::First)
    );
    assert!(!table.is_open());
    assert_eq!(table.awards(), [("ana", "A".to_owned(), 10_000, 750)]);
}

#[test]
fn nothing_counts_after_the_stored_close() {
    let mut table = Table::playing(2);
    table.run_out();
    assert_eq!(
        table.press("ana", 'A', 10_000),
        Err(Refusal::QuestionClosed)
    );
    assert_eq!(table.points("ana"), 0);
}

#[test]
fn a_press_on_an_old_question_is_refused() {
    let mut table = Table::playing(2);
    let old = table.press_of("ana", "A", 5000);
    table.run_out();
    table.next();
    assert_eq!(table.give_press(old), Err(Refusal::QuestionClosed));
    assert_eq!(table.press("ana", 'A', 100), locked_in("A", Locked::First));
}

#[test]
fn the_time_runs_from_the_message_and_not_from_the_asking() {
    let mut table = Table::new();
    table.start(request(1)).expect("the quiz starts");
    assert_eq!(table.deadline(), None);
    table.now = table.now.plus_ms(4000);
    table.post();
    assert_eq!(table.due_ms(), Some(21_000));
    table.press("ana", 'A', 10_000).expect("it counts");
    table.run_out();
    assert_eq!(table.awards(), [("ana", "A".to_owned(), 10_000, 750)]);
}

#[test]
fn the_next_question_follows_after_the_gap() {
    let mut table = Table::playing(2);
    table.run_out();
    let at = table.now.plus_ms(6000);
    assert_eq!(table.last_closed().next, Next::Question { at });
    assert_eq!(table.engine.next_deadline(), Some(at));
    table.next();
    assert_eq!((table.now, table.view().number), (at, 2));
}

#[test]
fn a_press_may_tell_of_a_question_before_the_post_is_answered() {
    let mut table = Table::new();
    table.start(request(1)).expect("the quiz starts");
    let message = table.appear();
    assert_eq!(table.press("ben", 'A', 3000), locked_in("A", Locked::First));
    let facts = table.facts.len();
    table.hear_of(message);
    assert_eq!(
        table.facts.len(),
        facts,
        "what the press told is told again"
    );
    assert_eq!(table.due_ms(), Some(21_000), "its time began with the post");
    table.run_out();
    assert_eq!(table.awards(), [("ben", "A".to_owned(), 3000, 925)]);
}

#[test]
fn the_status_tells_when_the_question_closes_for_members() {
    let mut table = Table::playing(2);
    let status = |table: &Table| table.engine.status(table.channel).expect("a quiz runs");
    assert_eq!(status(&table).closes, Some(table.opened().plus_ms(20_000)));
    table.play(&[("ana", 'A')]);
    let status = status(&table);
    assert_eq!((status.number, status.closes), (1, None));
    assert_eq!(rows(&status.leaders), [(1, "ana", 975)]);
}
