//! The cost of an answer: `cargo bench --bench answers`.
//!
//! A local Discord runs in this process. Two bots run against it in turn, each as a process: the
//! bot, which stores each answer durably before it replies, and a bare serenity bot that only
//! acknowledges. Both get the same presses on the same message, with a fixed number in flight. The
//! bench prints answers per second, CPU time per answer, and the ratios of the medians of all
//! turns.

use discord_sandbox::{Message, Pending, Person, Sandbox};
use serenity::all::{
    Client, ClientBuilder, Context, CreateInteractionResponse, EventHandler, GatewayIntents,
    HttpBuilder, Interaction,
};
use std::collections::VecDeque;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const TURNS: usize = 5;
const PRESSES: usize = 10_000;
const PEOPLE: usize = 1000;
const IN_FLIGHT: usize = 100;

fn main() -> anyhow::Result<()> {
    let runtime = tokio::runtime::Runtime::new()?;
    let arguments: Vec<_> = std::env::args().collect();
    match arguments.iter().position(|argument| argument == "bare") {
        Some(at) => runtime.block_on(bare(&arguments[at + 1], &arguments[at + 2])),
        None => runtime.block_on(compare()),
    }
}

/// A serenity bot that acknowledges every press and does nothing else.
async fn bare(api: &str, token: &str) -> anyhow::Result<()> {
    struct Acknowledge;

    #[serenity::async_trait]
    impl EventHandler for Acknowledge {
        async fn interaction_create(&self, context: Context, interaction: Interaction) {
            if let Interaction::Component(press) = interaction {
                let answer = CreateInteractionResponse::Acknowledge;
                press
                    .create_response(&context.http, answer)
                    .await
                    .expect("the response is accepted");
            }
        }
    }

    let http = HttpBuilder::new(token)
        .proxy(api)
        .ratelimiter_disabled(true)
        .build();
    let client = ClientBuilder::new_with_http(http, GatewayIntents::GUILDS);
    let mut client: Client = client.event_handler(Acknowledge).await?;
    Ok(client.start().await?)
}

/// One turn of one bot.
struct Turn {
    answers_per_second: f64,
    cpu_us_per_answer: Option<f64>,
    memory_mib: Option<f64>,
}

async fn compare() -> anyhow::Result<()> {
    let sandbox = Sandbox::start(discord_sandbox::Options::default()).await?;
    let data = tempfile::tempdir()?;
    let people = sandbox.guild().add_people(PEOPLE);
    println!(
        "{PRESSES} presses by {PEOPLE} members a turn, {IN_FLIGHT} in flight at once, {TURNS} turns each"
    );

    let mut question = None;
    let (mut ours, mut bares) = (Vec::new(), Vec::new());
    for _ in 0..TURNS {
        let bot = Bot::quizbot(&sandbox, data.path()).await?;
        if question.is_none() {
            question = Some(start_quiz(&sandbox).await?);
        }
        let message = question.as_ref().expect("it was asked");
        ours.push(measure(&bot, &people, message).await?);
        bot.kill(&sandbox).await?;
        let bot = Bot::bare(&sandbox).await?;
        bares.push(measure(&bot, &people, message).await?);
        bot.kill(&sandbox).await?;
    }
    let speed = report("answers per second", &ours, &bares, |turn| {
        Some(turn.answers_per_second)
    });
    let cpu = report("CPU µs per answer", &ours, &bares, |turn| {
        turn.cpu_us_per_answer
    });
    report("resident MiB", &ours, &bares, |turn| turn.memory_mib);
    if let (Some(speed), Some(cpu)) = (speed, cpu) {
        println!(
            "quizbot stores, judges and replies to each answer at {speed:.2} times the speed and {cpu:.2} times the CPU time of a bot that only acknowledges"
        );
    }
    Ok(())
}

/// Asks a question that stays open while the bench runs.
async fn start_quiz(sandbox: &Sandbox) -> anyhow::Result<Message> {
    let (ana, quiz) = (sandbox.person("Ana"), sandbox.channel("quiz"));
    let options = [
        ("bank", "azure-expressroute".into()),
        ("questions", 2.into()),
        ("seconds", 600.into()),
    ];
    ana.slash(&quiz, "quiz start", &options).await?;
    quiz.next_message().await
}

