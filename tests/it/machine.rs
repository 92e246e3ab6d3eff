//! The bot on a machine that gives it little.

use crate::harness::{assert_holds, next, press, slash};
use crate::process::Home;
use discord_sandbox::{Options, Sandbox};
use std::process::Command;

/// Plays a question with a bot that a shell has started so, and stops the bot.
async fn works(with: &str) {
    let sandbox = Sandbox::start(Options::default()).await.expect("a port");
    let home = Home::new();
    let plain = home.command(&sandbox);
    let mut limited = Command::new("sh");
    limited.args(["-c", with, "sh"]);
    limited.arg(plain.get_program()).args(plain.get_args());
    for (name, value) in plain.get_envs() {
        match value {
            Some(value) => limited.env(name, value),
            None => limited.env_remove(name),
        };
    }
    let bot = home.launch_as(limited);
    let ready = sandbox.bot_ready().await;
    ready.unwrap_or_else(|error| panic!("{with}: {error:#}\n{}", home.log()));
    let (ana, channel) = (sandbox.person("Ana"), sandbox.channel("quiz"));
    let options = [("bank", "single".into()), ("questions", 1.into())];
    let reply = ana.slash(&channel, "quiz start", &options).await;
    reply.expect("an announcement");
    let question = next(&channel).await;
    let reply = press(&sandbox.person("Ben"), &question, "A").await;
    assert_holds(&reply.text(), &["Locked in: A"]);
    slash(&ana, &channel, "quiz stop").await;
    bot.signal("TERM");
    assert_eq!(bot.ended().await.code(), Some(0), "{with}: {}", home.log());
}

#[tokio::test]
async fn the_bot_works_with_64_open_files() {
    works("ulimit -n 64; exec \"$@\"").await;
}

#[tokio::test]
async fn the_bot_works_with_a_closed_standard_error() {
    works("exec \"$@\" 2>&-").await;
}
