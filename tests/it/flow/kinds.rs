//! The kinds of questions, and how each is laid out and answered.

use crate::harness::{
    Group, assert_holds, closed, final_standings, next, press, press_after, slash,
};

const SEVERAL: &str = "
title: Primes
shuffle: false
questions:
  - prompt: Which are prime?
    options: [right: Two, wrong: Four, right: Seven, wrong: Nine]
    points: 2
";

#[tokio::test]
async fn several_right_options_are_chosen_in_a_menu() {
    let group = Group::with(&[("primes.yaml", SEVERAL)]).await;
    let question = group.play("primes", 1).await;
    assert!(question.buttons().is_empty(), "{:?}", question.buttons());
    let [menu] = &question.selects()[..] else {
        panic!("it is one menu");
    };
    let labels: Vec<_> = menu.options.iter().map(|it| it.label.as_str()).collect();
    assert_eq!(labels, ["A · Two", "B · Four", "C · Seven", "D · Nine"]);
    assert_eq!((menu.min, menu.max), (1, 4));
    let choose = async |who: &discord_sandbox::Person, labels: &[&str]| {
        let at_ms = question.id().stamp_ms() + 1000;
        let doing = who.selecting(&question, None, labels).at_ms(at_ms);
        let reply = doing.send().expect("a choice").reply().await;
        reply.expect("an answer")
    };
    let all = choose(&group.ana, &["C", "A"]).await;
    assert_holds(&all.text(), &["**Locked in: A, C**"]);
    choose(&group.ben, &["A"]).await;
    choose(&group.chloe, &["A", "B", "C", "D"]).await;
    let shut = closed(&question).await;
    // A message with a menu is not edited while a member may have the menu open.
    assert_eq!(shut.version(), 1);
    assert!(shut.selects()[0].disabled);
    assert_holds(
        &shut.text(),
        &["**Correct:** Ana +1,800", "**Partly correct:** Ben +900"],
    );
    assert_eq!(shut.text().matches("**Correct answer**").count(), 2);
    let mine = press(&group.ben, &shut, "My answer").await;
    assert_holds(
        &mine.text(),
        &[
            "🟡 You answered A. Partly correct.",
            "**Correct answer**: \n**A** · Two\n**C** · Seven",
        ],
    );
    let standings = final_standings(&group.quiz).await;
    assert_holds(
        &standings.text(),
        &[
            "🥇 **Ana** · 1,800 points · 1/1 correct",
            "🥈 **Ben** · 900 points · 0/1 correct",
            "**Chloé** · 0 points · 0/1 correct",
        ],
    );
    group.end().await;
}

#[tokio::test]
async fn true_and_false_keep_their_order_and_tails_stay_last() {
    let bank = "
title: Orders
questions:
  - {prompt: Water is wet., answer: true, tags: [tf]}
  - {prompt: Stone is wet., answer: false, tags: [tf]}
  - {prompt: Fire is wet., answer: false, tags: [tf]}
  - prompt: Which of these?
    tags: [tail]
    options: [wrong: None of the above, wrong: b, wrong: c, right: d]
";
    let group = Group::with(&[("orders.yaml", bank)]).await;
    let options = [("bank", "orders".into()), ("tag", "TF".into())];
    let mut question = group.play_in(&group.quiz, &group.ana, &options).await;
    for _ in 0..3 {
        assert_holds(
            &question.text(),
            &["of 3**", "**A** · True", "**B** · False"],
        );
        slash(&group.ana, &group.quiz, "quiz skip").await;
        let shut = closed(&question).await;
        assert_holds(&shut.text(), &["**Skipped.**", "✅ **Correct answer**"]);
        if !shut.text().contains("That was the last question") {
            question = next(&group.quiz).await;
        }
    }
    final_standings(&group.quiz).await;
    for _ in 0..3 {
        let options = [("bank", "orders".into()), ("tag", "tail".into())];
        let question = group.play_in(&group.quiz, &group.ana, &options).await;
        assert_holds(&question.text(), &["of 1**", "**D** · None of the above"]);
        group.stop_quiz().await;
    }
    group.end().await;
}

