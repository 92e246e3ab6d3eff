//! Questions that nobody answers, and questions that nobody could answer.

use super::*;
use crate::ids::Shard;

fn away(table: &mut Table) {
    table.away();
}

#[test]
fn three_unanswered_questions_in_a_row_end_the_quiz_and_points_stay() {
    let mut table = Table::playing(9);
    table.play(&[("ana", 'A')]);
    for _ in 0..3 {
        table.next();
        table.run_out();
    }
    assert_eq!(table.last_closed().next, Next::FinalStandings);
    assert_eq!(table.final_standings().why, End::Unanswered);
    assert_eq!(table.final_standings().asked, 4);
    assert_eq!(table.points("ana"), 975);
}

#[test]
fn an_answer_begins_the_count_anew() {
    let mut table = Table::playing(9);
    table.run_out();
    for presses in [&[][..], &[("ana", 'B')], &[], &[]] {
        table.next();
        table.play(presses);
    }
    assert!(table.is_running());
}

#[test]
fn a_skip_shows_that_someone_is_there() {
    let mut table = Table::playing(9);
    for _ in 0..2 {
        table.run_out();
        table.next();
    }
    table.control("ana", Control::Skip).expect("ana may");
    table.next();
    table.run_out();
    assert!(table.is_running());
}

#[test]
fn the_last_question_finishes_the_quiz_though_it_is_the_third_unanswered() {
    let mut table = Table::playing(3);
    for _ in 0..2 {
        table.run_out();
        table.next();
    }
    table.run_out();
    assert_eq!(table.final_standings().why, End::Finished);
}

#[test]
fn a_question_during_which_the_bot_was_away_does_not_count_to_the_three() {
    let mut table = Table::playing(9);
    for _ in 0..2 {
        table.run_out();
        table.next();
    }
    away(&mut table);
    table.run_out();
    assert!(table.is_running());
    table.next();
    table.run_out();
    assert_eq!(table.final_standings().why, End::Unanswered);
}

#[test]
fn a_shard_that_is_away_concerns_its_own_servers_alone() {
    // The server has the id 1, so that the first shard of two serves it.
    let shard = |number| Shard { number, of: 2 };
    let table = Table::playing(2);
    let of_other = table.engine.shard_away(shard(1));
    assert_eq!(of_other.facts, []);
    let of_own = table.engine.shard_away(shard(0));
    assert!(matches!(
        of_own.facts[..],
        [Fact::Play(PlayFact::Away { .. })]
    ));
}

#[test]
fn answers_count_though_the_bot_was_away() {
    let mut table = Table::playing(2);
    table.press("ana", 'A', 1000).expect("it counts");
    away(&mut table);
    table.run_out();
    assert_eq!(table.points("ana"), 975);
}

#[test]
fn being_away_twice_or_between_questions_is_no_news() {
    let mut table = Table::playing(2);
    away(&mut table);
    let facts = table.facts.len();
    away(&mut table);
    table.run_out();
    let closed = table.facts.len();
    away(&mut table);
    assert_eq!((closed - facts, table.facts.len() - closed), (1, 0));
}

#[test]
fn a_question_that_could_not_be_posted_is_void_and_the_next_follows() {
    let mut table = Table::new();
    table.start(request(2)).expect("the quiz starts");
    table.lose(false);
    assert_eq!(table.last_closed().how, Close::Lost);
    assert!(matches!(table.last_closed().next, Next::Question { .. }));
    table.next();
    table.play(&[("ana", 'A')]);
    assert_eq!(table.final_standings().asked, 1);
}

#[test]
fn a_channel_that_takes_no_question_ends_the_quiz() {
    let mut table = Table::playing(3);
    table.play(&[("ana", 'A')]);
    table.await_deadline();
    table.lose(true);
    assert_eq!(table.final_standings().why, End::Lost);
    assert_eq!(table.points("ana"), 975);
    assert!(!table.is_running());
}

#[test]
fn losing_a_question_that_is_over_changes_nothing() {
    let mut table = Table::playing(2);
    table.run_out();
    let facts = table.facts.len();
    table.lose(true);
    assert_eq!(table.facts.len(), facts);
    assert!(table.is_running());
}

#[test]
fn a_question_that_ends_the_quiz_by_its_loss_promises_no_other() {
    let mut table = Table::new();
    table.start(request(2)).expect("the quiz starts");
    table.lose(true);
    assert_eq!(table.last_closed().next, Next::FinalStandings);
}

#[test]
fn a_question_that_a_press_has_found_is_not_lost() {
    let mut table = Table::new();
    table.start(request(2)).expect("the quiz starts");
    table.appear();
    table.press("ana", 'A', 1000).expect("it counts");
    table.lose(false);
    assert!(table.is_open());
    table.run_out();
    assert_eq!(table.points("ana"), 975);
}

#[test]
fn a_lost_question_neither_counts_to_the_three_nor_begins_them_anew() {
    let mut table = Table::playing(9);
    for _ in 0..2 {
        table.run_out();
        table.await_deadline();
        table.lose(false);
        table.next();
    }
    table.run_out();
    assert_eq!(table.final_standings().why, End::Unanswered);
}

#[test]
fn a_quiz_whose_channel_refuses_a_question_pauses_and_asks_it_again() {
    for questions in [1, 3] {
        let mut table = Table::new();
        table.start(request(questions)).expect("the quiz starts");
        let (asked, quiz) = (table.view().clone(), table.view().started.quiz);
        table.lose_so(Lost::Forbidden);
        let closed = table.last_closed();
        assert_eq!((closed.how, closed.next), (Close::Refused, Next::Pause));
        let status = table.engine.status(table.channel).expect("it runs");
        assert_eq!(
            (status.number, status.paused, status.refused),
            (0, true, true)
        );
        assert!(table.engine.is_refused(quiz, asked.round));
        // Its starter is told once.
        let starter = asked.started.starter.id;
        let guild = asked.started.guild;
        let untold = |table: &Table, who| table.engine.untold_quizzes(guild, who).count();
        assert_eq!(untold(&table, starter), 1);
        assert_eq!(untold(&table, sample::member("ben").id), 0);
        for _ in 0..2 {
            table.settle(|engine, _| engine.tell_starter(&[quiz]));
            assert_eq!(untold(&table, starter), 0);
        }
        table.control("ana", Control::Resume).expect("ana may");
        table.await_deadline();
        let again = table.view().clone();
        assert_eq!((again.number, &again.question), (1, &asked.question));
        assert_ne!(again.round, asked.round);
        assert!(!table.engine.is_refused(quiz, asked.round));
        // If it is refused again, the starter is told again.
        table.lose_so(Lost::Forbidden);
        assert_eq!(untold(&table, starter), 1);
        table.control("ana", Control::Stop).expect("ana may");
        assert_eq!(untold(&table, starter), 0);
    }
}

#[test]
fn a_refused_question_that_a_press_has_found_stays_open() {
    let mut table = Table::new();
    table.start(request(2)).expect("the quiz starts");
    table.appear();
    table.press("ana", 'A', 1000).expect("it counts");
    table.lose_so(Lost::Forbidden);
    assert!(table.is_open());
}
