//! Quizzes in which members say how sure they are.

use crate::harness::{
    Group, RIGHT, WRONG, assert_holds, closed, final_standings, next, press, press_after,
    press_anyway, slash,
};
use discord_sandbox::ReplyKind;

const SECONDS: i64 = 20;

#[tokio::test]
async fn members_say_how_sure_they_are_across_a_restart_and_stats_tell_what_they_know() {
    let mut group = Group::with_capitals().await;
    let options = [
        ("bank", "capitals".into()),
        ("questions", 2.into()),
        ("seconds", SECONDS.into()),
        ("mode", "confidence".into()),
    ];
    let announced = group.ana.slash(&group.quiz, "quiz start", &options).await;
    let announced = announced.expect("an announcement").text();
    assert_holds(&announced, &["Confidence: say how sure you are."]);
    let first = next(&group.quiz).await;
    assert_holds(&first.text(), &["Then say how sure you are."]);
    let locked = press_after(&group.ana, &first, RIGHT, 500).await;
    let fairly = "How sure are you? **Fairly sure**: +2 if it's correct, −2 if it's wrong.";
    assert_holds(&locked.text(), &["**Locked in: B**", fairly]);
    let buttons = locked.message().buttons();
    let labels: Vec<_> = buttons.iter().map(|button| button.label.as_str()).collect();
    assert_eq!(labels, ["Guess", "Fairly sure", "Sure"]);
    let wrong = press_after(&group.ben, &first, WRONG, 500).await;
    group.stop_bot().await;
    group.start_bot().await;
    // The replies from before the restart still work, and are replaced in place.
    let sure = press(&group.ana, locked.message(), "Sure").await;
    assert!(sure.ephemeral() && sure.kind == ReplyKind::Update);
    assert_holds(
        &sure.text(),
        &[
            "**Locked in: B**",
            "**Sure**: +3 if it's correct, −6 if it's wrong.",
        ],
    );
    press(&group.ben, wrong.message(), "Sure").await;
    // Another answer keeps what was said.
    let again = press_after(&group.ben, &first, "A", 2000).await;
    assert_holds(&again.text(), &["**Locked in: A**", "**Sure**: +3"]);
    press_after(&group.chloe, &first, WRONG, 3000).await;
    pass_time(&group);
    let shut = closed(&first).await;
    assert_holds(&shut.text(), &["**Correct:** Ana +3 marks"]);
    let late = press_anyway(&group.ana, sure.message(), "Guess").await;
    assert!(late.ephemeral());
    assert_holds(&late.text(), &["This question is already closed"]);

    let second = next(&group.quiz).await;
    let guessed = press_after(&group.ben, &second, RIGHT, 500).await;
    press(&group.ben, guessed.message(), "Guess").await;
    pass_time(&group);
    let shut_again = closed(&second).await;
    let places = "1\\. Ana 3 marks · 2\\. Chloé −2 marks · 3\\. Ben −5 marks";
    assert_holds(&shut_again.text(), &["**Standings**", places]);
    let standings = final_standings(&group.quiz).await;
    assert_holds(
        &standings.text(),
        &[
            "🥇 **Ana** · 3 marks · 1/1 correct",
            "2\\. **Chloé** · −2 marks · 0/1 correct",
            "3\\. **Ben** · −5 marks · 1/2 correct",
        ],
    );
    let mine = press(&group.ben, &standings, "My answers").await.text();
    let (misjudged, rest) = mine.split_once("2\\.").expect("question 2 comes after");
    assert_holds(misjudged, &["**Sure but wrong**", "❌ 1\\."]);
    assert!(!rest.contains("❌"), "{mine}");
    let one = press(&group.ben, &shut, "My answer").await;
    assert_holds(&one.text(), &["❌ You answered A. Sure: −6 marks."]);
    let board = slash(&group.ana, &group.quiz, "leaderboard").await;
    assert_holds(
        &board.text(),
        &["**Ana** · 3,000 points", "**Ben** · 0 points"],
    );
    let today = [("period", "today".into())];
    let today = group.ana.slash(&group.quiz, "leaderboard", &today).await;
    assert_holds(
        &today.expect("a leaderboard").text(),
        &["**Ana** · 3,000 points", "**Ben** · 0 points"],
    );
    let stats = slash(&group.ben, &group.quiz, "stats").await;
    assert_holds(
        &stats.text(),
        &[
            "Sure: 0 of 1 correct (0%) · pays off from 80%",
            "Guess: 1 of 1 correct (100%)",
        ],
    );
    let export = slash(&group.ben, &group.quiz, "privacy export").await;
    let files = export.message().files();
    let file = export.message().file(&files[0]).expect("a file");
    let export = String::from_utf8(file).expect("it is text");
    assert_holds(&export, &["\"sure\": [", "\"confidence\": \"guess\""]);
    group.end().await;
}

/// Lets the time of a question pass.
fn pass_time(group: &Group) {
    group.advance(std::time::Duration::from_secs(SECONDS as u64 + 2));
}
