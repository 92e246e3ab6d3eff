//! A quiz from its start to its final standings.

use crate::harness::{
    Group, RIGHT, WRONG, assert_holds, closed, final_standings, next, press, press_after,
    press_anyway, slash,
};
use serde_json::Value;

#[tokio::test]
async fn a_quiz_is_played_from_the_start_to_the_final_standings() {
    let group = Group::with_capitals().await;
    let (ana, ben, chloe) = (&group.ana, &group.ben, &group.chloe);
    let (dai, eve) = (group.sandbox.person("Dai"), group.join("Eve"));
    let options = [("bank", "CAPITALS".into()), ("questions", 2.into())];
    let announcement = ana.slash(&group.quiz, "quiz start", &options).await;
    let announcement = announcement.expect("an announcement");
    assert!(!announcement.ephemeral());
    assert_holds(
        &announcement.text(),
        &["**Ana** started **Capitals** · 2 questions"],
    );

    let first = next(&group.quiz).await;
    let text = first.text();
    assert_holds(
        &text,
        &[
            "Capitals",
            "**Question 1 of 2**",
            "What is the capital of",
            "**A** · ",
        ],
    );
    assert_holds(&text, &["**B** · ", "**C** · ", "<t:", "no answers yet"]);
    let labels: Vec<_> = first.buttons().into_iter().map(|it| it.label).collect();
    assert_eq!(labels, ["A", "B", "C"]);

    // Discord's timestamps decide the points, so all points are known.
    let locked = press_after(ana, &first, RIGHT, 1000).await;
    assert!(locked.ephemeral());
    assert_holds(&locked.text(), &["**Locked in: B**"]);
    press_after(ben, &first, WRONG, 1500).await;
    let changed = press_after(ben, &first, RIGHT, 2000).await;
    assert_holds(
        &changed.text(),
        &["**Locked in: B**", "This replaces your earlier answer"],
    );
    press_after(chloe, &first, WRONG, 3000).await;
    press_after(&eve, &first, RIGHT, 5000).await;
    let late = press_after(&dai, &first, RIGHT, 5001).await;
    assert!(late.ephemeral());
    assert_holds(&late.text(), &["Too late"]);

    let shut = closed(&first).await;
    assert_eq!(shut.id(), first.id());
    assert_holds(
        &shut.text(),
        &[
            "**Correct answer** · ▰▰▰▰▰▰▱▱ 3 picked this",
            "1 picked this",
            "▱▱▱▱▱▱▱▱ 0",
            "**Correct:** Ana +900, Ben +800, Eve +500",
            "Next question <t:",
        ],
    );
    for button in shut.buttons() {
        let stays = ["My answer", "Report a problem"].contains(&&*button.label);
        assert_eq!(button.disabled, !stays, "{button:?}");
    }
    for (who, expected) in [
        (ana, "✅ You answered B. Correct!"),
        (chloe, "❌ You answered C."),
        (&dai, "You didn't answer this question."),
    ] {
        let mine = press(who, &shut, "My answer").await;
        assert!(mine.ephemeral());
        assert_holds(&mine.text(), &[expected, "**Correct answer**: **B** · "]);
    }

    // Everyone who answered the last question has answered this one, so it closes early.
    let second = next(&group.quiz).await;
    assert_holds(&second.text(), &["**Question 2 of 2**"]);
    let old = press_anyway(ben, &shut, "A").await;
    assert!(old.ephemeral());
    assert_holds(&old.text(), &["This question is already closed"]);
    press_after(ana, &second, RIGHT, 1000).await;
    press_after(ben, &second, WRONG, 1000).await;
    press_after(chloe, &second, RIGHT, 1000).await;
    press_after(&eve, &second, WRONG, 1000).await;
    let shut = closed(&second).await;
    assert_holds(&shut.text(), &["That was the last question!"]);
    let edited = shut.json()["edited_timestamp"].clone();
    assert!(edited.is_string(), "{edited}");

    let standings = final_standings(&group.quiz).await;
    assert_holds(
        &standings.text(),
        &[
            "Capitals · 2 questions",
            "🥇 **Ana** · 1,800 points · 2/2 correct · ⌀ 1.0 s",
            "🥈 **Chloé** · 900 points · 1/2 correct · ⌀ 1.0 s",
            "🥉 **Ben** · 800 points · 1/2 correct · ⌀ 2.0 s",
            "4\\. **Eve** · 500 points · 1/2 correct · ⌀ 5.0 s",
        ],
    );
    assert!(!standings.text().contains("Dai"));
    let mine = press(ben, &standings, "My answers").await;
    assert!(mine.ephemeral());
    assert_holds(&mine.text(), &["✅ 1\\. ", "❌ 2\\. ", "**C** → B"]);
    let none = press(&dai, &standings, "My answers").await;
    assert_holds(
        &none.text(),
        &["You didn't answer any question in this quiz."],
    );

    let again = press(ben, &standings, "Play again").await;
    assert!(!again.ephemeral());
    assert_holds(
        &again.text(),
        &["**Ben** started **Capitals** · 2 questions"],
    );
    assert_holds(&next(&group.quiz).await.text(), &["**Question 1 of 2**"]);
    group.stop_quiz().await;
    let board = slash(ana, &group.quiz, "leaderboard").await;
    assert_holds(
        &board.text(),
        &["🥇 **Ana** · 1,800 points · 2/2 correct · 1 quiz won"],
    );
    group.end().await;
}