/// Returns a bank with a question that has `count` options, of which the first is right.
fn wide(count: usize) -> String {
    let options: Vec<_> = (1..=count)
        .map(|number| {
            let key = if number == 1 { "right" } else { "wrong" };
            format!("{key}: \"Number {number} of the many\"")
        })
        .collect();
    format!(
        "title: Wide\nshuffle: false\nquestions:\n  - {{prompt: Which?, options: [{}]}}\n",
        options.join(", ")
    )
}

#[tokio::test]
async fn many_options_are_answered_by_rows_of_letters() {
    let banks = [10, 11, 25].map(wide);
    let group = Group::with(&[
        ("ten.yaml", &banks[0]),
        ("eleven.yaml", &banks[1]),
        ("most.yaml", &banks[2]),
    ])
    .await;
    let ten = group.play("ten", 1).await;
    assert_eq!(ten.buttons().len(), 10);
    let parts = |message: &discord_sandbox::Message| {
        let json = message.json();
        let parts = json["components"][0]["components"].as_array().cloned();
        let parts = parts.expect("a container");
        let of = |kind| parts.iter().filter(|part| part["type"] == kind).count();
        (of(9), of(1))
    };
    assert_eq!(parts(&ten), (10, 0), "a section for each option");
    group.stop_quiz().await;
    let eleven = group.play("eleven", 1).await;
    assert_eq!((parts(&eleven), eleven.buttons().len()), ((0, 3), 11));
    group.stop_quiz().await;
    let most = group.play("most", 1).await;
    assert_eq!((parts(&most), most.buttons().len()), ((0, 5), 25));
    let reply = press_after(&group.ana, &most, "Y", 2500).await;
    assert_holds(&reply.text(), &["**Locked in: Y**"]);
    press_after(&group.ben, &most, "A", 2500).await;
    let shut = closed(&most).await;
    assert_holds(
        &shut.text(),
        &[
            "**A** · Number 1 of the many\n-# ✅ **Correct answer** · 1",
            "**Correct:** Ben +750",
        ],
    );
    final_standings(&group.quiz).await;
    group.end().await;
}

#[tokio::test]
async fn pictures_code_and_explanations_are_shown_when_they_should_be() {
    let bank = "
title: Rich
shuffle: false
questions:
  - prompt: What does *this* print?
    code: {language: rust, text: 'println!(\"{}\", 1 + 1);'}
    image: {url: https://example.com/a.png, alt: Two apples}
    options:
      - {right: '`2`', explanation: One and one.}
      - {wrong: '`11`', explanation: These are numbers.}
      - {wrong: '`3`', explanation: Nobody chose this.}
    explanation: It **adds**.
    source: https://example.com/add_(numbers)
";
    let group = Group::with(&[("rich.yaml", bank)]).await;
    let question = group.play("rich", 1).await;
    let text = question.text();
    assert_holds(
        &text,
        &[
            "What does *this* print?",
            "```rust\nprintln!(\"{}\", 1 + 1);\n```",
        ],
    );
    assert!(
        !text.contains("adds") && !text.contains("One and one"),
        "{text}"
    );
    let picture = (
        "https://example.com/a.png".to_owned(),
        "Two apples".to_owned(),
    );
    assert_eq!(question.images(), std::slice::from_ref(&picture));
    press_after(&group.ben, &question, "B", 1000).await;
    let shut = closed(&question).await;
    assert_eq!(shut.images(), [picture]);
    assert_holds(
        &shut.text(),
        &[
            "It **adds**.",
            "**A** · One and one.",
            "**B** · These are numbers.",
            "[Learn more](https://example.com/add_%28numbers%29)",
            "Nobody got it.",
        ],
    );
    assert!(!shut.text().contains("0 picked this"));
    let mine = press(&group.ben, &shut, "My answer").await;
    assert_holds(
        &mine.text(),
        &["❌ You answered B.", "These are numbers.", "It **adds**."],
    );
    final_standings(&group.quiz).await;
    group.end().await;
}
