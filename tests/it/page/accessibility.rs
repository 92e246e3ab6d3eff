//! Checks the accessibility of the page with axe-core; see `tests/data/axe-core`.

use super::browser::{Page, in_browser, in_demo};
use crate::harness::{Group, RIGHT, WRONG, closed, final_standings, next, press};
use std::time::Duration;
use thirtyfour::prelude::*;

const AXE: &str = include_str!("../../data/axe-core/axe.min.js");
/// Returns a line for each rule that is broken.
const CHECK: &str = "
    const done = arguments[arguments.length - 1];
    const line = ({ id, impact, nodes }) => `${id} (${impact}): ${nodes.map((node) => node.html).join('  ')}`;
    axe.run(document).then(({ violations }) => done(violations.map(line)), (error) => done([`${error}`]));
";
/// Longer than any step of the tests, so that a question stays open until the clock is moved.
const SECONDS: i64 = 600;

/// Two questions with everything that a message can contain: a heading, a list, code that is wider
/// than a phone, bold, a link, subtext.
const RICH: &str = "
title: Rich
shuffle: false
questions:
  - prompt: |
      What does this print?

      1. Read it.
      2. Then `answer`.

      ```rust
      fn main() { let line = \"a string so long that it has to scroll sideways in a narrow box\"; println!(\"{line}\"); }
      ```
    options: [wrong: Nothing, right: A **string**, wrong: An error]
    explanation: It prints it, as [the book](https://doc.rust-lang.org/book/) **says**.
    source: https://doc.rust-lang.org/book/
  - {prompt: Is it over?, options: [wrong: Not yet, right: Nearly, wrong: Long ago]}
";
const SEVERAL: &str = "
title: Several
questions:
  - {prompt: Which are even?, options: [right: Two, wrong: Three, right: Four]}
";
const TYPED: &str = "
title: Typed
questions:
  - {prompt: Which sea has no coast?, accept: [Sargasso Sea]}
";

/// Checks the current page, at the width of a desktop and of a phone, dark and light.
pub(super) async fn check(page: &Page, state: &str) -> WebDriverResult<()> {
    let mut faults = Vec::new();
    for width in [1280, 390] {
        page.resize(width).await?;
        for theme in ["dark", "light"] {
            let set = format!("document.documentElement.dataset.theme = '{theme}'");
            page.run(&set).await?;
            let found = axe(page).await?;
            faults.extend(
                found
                    .iter()
                    .map(|one| format!("{width} px, {theme}: {one}")),
            );
        }
    }
    page.resize(1280).await?;
    assert!(faults.is_empty(), "{state}\n{}", faults.join("\n"));
    Ok(())
}

/// Returns the rules that are broken, of any impact.
async fn axe(page: &Page) -> WebDriverResult<Vec<String>> {
    page.run(&format!("if (!window.axe) {{ {AXE} }}")).await?;
    let found = page.0.execute_async(CHECK, Vec::new()).await?;
    found.convert()
}

#[tokio::test(flavor = "multi_thread")]
async fn axe_finds_no_fault_in_the_page_as_it_opens_and_finds_one_that_is_planted() {
    in_demo(async |page, address| {
        page.0.goto(address).await?;
        page.find("//*[@id='welcome']//button").await?;
        check(page, "the empty start").await?;
        let plant = "document.getElementById('log').append(new Image())";
        page.run(plant).await?;
        let found = axe(page).await?;
        assert!(found[0].starts_with("image-alt (critical)"), "{found:?}");
        Ok(())
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn axe_finds_no_fault_from_a_question_to_the_final_standings() {
    in_browser(async |page| {
        let group = Group::with(&[("rich.yaml", RICH)]).await;
        let question = start(&group, "rich", 2).await;
        page.open(&group).await?;
        page.message("Question 1 of 2").await?;
        check(page, "an open question with buttons").await?;

        press(&group.ben, &question, RIGHT).await;
        press(&group.chloe, &question, WRONG).await;
        group.advance(Duration::from_secs(SECONDS as u64 + 2));
        closed(&question).await;
        let second = next(&group.quiz).await;
        page.message("Correct answer").await?;
        check(page, "a closed question").await?;

        press(&group.ben, &second, RIGHT).await;
        press(&group.chloe, &second, RIGHT).await;
        group.advance(Duration::from_secs(SECONDS as u64 + 2));
        final_standings(&group.quiz).await;
        page.message("Final standings").await?;
        check(page, "final standings").await?;

        page.press("My answers").await?;
        page.message("Only you can see this").await?;
        page.say("/leaderboard").await?;
        next(&group.quiz).await;
        page.message("for this channel").await?;
        check(page, "a private reply and a leaderboard below a picture").await?;
        group.end().await;
        Ok(())
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn axe_finds_no_fault_in_a_list_of_options_and_in_a_form() {
    in_browser(async |page| {
        let banks = [("several.yaml", SEVERAL), ("typed.yaml", TYPED)];
        let group = Group::with(&banks).await;
        start(&group, "several", 1).await;
        page.open(&group).await?;
        let list = page.find("//button[@aria-haspopup='listbox']").await?;
        list.click().await?;
        page.find("//*[@role='option']").await?;
        check(page, "an open question with its list of options").await?;
        page.keys(Key::Escape + "").await?;
        group.stop_quiz().await;

        start(&group, "typed", 1).await;
        page.message("Which sea has no coast?").await?;
        page.press("Answer").await?;
        page.find("//dialog[@open]//input").await?;
        check(page, "a form").await?;
        page.keys(Key::Escape + "").await?;
        group.stop_quiz().await;
        group.end().await;
        Ok(())
    })
    .await;
}

async fn start(group: &Group, bank: &str, questions: i64) -> discord_sandbox::Message {
    let options = [
        ("bank", bank.into()),
        ("questions", questions.into()),
        ("seconds", SECONDS.into()),
    ];
    group.play_in(&group.quiz, &group.ana, &options).await
}
