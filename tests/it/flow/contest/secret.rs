//! Nothing else tells the answers of an open contest.

use super::{create, send};
use crate::harness::{Group, WRONG, assert_holds, final_standings, press, press_after};

#[tokio::test]
async fn nothing_shows_the_answers_of_an_open_contest() {
    const WAITS: &str = "could give away its answers";
    let group = Group::with_capitals().await;
    let question = group.play("capitals", 1).await;
    press_after(&group.ben, &question, WRONG, 1000).await;
    let standings = final_standings(&group.quiz).await;
    let review = press(&group.ben, &standings, "Review my mistakes").await;
    assert!(!review.text().contains(WAITS), "before: {}", review.text());
    let open_form = review.message().clone();
    let practice = send(
        &group.ben,
        &group,
        "practice",
        &[("bank", "capitals".into())],
    )
    .await;
    let daily = [
        ("channel", (&group.quiz).into()),
        ("time", "09:00".into()),
        ("zone", "UTC".into()),
        ("bank", "capitals".into()),
    ];
    send(&group.ana, &group, "daily add", &daily).await;

    create(&group, "now", "in 3h", &[]).await;
    for (message, label) in [
        (&standings, "Review my mistakes"),
        (&open_form, "A"),
        (&practice, "A"),
    ] {
        let reply = press(&group.ben, message, label).await;
        assert_holds(&reply.text(), &[WAITS]);
        assert!(!reply.text().contains("Paris"), "{}", reply.text());
    }
    let bank = [("bank", "capitals".into())];
    for (command, options, expected) in [
        ("practice", &bank[..], WAITS),
        ("quiz start", &bank[..], WAITS),
        ("review", &[], "open"),
        ("bank preview", &bank[..], "quizmaster"),
        ("bank download", &bank[..], "quizmaster"),
    ] {
        let reply = send(&group.ben, &group, command, options).await;
        assert_holds(&reply.text(), &[expected]);
    }
    // The contest asks the whole bank.
    let now = send(&group.ana, &group, "daily now", &[("schedule", "1".into())]).await;
    assert_holds(&now.text(), &[WAITS]);
    group.end().await;
}
