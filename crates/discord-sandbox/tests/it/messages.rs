//! Channel messages over REST: nonces, permissions, files, listing, limits.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use discord_sandbox::{Channel, Options, Permissions, RateLimits, Sandbox};
use reqwest::Method;
use reqwest::multipart::{Form, Part};
use serde_json::{Value, json};

use crate::bot::{Bot, fetch, question};

async fn start() -> (Sandbox, Bot, Channel) {
    let sandbox = Sandbox::start(Options::default()).await.unwrap();
    let bot = Bot::start(&sandbox).await;
    let quiz = sandbox.channel("quiz");
    (sandbox, bot, quiz)
}

fn path(channel: &Channel) -> String {
    format!("/channels/{}/messages", channel.id())
}

#[track_caller]
fn refused(outcome: (u16, Value), status: u16, code: u32) {
    assert_eq!(
        (outcome.0, &outcome.1["code"]),
        (status, &json!(code)),
        "{}",
        outcome.1
    );
}

#[tokio::test]
async fn a_message_is_posted_edited_and_deleted() {
    let (sandbox, bot, quiz) = start().await;
    let (_, posted) = bot.post(&path(&quiz), question()).await;
    let message = quiz.next_message().await.unwrap();
    assert_eq!(
        message.text(),
        "What is 1 + 1?\ntwo\nA\nthree\nB\nA · two\nB · three"
    );
    assert_eq!(message.buttons().len(), 2);
    assert_eq!(message.selects()[0].options.len(), 2);
    let one = format!("{}/{}", path(&quiz), posted["id"].as_str().unwrap());
    let edit = json!({ "components": [{ "type": 10, "content": "closed" }], "allowed_mentions": { "parse": [] } });
    let (status, _) = bot.patch(&one, edit).await;
    assert_eq!(status, 200);
    assert_eq!(quiz.wait_for("closed").await.unwrap().id(), message.id());
    assert_eq!(bot.get(&one).await.1["components"][0]["content"], "closed");
    assert_eq!(bot.delete(&one).await.0, 204);
    quiz.next_deletion().await.unwrap();
    let counts = quiz.counts();
    assert_eq!((counts.posts, counts.edits, counts.deletes), (1, 1, 1));
    sandbox.assert_clean();
    refused(bot.get(&one).await, 404, 10008);
}

#[tokio::test]
async fn a_nonce_posts_once_and_expires() {
    let now = Arc::new(AtomicI64::new(1_790_000_000_000));
    let clock = Arc::clone(&now);
    let options = Options {
        now: Arc::new(move || clock.load(Ordering::Relaxed)),
        ..Options::default()
    };
    let sandbox = Sandbox::start(options).await.unwrap();
    let bot = Bot::start(&sandbox).await;
    let quiz = sandbox.channel("quiz");
    let body = json!({ "content": "once", "nonce": "round-1", "enforce_nonce": true });
    let (_, first) = bot.post(&path(&quiz), body.clone()).await;
    now.fetch_add(3 * 60 * 1000, Ordering::Relaxed);
    let (_, second) = bot.post(&path(&quiz), body.clone()).await;
    assert_eq!(first["id"], second["id"]);
    now.fetch_add(1, Ordering::Relaxed);
    let (_, third) = bot.post(&path(&quiz), body).await;
    assert_ne!(first["id"], third["id"]);
    assert_eq!(quiz.counts().posts, 2);
    assert_eq!(sandbox.problems().len(), 2, "two messages that nobody read");
}

#[tokio::test]
async fn missing_permissions_are_refused() {
    let (sandbox, bot, quiz) = start().await;
    let hello = json!({ "content": "hello" });
    quiz.deny(Permissions::SEND_MESSAGES);
    refused(bot.post(&path(&quiz), hello.clone()).await, 403, 50013);
    let thread = sandbox.channel("evening-quiz");
    assert_eq!(
        bot.post(&path(&thread), hello.clone()).await.0,
        200,
        "a thread has its own permission"
    );
    quiz.deny(Permissions::SEND_MESSAGES_IN_THREADS);
    refused(bot.post(&path(&thread), hello.clone()).await, 403, 50013);
    quiz.deny(Permissions::VIEW_CHANNEL);
    refused(bot.post(&path(&quiz), hello.clone()).await, 403, 50001);
    refused(
        bot.get(&format!("/channels/{}", quiz.id())).await,
        403,
        50001,
    );
    let news = sandbox.channel("news");
    bot.post(&path(&news), hello.clone()).await;
    news.deny(Permissions::READ_MESSAGE_HISTORY);
    assert_eq!(bot.get(&path(&news)).await, (200, json!([])));
    let files = || {
        Form::new()
            .text("payload_json", "{}")
            .part("files[0]", Part::bytes(b"x".to_vec()).file_name("x"))
    };
    news.deny(Permissions::ATTACH_FILES);
    refused(bot.form(&path(&news), files()).await, 403, 50013);
    news.allow(Permissions::ATTACH_FILES);
    assert_eq!(bot.form(&path(&news), files()).await.0, 200);
    refused(
        bot.post(&path(&sandbox.channel("exam-questions")), hello.clone())
            .await,
        400,
        50024,
    );
    refused(bot.post("/channels/1/messages", hello).await, 404, 10003);
}

