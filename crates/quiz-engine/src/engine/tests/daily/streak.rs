//! Streaks.

use super::*;

#[test]
fn a_streak_counts_occurrences_answered_in_a_row_right_or_not() {
    let mut table = daily(2);
    for (n, who) in [
        (0, vec!["ben", "cleo"]),
        (1, vec!["ben"]),
        (2, vec!["ben", "cleo"]),
    ] {
        table.day(n);
        for one in who {
            table
                .press(one, if one == "ben" { 'B' } else { 'A' }, 1000)
                .expect("it counts");
        }
        table.run_out();
    }
    assert_eq!(
        (table.streak("ben"), table.streak("cleo")),
        (Some(3), Some(1))
    );
    assert_eq!(table.streak("dora"), None);
    table.day(3);
    table.run_out();
    assert_eq!(
        table.streak("ben"),
        None,
        "nobody answered, so it is broken"
    );
}

#[test]
fn a_question_beside_those_that_are_due_neither_makes_nor_breaks_a_streak() {
    let mut table = daily(2);
    table.day(0);
    table.press("ben", 'A', 1000).expect("it counts");
    table.run_out();
    table
        .control_daily(ScheduleControl::Now)
        .expect("it is asked");
    table.post();
    table.press("cleo", 'A', 1000).expect("it counts");
    table.run_out();
    assert_eq!((table.streak("ben"), table.streak("cleo")), (Some(1), None));
    table.day(1);
    table.press("ben", 'A', 1000).expect("it counts");
    table.run_out();
    assert_eq!(table.streak("ben"), Some(2));
}

#[test]
fn what_nobody_could_answer_breaks_no_streak() {
    let mut table = daily(2);
    let answer = |table: &mut Table, n| {
        table.day(n);
        table.press("ben", 'A', 1000).expect("it counts");
        table.run_out();
    };
    answer(&mut table, 0);
    // Void.
    table.go_to(due().plus_ms(DAY_MS));
    table.lose(false);
    assert_eq!(table.streak("ben"), Some(1));
    // Paused.
    table
        .control_daily(ScheduleControl::Pause)
        .expect("it pauses");
    table.go_to(due().plus_ms(4 * DAY_MS + HOUR_MS));
    table
        .control_daily(ScheduleControl::Resume)
        .expect("it goes on");
    assert_eq!(table.asked_days(), [0, 1]);
    answer(&mut table, 5);
    assert_eq!(table.streak("ben"), Some(2));
    // While the bot was away.
    table.day(6);
    table.away();
    table.press("cleo", 'A', 1000).expect("it counts");
    table.run_out();
    assert_eq!(
        (table.streak("ben"), table.streak("cleo")),
        (Some(2), Some(1))
    );
    answer(&mut table, 7);
    assert_eq!((table.streak("ben"), table.streak("cleo")), (Some(3), None));
}
