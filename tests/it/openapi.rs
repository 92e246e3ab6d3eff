//! Every request body of the bot is valid by Discord's OpenAPI description.

use crate::harness::{
    CAPITALS, Group, RIGHT, closed, final_standings, next, press, press_after, reached, slash,
};
use discord_sandbox::{Arg, Channel, Permissions, RouteKind};
use jsonschema::Validator;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::time::Duration;

/// Questions of every kind and size.
const ALL_KINDS: &str = "
title: All kinds
shuffle: false
questions:
  - {prompt: Sure?, answer: true, tags: [one], explanation: Sure., source: https://example.com}
  - {prompt: Which?, options: [right: a, wrong: b, right: c], tags: [two]}
  - prompt: What is it?
    image: {url: https://example.com/a.png, alt: A picture}
    code: {language: rust, text: 'fn main() {}'}
    options: [right: a, wrong: b, wrong: c, wrong: d, wrong: e, wrong: f, wrong: g, wrong: h, wrong: i, wrong: j, wrong: k]
    tags: [three]
";

/// Reads Discord's OpenAPI description; prints a message and returns `None` if it does not exist.
fn description() -> Option<Value> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/discord/openapi.json");
    let Ok(text) = std::fs::read_to_string(&path) else {
        println!("skipped: {} is not here", path.display());
        return None;
    };
    Some(serde_json::from_str(&text).expect("it is JSON"))
}

/// Returns a validator for the bodies of an operation.
fn validator(api: &Value, method: &str, template: &str) -> Validator {
    let operation = &api["paths"][template][method];
    let body = &operation["requestBody"]["content"]["application/json"]["schema"];
    assert!(!body.is_null(), "{method} {template} takes no body");
    let schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "allOf": [body],
        "components": api["components"],
    });
    jsonschema::validator_for(&schema).expect("it is a schema")
}

/// Plays a quiz of one question, with all of its messages.
async fn play_kind(group: &Group, channel: &Channel, tag: &str) {
    let ben = &group.ben;
    let options = [("bank", "all-kinds".into()), ("tag", tag.into())];
    let question = group.play_in(channel, &group.ana, &options).await;
    let reply = match question.selects().is_empty() {
        true => ben.press(&question, "A").await,
        false => ben.select(&question, &["A", "C"]).await,
    };
    assert!(reply.expect("an answer").ephemeral());
    let status = slash(ben, channel, "quiz status").await;
    assert!(status.ephemeral());
    let shut = closed(&question).await;
    press(ben, &shut, "My answer").await;
    let standings = final_standings(channel).await;
    press(ben, &standings, "My answers").await;
}

/// Makes the bot send every kind of message.
async fn play_everything(group: &Group) {
    let (ana, ben, quiz) = (&group.ana, &group.ben, &group.quiz);
    ana.autocomplete(quiz, "quiz start", "bank", "a")
        .await
        .expect("suggestions");
    let [general, news] = ["general", "news"].map(|name| group.sandbox.channel(name));
    tokio::join!(
        play_kind(group, quiz, "one"),
        play_kind(group, &general, "two"),
        play_kind(group, &news, "three"),
    );
    let first = group.play("capitals", 3).await;
    slash(ana, quiz, "quiz pause").await;
    slash(ana, quiz, "quiz skip").await;
    closed(&first).await;
    slash(ana, quiz, "quiz resume").await;
    let second = next(quiz).await;
    press_after(ben, &second, RIGHT, 60_000).await;
    // A slow disk: a deferred reply, and then its content.
    let acknowledged = group.sandbox.faults().hold_answer(RouteKind::Callback, 1);
    let disk = group.store();
    disk.execute_batch("BEGIN IMMEDIATE")
        .expect("the disk is held");
    let pressed = ben.press_and_forget(&second, RIGHT).expect("a press");
    reached(&acknowledged, 1).await;
    acknowledged.open();
    disk.execute_batch("ROLLBACK").expect("the disk is free");
    assert!(pressed.reply().await.expect("an answer").deferred);
    group.stop_quiz().await;
    for command in ["leaderboard", "bank list", "help", "quiz stop"] {
        slash(ana, quiz, command).await;
    }
    suggest(group).await;
    for command in ["bank info", "bank preview", "quiz start"] {
        let unknown = [("bank", "x".into())];
        ana.slash(quiz, command, &unknown).await.expect("a refusal");
    }
    let bank = [("bank", "all-kinds".into())];
    ana.slash(quiz, "bank info", &bank)
        .await
        .expect("an answer");
    let preview = ana.slash(quiz, "bank preview", &bank).await;
    press(ana, preview.expect("a preview").message(), "Next").await;
    compete(group).await;
    play_daily(group, &general).await;
}

/// Makes a question of a message, which is refused first, and bars its author.
async fn suggest(group: &Group) {
    let (ana, ben, quiz) = (&group.ana, &group.ben, &group.quiz);
    let said = ben.say(quiz, "Is it?").expect("said");
    let form = ben.use_on(said, "Make a question").await;
    let form = form.expect("a form");
    let refused = ben.submit(form.modal(), &[("1", "x")]).await;
    let form = press(ben, refused.expect("an answer").message(), "Fix it").await;
    let taken = ben.submit(form.modal(), &[("1", "true")]).await;
    taken.expect("an answer");
    let queue = slash(ana, quiz, "bank suggestions").await;
    let barred = press(ana, queue.message(), "Bar author").await;
    press(ana, barred.message(), "Barred members").await;
}

