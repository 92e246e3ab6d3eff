//! Reviews: a member answers missed questions again in private.

use std::time::Duration;

use crate::harness::{
    Group, RIGHT, WRONG, assert_holds, closed, final_standings, next, press, press_anyway, slash,
};

#[tokio::test]
async fn missed_questions_come_back_and_known_ones_wait() {
    let mut group = Group::with_capitals().await;
    group.avoid_midnight();
    let none = slash(&group.ben, &group.quiz, "review").await;
    assert!(none.ephemeral());
    assert_holds(&none.text(), &["Nothing to review yet"]);
    // Ben misses two of three, and Ana none.
    let mut question = group.play("capitals", 3).await;
    for number in 1..=3 {
        press(&group.ana, &question, RIGHT).await;
        press(
            &group.ben,
            &question,
            if number == 2 { RIGHT } else { WRONG },
        )
        .await;
        closed(&question).await;
        if number < 3 {
            question = next(&group.quiz).await;
        }
    }
    final_standings(&group.quiz).await;
    let none = slash(&group.ana, &group.quiz, "review").await;
    assert_holds(&none.text(), &["Nothing to review yet"]);
    let first = slash(&group.ben, &group.quiz, "review").await;
    assert!(first.ephemeral());
    assert_holds(
        &first.text(),
        &["Review · Capitals · 2 to review", "What is the capital"],
    );
    let cards = press(&group.ben, first.message(), "Export for Anki").await;
    assert!(cards.ephemeral());
    let file = cards.message().file("missed.csv").expect("a file");
    let file = String::from_utf8(file).expect("UTF-8");
    assert_eq!(file.matches("What is the capital of").count(), 2, "{file}");
    // Its buttons work after a restart.
    group.stop_bot().await;
    group.start_bot().await;
    let answered = press(&group.ben, first.message(), RIGHT).await;
    assert_holds(
        &answered.text(),
        &["✅ **Correct!**", "You'll see this question again <t:"],
    );
    let second = press(&group.ben, answered.message(), "Next question").await;
    assert_holds(&second.text(), &["Review · Capitals · 1 to review"]);
    assert_ne!(second.text(), first.text());
    let answered = press(&group.ben, second.message(), WRONG).await;
    assert_holds(
        &answered.text(),
        &[
            "❌ **Not quite.**",
            "Correct answer",
            "**All done for now.**",
        ],
    );
    // A double press gets the same reply and counts once.
    press_anyway(&group.ben, second.message(), RIGHT).await;
    let none = slash(&group.ben, &group.quiz, "review").await;
    assert_holds(
        &none.text(),
        &["Nothing to review right now. 2 questions that you missed or studied are waiting"],
    );
    // A question is due again in ten minutes after a wrong answer, and in days after a right one.
    group.advance(Duration::from_secs(11 * 60));
    let again = slash(&group.ben, &group.quiz, "review").await;
    assert_holds(&again.text(), &["1 to review", "What is the capital"]);
    group.advance(Duration::from_secs(30 * 24 * 60 * 60));
    let again = slash(&group.ben, &group.quiz, "review").await;
    assert_holds(&again.text(), &["2 to review"]);
    group.end().await;
}
