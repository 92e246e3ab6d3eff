//! Formulas that Unicode cannot say are in a picture of the question, and in one of the explanation.

use super::pictures::PNG;
use crate::harness::{Group, assert_holds, closed, final_standings, press, slash};
use discord_sandbox::{Message, Permissions};

const BANK: &str = r"
title: Halves
questions:
  - prompt: What is $\frac{x}{2}$ for $x = 4y$?
    options:
      - right: $\frac{4y}{2}$
        explanation: Since $\frac{4y}{2} = 2y$.
      - wrong: $\frac{2}{4y}$
      - wrong: none, or $5 to $10
    explanation: Put $4y$ for $x$ in $\frac{x}{2}$.
    source: https://example.org/halves
";

const SAID: &str = r"
title: Said
shuffle: false
questions:
  - prompt: Is $x_1^2$ it, for $5 and $10?
    options:
      - right: \(\sqrt{2}\)
      - wrong: $\ce{H2O}$
      - wrong: $\nothing{x}$
    explanation: It is $\alpha \le \beta$.
";

async fn group(bank: &str) -> Group {
    Group::with_files(&[("bank.yaml", bank.as_bytes())]).await
}

/// The alternative text of each picture, in order.
fn alts(message: &Message) -> Vec<String> {
    message.images().into_iter().map(|(_, alt)| alt).collect()
}

/// The letter of an option in the text of a picture.
fn letter_of(alt: &str, option: &str) -> String {
    let line = alt.lines().find(|line| line.ends_with(option));
    line.expect("the option is shown")[..1].to_owned()
}

#[tokio::test]
async fn a_question_is_a_picture_in_its_post_and_the_explanation_comes_with_the_close() {
    let group = group(BANK).await;
    let before = group.quiz.counts();
    let question = group.play("bank", 1).await;
    assert_eq!(question.files(), ["picture-1.png"], "{}", question.text());
    let picture = question.file("picture-1.png").expect("it was sent");
    assert!(picture.starts_with(&PNG[..8]));
    let asked = alts(&question);
    assert!(
        asked[0].starts_with(r"What is \frac{x}{2} for x = 4y?"),
        "{asked:?}"
    );
    // The options are in the order of this posting, and nothing tells which is right.
    let right = letter_of(&asked[0], r"\frac{4y}{2}");
    let wrong = letter_of(&asked[0], r"\frac{2}{4y}");
    let text = question.text();
    assert!(!text.contains(r"frac"), "{text}");
    // A text that needs no picture stays text beside its letter.
    assert_holds(&text, &["none, or $5 to $10"]);
    press(&group.ana, &question, &right).await;
    press(&group.ben, &question, &wrong).await;
    let shut = closed(&question).await;
    assert_holds(
        &shut.text(),
        &["Ana", "Learn more", &format!("**{right}**\n")],
    );
    assert_eq!(shut.files(), ["picture-1.png", "picture-2.png"]);
    assert_eq!(shut.file("picture-1.png").as_deref(), Some(&*picture));
    let shown = alts(&shut);
    assert_eq!(shown[0], asked[0]);
    let explained =
        format!("Put 4y for x in \\frac{{x}}{{2}}.\n{right}: Since \\frac{{4y}}{{2}} = 2y.");
    assert_eq!(shown[1], explained);
    let counts = group.quiz.counts();
    assert_eq!(counts.posts - before.posts, 1);
    let uploads = group.sandbox.requests();
    let uploads = uploads.iter().filter(|request| !request.files.is_empty());
    let methods: Vec<_> = uploads.map(|request| &*request.method).take(2).collect();
    assert_eq!(methods, ["POST", "PATCH"]);
    final_standings(&group.quiz).await;
    group.end().await;
}

#[tokio::test]
async fn a_practice_shows_the_same_pictures() {
    let group = group(BANK).await;
    let options = [("bank", "bank".into())];
    let asked = group.ben.slash(&group.quiz, "practice", &options).await;
    let asked = asked.expect("a practice").message().clone();
    assert_eq!(asked.files(), ["picture-1.png"]);
    let right = letter_of(&alts(&asked)[0], r"\frac{4y}{2}");
    crate::harness::press_anyway(&group.ben, &asked, &right).await;
    let shut = asked.edited_to("Correct!").await.expect("it changes");
    assert_eq!(shut.files(), ["picture-1.png", "picture-2.png"]);
    let preview = group.ana.slash(&group.quiz, "bank preview", &options).await;
    let preview = preview.expect("a preview").message().clone();
    assert_eq!(preview.files(), ["picture-1.png", "picture-2.png"]);
    slash(&group.ana, &group.quiz, "help").await;
    group.end().await;
}

#[tokio::test]
async fn without_the_permission_for_files_formulas_are_shown_as_they_are_written() {
    let group = group(BANK).await;
    group.quiz.deny(Permissions::ATTACH_FILES);
    group.sandbox.expect_refusals(50013, 2);
    let question = group.play("bank", 1).await;
    assert!(question.files().is_empty());
    let text = question.text();
    assert_holds(
        &text,
        &[r"$\\frac{x}{2}$", r"$\\frac{4y}{2}$", r"$\\frac{2}{4y}$"],
    );
    press(&group.ana, &question, "A").await;
    let shut = closed(&question).await;
    assert_holds(&shut.text(), &[r"Put 4y for x in $\\frac{x}{2}$"]);
    final_standings(&group.quiz).await;
    group.end().await;
}

#[tokio::test]
async fn what_unicode_says_and_what_cannot_be_drawn_is_text() {
    let group = group(SAID).await;
    let question = group.play("bank", 1).await;
    assert!(question.files().is_empty());
    assert_holds(
        &question.text(),
        &["Is x₁² it, for $5 and $10?", "√2", "H₂O", r"$\\nothing{x}$"],
    );
    press(&group.ana, &question, "A").await;
    assert_holds(&closed(&question).await.text(), &["It is α ≤ β."]);
    final_standings(&group.quiz).await;
    group.end().await;
}

#[tokio::test]
async fn a_question_is_found_by_its_formula_as_it_is_shown_and_its_options_are_escaped_once() {
    let group = group(BANK).await;
    let named = [("bank", "bank".into()), ("question", "for x = 4y?".into())];
    let fix = group.ana.slash(&group.quiz, "bank fix", &named).await;
    let fix = fix.expect("an answer");
    assert_holds(
        &fix.text(),
        &[r"✅ **A** · $\\frac{4y}{2}$", r"▫️ **B** · $\\frac{2}{4y}$"],
    );
    group.end().await;
}
