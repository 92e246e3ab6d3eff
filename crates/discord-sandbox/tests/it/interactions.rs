//! Actions of people, and the bot's responses.

use std::time::Duration;

use discord_sandbox::{Arg, Channel, Message, Options, Permissions, ReplyKind, Sandbox};
use serde_json::{Value, json};

use crate::bot::{Bot, fetch, private, question};

async fn start() -> (Sandbox, Bot, Channel) {
    let sandbox = Sandbox::start(Options::default()).await.unwrap();
    let bot = Bot::start(&sandbox).await;
    let quiz = sandbox.channel("quiz");
    (sandbox, bot, quiz)
}

async fn ask(bot: &Bot, quiz: &Channel) -> Message {
    let (status, answer) = bot
        .post(&format!("/channels/{}/messages", quiz.id()), question())
        .await;
    assert_eq!(status, 200, "{answer}");
    quiz.next_message().await.unwrap()
}

#[tokio::test]
async fn a_slash_command_is_answered() {
    let (sandbox, mut bot, quiz) = start().await;
    let ana = sandbox.person("Ana");
    let options = [("bank", "capitals".into()), ("questions", 3.into())];
    let (reply, asked) = tokio::join!(
        ana.slash(&quiz, "quiz start", &options),
        bot.answers(json!({ "type": 4, "data": { "content": "Here we go" } })),
    );
    let reply = reply.unwrap();
    assert_eq!(
        (reply.kind, reply.text().as_str()),
        (ReplyKind::Message, "Here we go")
    );
    assert!(!reply.ephemeral() && !reply.deferred);
    let start = &asked["data"]["options"][0];
    assert_eq!(
        (&asked["data"]["name"], &start["name"]),
        (&json!("quiz"), &json!("start"))
    );
    assert_eq!(
        start["options"][1],
        json!({ "name": "questions", "type": 4, "value": 3 })
    );
    assert_eq!(asked["member"]["user"]["id"], ana.id().to_string());
    sandbox.assert_clean();
}

#[tokio::test]
async fn a_message_command_brings_its_message() {
    let (sandbox, mut bot, quiz) = start().await;
    let (ana, ben) = (sandbox.person("Ana"), sandbox.person("Ben"));
    let said = ben.say(&quiz, "What is a monad?").unwrap();
    let (reply, asked) = tokio::join!(
        ana.use_on(said, "Make a note"),
        bot.answers(private("Noted")),
    );
    let reply = reply.unwrap();
    assert_eq!((reply.text().as_str(), reply.ephemeral()), ("Noted", true));
    let data = &asked["data"];
    assert_eq!(
        (&data["type"], &data["name"]),
        (&json!(3), &json!("Make a note"))
    );
    assert_eq!(data["target_id"], said.to_string());
    let message = &data["resolved"]["messages"][said.to_string()];
    assert_eq!(message["content"], "What is a monad?");
    assert_eq!(asked["member"]["user"]["id"], ana.id().to_string());
    let unknown = ana.use_on(said, "Make a tea").await.err().unwrap();
    assert!(format!("{unknown:#}").contains("no message command"));
    let whispered = ana.use_on(reply.message().id(), "Make a note").await;
    let error = whispered.err().unwrap();
    assert!(format!("{error:#}").contains("a private message has no menu"));
    sandbox.assert_clean();
}

#[tokio::test]
async fn a_command_that_the_client_would_not_send_is_an_error() {
    let (sandbox, _bot, quiz) = start().await;
    let (ana, ben) = (sandbox.person("Ana"), sandbox.person("Ben"));
    let check = |options: Vec<(&str, Arg)>, expected: &str| {
        let error = ana
            .slash_and_forget(&quiz, "quiz start", &options)
            .err()
            .expect(expected);
        assert!(format!("{error:#}").contains(expected), "{error:#}");
    };
    check(vec![], "bank of /quiz start is required");
    check(
        vec![("bank", "x".into()), ("questions", 51.into())],
        "51 is too large",
    );
    check(
        vec![("bank", "x".into()), ("mode", "slow".into())],
        "not among its choices",
    );
    check(vec![("bank", 3.into())], "takes no whole number");
    check(vec![("deck", "x".into())], "no option deck");
    assert!(
        ana.slash_and_forget(&quiz, "quiz", &[]).is_err(),
        "a part of a name is not a command"
    );
    assert!(
        ben.slash_and_forget(&quiz, "settings", &[]).is_err(),
        "Ben does not see it"
    );
    let stats = |arg: Arg| {
        ana.slash_and_forget(&quiz, "stats", &[("channel", arg)])
            .is_ok()
    };
    assert!(!stats((&sandbox.channel("news")).into()) && stats((&quiz).into()));
}

