//! Quizzes in threads of their own.

use crate::harness::{
    Group, RIGHT, assert_holds, closed, final_standings, next, press, press_after, slash,
};
use discord_sandbox::{Channel, Message, Permissions};

/// Starts a quiz in a thread of the usual channel; returns the thread and the first question.
async fn open(group: &Group, questions: i64) -> (Channel, Message) {
    let options = [
        ("bank", "capitals".into()),
        ("questions", questions.into()),
        ("thread", true.into()),
    ];
    let announced = group.ana.slash(&group.quiz, "quiz start", &options).await;
    let announced = announced.expect("an announcement");
    assert!(!announced.ephemeral(), "{}", announced.text());
    let thread = group.sandbox.channel("Capitals");
    assert_holds(&announced.text(), &["Join in: ", &thread.mention()]);
    let first = next(&thread).await;
    (thread, first)
}

#[tokio::test]
async fn a_quiz_in_a_thread_counts_for_the_channels_leaderboard() {
    let mut group = Group::with_capitals().await;
    let (thread, first) = open(&group, 1).await;
    // Another one runs in the channel at the same time.
    group.play("capitals", 1).await;
    group.stop_quiz().await;
    press_after(&group.ben, &first, RIGHT, 1000).await;
    group.stop_bot().await;
    group.start_bot().await;
    closed(&first).await;
    let standings = final_standings(&thread).await;
    assert_holds(&standings.text(), &["**Ben** · 900 points"]);
    assert!(group.quiz.try_next_message().is_none());
    for place in [&group.quiz, &thread] {
        let board = slash(&group.chloe, place, "leaderboard").await;
        assert_holds(&board.text(), &["Ben", "900"]);
    }
    let again = press(&group.ana, &standings, "Play again").await;
    assert!(!again.ephemeral(), "{}", again.text());
    let second = next(&thread).await;
    press_after(&group.ben, &second, RIGHT, 1000).await;
    closed(&second).await;
    final_standings(&thread).await;
    let board = slash(&group.chloe, &group.quiz, "leaderboard").await;
    assert_holds(&board.text(), &["1,800"]);
    group.end().await;
}

#[tokio::test]
async fn without_the_permission_no_thread_is_opened_and_the_reply_says_how() {
    let group = Group::with_capitals().await;
    group.quiz.deny(Permissions::CREATE_PUBLIC_THREADS);
    let options = [("bank", "capitals".into()), ("thread", true.into())];
    let refused = group.ana.slash(&group.quiz, "quiz start", &options).await;
    let refused = refused.expect("a refusal");
    assert!(refused.ephemeral());
    assert_holds(
        &refused.text(),
        &[
            "I can't open a thread",
            "**Create Public Threads**",
            "Permissions",
        ],
    );
    let evening = group.sandbox.channel("evening-quiz");
    let refused = group.ana.slash(&evening, "quiz start", &options).await;
    assert_holds(
        &refused.expect("a refusal").text(),
        &["I can't open a thread here."],
    );
    group.quiz.allow(Permissions::CREATE_PUBLIC_THREADS);
    let unknown = [("bank", "zzz".into()), ("thread", true.into())];
    let refused = group.ana.slash(&group.quiz, "quiz start", &unknown).await;
    assert_holds(&refused.expect("a refusal").text(), &["no bank called"]);
    let (thread, _) = open(&group, 3).await;
    slash(&group.ana, &thread, "quiz stop").await;
    final_standings(&thread).await;
    group.end().await;
}

#[tokio::test]
async fn a_quiz_ends_when_its_thread_is_deleted_and_goes_on_when_it_is_archived() {
    let group = Group::with_capitals().await;
    let (thread, first) = open(&group, 2).await;
    thread.set_archived(true);
    slash(&group.ana, &thread, "quiz skip").await;
    thread
        .wait_for("**Question 2 of 2**")
        .await
        .expect("it goes on");
    closed(&first).await;
    group.sandbox.expect_refusals(50083, usize::MAX);
    group.sandbox.expect_refusals(10003, usize::MAX);
    group.sandbox.guild().delete_channel(&thread);
    group
        .until_stored(
            "SELECT count(*) FROM quiz WHERE ended IS NOT NULL",
            |ended| ended == 1,
        )
        .await;
    group.play("capitals", 1).await;
    group.stop_quiz().await;
    group.end().await;
}
