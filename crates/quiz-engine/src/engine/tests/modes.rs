//! Races and survival.

use super::*;
use crate::play::{Answered, Award};
use crate::question::AnswerRefusal;

/// A quiz of the mode and so many questions, its first question posted.
fn playing(mode: Mode, questions: u16) -> Table {
    let mut table = Table::new();
    table.begin(Start {
        mode,
        ..request(questions)
    });
    table
}

/// Someone types so long after the opening.
fn typed(table: &mut Table, who: &str, text: &str, at_ms: i64) -> Result<LockedIn, Refusal> {
    let given = RawAnswer::Text(text.into());
    let press = Press {
        given,
        ..table.press_of(who, "A", at_ms)
    };
    table.wait_until(at_ms);
    table.give_press(press)
}

/// A race of one typed question that "right" answers.
fn typed_race() -> Table {
    let mut one = bank("git", 1);
    one.questions[0] = Arc::new(sample::typed("say it", &["right"]));
    let mut table = Table::with(rules(), [one]);
    table.begin(Start {
        mode: Mode::Race,
        ..request(1)
    });
    table
}

fn stands(letters: &str) -> Result<LockedIn, Refusal> {
    Ok(LockedIn {
        answer: positions(letters),
        how: Locked::First,
        number: None,
        tries_left: Some(0),
        stake: None,
    })
}

/// Who fell at the last question, and how many stand.
fn knockout(table: &Table) -> (Vec<&str>, usize) {
    let knockout = table.last_closed().knockout.as_ref();
    let knockout = knockout.expect("it is survival, and it counted");
    let fell = knockout.fell.iter().map(|member| member.name.as_str());
    (fell.collect(), knockout.standing)
}

#[test]
fn the_first_right_answer_by_stamp_takes_the_question_though_another_arrives_before() {
    let mut table = playing(Mode::Race, 1);
    assert_eq!(table.press("dora", 'B', 500), stands("B"));
    assert_eq!(table.press("ana", 'A', 2000), stands("A"));
    assert_eq!(table.due_ms(), Some(2750));
    // Ben was quicker, and his press was longer under way.
    table.wait_until(2300);
    assert_eq!(table.press("ben", 'A', 1500), stands("A"));
    assert_eq!(table.press("cleo", 'A', 2400), stands("A"));
    assert_eq!(table.due_ms(), Some(2750), "the first arrival counts");
    table.tick_at(2750);
    assert_eq!(table.last_closed().how, Close::Early);
    let row = |who, letter: &str, at, points| (who, letter.to_owned(), at, points);
    assert_eq!(
        table.awards(),
        [
            row("ben", "A", 1500, 1000),
            row("ana", "A", 2000, 0),
            row("cleo", "A", 2400, 0),
            row("dora", "B", 500, 0)
        ]
    );
    let right = |award: &Award| award.right;
    assert_eq!(
        table
            .last_closed()
            .awards
            .iter()
            .filter(|one| right(one))
            .count(),
        3
    );
}

#[test]
fn equal_milliseconds_share_a_race() {
    let mut table = playing(Mode::Race, 1);
    table.press("ana", 'A', 1000).expect("it counts");
    table.press("ben", 'A', 1000).expect("it counts");
    table.run_out();
    assert_eq!((table.points("ana"), table.points("ben")), (1000, 1000));
}

#[test]
fn in_a_race_and_in_survival_the_first_answer_stands() {
    for mode in [Mode::Race, Mode::Survival] {
        let mut table = playing(mode, 2);
        assert_eq!(table.press("ana", 'B', 1000), stands("B"));
        let refused = Refusal::AnswerIsFinal {
            answer: positions("B"),
            tries: false,
        };
        assert_eq!(table.press("ana", 'A', 2000), Err(refused));
        // One that was pressed before, and arrives later, was the first.
        table.wait_until(3000);
        assert!(table.press("ana", 'A', 900).is_ok());
        table.run_out();
        let row = ("ana", "A".to_owned(), 900, 1000);
        assert_eq!(table.awards(), [row], "{mode:?}");
    }
}

#[test]
fn a_press_told_twice_is_no_second_answer() {
    let mut table = playing(Mode::Race, 2);
    let press = table.press_of("ana", "B", 1000);
    table.wait_until(1000);
    table.give_press(press.clone()).expect("it counts");
    assert!(table.give_press(press).is_ok(), "it is known");
}