/// Returns a bank whose right option is at this position, with matching explanations.
fn keyed(right: usize) -> String {
    let options = ["Alpha", "Beta", "Gamma", "Delta"].iter().enumerate();
    let options: Vec<_> = options
        .map(|(place, text)| match place == right {
            true => format!("{{right: {text}, explanation: It is {text}.}}"),
            false => format!("{{wrong: {text}, explanation: It is not {text}.}}"),
        })
        .collect();
    format!(
        "title: Greek\nshuffle: false\nquestions:\n  - prompt: Which?\n    options: [{}]\n    explanation: Because of {right}.\n",
        options.join(", ")
    )
}

/// Returns the message's JSON without ids and times.
fn comparable(message: &Value, instants: &[&str]) -> String {
    let mut message = message.clone();
    for key in [
        "id",
        "nonce",
        "timestamp",
        "interaction_metadata",
        "interaction",
        "channel_id",
    ] {
        message.as_object_mut().expect("a message").remove(key);
    }
    let mut text = message.to_string();
    for instant in instants {
        text = text.replace(instant, "<t:>");
    }
    text
}

fn instant(text: &str) -> String {
    let (_, after) = text.split_once("<t:").expect("an instant");
    let (number, _) = after.split_once('>').expect("its end");
    format!("<t:{number}>")
}

#[tokio::test]
async fn nothing_before_the_close_reveals_the_right_answer() {
    let mut seen = Vec::new();
    for right in 0..4 {
        let bank = keyed(right);
        let group = Group::with(&[("greek.yaml", &bank)]).await;
        let question = group.play("greek", 1).await;
        let opened = instant(&question.text());
        let mut shown = vec![comparable(&question.json(), &[&opened])];
        // The reply to an answer does not reveal either whether it is right.
        for letter in ["A", "B", "C", "D", "A"] {
            let reply = press(&group.ben, &question, letter).await;
            shown.push(comparable(&reply.message().json(), &[]));
        }
        seen.push(shown);
        group.stop_quiz().await;
        group.end().await;
    }
    for other in &seen[1..] {
        assert_eq!(*other, seen[0]);
    }
    let replies = &seen[0][1..5];
    for (reply, letter) in replies.iter().zip(["A", "B", "C", "D"]) {
        let plain = |text: &str| text.replace("Locked in: ", "").replace("**", "");
        assert_holds(reply, &[&format!("Locked in: {letter}")]);
        assert!(
            !plain(reply).contains("right") && !plain(reply).contains("wrong"),
            "{reply}"
        );
    }
}

#[tokio::test]
async fn the_same_choice_again_keeps_its_first_time() {
    let group = Group::with_capitals().await;
    let question = group.play("capitals", 1).await;
    press_after(&group.ana, &question, RIGHT, 1000).await;
    press_after(&group.ana, &question, RIGHT, 4000).await;
    // Another choice and back again is a new answer.
    press_after(&group.ben, &question, RIGHT, 1000).await;
    press_after(&group.ben, &question, WRONG, 2000).await;
    press_after(&group.ben, &question, RIGHT, 3000).await;
    // The last press counts, in whatever order presses arrive.
    press_after(&group.chloe, &question, RIGHT, 2000).await;
    press_after(&group.chloe, &question, WRONG, 1000).await;
    let shut = closed(&question).await;
    assert_holds(
        &shut.text(),
        &["**Correct:** Ana +900, Chloé +800, Ben +700"],
    );
    final_standings(&group.quiz).await;
    group.end().await;
}

