//! The page's routes: state, messages, events and actions.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use discord_sandbox::wait::{PATIENCE, within};
use discord_sandbox::{Options, Sandbox, Starter, Welcome};
use serde_json::{Value, json};

use crate::bot::{Bot, fetch, http, private, question};

struct Page {
    url: String,
    http: reqwest::Client,
    events: reqwest::Response,
    text: String,
}

impl Page {
    async fn open(sandbox: &Sandbox, member: &str) -> Self {
        let url = format!("{}/page", sandbox.url());
        let events = fetch(format!("{url}/events?member={member}")).await;
        Self {
            url,
            http: http(),
            events,
            text: String::new(),
        }
    }

    /// Waits for the next event of this name, and returns its data; skips others.
    async fn event(&mut self, name: &str) -> Value {
        let received = async {
            loop {
                while let Some((event, rest)) = self.text.split_once("\n\n") {
                    let line = |key: &str| {
                        let lines = event.lines().filter_map(|line| line.strip_prefix(key));
                        lines.map(str::trim).collect::<String>()
                    };
                    let (found, data) = (line("event:"), line("data:"));
                    self.text = rest.to_owned();
                    if found == name {
                        return serde_json::from_str(&data).unwrap();
                    }
                }
                let chunk = self.events.chunk().await.unwrap().unwrap();
                self.text.push_str(std::str::from_utf8(&chunk).unwrap());
            }
        };
        within(PATIENCE, format!("the page's event {name}"), received).await
    }

    async fn act(&self, action: Value) -> (u16, Value) {
        let response = self
            .http
            .post(format!("{}/act", self.url))
            .json(&action)
            .send()
            .await
            .unwrap();
        (
            response.status().as_u16(),
            response.json().await.unwrap_or_default(),
        )
    }

    async fn get(&self, path: &str) -> Value {
        fetch(format!("{}{path}", self.url))
            .await
            .json()
            .await
            .unwrap()
    }
}

#[tokio::test]
async fn the_page_opens_with_the_welcome_of_the_options() {
    let state = async |options| {
        let sandbox = Sandbox::start(options).await.unwrap();
        let response = fetch(format!("{}/page/state", sandbox.url())).await;
        let read = within(PATIENCE, "the page's state", response.json::<Value>());
        read.await.unwrap()["welcome"].clone()
    };
    assert_eq!(state(Options::default()).await, Value::Null);
    let welcome = Welcome {
        text: "Hello".to_owned(),
        starters: vec![Starter {
            label: "Play".to_owned(),
            line: "/play now:True".to_owned(),
        }],
    };
    let options = Options {
        welcome: Some(welcome),
        ..Options::default()
    };
    let shown =
        json!({ "text": "Hello", "starters": [{ "label": "Play", "line": "/play now:True" }] });
    assert_eq!(state(options).await, shown);
}

#[tokio::test]
async fn the_page_is_served_with_its_policy() {
    let sandbox = Sandbox::start(Options::default()).await.unwrap();
    let page = fetch(sandbox.url()).await;
    assert_eq!(page.status(), 200);
    assert!(
        page.headers()["content-security-policy"]
            .to_str()
            .unwrap()
            .contains("script-src 'self'")
    );
    assert!(page.text().await.unwrap().contains("<html"));
    let script = fetch(format!("{}/page/page.js", sandbox.url())).await;
    assert_eq!(
        script.headers()["content-type"],
        "text/javascript; charset=utf-8"
    );
    let missing = fetch(format!("{}/page/../Cargo.toml", sandbox.url())).await;
    assert_eq!(missing.status(), 404);
}

#[tokio::test]
async fn the_state_has_the_server_its_members_channels_and_commands() {
    let sandbox = Sandbox::start(Options::default()).await.unwrap();
    let _bot = Bot::start(&sandbox).await;
    let ana = sandbox.person("Ana").id().to_string();
    let page = Page::open(&sandbox, &ana).await;
    let state = page.get(&format!("/state?member={ana}")).await;
    assert_eq!(state["guild"]["name"], "Study group");
    let members = state["members"].as_array().unwrap();
    let titles = members
        .iter()
        .map(|member| member["title"].as_str().unwrap())
        .collect::<Vec<_>>();
    assert_eq!(titles, ["quizmaster", "member", "member", "member"]);
    assert_eq!(state["channels"].as_array().unwrap().len(), 6);
    assert_eq!(state["commands"][0]["name"], "quiz");
}

#[tokio::test]
async fn a_member_changes_their_language_and_that_of_the_server() {
    let sandbox = Sandbox::start(Options::default()).await.unwrap();
    let (ana, quiz) = (sandbox.person("Ana").id(), sandbox.channel("quiz").id());
    let page = Page::open(&sandbox, &ana.to_string()).await;
    let set = |of: &str, locale: &str| json!({ "kind": "locale", "of": of, "locale": locale, "member": ana.to_string(), "channel": quiz.to_string() });
    assert_eq!(page.act(set("member", "de")).await.0, 200);
    assert_eq!(page.act(set("server", "ja")).await.0, 200);
    assert_eq!(page.act(set("server", "xx")).await.0, 400);
    let state = page.get("/state").await;
    assert_eq!(state["guild"]["locale"], "ja");
    let members = state["members"].as_array().unwrap();
    let locale = |name: &str| {
        let found = members.iter().find(|one| one["name"] == name);
        found.unwrap()["locale"].clone()
    };
    assert_eq!(
        (locale("Ana"), locale("Chloé")),
        (json!("de"), json!("en-US"))
    );
    let offered = state["locales"].as_array().unwrap();
    assert!(offered.contains(&json!("pt-BR")));
}