#[tokio::test]
async fn the_bot_can_post_in_every_type_of_channel() {
    let (sandbox, bot, _) = start().await;
    for name in [
        "general",
        "quiz",
        "news",
        "evening-quiz",
        "study-hall",
        "azure-networking",
    ] {
        let channel = sandbox.channel(name);
        let (status, answer) = bot.post(&path(&channel), question()).await;
        assert_eq!(status, 200, "{name}: {answer}");
        channel.next_message().await.unwrap();
    }
    sandbox.assert_clean();
}

#[tokio::test]
async fn an_archived_thread_takes_posts_and_no_edits() {
    let (sandbox, bot, _) = start().await;
    let thread = sandbox.channel("evening-quiz");
    let (_, posted) = bot.post(&path(&thread), json!({ "content": "x" })).await;
    let one = format!("{}/{}", path(&thread), posted["id"].as_str().unwrap());
    thread.set_archived(true);
    refused(bot.patch(&one, json!({ "content": "y" })).await, 400, 50083);
    assert_eq!(
        bot.post(&path(&thread), json!({ "content": "z" })).await.0,
        200,
        "a post unarchives it"
    );
    assert_eq!(bot.patch(&one, json!({ "content": "y" })).await.0, 200);
    thread.set_locked(true);
    refused(
        bot.post(&path(&thread), json!({ "content": "z" })).await,
        403,
        160_005,
    );
}

#[tokio::test]
async fn only_own_messages_are_edited() {
    let (sandbox, bot, quiz) = start().await;
    let id = sandbox.person("Ben").say(&quiz, "mine").unwrap();
    let one = format!("{}/{id}", path(&quiz));
    refused(bot.patch(&one, json!({ "content": "y" })).await, 403, 50005);
    refused(bot.delete(&one).await, 403, 50013);
    refused(
        bot.patch(&format!("{}/1", path(&quiz)), json!({ "content": "y" }))
            .await,
        404,
        10008,
    );
}

#[tokio::test]
async fn edits_of_an_old_message_are_limited() {
    let now = Arc::new(AtomicI64::new(1_790_000_000_000));
    let clock = Arc::clone(&now);
    let options = Options {
        now: Arc::new(move || clock.load(Ordering::Relaxed)),
        ..Options::default()
    };
    let sandbox = Sandbox::start(options).await.unwrap();
    let bot = Bot::start(&sandbox).await;
    let quiz = sandbox.channel("quiz");
    let (_, posted) = bot.post(&path(&quiz), json!({ "content": "x" })).await;
    let one = format!("{}/{}", path(&quiz), posted["id"].as_str().unwrap());
    now.fetch_add(60 * 60 * 1000, Ordering::Relaxed);
    for _ in 0..5 {
        assert_eq!(bot.patch(&one, json!({ "content": "y" })).await.0, 200);
    }
    refused(bot.patch(&one, json!({ "content": "y" })).await, 429, 30046);
}

#[tokio::test]
async fn messages_are_listed_newest_first() {
    let (_sandbox, bot, quiz) = start().await;
    let mut ids = Vec::new();
    for number in 0..5 {
        let (_, posted) = bot
            .post(&path(&quiz), json!({ "content": number.to_string() }))
            .await;
        ids.push(posted["id"].as_str().unwrap().to_owned());
    }
    let list = async |query: String| {
        let (status, list) = bot.get(&format!("{}?{query}", path(&quiz))).await;
        assert_eq!(status, 200, "{list}");
        let contents = list
            .as_array()
            .unwrap()
            .iter()
            .map(|message| message["content"].as_str().unwrap());
        contents.collect::<Vec<_>>().join("")
    };
    assert_eq!(list("limit=2".to_owned()).await, "43");
    assert_eq!(list(format!("after={}&limit=2", ids[1])).await, "32");
    assert_eq!(list(format!("before={}", ids[2])).await, "10");
    assert_eq!(list(format!("around={}&limit=3", ids[2])).await, "321");
    refused(
        bot.get(&format!("{}?limit=101", path(&quiz))).await,
        400,
        50035,
    );
}

