//! The page with the keyboard only: the order and the visibility of the focus, and what is read out.

use super::browser::{Page, in_browser};
use crate::harness::{CAPITALS, Group, closed, final_standings, next};
use discord_sandbox::Message;
use serde_json::Value;
use std::time::Duration;
use thirtyfour::prelude::*;

/// A question of each kind that is not answered with the buttons of its options.
const KINDS: &str = "
title: Kinds
shuffle: false
questions:
  - {prompt: Which are even?, options: [right: Two, wrong: Three, right: Four], tags: [several]}
  - {prompt: Which sea has no coast?, accept: [Sargasso Sea], tags: [typed]}
";
/// The most presses of the Tab key; no test needs as many.
const STOPS: usize = 12;

/// Returns the accessible name of the element with the focus, else its text.
const FOCUSED: &str = "
    const at = document.activeElement;
    return at.getAttribute('aria-label') ?? at.textContent.trim();
";
/// Returns whether the focus is visible.
const FOCUS_SHOWS: &str = "
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
";
/// Records the changes of the live region.
const LISTEN: &str = "
    window.heard = [];
    const region = document.getElementById('news');
    new MutationObserver(() => heard.push(region.textContent)).observe(region, { childList: true });
";

/// Moves the focus backwards to the element with this name, and checks that it is always visible.
/// Returns the names of the elements on the way.
async fn back_to(page: &Page, wanted: &str) -> WebDriverResult<Vec<String>> {
    let mut passed = Vec::new();
    for _ in 0..STOPS {
        page.tab_back().await?;
        let name = page.run(FOCUSED).await?;
        let name = name.as_str().unwrap_or_default().to_owned();
        assert_eq!(
            page.run(FOCUS_SHOWS).await?,
            true,
            "the focus on {name:?} is not visible"
        );
        passed.push(name);
        if passed.last().is_some_and(|name| name == wanted) {
            return Ok(passed);
        }
    }
    panic!("{wanted:?} is not reached; the focus was on {passed:?}");
}

/// Starts a quiz of one question; the slash opens the message box from any focus.
async fn start(page: &Page, group: &Group, of: &str) -> WebDriverResult<Message> {
    let line = format!("/quiz start questions:1 seconds:600 bank:{of}");
    page.keys(line).await?;
    page.until(FOCUSED, |name| name == "Message").await?;
    page.keys(Key::Enter + "").await?;
    page.message("Question 1 of 1").await?;
    let announcement = next(&group.quiz).await;
    assert!(announcement.text().contains("started"));
    Ok(next(&group.quiz).await)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_is_answered_with_the_keyboard_only_and_its_close_is_read_out_once() {
    in_browser(async |page| {
        let group = Group::with(&[("capitals.yaml", CAPITALS)]).await;
        page.open(&group).await?;
        let question = start(page, &group, "capitals").await?;
        let options = question.text();
        let city = |letter: &str| {
            let mark = format!("**{letter}** · ");
            let line = options.lines().find_map(|line| line.strip_prefix(&mark));
            format!("{letter} · {}", line.expect("an option"))
        };
        // Backwards, because the message box is below the messages.
        let passed = back_to(page, &city("A")).await?;
        assert_eq!(passed, [city("C"), city("B"), city("A")]);
        page.keys(Key::Enter + "").await?;
        page.message("Locked in: A").await?;
        page.message("Only you can see this").await?;
        page.until(FOCUSED, |name| *name == city("A").as_str())
            .await?;

        page.run(LISTEN).await?;
        group.advance(Duration::from_secs(602));
        closed(&question).await;
        page.message("Correct answer").await?;
        final_standings(&group.quiz).await;
        page.message("Final standings").await?;
        let heard = page.run("return heard").await?;
        let [Value::String(heard)] = &heard.as_array().expect("a list")[..] else {
            panic!("not read out once: {heard}");
        };
        let right = ["Closed.", "Correct answer"];
        assert!(right.iter().all(|part| heard.contains(part)), "{heard}");
        assert!(!heard.contains('▰') && !heard.contains("**"), "{heard}");
        // The button is disabled, so its message has the focus, and its other buttons are next.
        for next in ["Apps", "My answer"] {
            page.keys(Key::Tab + "").await?;
            assert_eq!(page.run(FOCUSED).await?, next);
        }
        page.keys(" ").await?;
        page.message("You answered A").await?;
        group.end().await;
        Ok(())
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_of_options_is_used_with_the_keyboard() {
    in_browser(async |page| {
        let group = Group::with(&[("kinds.yaml", KINDS)]).await;
        page.open(&group).await?;
        start(page, &group, "kinds tag:several").await?;
        back_to(page, "Pick all that apply").await?;
        page.keys(Key::Enter + "").await?;
        page.find("//*[@role='listbox' and @aria-multiselectable='true']")
            .await?;
        // The first and the last, then "Done".
        page.keys(" ").await?;
        page.keys(Key::End + "").await?;
        page.keys(" ").await?;
        page.keys(Key::Tab + "").await?;
        assert_eq!(page.run(FOCUSED).await?, "Done");
        page.keys(Key::Enter + "").await?;
        page.message("Locked in: A, C").await?;
        page.until(FOCUSED, |name| {
            name == "Pick all that apply: A · Two, C · Four"
        })
        .await?;
        group.stop_quiz().await;
        group.end().await;
        Ok(())
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_keeps_the_focus_until_it_is_sent_or_closed() {
    in_browser(async |page| {
        let group = Group::with(&[("kinds.yaml", KINDS)]).await;
        page.open(&group).await?;
        start(page, &group, "kinds tag:typed").await?;
        back_to(page, "Answer").await?;
        page.keys(Key::Enter + "").await?;
        page.find("//dialog[@open]//input").await?;
        let inside = "return document.activeElement.closest('dialog') !== null";
        for stop in 0..STOPS {
            match stop < STOPS / 2 {
                true => page.keys(Key::Tab + "").await?,
                false => page.tab_back().await?,
            }
            assert_eq!(page.run(inside).await?, true, "the focus has left the form");
        }
        page.keys(Key::Escape + "").await?;
        page.find("//dialog[not(@open)]").await?;
        page.until(FOCUSED, |name| name == "Answer").await?;
        page.keys(Key::Enter + "").await?;
        page.find("//dialog[@open]//input").await?;
        page.keys("Sargasso Sea" + Key::Enter).await?;
        page.message("Locked in").await?;
        group.stop_quiz().await;
        group.end().await;
        Ok(())
    })
    .await;
}
