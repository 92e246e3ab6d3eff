//! Every code with which Discord closes a gateway connection: the bot is back, or ends.

use crate::process::Home;
use discord_sandbox::wait::{PATIENCE, eventually};
use discord_sandbox::{Options, Sandbox};
use std::time::{Duration, Instant};

/// The longest time that a bot with one shard is deaf: a closed connection is noticed within three
/// seconds, and two identifies are five seconds apart. The rest is for a busy machine.
const BACK_WITHIN: Duration = Duration::from_secs(20);

async fn sandbox() -> Sandbox {
    Sandbox::start(Options::default()).await.expect("a port")
}

/// Closes a bot's connection in each way, and checks that it is back and responds. `None` is a close
/// without a code.
async fn comes_back_after(codes: &[Option<u16>]) {
    let sandbox = sandbox().await;
    let home = Home::new();
    let bot = home.start(&sandbox).await;
    let (ana, channel) = (sandbox.person("Ana"), sandbox.channel("quiz"));
    let sessions = || {
        let counts = sandbox.counts();
        counts.identifies + counts.resumes
    };
    for code in codes {
        let (before, began) = (sessions(), Instant::now());
        match code {
            Some(code) => sandbox.faults().close_gateway(*code),
            None => sandbox.faults().close_gateway_without_code(),
        }
        eventually(
            PATIENCE,
            format!("the bot after {code:?}"),
            async || match sessions() > before {
                true => Ok(()),
                false => Err(home.log()),
            },
        )
        .await;
        let took = began.elapsed();
        println!("{code:?}: back in {took:?}");
        assert!(took < BACK_WITHIN, "{code:?}: {took:?}");
        let reply = ana.slash(&channel, "help", &[]).await;
        assert!(reply.expect("an answer").ephemeral());
    }
    bot.signal("TERM");
    assert_eq!(bot.ended().await.code(), Some(0), "{}", home.log());
}

#[tokio::test]
async fn the_bot_is_back_after_4000_to_4003_and_a_close_without_a_code() {
    comes_back_after(&[Some(4000), Some(4001), Some(4002), Some(4003), None]).await;
}

#[tokio::test]
async fn the_bot_is_back_after_4005_to_4009() {
    let codes = [4005, 4006, 4007, 4008, 4009].map(Some);
    comes_back_after(&codes).await;
}

#[tokio::test]
async fn a_close_code_that_needs_a_person_ends_the_bot_with_78_and_a_clear_line() {
    for (code, part) in [
        (4004, "does not accept the token"),
        (4010, "number of this shard"),
        (4011, "wants more shards"),
        (4012, "version of its API"),
        (4013, "install a newer version"),
        (4014, "intents"),
    ] {
        let sandbox = sandbox().await;
        let home = Home::new();
        let bot = home.start(&sandbox).await;
        sandbox.faults().close_gateway(code);
        let status = bot.ended().await;
        let log = home.log();
        assert_eq!(status.code(), Some(78), "{code}: {log}");
        let last = log.lines().last().expect("a line");
        assert!(
            last.starts_with("quizbot: ") && last.contains(part),
            "{last}"
        );
        assert!(
            last.contains(&format!("closed the gateway with {code}")),
            "{last}"
        );
        assert_eq!(sandbox.counts().identifies, 1, "{code}");
    }
}
