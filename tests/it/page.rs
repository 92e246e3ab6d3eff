//! The demo's page in a browser, as a new user begins.

#![allow(
    clippy::disallowed_methods,
    reason = "a test makes the files that are uploaded"
)]

mod accessibility;
mod browser;
mod contrast;
mod direct;
mod keyboard;
mod scroll;

use self::browser::{Page, in_demo};
use std::fs;
use thirtyfour::prelude::*;

#[tokio::test(flavor = "multi_thread")]
async fn a_new_user_plays_a_quiz_in_the_page() {
    in_demo(play).await;
}

async fn play(page: &Page, address: &str) -> WebDriverResult<()> {
    page.0
        .goto(format!("{address}/?member=Ana&channel=quiz"))
        .await?;
    page.say("/quiz start bank:azure-expressroute questions:2 seconds:600")
        .await?;
    page.message("Question 1 of 2").await?;
    page.press("A").await?;
    page.message("Locked in: A").await?;
    page.press("B").await?;
    page.find("//*[@role='article'][contains(., 'Locked in: B') and contains(., 'Only you can see this')]")
        .await?;

    page.act_as("Ben").await?;
    page.message("Question 1 of 2").await?;
    page.press("C").await?;
    page.message("Locked in: C").await?;
    assert_eq!(
        page.count("//*[@role='article'][contains(., 'Locked in: B')]")
            .await?,
        0,
        "Ben sees what Ana chose"
    );

    page.forward("+1 hour").await?;
    page.find("//*[@role='article'][contains(., 'Correct answer')]//button[normalize-space(.)='A' and @disabled]")
        .await?;
    page.press("My answer").await?;
    page.message("You answered C").await?;

    page.message("Question 2 of 2").await?;
    page.press("A").await?;
    page.forward("+1 hour").await?;
    page.message("Final standings").await?;
    page.say("/leaderboard").await?;
    page.message("Leaderboard").await?;
    play_a_day(page).await?;
    assert_eq!(
        page.count("//*[contains(., 'This interaction failed') and not(*)]")
            .await?,
        0
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_newcomer_begins_with_the_commands_that_the_page_suggests() {
    in_demo(begin).await;
}

async fn begin(page: &Page, address: &str) -> WebDriverResult<()> {
    page.0.goto(address).await?;
    page.find("//*[@id='welcome'][contains(., 'Ana runs this server')]")
        .await?;
    page.find("//nav//button[.='quiz']").await?.click().await?;
    let pick = async |label: &str| {
        let chip = page.find(&format!("//button[.='{label}']")).await?;
        chip.click().await
    };
    let enter = async || {
        let input = page.find("//textarea[@aria-label='Message']").await?;
        input.send_keys(Key::Enter + "").await
    };
    pick("Start a Git quiz").await?;
    enter().await?;
    page.message("Question 1 of 5").await?;
    page.press("A").await?;
    page.message("Locked in: A").await?;
    pick("Ask a daily question").await?;
    enter().await?;
    page.message("The first question comes").await?;
    pick("Play a contest").await?;
    enter().await?;
    page.message("Friday cup").await?;
    pick("Upload a bank").await?;
    page.find("//input[@type='file']").await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_quizmaster_uploads_a_bank_in_the_page() {
    in_demo(upload).await;
}

async fn upload(page: &Page, address: &str) -> WebDriverResult<()> {
    let folder = tempfile::tempdir().expect("a folder");
    let send_file = async |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        fs::write(&path, bytes).expect("written");
        page.say("/bank upload").await?;
        let input = page.find("//input[@type='file']").await?;
        input.send_keys(path.to_string_lossy()).await?;
        page.find("//button[@aria-label='Send']")
            .await?
            .click()
            .await
    };
    page.0
        .goto(format!("{address}/?member=Ana&channel=quiz"))
        .await?;
    let bank = "title: Rivers\nquestions:\n  - {prompt: Is the Rhône a river?, answer: true}\n";
    send_file("rivers.yaml", bank.as_bytes()).await?;
    page.message("Rivers").await?;
    let wide: Vec<u8> = bank.encode_utf16().flat_map(u16::to_le_bytes).collect();
    send_file("wide.yaml", &[b"\xFF\xFE", &*wide].concat()).await?;
    page.message("UTF-16").await?;
    send_file("long.txt", &vec![b'a'; (1 << 20) + 1]).await?;
    page.message("This file is larger than 1 MiB").await?;
    page.say("/practice bank:rivers").await?;
    page.message("Is the Rhône a river?").await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_modal_is_closed_typing_continues_in_the_message_box() {
    in_demo(close_modals).await;
}

async fn close_modals(page: &Page, address: &str) -> WebDriverResult<()> {
    page.0
        .goto(format!("{address}/?member=Ana&channel=quiz"))
        .await?;
    for end in ["Escape", "Cancel", "Submit"] {
        page.say("/bank add bank:mine").await?;
        page.find("//dialog[@open]//textarea").await?;
        match end {
            "Escape" => page.keys(Key::Escape + "").await?,
            "Cancel" => {
                let button = page.find("//dialog//button[.='Cancel']").await?;
                button.click().await?;
            }
            _ => {
                for input in page.0.find_all(By::Css("dialog [required]")).await? {
                    input.send_keys("true").await?;
                }
                let button = page.find("//dialog//button[.='Submit']").await?;
                button.click().await?;
            }
        }
        page.find("//dialog[not(@open) and not(*)]").await?;
        // Without a click, so that the focus is where the modal left it.
        page.keys(end).await?;
        let input = page.find("//textarea[@aria-label='Message']").await?;
        assert_eq!(input.value().await?.as_deref(), Some(end));
        input.clear().await?;
    }
    Ok(())
}

/// Plays a daily question, from its command to its result, with a clock that is advanced.
async fn play_a_day(page: &Page) -> WebDriverResult<()> {
    page.act_as("Ana").await?;
    page.say("/daily add channel:#general time:12:00 zone:UTC bank:git")
        .await?;
    page.message("The first question comes").await?;
    page.find("//nav//button[contains(., 'general')]")
        .await?
        .click()
        .await?;
    // At any time of a run, noon is within the next day, and the question is open an hour later.
    for label in ["+1 day", "+1 hour"] {
        page.forward(label).await?;
    }
    page.message("Daily question").await?;
    page.press("B").await?;
    page.message("Locked in: B").await?;
    page.forward("+1 day").await?;
    page.message("Daily question: result").await?;
    page.message("Streaks: Ana 1").await?;
    Ok(())
}
