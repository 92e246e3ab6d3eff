//! Three members play a bank by themselves; the messages of the channel go to the terminal.

mod guess;

use anyhow::Context;
use discord_sandbox::{Channel, Message, Person, Reply, Sandbox};
use guess::{Guess, guess};
use quiz_banks::limits::Limits;
use quiz_banks::load::load_folder;
use quiz_banks::markdown::plain;
use quiz_engine::question::Bank;
use rand::TryRng;
use rand::rngs::SysRng;
use std::collections::HashSet;
use std::io::Write;
use std::path::Path;
use std::time::Duration;

/// The gap between a close and the next question: enough to read the answer.
pub(super) const GAP_MS: i64 = 1500;
/// The bank to play; the first one if there is no such bank.
const BANK: &str = "showcase";
/// Marks one question of each kind in that bank.
const TAG: &str = "tour";
const SECONDS: i64 = 6;

/// The players: milliseconds to think, and how many answers in ten they know.
const PLAYERS: [(&str, u64, u32); 3] = [("Ana", 400, 9), ("Ben", 800, 6), ("Chloé", 1200, 4)];

/// Plays a quiz to its final standings and shows the leaderboard.
pub(super) async fn play(sandbox: &Sandbox, quizzes: &Path) -> anyhow::Result<()> {
    let loaded = load_folder(quizzes, &Limits::DISCORD)?;
    let named = loaded.banks.iter().find(|bank| bank.id.as_str() == BANK);
    let bank = named
        .or(loaded.banks.first())
        .context("there is no bank to play")?;
    sandbox.bot_ready().await?;
    let channel = sandbox.channel("quiz");
    let ana = sandbox.person("Ana");
    print_line(&format!("── #{} ──", channel.name()))?;
    let reply = start(&ana, &channel, bank).await?;
    show(&reply.message().clone())?;
    anyhow::ensure!(!reply.ephemeral(), "the quiz did not start");
    loop {
        let message = channel.next_message().await?;
        show(&message)?;
        if message.text().contains("Final standings") {
            break;
        }
        answer(sandbox, &message, bank).await?;
        show(&closed(&channel).await?)?;
    }
    print_line("Ana: /leaderboard")?;
    let board = ana.slash(&channel, "leaderboard", &[]).await?;
    show(board.message())
}

/// Starts a quiz with the questions that have the tag, or with four questions if none has.
async fn start(ana: &Person, channel: &Channel, bank: &Bank) -> anyhow::Result<Reply> {
    let of_tour = |tags: &[String]| tags.iter().any(|tag| tag == TAG);
    let tour = bank.questions.iter().filter(|one| of_tour(&one.tags));
    let tour = tour.count() as i64;
    let questions = if tour > 0 { tour } else { 4 };
    let mut options = vec![
        ("bank", bank.id.as_str().into()),
        ("questions", questions.into()),
        ("seconds", SECONDS.into()),
    ];
    let mut line = format!(
        "Ana: /quiz start bank:{} questions:{questions} seconds:{SECONDS}",
        bank.id
    );
    if tour > 0 {
        options.push(("tag", TAG.into()));
        line.push_str(" tag:");
        line.push_str(TAG);
    }
    print_line(&line)?;
    ana.slash(channel, "quiz start", &options).await
}

/// Waits until the question is closed, and returns its message.
async fn closed(channel: &Channel) -> anyhow::Result<Message> {
    loop {
        let edited = channel.next_edit().await?;
        if edited.text().contains("My answer") {
            return Ok(edited);
        }
    }
}

async fn answer(sandbox: &Sandbox, question: &Message, bank: &Bank) -> anyhow::Result<()> {
    let all = PLAYERS.map(|(name, thinks_ms, knows)| {
        let person = sandbox.person(name);
        let knows = random() % 10 < knows;
        let guess = guess(question, bank, knows, random() as usize);
        async move {
            let Some(guess) = guess else { return Ok(()) };
            tokio::time::sleep(Duration::from_millis(thinks_ms)).await;
            send_answer(&person, question, &guess).await
        }
    });
    for answered in futures_util::future::join_all(all).await {
        answered?;
    }
    Ok(())
}

fn random() -> u32 {
    SysRng.try_next_u32().unwrap_or(0)
}

/// Answers as a member does: by a button, a menu, or a form.
async fn send_answer(person: &Person, question: &Message, guess: &Guess) -> anyhow::Result<()> {
    let (does, reply) = match guess {
        Guess::Press(letter) => (
            format!("presses {letter}"),
            person.press(question, letter).await?,
        ),
        Guess::Choose(labels) => {
            let labels: Vec<_> = labels.iter().map(String::as_str).collect();
            let letters = labels.iter().filter_map(|label| label.split(' ').next());
            let letters: Vec<_> = letters.collect();
            (
                format!("picks {}", letters.join(", ")),
                person.select(question, &labels).await?,
            )
        }
        Guess::Type(text) => {
            let form = person.press(question, "Answer").await?;
            let [field] = form.modal().fields() else {
                anyhow::bail!("the form does not have one field");
            };
            let values = [(field.custom_id.as_str(), text.as_str())];
            (
                format!("types “{text}”"),
                person.submit(form.modal(), &values).await?,
            )
        }
    };
    let text = reply.text();
    let first = text.lines().next().unwrap_or_default();
    print_line(&format!(
        "    {} {does}   (only they see: {})",
        person.name(),
        plain(first)
    ))
}

/// Prints a message as plain text, with the alternative text of its pictures. Of its buttons those
/// with more than a letter are shown, on one line, and of its menus what they ask for.
fn show(message: &Message) -> anyhow::Result<()> {
    let buttons = message.buttons();
    let menus = message.selects();
    let controls: HashSet<_> = buttons
        .iter()
        .map(|button| button.label.as_str())
        .chain(menus.iter().filter_map(|menu| menu.placeholder.as_deref()))
        .chain(
            menus
                .iter()
                .flat_map(|menu| &menu.options)
                .map(|option| option.label.as_str()),
        )
        .collect();
    for line in message
        .text()
        .lines()
        .filter(|line| !controls.contains(line))
    {
        let line = line.trim_start_matches("### ").trim_start_matches("-# ");
        print_line(&format!("  │ {}", plain(&without_clocks(line))))?;
    }
    for (_, alt) in message.images() {
        print_line(&format!("  │ [picture: {alt}]"))?;
    }
    let words = buttons
        .iter()
        .filter(|button| !button.disabled && button.label.len() > 1);
    let words = words.map(|button| button.label.as_str());
    let asked = menus.iter().filter(|menu| !menu.disabled);
    let asked = asked.filter_map(|menu| menu.placeholder.as_deref());
    let shown: Vec<_> = words
        .chain(asked)
        .map(|label| format!("[{label}]"))
        .collect();
    if !shown.is_empty() {
        print_line(&format!("  │ {}", shown.join(" ")))?;
    }
    print_line("")
}

/// Prints a line; unlike `println!` it does not panic if stdout is closed.
fn print_line(line: &str) -> anyhow::Result<()> {
    Ok(writeln!(std::io::stdout(), "{line}")?)
}

/// Removes Discord's timestamps, which only a client can show.
fn without_clocks(line: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once("<t:") {
        out.push_str(before);
        out.push_str("soon");
        rest = after.split_once('>').map_or("", |(_, rest)| rest);
    }
    out + rest
}
