//! Quizzes in threads of their own.

use crate::harness::{
    CAPITALS, Group, RIGHT, assert_holds, closed, final_standings, next, press, press_after, slash,
};
use discord_sandbox::{Channel, Message, Permissions};
use std::time::Duration;

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
        .expect("it continues");
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

#[tokio::test]
async fn a_quiz_in_a_thread_is_controlled_from_its_channel_and_two_are_named() {
    let more = CAPITALS.replace("Capitals", "More");
    let group = Group::with(&[("capitals.yaml", CAPITALS), ("more.yaml", &more)]).await;
    let (thread, first) = open(&group, 3).await;
    let status = slash(&group.ana, &group.quiz, "quiz status").await;
    assert_holds(&status.text(), &["Question 1 of 3", &thread.mention()]);
    slash(&group.ana, &group.quiz, "quiz skip").await;
    closed(&first).await;
    let refused = slash(&group.chloe, &group.quiz, "quiz stop").await;
    assert_holds(&refused.text(), &["Only Ana, who started this quiz"]);
    // Nothing of it is reached from another channel.
    let general = group.sandbox.channel("general");
    let elsewhere = slash(&group.ana, &general, "quiz stop").await;
    assert_holds(&elsewhere.text(), &["No quiz is running here."]);
    next(&thread).await;
    group.advance(Duration::from_secs(5));
    let options = [("bank", "more".into()), ("thread", true.into())];
    let second = group.ana.slash(&group.quiz, "quiz start", &options).await;
    assert_holds(&second.expect("an announcement").text(), &["Join in: "]);
    let other = group.sandbox.channel("More");
    next(&other).await;
    let unclear = slash(&group.ana, &group.quiz, "quiz stop").await;
    assert!(unclear.ephemeral());
    let named = ["More than one quiz", &thread.mention(), &other.mention()];
    assert_holds(&unclear.text(), &named);
    slash(&group.ana, &thread, "quiz stop").await;
    final_standings(&thread).await;
    // Now only one is left.
    let stopped = slash(&group.ana, &group.quiz, "quiz stop").await;
    assert_holds(&stopped.text(), &["Quiz stopped."]);
    final_standings(&other).await;
    group.end().await;
}

#[tokio::test]
async fn a_reset_in_the_thread_of_a_quiz_empties_the_leaderboard_that_is_shown_there() {
    let group = Group::with_capitals().await;
    let (thread, first) = open(&group, 1).await;
    press_after(&group.ben, &first, RIGHT, 1000).await;
    closed(&first).await;
    final_standings(&thread).await;
    let confirm = slash(&group.ana, &thread, "board reset").await;
    assert_holds(&confirm.text(), &["1 member"]);
    let done = press(&group.ana, confirm.message(), "Reset").await;
    assert_holds(&done.text(), &["is empty"]);
    for place in [&group.quiz, &thread] {
        let board = slash(&group.chloe, place, "leaderboard").await;
        assert_holds(&board.text(), &["No points yet."]);
    }
    group.end().await;
}
