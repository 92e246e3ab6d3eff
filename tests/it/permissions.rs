//! Channels that the bot may no longer use in the middle of a quiz: the quiz pauses, and continues.

use crate::harness::{
    Group, RIGHT, assert_holds, closed, final_standings, press, press_after, slash,
};
use discord_sandbox::wait::{PATIENCE, eventually};
use discord_sandbox::{Channel, Permissions};
use std::time::Duration;

/// Moves the clock on until the quiz is paused.
async fn paused(group: &Group) {
    let paused = "SELECT count(*) FROM quiz WHERE paused_at IS NOT NULL AND ended_at IS NULL";
    eventually(PATIENCE, "the quiz to be paused", async || {
        group.advance(Duration::from_secs(2));
        match group.stored(paused) {
            1 => Ok(()),
            other => Err(other),
        }
    })
    .await;
}

/// Checks that the channel, which takes messages again, is told of the pause; continues the quiz, and
/// checks that its second question is asked.
async fn continues(group: &Group, channel: &Channel) {
    const TOLD: &str = "I couldn't post question 2";
    eventually(PATIENCE, "the channel to be told", async || {
        group.advance(Duration::from_secs(2));
        let messages = channel.messages();
        let told = messages.iter().any(|message| message.text().contains(TOLD));
        told.then_some(()).ok_or(messages.len())
    })
    .await;
    channel.wait_for(TOLD).await.expect("it is there");
    let reply = slash(&group.ana, channel, "quiz resume").await;
    assert_holds(&reply.text(), &["Quiz resumed."]);
    let second = channel.wait_for("**Question 2 of 2**").await;
    let second = second.expect("the question that was refused");
    press_after(&group.ben, &second, RIGHT, 1000).await;
    let shut = closed(&second).await;
    assert_holds(&shut.text(), &["**Correct:** Ben +900"]);
    final_standings(channel).await;
}

#[tokio::test]
async fn a_lost_permission_pauses_the_quiz_which_continues_when_it_is_back() {
    let group = Group::with_capitals().await;
    let first = group.play("capitals", 3).await;
    press_after(&group.ben, &first, RIGHT, 1000).await;
    group.sandbox.expect_refusals(50013, usize::MAX);
    group.quiz.deny(Permissions::SEND_MESSAGES);
    // The bot can still edit its own messages.
    let shut = closed(&first).await;
    assert_holds(&shut.text(), &["**Correct:** Ben +900"]);
    paused(&group).await;
    let refused = group.sandbox.counts().refused.get(&50013).copied();
    assert!(refused.is_some_and(|count| count <= 12), "{refused:?}");
    // Another member's press is no occasion; the starter's is.
    press(&group.ben, &shut, "My answer").await;
    press(&group.ana, &shut, "My answer").await;
    let news = group.ana.next_private().await.expect("she is told");
    assert_holds(&news.text(), &["question 2", "/quiz resume"]);
    let untold = "SELECT count(*) FROM quiz WHERE untold = 1";
    group.until_stored(untold, |count| count == 0).await;
    let status = slash(&group.ana, &group.quiz, "quiz status").await;
    assert_holds(&status.text(), &["question 2", "/quiz resume"]);
    assert_eq!(group.sandbox.counts().followups, 1);
    group.quiz.allow(Permissions::SEND_MESSAGES);
    slash(&group.ana, &group.quiz, "quiz resume").await;
    let second = group.quiz.wait_for("**Question 2 of 3**").await;
    let second = second.expect("the question that was refused");
    press_after(&group.ben, &second, RIGHT, 1000).await;
    closed(&second).await;
    let standings = group.stop_quiz().await;
    assert_holds(&standings.text(), &["**Ben** · 1,800 points"]);
    group.end().await;
}

#[tokio::test]
async fn a_quiz_in_a_thread_that_is_locked_pauses_and_continues_when_it_is_unlocked() {
    let group = Group::with_capitals().await;
    let thread = group.sandbox.channel("evening-quiz");
    let options = [("bank", "capitals".into()), ("questions", 2.into())];
    let first = group.play_in(&thread, &group.ana, &options).await;
    press_after(&group.ben, &first, RIGHT, 1000).await;
    group.sandbox.expect_refusals(160_005, usize::MAX);
    thread.set_locked(true);
    paused(&group).await;
    thread.set_locked(false);
    continues(&group, &thread).await;
    group.end().await;
}

#[tokio::test]
async fn a_quiz_whose_server_removes_the_bot_and_invites_it_again_loses_no_answer() {
    let group = Group::with_capitals().await;
    let options = [("bank", "capitals".into()), ("questions", 2.into())];
    let first = group.play_in(&group.quiz, &group.ana, &options).await;
    press_after(&group.ben, &first, RIGHT, 1000).await;
    group.sandbox.expect_refusals(50001, usize::MAX);
    let guild = group.sandbox.guild();
    guild.remove_bot();
    paused(&group).await;
    guild.invite_bot();
    continues(&group, &group.quiz).await;
    eventually(PATIENCE, "the first answer to be shown", async || {
        group.advance(Duration::from_secs(60));
        let text = first.now().expect("it is there").text();
        match text.contains("**Correct:** Ben +900") {
            true => Ok(()),
            false => Err(text),
        }
    })
    .await;
    let awards = "SELECT sum(points) FROM award";
    assert_eq!(group.stored(awards), 1800);
    group.end().await;
}
