//! What `/practice` asks next, by what a member and the others got right before.

use crate::harness::{Group, RIGHT, WRONG, closed, final_standings, press};
use discord_sandbox::{Message, Person};
use std::time::Duration;

const LEVELS: &str = "
title: Levels
shuffle: false
questions:
  - {prompt: Which is the easy one?, options: [wrong: a, right: b, wrong: c], tags: [easy]}
  - {prompt: Which is the fair one?, options: [wrong: a, right: b, wrong: c], tags: [fair]}
  - {prompt: Which is the hard one?, options: [wrong: a, right: b, wrong: c], tags: [hard]}
";
/// More right answers in a row than the estimates need for the hard question.
const MOST: usize = 20;

/// Plays the question with this tag: of the people, those at these places are wrong.
async fn play(group: &Group, people: &[Person], tag: &str, wrong: &[usize]) {
    let options = [("bank", "levels".into()), ("tag", tag.into())];
    let question = group.play_in(&group.quiz, &group.ana, &options).await;
    for (at, person) in people.iter().enumerate() {
        let letter = if wrong.contains(&at) { WRONG } else { RIGHT };
        press(person, &question, letter).await;
    }
    group.advance(Duration::from_secs(10));
    closed(&question).await;
    final_standings(&group.quiz).await;
}

/// Begins a practice of one question of the three; returns it, and which it is.
async fn practise(group: &Group, who: &Person) -> (Message, &'static str) {
    let options = [("bank", "levels".into()), ("questions", 1.into())];
    let begun = who.slash(&group.quiz, "practice", &options).await;
    let shown = begun.expect("a practice").message().clone();
    let text = shown.text();
    let levels = ["easy", "fair", "hard"];
    let level = levels.into_iter().find(|level| text.contains(level));
    (shown, level.expect("one of the three"))
}

#[tokio::test]
async fn who_answers_well_practises_harder_questions_and_who_answers_badly_easier_ones() {
    let mut group = Group::with(&[("levels.yaml", LEVELS)]).await;
    let people = ["Eva", "Finn", "Gwen", "Hal", "Iris", "Jack"].map(|name| group.join(name));
    play(&group, &people, "easy", &[]).await;
    play(&group, &people, "fair", &[0]).await;
    play(&group, &people, "hard", &[0, 1, 3, 5]).await;

    let (shown, level) = practise(&group, &group.ben).await;
    assert_eq!(level, "fair", "where nothing is known of the member");
    press(&group.ben, &shown, WRONG).await;
    // The estimates are stored.
    group.stop_bot().await;
    group.start_bot().await;
    let (_, level) = practise(&group, &group.ben).await;
    assert_eq!(level, "easy", "after a wrong answer");

    let mut asked = Vec::new();
    while asked.last() != Some(&"hard") {
        assert!(asked.len() < MOST, "after right answers: {asked:?}");
        let (shown, level) = practise(&group, &group.chloe).await;
        press(&group.chloe, &shown, RIGHT).await;
        asked.push(level);
    }
    assert!(asked.len() > 1, "not at once: {asked:?}");
    group.end().await;
}
