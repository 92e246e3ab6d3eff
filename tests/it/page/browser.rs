//! A browser with the page, and the actions of a person in it.

use crate::command::kill;
use crate::harness::Group;
use discord_sandbox::wait::{PATIENCE, eventually, within};
use serde_json::{Value, json};
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;
use thirtyfour::prelude::*;

const LOOK_EVERY: Duration = Duration::from_millis(50);
/// The deadline for the steps of a test.
const STEPS_WITHIN: Duration = Duration::from_secs(300);

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
                "waited {PATIENCE:?} for {command:?} to print its address; it printed:\n{}",
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
    start(&mut command, address).expect("the demo prints its address")
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
pub(super) struct Page(pub(super) WebDriver);

impl Page {
    /// Opens the channel of most quizzes as Ana.
    pub(super) async fn open(&self, group: &Group) -> WebDriverResult<()> {
        let address = format!("{}/?member=Ana&channel=quiz", group.sandbox.url());
        self.0.goto(address).await?;
        self.find("//h1[.='quiz']").await.map(drop)
    }

    /// Waits until `wanted` accepts the result of the script.
    pub(super) async fn until(
        &self,
        script: &str,
        wanted: impl Fn(&Value) -> bool,
    ) -> WebDriverResult<()> {
        let what = format!("an accepted result of {script}");
        eventually(PATIENCE, what, async || match self.run(script).await {
            Ok(found) if wanted(&found) => Ok(Ok(())),
            Ok(found) => Err(found),
            Err(error) => Ok(Err(error)),
        })
        .await
    }

    /// Waits for an element.
    pub(super) async fn find(&self, path: &str) -> WebDriverResult<WebElement> {
        self.0
            .query(By::XPath(path))
            .wait(PATIENCE, LOOK_EVERY)
            .first()
            .await
    }

    /// Returns all its text.
    async fn shown(&self) -> String {
        match self.0.find(By::Css("body")).await {
            Ok(body) => body.text().await.unwrap_or_default(),
            Err(error) => error.to_string(),
        }
    }

    pub(super) async fn count(&self, path: &str) -> WebDriverResult<usize> {
        Ok(self.0.find_all(By::XPath(path)).await?.len())
    }

    /// Waits for a message that contains the text, apart from marks that isolate names.
    pub(super) async fn message(&self, text: &str) -> WebDriverResult<WebElement> {
        let shown = "translate(normalize-space(.), '\u{2068}\u{2069}', '')";
        self.find(&format!(
            "//*[@role='article'][contains({shown}, '{text}')]"
        ))
        .await
    }

    pub(super) async fn say(&self, text: &str) -> WebDriverResult<()> {
        let input = self.find("//textarea[@aria-label='Message']").await?;
        input.send_keys(text).await?;
        input.send_keys(Key::Enter + "").await
    }

    /// Presses the last enabled button with this label.
    pub(super) async fn press(&self, label: &str) -> WebDriverResult<()> {
        let path = format!(
            "(//*[@role='article']//button[normalize-space(.)='{label}' and not(@disabled) and not(@aria-disabled='true')])[last()]"
        );
        eventually(PATIENCE, format!("{label} to be pressed"), async || {
            let pressed = match self.find(&path).await {
                Ok(button) => button.click().await,
                Err(error) => Err(error),
            };
            match pressed {
                // The message was drawn again between the search and the press.
                Err(error) if error.to_string().contains("stale element") => Err(error),
                pressed => Ok(pressed),
            }
        })
        .await
    }

    /// Moves the clock by one of its buttons.
    pub(super) async fn forward(&self, label: &str) -> WebDriverResult<()> {
        let button = self.find(&format!("//button[.='{label}']")).await?;
        button.click().await
    }

    pub(super) async fn act_as(&self, name: &str) -> WebDriverResult<()> {
        self.find(&format!(
            "//*[@aria-label='Member']//label[contains(., '{name}')]"
        ))
        .await?
        .click()
        .await
    }
    /// Types into the element that has the focus.
    pub(super) async fn keys(&self, keys: impl Into<TypingData>) -> WebDriverResult<()> {
        self.0.action_chain().send_keys(keys).perform().await
    }

    /// Moves the focus back to the previous element.
    pub(super) async fn tab_back(&self) -> WebDriverResult<()> {
        let chain = self.0.action_chain().key_down(Key::Shift);
        let chain = chain.send_keys(Key::Tab + "").key_up(Key::Shift);
        chain.perform().await
    }

    /// Runs a script in the page and returns its result.
    pub(super) async fn run(&self, script: &str) -> WebDriverResult<Value> {
        Ok(self.0.execute(script, Vec::new()).await?.json().clone())
    }

    /// Sets the width of the page.
    pub(super) async fn resize(&self, width: u32) -> WebDriverResult<()> {
        let size = json!({
            "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 600,
        });
        let set = "Emulation.setDeviceMetricsOverride";
        self.0.cdp().send_raw(set, size).await.map(drop)
    }
}

/// Opens the demo in a browser, if there is one, and runs the steps.
pub(super) async fn in_demo(steps: impl AsyncFnOnce(&Page, &str) -> WebDriverResult<()>) {
    // It runs until the page is closed, so that the output of a failure has the page.
    let mut running = None;
    in_browser(async |page| {
        let (demo, address) = demo();
        running = Some(demo);
        steps(page, &address).await
    })
    .await;
    drop(running);
}

/// Opens a browser, if there is one, and runs the steps.
pub(super) async fn in_browser(steps: impl AsyncFnOnce(&Page) -> WebDriverResult<()>) {
    let Some((_driver, driver)) = driver() else {
        eprintln!("skipped: there is no chromedriver");
        return;
    };
    let browser = browser(&driver, 1280)
        .await
        .expect("chromedriver starts a browser");
    let page = Page(browser);
    let done = tokio::time::timeout(STEPS_WITHIN, steps(&page)).await;
    let done = done
        .map_err(|_| format!("the steps did not end within {STEPS_WITHIN:?}"))
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
