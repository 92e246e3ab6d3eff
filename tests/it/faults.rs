//! Faults of Discord's API, the gateway and the disk.

use crate::harness::{
    Group, RIGHT, assert_holds, closed, final_standings, next, press, press_after, reached, slash,
};
use discord_sandbox::wait::{PATIENCE, eventually};
use discord_sandbox::{Fault, Gate, Message, Permissions, RouteKind};
use std::time::Duration;

fn limited(ms: u64) -> Fault {
    Fault::RateLimited {
        retry_after: Duration::from_millis(ms),
        global: false,
    }
}

#[tokio::test]
async fn a_question_is_posted_once_whatever_happens_to_its_request() {
    let group = Group::with_capitals().await;
    let faults = group.sandbox.faults();
    faults.next(RouteKind::PostMessage, 1, Fault::Status(500));
    faults.next(RouteKind::PostMessage, 1, limited(300));
    faults.next(RouteKind::PostMessage, 1, Fault::Broken);
    // The post is done, but the bot gets no answer.
    faults.next(RouteKind::PostMessage, 1, Fault::BrokenAfter);
    let options = [
        ("bank", "capitals".into()),
        ("questions", 1.into()),
        ("seconds", 60.into()),
    ];
    let question = group.play_in(&group.quiz, &group.ana, &options).await;
    let locked = press(&group.ben, &question, RIGHT).await;
    assert_holds(&locked.text(), &["**Locked in: B**"]);
    let standings = group.stop_quiz().await;
    assert_eq!(group.quiz.counts().posts, 2);
    let shown: Vec<_> = group
        .quiz
        .messages()
        .iter()
        .map(discord_sandbox::Message::id)
        .collect();
    // The announcement, the question and the final standings.
    assert_eq!(shown[1..], [question.id(), standings.id()]);
    assert_holds(
        &question.now().expect("it is there").text(),
        &["**Stopped.**"],
    );
    group.end().await;
}

#[tokio::test]
async fn a_question_closes_whatever_happens_to_its_edit() {
    let group = Group::with_capitals().await;
    let question = group.play("capitals", 1).await;
    let faults = group.sandbox.faults();
    faults.next(RouteKind::EditMessage, 1, Fault::Status(502));
    faults.next(RouteKind::EditMessage, 1, limited(300));
    faults.next(RouteKind::EditMessage, 1, Fault::BrokenAfter);
    slash(&group.ana, &group.quiz, "quiz skip").await;
    let shut = closed(&question).await;
    assert_holds(&shut.text(), &["**Skipped.**"]);
    final_standings(&group.quiz).await;
    assert_eq!(group.quiz.counts().posts, 2);
    group.end().await;
}

#[tokio::test]
async fn an_answer_is_acknowledged_in_time_despite_faults() {
    let group = Group::with_capitals().await;
    let question = group.play("capitals", 1).await;
    let faults = group.sandbox.faults();
    let press_letter = async |letter: &str| {
        let reply = press(&group.ben, &question, letter).await;
        assert_holds(&reply.text(), &[&format!("Locked in: {letter}")]);
        assert!(
            !reply.deferred && reply.took < Duration::from_millis(2600),
            "{:?}",
            reply.took
        );
    };
    faults.next(RouteKind::Callback, 2, Fault::Status(500));
    press_letter("A").await;
    faults.next(RouteKind::Callback, 1, limited(200));
    press_letter("B").await;
    faults.next(RouteKind::Callback, 1, Fault::Broken);
    press_letter("C").await;
    // The first attempt was done, so the second one is refused.
    faults.next(RouteKind::Callback, 1, Fault::BrokenAfter);
    group.sandbox.expect_refusals(40060, 1);
    press_letter("A").await;
    eventually(PATIENCE, "the second attempt to be refused", async || {
        let refused = group.sandbox.counts().refused;
        match refused.contains_key(&40060) {
            true => Ok(()),
            false => Err(format!("refused, by code: {refused:?}")),
        }
    })
    .await;
    assert_eq!(group.stored("SELECT count(*) FROM answer"), 4);
    group.stop_quiz().await;
    group.end().await;
}

