//! Cards outside of studying: what asks them, what leaves them out, and how they are edited.

use crate::harness::{Group, assert_holds, press};
use discord_sandbox::{Arg, Reply};

/// A question, a card that can be typed, and three that can only be turned, by tag and difficulty.
const MIXED: &str = "
title: Mixed
questions:
  - {prompt: Is water wet?, answer: true, tags: [a], difficulty: easy}
  - {prompt: der Hund, card: the dog, tags: [b], difficulty: easy}
  - {prompt: How is bread made?, card: \"Mix.\\n\\nBake.\", tags: [a], difficulty: easy}
  - {prompt: How is beer made?, card: \"Brew.\\n\\nWait.\", tags: [b], difficulty: easy}
  - {prompt: How is wine made?, card: \"Press.\\n\\nWait.\", tags: [b], difficulty: hard}
";

const CARDS_ALONE: &str = "
title: Alone
questions:
  - {prompt: How is bread made?, card: \"Mix.\\n\\nBake.\"}
  - {prompt: How is beer made?, card: \"Brew.\\n\\nWait.\"}
";

async fn send(group: &Group, command: &str, options: &[(&str, Arg)]) -> Reply {
    let sent = group.ana.slash(&group.quiz, command, options).await;
    sent.expect("an answer")
}

fn contest_of(bank: &'static str) -> [(&'static str, Arg); 4] {
    [
        ("name", "Cup".into()),
        ("banks", bank.into()),
        ("opens", "now".into()),
        ("closes", "in 1h".into()),
    ]
}

fn daily_of(group: &Group, bank: &'static str) -> [(&'static str, Arg); 4] {
    [
        ("channel", (&group.quiz).into()),
        ("time", "12:00".into()),
        ("zone", "UTC".into()),
        ("bank", bank.into()),
    ]
}

#[tokio::test]
async fn the_count_of_cards_left_out_follows_the_tag_and_the_difficulty() {
    let group = Group::with(&[("mixed.yaml", MIXED)]).await;
    let check = async |more: &[(&str, Arg)], pieces: &[&str]| {
        let mut options = vec![("bank", "mixed".into()), ("questions", 10.into())];
        options.extend(more.iter().cloned());
        let announced = send(&group, "quiz start", &options).await;
        assert_holds(&announced.text(), pieces);
        crate::harness::next(&group.quiz).await;
        group.stop_quiz().await;
    };
    check(&[], &["2 questions", "3 cards are left out"]).await;
    check(
        &[("tag", "a".into())],
        &["1 question", "1 card is left out"],
    )
    .await;
    check(
        &[("tag", "b".into())],
        &["1 question", "2 cards are left out"],
    )
    .await;
    let easy = ("difficulty", "easy".into());
    check(
        std::slice::from_ref(&easy),
        &["2 questions", "2 cards are left out"],
    )
    .await;
    let both = [("tag", "b".into()), easy];
    check(&both, &["1 question", "1 card is left out"]).await;
    group.end().await;
}

#[tokio::test]
async fn contests_and_daily_questions_count_what_they_can_ask() {
    let group = Group::with(&[("mixed.yaml", MIXED)]).await;
    let daily = send(&group, "daily add", &daily_of(&group, "mixed")).await;
    assert!(daily.ephemeral());
    let list = send(&group, "daily list", &[]).await;
    assert_holds(&list.text(), &["0 of 2 questions asked"]);
    let announced = send(&group, "contest create", &contest_of("mixed")).await;
    assert_holds(&announced.text(), &["3 cards are left out"]);
    let play = [("contest", "Cup".into())];
    let mut asked = Vec::new();
    let mut shown = send(&group, "contest play", &play).await.message().clone();
    for number in 1..=2 {
        assert_holds(&shown.text(), &[&format!("**Question {number} of 2**")]);
        asked.push(shown.text());
        let locked = match shown.text().contains("der Hund") {
            true => {
                let form = press(&group.ana, &shown, "Answer").await;
                let typed = group.ana.submit(form.modal(), &[("0", "the dog")]).await;
                typed.expect("an answer")
            }
            false => press(&group.ana, &shown, "A").await,
        };
        shown = locked.message().clone();
        let next = shown.buttons().first().map(|button| button.label.clone());
        if let (1, Some(label)) = (number, next) {
            shown = press(&group.ana, &shown, &label).await.message().clone();
        }
    }
    assert!(!asked.concat().contains("made?"), "{asked:?}");
    group.end().await;
}

#[tokio::test]
async fn a_bank_of_cards_alone_is_refused_where_questions_are_asked() {
    let group = Group::with(&[("alone.yaml", CARDS_ALONE)]).await;
    let quiz = [("bank", "alone".into())];
    for refused in [
        send(&group, "quiz start", &quiz).await,
        send(&group, "contest create", &contest_of("alone")).await,
        send(&group, "daily add", &daily_of(&group, "alone")).await,
    ] {
        assert!(refused.ephemeral());
        let told = "These are 2 cards whose answers are too long to type";
        assert_holds(&refused.text(), &[told, "`/practice`"]);
    }
    assert_eq!(group.stored("SELECT count(*) FROM quiz"), 0);
    group.end().await;
}

#[tokio::test]
async fn a_card_is_written_and_edited_in_a_form() {
    let group = Group::with_capitals().await;
    let fill = async |form: &Reply, prompt: &str, answers: &str| {
        let values = [("0", prompt), ("1", answers), ("2", "Why.")];
        let sent = group.ana.submit(form.modal(), &values).await;
        sent.expect("an answer")
    };
    let form = send(&group, "bank add", &[("bank", "Words".into())]).await;
    let added = fill(&form, "der Hund", "[card]\nthe dog").await;
    assert_holds(
        &added.text(),
        &["Question 1 of **Words", "der Hund", "the dog"],
    );
    let named = [("bank", "words".into()), ("question", "1".into())];
    let form = send(&group, "bank edit", &named).await;
    let fields = form.modal().fields().iter();
    let values: Vec<_> = fields.map(|field| field.value.clone()).collect();
    assert_eq!(values, ["der Hund", "[card]\nthe dog", "Why."]);
    let refused = fill(&form, "der Hund", "[card]").await;
    assert_holds(&refused.text(), &["back of the card says nothing"]);
    let form = press(&group.ana, refused.message(), "Fix it").await;
    let long = "[card]\nthe *dog*\n\nand a story about it";
    let edited = fill(&form, "der Hund", long).await;
    assert_holds(
        &edited.text(),
        &["Question 1 of **Words", "and a story about it"],
    );
    let quiz = send(&group, "quiz start", &[("bank", "words".into())]).await;
    assert_holds(&quiz.text(), &["There's only 1 card here"]);
    // It may become a question of another kind.
    let form = send(&group, "bank edit", &named).await;
    fill(&form, "Is it a dog?", "true").await;
    let file = send(&group, "bank download", &[("bank", "words".into())]).await;
    let file = file.message().file("words.yaml").expect("a file");
    let file = String::from_utf8(file).expect("text");
    assert_holds(&file, &["answer: true"]);
    assert!(!file.contains("card"), "{file}");
    group.end().await;
}
