//! Takes the screenshots of the README in a browser with the local Discord:
//! `cargo run --example take-screenshots -- docs/images`. It needs `chromium` and `chromedriver`.

#![expect(
    clippy::disallowed_methods,
    reason = "it writes screenshots, and the banks for them"
)]

use anyhow::{Context, bail};
use discord_sandbox::{Arg, Channel, Message, Options, Person, Sandbox};
use quiz_banks::limits::Limits;
use quiz_banks::load::load_folder;
use quiz_banks::markdown::plain;
use quiz_banks::write_native;
use quiz_engine::ids::BankId;
use quiz_engine::question::Bank;
use quizbot::bot::Clock;
use quizbot::config::Config;
use quizbot::discord::{ApiUrl, Token};
use quizbot::run::serve;
use resvg::tiny_skia::{Pixmap, PixmapPaint, Transform};
use std::collections::HashSet;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;
use thirtyfour::prelude::*;

/// Device pixels for each pixel of the page.
const SCALE: u32 = 2;
/// The width at which the page shows only its messages, as on a small tablet.
const WIDTH: u32 = 620;
/// Loads the pictures of a message, which otherwise begin to load once they are in view.
const LOAD: &str = "
    const images = [...arguments[0].querySelectorAll('img')];
    for (const image of images) image.loading = 'eager';
    return images.every((image) => image.complete && image.naturalWidth > 0);
";
const PATIENCE: Duration = Duration::from_secs(30);
const PAUSE: Duration = Duration::from_millis(800);
const HOUR: Duration = Duration::from_secs(60 * 60);

/// Banks of a few questions each, taken from the shipped ones: name, bank, ids of the questions.
const BANKS: [(&str, &str, &[&str]); 6] = [
    ("Gears", "showcase", &["picture-gears"]),
    ("Numbers", "showcase", &["several-options"]),
    ("Light", "showcase", &["number-unit"]),
    ("Code", "reading-code", &["py-mutable-default"]),
    ("Git", "git", &["add-target", "commit-a", "branch-is"]),
    ("Gates", "circuits-and-shapes", &["gate-and"]),
];

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let folder = std::env::args_os()
        .nth(1)
        .context("name the folder for the pictures")?;
    let folder = PathBuf::from(folder);
    fs::create_dir_all(&folder)?;
    let work = tempfile::tempdir()?;
    let quizzes = work.path().join("quizzes");
    let rights = write_banks(&quizzes)?;
    let clock = Clock::start();
    let (read, advanced) = (clock.clone(), clock.clone());
    let sandbox = Sandbox::start(Options {
        now: Arc::new(move || read.now().0),
        advance: Some(Arc::new(move |by| advanced.advance(by))),
        ..Options::default()
    })
    .await?;
    let mut config = Config {
        quizzes,
        data: work.path().join("data"),
        ..Config::default()
    };
    config.rules.gap_ms = 1000;
    let api = ApiUrl::parse(sandbox.url()).map_err(|why| anyhow::anyhow!(why))?;
    let token = Token::parse(sandbox.token()).map_err(|why| anyhow::anyhow!(why))?;
    tokio::select! {
        ended = serve(&config, clock, api, token, std::future::pending()) => {
            ended?;
            bail!("the bot ended before the pictures were taken");
        }
        taken = take(&sandbox, rights, &folder) => taken,
    }
}

/// Writes the banks that are shown, with their pictures. Returns all right options.
fn write_banks(folder: &Path) -> anyhow::Result<HashSet<String>> {
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("quizzes");
    let images = folder.join("images");
    fs::create_dir_all(&images)?;
    let mut rights = HashSet::new();
    let loaded = load_folder(&shipped, &Limits::DISCORD)?;
    for (title, bank, ids) in BANKS {
        let whole = loaded.banks.iter().find(|one| one.id.as_str() == bank);
        let whole = whole.with_context(|| format!("there is no bank {bank}"))?;
        let wanted = |id: &str| ids.iter().any(|one| id.ends_with(&format!("/{one}")));
        let questions = whole.questions.iter();
        let questions: Vec<_> = questions
            .filter(|one| wanted(one.id.as_str()))
            .cloned()
            .collect();
        for path in questions
            .iter()
            .filter_map(|one| one.image.as_ref()?.file())
        {
            fs::copy(shipped.join(path), folder.join(path))?;
        }
        for question in &questions {
            let right = question.right.iter();
            rights.extend(right.map(|at| plain(question.options[at].text.source())));
        }
        let shown = Bank {
            id: BankId::new(title.to_lowercase()),
            title: title.to_owned(),
            questions,
            ..Bank::clone(whole)
        };
        fs::write(
            folder.join(format!("{}.yaml", shown.id)),
            write_native(&shown),
        )?;
    }
    Ok(rights)
}

