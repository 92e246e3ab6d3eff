//! Direct messages with the bot, and the menu of commands of a message.

use super::accessibility::check;
use super::browser::{Page, in_browser};
use crate::harness::Group;
use std::time::Duration;
use thirtyfour::prelude::*;

const HOUR: Duration = Duration::from_secs(60 * 60);
const UNREAD: &str =
    "//button[contains(@class, 'channel') and @data-unread][contains(., 'quizbot')]";

async fn open_direct(page: &Page) -> WebDriverResult<()> {
    let button = page
        .find("//nav//button[contains(., 'Direct messages')]")
        .await?;
    button.click().await?;
    page.find("//h1[.='quizbot']").await.map(drop)
}

/// Returns the time of day in UTC, an hour from now.
fn in_an_hour(group: &Group) -> String {
    let minute = (group.now_ms() / 60_000 + 60).rem_euclid(24 * 60);
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reminder_arrives_in_the_direct_messages_where_the_review_begins() {
    in_browser(async |page| {
        let group = Group::with_capitals().await;
        page.open(&group).await?;
        open_direct(page).await?;
        page.say("/learn add bank:capitals").await?;
        page.message("3 questions").await?;
        // Commands of servers are not offered here.
        page.say("/quiz start").await?;
        page.find("//*[@id='trouble'][contains(., 'no command /quiz')]")
            .await?;
        page.find("//textarea").await?.clear().await?;
        let remind = format!("/remind set time:{} zone:UTC", in_an_hour(&group));
        page.say(&remind).await?;
        page.message("direct message each day").await?;
        check(page, "direct messages").await?;

        // It is for Ana, so Ben's page shows nothing of it.
        page.act_as("Ben").await?;
        page.find("//h1[.='quizbot']").await?;
        page.until(
            "return document.querySelectorAll('article').length",
            |count| *count == 0,
        )
        .await?;
        group.advance(HOUR);
        let direct = group.ana.direct();
        let reminder = crate::harness::next(&direct).await;
        assert!(reminder.text().contains("are due"), "{}", reminder.text());
        assert_eq!(page.count(UNREAD).await?, 0);
        page.act_as("Ana").await?;
        page.message("3 questions are due").await?;

        // In another channel, the next one leaves a mark, which opening removes.
        let general = page.find("//nav//button[.='general']").await?;
        general.click().await?;
        page.find("//h1[.='general']").await?;
        group.advance(24 * HOUR);
        page.find(UNREAD).await?;
        crate::harness::next(&direct).await;
        open_direct(page).await?;
        assert_eq!(page.count(UNREAD).await?, 0);
        page.say("/review").await?;
        page.message("What is the capital of").await?;
        page.press("B").await?;
        page.message("Correct!").await?;
        group.end().await;
        Ok(())
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_becomes_a_question_from_its_menu_by_keyboard() {
    in_browser(async |page| {
        let group = Group::with_capitals().await;
        page.open(&group).await?;
        page.say("Which planet is the largest?").await?;
        page.message("Which planet is the largest?").await?;
        page.tab_back().await?;
        page.until("return document.activeElement.ariaLabel", |name| {
            name == "Apps"
        })
        .await?;
        page.keys(Key::Enter + "").await?;
        page.find("//*[@role='listbox' and @aria-label='Apps']/*[contains(., 'Make a question')]")
            .await?;
        check(page, "the menu of a message").await?;
        page.keys(Key::Enter + "").await?;
        page.find("//dialog[@open]//textarea").await?;
        page.until(
            "return document.querySelector('dialog :is(input, textarea)').value",
            |text| text == "Which planet is the largest?",
        )
        .await?;
        page.keys(Key::Escape + "").await?;
        page.find("//dialog[not(@open) and not(*)]").await?;
        group.end().await;
        Ok(())
    })
    .await;
}