#[tokio::test]
async fn options_are_sent_with_the_objects_of_their_ids() {
    let (sandbox, mut bot, quiz) = start().await;
    let (ana, ben) = (sandbox.person("Ana"), sandbox.person("Ben"));
    let role = sandbox.guild().role("Quiz fans");
    let options = [
        ("member", (&ben).into()),
        ("role", (&role).into()),
        ("channel", (&quiz).into()),
        ("file", Arg::file("bank.md", "# Bank")),
    ];
    let pending = ana.slash_and_forget(&quiz, "stats", &options).unwrap();
    let asked = bot.answers(private("ok")).await;
    let resolved = &asked["data"]["resolved"];
    assert_eq!(
        resolved["users"][ben.id().to_string()]["global_name"],
        "Ben"
    );
    assert_eq!(
        resolved["roles"][role.id().to_string()]["name"],
        "Quiz fans"
    );
    assert_eq!(resolved["channels"][quiz.id().to_string()]["name"], "quiz");
    let file = resolved["attachments"]
        .as_object()
        .unwrap()
        .values()
        .next()
        .unwrap()
        .clone();
    let url = file["url"].as_str().unwrap();
    assert_eq!(fetch(url).await.text().await.unwrap(), "# Bank");
    pending.reply().await.unwrap();
}

#[tokio::test]
async fn autocomplete_offers_choices() {
    let (sandbox, mut bot, quiz) = start().await;
    let ana = sandbox.person("Ana");
    let (choices, asked) = tokio::join!(
        ana.autocomplete(&quiz, "quiz start", "bank", "cap"),
        bot.answers(json!({ "type": 8, "data": { "choices": [{ "name": "Capitals", "value": "capitals" }] } })),
    );
    assert_eq!(choices.unwrap()[0].value, "capitals");
    let bank = &asked["data"]["options"][0]["options"][0];
    assert_eq!(
        bank,
        &json!({ "name": "bank", "type": 3, "value": "cap", "focused": true })
    );
}

#[tokio::test]
async fn a_press_has_the_message_and_a_timestamp() {
    let (sandbox, mut bot, quiz) = start().await;
    let ben = sandbox.person("Ben");
    let message = ask(&bot, &quiz).await;
    let pending = ben
        .pressing(&message, "A")
        .at_ms(1_790_000_000_123)
        .send()
        .unwrap();
    assert_eq!(pending.id().stamp_ms(), 1_790_000_000_123);
    let asked = bot.answers(private("Locked in: A")).await;
    assert_eq!(asked["data"]["custom_id"], "answer:A");
    assert_eq!(asked["message"]["id"], message.id().to_string());
    assert_eq!(asked["message"]["flags"], 32768);
    let permissions: u64 = asked["app_permissions"].as_str().unwrap().parse().unwrap();
    assert!(Permissions(permissions).contains(Permissions::SEND_MESSAGES));
    let reply = pending.reply().await.unwrap();
    assert!(reply.ephemeral());
    assert_eq!(reply.text(), "Locked in: A");
}

#[tokio::test]
async fn a_press_that_the_client_would_not_send_is_an_error() {
    let (sandbox, mut bot, quiz) = start().await;
    let ben = sandbox.person("Ben");
    let message = ask(&bot, &quiz).await;
    let check = |outcome: anyhow::Result<discord_sandbox::Pending>, expected: &str| {
        let error = outcome.err().expect(expected);
        assert!(format!("{error:#}").contains(expected), "{error:#}");
    };
    check(ben.press_and_forget(&message, "B"), "is disabled");
    check(ben.press_and_forget(&message, "C"), "no button \"C\"");
    check(
        ben.pressing_id(&message, "forged").send(),
        "no button with the custom id",
    );
    check(
        ben.selecting_values(&message, "pick", &["7"]).send(),
        "does not offer",
    );
    check(ben.selecting(&message, None, &[]).send(), "takes 1 to 2");
    let forged = ben
        .pressing_id(&message, "forged")
        .unchecked()
        .send()
        .unwrap();
    assert_eq!(
        bot.answers(private("no")).await["data"]["custom_id"],
        "forged"
    );
    forged.reply().await.unwrap();
}