#[test]
fn a_race_closes_when_everyone_who_plays_is_locked_out() {
    let mut table = playing(Mode::Race, 3);
    table.press("ana", 'B', 1000).expect("it counts");
    table.press("ben", 'B', 1000).expect("it counts");
    assert_eq!(table.due_ms(), Some(21_000), "who plays is not known yet");
    table.run_out();
    table.next();
    table.press("ana", 'B', 1000).expect("it counts");
    assert_eq!(table.due_ms(), Some(21_000), "ben may know it");
    table.press("ben", 'C', 2000).expect("it counts");
    assert_eq!(table.due_ms(), Some(5000));
}

#[test]
fn a_typed_race_allows_three_tries_and_does_not_tell_which_are_wrong() {
    let mut table = typed_race();
    let left = |reply: Result<LockedIn, Refusal>| match reply {
        Ok(LockedIn { tries_left, .. }) => tries_left,
        other => panic!("{other:?}"),
    };
    assert_eq!(left(typed(&mut table, "ana", "wrong", 1000)), Some(2));
    assert_eq!(left(typed(&mut table, "ana", "no", 2000)), Some(1));
    assert_eq!(left(typed(&mut table, "ben", "never", 2100)), Some(2));
    assert_eq!(left(typed(&mut table, "ana", "right", 3000)), Some(0));
    let refused = Refusal::AnswerIsFinal {
        answer: RawAnswer::Text("right".into()),
        tries: true,
    };
    assert_eq!(typed(&mut table, "ana", "right", 3100), Err(refused));
    assert_eq!(table.due_ms(), Some(3750));
    table.run_out();
    let rows = [
        ("ana", "right".to_owned(), 3000, 1000),
        ("ben", "never".to_owned(), 2100, 0),
    ];
    assert_eq!(table.awards(), rows);
}

#[test]
fn a_number_that_can_mean_two_takes_no_try() {
    let mut one = bank("git", 1);
    let number = crate::question::Number::around(16.0, 0.0).expect("it is finite");
    one.questions[0] = Arc::new(Question {
        kind: crate::question::Kind::Numeric(crate::question::Numeric {
            accepted: vec![number],
            units: Vec::new(),
        }),
        ..sample::typed("how many", &["x"])
    });
    let mut table = Table::with(rules(), [one]);
    table.begin(Start {
        mode: Mode::Race,
        ..request(1)
    });
    let ambiguous = AnswerRefusal::AmbiguousNumber {
        typed: "16,000".into(),
        meanings: [16_000.0, 16.0],
    };
    for at_ms in [1000, 1100, 1200, 1300] {
        assert_eq!(
            typed(&mut table, "ana", "16,000", at_ms),
            Err(ambiguous.clone().into())
        );
    }
    let reply = typed(&mut table, "ana", "16", 2000);
    assert!(
        matches!(
            reply,
            Ok(LockedIn {
                tries_left: Some(2),
                stake: None,
                ..
            })
        ),
        "{reply:?}"
    );
}

/// A survival quiz of five questions whose first, the entry question, these have answered.
fn entered(lives: u16, names: &[&str]) -> Table {
    let mut table = Table::new();
    table.begin(Start {
        mode: Mode::Survival,
        lives: Lives::new(lives).expect("in range"),
        ..request(5)
    });
    let presses: Vec<_> = names.iter().map(|&name| (name, 'A')).collect();
    table.play(&presses);
    table.next();
    table
}

#[test]
fn the_entry_question_of_survival_knocks_nobody_out() {
    let mut table = playing(Mode::Survival, 5);
    table.press("ana", 'A', 1000).expect("she enters");
    table.press("ben", 'B', 1000).expect("he enters");
    assert_eq!(table.due_ms(), Some(21_000), "the first never closes early");
    table.run_out();
    assert_eq!(knockout(&table), (vec![], 2));
    assert!(
        table
            .last_closed()
            .knockout
            .as_ref()
            .expect("it counts")
            .entry
    );
    assert_eq!((table.points("ana"), table.points("ben")), (1000, 0));
    table.next();
    assert!(table.press("ben", 'A', 500).is_ok(), "he is in");
    assert_eq!(table.press("eve", 'A', 500), Err(Refusal::NotEntered));
}

