//! Lobbies: players gather before a quiz begins.

use crate::harness::{
    Group, RIGHT, assert_holds, closed, final_standings, next, press, press_after, slash,
};
use discord_sandbox::Message;
use std::time::Duration;

/// Opens a lobby of Ana's for a quiz of so many questions.
async fn open(group: &Group, questions: i64) -> Message {
    let options = [
        ("bank", "capitals".into()),
        ("questions", questions.into()),
        ("lobby", true.into()),
    ];
    let lobby = group.play_in(&group.quiz, &group.ana, &options).await;
    assert_holds(
        &lobby.text(),
        &["Capitals", "Starts <t:", "Nobody has joined"],
    );
    lobby
}

fn labels(message: &Message) -> Vec<String> {
    let buttons = message.buttons().into_iter();
    buttons.map(|button| button.label).collect()
}

#[tokio::test]
async fn players_join_a_lobby_and_its_starter_begins_the_quiz() {
    let group = Group::with_capitals().await;
    let lobby = open(&group, 1).await;
    assert_eq!(labels(&lobby), ["Join", "Start now"]);
    for _ in 0..2 {
        let joined = press(&group.ben, &lobby, "Join").await;
        assert!(joined.ephemeral());
        assert_holds(&joined.text(), &["You're in! The quiz starts <t:"]);
    }
    let shown = lobby.edited_to("**1 player:** Ben").await;
    shown.expect("the lobby shows who joined");
    let status = slash(&group.chloe, &group.quiz, "quiz status").await;
    assert_holds(&status.text(), &["1 player has joined."]);
    let refused = press(&group.chloe, &lobby, "Start now").await;
    assert_holds(&refused.text(), &["Only Ana, who started this quiz"]);
    let options = [("bank", "capitals".into())];
    let second = group.ben.slash(&group.quiz, "quiz start", &options).await;
    assert_holds(
        &second.expect("a refusal").text(),
        &["A quiz is already running here."],
    );
    let skipped = slash(&group.ana, &group.quiz, "quiz skip").await;
    assert_holds(&skipped.text(), &["The quiz hasn't started yet."]);
    press(&group.ana, &lobby, "Start now").await;
    let first = next(&group.quiz).await;
    let begun = lobby.edited_to("The quiz has started").await;
    let begun = begun.expect("the lobby shows that it is over");
    assert_eq!(labels(&begun), [""; 0]);
    press_after(&group.ben, &first, RIGHT, 500).await;
    closed(&first).await;
    assert_eq!(group.stored("SELECT closed = 'early' FROM round"), 1);
    final_standings(&group.quiz).await;
    // The lobby, the question and the standings.
    assert_eq!(group.quiz.counts().posts, 3);
    group.end().await;
}

#[tokio::test]
async fn a_lobby_outlasts_a_restart_and_begins_by_itself() {
    let mut group = Group::with_capitals().await;
    let lobby = open(&group, 1).await;
    press(&group.chloe, &lobby, "Join").await;
    group.stop_bot().await;
    group.start_bot().await;
    let shown = lobby.edited_to("**1 player:** Chloé").await;
    shown.expect("the lobby shows who joined");
    group.advance(Duration::from_secs(61));
    let first = next(&group.quiz).await;
    assert_holds(&first.text(), &["**Question 1 of 1**"]);
    let begun = lobby.edited_to("The quiz has started").await;
    assert_holds(&begun.expect("it is edited").text(), &["Chloé"]);
    press_after(&group.chloe, &first, RIGHT, 500).await;
    closed(&first).await;
    final_standings(&group.quiz).await;
    group.end().await;
}

#[tokio::test]
async fn a_stop_cancels_a_lobby_and_no_standings_follow() {
    let group = Group::with_capitals().await;
    let lobby = open(&group, 3).await;
    slash(&group.ana, &group.quiz, "quiz stop").await;
    let over = lobby.edited_to("The quiz was cancelled.").await;
    assert_eq!(labels(&over.expect("it is edited")), [""; 0]);
    group.play("capitals", 1).await;
    group.stop_quiz().await;
    group.end().await;
}

#[tokio::test]
async fn a_lobby_counts_who_joined_where_names_are_hidden() {
    let group = Group::with_capitals().await;
    let hide = [("hide_names", true.into())];
    let set = group.ana.slash(&group.quiz, "settings set", &hide).await;
    set.expect("an answer");
    let lobby = open(&group, 1).await;
    press(&group.ben, &lobby, "Join").await;
    let shown = lobby.edited_to("1 member").await;
    let text = shown.expect("the lobby counts").text();
    assert!(!text.contains("Ben"), "{text}");
    slash(&group.ana, &group.quiz, "quiz stop").await;
    lobby.edited_to("cancelled").await.expect("it is edited");
    group.end().await;
}
