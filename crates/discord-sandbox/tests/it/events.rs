//! Every event parses with serenity; a bot would silently lose one that does not.

use discord_sandbox::{Arg, Options, Sandbox};
use serde_json::{Value, json};
use serenity::model::application::{Interaction, ResolvedValue};
use serenity::model::channel::{GuildChannel, Message};
use serenity::model::gateway::Ready;
use serenity::model::guild::Guild;

use crate::bot::{Bot, GUILDS, Gateway, private, question};

#[track_caller]
fn parsed<T: serde::de::DeserializeOwned>(value: &Value) -> T {
    serde_json::from_value(value.clone()).unwrap_or_else(|error| panic!("{error}\n{value:#}"))
}

#[tokio::test]
async fn ready_and_guild_create_parse() {
    let sandbox = Sandbox::start(Options::default()).await.unwrap();
    let mut gateway = Gateway::open(sandbox.url()).await;
    gateway.identify(sandbox.token(), GUILDS).await;
    let ready: Ready = parsed(&gateway.event("READY").await);
    assert_eq!(ready.user.id.get(), sandbox.bot_id().0);
    let guild: Guild = parsed(&gateway.event("GUILD_CREATE").await);
    assert_eq!(guild.roles.len(), 5);
    assert_eq!((guild.channels.len(), guild.threads.len()), (5, 2));
    sandbox.channel("evening-quiz").set_archived(true);
    let thread: GuildChannel = parsed(&gateway.event("THREAD_UPDATE").await);
    assert!(thread.thread_metadata.unwrap().archived);
}

#[tokio::test]
async fn every_interaction_parses() {
    let sandbox = Sandbox::start(Options::default()).await.unwrap();
    let mut bot = Bot::start(&sandbox).await;
    let (ana, quiz) = (sandbox.person("Ana"), sandbox.channel("evening-quiz"));
    let options = [
        ("member", (&sandbox.person("Ben")).into()),
        ("role", (&sandbox.guild().role("Tutors")).into()),
        ("channel", (&sandbox.channel("quiz")).into()),
        ("file", Arg::file("bank.md", "# Bank")),
    ];
    drop(ana.slash_and_forget(&quiz, "stats", &options).unwrap());
    let command: Interaction = parsed(&bot.asked().await);
    let command = command.command().unwrap();
    let resolved = command.data.options();
    assert!(matches!(resolved[0].value, ResolvedValue::User(_, Some(_))));
    assert!(
        matches!(resolved[3].value, ResolvedValue::Attachment(file) if file.filename == "bank.md")
    );
    assert!(command.app_permissions.unwrap().send_messages_in_threads());
    assert!(command.member.unwrap().permissions.unwrap().manage_guild());

    let (_, asked) = tokio::join!(
        ana.autocomplete(&quiz, "quiz start", "bank", "c"),
        bot.answers(json!({ "type": 8, "data": { "choices": [] } })),
    );
    let complete: Interaction = parsed(&asked);
    assert_eq!(
        complete
            .autocomplete()
            .unwrap()
            .data
            .autocomplete()
            .unwrap()
            .value,
        "c"
    );

    bot.post(&format!("/channels/{}/messages", quiz.id()), question())
        .await;
    let message = quiz.next_message().await.unwrap();
    let with_button = json!({ "type": 4, "data": { "flags": 64, "content": "x", "components": [
        { "type": 1, "components": [{ "type": 2, "style": 1, "label": "Next", "custom_id": "next" }] },
    ] } });
    let (reply, asked) = tokio::join!(ana.press(&message, "A"), bot.answers(with_button));
    let press: Interaction = parsed(&asked);
    assert_eq!(
        press.message_component().unwrap().data.custom_id,
        "answer:A"
    );
    let private_message = reply.unwrap().message().clone();
    drop(ana.press_and_forget(&private_message, "Next").unwrap());
    let asked = bot.asked().await;
    let press: Interaction = parsed(&asked);
    assert!(
        press
            .message_component()
            .unwrap()
            .message
            .flags
            .unwrap()
            .bits()
            == 64
    );

    let open = json!({ "type": 9, "data": { "custom_id": "m", "title": "t", "components": [
        { "type": 1, "components": [{ "type": 4, "custom_id": "i", "label": "l", "style": 1 }] },
    ] } });
    bot.respond(&asked, open).await;
    let selecting = ana.selecting(&message, None, &["A"]).send().unwrap();
    let select: Interaction = parsed(&bot.answers(private("x")).await);
    assert!(select.message_component().is_some());
    selecting.reply().await.unwrap();
}

#[tokio::test]
async fn modals_and_their_responses_parse() {
    let sandbox = Sandbox::start(Options::default()).await.unwrap();
    let mut bot = Bot::start(&sandbox).await;
    let (ben, quiz) = (sandbox.person("Ben"), sandbox.channel("quiz"));
    bot.post(&format!("/channels/{}/messages", quiz.id()), question())
        .await;
    let message = quiz.next_message().await.unwrap();
    let open = json!({ "type": 9, "data": { "custom_id": "m", "title": "t", "components": [
        { "type": 1, "components": [{ "type": 4, "custom_id": "i", "label": "l", "style": 1 }] },
    ] } });
    let (reply, _) = tokio::join!(ben.press(&message, "A"), bot.answers(open));
    let again = json!({ "type": 4, "data": { "flags": 64, "content": "x", "components": [
        { "type": 1, "components": [{ "type": 2, "style": 1, "label": "Again", "custom_id": "again" }] },
    ] } });
    let opened = reply.unwrap();
    let (reply, asked) = tokio::join!(
        ben.submit(opened.modal(), &[("i", "4")]),
        bot.answers(again)
    );
    let modal: Interaction = parsed(&asked);
    assert_eq!(modal.modal_submit().unwrap().data.custom_id, "m");
    // The response to a modal refers to the interaction that opened the modal.
    drop(
        ben.press_and_forget(reply.unwrap().message(), "Again")
            .unwrap(),
    );
    let press: Interaction = parsed(&bot.answers(private("done")).await);
    assert!(
        press
            .message_component()
            .unwrap()
            .message
            .interaction_metadata
            .is_some()
    );
}

#[tokio::test]
async fn messages_and_commands_parse() {
    let sandbox = Sandbox::start(Options::default()).await.unwrap();
    let bot = Bot::start(&sandbox).await;
    let quiz = sandbox.channel("quiz");
    let (_, posted) = bot
        .post(&format!("/channels/{}/messages", quiz.id()), question())
        .await;
    let message: Message = parsed(&posted);
    assert_eq!(message.channel_id.get(), quiz.id().0);
    let (_, commands) = bot.get(&format!("/applications/{}/commands", bot.id)).await;
    let commands: Vec<serenity::model::application::Command> = parsed(&commands);
    assert_eq!(commands.len(), 4);
    let (_, channel) = bot.get(&format!("/channels/{}", quiz.id())).await;
    parsed::<GuildChannel>(&channel);
    let (_, application) = bot.get("/oauth2/applications/@me").await;
    parsed::<serenity::model::application::CurrentApplicationInfo>(&application);
}
