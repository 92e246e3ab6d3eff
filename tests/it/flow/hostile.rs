//! Names and banks that try to break the layout or to ping, and languages without texts.

use crate::harness::{Group, assert_holds, closed, final_standings, press, press_after, slash};
use discord_sandbox::{Message, Reply};

/// A bank whose title, prompt, options, explanation and tag are full of Markdown and mentions.
const HOSTILE: &str = r##"
title: "**Bold** <@1> @everyone ||x|| \u202Ereversed"
description: "# Heading <#1> `code` [x](https://evil.example)"
tags: ["**tag** <@&1>"]
shuffle: false
questions:
  - prompt: |
      @everyone \# not a heading <@1> <@&1> <#1> <t:1:R> \|\|spoiler\|\| List<T>

      ````text
      ```
      <@1> leaves the block
      ```
      ````
    options:
      - right: "@here \\*\\*x\\*\\* <@1>"
        explanation: "<@1> \\`\\`\\`"
      - wrong: "> quote"
      - wrong: "\\- list \\~\\~gone\\~\\~ ```"
    explanation: "@everyone <@1> \\*\\*"
"##;

/// Texts that must not reach a client unescaped outside code.
#[track_caller]
fn assert_tame(text: &str) {
    let mut in_code = false;
    for line in text.lines() {
        if line.starts_with("```") {
            in_code = !in_code;
            continue;
        }
        let before = |needle: &str| {
            line.match_indices(needle)
                .any(|(at, _)| !line[..at].ends_with('\\'))
        };
        if !in_code {
            for mark in ["<@", "<#", "||", "~~", "<t:1:"] {
                assert!(!before(mark), "{mark} in {line:?} of:\n{text}");
            }
        }
        assert!(
            !line.contains('\u{202e}'),
            "a bidirectional control character in {line:?}"
        );
    }
    assert!(!in_code, "a block of code is left open:\n{text}");
}

#[track_caller]
fn check(message: &Message) {
    assert!(message.pings().is_empty(), "{:?}", message.pings());
    assert_tame(&message.text());
}

#[track_caller]
fn check_reply(reply: &Reply) {
    check(reply.message());
}

#[tokio::test]
async fn names_and_banks_cannot_break_the_layout_or_ping() {
    let group = Group::with(&[("hostile.yaml", HOSTILE)]).await;
    let everyone = group.join("@everyone");
    let marked = group.join("**x**\n# <@1> ||y||");
    let turned = group.join("a\u{202e}b `c` ```");
    let options = [("bank", "hostile".into())];
    let announced = marked.slash(&group.quiz, "quiz start", &options).await;
    check_reply(&announced.expect("an announcement"));
    let question = crate::harness::next(&group.quiz).await;
    check(&question);
    for member in [&everyone, &marked, &turned] {
        check_reply(&press_after(member, &question, "A", 1000).await);
    }
    press_after(&group.ben, &question, "C", 1000).await;
    check_reply(&slash(&group.ben, &group.quiz, "quiz status").await);
    let shut = closed(&question).await;
    check(&shut);
    assert_holds(&shut.text(), &["**Correct:** ", "@\u{200b}everyone +900"]);
    for member in [&everyone, &group.ben] {
        check_reply(&press(member, &shut, "My answer").await);
    }
    let standings = final_standings(&group.quiz).await;
    check(&standings);
    check_reply(&press(&group.ben, &standings, "My answers").await);
    check_reply(&slash(&turned, &group.quiz, "leaderboard").await);
    check_reply(&slash(&group.ben, &group.quiz, "bank list").await);
    for command in ["bank info", "bank preview"] {
        let reply = group.ana.slash(&group.quiz, command, &options).await;
        check_reply(&reply.expect("an answer"));
    }
    let options = [("bank", "hostile".into()), ("tag", "<@1> **".into())];
    let refused = group.ana.slash(&group.quiz, "quiz start", &options).await;
    check_reply(&refused.expect("a refusal"));
    for request in group.sandbox.requests() {
        let data = request.body.get("data").unwrap_or(&request.body);
        if data.get("components").is_some() {
            assert_eq!(data["allowed_mentions"], serde_json::json!({ "parse": [] }));
        }
    }
    group.end().await;
}

#[tokio::test]
async fn texts_at_discords_limits_are_cut_and_never_refused() {
    let long = "wörd ".repeat(40);
    let option = "an option of quite some length, ".repeat(4);
    let options: Vec<_> = (1..=8)
        .map(|number| {
            let key = if number == 2 { "right" } else { "wrong" };
            format!("      - {key}: \"{number}. {option}\"\n        explanation: \"{long}\"\n")
        })
        .collect();
    let single = format!(
        "title: \"{}\"\nquestions:\n  - prompt: \"{long}\"\n    options:\n{}    explanation: \"{}\"\n",
        "A very long title ".repeat(11).trim(),
        options.join(""),
        "Because of this. ".repeat(100),
    );
    let several = single.replace("wrong: \"3.", "right: \"3.");
    let group = Group::with(&[("single.yaml", &single), ("several.yaml", &several)]).await;
    let name = "N".repeat(32);
    let member = group.join(&name);
    let first = group.play("single", 1).await;
    press_after(&member, &first, "A", 1000).await;
    let general = group.sandbox.channel("general");
    let options = [("bank", "several".into())];
    let second = group.play_in(&general, &member, &options).await;
    let labels: Vec<_> = second.selects()[0]
        .options
        .iter()
        .map(|it| it.label.clone())
        .collect();
    assert!(
        labels
            .iter()
            .all(|label| label.ends_with('…') && label.chars().count() == 100)
    );
    member
        .select(&second, &["A", "C"])
        .await
        .expect("an answer");
    for (channel, question) in [(&group.quiz, &first), (&general, &second)] {
        let shut = closed(question).await;
        press(&member, &shut, "My answer").await;
        let standings = final_standings(channel).await;
        press(&member, &standings, "My answers").await;
        // An explanation that does not fit has its own message.
        while let Some(apart) = channel.try_next_message() {
            assert_holds(
                &apart.text(),
                &["**Explanation for question 1**", "Because of this."],
            );
        }
    }
    group.end().await;
}

#[tokio::test]
async fn a_language_without_texts_falls_back_to_english() {
    let group = Group::with_capitals().await;
    group.sandbox.guild().set_locale("sv-SE");
    group.ben.set_locale("zh-TW");
    let question = group.play("capitals", 1).await;
    assert_holds(&question.text(), &["**Question 1 of 1**"]);
    let reply = press(&group.ben, &question, "B").await;
    assert_holds(&reply.text(), &["**Locked in: B**"]);
    let help = slash(&group.ben, &group.quiz, "help").await;
    assert_holds(&help.text(), &["Quizzes for study groups"]);
    group.stop_quiz().await;
    group.end().await;
}
