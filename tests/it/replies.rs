//! Replies to interactions: the deadline, deferring, and sending once.

use crate::harness::{
    Group, RIGHT, assert_holds, closed, final_standings, press, press_after, slash,
};
use discord_sandbox::wait::{PATIENCE, eventually};
use discord_sandbox::{Channel, ChannelKind, Fault, Permissions, ReplyKind, RouteKind};
use std::time::Duration;

const SLOW: Duration = Duration::from_millis(1600);

/// Plays a quiz of one question to its end; Ben answers right.
async fn played(group: &Group) {
    let question = group.play("capitals", 1).await;
    press_after(&group.ben, &question, RIGHT, 1000).await;
    closed(&question).await;
    final_standings(&group.quiz).await;
}

#[tokio::test]
async fn a_callback_to_a_slow_discord_is_sent_once() {
    let group = Group::with_capitals().await;
    let question = group.play("capitals", 1).await;
    let faults = group.sandbox.faults();
    let before = group.sandbox.counts().all_callbacks();
    for (nth, fault) in [Fault::Late(SLOW), Fault::LateAnswer(SLOW)]
        .into_iter()
        .enumerate()
    {
        faults.next(RouteKind::Callback, 1, fault);
        let reply = press(&group.ben, &question, RIGHT).await;
        assert_holds(&reply.text(), &["Locked in: B"]);
        // Long enough for a second attempt.
        tokio::time::sleep(SLOW + Duration::from_millis(500)).await;
        let counts = group.sandbox.counts();
        assert_eq!(counts.all_callbacks() - before, nth as u64 + 1);
        assert!(counts.refused.is_empty(), "{:?}", counts.refused);
    }
    group.stop_quiz().await;
    group.end().await;
}

#[tokio::test]
async fn the_deadline_of_a_reply_counts_from_the_timestamp_of_its_interaction() {
    let group = Group::with_capitals().await;
    let question = group.play("capitals", 1).await;
    let faults = group.sandbox.faults();
    let disk = group.store();
    disk.execute_batch("BEGIN IMMEDIATE").expect("it is held");
    faults.silence_gateway(true);
    let pressed = group
        .ben
        .press_and_forget(&question, RIGHT)
        .expect("a press");
    let released = async {
        tokio::time::sleep(Duration::from_millis(1700)).await;
        faults.silence_gateway(false);
        // The store is locked longer than the rest of the three seconds.
        tokio::time::sleep(SLOW).await;
        disk.execute_batch("ROLLBACK").expect("it is free");
    };
    let (reply, ()) = tokio::join!(pressed.reply(), released);
    let reply = reply.expect("it comes in time");
    assert_holds(&reply.text(), &["Locked in: B"]);
    assert!(reply.deferred);
    group.stop_quiz().await;
    group.end().await;
}

#[tokio::test]
async fn a_deferred_update_changes_the_message_that_it_belongs_to() {
    let group = Group::with_capitals().await;
    played(&group).await;
    let asked = slash(&group.ana, &group.quiz, "board reset").await;
    let before = group.ana.sees(&group.quiz).len();
    let disk = group.store();
    disk.execute_batch("BEGIN IMMEDIATE").expect("it is held");
    let pressed = group.ana.press_and_forget(asked.message(), "Reset");
    let pressed = pressed.expect("a press");
    let acknowledged = pressed.first_response().await.expect("a response");
    assert_eq!(acknowledged.kind, ReplyKind::Acknowledged);
    disk.execute_batch("ROLLBACK").expect("it is free");
    let done = asked.message().edited_to("leaderboard is empty").await;
    done.expect("the message with the button changes");
    assert_eq!(group.ana.sees(&group.quiz).len(), before);
    group.end().await;
}

#[tokio::test]
async fn a_deferred_update_changes_a_public_message() {
    let group = Group::with_capitals().await;
    let mut members = Vec::new();
    let question = group.play("capitals", 1).await;
    for nth in 0..11 {
        members.push(group.join(&format!("Member {nth}")));
        press_after(&members[nth], &question, RIGHT, 1000).await;
    }
    closed(&question).await;
    final_standings(&group.quiz).await;
    let board = slash(&group.ana, &group.quiz, "leaderboard").await;
    let before = group.ana.sees(&group.quiz).len();
    // It arrives after two seconds, so that it is deferred before anything is read.
    let faults = group.sandbox.faults();
    faults.silence_gateway(true);
    let pressed = group
        .ana
        .press_and_forget(board.message(), "Next")
        .expect("a page");
    tokio::time::sleep(Duration::from_secs(2)).await;
    faults.silence_gateway(false);
    let turned = board.message().edited_to("Page 2").await;
    turned.expect("the board turns its page");
    drop(pressed);
    eventually(PATIENCE, "nothing else to be left", async || {
        let left = group.ana.sees(&group.quiz).len();
        if left == before { Ok(()) } else { Err(left) }
    })
    .await;
    group.end().await;
}