#[tokio::test]
async fn an_answer_on_disk_counts_even_if_its_acknowledgement_fails() {
    let group = Group::with_capitals().await;
    let question = group.play("capitals", 1).await;
    let faults = group.sandbox.faults();
    faults.next(RouteKind::Callback, 1000, Fault::Status(500));
    let at_ms = question.id().stamp_ms() + 1000;
    let pressed = group.ben.pressing(&question, RIGHT).at_ms(at_ms).send();
    let pressed = pressed.expect("a press").reply().await;
    assert!(pressed.is_err());
    faults.clear();
    let shut = closed(&question).await;
    assert_holds(&shut.text(), &["**Correct:** Ben +900"]);
    final_standings(&group.quiz).await;
    group.end().await;
}

#[tokio::test]
async fn a_press_shows_that_a_question_is_posted_before_the_post_is_answered() {
    let group = Group::with_capitals().await;
    let gate = group
        .sandbox
        .faults()
        .hold_answer(RouteKind::PostMessage, 1);
    let question = group.play("capitals", 1).await;
    reached(&gate, 1).await;
    let locked = press_after(&group.ben, &question, RIGHT, 1000).await;
    assert_holds(&locked.text(), &["**Locked in: B**"]);
    gate.open();
    let shut = closed(&question).await;
    assert_holds(&shut.text(), &["**Correct:** Ben +900"]);
    final_standings(&group.quiz).await;
    assert_eq!(group.quiz.counts().posts, 2);
    group.end().await;
}

#[tokio::test]
async fn a_request_that_hangs_times_out_and_is_retried() {
    let group = Group::with_capitals().await;
    let gate = group.sandbox.faults().hold(RouteKind::PostMessage, 1);
    let question = group.play("capitals", 1).await;
    gate.open();
    press(&group.ben, &question, RIGHT).await;
    group.stop_quiz().await;
    assert_eq!(group.quiz.counts().posts, 2);
    group.end().await;
}

#[tokio::test]
async fn discords_rate_limits_are_respected() {
    let group = Group::with_capitals().await;
    group
        .sandbox
        .set_limits(Some(discord_sandbox::RateLimits::default()));
    for _ in 0..4 {
        let question = group.play("capitals", 1).await;
        slash(&group.ana, &group.quiz, "quiz skip").await;
        closed(&question).await;
        final_standings(&group.quiz).await;
    }
    // The limit is unknown before the first request of a bucket.
    let limited = group.sandbox.counts().rate_limited;
    assert!(limited <= 1, "{limited} requests met a limit");
    group.end().await;
}

const ANSWERS: &str = "SELECT count(*) FROM answer";

#[tokio::test]
async fn no_answer_is_acknowledged_before_it_is_on_disk() {
    let group = Group::with_capitals().await;
    let question = group.play("capitals", 1).await;
    let faults = group.sandbox.faults();
    // A fast disk: the row is stored when the reply is sent.
    let gate = faults.hold(RouteKind::Callback, 1);
    let pressed = group
        .ana
        .press_and_forget(&question, RIGHT)
        .expect("a press");
    reached(&gate, 1).await;
    assert_eq!(group.stored(ANSWERS), 1);
    gate.open();
    let reply = pressed.reply().await.expect("an answer");
    assert_holds(&reply.text(), &["**Locked in: B**"]);

    // A slow disk: the press is acknowledged in time, and the text waits for the disk.
    let disk = group.store();
    disk.execute_batch("BEGIN IMMEDIATE")
        .expect("the store is locked");
    let acknowledged = faults.hold_answer(RouteKind::Callback, 1);
    let filled = faults.hold(RouteKind::EditOriginal, 1);
    let pressed = group
        .ben
        .press_and_forget(&question, RIGHT)
        .expect("a press");
    reached(&acknowledged, 1).await;
    acknowledged.open();
    assert_eq!(group.sandbox.counts().callbacks.get(&5), Some(&1));
    assert_eq!(group.stored(ANSWERS), 1);
    let sees = |words: &str| {
        let seen = group.ben.sees(&group.quiz);
        seen.iter()
            .any(|message| message.ephemeral() && message.text().contains(words))
    };
    assert!(!sees("Locked in"));
    disk.execute_batch("ROLLBACK")
        .expect("the store is unlocked");
    reached(&filled, 1).await;
    assert_eq!(group.stored(ANSWERS), 2);
    assert!(!sees("Locked in"));
    filled.open();
    let reply = pressed.reply().await.expect("an answer");
    assert!(reply.deferred && reply.ephemeral());
    assert_holds(&reply.text(), &["**Locked in: B**"]);
    assert!(reply.took < Duration::from_millis(2500), "{:?}", reply.took);
    group.stop_quiz().await;
    group.end().await;
}