/// Plays each scene, and takes its screenshot.
async fn take(sandbox: &Sandbox, rights: HashSet<String>, folder: &Path) -> anyhow::Result<()> {
    sandbox.bot_ready().await?;
    let stage = Stage {
        sandbox,
        rights,
        channel: sandbox.channel("quiz"),
        people: ["Ana", "Ben", "Chloé", "Dai"].map(|name| sandbox.person(name)),
        browser: Browser::start().await?,
    };
    let hero = stage.question("gears").await?;
    fs::write(
        folder.join("question.png"),
        side_by_side(&hero[0], &hero[1])?,
    )?;
    fs::write(folder.join("code.png"), &stage.question("code").await?[1])?;
    fs::write(folder.join("menu.png"), stage.menu().await?)?;
    fs::write(folder.join("number.png"), stage.number().await?)?;
    fs::write(folder.join("standings.png"), stage.standings().await?)?;
    fs::write(folder.join("daily.png"), stage.daily().await?)?;
    fs::write(folder.join("contest.png"), stage.contest().await?)?;
    stage.browser.end().await
}

struct Stage<'s> {
    sandbox: &'s Sandbox,
    /// The text of every right option.
    rights: HashSet<String>,
    channel: Channel,
    people: [Person; 4],
    browser: Browser,
}

impl Stage<'_> {
    /// A question with one right option: while it is open, and closed.
    async fn question(&self, bank: &str) -> anyhow::Result<[Vec<u8>; 2]> {
        let question = self.start(bank, 1).await?;
        for (at, person) in self.people[..3].iter().enumerate() {
            self.answer(person, &question, at < 2).await?;
        }
        // The message's count of answers is edited after the last answer.
        question.edited_to("3 answered").await?;
        let open = self.picture(&question, "Ana").await?;
        let closed = self.closed(&question).await?;
        Ok([open, self.picture(&closed, "Ana").await?])
    }

    /// Presses a right letter or a wrong one, after some thought.
    async fn answer(&self, person: &Person, question: &Message, right: bool) -> anyhow::Result<()> {
        tokio::time::sleep(PAUSE).await;
        let text = question.text();
        let options = text.lines().filter_map(|line| {
            let (letter, option) = line.strip_prefix("**")?.split_once("** · ")?;
            Some((letter, plain(option)))
        });
        let mut options = options.filter(|(_, option)| self.rights.contains(option) == right);
        let (letter, _) = options.next().context("no such option is shown")?;
        person.press_and_forget(question, letter)?;
        Ok(())
    }

    async fn menu(&self) -> anyhow::Result<Vec<u8>> {
        let question = self.start("numbers", 1).await?;
        let labels: Vec<_> = question.selects()[0]
            .options
            .iter()
            .map(|one| one.label.clone())
            .collect();
        let ending = |wanted: &[&str]| -> Vec<&str> {
            let is_wanted = |label: &&String| {
                wanted
                    .iter()
                    .any(|end| label.ends_with(&format!(" · {end}")))
            };
            labels
                .iter()
                .filter(is_wanted)
                .map(String::as_str)
                .collect()
        };
        self.people[0]
            .select(&question, &ending(&["2", "17", "91 − 2"]))
            .await?;
        self.people[1]
            .select(&question, &ending(&["2", "17"]))
            .await?;
        self.people[2]
            .select(&question, &ending(&["1", "2", "17"]))
            .await?;
        let closed = self.closed(&question).await?;
        self.picture(&closed, "Ana").await
    }

    async fn number(&self) -> anyhow::Result<Vec<u8>> {
        let question = self.start("light", 1).await?;
        for (person, typed) in self
            .people
            .iter()
            .zip(["300000 km", "299792", "150000", "340 000"])
        {
            let form = person.press(&question, "Answer").await?;
            let field = form
                .modal()
                .fields()
                .first()
                .context("the form has a field")?;
            let values = [(&*field.custom_id, typed)];
            person.submit(form.modal(), &values).await?;
        }
        let closed = self.closed(&question).await?;
        self.picture(&closed, "Ana").await
    }

    async fn standings(&self) -> anyhow::Result<Vec<u8>> {
        let mut question = self.start("git", 3).await?;
        for round in 0..3 {
            for (at, person) in self.people.iter().enumerate() {
                self.answer(person, &question, at == 0 || (at + round) % 3 != 2)
                    .await?;
            }
            question.edited_to("My answer").await?;
            if round < 2 {
                question = self.channel.next_message().await?;
            }
        }
        let standings = self.channel.wait_for("**Final standings**").await?;
        self.picture(&standings, "Ana").await
    }

    async fn daily(&self) -> anyhow::Result<Vec<u8>> {
        let minutes = self.sandbox.now_ms() / 60_000 + 60;
        let time = format!("{:02}:{:02}", minutes / 60 % 24, minutes % 60);
        let options: [(&str, Arg); 5] = [
            ("channel", (&self.channel).into()),
            ("time", time.as_str().into()),
            ("zone", "UTC".into()),
            ("bank", "gates".into()),
            ("closes_after", 8.into()),
        ];
        self.people[0]
            .slash(&self.channel, "daily add", &options)
            .await?;
        self.sandbox.advance(HOUR)?;
        let question = self.channel.wait_for("Daily question").await?;
        for (at, person) in self.people.iter().enumerate() {
            self.answer(person, &question, at != 2).await?;
        }
        tokio::time::sleep(PAUSE).await;
        self.sandbox.advance(8 * HOUR)?;
        question.edited_to("My answer").await?;
        let result = self.channel.wait_for("Daily question: result").await?;
        self.picture(&result, "Ana").await
    }

    async fn contest(&self) -> anyhow::Result<Vec<u8>> {
        let options: [(&str, Arg); 4] = [
            ("name", "Friday cup".into()),
            ("banks", "git".into()),
            ("opens", "now".into()),
            ("closes", "in 2h".into()),
        ];
        self.people[0]
            .slash(&self.channel, "contest create", &options)
            .await?;
        for round in 0..3 {
            for (at, person) in self.people.iter().enumerate() {
                let contest = [("contest", "Friday cup".into())];
                let shown = person
                    .slash(&self.channel, "contest play", &contest)
                    .await?;
                let right = at == 0 || (at + round) % 3 != 1;
                self.answer(person, shown.message(), right).await?;
            }
        }
        tokio::time::sleep(PAUSE).await;
        self.sandbox.advance(3 * HOUR)?;
        let result = self.channel.wait_for("Contest over").await?;
        self.picture(&result, "Ana").await
    }

    async fn start(&self, bank: &str, questions: i64) -> anyhow::Result<Message> {
        let options: [(&str, Arg); 3] = [
            ("bank", bank.into()),
            ("questions", questions.into()),
            ("seconds", 8.into()),
        ];
        self.people[0]
            .slash(&self.channel, "quiz start", &options)
            .await?;
        self.channel.wait_for("Question 1 of").await
    }

    async fn closed(&self, question: &Message) -> anyhow::Result<Message> {
        let closed = question.edited_to("My answer").await?;
        self.channel.wait_for("**Final standings**").await?;
        Ok(closed)
    }

    /// Takes a screenshot of the message as a member sees it in the page.
    async fn picture(&self, message: &Message, name: &str) -> anyhow::Result<Vec<u8>> {
        let address = format!("{}/?member={name}&channel=quiz", self.sandbox.url());
        self.browser
            .picture(&address, &message.id().to_string())
            .await
    }
}