#[test]
fn who_is_wrong_or_silent_in_survival_falls_and_answers_no_more() {
    let mut table = entered(1, &["ana", "ben", "cleo", "dora"]);
    table.play(&[("ana", 'A'), ("ben", 'A'), ("cleo", 'B'), ("dora", 'A')]);
    assert_eq!(knockout(&table), (vec!["cleo"], 3));
    table.next();
    let out = Refusal::KnockedOut { number: 2 };
    assert_eq!(table.press("cleo", 'A', 500), Err(out));
    table.press("ana", 'A', 1000).expect("she stands");
    table.press("ben", 'C', 1000).expect("he stands");
    assert_eq!(table.due_ms(), Some(21_000), "dora is waited for");
    table.run_out();
    assert_eq!(knockout(&table), (vec!["ben", "dora"], 1));
    let standings = table.final_standings();
    assert_eq!(standings.why, End::Decided);
    let places = [
        (1, "ana", 3000),
        (2, "dora", 2000),
        (2, "ben", 2000),
        (4, "cleo", 1000),
    ];
    let mut rows = rows(&standings.placings);
    rows.sort_by_key(|row| (row.0, std::cmp::Reverse(row.1.len())));
    assert_eq!(rows, places);
    let board = table.engine.channel_board(table.channel);
    let won = |who| board[&sample::member(who).id].won;
    assert_eq!([won("ana"), won("ben"), won("cleo")], [1, 0, 0]);
}

#[test]
fn a_wrong_or_missing_answer_costs_a_life_and_the_last_one_knocks_out() {
    let mut table = entered(2, &["ana", "ben", "cleo"]);
    let hurt = |table: &Table| {
        let knockout = table.last_closed().knockout.as_ref().expect("it counts");
        let hurt = knockout.hurt.iter();
        hurt.map(|(member, left)| (member.name.clone(), *left))
            .collect::<Vec<_>>()
    };
    table.play(&[("ana", 'A'), ("ben", 'B')]);
    assert_eq!(hurt(&table), [("ben".to_owned(), 1), ("cleo".into(), 1)]);
    assert_eq!(knockout(&table), (vec![], 3));
    table.next();
    table.play(&[("ana", 'B'), ("ben", 'A')]);
    assert_eq!(hurt(&table), [("ana".to_owned(), 1)]);
    assert_eq!(knockout(&table), (vec!["cleo"], 2));
    table.next();
    table.play(&[("ana", 'A'), ("ben", 'A')]);
    table.next();
    table.play(&[("ana", 'A'), ("ben", 'B')]);
    let standings = table.final_standings();
    let survival = standings.survival.as_ref().expect("it is survival");
    let id = |who| sample::member(who).id;
    assert_eq!(survival.lives_left(id("ana")), Some(1));
    assert_eq!(survival.lives_left(id("ben")), None);
    assert_eq!(survival.fell_at(id("ben")), Some(5));
}

#[test]
fn survival_closes_early_once_everyone_standing_has_answered() {
    let mut table = entered(1, &["ana", "ben", "cleo"]);
    table.play(&[("ana", 'A'), ("ben", 'A'), ("cleo", 'B')]);
    table.next();
    table.press("ana", 'A', 1000).expect("she stands");
    assert_eq!(table.due_ms(), Some(21_000), "ben is waited for");
    table.press("ben", 'A', 1500).expect("he stands");
    assert_eq!(table.due_ms(), Some(4500));
}

#[test]
fn who_lost_a_life_is_still_waited_for() {
    let mut table = entered(3, &["ana", "ben"]);
    table.play(&[("ana", 'A')]);
    table.next();
    table.play(&[("ana", 'A')]);
    table.next();
    table.press("ana", 'A', 1000).expect("she stands");
    assert_eq!(table.due_ms(), Some(21_000), "ben has a life left");
}

#[test]
fn those_who_fall_together_at_the_end_share_the_win() {
    let mut table = entered(1, &["ana", "ben", "cleo"]);
    table.play(&[("ana", 'A'), ("ben", 'A'), ("cleo", 'B')]);
    table.next();
    table.play(&[("ana", 'B'), ("ben", 'C')]);
    let standings = table.final_standings();
    assert_eq!(standings.why, End::Decided);
    let places: Vec<_> = rows(&standings.placings).iter().map(|row| row.0).collect();
    assert_eq!(places, [1, 1, 3]);
    let board = table.engine.channel_board(table.channel);
    let won = |who| board[&sample::member(who).id].won;
    assert_eq!([won("ana"), won("ben"), won("cleo")], [1, 1, 0]);
}

