//! Faults are applied to the requests that a test selects.

use std::time::Duration;

use discord_sandbox::wait::{PATIENCE, within};
use discord_sandbox::{
    Channel, FakeAnswer, Fault, LimitScope, Options, RetryAfter, RouteKind, Sandbox,
};
use reqwest::Method;
use reqwest::header::{CONTENT_TYPE, RETRY_AFTER};
use serde_json::json;

use crate::bot::{Bot, Gateway};

async fn start() -> (Sandbox, Bot, Channel, String) {
    let sandbox = Sandbox::start(Options::default()).await.unwrap();
    let bot = Bot::start(&sandbox).await;
    let quiz = sandbox.channel("quiz");
    let path = format!("/channels/{}/messages", quiz.id());
    (sandbox, bot, quiz, path)
}

#[tokio::test]
async fn a_request_fails_the_given_number_of_times() {
    let (sandbox, bot, quiz, path) = start().await;
    sandbox
        .faults()
        .next(RouteKind::PostMessage, 2, Fault::Status(502));
    for _ in 0..2 {
        assert_eq!(bot.post(&path, json!({ "content": "x" })).await.0, 502);
    }
    assert_eq!(bot.post(&path, json!({ "content": "x" })).await.0, 200);
    quiz.next_message().await.unwrap();
    sandbox.assert_clean();
}

#[tokio::test]
async fn a_fault_can_be_restricted_to_a_channel() {
    let (sandbox, bot, quiz, path) = start().await;
    let limited = Fault::RateLimited {
        retry_after: Duration::from_millis(250),
        global: false,
    };
    sandbox
        .faults()
        .next_in(&quiz, RouteKind::PostMessage, 1, limited);
    let general = format!("/channels/{}/messages", sandbox.channel("general").id());
    assert_eq!(bot.post(&general, json!({ "content": "x" })).await.0, 200);
    let (status, answer) = bot.post(&path, json!({ "content": "x" })).await;
    assert_eq!((status, &answer["retry_after"]), (429, &json!(0.25)));
}

#[tokio::test]
async fn a_connection_that_breaks_after_a_request_loses_its_answer_only() {
    let (sandbox, bot, quiz, path) = start().await;
    sandbox
        .faults()
        .next(RouteKind::PostMessage, 1, Fault::BrokenAfter);
    let body = json!({ "content": "x", "nonce": "n", "enforce_nonce": true });
    bot.try_request(Method::POST, &path, Some(body.clone()))
        .await
        .unwrap_err();
    assert_eq!(quiz.messages().len(), 1);
    let (_, again) = bot.post(&path, body.clone()).await;
    assert_eq!(again["id"], quiz.messages()[0].id().to_string());
    sandbox
        .faults()
        .next(RouteKind::PostMessage, 1, Fault::Broken);
    bot.try_request(Method::POST, &path, Some(json!({ "content": "y" })))
        .await
        .unwrap_err();
    assert_eq!(quiz.messages().len(), 1);
}

#[tokio::test]
async fn a_gate_holds_a_request_or_its_answer() {
    let (sandbox, bot, quiz, path) = start().await;
    let gate = sandbox.faults().hold(RouteKind::PostMessage, 1);
    let (answer, ()) = tokio::join!(bot.post(&path, json!({ "content": "x" })), async {
        gate.reached(1).await.unwrap();
        assert!(quiz.messages().is_empty());
        gate.open();
    });
    assert_eq!(answer.0, 200);
    let gate = sandbox.faults().hold_answer(RouteKind::PostMessage, 1);
    let (answer, ()) = tokio::join!(bot.post(&path, json!({ "content": "x" })), async {
        gate.reached(1).await.unwrap();
        assert_eq!(quiz.messages().len(), 2);
        gate.open();
    });
    assert_eq!(answer.0, 200);
}

