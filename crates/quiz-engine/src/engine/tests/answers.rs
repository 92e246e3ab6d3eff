//! What is taken as an answer, and which of several presses it is.

use super::*;
use crate::question::AnswerRefusal;

#[test]
fn the_last_answer_counts() {
    let mut table = Table::playing(1);
    table.press("ana", 'A', 1000).expect("it counts");
    assert_eq!(
        table.press("ana", 'B', 2000),
        locked_in("B", Locked::Changed)
    );
    table.run_out();
    assert_eq!(table.awards(), [("ana", "B".to_owned(), 2000, 0)]);
}

#[test]
fn pressing_the_same_again_keeps_the_first_time() {
    let mut table = Table::playing(1);
    table.press("ana", 'A', 1000).expect("it counts");
    assert_eq!(table.press("ana", 'A', 9000), locked_in("A", Locked::Again));
    table.run_out();
    assert_eq!(table.awards(), [("ana", "A".to_owned(), 1000, 975)]);
}

#[test]
fn coming_back_to_an_answer_takes_the_later_time() {
    let mut table = Table::playing(1);
    table.press("ana", 'A', 1000).expect("it counts");
    table.press("ana", 'B', 2000).expect("it counts");
    table.press("ana", 'A', 4000).expect("it counts");
    table.run_out();
    assert_eq!(table.awards(), [("ana", "A".to_owned(), 4000, 900)]);
}

#[test]
fn stamps_and_not_arrivals_decide_which_answer_is_the_last() {
    let mut table = Table::playing(1);
    table.press("ana", 'B', 5000).expect("it counts");
    table.press("ana", 'A', 4000).expect("it counts");
    table.run_out();
    assert_eq!(table.awards(), [("ana", "B".to_owned(), 5000, 0)]);
}

#[test]
fn an_overtaken_press_may_move_the_first_time_of_the_same_answer() {
    let mut table = Table::playing(1);
    table.press("ana", 'A', 5000).expect("it counts");
    table.press("ana", 'A', 4000).expect("it counts");
    table.run_out();
    assert_eq!(table.awards(), [("ana", "A".to_owned(), 4000, 900)]);
}

#[test]
fn a_press_that_is_told_twice_is_one_fact() {
    let mut table = Table::playing(2);
    let press = table.press_of("ana", "A", 1000);
    table.wait_until(1000);
    let first = table.give_press(press.clone());
    assert_eq!(first, locked_in("A", Locked::First));
    let facts = table.facts.len();
    let again = table.give_press(press);
    assert_eq!(again, locked_in("A", Locked::Again));
    assert_eq!(table.facts.len(), facts);
}

#[test]
fn letters_are_those_shown_and_not_those_of_the_file() {
    let mut table = Table::with(rules(), [sample::bank("git", 12)]);
    table.begin(Start {
        seed: 3,
        ..request(1)
    });
    let order = table.view().order.clone();
    assert_ne!(order, [0, 1, 2, 3], "the seed shuffles");
    let right = table.view().position_of(0);
    let letter = char::from(b'A' + right as u8);
    table.press("ana", letter, 0).expect("it counts");
    table.run_out();
    assert_eq!(table.awards(), [("ana", letter.to_string(), 0, 1000)]);
}

#[test]
fn an_option_that_is_not_there_is_refused() {
    let mut table = Table::playing(1);
    assert_eq!(
        table.press("ana", 'E', 1000),
        Err(AnswerRefusal::NotOffered.into())
    );
    assert_eq!(
        table.press("ana", 'Z', 1000),
        Err(AnswerRefusal::NotOffered.into())
    );
}

#[test]
fn two_options_of_a_question_that_takes_one_are_refused() {
    let mut table = Table::playing(1);
    assert_eq!(
        table.choose("ana", "AB", 1000),
        Err(AnswerRefusal::NotOffered.into())
    );
}

#[test]
fn an_empty_choice_is_refused() {
    let mut table = Table::playing(1);
    assert_eq!(
        table.choose("ana", "", 1000),
        Err(AnswerRefusal::NothingChosen.into())
    );
}

#[test]
fn a_press_in_another_channel_is_refused() {
    let mut table = Table::playing(1);
    let press = Press {
        channel: ChannelId(9),
        ..table.press_of("ana", "A", 1000)
    };
    assert_eq!(table.give_press(press), Err(Refusal::QuestionClosed));
}

#[test]
fn the_sheet_counts_members_and_not_presses() {
    let mut table = Table::playing(1);
    for (who, letter) in [("ana", 'A'), ("ana", 'B'), ("ben", 'A')] {
        table.press(who, letter, 1000).expect("it counts");
    }
    let round = table.view().round;
    let view = table.engine.open_question(round).expect("it is open");
    assert_eq!(view.answered, 2);
    assert_eq!(view.message, table.asked().message);
}

#[test]
fn the_close_tells_how_many_chose_each() {
    let mut table = Table::playing(1);
    table.play(&[("ana", 'A'), ("ben", 'C'), ("cleo", 'C')]);
    let closed = table.last_closed();
    let chosen = [0, 1, 2, 3].map(|index| closed.chosen_by(index));
    assert_eq!(chosen, [1, 0, 2, 0]);
}

#[test]
fn a_press_that_another_overtook_is_told_which_answer_stands() {
    let mut table = Table::playing(1);
    table.press("ana", 'B', 5000).expect("it counts");
    assert_eq!(table.press("ana", 'A', 4000), locked_in("B", Locked::Again));
}

#[test]
fn a_press_told_again_is_told_which_answer_stands_by_now() {
    let mut table = Table::playing(1);
    let press = table.press_of("ana", "A", 1000);
    table.give_press(press.clone()).expect("it counts");
    table.press("ana", 'B', 2000).expect("it counts");
    assert_eq!(table.give_press(press), locked_in("B", Locked::Again));
}

#[test]
fn an_option_named_twice_is_chosen_once() {
    let mut table = Table::playing(1);
    assert_eq!(
        table.choose("ana", "AA", 1000),
        locked_in("A", Locked::First)
    );
}

#[test]
fn a_press_on_a_message_of_another_posting_changes_nothing() {
    let mut table = Table::playing(2);
    let mut press = table.press_of("ana", "A", 1000);
    press.message = MessageId(press.message.0 + 1);
    table.wait_until(1000);
    assert_eq!(table.give_press(press), Err(Refusal::QuestionClosed));
}
