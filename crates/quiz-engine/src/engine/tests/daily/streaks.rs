//! Streaks of daily questions: what continues one, what is forgiven, and what ends it.

use super::*;
use crate::daily::CurrentStreak;

impl Table {
    fn streak(&self, who: &str) -> Option<u32> {
        self.current_streak(who).map(|streak| streak.length)
    }

    fn current_streak(&self, who: &str) -> Option<CurrentStreak> {
        self.engine.streak(FIRST, sample::member(who).id)
    }

    /// The n-th day, on which these answer.
    fn day_of(&mut self, n: i64, who: &[&str]) {
        self.day(n);
        for who in who {
            self.press(who, 'A', 1000).expect("it counts");
        }
        self.run_out();
    }
}

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
        (Some(3), Some(2))
    );
    assert_eq!(table.streak("dora"), None);
    table.day_of(3, &[]);
    table.day_of(4, &[]);
    assert_eq!(table.streak("ben"), None, "two in a row are missed");
}

#[test]
fn one_missed_question_in_seven_is_forgiven() {
    let mut table = daily(2);
    let streak = |length, forgiven| Some(CurrentStreak { length, forgiven });
    table.day_of(0, &["ben", "cleo"]);
    assert_eq!(table.current_streak("ben"), streak(1, false));
    table.day_of(1, &["cleo"]);
    assert_eq!(table.current_streak("ben"), streak(1, true), "not yet lost");
    for n in 2..7 {
        table.day_of(n, &["ben", "cleo"]);
    }
    assert_eq!(table.current_streak("ben"), streak(6, true));
    // The next miss in seven ends it.
    let mut other = daily(2);
    for (n, who) in [(0, &["ben"][..]), (1, &[]), (2, &["ben"]), (3, &[])] {
        other.day_of(n, who);
    }
    assert_eq!(other.current_streak("ben"), None);
    other.day_of(4, &["ben"]);
    assert_eq!(other.current_streak("ben"), streak(1, false));
    // The eighth is another seven.
    table.day_of(7, &["ben", "cleo"]);
    assert_eq!(table.current_streak("ben"), streak(7, false));
    table.day_of(8, &["cleo"]);
    assert_eq!(table.current_streak("ben"), streak(7, true));
    table.day_of(9, &["ben", "cleo"]);
    assert_eq!(table.current_streak("ben"), streak(8, true));
    assert_eq!(table.current_streak("cleo"), streak(10, false));
}

#[test]
fn a_streak_goes_on_over_the_nights_that_are_an_hour_shorter_or_longer() {
    for (first, zone) in [
        ("2026-03-27T12:00:00Z", "Europe/Berlin"),
        ("2026-10-23T12:00:00Z", "Europe/Berlin"),
        ("2026-04-02T12:00:00Z", "Australia/Sydney"),
    ] {
        let first: jiff::Timestamp = first.parse().expect("an instant");
        let mut table = Table::new();
        table.daily = true;
        table.now = Timestamp(first.as_millisecond());
        table.set_up(daily_request(ChannelId(1), zone, "02:30", 2));
        for length in 1..=5 {
            table.now = table.engine.next_deadline().expect("it is due again");
            table.tick();
            table.post();
            table.press("ben", 'A', 1000).expect("it counts");
            table.run_out();
            assert_eq!(table.streak("ben"), Some(length), "{zone}");
        }
    }
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
        .expect("it continues");
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
    assert_eq!(table.streak("ben"), Some(3));
    let forgiven = CurrentStreak {
        length: 1,
        forgiven: true,
    };
    assert_eq!(table.current_streak("cleo"), Some(forgiven));
}
