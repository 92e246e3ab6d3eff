//! Gateway sessions: identify, resume, and get missed events.

use discord_sandbox::{Options, Sandbox};
use serde_json::json;

use crate::bot::{Bot, GUILD_MESSAGES, GUILDS, Gateway, private};

#[tokio::test]
async fn a_new_session_gets_the_bots_servers() {
    let sandbox = Sandbox::start(Options::default()).await.unwrap();
    let mut gateway = Gateway::open(sandbox.url()).await;
    gateway.identify(sandbox.token(), GUILDS).await;
    let ready = gateway.event("READY").await;
    assert_eq!(ready["user"]["id"], sandbox.bot_id().to_string());
    let guild = gateway.event("GUILD_CREATE").await;
    assert_eq!(guild["name"], "Study group");
    assert_eq!(
        guild["members"].as_array().unwrap().len(),
        1,
        "only the bot, without the intent"
    );
    assert_eq!(guild["threads"].as_array().unwrap().len(), 2);
    gateway
        .send(json!({ "op": 1, "d": gateway.sequence }))
        .await;
    assert_eq!(gateway.frame().await.unwrap()["op"], 11);
    assert_eq!(sandbox.counts().identifies, 1);
}

#[tokio::test]
async fn a_wrong_token_is_refused() {
    let sandbox = Sandbox::start(Options::default()).await.unwrap();
    let mut gateway = Gateway::open(sandbox.url()).await;
    gateway.identify("a.b.c", GUILDS).await;
    assert_eq!(gateway.frame().await, Err(4004));
}

#[tokio::test]
async fn a_privileged_intent_is_refused() {
    let sandbox = Sandbox::start(Options::default()).await.unwrap();
    let mut gateway = Gateway::open(sandbox.url()).await;
    gateway.identify(sandbox.token(), GUILDS | 1 << 15).await;
    assert_eq!(gateway.frame().await, Err(4014));
}

#[tokio::test]
async fn a_resumed_session_gets_the_events_that_it_missed() {
    let sandbox = Sandbox::start(Options::default()).await.unwrap();
    let mut bot = Bot::start(&sandbox).await;
    let (ana, quiz) = (sandbox.person("Ana"), sandbox.channel("quiz"));
    sandbox.faults().cut_gateway();
    assert_eq!(bot.gateway.frame().await, Err(0));
    sandbox.bot_offline().await.unwrap();
    let pending = ana.slash_and_forget(&quiz, "settings", &[]).unwrap();
    let sequence = bot.gateway.sequence;
    bot.gateway = Gateway::open(sandbox.url()).await;
    let resume = json!({ "op": 6, "d": {
        "token": sandbox.token(), "session_id": bot.session, "seq": sequence,
    } });
    bot.gateway.send(resume).await;
    bot.answers(private("back again")).await;
    assert_eq!(pending.reply().await.unwrap().text(), "back again");
    assert_eq!(sandbox.counts().resumes, 1);
    sandbox.assert_clean();
}

#[tokio::test]
async fn an_unknown_session_must_identify_again() {
    let sandbox = Sandbox::start(Options::default()).await.unwrap();
    let mut gateway = Gateway::open(sandbox.url()).await;
    let resume =
        json!({ "op": 6, "d": { "token": sandbox.token(), "session_id": "gone", "seq": 7 } });
    gateway.send(resume).await;
    let frame = gateway.frame().await.unwrap();
    assert_eq!((&frame["op"], &frame["d"]), (&json!(9), &json!(false)));
    gateway.identify(sandbox.token(), GUILDS).await;
    gateway.event("READY").await;
}

#[tokio::test]
async fn messages_outlive_the_bots_session() {
    let sandbox = Sandbox::start(Options::default()).await.unwrap();
    let quiz = sandbox.channel("quiz");
    let bot = Bot::start(&sandbox).await;
    let (_, message) = bot
        .post(
            &format!("/channels/{}/messages", quiz.id()),
            json!({ "content": "1" }),
        )
        .await;
    drop(bot);
    let bot = Bot::start(&sandbox).await;
    let (_, messages) = bot.get(&format!("/channels/{}/messages", quiz.id())).await;
    assert_eq!(messages[0]["id"], message["id"]);
    assert_eq!(sandbox.counts().identifies, 2);
}

#[tokio::test]
async fn sessions_with_the_intent_get_messages() {
    let sandbox = Sandbox::start(Options::default()).await.unwrap();
    let (ben, quiz) = (sandbox.person("Ben"), sandbox.channel("quiz"));
    let mut quiet = Bot::start(&sandbox).await;
    let mut curious = Bot::with_intents(&sandbox, GUILDS | GUILD_MESSAGES).await;
    ben.say(&quiz, "hello").unwrap();
    let event = curious.gateway.event("MESSAGE_CREATE").await;
    assert_eq!(
        event["content"], "",
        "the content of others' messages needs the privileged intent"
    );
    curious
        .post(
            &format!("/channels/{}/messages", quiz.id()),
            json!({ "content": "own" }),
        )
        .await;
    assert_eq!(
        curious.gateway.event("MESSAGE_CREATE").await["content"],
        "own"
    );
    sandbox.faults().reconnect();
    assert_eq!(
        quiet.gateway.frame().await.unwrap()["op"],
        7,
        "no other event was sent"
    );
}

#[tokio::test]
async fn a_silent_gateway_holds_events_back_until_the_silence_ends() {
    let sandbox = Sandbox::start(Options::default()).await.unwrap();
    let mut bot = Bot::start(&sandbox).await;
    let (ana, quiz) = (sandbox.person("Ana"), sandbox.channel("quiz"));
    sandbox.faults().silence_gateway(true);
    let pending = ana.slash_and_forget(&quiz, "settings", &[]).unwrap();
    sandbox.faults().silence_gateway(false);
    bot.answers(private("received")).await;
    assert_eq!(pending.reply().await.unwrap().text(), "received");
}

#[tokio::test]
async fn the_bot_gets_an_event_when_it_is_added_to_or_removed_from_a_server() {
    let sandbox = Sandbox::start(Options::default()).await.unwrap();
    let mut bot = Bot::start(&sandbox).await;
    let second = sandbox.add_guild("Night school");
    assert_eq!(
        bot.gateway.event("GUILD_CREATE").await["name"],
        "Night school"
    );
    assert_ne!(second.channel("quiz").id(), sandbox.channel("quiz").id());
    let (_, guilds) = bot.get("/users/@me/guilds").await;
    assert_eq!(guilds.as_array().unwrap().len(), 2);
    second.remove_bot();
    let gone = bot.gateway.event("GUILD_DELETE").await;
    assert_eq!(gone["id"], second.id().to_string());
    assert!(gone.get("unavailable").is_none());
}
