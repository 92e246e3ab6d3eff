//! Practice: one private message, without time limit or points.

use crate::harness::{Group, assert_holds, press, slash};
use discord_sandbox::{Message, Person};

const MIXED: &str = "
title: Mixed
questions:
  - prompt: Which letter is first?
    options:
      - {right: Alpha, explanation: It is.}
      - {wrong: Beta, explanation: It is second.}
    explanation: The Greek alphabet begins so.
  - {prompt: Which two are vowels?, options: [right: a, right: e, wrong: k]}
  - {prompt: The sea is wet., answer: true}
  - {prompt: Which sea has no coasts?, accept: [Sargasso Sea, Sargasso]}
";

/// Answers the question shown, right or wrong: by a button, a menu or a text.
async fn answer(who: &Person, shown: &Message, right: bool) -> Message {
    let text = shown.text();
    if text.contains("Which sea has no coasts?") {
        let form = press(who, shown, "Answer").await;
        let typed = if right { "the sargasso" } else { "North Sea" };
        let sent = who.submit(form.modal(), &[("0", typed)]).await;
        return sent.expect("an answer").message().clone();
    }
    let wanted: &[&str] = match text {
        _ if text.contains("Which letter") => &[if right { "Alpha" } else { "Beta" }],
        _ if text.contains("The sea is wet") => &[if right { "True" } else { "False" }],
        _ if right => &["a", "e"],
        _ => &["a"],
    };
    if let [menu] = &shown.selects()[..] {
        let labels: Vec<&str> = menu
            .options
            .iter()
            .map(|option| &*option.label)
            .filter(|label| {
                wanted
                    .iter()
                    .any(|one| label.ends_with(&format!("· {one}")))
            })
            .collect();
        let reply = who.select(shown, &labels).await;
        return reply.expect("an answer").message().clone();
    }
    let line = text.split("**").zip(text.split("**").skip(1));
    let letter = line
        .filter(|(_, after)| after.starts_with(&format!(" · {}", wanted[0])))
        .map(|(letter, _)| letter.to_owned())
        .next()
        .expect("it is among the options");
    press(who, shown, &letter).await.message().clone()
}

#[tokio::test]
async fn a_member_practises_in_private_and_sees_the_right_answer_at_once() {
    let mut group = Group::with(&[("mixed.yaml", MIXED)]).await;
    let options = [("bank", "mixed".into())];
    let begun = group.ana.slash(&group.quiz, "practice", &options).await;
    let begun = begun.expect("an answer");
    assert!(begun.ephemeral());
    let mut shown = begun.message().clone();
    for number in 1..=4 {
        let count = format!("**Question {number} of 4**");
        assert_holds(&shown.text(), &["Practice · Mixed", &count]);
        assert!(!shown.text().contains("Correct answer"), "{}", shown.text());
        // A practice survives a restart.
        if number == 3 {
            group.stop_bot().await;
            group.start_bot().await;
        }
        let right = number != 2;
        let answered = answer(&group.ana, &shown, right).await;
        assert!(answered.ephemeral() && answered.id() == begun.message().id());
        let verdict = match right {
            true => "✅ **Correct!**",
            false if shown.text().contains("Which two") => "🟡 **Partly correct.**",
            false => "❌ **Not quite.**",
        };
        assert_holds(&answered.text(), &[&count, verdict, "Correct answer"]);
        if number < 4 {
            shown = press(&group.ana, &answered, "Next question")
                .await
                .message()
                .clone();
        } else {
            assert_holds(&answered.text(), &["**3 of 4 correct.**"]);
            let again = press(&group.ana, &answered, "Practise again").await;
            assert_holds(&again.text(), &["**Question 1 of 4**"]);
        }
    }
    let board = slash(&group.ana, &group.quiz, "leaderboard").await;
    assert_holds(&board.text(), &["No points yet."]);
    group.end().await;
}