#[tokio::test]
async fn options_are_chosen_by_their_labels() {
    let (sandbox, mut bot, quiz) = start().await;
    let ben = sandbox.person("Ben");
    let message = ask(&bot, &quiz).await;
    let (reply, asked) = tokio::join!(
        ben.select(&message, &["B", "A"]),
        bot.answers(private("both"))
    );
    assert_eq!(asked["data"]["values"], json!(["1", "0"]));
    assert_eq!(reply.unwrap().text(), "both");
}

#[tokio::test]
async fn a_modal_opens_and_is_submitted() {
    let (sandbox, mut bot, quiz) = start().await;
    let ben = sandbox.person("Ben");
    let message = ask(&bot, &quiz).await;
    let open = json!({ "type": 9, "data": { "custom_id": "typed", "title": "Your answer", "components": [
        { "type": 1, "components": [
            { "type": 4, "custom_id": "input", "label": "Answer", "style": 1, "max_length": 5 },
        ] },
    ] } });
    let (reply, _) = tokio::join!(ben.press(&message, "A"), bot.answers(open));
    let reply = reply.unwrap();
    let modal = reply.modal();
    assert_eq!(
        (modal.title(), modal.fields()[0].label.as_str()),
        ("Your answer", "Answer")
    );
    assert!(
        ben.submit_and_forget(modal, &[("input", "too long")])
            .is_err()
    );
    assert!(ben.submit_and_forget(modal, &[]).is_err(), "it is required");
    let (reply, asked) = tokio::join!(
        ben.submit(modal, &[("input", "four")]),
        bot.answers(private("ok"))
    );
    assert_eq!(reply.unwrap().text(), "ok");
    assert_eq!(
        asked["data"]["components"][0]["components"][0]["value"],
        "four"
    );
    assert_eq!(asked["message"]["id"], message.id().to_string());
    assert!(
        ben.submit_and_forget(modal, &[("input", "four")]).is_err(),
        "it is closed"
    );
}

#[tokio::test]
async fn an_interaction_is_answered_once() {
    let (sandbox, mut bot, quiz) = start().await;
    sandbox.expect_refusals(40060, 1);
    sandbox.expect_refusals(10062, 1);
    let pending = sandbox
        .person("Ana")
        .slash_and_forget(&quiz, "settings", &[])
        .unwrap();
    let asked = bot.answers(private("once")).await;
    let (status, answer) = bot.respond(&asked, private("twice")).await;
    assert_eq!((status, &answer["code"]), (400, &json!(40060)));
    let mut forged = asked.clone();
    forged["token"] = json!("forged");
    let (status, answer) = bot.respond(&forged, private("x")).await;
    assert_eq!((status, &answer["code"]), (404, &json!(10062)));
    assert_eq!(pending.reply().await.unwrap().text(), "once");
    sandbox.assert_clean();
}

#[tokio::test]
async fn a_late_first_response_is_refused() {
    let options = Options {
        respond_within: Duration::ZERO,
        ..Options::default()
    };
    let sandbox = Sandbox::start(options).await.unwrap();
    let mut bot = Bot::start(&sandbox).await;
    let pending = sandbox
        .person("Ana")
        .slash_and_forget(&sandbox.channel("quiz"), "settings", &[])
        .unwrap();
    let asked = bot.asked().await;
    let (status, answer) = bot.respond(&asked, private("late")).await;
    assert_eq!((status, &answer["code"]), (404, &json!(10062)));
    let error = pending.reply().await.unwrap_err();
    assert!(error.to_string().contains("did not respond"), "{error}");
    assert_eq!(sandbox.problems().len(), 1);
}

#[tokio::test]
async fn a_refused_response_can_be_retried() {
    let (sandbox, mut bot, quiz) = start().await;
    sandbox.expect_refusals(50006, 1);
    let pending = sandbox
        .person("Ana")
        .slash_and_forget(&quiz, "settings", &[])
        .unwrap();
    let asked = bot.asked().await;
    let (status, answer) = bot.respond(&asked, private("")).await;
    assert_eq!((status, &answer["code"]), (400, &json!(50006)));
    bot.respond(&asked, private("now")).await;
    assert_eq!(pending.reply().await.unwrap().text(), "now");
}

