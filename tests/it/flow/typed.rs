//! Typed questions, answered in a form or by generated options.

use crate::harness::{Group, assert_holds, closed, final_standings, press, press_anyway, slash};
use discord_sandbox::{Message, Person, Reply};

const SEAS: &str = "
title: Seas
language: en
questions:
  - prompt: Which sea has no coasts?
    accept: [Sargasso Sea, Sargasso, {text: Atlantic, percent: 50, explanation: It is in it.}]
    tags: [sea]
    explanation: Currents bound it.
  - {prompt: How deep is the deepest sea?, number: {value: 10935, tolerance: 65}, units: [m, metres], tags: [depth]}
  - {prompt: Which sea is saltiest?, accept: [Red Sea], tags: [other]}
  - {prompt: Which sea is inland?, accept: [Caspian Sea], tags: [other]}
  - {prompt: Which sea lies north?, accept: [Barents Sea], tags: [other]}
";

/// Types an answer with a timestamp this long after the question, and returns the reply.
async fn type_in(who: &Person, question: &Message, text: &str, after_ms: i64) -> Reply {
    let opened = press(who, question, "Answer").await;
    let at_ms = question.id().stamp_ms() + after_ms;
    let sent = who.submit_at(opened.modal(), &[("0", text)], at_ms);
    sent.expect("a form").reply().await.expect("an answer")
}

async fn play(group: &Group, tag: &str) -> Message {
    let options = [("bank", "seas".into()), ("tag", tag.into())];
    group.play_in(&group.quiz, &group.ana, &options).await
}

#[tokio::test]
async fn a_typed_answer_is_private_forgives_typos_and_must_be_complete() {
    let group = Group::with(&[("seas.yaml", SEAS)]).await;
    let question = play(&group, "sea").await;
    assert_holds(
        &question.text(),
        &["Which sea has no coasts?", "Small typos"],
    );
    let labels: Vec<_> = question
        .buttons()
        .into_iter()
        .map(|one| one.label)
        .collect();
    assert_eq!(labels, ["Answer"]);
    let reply = type_in(&group.ana, &question, " the sargaso  SEA! ", 1000).await;
    assert!(reply.ephemeral());
    assert_holds(&reply.text(), &["**Locked in: the sargaso SEA!**"]);
    type_in(&group.ben, &question, "not the Sargasso Seaside", 1000).await;
    let first = type_in(&group.chloe, &question, "Red Sea", 900).await;
    assert_holds(&first.text(), &["Changed your mind?"]);
    let changed = type_in(&group.chloe, &question, "atlantic", 2500).await;
    assert_holds(&changed.text(), &["This replaces your earlier answer."]);
    let empty = type_in(&group.ben, &question, "   ", 2600).await;
    assert_holds(&empty.text(), &["type something"]);
    let shut = closed(&question).await;
    assert_holds(
        &shut.text(),
        &[
            "✅ **Correct answer**: Sargasso Sea",
            "Also accepted: Sargasso",
            "**Correct:** Ana +900",
            "**Partly correct:** Chloé +375",
            "Currents bound it.",
        ],
    );
    let wrong = "Wrong answers given: “not the Sargasso Seaside”";
    assert_holds(&shut.text(), &[wrong]);
    let mine = press(&group.chloe, &shut, "My answer").await;
    assert_holds(
        &mine.text(),
        &["🟡 You answered atlantic", "It is in it.", "Sargasso Sea"],
    );
    let late = press_anyway(&group.ben, &question, "Answer").await;
    assert_holds(&late.text(), &["This question is already closed"]);
    let standings = final_standings(&group.quiz).await;
    let all = press(&group.ben, &standings, "My answers").await;
    assert_holds(&all.text(), &["not the Sargasso Seaside", "→ Sargasso Sea"]);
    group.end().await;
}

#[tokio::test]
async fn a_number_is_accepted_with_its_unit_and_a_word_is_refused() {
    let group = Group::with(&[("seas.yaml", SEAS)]).await;
    let question = play(&group, "depth").await;
    assert_holds(&question.text(), &["type a number in m"]);
    let word = type_in(&group.ana, &question, "deep", 500).await;
    assert_holds(
        &word.text(),
        &["“deep” isn't a number. Use digits, like 42 or 3.14, in m."],
    );
    let right = type_in(&group.ana, &question, "11,000 Metres", 1000).await;
    assert_holds(&right.text(), &["**Locked in: 11000**"]);
    type_in(&group.ben, &question, "11001", 1000).await;
    let shut = closed(&question).await;
    assert_holds(
        &shut.text(),
        &[
            "✅ **Correct answer**: 10935 ± 65 m",
            "**Correct:** Ana +900",
        ],
    );
    final_standings(&group.quiz).await;
    group.end().await;
}