#[tokio::test]
async fn the_gateway_closes_with_a_code_or_asks_for_a_new_session() {
    let (sandbox, mut bot, _, _) = start().await;
    sandbox.faults().close_gateway(4000);
    assert_eq!(bot.gateway.frame().await, Err(4000));
    bot.gateway = Gateway::open(sandbox.url()).await;
    bot.gateway.identify(sandbox.token(), 1).await;
    bot.gateway.event("GUILD_CREATE").await;
    sandbox.faults().invalidate_session(false);
    assert_eq!(bot.gateway.frame().await.unwrap()["op"], 9);
    sandbox
        .faults()
        .next(RouteKind::Connect, 1, Fault::Status(503));
    let url = sandbox.url().replacen("http", "ws", 1);
    let refused = tokio_tungstenite::connect_async(url);
    let refused = within(PATIENCE, "the gateway to refuse", refused).await;
    assert!(refused.is_err());
}

#[tokio::test]
async fn a_request_gets_a_fake_answer_whether_it_was_done_or_not() {
    let (sandbox, bot, quiz, path) = start().await;
    let answers = [
        (FakeAnswer::empty(200), "application/json", ""),
        (FakeAnswer::html(502), "text/html; charset=UTF-8", "<html>"),
        (
            FakeAnswer::cut_json(200),
            "application/json",
            r#"{"id": "12"#,
        ),
    ];
    for (nth, (answer, content_type, beginning)) in answers.into_iter().enumerate() {
        for (fault, done) in [
            (Fault::Refused(answer.clone()), 0),
            (Fault::Replaced(answer.clone()), 1),
        ] {
            sandbox.faults().next(RouteKind::PostMessage, 1, fault);
            let response = bot.raw_post(&path, json!({ "content": "x" })).await;
            assert_eq!(response.headers()[CONTENT_TYPE], content_type);
            let body = response.text().await.unwrap();
            assert!(body.starts_with(beginning), "{body}");
            assert_eq!(quiz.messages().len(), nth + done, "{answer:?}");
        }
    }
}

#[tokio::test]
async fn a_limit_has_the_given_scope_and_the_time_to_wait_in_the_given_place() {
    let (sandbox, bot, _, path) = start().await;
    let wait = Duration::from_millis(90_500);
    for (scope, name) in [
        (LimitScope::User, "user"),
        (LimitScope::Shared, "shared"),
        (LimitScope::Global, "global"),
    ] {
        for (place, header, body) in [
            (RetryAfter::Everywhere, Some("91"), json!(90.5)),
            (RetryAfter::Body, None, json!(90.5)),
            (RetryAfter::Header, Some("91"), json!(null)),
            (RetryAfter::Nowhere, None, json!(null)),
        ] {
            let fault = Fault::Limited {
                retry_after: wait,
                scope,
                place,
            };
            sandbox.faults().next(RouteKind::PostMessage, 1, fault);
            let response = bot.raw_post(&path, json!({ "content": "x" })).await;
            assert_eq!(response.status(), 429);
            let headers = response.headers();
            assert_eq!(headers["x-ratelimit-scope"], name);
            let given = headers
                .get(RETRY_AFTER)
                .map(|value| value.to_str().unwrap());
            assert_eq!(given, header, "{place:?}");
            let text = response.text().await.unwrap();
            let answer: serde_json::Value = serde_json::from_str(&text).unwrap_or_default();
            assert_eq!(answer["retry_after"], body, "{place:?}");
        }
    }
}

#[tokio::test]
async fn an_outage_affects_every_route_until_it_is_cleared() {
    let (sandbox, bot, quiz, path) = start().await;
    sandbox.faults().next_any(usize::MAX, Fault::Status(503));
    for path in [path.as_str(), "/users/@me/guilds", "/gateway/bot"] {
        assert_eq!(bot.get(path).await.0, 503, "{path}");
    }
    assert_eq!(bot.post(&path, json!({ "content": "x" })).await.0, 503);
    // The gateway is not part of the API's outage.
    drop(Gateway::open(sandbox.url()).await);
    sandbox.faults().clear();
    assert_eq!(bot.post(&path, json!({ "content": "x" })).await.0, 200);
    assert_eq!(quiz.messages().len(), 1);
}

#[tokio::test]
async fn a_watched_task_that_ends_is_a_problem() {
    let (sandbox, ..) = start().await;
    let task = tokio::spawn(async {});
    sandbox.watch("bot", task.abort_handle());
    within(PATIENCE, "an empty task", task).await.unwrap();
    assert_eq!(sandbox.problems(), ["the task bot ended"]);
    sandbox.unwatch("bot");
    sandbox.assert_clean();
}