/// Plays a season with a contest of a team, its result with table and picture, and the statistics of
/// its members.
async fn compete(group: &Group) {
    let (ana, ben, quiz) = (&group.ana, &group.ben, &group.quiz);
    let (contest, team) = ([("contest", "1".into())], [("team", "Owls".into())]);
    let season = [("name", "Winter".into())];
    let reply = ana.slash(quiz, "season start", &season).await;
    assert!(!reply.expect("an answer").ephemeral());
    let contest_of = [
        ("name", "Winter cup".into()),
        ("banks", "capitals".into()),
        ("opens", "in 1h".into()),
        ("closes", "in 3h".into()),
        ("teams", true.into()),
    ];
    let reply = ana.slash(quiz, "contest create", &contest_of).await;
    assert!(!reply.expect("an answer").ephemeral());
    for (who, command) in [(ana, "team create"), (ben, "team join")] {
        who.slash(quiz, command, &team).await.expect("an answer");
    }
    slash(ben, quiz, "team list").await;
    ben.slash(quiz, "contest join", &contest)
        .await
        .expect("an answer");
    group.advance(Duration::from_secs(2 * 60 * 60));
    quiz.wait_for("is open!").await.expect("it opens");
    for who in [ana, ben] {
        let shown = who.slash(quiz, "contest play", &contest).await;
        let mut shown = shown.expect("a question");
        for _ in 0..3 {
            shown = press(who, shown.message(), RIGHT).await;
            let next = shown.message().buttons().first().cloned();
            if let Some(next) = next {
                shown = press(who, shown.message(), &next.label).await;
            }
        }
    }
    let asked = ana.slash(quiz, "contest finish", &contest).await;
    press(ana, asked.expect("a question").message(), "Finish now").await;
    let result = quiz.wait_for("Contest over").await.expect("a result");
    assert_eq!(result.files(), ["contest-1.csv", "race.png"]);
    press(ben, &result, "My answers").await;
    let board = slash(ana, quiz, "leaderboard").await;
    assert_eq!(board.message().files(), ["race.png"]);
    for command in [
        "contest standings",
        "season list",
        "season end",
        "stats",
        "practice",
        "review",
        "learn plan",
        "settings show",
        "doctor",
        "board reset",
        "privacy export",
        "privacy delete",
    ] {
        let options: &[(&str, Arg)] = match command {
            "contest standings" => &contest,
            "practice" => &[("bank", "capitals".into())],
            _ => &[],
        };
        let reply = ana.slash(quiz, command, options).await;
        let reply = reply.expect("an answer");
        assert!(!reply.text().contains("went wrong"), "{}", reply.text());
    }
}

/// Plays daily questions, from the first to the notice that no more can be posted.
async fn play_daily(group: &Group, channel: &Channel) {
    let (ana, quiz) = (&group.ana, &group.quiz);
    let fans = group.sandbox.guild().role("Quiz fans");
    let options = [
        ("channel", channel.into()),
        ("time", "09:00".into()),
        ("zone", "Europe/London".into()),
        ("bank", "capitals".into()),
        ("ping", (&fans).into()),
    ];
    let now = async || {
        let which = [("schedule", "1".into())];
        let reply = ana.slash(quiz, "daily now", &which).await;
        reply.expect("an answer");
    };
    ana.slash(quiz, "daily add", &options)
        .await
        .expect("an answer");
    slash(ana, quiz, "daily list").await;
    now().await;
    let question = next(channel).await;
    press(&group.ben, &question, RIGHT).await;
    channel.deny(Permissions::SEND_MESSAGES);
    // The result and the next question are refused.
    group.sandbox.expect_refusals(50013, 2);
    now().await;
    closed(&question).await;
    let unnotified = "SELECT untold FROM schedule";
    group
        .until_stored(unnotified, |unnotified| unnotified != 0)
        .await;
    slash(ana, quiz, "help").await;
    ana.next_private().await.expect("she is notified");
}

#[tokio::test]
async fn every_request_is_as_discord_describes_it() {
    let Some(api) = description() else {
        return;
    };
    let posts = validator(&api, "post", "/channels/{channel_id}/messages");
    let lone = json!({ "components": [{ "type": 2, "style": 1, "label": "A", "custom_id": "a" }] });
    assert!(!posts.is_valid(&lone), "a button outside of a row");
    let banks = [("all-kinds.yaml", ALL_KINDS), ("capitals.yaml", CAPITALS)];
    let group = Group::with(&banks).await;
    play_everything(&group).await;
    let mut validators = BTreeMap::new();
    let mut kinds = BTreeSet::new();
    let mut faults = Vec::new();
    for request in group.sandbox.requests() {
        if request.method == "GET" {
            continue;
        }
        let operation = (request.method.to_lowercase(), request.template.clone());
        let validator = validators
            .entry(operation.clone())
            .or_insert_with(|| validator(&api, &operation.0, &operation.1));
        kinds.insert((operation.1.clone(), request.body["type"].as_u64()));
        for error in validator.iter_errors(&request.body) {
            faults.push(format!("{operation:?}: {error}\n{}", request.body));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n\n"));
    let callback = "/interactions/{interaction_id}/{interaction_token}/callback";
    let of = |template: &str, kind| (template.to_owned(), kind);
    let expected = BTreeSet::from([
        of("/applications/{application_id}/commands", None),
        of("/channels/{channel_id}/messages", None),
        of("/channels/{channel_id}/messages/{message_id}", None),
        of(
            "/webhooks/{webhook_id}/{webhook_token}/messages/@original",
            None,
        ),
        of("/webhooks/{webhook_id}/{webhook_token}", None),
        of(callback, Some(4)),
        of(callback, Some(5)),
        of(callback, Some(7)),
        of(callback, Some(8)),
        of(callback, Some(9)),
    ]);
    assert_eq!(kinds, expected, "a kind of request was not sent");
    group.end().await;
}
