//! What runs when a contest opens gives none of its answers away.

use super::*;
use crate::daily::{Days, Recurrence, ScheduleControl, ScheduleRequest};
use crate::play::{Answered, End, PlayFact, Rescore};
use crate::zone::Zone;

/// How the questions that were closed ended, and why quizzes did.
fn ends(table: &Table) -> (Vec<Close>, Vec<End>) {
    let (mut closes, mut ends) = (Vec::new(), Vec::new());
    for fact in &table.facts {
        match fact {
            Fact::Play(PlayFact::Closed { how, .. }) => closes.push(*how),
            Fact::Play(PlayFact::Ended { why, .. }) => ends.push(*why),
            _ => {}
        }
    }
    (closes, ends)
}

#[test]
fn a_quiz_of_its_bank_ends_when_a_contest_opens() {
    let mut table = Table::with(rules(), [bank("git", 12), bank("rust", 12)]);
    table.create(|_| {}).expect("it is set up");
    table.now = table.now.plus_ms(HOUR_MS - 5000);
    table.begin(request(3));
    table.press("ben", 'A', 1000).expect("it is open");
    table.channel = ChannelId(2);
    let elsewhere = Start {
        channel: ChannelId(2),
        banks: "rust".to_owned(),
        ..request(1)
    };
    table.begin(elsewhere);
    table.channel = ChannelId(1);
    table.sleep(5000);
    assert_eq!(ends(&table), (vec![Close::Withdrawn], vec![End::Withdrawn]));
    assert!(table.running().is_none());
    table.channel = ChannelId(2);
    assert!(table.running().is_some(), "another bank is played on");
    table.channel = ChannelId(1);
    let closed = table.published.iter().find_map(|one| match one {
        Publication::Reveal(closed) => Some(closed),
        _ => None,
    });
    let closed = closed.expect("the question's message changes");
    assert!(closed.how.is_void() && closed.awards.is_empty());
    table
        .start(request(1))
        .expect_err("its bank is in the contest");
}

#[test]
fn a_quiz_between_two_questions_ends_as_well() {
    let mut table = Table::new();
    table.create(|_| {}).expect("it is set up");
    table.now = table.now.plus_ms(HOUR_MS - 22_000);
    table.begin(request(3));
    table.tick_at(21_000);
    table.sleep(1000);
    assert_eq!(
        ends(&table),
        (vec![Close::Time], vec![End::Withdrawn]),
        "no further question is asked"
    );
}

#[test]
fn nobody_wins_a_quiz_that_was_withdrawn() {
    let mut table = Table::new();
    table.create(|_| {}).expect("it is set up");
    table.now = table.now.plus_ms(HOUR_MS - 22_000);
    table.begin(request(3));
    table.press("ben", 'A', 1000).expect("it is open");
    table.tick_at(21_000);
    table.sleep(1000);
    assert_eq!(ends(&table).1, [End::Withdrawn]);
    let board = table.engine.channel_board(ChannelId(1));
    let tally = &board[&sample::member("ben").id];
    assert_eq!((tally.right, tally.won), (1, 0), "the points are kept");
}

/// A schedule of daily questions from the bank "git", of which the contest asks all three.
fn schedule(table: &Table, seed: u64) -> ScheduleRequest {
    ScheduleRequest {
        guild: GUILD,
        channel: ChannelId(5),
        channel_name: "daily".into(),
        bank: "git".into(),
        recurrence: Recurrence {
            time: Zone::utc().time_at(table.now.plus_ms(600_000)),
            zone: Zone::utc(),
            days: Days::DAILY,
        },
        closes_after: Seconds::hours(12).expect("in range"),
        ping: None,
        by: sample::member("ana"),
        language: "en".into(),
        seed,
    }
}

#[test]
fn no_daily_question_asks_what_an_open_contest_asks() {
    for seed in 0..20 {
        let mut table = Table::with(rules(), [bank("git", 4)]);
        table.create(|_| {}).expect("it is set up");
        table.sleep(HOUR_MS);
        let request = schedule(&table, seed);
        table
            .run(|engine, now| engine.add_schedule(now, request))
            .expect("it is set up");
        table.sleep(601_000);
        let asked = table.engine.open_questions().next();
        let asked = asked.expect("one question is not in the contest").question;
        let mut contest = table.engine.contests.contests[&FIRST]
            .contest
            .questions
            .iter();
        assert!(contest.all(|one| one.id != asked.id));
    }
}

#[test]
fn a_daily_question_waits_if_an_open_contest_asks_the_whole_bank() {
    let mut table = Table::new();
    table
        .create(|request| request.questions = 50)
        .expect("it is set up");
    table.sleep(HOUR_MS);
    let request = schedule(&table, 1);
    let added = table.run(|engine, now| engine.add_schedule(now, request));
    let id = added.expect("it is set up").id;
    table.sleep(601_000);
    assert_eq!(table.engine.open_questions().count(), 0, "it is skipped");
    let now =
        table.run(|engine, now| engine.control_schedule(now, GUILD, id, ScheduleControl::Now));
    assert!(matches!(now, Err(Refusal::BankInContest { .. })), "{now:?}");
    table.close();
    table.sleep(24 * HOUR_MS);
    assert_eq!(
        table.engine.open_questions().count(),
        1,
        "the next is asked"
    );
}

#[test]
fn no_notice_shows_the_key_of_what_an_open_contest_asks() {
    let mut table = Table::new();
    table.begin(request(3));
    table.press("ben", 'A', 1000).expect("it is open");
    table.run_out();
    let closed = table.last_closed().clone();
    let question = Arc::clone(&closed.view.question);
    for _ in 0..3 {
        table.sleep(60_000);
    }
    table
        .create(|request| request.questions = 50)
        .expect("it is set up");
    table.sleep(HOUR_MS);
    assert!(table.running().is_none());
    let answered = Answered {
        quiz: closed.view.started.quiz,
        guild: GUILD,
        channel: ChannelId(1),
        language: "en".into(),
        mode: Mode::Classic,
        ended: true,
        won: true,
        counts: true,
        round: closed.view.round,
        number: 1,
        question: Arc::clone(&question),
        seconds: Seconds::new(20).expect("in range"),
        awards: closed.awards.clone(),
        others: Vec::new(),
        survival: None,
    };
    let fix = table.correct(GUILD, &question, 1).expect("it is done");
    let rescore = Rescore {
        fix,
        bank_title: "Git".into(),
        answered: vec![answered],
    };
    table.settle(|engine, _| engine.rescore(&rescore).reply(()));
    let told = |one: &Publication| matches!(one, Publication::Notice(_));
    assert!(!table.published.iter().any(told), "the contest asks it");
    let points = table.engine.channel_board(ChannelId(1))[&sample::member("ben").id].points;
    assert_eq!(points, 0, "it is scored again");
}
