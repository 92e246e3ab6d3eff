//! Three members play a bank by themselves; the messages of the channel go to the terminal.

use crate::bot::ui::text::cut;
use anyhow::Context;
use discord_sandbox::{Channel, Message, Person, Sandbox};
use quiz_banks::limits::Limits;
use quiz_banks::load::load_folder;
use quiz_banks::markdown::plain;
use quiz_engine::Bank;
use rand::TryRng;
use rand::rngs::SysRng;
use std::io::Write;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

/// The gap between a close and the next question: enough to read the answer.
pub(super) const GAP_MS: i64 = 3000;
/// The bank to play; the first one if it is not there.
const BANK: &str = "azure-expressroute";
const QUESTIONS: i64 = 4;
const SECONDS: i64 = 8;

/// The players: milliseconds to think, and how many answers in ten they know.
const PLAYERS: [(&str, u64, u32); 3] = [("Ana", 1200, 9), ("Ben", 2100, 6), ("Chloé", 3000, 4)];

/// Plays to the final standings and shows the leaderboard.
pub(super) async fn play(sandbox: &Sandbox, quizzes: &Path) -> anyhow::Result<()> {
    let loaded = load_folder(quizzes, &Limits::DISCORD)?;
    let named = loaded.banks.iter().find(|bank| bank.id.as_str() == BANK);
    let bank = named
        .or(loaded.banks.first())
        .context("there is no bank to play")?;
    sandbox.bot_ready().await?;
    let channel = sandbox.channel("quiz");
    let ana = sandbox.person("Ana");
    tell(&format!("── #{} ──", channel.name()))?;
    tell(&format!(
        "Ana: /quiz start bank:{} questions:{QUESTIONS} seconds:{SECONDS}",
        bank.id
    ))?;
    let options = [
        ("bank", bank.id.as_str().into()),
        ("questions", QUESTIONS.into()),
        ("seconds", SECONDS.into()),
    ];
    let reply = ana.slash(&channel, "quiz start", &options).await?;
    show(&reply.text())?;
    anyhow::ensure!(!reply.ephemeral(), "the quiz did not start");
    loop {
        let message = channel.next_message().await?;
        show(&message.text())?;
        if message.text().contains("Final standings") {
            break;
        }
        answer(sandbox, &message, bank).await?;
        let closed = closed(&channel).await?;
        show(&closed.text())?;
    }
    tell("Ana: /leaderboard")?;
    show(&ana.slash(&channel, "leaderboard", &[]).await?.text())
}

/// The question's message once it is closed.
async fn closed(channel: &Channel) -> anyhow::Result<Message> {
    loop {
        let edited = channel.next_edit().await?;
        if edited.text().contains("My answer") {
            return Ok(edited);
        }
    }
}

async fn answer(sandbox: &Sandbox, question: &Message, bank: &Arc<Bank>) -> anyhow::Result<()> {
    let all = PLAYERS.map(|(name, thinks_ms, knows)| {
        let person = sandbox.person(name);
        let knows = SysRng.try_next_u32().unwrap_or(0) % 10 < knows;
        let letter = choose(question, bank, knows);
        async move { one_answer(&person, question, letter.as_deref(), thinks_ms).await }
    });
    for said in futures_util::future::join_all(all).await {
        said?;
    }
    Ok(())
}

async fn one_answer(
    person: &Person,
    question: &Message,
    letter: Option<&str>,
    thinks_ms: u64,
) -> anyhow::Result<()> {
    let Some(letter) = letter else {
        return Ok(());
    };
    tokio::time::sleep(Duration::from_millis(thinks_ms)).await;
    let reply = person.press(question, letter).await?;
    let first = reply
        .text()
        .lines()
        .next()
        .unwrap_or_default()
        .replace("**", "");
    tell(&format!(
        "    {} presses {letter}   (only they see: {first})",
        person.name()
    ))
}

/// The letter that a player presses, by knowledge or by chance.
fn choose(question: &Message, bank: &Bank, knows: bool) -> Option<String> {
    let text = question.text();
    let options: Vec<_> = text
        .lines()
        .filter_map(|line| line.strip_prefix("**")?.split_once("** · "))
        .filter(|(letter, _)| letter.len() == 1)
        .map(|(letter, option)| (letter.to_owned(), plain(option)))
        .collect();
    let is_right = |option: &str| {
        bank.questions.iter().any(|known| {
            let asked = text.contains(&cut(&plain(known.prompt.source()), 30).replace('…', ""));
            asked
                && known
                    .right
                    .iter()
                    .any(|index| plain(known.options[index].text.source()) == option)
        })
    };
    let right = options.iter().find(|(_, option)| knows && is_right(option));
    let guess = || options.get(SysRng.try_next_u32().unwrap_or(0) as usize % options.len().max(1));
    right.or_else(guess).map(|(letter, _)| letter.clone())
}

/// Prints a message without formatting and buttons.
fn show(text: &str) -> anyhow::Result<()> {
    let letter = |line: &str| line.len() == 1;
    for line in text.lines().filter(|line| !letter(line)) {
        let line = line.trim_start_matches("### ").trim_start_matches("-# ");
        tell(&format!("  │ {}", plain(&without_clocks(line))))?;
    }
    tell("")
}

/// Prints a line; unlike `println!` it does not panic if stdout is closed.
fn tell(line: &str) -> anyhow::Result<()> {
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