#[test]
fn who_plays_survival_alone_goes_on_until_the_fall() {
    let mut table = entered(1, &["ana"]);
    table.play(&[("ana", 'A')]);
    assert_eq!(knockout(&table), (vec![], 1));
    table.next();
    table.play(&[("ana", 'B')]);
    assert_eq!(knockout(&table), (vec!["ana"], 0));
    assert_eq!(table.final_standings().why, End::Decided);
    let board = table.engine.channel_board(table.channel);
    assert_eq!(board[&sample::member("ana").id].won, 0, "nobody wins alone");
}

#[test]
fn the_last_question_of_survival_ends_it_with_all_who_stand_in_the_first_place() {
    let mut table = playing(Mode::Survival, 2);
    table.play(&[("ana", 'A'), ("ben", 'A')]);
    table.next();
    table.play(&[("ana", 'A'), ("ben", 'A')]);
    assert_eq!(table.final_standings().why, End::Finished);
    let places: Vec<_> = rows(&table.final_standings().placings)
        .iter()
        .map(|row| row.0)
        .collect();
    assert_eq!(places, [1, 1]);
}

#[test]
fn a_question_for_which_the_bot_was_away_or_that_is_void_knocks_nobody_out() {
    let mut table = playing(Mode::Survival, 5);
    table.play(&[("ana", 'A'), ("ben", 'A')]);
    table.next();
    table.away();
    table.press("ana", 'B', 1000).expect("she stands");
    table.run_out();
    assert_eq!(knockout(&table), (vec![], 2));
    table.next();
    table.press("ana", 'B', 1000).expect("she stands");
    table.control("ana", Control::Skip).expect("ana may");
    assert_eq!(table.last_closed().knockout, None);
    table.next();
    table.play(&[("ben", 'A')]);
    assert_eq!(knockout(&table), (vec!["ana"], 1));
}

#[test]
fn while_nobody_has_answered_survival_is_open_to_all() {
    let mut table = playing(Mode::Survival, 5);
    table.run_out();
    table.next();
    table.press("ana", 'A', 1000).expect("she enters");
    table.press("ben", 'B', 1000).expect("he enters");
    table.run_out();
    assert_eq!(knockout(&table), (vec![], 2), "it was the entry question");
}

#[test]
fn a_quiz_from_before_there_were_lives_keeps_its_rule() {
    let mut table = playing(Mode::Survival, 5);
    table.play(&[("ana", 'A'), ("ben", 'B')]);
    let closed = table.last_closed();
    let mut survival = crate::play::Survival::new(None);
    let knockout = survival.close(closed.view.round, 1, false, &closed.awards);
    let fell: Vec<_> = knockout.fell.iter().map(|one| &*one.name).collect();
    assert_eq!(
        (fell, knockout.standing, knockout.entry),
        (vec!["ben"], 1, false)
    );
}

#[test]
fn a_corrected_key_lets_those_stand_up_who_fell_by_the_wrong_one() {
    let mut table = entered(1, &["ana", "ben", "cleo", "dora"]);
    table.play(&[("ana", 'A'), ("ben", 'B'), ("cleo", 'A'), ("dora", 'B')]);
    assert_eq!(knockout(&table), (vec!["ben", "dora"], 2));
    let closed = table.last_closed().clone();
    let fix = table.correct(closed.view.started.guild, &closed.view.question, 1);
    let answered = Answered {
        quiz: closed.view.started.quiz,
        guild: closed.view.started.guild,
        channel: closed.view.started.channel,
        language: "en".into(),
        mode: Mode::Survival,
        ended: false,
        won: true,
        counts: true,
        round: closed.view.round,
        number: 2,
        question: Arc::clone(&closed.view.question),
        seconds: closed.view.seconds,
        awards: closed.awards,
        others: Vec::new(),
        survival: None,
    };
    let rescore = crate::play::Rescore {
        fix: fix.expect("it is corrected"),
        bank_title: "GIT".into(),
        answered: vec![answered],
    };
    let done = table.run(|engine, _| Ok(engine.rescore(&rescore)));
    let done = done.expect("nobody is refused");
    assert_eq!((done.stale, done.answers, done.quizzes), (0, 4, 1));
    assert!(
        matches!(table.published.last(), Some(Publication::Notice(notice)) if notice.changed == done.members)
    );
    table.next();
    assert!(table.press("ben", 'A', 1000).is_ok());
    let out = Refusal::KnockedOut { number: 2 };
    assert_eq!(table.press("ana", 'A', 1000), Err(out));
}