#[tokio::test]
async fn a_member_plays_on_the_page() {
    let sandbox = Sandbox::start(Options::default()).await.unwrap();
    let mut bot = Bot::start(&sandbox).await;
    let ben = sandbox.person("Ben").id().to_string();
    let quiz = sandbox.channel("quiz").id().to_string();
    let mut page = Page::open(&sandbox, &ben).await;
    assert_eq!(page.event("bot").await, json!({ "online": true }));
    assert!(page.event("clock").await["now_ms"].is_i64());

    let slash = json!({ "member": ben, "channel": quiz, "kind": "slash", "name": "quiz start",
        "options": { "bank": "capitals", "questions": "3" } });
    let (status, started) = page.act(slash).await;
    assert_eq!(status, 200, "{started}");
    let asked = bot.answers(json!({ "type": 5 })).await;
    assert_eq!(asked["data"]["options"][0]["options"][1]["value"], 3);
    assert_eq!(page.event("message_create").await["thinking"], true);
    assert_eq!(page.event("acknowledged").await, started);
    bot.patch(
        &bot.reply_path(&asked, "@original"),
        json!({ "content": "go" }),
    )
    .await;
    let filled = page.event("message_update").await;
    assert_eq!(
        (&filled["thinking"], &filled["content"]),
        (&json!(false), &json!("go"))
    );
    assert_eq!(
        filled["interaction"],
        json!({ "user": { "id": ben, "username": "Ben" }, "name": "quiz start", "on_message": false })
    );

    let (_, posted) = bot
        .post(&format!("/channels/{quiz}/messages"), question())
        .await;
    page.event("message_create").await;
    let press = json!({ "member": ben, "channel": quiz, "kind": "press",
        "message": posted["id"], "custom_id": "answer:A" });
    page.act(press.clone()).await;
    bot.answers(private("Locked in: A")).await;
    let locked = page.event("message_create").await;
    assert_eq!(
        (&locked["ephemeral"], &locked["interaction"]),
        (&json!(true), &Value::Null)
    );
    let all = page
        .get(&format!("/messages?channel={quiz}&member={ben}"))
        .await;
    assert_eq!(all.as_array().unwrap().len(), 3);
    let ana = sandbox.person("Ana").id();
    let hers = page
        .get(&format!("/messages?channel={quiz}&member={ana}"))
        .await;
    assert_eq!(hers.as_array().unwrap().len(), 2);

    let dismiss =
        json!({ "member": ben, "channel": quiz, "kind": "dismiss", "message": locked["id"] });
    assert_eq!(page.act(dismiss.clone()).await.0, 200);
    assert_eq!(page.event("message_delete").await["id"], locked["id"]);
    assert_eq!(page.act(dismiss).await.0, 400);

    let say = json!({ "member": ben, "channel": quiz, "kind": "say", "content": "hello" });
    assert_eq!(page.act(say).await.0, 200);
    let said = page.event("message_create").await;
    assert_eq!(
        (&said["content"], &said["author"]["bot"]),
        (&json!("hello"), &json!(false))
    );

    let mut bad = press;
    bad["custom_id"] = json!("answer:B");
    let (status, error) = page.act(bad).await;
    assert_eq!(status, 400);
    assert_eq!(error["error"], "the button \"B\" is disabled");
}

#[tokio::test]
async fn autocomplete_and_modals_work_on_the_page() {
    let sandbox = Sandbox::start(Options::default()).await.unwrap();
    let mut bot = Bot::start(&sandbox).await;
    let ben = sandbox.person("Ben").id().to_string();
    let quiz = sandbox.channel("quiz").id().to_string();
    let mut page = Page::open(&sandbox, &ben).await;
    let complete = json!({ "member": ben, "channel": quiz, "kind": "autocomplete", "name": "quiz start",
        "options": { "bank": "ca" }, "focused": "bank" });
    let choices = json!({ "choices": [{ "name": "Capitals", "value": "capitals" }] });
    let (offered, _) = tokio::join!(
        page.act(complete),
        bot.answers(json!({ "type": 8, "data": choices }))
    );
    assert_eq!(offered.1, choices);

    let stats =
        json!({ "member": ben, "channel": quiz, "kind": "slash", "name": "stats", "options": {} });
    page.act(stats).await;
    let modal = json!({ "custom_id": "m", "title": "Answer", "components": [
        { "type": 1, "components": [{ "type": 4, "custom_id": "i", "label": "Answer", "style": 1 }] },
    ] });
    bot.answers(json!({ "type": 9, "data": modal })).await;
    let opened = page.event("modal").await;
    assert_eq!(opened["modal"], modal);
    let submit = json!({ "member": ben, "channel": quiz, "kind": "modal", "custom_id": "m",
        "interaction": opened["interaction"], "values": { "i": "four" } });
    assert_eq!(page.act(submit).await.0, 200);
    let asked = bot.answers(private("ok")).await;
    assert_eq!(
        asked["data"]["components"][0]["components"][0]["value"],
        "four"
    );
}

