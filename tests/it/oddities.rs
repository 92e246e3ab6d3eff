//! Interactions with odd values, repeated or unreadable ones, and responses that Discord refuses.

use crate::harness::{Group, RIGHT, assert_holds, press, slash};
use discord_sandbox::{FakeAnswer, Fault, RouteKind};
use serde_json::json;

#[tokio::test]
async fn odd_values_in_unused_fields_have_no_effect() {
    let group = Group::with_capitals().await;
    let question = group.play("capitals", 1).await;
    let faults = group.sandbox.faults();
    let odd = [
        ("/member/user/flags", json!(1_u64 << 40)),
        ("/member/user/public_flags", json!("many")),
        ("/entitlements", json!([{ "sku_id": null }])),
        (
            "/message/interaction_metadata",
            json!({ "id": "1", "type": 3 }),
        ),
        ("/message/components", json!("none")),
        ("/member/avatar_decoration_data", json!([1])),
        ("/context", json!({})),
        ("/version", json!(-1)),
    ];
    for (pointer, value) in odd {
        faults.put_in(pointer, value);
        let locked = press(&group.ben, &question, RIGHT).await;
        assert_holds(&locked.text(), &["Locked in: B"]);
    }
    for pointer in ["/locale", "/entitlements", "/version", "/message/author"] {
        faults.leave_out(pointer);
        let locked = press(&group.ben, &question, RIGHT).await;
        assert_holds(&locked.text(), &["Locked in: B"]);
    }
    faults.put_in("/member/user/flags", json!(1_u64 << 40));
    let suggested = group
        .ben
        .autocomplete(&group.quiz, "quiz start", "bank", "cap");
    assert_eq!(suggested.await.expect("suggestions").len(), 1);
    faults.put_in("/member/user/flags", json!(1_u64 << 40));
    let status = slash(&group.ana, &group.quiz, "quiz status").await;
    assert_holds(&status.text(), &["**Capitals**"]);
    group.stop_quiz().await;
    group.end().await;
}

#[tokio::test]
async fn an_unreadable_interaction_gets_a_response() {
    let group = Group::with_capitals().await;
    let question = group.play("capitals", 1).await;
    group.sandbox.faults().leave_out("/data/custom_id");
    let trouble = press(&group.ben, &question, RIGHT).await;
    assert!(trouble.ephemeral());
    assert_holds(
        &trouble.text(),
        &["Something went wrong on our side.", "this id: "],
    );
    group.sandbox.faults().leave_out("/data/name");
    let suggested = group
        .ben
        .autocomplete(&group.quiz, "quiz start", "bank", "cap")
        .await;
    assert!(suggested.expect("no suggestions").is_empty());
    let locked = press(&group.ben, &question, RIGHT).await;
    assert_holds(&locked.text(), &["Locked in: B"]);
    group.stop_quiz().await;
    group.end().await;
}

#[tokio::test]
async fn a_command_that_is_dispatched_twice_runs_once() {
    let group = Group::with_capitals().await;
    let gate = group.sandbox.faults().hold(RouteKind::Callback, 1);
    let add = [
        ("bank", "capitals".into()),
        ("time", "18:00".into()),
        ("zone", "Europe/Berlin".into()),
        ("channel", (&group.quiz).into()),
    ];
    let added = group.ana.slash(&group.quiz, "daily add", &add);
    let twice = async {
        crate::harness::reached(&gate, 1).await;
        group.sandbox.faults().repeat_event();
        gate.open();
    };
    let (added, ()) = tokio::join!(added, twice);
    let text = added.expect("a response").text();
    assert_holds(&text, &["**Capitals**"]);
    // The next command is handled after the repeated event.
    let list = slash(&group.ana, &group.quiz, "daily list").await;
    assert_holds(&list.text(), &["18:00"]);
    assert_eq!(group.stored("SELECT count(*) FROM schedule"), 1);
    group.end().await;
}

#[tokio::test]
async fn a_response_that_discord_refuses_is_replaced_by_a_plain_one() {
    let group = Group::with_capitals().await;
    let refusal = json!({
        "code": 50035, "message": "Invalid Form Body",
        "errors": { "data": { "components": { "_errors": [{ "code": "BASE_TYPE_BAD_LENGTH" }] } } },
    });
    let refused = FakeAnswer::new(400, "application/json", refusal.to_string());
    let faults = group.sandbox.faults();
    faults.next(RouteKind::Callback, 1, Fault::Refused(refused));
    let told = slash(&group.ana, &group.quiz, "bank list").await;
    assert!(told.ephemeral());
    assert_holds(&told.text(), &["Discord didn't accept my answer"]);
    group.end().await;
}
