//! Garbage on the gateway, unreadable answers of the API, and an API that is down.

use crate::harness::{
    Group, RIGHT, assert_holds, closed, final_standings, next, press, press_after, slash,
};
use discord_sandbox::wait::{PATIENCE, eventually};
use discord_sandbox::{FakeAnswer, Fault, RouteKind};
use std::time::Duration;

const ANSWERS: &str = "SELECT count(*) FROM answer";

#[tokio::test]
async fn garbage_repeated_events_and_events_out_of_order_lose_no_answer() {
    let group = Group::with_capitals().await;
    let faults = group.sandbox.faults();
    let question = group.play("capitals", 1).await;
    for garbage in ["{\"op\":0,", "", "null", "{\"op\":99,\"d\":{}}"] {
        faults.send_text(garbage);
    }
    faults.send_bytes(&[0x78, 0x9c, 0xff]);
    let reply = press(&group.ana, &question, RIGHT).await;
    assert_holds(&reply.text(), &["Locked in: B"]);
    faults.repeat_event();
    faults.reverse_events(3);
    let all = [&group.ana, &group.ben, &group.chloe];
    let pressed = all.map(|who| who.press_and_forget(&question, RIGHT).expect("a press"));
    for pending in pressed {
        let reply = pending.reply().await.expect("an answer");
        assert_holds(&reply.text(), &["Locked in: B"]);
    }
    // Ana's second press is another interaction; the repeated event is none.
    assert_eq!(group.stored(ANSWERS), 4);
    group.stop_quiz().await;
    assert_eq!(group.sandbox.counts().identifies, 1);
    group.end().await;
}

#[tokio::test]
async fn a_session_that_can_be_resumed_is_resumed_after_it_was_called_invalid() {
    let group = Group::with_capitals().await;
    let question = group.play("capitals", 1).await;
    group.sandbox.faults().invalidate_session(true);
    let reply = press(&group.ben, &question, RIGHT).await;
    assert_holds(&reply.text(), &["Locked in: B"]);
    assert_eq!(group.sandbox.counts().identifies, 1);
    group.stop_quiz().await;
    group.end().await;
}

#[tokio::test]
async fn a_question_is_posted_once_and_closed_though_answers_of_the_api_are_unreadable() {
    let group = Group::with_capitals().await;
    let faults = group.sandbox.faults();
    for fake in [
        FakeAnswer::empty(502),
        FakeAnswer::html(504),
        FakeAnswer::cut_json(503),
    ] {
        faults.next(RouteKind::PostMessage, 1, Fault::Refused(fake.clone()));
        faults.next(RouteKind::PostMessage, 1, Fault::Replaced(fake));
    }
    let question = group.play("capitals", 1).await;
    press_after(&group.ben, &question, RIGHT, 1000).await;
    let edits = [FakeAnswer::html(502), FakeAnswer::empty(200)];
    for fake in edits {
        faults.next(RouteKind::EditMessage, 1, Fault::Replaced(fake));
    }
    let shut = closed(&question).await;
    assert_holds(&shut.text(), &["**Correct:** Ben +900"]);
    final_standings(&group.quiz).await;
    assert_eq!(group.quiz.counts().posts, 2);
    group.end().await;
}

#[tokio::test]
async fn a_quiz_continues_after_an_outage_of_the_api_at_a_post_a_close_and_the_end() {
    let group = Group::with_capitals().await;
    let faults = group.sandbox.faults();
    let first = group.play("capitals", 2).await;
    press_after(&group.ben, &first, RIGHT, 1000).await;
    // Down when the first question closes and the second is posted.
    for kind in [RouteKind::EditMessage, RouteKind::PostMessage] {
        faults.next(kind, usize::MAX, Fault::Status(503));
    }
    let waits = "SELECT count(*) FROM round WHERE number = 2 AND message IS NULL";
    group.until_stored(waits, |count| count == 1).await;
    faults.clear();
    let tried = async |what: &str, done: &dyn Fn() -> bool| {
        eventually(PATIENCE, what, async || {
            // Each publication is tried again at its own time.
            group.advance(Duration::from_secs(1));
            done().then_some(()).ok_or("not yet")
        })
        .await;
    };
    let posts = || group.quiz.counts().posts;
    tried("the second question", &|| posts() == 2).await;
    let second = next(&group.quiz).await;
    assert_holds(&second.text(), &["**Question 2 of 2**"]);
    let shown = || {
        let now = first.now().expect("it is there").text();
        now.contains("**Correct:** Ben +900")
    };
    tried("the close of the first", &shown).await;
    // Down at the end.
    for kind in [RouteKind::EditMessage, RouteKind::PostMessage] {
        faults.next(kind, usize::MAX, Fault::Status(503));
    }
    slash(&group.ana, &group.quiz, "quiz stop").await;
    let over = "SELECT count(*) FROM quiz WHERE ended_at IS NOT NULL";
    group.until_stored(over, |count| count == 1).await;
    faults.clear();
    tried("the final standings", &|| posts() == 3).await;
    final_standings(&group.quiz).await;
    group.end().await;
}
