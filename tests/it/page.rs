//! The demo's page in a browser: the first steps of a new user.

#![allow(
    clippy::disallowed_methods,
    reason = "a test makes the files that are uploaded"
)]

use crate::command::kill;
use discord_sandbox::wait::{PATIENCE, eventually, within};
use std::fs;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;
use thirtyfour::prelude::*;

const LOOK_EVERY: Duration = Duration::from_millis(50);
/// The steps of a test in the page.
const DEEDS_WITHIN: Duration = Duration::from_secs(180);

/// A process that is killed at the end of the test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        kill(&mut self.0);
    }
}

/// Starts a program and returns the first part of its output that `find` accepts.
fn start(command: &mut Command, find: fn(&str) -> Option<String>) -> Option<(Running, String)> {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    let output = BufReader::new(child.stdout.take()?);
    let running = Running(child);
    let (said, lines) = channel();
    // The rest is read too, so that the program does not block.
    std::thread::spawn(move || {
        let lines = output.lines().map_while(Result::ok);
        lines.for_each(|line| drop(said.send(line)));
    });
    let mut heard = Vec::new();
    loop {
        match lines.recv_timeout(PATIENCE) {
            Ok(line) => match find(&line) {
                Some(found) => return Some((running, found)),
                None => heard.push(line),
            },
            Err(RecvTimeoutError::Disconnected) => return None,
            Err(RecvTimeoutError::Timeout) => panic!(
                "waited {PATIENCE:?} for {command:?} to say where it is; it said:\n{}",
                heard.join("\n")
            ),
        }
    }
}

fn demo() -> (Running, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_quizbot"));
    command
        .args(["demo", "--port", "0"])
        .current_dir(env!("CARGO_MANIFEST_DIR"));
    let address = |line: &str| line.starts_with("http://").then(|| line.to_owned());
    start(&mut command, address).expect("the demo says where it is")
}

/// The driver of a browser, if there is one.
fn driver() -> Option<(Running, String)> {
    let port = |line: &str| {
        let (_, port) = line.split_once("started successfully on port ")?;
        Some(format!("http://127.0.0.1:{}", port.trim_end_matches('.')))
    };
    start(Command::new("chromedriver").arg("--port=0"), port)
}

async fn browser(driver: &str, width: u32) -> WebDriverResult<WebDriver> {
    let mut options = DesiredCapabilities::chrome();
    let size = format!("--window-size={width},900");
    let flags = [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        &size,
    ];
    for flag in flags {
        options.add_arg(flag)?;
    }
    let started = WebDriver::new(driver, options);
    within(PATIENCE, "chromedriver to start a browser", started).await
}

/// The page of one person.
struct Page(WebDriver);

impl Page {
    /// Waits for an element.
    async fn find(&self, path: &str) -> WebDriverResult<WebElement> {
        self.0
            .query(By::XPath(path))
            .wait(PATIENCE, LOOK_EVERY)
            .first()
            .await
    }

    /// All its text.
    async fn shown(&self) -> String {
        match self.0.find(By::Css("body")).await {
            Ok(body) => body.text().await.unwrap_or_default(),
            Err(error) => error.to_string(),
        }
    }

    async fn count(&self, path: &str) -> WebDriverResult<usize> {
        Ok(self.0.find_all(By::XPath(path)).await?.len())
    }

    /// Waits for a message that contains the text.
    async fn message(&self, text: &str) -> WebDriverResult<WebElement> {
        self.find(&format!(
            "//*[@role='article'][contains(normalize-space(.), '{text}')]"
        ))
        .await
    }

    async fn say(&self, text: &str) -> WebDriverResult<()> {
        let input = self.find("//textarea[@aria-label='Message']").await?;
        input.send_keys(text).await?;
        input.send_keys(Key::Enter + "").await
    }

    /// Presses the last enabled button with this label.
    async fn press(&self, label: &str) -> WebDriverResult<()> {
        let path = format!(
            "(//*[@role='article']//button[normalize-space(.)='{label}' and not(@disabled) and not(@aria-disabled='true')])[last()]"
        );
        eventually(PATIENCE, format!("{label} to be pressed"), async || {
            let pressed = match self.find(&path).await {
                Ok(button) => button.click().await,
                Err(error) => Err(error),
            };
            match pressed {
                // The message was drawn again between the look and the press.
                Err(error) if error.to_string().contains("stale element") => Err(error),
                pressed => Ok(pressed),
            }
        })
        .await
    }

