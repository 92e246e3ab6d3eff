//! What runs when a contest opens gives none of its answers away.

use super::*;
use crate::play::{End, PlayFact};

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