#[tokio::test]
async fn a_disk_that_fails_stops_the_bot_and_counts_nothing() {
    let mut group = Group::with_capitals().await;
    let question = group.play("capitals", 1).await;
    press(&group.ana, &question, RIGHT).await;
    let disk = group.store();
    disk.execute_batch("BEGIN IMMEDIATE")
        .expect("the store is locked");
    let refused = press(&group.ben, &question, RIGHT).await;
    assert!(refused.deferred && refused.ephemeral());
    assert_holds(&refused.text(), &["**Not counted.**", "(id "]);
    let why = group.bot_ended().await;
    assert_holds(&why, &["answers can no longer be stored, so the bot stops"]);
    assert!(!why.contains('\n'), "{why}");
    disk.execute_batch("ROLLBACK")
        .expect("the store is unlocked");
    assert_eq!(group.stored(ANSWERS), 1);
    group.start_bot().await;
    // The time of the question is over; acknowledged answers count.
    let shut = closed(&question).await;
    assert_holds(&shut.text(), &["**Correct:** Ana +"]);
    assert!(!shut.text().contains("Ben"));
    final_standings(&group.quiz).await;
    group.end().await;
}

#[tokio::test]
async fn a_quiz_continues_after_a_lost_connection() {
    let group = Group::with_capitals().await;
    let faults = group.sandbox.faults();
    let question = group.play("capitals", 2).await;
    let press_letter = async |letter: &str| {
        let reply = press(&group.ben, &question, letter).await;
        assert_holds(&reply.text(), &[&format!("Locked in: {letter}")]);
    };
    // Presses in between arrive when the session is resumed.
    faults.cut_gateway();
    press_letter("A").await;
    faults.reconnect();
    press_letter("B").await;
    faults.close_gateway(4000);
    press_letter("C").await;
    assert!(
        group.sandbox.counts().resumes >= 3,
        "{:?}",
        group.sandbox.counts()
    );
    assert_eq!(group.sandbox.counts().identifies, 1);
    slash(&group.ana, &group.quiz, "quiz skip").await;
    closed(&question).await;
    next(&group.quiz).await;
    group.stop_quiz().await;
    group.end().await;
}

#[tokio::test]
async fn a_quiz_continues_with_a_new_session() {
    let group = Group::with_capitals().await;
    let options = [("bank", "capitals".into()), ("seconds", 60.into())];
    let question = group.play_in(&group.quiz, &group.ana, &options).await;
    group.sandbox.faults().invalidate_session(false);
    group.sandbox.bot_online().await.expect("it comes back");
    let reply = press(&group.ben, &question, RIGHT).await;
    assert_holds(&reply.text(), &["Locked in: B"]);
    assert_eq!(group.sandbox.counts().identifies, 2);
    slash(&group.ana, &group.quiz, "quiz skip").await;
    closed(&question).await;
    next(&group.quiz).await;
    group.stop_quiz().await;
    group.end().await;
}

#[tokio::test]
async fn a_gateway_that_refuses_the_bot_ends_it_with_a_reason() {
    let mut group = Group::with_capitals().await;
    group.sandbox.faults().close_gateway(4004);
    let why = group.bot_ended().await;
    assert_holds(&why, &["Discord does not accept the token", "4004"]);
    assert!(
        !why.contains('\n') && !why.contains(group.sandbox.token()),
        "{why}"
    );
    group.end().await;
}

#[tokio::test]
async fn a_deleted_question_is_revealed_as_a_new_message() {
    let group = Group::with_capitals().await;
    let question = group.play("capitals", 2).await;
    press_after(&group.ben, &question, RIGHT, 1000).await;
    group.quiz.delete(&question);
    // The refresh of the count gets "unknown message", and so does the close.
    group.sandbox.expect_refusals(10008, 2);
    let reposted = next(&group.quiz).await;
    assert_holds(
        &reposted.text(),
        &[
            "**Question 1 of 2**",
            "**Correct answer**",
            "**Correct:** Ben +900",
        ],
    );
    let mine = press(&group.ben, &reposted, "My answer").await;
    assert_holds(&mine.text(), &["✅ You answered B"]);
    let second = next(&group.quiz).await;
    assert_holds(&second.text(), &["**Question 2 of 2**"]);
    group.stop_quiz().await;
    group.end().await;
}

