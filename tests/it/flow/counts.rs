//! The number of requests of a quiz.

use crate::harness::{
    Group, RIGHT, assert_holds, closed, final_standings, next, press, press_after, slash,
};
use discord_sandbox::{Message, Recorded};

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// Returns the time of day at which a message was edited, in milliseconds: from
/// `2026-01-31T10:20:30.400000+00:00`.
fn edited_at(message: &Message) -> i64 {
    let json = message.json();
    let instant = json["edited_timestamp"].as_str().expect("it is edited");
    let number =
        |range: std::ops::Range<usize>| -> i64 { instant[range].parse().expect("a number") };
    (number(11..13) * 60 + number(14..16)) * 60_000 + number(17..19) * 1000 + number(20..23)
}

fn of<'a>(requests: &'a [Recorded], method: &str, template: &str) -> Vec<&'a Recorded> {
    let fits = |request: &&Recorded| request.method == method && request.template == template;
    requests.iter().filter(fits).collect()
}

#[tokio::test]
async fn a_question_costs_one_post_and_one_closing_edit() {
    let group = Group::with_capitals().await;
    let before = group.sandbox.requests().len();
    let mut question = group.play("capitals", 2).await;
    for number in 1..=2 {
        for member in [&group.ana, &group.ben, &group.chloe] {
            press_after(member, &question, RIGHT, 1000).await;
        }
        closed(&question).await;
        if number < 2 {
            question = next(&group.quiz).await;
        }
    }
    final_standings(&group.quiz).await;
    let requests = group.sandbox.requests();
    let posts = of(&requests, "POST", "/channels/{channel_id}/messages");
    assert_eq!(posts.len(), 2 + 1, "two questions and the final standings");
    for post in posts {
        assert_eq!(post.body["enforce_nonce"], true);
        assert!(
            post.body["nonce"]
                .as_str()
                .is_some_and(|nonce| nonce.len() <= 25)
        );
    }
    let edits = of(
        &requests,
        "PATCH",
        "/channels/{channel_id}/messages/{message_id}",
    );
    let closing = |edit: &&&Recorded| edit.body.to_string().contains("Correct answer");
    assert_eq!(edits.iter().filter(closing).count(), 2);
    let refreshes = edits.len() - 2;
    // Only the first question is open for longer than the three seconds of a refresh.
    assert!(refreshes <= 1, "{refreshes} refreshes");
    assert_eq!(group.sandbox.counts().edits, edits.len() as u64);
    // One command and six presses, each with one response, and no other callback.
    assert_eq!(group.sandbox.counts().all_callbacks(), 7);
    assert_eq!(requests.len() - before, 3 + edits.len() + 7);
    group.end().await;
}

#[tokio::test]
async fn the_count_of_answers_is_redrawn_at_most_every_three_seconds() {
    let group = Group::with_capitals().await;
    let options = [("bank", "capitals".into()), ("seconds", 30.into())];
    let question = group.play_in(&group.quiz, &group.ana, &options).await;
    for member in [&group.ana, &group.ben] {
        press(member, &question, RIGHT).await;
    }
    let first = question.edited().await.expect("a refresh");
    assert_holds(&first.text(), &["2 answered"]);
    // A changed answer does not change the count; a new one does.
    press(&group.ben, &first, "A").await;
    press(&group.chloe, &first, "A").await;
    let second = first.edited().await.expect("a refresh");
    assert_holds(&second.text(), &["3 answered"]);
    assert_eq!((first.version(), second.version()), (1, 2));
    let since_ms = |later: i64, earlier: i64| (later - earlier).rem_euclid(DAY_MS);
    let opened = question.id().stamp_ms() % DAY_MS;
    assert!(since_ms(edited_at(&first), opened) >= 3000);
    assert!(since_ms(edited_at(&second), edited_at(&first)) >= 3000);
    press(&group.ben, &second, "B").await;
    slash(&group.ana, &group.quiz, "quiz skip").await;
    assert_eq!(closed(&question).await.version(), 3);
    next(&group.quiz).await;
    group.stop_quiz().await;
    group.end().await;
}