/// A browser and its driver.
struct Browser {
    driver: Child,
    page: WebDriver,
}

impl Browser {
    async fn start() -> anyhow::Result<Self> {
        let mut driver = Command::new("chromedriver")
            .arg("--port=0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .context("cannot start chromedriver")?;
        let output = driver.stdout.take().context("it has an output")?;
        let port = BufReader::new(output)
            .lines()
            .map_while(Result::ok)
            .find_map(|line| {
                let (_, port) = line.split_once("started successfully on port ")?;
                Some(port.trim_end_matches('.').to_owned())
            });
        let port = port.context("chromedriver does not say its port")?;
        let mut options = DesiredCapabilities::chrome();
        for flag in [
            "--headless=new".to_owned(),
            "--no-sandbox".to_owned(),
            "--disable-gpu".to_owned(),
            "--hide-scrollbars".to_owned(),
            format!("--force-device-scale-factor={SCALE}"),
            format!("--window-size={WIDTH},1400"),
        ] {
            options.add_arg(&flag)?;
        }
        let page = WebDriver::new(format!("http://127.0.0.1:{port}"), options).await?;
        Ok(Self { driver, page })
    }

    async fn picture(&self, address: &str, message: &str) -> anyhow::Result<Vec<u8>> {
        self.page.goto(address).await?;
        let element = self.page.query(By::Id(format!("message-{message}")));
        let element = element
            .wait(PATIENCE, Duration::from_millis(50))
            .first()
            .await?;
        let loaded = async {
            let message = vec![element.to_json()?];
            while self.page.execute(LOAD, message.clone()).await?.json() != true {
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
            anyhow::Ok(())
        };
        let loaded = tokio::time::timeout(PATIENCE, loaded).await;
        loaded.context("the pictures of a message do not load")??;
        element.scroll_into_view().await?;
        // Until the page no longer changes.
        tokio::time::sleep(Duration::from_millis(700)).await;
        Ok(element.screenshot_as_png().await?)
    }

    async fn end(mut self) -> anyhow::Result<()> {
        self.page.quit().await?;
        self.driver.kill()?;
        self.driver.wait()?;
        Ok(())
    }
}

/// Puts two screenshots side by side.
fn side_by_side(left: &[u8], right: &[u8]) -> anyhow::Result<Vec<u8>> {
    let (left, right) = (Pixmap::decode_png(left)?, Pixmap::decode_png(right)?);
    let gap = 16 * SCALE;
    let width = left.width() + gap + right.width();
    let height = left.height().max(right.height());
    let mut both = Pixmap::new(width, height).context("they have no size")?;
    let paint = PixmapPaint::default();
    for (picture, x) in [(&left, 0), (&right, left.width() + gap)] {
        both.draw_pixmap(
            x as i32,
            0,
            picture.as_ref(),
            &paint,
            Transform::identity(),
            None,
        );
    }
    Ok(both.encode_png()?)
}