    async fn act_as(&self, name: &str) -> WebDriverResult<()> {
        self.find(&format!(
            "//*[@aria-label='Member']//label[contains(., '{name}')]"
        ))
        .await?
        .click()
        .await
    }
}

/// Opens the demo in a browser, if there is one, and runs the steps.
async fn in_browser(deeds: impl AsyncFnOnce(&Page, &str) -> WebDriverResult<()>) {
    let Some((_driver, driver)) = driver() else {
        eprintln!("skipped: there is no chromedriver, so no browser to try the page in");
        return;
    };
    let (_demo, address) = demo();
    let browser = browser(&driver, 1280)
        .await
        .expect("chromedriver starts a browser");
    let page = Page(browser);
    let done = tokio::time::timeout(DEEDS_WITHIN, deeds(&page, &address)).await;
    let done = done
        .map_err(|_| format!("it was not done within {DEEDS_WITHIN:?}"))
        .and_then(|done| done.map_err(|error| error.to_string()));
    let shown = match &done {
        Ok(()) => String::new(),
        Err(_) => within(PATIENCE, "the page to be read", page.shown()).await,
    };
    let ended = page.0.clone().quit();
    within(PATIENCE, "the browser to end", ended)
        .await
        .expect("the browser ends");
    done.unwrap_or_else(|error| panic!("{error}\nthe page shows:\n{shown}"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_user_plays_a_quiz_in_the_page() {
    in_browser(play).await;
}

async fn play(page: &Page, address: &str) -> WebDriverResult<()> {
    page.0
        .goto(format!("{address}/?member=Ana&channel=quiz"))
        .await?;
    page.say("/quiz start bank:azure-expressroute questions:2 seconds:25")
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

    page.find("//*[@role='article'][contains(., 'Correct answer')]//button[normalize-space(.)='A' and @disabled]")
        .await?;
    page.press("My answer").await?;
    page.message("You answered C").await?;

    page.message("Question 2 of 2").await?;
    page.press("A").await?;
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
    in_browser(begin).await;
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
    in_browser(upload).await;
}

async fn upload(page: &Page, address: &str) -> WebDriverResult<()> {
    let folder = tempfile::tempdir().expect("a folder");
    let rekey = async |name: &str, bytes: &[u8]| {
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
    rekey("rivers.yaml", bank.as_bytes()).await?;
    page.message("Rivers").await?;
    let wide: Vec<u8> = bank.encode_utf16().flat_map(u16::to_le_bytes).collect();
    rekey("wide.yaml", &[b"\xFF\xFE", &*wide].concat()).await?;
    page.message("UTF-16").await?;
    rekey("long.txt", &vec![b'a'; (1 << 20) + 1]).await?;
    page.message("This file is larger than 1 MiB").await?;
    page.say("/practice bank:rivers").await?;
    page.message("Is the Rhône a river?").await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_modal_is_closed_typing_continues_in_the_message_box() {
    in_browser(close_modals).await;
}

async fn close_modals(page: &Page, address: &str) -> WebDriverResult<()> {
    let typed = async |keys: TypingData| page.0.action_chain().send_keys(keys).perform().await;
    page.0
        .goto(format!("{address}/?member=Ana&channel=quiz"))
        .await?;
    for end in ["Escape", "Cancel", "Submit"] {
        page.say("/bank add bank:mine").await?;
        page.find("//dialog[@open]//textarea").await?;
        match end {
            "Escape" => typed(Key::Escape + "").await?,
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
        // Wherever the focus is now, without a click.
        typed(end.into()).await?;
        let input = page.find("//textarea[@aria-label='Message']").await?;
        assert_eq!(input.value().await?.as_deref(), Some(end));
        input.clear().await?;
    }
    Ok(())
}

/// A daily question, from its command to its result, with a clock that is moved forward.
async fn play_a_day(page: &Page) -> WebDriverResult<()> {
    page.act_as("Ana").await?;
    page.say("/daily add channel:#general time:12:00 zone:UTC bank:git")
        .await?;
    page.message("The first question comes").await?;
    page.find("//nav//button[contains(., 'general')]")
        .await?
        .click()
        .await?;
    // Whenever this is run, the day has a noon, and its question is long from over an hour later.
    for label in ["+1 day", "+1 hour"] {
        page.find(&format!("//button[.='{label}']"))
            .await?
            .click()
            .await?;
    }
    page.message("Daily question").await?;
    page.press("B").await?;
    page.message("Locked in: B").await?;
    page.find("//button[.='+1 day']").await?.click().await?;
    page.message("Daily question: result").await?;
    page.message("Streaks: Ana 1").await?;
    Ok(())
}
