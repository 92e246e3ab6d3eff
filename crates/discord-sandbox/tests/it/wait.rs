//! A wait that fails says what it waited for.

use std::time::Duration;

use discord_sandbox::wait::{blocking_within, eventually, within};
use discord_sandbox::{Options, Sandbox};

const SHORT: Duration = Duration::from_millis(50);

/// What a task says when it panics.
async fn words(task: tokio::task::JoinHandle<()>) -> String {
    let panic = within(SHORT * 100, "a panic", task).await;
    let panic = panic.unwrap_err().into_panic();
    panic.downcast_ref::<String>().unwrap().clone()
}

#[tokio::test]
async fn a_wait_that_fails_tells_for_what_and_where() {
    let task = tokio::spawn(async { within(SHORT, "the moon", std::future::pending()).await });
    let words = words(task).await;
    assert!(words.contains("waited 50ms for the moon, at "), "{words}");
    assert!(words.contains(file!()), "{words}");
}

#[tokio::test]
async fn a_look_that_fails_tells_what_was_there() {
    let task = tokio::spawn(async { eventually(SHORT, "the moon", async || Err("a cloud")).await });
    let words = words(task).await;
    assert!(words.contains("for the moon"), "{words}");
    assert!(words.contains("a cloud"), "{words}");
}

#[tokio::test]
async fn a_look_goes_on_until_it_finds_something() {
    let mut left = 3;
    let found = eventually(SHORT * 100, "three looks", async || {
        left -= 1;
        if left == 0 { Ok("found") } else { Err(left) }
    });
    assert_eq!(found.await, "found");
}

#[test]
fn what_blocks_is_not_waited_for_without_end() {
    assert_eq!(blocking_within(SHORT * 100, "a sum", || 1 + 1), 2);
    let hung = std::thread::spawn(|| {
        blocking_within(SHORT, "a sleeper", || std::thread::sleep(SHORT * 20));
    });
    let panic = blocking_within(SHORT * 100, "a panic", || hung.join().unwrap_err());
    let words = panic.downcast_ref::<String>().unwrap();
    assert!(words.contains("waited 50ms for a sleeper"), "{words}");
}

#[tokio::test]
async fn a_verb_that_fails_tells_what_there_is_of_the_bot() {
    let options = Options {
        patience: SHORT,
        ..Options::default()
    };
    let sandbox = Sandbox::start(options).await.unwrap();
    let error = sandbox.channel("quiz").next_message().await.unwrap_err();
    for part in [
        "waited 50ms for a message in #quiz",
        "the bot is not connected",
    ] {
        assert!(error.to_string().contains(part), "{error}");
    }
    let error = sandbox.bot_ready().await.unwrap_err();
    for part in [
        "waited 50ms for the bot to connect",
        "registered commands 0 times",
    ] {
        assert!(error.to_string().contains(part), "{error}");
    }
}