#[tokio::test]
async fn a_page_gets_an_event_when_no_response_comes() {
    let options = Options {
        respond_within: Duration::from_millis(1),
        ..Options::default()
    };
    let sandbox = Sandbox::start(options).await.unwrap();
    let _bot = Bot::start(&sandbox).await;
    let ana = sandbox.person("Ana").id().to_string();
    let quiz = sandbox.channel("quiz").id().to_string();
    let mut page = Page::open(&sandbox, &ana).await;
    let action = json!({ "member": ana, "channel": quiz, "kind": "slash", "name": "settings", "options": {} });
    let (_, started) = page.act(action).await;
    let failed = page.event("failed").await;
    assert_eq!(failed["interaction"], started["interaction"]);
    assert_eq!(failed["text"], "The application did not respond");
}

#[tokio::test]
async fn a_file_reaches_the_bot_byte_by_byte() {
    let sandbox = Sandbox::start(Options::default()).await.unwrap();
    let mut bot = Bot::start(&sandbox).await;
    let ana = sandbox.person("Ana").id().to_string();
    let quiz = sandbox.channel("quiz").id().to_string();
    let page = Page::open(&sandbox, &ana).await;
    let upload = |file: Value| {
        json!({ "member": ana, "channel": quiz, "kind": "slash", "name": "stats",
            "options": { "file": file } })
    };
    // Bytes that are not text in any encoding that a page would guess, and a large file.
    for (base64, bytes) in [
        ("//5hAADYgA==", b"\xFF\xFEa\0\0\xD8\x80".to_vec()),
        (&"AAAA".repeat(350_000), vec![0; 1_050_000]),
        ("", Vec::new()),
    ] {
        let action = upload(json!({ "name": "bank.md", "base64": base64 }));
        let (status, answer) = page.act(action).await;
        assert_eq!(status, 200, "{answer}");
        let asked = bot.answers(private("ok")).await;
        let (_, file) = asked["data"]["resolved"]["attachments"]
            .as_object()
            .and_then(|files| files.iter().next())
            .expect("the option has a file");
        assert_eq!(
            (&file["filename"], &file["size"]),
            (&json!("bank.md"), &json!(bytes.len()))
        );
        let fetched = fetch(file["url"].as_str().unwrap()).await;
        assert!(fetched.bytes().await.unwrap() == bytes, "the bytes differ");
    }
    for (file, why) in [
        (json!({ "base64": "" }), "a file needs a name"),
        (json!({ "name": "a" }), "a file needs its bytes in Base64"),
        (
            json!({ "name": "a", "base64": "é" }),
            "a file needs its bytes in Base64",
        ),
        (
            json!({ "name": "a", "base64": "AAAA".repeat(3_500_000) }),
            "the file is over 10 MiB",
        ),
    ] {
        let (status, answer) = page.act(upload(file)).await;
        let message = answer["error"].as_str().unwrap_or_default().to_owned();
        assert!(status == 400 && message.contains(why), "{status} {message}");
    }
}

#[tokio::test]
async fn the_page_moves_the_clock_if_the_options_allow_it_and_every_page_gets_the_time() {
    let ahead_ms = Arc::new(AtomicI64::new(0));
    let (read, moved) = (Arc::clone(&ahead_ms), ahead_ms);
    let sandbox = Sandbox::start(Options {
        now: Arc::new(move || 1_790_000_000_000 + read.load(Ordering::Relaxed)),
        advance: Some(Arc::new(move |by| {
            moved.fetch_add(by.as_millis() as i64, Ordering::Relaxed);
        })),
        ..Options::default()
    })
    .await
    .unwrap();
    let ben = sandbox.person("Ben").id().to_string();
    let mut page = Page::open(&sandbox, &ben).await;
    let state: Value = fetch(format!("{}/state", page.url))
        .await
        .json()
        .await
        .unwrap();
    assert_eq!(state["clock_moves"], true);
    let put = |by_ms: u64| {
        let request = page.http.post(format!("{}/clock", page.url));
        request.json(&json!({ "by_ms": by_ms })).send()
    };
    let answer: Value = put(3_600_000).await.unwrap().json().await.unwrap();
    assert_eq!(answer["now_ms"], 1_790_003_600_000_i64);
    let received = async { while page.event("clock").await["now_ms"] != 1_790_003_600_000_i64 {} };
    within(PATIENCE, "the page to get the new time", received).await;
    assert_eq!(sandbox.now_ms(), 1_790_003_600_000);

    let fixed = Sandbox::start(Options::default()).await.unwrap();
    let refused = http()
        .post(format!("{}/page/clock", fixed.url()))
        .json(&json!({ "by_ms": 1 }))
        .send();
    assert_eq!(refused.await.unwrap().status().as_u16(), 400);
}