async fn measure(bot: &Bot, people: &[Person], message: &Message) -> anyhow::Result<Turn> {
    // The first presses open connections and fill caches.
    press(people, message, PEOPLE).await?;
    let before = bot.cpu();
    let began = now();
    press(people, message, PRESSES).await?;
    let took = began.elapsed();
    let spent = bot.cpu().zip(before).map(|(after, before)| after - before);
    Ok(Turn {
        answers_per_second: PRESSES as f64 / took.as_secs_f64(),
        cpu_us_per_answer: spent.map(|spent| spent.as_secs_f64() * 1e6 / PRESSES as f64),
        memory_mib: bot.memory_mib(),
    })
}

/// Lets each member press in turn, each time another letter.
async fn press(people: &[Person], message: &Message, presses: usize) -> anyhow::Result<()> {
    let letters = message.buttons();
    let mut in_flight = VecDeque::<Pending>::with_capacity(IN_FLIGHT);
    for n in 0..presses {
        if in_flight.len() == IN_FLIGHT
            && let Some(oldest) = in_flight.pop_front()
        {
            oldest.reply().await?;
        }
        let letter = &letters[(n / people.len() + n) % letters.len()];
        let person = &people[n % people.len()];
        in_flight.push_back(person.pressing(message, &letter.label).send()?);
    }
    for pending in in_flight {
        pending.reply().await?;
    }
    Ok(())
}

/// Prints the medians and returns their ratio.
fn report(
    what: &str,
    ours: &[Turn],
    bares: &[Turn],
    figure: impl Fn(&Turn) -> Option<f64>,
) -> Option<f64> {
    let median = |turns: &[Turn]| {
        let mut figures: Vec<_> = turns.iter().filter_map(&figure).collect();
        figures.sort_by(f64::total_cmp);
        figures.get(figures.len() / 2).copied()
    };
    let (Some(ours), Some(bare)) = (median(ours), median(bares)) else {
        println!("{what:<20} is measured on Linux only");
        return None;
    };
    println!(
        "{what:<20} quizbot {ours:>9.1}   bare serenity {bare:>9.1}   ratio {:.2}",
        ours / bare
    );
    Some(ours / bare)
}

/// A bot in its own process.
struct Bot(Child);

impl Bot {
    async fn quizbot(sandbox: &Sandbox, data: &Path) -> anyhow::Result<Self> {
        let mut command = Command::new(env!("CARGO_BIN_EXE_quizbot"));
        command
            .args(["run", "--quizzes"])
            .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/quizzes"));
        command.arg("--data").arg(data);
        command
            .env("DISCORD_TOKEN", sandbox.token())
            .env("DISCORD_API_URL", sandbox.url());
        Self::start(command.env("RUST_LOG", "warn"), sandbox).await
    }

    async fn bare(sandbox: &Sandbox) -> anyhow::Result<Self> {
        let mut command = Command::new(std::env::current_exe()?);
        Self::start(
            command.args(["bare", sandbox.url(), sandbox.token()]),
            sandbox,
        )
        .await
    }

    async fn start(command: &mut Command, sandbox: &Sandbox) -> anyhow::Result<Self> {
        let bot = Self(command.stdin(Stdio::null()).spawn()?);
        sandbox.bot_online().await?;
        Ok(bot)
    }

    async fn kill(mut self, sandbox: &Sandbox) -> anyhow::Result<()> {
        self.0.kill()?;
        self.0.wait()?;
        sandbox.bot_offline().await
    }

    /// Returns the CPU time of all its threads so far; `None` without `/proc`.
    fn cpu(&self) -> Option<Duration> {
        let mut spent = Duration::ZERO;
        #[expect(
            clippy::disallowed_methods,
            reason = "Linux has the CPU time of a process in files"
        )]
        let tasks = std::fs::read_dir(format!("/proc/{}/task", self.0.id())).ok()?;
        for task in tasks {
            let stat = read(&task.ok()?.path().join("schedstat"))?;
            spent += Duration::from_nanos(stat.split_whitespace().next()?.parse().ok()?);
        }
        Some(spent)
    }

    /// Returns the resident memory; `None` without `/proc`.
    fn memory_mib(&self) -> Option<f64> {
        let status = read(Path::new(&format!("/proc/{}/status", self.0.id())))?;
        let line = status
            .lines()
            .find_map(|line| line.strip_prefix("VmRSS:"))?;
        let kib: f64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
        Some(kib / 1024.0)
    }
}

impl Drop for Bot {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[expect(clippy::disallowed_methods, reason = "a benchmark measures real time")]
fn now() -> Instant {
    Instant::now()
}

#[expect(
    clippy::disallowed_methods,
    reason = "Linux has the CPU time and memory of a process in files"
)]
fn read(path: &Path) -> Option<String> {
    std::fs::read_to_string(path).ok()
}