#[tokio::test]
async fn an_option_is_explained_and_an_empty_answer_changes_nothing() {
    let group = Group::with(&[("mixed.yaml", MIXED)]).await;
    let options = [("bank", "mixed".into()), ("questions", 4.into())];
    let mut explained = false;
    let begun = group.ana.slash(&group.quiz, "practice", &options).await;
    let mut shown = begun.expect("an answer").message().clone();
    for number in 1..=4 {
        if shown.text().contains("Which sea") {
            let form = press(&group.ana, &shown, "Answer").await;
            let empty = group.ana.submit(form.modal(), &[("0", "  ")]).await;
            assert_holds(&empty.expect("an answer").text(), &["type something"]);
        }
        let answered = answer(&group.ana, &shown, false).await;
        if answered.text().contains("Which two") {
            assert_holds(&answered.text(), &["🟡 **Partly correct.**"]);
        }
        if answered.text().contains("Which letter") {
            explained = true;
            assert_holds(
                &answered.text(),
                &[
                    "your answer",
                    "It is second.",
                    "The Greek alphabet begins so.",
                ],
            );
        }
        if number < 4 {
            shown = press(&group.ana, &answered, "Next question")
                .await
                .message()
                .clone();
        }
    }
    assert!(explained);
    let unknown = [("bank", "mixd".into())];
    let refused = group.ana.slash(&group.quiz, "practice", &unknown).await;
    assert_holds(
        &refused.expect("an answer").text(),
        &["Did you mean **mixed**?"],
    );
    group.end().await;
}

#[tokio::test]
async fn a_changed_bank_ends_the_practice_with_a_message() {
    let group = Group::with(&[("mixed.yaml", MIXED)]).await;
    let options = [("bank", "mixed".into()), ("questions", 1.into())];
    let begun = group.ana.slash(&group.quiz, "practice", &options).await;
    let shown = begun.expect("an answer").message().clone();
    let changed = "title: Mixed\nquestions:\n  - {prompt: New?, answer: true}\n";
    group.write_bank("mixed.yaml", changed);
    group
        .until_info("mixed", |text| text.contains("1 question"))
        .await;
    let pressed = match &shown.selects()[..] {
        [menu] => group.ana.selecting_values(&shown, &menu.custom_id, &["0"]),
        _ => group.ana.pressing(&shown, &shown.buttons()[0].label),
    };
    let late = pressed.send().expect("it is sent").reply().await;
    assert_holds(
        &late.expect("an answer").text(),
        &["This bank has changed", "`/practice bank:mixed`"],
    );
    group.end().await;
}

/// Two cards that can be typed, and one that can only be turned.
const DECK: &str = "
title: Deck
questions:
  - {prompt: der Hund, card: the dog}
  - {card: {front: die Katze, back: the cat}}
  - prompt: How is bread made?
    card: |
      1. Mix flour and water.
      2. Wait.
      3. Bake.
";

#[tokio::test]
async fn cards_are_typed_in_quizzes_and_turned_in_practice() {
    let group = Group::with(&[("deck.yaml", DECK)]).await;
    let options = [("bank", "deck".into()), ("questions", 3.into())];
    let announced = group.ana.slash(&group.quiz, "quiz start", &options).await;
    let announced = announced.expect("an announcement").text();
    assert_holds(&announced, &["2 questions", "1 card is left out"]);
    crate::harness::next(&group.quiz).await;
    group.stop_quiz().await;
    let options = [("bank", "deck".into())];
    let info = group.ana.slash(&group.quiz, "bank info", &options).await;
    assert_holds(
        &info.expect("an answer").text(),
        &["1 card has an answer too long"],
    );

    let options = [("bank", "deck".into()), ("questions", 3.into())];
    let reply = group.ana.slash(&group.quiz, "practice", &options).await;
    let mut shown = reply.expect("an answer").message().clone();
    let mut turned = 0;
    for _ in 0..3 {
        if shown
            .buttons()
            .iter()
            .any(|button| button.label == "Show answer")
        {
            assert!(!shown.text().contains("Bake"), "{}", shown.text());
            let back = press(&group.ana, &shown, "Show answer").await;
            assert_holds(&back.text(), &["How is bread made?", "Bake."]);
            let buttons = back.message().buttons();
            let labels: Vec<_> = buttons.iter().map(|one| one.label.as_str()).collect();
            assert_eq!(labels, ["Again", "Hard", "Good", "Easy"]);
            shown = press(&group.ana, back.message(), "Good")
                .await
                .message()
                .clone();
            turned += 1;
        } else {
            let form = press(&group.ana, &shown, "Answer").await;
            let answer = match shown.text().contains("der Hund") {
                true => "the dog",
                false => "wrong",
            };
            let told = group.ana.submit(form.modal(), &[("0", answer)]).await;
            let told = told.expect("an answer");
            shown = told.message().clone();
            if shown
                .buttons()
                .iter()
                .any(|button| button.label == "Next question")
            {
                shown = press(&group.ana, &shown, "Next question")
                    .await
                    .message()
                    .clone();
            }
        }
    }
    assert_eq!(turned, 1);
    assert_holds(&shown.text(), &["2 of 3 correct."]);
    group.end().await;
}