#[tokio::test]
async fn a_deferred_response_is_awaited_until_its_content_comes() {
    let (sandbox, mut bot, quiz) = start().await;
    let ana = sandbox.person("Ana");
    let (reply, ()) = tokio::join!(ana.slash(&quiz, "settings", &[]), async {
        let asked = bot
            .answers(json!({ "type": 5, "data": { "flags": 64 } }))
            .await;
        let filled = json!({ "flags": 32768, "components": [{ "type": 10, "content": "done" }] });
        let (status, answer) = bot
            .patch(&bot.reply_path(&asked, "@original"), filled)
            .await;
        assert_eq!(status, 200, "{answer}");
        assert_eq!(answer["flags"], 32768 | 64);
    });
    let reply = reply.unwrap();
    assert!(reply.deferred && reply.ephemeral());
    assert_eq!(reply.text(), "done");
    assert_eq!(sandbox.counts().original_edits, 1);
    sandbox.assert_clean();
}

#[tokio::test]
async fn a_deferred_public_response_counts_as_posted_when_its_content_comes() {
    let (sandbox, mut bot, quiz) = start().await;
    drop(
        sandbox
            .person("Ana")
            .slash_and_forget(&quiz, "settings", &[])
            .unwrap(),
    );
    let asked = bot.answers(json!({ "type": 5 })).await;
    assert!(quiz.try_next_message().is_none());
    bot.post(
        &bot.webhook(&asked),
        json!({ "content": "filled by the first followup" }),
    )
    .await;
    assert_eq!(
        quiz.next_message().await.unwrap().text(),
        "filled by the first followup"
    );
    assert_eq!(quiz.messages().len(), 1);
}

#[tokio::test]
async fn an_ephemeral_response_is_seen_by_one_person() {
    let (sandbox, mut bot, quiz) = start().await;
    let (ana, ben) = (sandbox.person("Ana"), sandbox.person("Ben"));
    let message = ask(&bot, &quiz).await;
    let with_button = json!({ "type": 4, "data": { "flags": 64, "content": "yours", "components": [
        { "type": 1, "components": [{ "type": 2, "style": 1, "label": "Next", "custom_id": "next" }] },
    ] } });
    let (reply, _) = tokio::join!(ben.press(&message, "A"), bot.answers(with_button));
    let private = reply.unwrap().message().clone();
    assert_eq!(ben.sees(&quiz).len(), 2);
    assert_eq!(ana.sees(&quiz).len(), 1);
    let (_, listed) = bot.get(&format!("/channels/{}/messages", quiz.id())).await;
    assert_eq!(listed.as_array().unwrap().len(), 1);
    assert!(ana.press_and_forget(&private, "Next").is_err());
    let update = json!({ "type": 7, "data": { "content": "changed", "components": [] } });
    let (reply, asked) = tokio::join!(ben.press(&private, "Next"), bot.answers(update));
    assert_eq!(asked["message"]["flags"], 64);
    let reply = reply.unwrap();
    assert_eq!(
        (reply.kind, reply.text().as_str()),
        (ReplyKind::Update, "changed")
    );
    assert_eq!(private.edited().await.unwrap().text(), "changed");
    sandbox.assert_clean();
}

#[tokio::test]
async fn what_follows_a_deferred_update_is_the_reply() {
    let (sandbox, mut bot, quiz) = start().await;
    let ben = sandbox.person("Ben");
    let message = ask(&bot, &quiz).await;
    let (edited, ()) = tokio::join!(ben.press(&message, "A"), async {
        let asked = bot.answers(json!({ "type": 6 })).await;
        bot.patch(&bot.reply_path(&asked, "@original"), question())
            .await;
    });
    let edited = edited.unwrap();
    assert_eq!((edited.kind, edited.deferred), (ReplyKind::Update, true));
    assert_eq!(edited.message().id(), message.id());
    let (told, ()) = tokio::join!(ben.press(&message, "A"), async {
        let asked = bot.answers(json!({ "type": 6 })).await;
        let body = json!({ "content": "too late", "flags": 64 });
        bot.post(&bot.webhook(&asked), body).await;
    });
    let told = told.unwrap();
    assert_eq!((told.kind, told.deferred), (ReplyKind::Message, true));
    assert_eq!(told.text(), "too late");
    let (moved, ()) = tokio::join!(ben.press(&message, "A"), async {
        let asked = bot
            .answers(json!({ "type": 5, "data": { "flags": 64 } }))
            .await;
        bot.delete(&bot.reply_path(&asked, "@original")).await;
    });
    let moved = moved.unwrap();
    assert_eq!((moved.kind, moved.deferred), (ReplyKind::Update, true));
    assert_eq!(moved.message().id(), message.id());
    sandbox.assert_clean();
}