#[tokio::test]
async fn a_followup_is_sent_at_most_once() {
    let group = Group::with_capitals().await;
    let mute = group
        .sandbox
        .guild()
        .add_channel("mute", ChannelKind::Text, None);
    group.sandbox.expect_refusals(50013, usize::MAX);
    let faults = group.sandbox.faults();
    for (fault, expected) in [
        (Fault::BrokenAfter, 1),
        (Fault::Status(500), 1),
        (Fault::Broken, 0),
    ] {
        pause_daily(&group, &mute).await;
        let before = group.sandbox.counts().followups;
        let sent = || group.sandbox.counts().followups - before;
        faults.next(RouteKind::Followup, 1, fault.clone());
        slash(&group.ana, &group.quiz, "help").await;
        eventually(PATIENCE, "the news to follow", async || match sent() {
            enough if enough >= expected => Ok(()),
            fewer => Err(fewer),
        })
        .await;
        // Long enough for another attempt.
        tokio::time::sleep(Duration::from_secs(1)).await;
        assert_eq!(sent(), expected, "{fault:?}");
        if expected > 0 {
            let news = group.ana.next_private().await.expect("she is notified");
            assert_holds(&news.text(), &["I can't post in"]);
        }
        remove_daily(&group).await;
        mute.allow(Permissions::SEND_MESSAGES);
    }
    group.end().await;
}

#[tokio::test]
async fn news_that_may_be_lost_is_told_again_at_the_next_command_and_then_no_more() {
    let group = Group::with_capitals().await;
    let mute = group
        .sandbox
        .guild()
        .add_channel("mute", ChannelKind::Text, None);
    group.sandbox.expect_refusals(50013, usize::MAX);
    let faults = group.sandbox.faults();
    pause_daily(&group, &mute).await;
    let untold = "SELECT count(*) FROM schedule WHERE untold = 1";
    faults.next(RouteKind::Followup, 1, Fault::Broken);
    slash(&group.ana, &group.quiz, "help").await;
    let told_at_last = async || {
        slash(&group.ana, &group.quiz, "help").await;
        match group.sandbox.counts().followups {
            0 => Err("no news"),
            _ => Ok(()),
        }
    };
    eventually(PATIENCE, "the news to be told", told_at_last).await;
    let news = group.ana.next_private().await.expect("she is notified");
    assert_holds(&news.text(), &["I can't post in"]);
    group.until_stored(untold, |count| count == 0).await;
    slash(&group.ana, &group.quiz, "help").await;
    assert_eq!(group.sandbox.counts().followups, 1);
    group.end().await;
}

/// Sets up daily questions that pause, since the bot may not post in the channel.
async fn pause_daily(group: &Group, channel: &Channel) {
    let options = [
        ("bank", "capitals".into()),
        ("channel", channel.into()),
        ("time", "12:00".into()),
        ("zone", "UTC".into()),
    ];
    let reply = group.ana.slash(&group.quiz, "daily add", &options).await;
    assert_holds(&reply.expect("an answer").text(), &["All set."]);
    channel.deny(Permissions::SEND_MESSAGES);
    group.advance(Duration::from_secs(24 * 3600));
    let paused = "SELECT count(*) FROM schedule WHERE paused_at IS NOT NULL AND removed_at IS NULL";
    group.until_stored(paused, |count| count == 1).await;
}

async fn remove_daily(group: &Group) {
    let options = group
        .ana
        .autocomplete(&group.quiz, "daily remove", "schedule", "")
        .await
        .expect("suggestions");
    let schedule = options[0].value.as_str().expect("a text");
    let options = [("schedule", schedule.into())];
    let reply = group.ana.slash(&group.quiz, "daily remove", &options).await;
    reply.expect("an answer");
}