#[tokio::test]
async fn refused_final_standings_are_posted_when_the_permission_is_back() {
    let group = Group::with_capitals().await;
    group.play("capitals", 2).await;
    group.sandbox.expect_refusals(50013, usize::MAX);
    group.quiz.deny(Permissions::SEND_MESSAGES);
    slash(&group.ana, &group.quiz, "quiz stop").await;
    let refused = || {
        let refused = group.sandbox.counts().refused;
        refused.get(&50013).copied().unwrap_or_default()
    };
    let more_than = async |before: u64| {
        eventually(PATIENCE, "it to be tried", async || match refused() {
            more if more > before => Ok(()),
            still => Err(still),
        })
        .await;
    };
    more_than(0).await;
    // More attempts than a limit of retries would allow.
    for _ in 0..8 {
        let before = refused();
        group.advance(Duration::from_secs(3600));
        more_than(before).await;
    }
    group.quiz.allow(Permissions::SEND_MESSAGES);
    group.advance(Duration::from_secs(3600));
    let standings = final_standings(&group.quiz).await;
    assert_holds(&standings.text(), &["Posted late: this ended <t:"]);
    group.end().await;
}

/// Asks the only question of a quiz, and holds the edit that shows how many have answered.
async fn with_a_held_refresh(group: &Group) -> (Message, Gate) {
    let options = [
        ("bank", "capitals".into()),
        ("questions", 1.into()),
        ("seconds", 8.into()),
    ];
    let question = group.play_in(&group.quiz, &group.ana, &options).await;
    let gate = group.sandbox.faults().hold(RouteKind::EditMessage, 1);
    press(&group.ben, &question, RIGHT).await;
    reached(&gate, 1).await;
    (question, gate)
}

#[tokio::test]
async fn a_late_edit_of_the_count_does_not_leave_a_closed_question_open() {
    let group = Group::with_capitals().await;
    let (question, gate) = with_a_held_refresh(&group).await;
    // The bot gives up the edit of the count, and shows the answer.
    closed(&question).await;
    gate.open();
    let shows = async |words: &str| {
        eventually(PATIENCE, format!("{words:?} in it"), async || {
            let text = question.now().expect("it is there").text();
            match text.contains(words) {
                true => Ok(()),
                false => Err(text),
            }
        })
        .await;
    };
    shows("Tap a letter").await;
    shows("**Correct answer**").await;
    final_standings(&group.quiz).await;
    group.end().await;
}

#[tokio::test]
async fn an_edit_that_is_applied_after_the_answer_was_confirmed_does_not_stay() {
    let group = Group::with_capitals().await;
    let (question, gate) = with_a_held_refresh(&group).await;
    closed(&question).await;
    final_standings(&group.quiz).await;
    let confirmed = question.now().expect("it is there").version() + 1;
    let version = async |least: u32, words: &str| {
        let what = format!("{words:?} in version {least} or later");
        eventually(PATIENCE, what, async || {
            let now = question.now().expect("it is there");
            match now.version() >= least && now.text().contains(words) {
                true => Ok(()),
                false => Err(format!("version {}: {}", now.version(), now.text())),
            }
        })
        .await;
    };
    group.advance(Duration::from_secs(20));
    version(confirmed, "**Correct answer**").await;
    gate.open();
    version(confirmed + 1, "Tap a letter").await;
    group.advance(Duration::from_secs(20));
    version(confirmed + 2, "**Correct answer**").await;
    group.end().await;
}

#[tokio::test]
async fn a_thread_that_is_archived_during_a_quiz_still_gets_its_answer() {
    let group = Group::with_capitals().await;
    let thread = group.sandbox.channel("evening-quiz");
    let options = [("bank", "capitals".into()), ("questions", 1.into())];
    let question = group.play_in(&thread, &group.ana, &options).await;
    press_after(&group.ben, &question, RIGHT, 1000).await;
    thread.set_archived(true);
    // A message in an archived thread cannot be edited until a post unarchives the thread.
    group.sandbox.expect_refusals(50083, 2);
    let answer = thread.wait_for("**Correct answer**").await;
    assert_holds(
        &answer.expect("the answer").text(),
        &["**Correct:** Ben +900"],
    );
    final_standings(&thread).await;
    group.end().await;
}