#[tokio::test]
async fn messages_can_have_files() {
    let (_sandbox, bot, quiz) = start().await;
    let payload = json!({
        "flags": 32768,
        "attachments": [{ "id": 0, "description": "a map" }],
        "components": [
            { "type": 12, "items": [{ "media": { "url": "attachment://map.png" }, "description": "a map" }] },
        ],
    });
    let file = || {
        Part::bytes(b"png".to_vec())
            .file_name("map.png")
            .mime_str("image/png")
            .unwrap()
    };
    let form = Form::new()
        .text("payload_json", payload.to_string())
        .part("files[0]", file());
    let (status, answer) = bot.form(&path(&quiz), form).await;
    assert_eq!(status, 200, "{answer}");
    let url = answer["components"][0]["items"][0]["media"]["url"]
        .as_str()
        .unwrap();
    assert_eq!(fetch(url).await.bytes().await.unwrap(), "png");
    let message = quiz.next_message().await.unwrap();
    assert_eq!(message.images()[0].1, "a map");
    assert_eq!(message.file("map.png").unwrap(), b"png");
}

#[tokio::test]
async fn pings_are_recorded() {
    let (sandbox, bot, quiz) = start().await;
    let (ben, fans) = (sandbox.person("Ben"), sandbox.guild().role("Quiz fans"));
    let tutors = sandbox.guild().role("Tutors");
    let words = format!(
        "{} {} {} @everyone",
        ben.mention(),
        fans.mention(),
        tutors.mention()
    );
    bot.post(
        &path(&quiz),
        json!({ "content": words, "allowed_mentions": { "parse": [] } }),
    )
    .await;
    let message = quiz.next_message().await.unwrap();
    assert!(message.pings().is_empty());
    bot.patch(
        &format!("{}/{}", path(&quiz), message.id()),
        json!({ "content": words }),
    )
    .await;
    let pings = message.edited().await.unwrap().pings();
    assert_eq!(
        pings.users,
        [ben.id()],
        "an edit without allowed_mentions is parsed again"
    );
    assert_eq!(pings.roles, [fans.id()], "the bot may not ping the tutors");
    assert!(!pings.everyone);
    let role = json!({ "flags": 32768, "components": [{ "type": 10, "content": fans.mention() }],
        "allowed_mentions": { "roles": [fans.id()] } });
    bot.post(&path(&quiz), role).await;
    assert_eq!(
        quiz.next_message().await.unwrap().pings().roles,
        [fans.id()]
    );
}

#[tokio::test]
async fn rate_limits_apply_when_they_are_switched_on() {
    let (sandbox, bot, quiz) = start().await;
    sandbox.set_limits(Some(RateLimits::default()));
    for _ in 0..5 {
        assert_eq!(
            bot.post(&path(&quiz), json!({ "content": "x" })).await.0,
            200
        );
    }
    let (status, answer) = bot.post(&path(&quiz), json!({ "content": "x" })).await;
    assert_eq!((status, &answer["global"]), (429, &json!(false)));
    assert!(answer["retry_after"].as_f64().unwrap() > 0.0);
    let elsewhere = path(&sandbox.channel("general"));
    assert_eq!(bot.post(&elsewhere, json!({ "content": "x" })).await.0, 200);
    assert_eq!(sandbox.counts().rate_limited, 1);
    sandbox.set_limits(Some(RateLimits {
        global: 1,
        ..RateLimits::default()
    }));
    bot.get("/users/@me").await;
    let (status, answer) = bot.get("/users/@me").await;
    assert_eq!((status, &answer["global"]), (429, &json!(true)));
}

#[tokio::test]
async fn wrong_tokens_and_unknown_routes_are_refused() {
    let (sandbox, bot, quiz) = start().await;
    let url = format!("{}/api/v10/channels/{}", sandbox.url(), quiz.id());
    let response = fetch(url).await;
    assert_eq!(response.status(), 401);
    assert_eq!(
        response.json::<Value>().await.unwrap(),
        json!({ "message": "401: Unauthorized", "code": 0 })
    );
    assert_eq!(bot.get("/sticker-packs").await.0, 404);
    assert_eq!(bot.request(Method::PUT, &path(&quiz), None).await.0, 404);
    let problems = sandbox.problems().join("\n");
    assert!(
        problems.contains("unknown route: GET /api/v10/sticker-packs"),
        "{problems}"
    );
    refused(
        bot.put("/applications/1/commands", json!([])).await,
        403,
        20012,
    );
}

#[tokio::test]
async fn requests_are_recorded_when_asked() {
    let (sandbox, bot, quiz) = start().await;
    sandbox.record(true);
    bot.post(&path(&quiz), json!({ "content": "x" })).await;
    let recorded = sandbox.requests();
    assert_eq!(recorded[0].template, "/channels/{channel_id}/messages");
    assert_eq!(recorded[0].body, json!({ "content": "x" }));
    assert_eq!(recorded[0].status, 200);
}