#[tokio::test]
async fn followups_and_later_edits_can_be_awaited() {
    let (sandbox, mut bot, quiz) = start().await;
    let ben = sandbox.person("Ben");
    let message = ask(&bot, &quiz).await;
    let pressed = ben.press_and_forget(&message, "A").unwrap();
    let (reply, asked) = tokio::join!(pressed.first_response(), bot.answers(json!({ "type": 6 })));
    assert_eq!(reply.unwrap().kind, ReplyKind::Acknowledged);
    let (_, more) = bot
        .post(
            &bot.webhook(&asked),
            json!({ "content": "more", "flags": 64 }),
        )
        .await;
    let followup = ben.next_private().await.unwrap();
    assert_eq!(followup.text(), "more");
    let path = bot.reply_path(&asked, more["id"].as_str().unwrap());
    bot.patch(&path, json!({ "content": "even more" })).await;
    assert_eq!(followup.edited().await.unwrap().text(), "even more");
    bot.patch(&bot.reply_path(&asked, "@original"), question())
        .await;
    assert_eq!(
        message.edited().await.unwrap().version(),
        1,
        "@original is the message of the button"
    );
    let (status, _) = bot.delete(&path).await;
    assert_eq!(status, 204);
}

#[tokio::test]
async fn the_same_event_can_be_sent_twice() {
    let (sandbox, mut bot, quiz) = start().await;
    let message = ask(&bot, &quiz).await;
    let pending = sandbox
        .person("Ben")
        .press_and_forget(&message, "A")
        .unwrap();
    pending.again();
    let first = bot.answers(private("once")).await;
    assert_eq!(bot.asked().await["id"], first["id"]);
    pending.reply().await.unwrap();
}

#[tokio::test]
async fn with_response_returns_the_message() {
    let (sandbox, mut bot, quiz) = start().await;
    let pending = sandbox
        .person("Ana")
        .slash_and_forget(&quiz, "settings", &[])
        .unwrap();
    let asked = bot.asked().await;
    let path = format!("{}?with_response=true", crate::bot::callback(&asked));
    let (status, answer) = bot.post(&path, private("hi")).await;
    assert_eq!(status, 200);
    assert_eq!(answer["resource"]["message"]["content"], "hi");
    assert_eq!(answer["interaction"]["response_message_ephemeral"], true);
    pending.reply().await.unwrap();
}

#[tokio::test]
async fn a_token_expires_after_fifteen_minutes() {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicI64, Ordering};
    let now = Arc::new(AtomicI64::new(1_790_000_000_000));
    let clock = Arc::clone(&now);
    let options = Options {
        now: Arc::new(move || clock.load(Ordering::Relaxed)),
        ..Options::default()
    };
    let sandbox = Sandbox::start(options).await.unwrap();
    let mut bot = Bot::start(&sandbox).await;
    let pending = sandbox
        .person("Ana")
        .slash_and_forget(&sandbox.channel("quiz"), "settings", &[])
        .unwrap();
    let asked = bot.asked().await;
    sandbox.expect_refusals(10015, 1);
    let early = bot
        .patch(
            &bot.reply_path(&asked, "@original"),
            json!({ "content": "x" }),
        )
        .await;
    assert_eq!((early.0, &early.1["code"]), (404, &json!(10015)));
    bot.respond(&asked, private("hi")).await;
    pending.reply().await.unwrap();
    now.fetch_add(15 * 60 * 1000 + 1, Ordering::Relaxed);
    let late: (u16, Value) = bot.get(&bot.reply_path(&asked, "@original")).await;
    assert_eq!((late.0, &late.1["code"]), (401, &json!(50027)));
}

#[tokio::test]
async fn hundreds_of_presses_can_be_in_flight() {
    let (sandbox, mut bot, quiz) = start().await;
    let message = ask(&bot, &quiz).await;
    let people = sandbox.guild().add_people(300);
    let presses = people
        .iter()
        .map(|person| person.press_and_forget(&message, "A").unwrap());
    let presses: Vec<_> = presses.collect();
    let mut askers = std::collections::HashSet::new();
    for _ in &people {
        let asked = bot.answers(private("Locked in: A")).await;
        askers.insert(asked["member"]["user"]["id"].as_str().unwrap().to_owned());
    }
    assert_eq!(askers.len(), people.len());
    for press in presses {
        assert!(press.reply().await.unwrap().ephemeral());
    }
    assert_eq!(sandbox.counts().callbacks[&4], 300);
    assert_eq!(quiz.counts().edits, 0);
    sandbox.assert_clean();
}
