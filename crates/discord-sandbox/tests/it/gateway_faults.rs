//! Faults of the gateway, and events that are valid but unusual.

use std::time::Duration;

use discord_sandbox::{Options, Sandbox};
use serde_json::{Value, json};

use crate::bot::{Bot, GUILDS, Gateway, private, question};

async fn start() -> (Sandbox, Bot) {
    let sandbox = Sandbox::start(Options::default()).await.unwrap();
    let bot = Bot::start(&sandbox).await;
    (sandbox, bot)
}

#[tokio::test]
async fn identifies_are_refused_the_given_number_of_times_and_resumes_are_accepted() {
    let (sandbox, mut bot) = start().await;
    sandbox.faults().refuse_identify(4011, 2);
    sandbox.faults().cut_gateway();
    assert_eq!(bot.gateway.frame().await, Err(0));
    let sequence = bot.gateway.sequence;
    let mut resumed =
        Gateway::resumed(sandbox.url(), sandbox.token(), &bot.session, sequence).await;
    resumed.event("RESUMED").await;
    for _ in 0..2 {
        let mut gateway = Gateway::open(sandbox.url()).await;
        gateway.identify(sandbox.token(), GUILDS).await;
        assert_eq!(gateway.frame().await, Err(4011));
    }
    let mut gateway = Gateway::open(sandbox.url()).await;
    gateway.identify(sandbox.token(), GUILDS).await;
    gateway.event("READY").await;
    assert_eq!(
        sandbox.counts().identifies,
        2,
        "a refused identify begins no session"
    );
}

#[tokio::test]
async fn invalid_frames_are_sent_unchanged() {
    let (sandbox, mut bot) = start().await;
    sandbox.faults().send_text("{\"op\":0,");
    assert_eq!(bot.gateway.raw_frame().await, b"{\"op\":0,");
    sandbox.faults().send_bytes(&[0x78, 0x9c, 0xff]);
    assert_eq!(bot.gateway.raw_frame().await, [0x78, 0x9c, 0xff]);
}

#[tokio::test]
async fn a_repeated_event_has_the_same_sequence_number() {
    let (sandbox, mut bot) = start().await;
    let (ana, quiz) = (sandbox.person("Ana"), sandbox.channel("quiz"));
    drop(ana.slash_and_forget(&quiz, "settings", &[]).unwrap());
    let first = bot.gateway.frame().await.unwrap();
    sandbox.faults().repeat_event();
    assert_eq!(bot.gateway.frame().await.unwrap(), first);
    assert_eq!(first["t"], "INTERACTION_CREATE");
    assert_eq!(sandbox.counts().interactions, 1);
}

#[tokio::test]
async fn events_are_sent_in_reverse_order_and_none_is_lost() {
    let (sandbox, mut bot) = start().await;
    let (ana, quiz) = (sandbox.person("Ana"), sandbox.channel("quiz"));
    sandbox.faults().reverse_events(3);
    for _ in 0..3 {
        drop(ana.slash_and_forget(&quiz, "settings", &[]).unwrap());
    }
    let mut numbers = Vec::new();
    for _ in 0..3 {
        numbers.push(bot.gateway.frame().await.unwrap()["s"].as_u64().unwrap());
    }
    assert!(numbers.is_sorted_by(|a, b| a > b), "{numbers:?}");
    // Later events are in order again.
    let pending = ana.slash_and_forget(&quiz, "settings", &[]).unwrap();
    bot.answers(private("in order")).await;
    assert_eq!(pending.reply().await.unwrap().text(), "in order");
}

#[tokio::test]
async fn an_interaction_can_have_unusual_values_and_missing_parts() {
    let (sandbox, mut bot) = start().await;
    let (ana, quiz) = (sandbox.person("Ana"), sandbox.channel("quiz"));
    let faults = sandbox.faults();
    faults.put_in("/member/user/flags", json!(1_u64 << 33));
    faults.put_in("/entitlements", json!([{ "sku_id": null }]));
    faults.put_in("/member/roles", json!([{ "id": "1" }]));
    faults.leave_out("/locale");
    let pending = ana.slash_and_forget(&quiz, "settings", &[]).unwrap();
    let odd = bot.answers(private("read")).await;
    assert_eq!(odd["member"]["user"]["flags"], 1_u64 << 33);
    assert_eq!(odd["entitlements"][0]["sku_id"], Value::Null);
    assert_eq!(odd["member"]["roles"][0]["id"], "1");
    assert!(odd.get("locale").is_none());
    assert_eq!(pending.reply().await.unwrap().text(), "read");
    // The next interaction is unchanged.
    let pending = ana.slash_and_forget(&quiz, "settings", &[]).unwrap();
    let next = bot.answers(private("read")).await;
    assert_eq!(next["locale"], "en-US");
    pending.reply().await.unwrap();
}

#[tokio::test]
async fn a_delayed_press_has_an_earlier_timestamp_and_less_time_left() {
    let (sandbox, mut bot) = start().await;
    let (ben, quiz) = (sandbox.person("Ben"), sandbox.channel("quiz"));
    let path = format!("/channels/{}/messages", quiz.id());
    assert_eq!(bot.post(&path, question()).await.0, 200);
    let message = quiz.next_message().await.unwrap();
    let before = sandbox.now_ms();
    let late = Duration::from_millis(2000);
    let pending = ben.pressing(&message, "A").delayed(late).send().unwrap();
    let timestamp = pending.id().stamp_ms();
    assert!(
        (before - 2000..before - 1000).contains(&timestamp),
        "{}",
        before - timestamp
    );
    bot.answers(private("in time")).await;
    assert_eq!(pending.reply().await.unwrap().text(), "in time");
    // The three seconds are over before the bot gets this one.
    let late = Duration::from_millis(3100);
    let pending = ben.pressing(&message, "A").delayed(late).send().unwrap();
    let asked = bot.asked().await;
    let (status, answer) = bot.respond(&asked, private("too late")).await;
    assert_eq!((status, &answer["code"]), (404, &json!(10062)));
    let error = pending.reply().await.unwrap_err();
    assert!(error.to_string().contains("did not respond"), "{error}");
}

#[tokio::test]
async fn a_removed_bot_that_is_invited_again_finds_the_same_channels_and_messages() {
    let (sandbox, mut bot) = start().await;
    let quiz = sandbox.channel("quiz");
    let path = format!("/channels/{}/messages", quiz.id());
    let (_, posted) = bot.post(&path, json!({ "content": "x" })).await;
    let guild = sandbox.guild();
    guild.remove_bot();
    bot.gateway.event("GUILD_DELETE").await;
    assert_eq!(bot.post(&path, json!({ "content": "y" })).await.0, 403);
    guild.invite_bot();
    let again = bot.gateway.event("GUILD_CREATE").await;
    assert_eq!(again["id"], guild.id().to_string());
    let (status, messages) = bot.get(&path).await;
    assert_eq!(status, 200);
    assert_eq!(messages[0]["id"], posted["id"]);
}