/// The marks of a number are those of the member's language, and the reply says what was understood.
#[tokio::test]
async fn a_number_is_read_as_the_members_language_writes_it() {
    let moon = "title: Moon\nquestions:\n  - {prompt: How far?, number: 384400, units: [km]}\n";
    let group = Group::with(&[("moon.yaml", moon)]).await;
    let options = [("bank", "moon".into())];
    let question = group.play_in(&group.quiz, &group.ana, &options).await;
    group.ben.set_locale("de");
    let german = type_in(&group.ben, &question, "384.400 km", 500).await;
    assert_holds(
        &german.text(),
        &[
            "**Eingeloggt: 384400**",
            r"„384\.400 km“ lese ich als 384400.",
        ],
    );
    let english = type_in(&group.ana, &question, "384.400", 600).await;
    assert_holds(&english.text(), &["**Locked in: 384.4**"]);
    let changed = type_in(&group.ana, &question, "384,400", 700).await;
    assert_holds(&changed.text(), &["**Locked in: 384400**"]);
    group.chloe.set_locale("fr");
    let french = type_in(&group.chloe, &question, "384,4", 700).await;
    assert_holds(&french.text(), &["**C’est noté : 384,4**"]);
    let shut = closed(&question).await;
    assert_holds(&shut.text(), &["**Correct:** Ben +950, Ana +930"]);
    let mine = press(&group.ben, &shut, "My answer").await;
    assert_holds(&mine.text(), &["384400"]);
    final_standings(&group.quiz).await;
    group.end().await;
}

/// Where an answer is final, a number that means another one in the bank's language is asked for
/// again, and no answer is counted.
#[tokio::test]
async fn an_ambiguous_number_costs_no_try() {
    let depths =
        "title: Depths\nlanguage: de\nquestions:\n  - {prompt: How deep?, number: 10935}\n";
    let group = Group::with(&[("seas.yaml", SEAS), ("depths.yaml", depths)]).await;
    group.ana.set_locale("de");
    let options = [
        ("bank", "seas".into()),
        ("tag", "depth".into()),
        ("mode", "race".into()),
    ];
    let question = group.play_in(&group.quiz, &group.ana, &options).await;
    for after_ms in [500, 600, 700, 800] {
        let asked = type_in(&group.ana, &question, "10,935 m", after_ms).await;
        assert!(asked.ephemeral());
        assert_holds(
            &asked.text(),
            &[
                "„10,935 m“ könnte zwei Zahlen bedeuten.",
                "10935 oder 10.9350",
            ],
        );
    }
    let right = type_in(&group.ana, &question, "10 935 m", 1000).await;
    assert_holds(&right.text(), &["**Eingeloggt: 10935**"]);
    let shut = closed(&question).await;
    assert_holds(&shut.text(), &["**Correct:** Ana"]);
    final_standings(&group.quiz).await;
    let options = [("bank", "depths".into())];
    let begun = group.ben.slash(&group.quiz, "practice", &options);
    let shown = begun.await.expect("an answer").message().clone();
    for (typed, expected) in [
        ("10,935", "Type 10935 or 10.9350 instead"),
        ("10935", "**Correct!**"),
    ] {
        let form = press(&group.ben, &shown, "Answer").await;
        let sent = group.ben.submit(form.modal(), &[("0", typed)]).await;
        assert_holds(&sent.expect("an answer").text(), &[expected]);
    }
    group.end().await;
}

#[tokio::test]
async fn typed_questions_are_asked_with_buttons_if_the_command_says_so() {
    let group = Group::with(&[("seas.yaml", SEAS)]).await;
    let options = [
        ("bank", "seas".into()),
        ("tag", "sea".into()),
        ("ask", "buttons".into()),
    ];
    let question = group.play_in(&group.quiz, &group.ana, &options).await;
    let text = question.text();
    assert_holds(
        &text,
        &["Sargasso Sea", "Red Sea", "Caspian Sea", "Barents Sea"],
    );
    let right = text.split("**").zip(text.split("**").skip(1));
    let letter = right
        .filter(|(_, after)| after.starts_with(" · Sargasso"))
        .map(|(letter, _)| letter.to_owned())
        .next()
        .expect("it is among the options");
    press(&group.ana, &question, &letter).await;
    let shut = closed(&question).await;
    assert_holds(&shut.text(), &["**Correct:** Ana"]);
    let standings = final_standings(&group.quiz).await;
    // "Play again" asks in the same way.
    group
        .ana
        .press(&standings, "Play again")
        .await
        .expect("it starts");
    let again = crate::harness::next(&group.quiz).await;
    assert!(again.buttons().iter().any(|button| button.label == "D"));
    group.stop_quiz().await;
    group.end().await;
}

#[tokio::test]
async fn a_typed_answer_survives_a_restart() {
    let mut group = Group::with(&[("seas.yaml", SEAS)]).await;
    let question = play(&group, "sea").await;
    let opened = press(&group.ben, &question, "Answer").await;
    type_in(&group.ana, &question, "Sargasso", 700).await;
    group.stop_bot().await;
    group.start_bot().await;
    // A form that was open before the restart is accepted too.
    let at_ms = question.id().stamp_ms() + 800;
    let sent = group
        .ben
        .submit_at(opened.modal(), &[("0", "sargasso sea")], at_ms);
    let reply = sent.expect("a form").reply().await.expect("an answer");
    assert_holds(&reply.text(), &["**Locked in: sargasso sea**"]);
    let shut = closed(&question).await;
    assert_holds(&shut.text(), &["**Correct:** Ana +930, Ben +920"]);
    final_standings(&group.quiz).await;
    slash(&group.ana, &group.quiz, "quiz status").await;
    group.end().await;
}
