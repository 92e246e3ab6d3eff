//! A bot in which a long-lived task panics.

use crate::harness::{CAPITALS, RIGHT, next};
use discord_sandbox::wait::{PATIENCE, within};
use discord_sandbox::{Options, RouteKind, Sandbox};
use quizbot::bot::Clock;
use quizbot::config::Config;
use quizbot::discord::{ApiUrl, Token};
use quizbot::run::{Tasks, serve_with};
use tokio::sync::oneshot;

#[tokio::test]
async fn a_task_that_panics_is_named_and_ends_the_bot_after_the_replies_in_flight() {
    let folder = tempfile::tempdir().expect("a folder");
    let quizzes = folder.path().join("quizzes");
    std::fs::create_dir_all(&quizzes).expect("a folder");
    std::fs::write(quizzes.join("capitals.yaml"), CAPITALS).expect("a bank");
    let config = Config {
        quizzes,
        data: folder.path().join("data"),
        ..Config::default()
    };
    let sandbox = Sandbox::start(Options::default()).await.expect("a port");
    let api = ApiUrl::parse(sandbox.url()).expect("a root");
    let token = Token::parse(sandbox.token()).expect("a token");
    let (fail, failing) = oneshot::channel::<()>();
    let mut tasks = Tasks::default();
    tasks.spawn("doomed", async move {
        let _ = within(PATIENCE, "the signal to fail", failing).await;
        panic!("a fault of the test");
    });
    let running = tokio::spawn(async move {
        let stop = std::future::pending();
        serve_with(&config, Clock::start(), api, token, stop, tasks).await
    });
    sandbox.bot_ready().await.expect("it comes up");
    let (channel, ben) = (sandbox.channel("quiz"), sandbox.person("Ben"));
    let options = [("bank", "capitals".into()), ("questions", 1.into())];
    let reply = ben.slash(&channel, "quiz start", &options).await;
    reply.expect("it starts");
    let question = next(&channel).await;
    let gate = sandbox.faults().hold(RouteKind::Callback, 1);
    let pressed = ben.press_and_forget(&question, RIGHT).expect("a press");
    gate.reached(1).await.expect("it is answered");
    fail.send(()).expect("the task waits");
    sandbox.bot_offline().await.expect("it hangs up");
    gate.open();
    let reply = pressed.reply().await.expect("an answer");
    assert!(reply.text().contains("Locked in: B"), "{}", reply.text());
    let ended = within(PATIENCE, "the bot to end", running).await;
    let why = ended.expect("it is not aborted").expect_err("a reason");
    let why = format!("{why:#}");
    assert_eq!(why, "the task doomed panicked: a fault of the test");
    sandbox.assert_clean();
}