#[tokio::test]
async fn accuracy_counts_marks() {
    let group = Group::with_capitals().await;
    let options = [
        ("bank", "capitals".into()),
        ("questions", 1.into()),
        ("mode", "accuracy".into()),
    ];
    let question = group.play_in(&group.quiz, &group.ana, &options).await;
    press_after(&group.ana, &question, RIGHT, 4000).await;
    press_after(&group.ben, &question, RIGHT, 1000).await;
    let shut = closed(&question).await;
    assert_holds(&shut.text(), &["**Correct:** Ben +1 mark, Ana +1 mark"]);
    let standings = final_standings(&group.quiz).await;
    assert_holds(
        &standings.text(),
        &["🥇 **Ben** · 1 mark · 1/1", "🥇 **Ana** · 1 mark · 1/1"],
    );
    let board = slash(&group.ana, &group.quiz, "leaderboard").await;
    assert_holds(
        &board.text(),
        &["**Ana** · 1,000 points", "**Ben** · 1,000 points"],
    );
    group.end().await;
}

#[tokio::test]
async fn three_questions_without_an_answer_end_the_quiz() {
    let group = Group::with_shipped_banks().await;
    let options = [
        ("bank", "rust".into()),
        ("questions", 10.into()),
        ("seconds", 5.into()),
    ];
    let mut question = group.play_in(&group.quiz, &group.ana, &options).await;
    for number in 1..=3 {
        assert_holds(&question.text(), &[&format!("**Question {number} of 10**")]);
        let shut = closed(&question).await;
        assert_holds(&shut.text(), &["Nobody answered."]);
        if number < 3 {
            question = next(&group.quiz).await;
        }
    }
    let standings = final_standings(&group.quiz).await;
    assert_holds(
        &standings.text(),
        &[
            "Stopped after three questions without an answer.",
            "No answers this time.",
        ],
    );
    group.end().await;
}

#[tokio::test]
async fn closed_questions_show_the_standings_and_the_end_shows_the_winner_and_highlights() {
    let group = Group::with_capitals().await;
    let (ben, chloe) = (&group.ben, &group.chloe);
    let first = group.play("capitals", 3).await;
    press_after(ben, &first, RIGHT, 1000).await;
    press_after(chloe, &first, WRONG, 1000).await;
    let shut = closed(&first).await;
    assert!(!shut.text().contains("Standings"), "{}", shut.text());
    let second = next(&group.quiz).await;
    assert_holds(&second.text(), &["**Question 2 of 3** ▰▰▰▰▰▰▰▱▱▱"]);
    press_after(chloe, &second, RIGHT, 0).await;
    press_after(ben, &second, WRONG, 1000).await;
    let shut = closed(&second).await;
    assert_holds(
        &shut.text(),
        &["**Standings**: 1\\. Chloé 1,000 points ▲1 · 2\\. Ben 900 points ▼1"],
    );
    let mine = press(ben, &shut, "My answer").await;
    assert_holds(&mine.text(), &["Place 2 of 2 with 900 points"]);
    let mine = press(chloe, &shut, "My answer").await;
    assert!(!mine.text().contains("in a row"), "{}", mine.text());
    let third = next(&group.quiz).await;
    press_after(ben, &third, RIGHT, 2500).await;
    press_after(chloe, &third, RIGHT, 2500).await;
    let shut = closed(&third).await;
    let mine = press(chloe, &shut, "My answer").await;
    assert_holds(&mine.text(), &["Place 1 of 2", "2 correct in a row"]);
    let standings = final_standings(&group.quiz).await;
    assert_holds(
        &standings.text(),
        &[
            "🏆 **Chloé** wins by 100 points!",
            "Fastest correct answer: Chloé, 0.0 s (question 2)",
            "Hardest question: number 1, 50% correct",
        ],
    );
    // Members review only their own mistakes.
    let missed = press(chloe, &standings, "Review my mistakes").await;
    assert!(missed.ephemeral());
    assert_holds(&missed.text(), &["Your mistakes · **Question 1 of 1**"]);
    let answered = press(chloe, missed.message(), "A").await;
    assert_holds(
        &answered.text(),
        &["Correct answer", "This time", "of 1 correct"],
    );
    let none = press(&group.ana, &standings, "Review my mistakes").await;
    assert_holds(&none.text(), &["You didn't"]);
    group.end().await;
}
