//! The hint at `/help` in the first reply on a server.

use crate::harness::{CAPITALS, Group, RIGHT, final_standings, next, press, slash};
use std::time::Duration;

const HINT: &str = "New here? `/help` shows what I can do.";

#[tokio::test]
async fn only_the_first_command_of_a_server_points_to_help() {
    let mut group = Group::with(&[("capitals.yaml", CAPITALS)]).await;
    assert_eq!(group.quiz.counts().posts, 0, "it posts nothing unasked");
    let first = slash(&group.ben, &group.quiz, "bank list").await;
    assert!(
        first.ephemeral() && first.text().ends_with(HINT),
        "{}",
        first.text()
    );
    let second = slash(&group.ana, &group.quiz, "bank list").await;
    assert!(!second.text().contains(HINT), "{}", second.text());
    let question = group.play("capitals", 1).await;
    press(&group.ana, &question, RIGHT).await;
    group.advance(Duration::from_secs(10));
    final_standings(&group.quiz).await;
    // After a restart, a server that has played gets no hint.
    group.stop_bot().await;
    group.start_bot().await;
    let third = slash(&group.ben, &group.quiz, "bank list").await;
    assert!(!third.text().contains(HINT), "{}", third.text());
    group.end().await;
}

#[tokio::test]
async fn the_public_reply_to_a_first_quiz_points_to_help_and_help_itself_does_not() {
    let group = Group::with_capitals().await;
    let options = [("bank", "capitals".into()), ("questions", 1.into())];
    let started = group.ana.slash(&group.quiz, "quiz start", &options).await;
    let started = started.expect("an announcement");
    assert!(!started.ephemeral());
    assert!(started.text().ends_with(HINT), "{}", started.text());
    next(&group.quiz).await;
    group.stop_quiz().await;
    group.end().await;

    let group = Group::with_capitals().await;
    let help = slash(&group.ana, &group.quiz, "help").await;
    assert!(!help.text().contains(HINT), "{}", help.text());
    group.end().await;
}
