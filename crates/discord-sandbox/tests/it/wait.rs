//! A failed wait names what it waited for.

use std::time::Duration;

use discord_sandbox::wait::{blocking_within, eventually, within};
use discord_sandbox::{Options, Sandbox};

const SHORT: Duration = Duration::from_millis(50);

/// Returns the message of a task's panic.
async fn panic_message(task: tokio::task::JoinHandle<()>) -> String {
    let panic = within(SHORT * 100, "a panic", task).await;
    let panic = panic.unwrap_err().into_panic();
    panic.downcast_ref::<String>().unwrap().clone()
}

#[tokio::test]
async fn a_failed_wait_names_what_it_waited_for_and_where() {
    let task = tokio::spawn(async { within(SHORT, "the moon", std::future::pending()).await });
    let message = panic_message(task).await;
    assert!(
        message.contains("waited 50ms for the moon, at "),
        "{message}"
    );
    assert!(message.contains(file!()), "{message}");
}

#[tokio::test]
async fn a_failed_poll_reports_what_was_found_instead() {
    let task = tokio::spawn(async { eventually(SHORT, "the moon", async || Err("a cloud")).await });
    let message = panic_message(task).await;
    assert!(message.contains("for the moon"), "{message}");
    assert!(message.contains("a cloud"), "{message}");
}

#[tokio::test]
async fn a_poll_is_repeated_until_it_succeeds() {
    let mut left = 3;
    let found = eventually(SHORT * 100, "three looks", async || {
        left -= 1;
        if left == 0 { Ok("found") } else { Err(left) }
    });
    assert_eq!(found.await, "found");
}

#[test]
fn a_wait_for_blocking_code_has_a_deadline() {
    assert_eq!(blocking_within(SHORT * 100, "a sum", || 1 + 1), 2);
    let hung = std::thread::spawn(|| {
        blocking_within(SHORT, "a sleeper", || std::thread::sleep(SHORT * 20));
    });
    let panic = blocking_within(SHORT * 100, "a panic", || hung.join().unwrap_err());
    let message = panic.downcast_ref::<String>().unwrap();
    assert!(message.contains("waited 50ms for a sleeper"), "{message}");
}

#[tokio::test]
async fn a_failed_wait_of_a_handle_reports_the_state_of_the_bot() {
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
