//! Tables of bodies with the path and code of their problems.

mod callback;
mod command;
mod component;

use serde_json::{Value, json};

use super::callback::{InteractionKind, callback};
use super::command::commands;
use super::message::{Body, Place, Refused, create, edit};
use super::problem::Problems;

const V2: u64 = 1 << 15;

/// Returns `path code` of each problem, or "empty"; an empty list if the body is accepted.
fn outcome_of<T>(outcome: Result<T, Refused>) -> Vec<String> {
    match outcome {
        Ok(_) => Vec::new(),
        Err(Refused::Empty) => vec!["empty".to_owned()],
        Err(Refused::Problems(problems)) => list(&problems),
    }
}

fn list(problems: &Problems) -> Vec<String> {
    problems
        .0
        .iter()
        .map(|problem| format!("{} {}", problem.path.join("."), problem.code))
        .collect()
}

#[track_caller]
fn check_message(body: Value, expected: &[&str]) {
    assert_eq!(
        outcome_of(create(&body, Place::Channel, Vec::new())),
        expected,
        "{body}"
    );
}

#[track_caller]
fn check_v2(components: Value, expected: &[&str]) {
    check_message(json!({ "flags": V2, "components": components }), expected);
}

#[track_caller]
fn check_row(component: Value, expected: &[&str]) {
    let body = json!({ "content": "x", "components": [{ "type": 1, "components": [component] }] });
    let expected = expected
        .iter()
        .map(|problem| match problem.split_once(' ') {
            Some(("", code)) => format!("components.0.components.0 {code}"),
            _ => format!("components.0.components.0.{problem}"),
        });
    assert_eq!(
        outcome_of(create(&body, Place::Channel, Vec::new())),
        expected.collect::<Vec<_>>(),
        "{body}"
    );
}

#[track_caller]
fn check_callback(asked: InteractionKind, body: Value, expected: &[&str]) {
    assert_eq!(
        outcome_of(callback(&body, asked, Vec::new())),
        expected,
        "{body}"
    );
}

#[track_caller]
fn check_command(command: Value, expected: &[&str]) {
    let problems = commands(&json!([command]))
        .err()
        .map(|problems| list(&problems))
        .unwrap_or_default();
    assert_eq!(problems, expected, "{command}");
}

fn long(count: usize) -> String {
    "é".repeat(count)
}

fn button(custom_id: &str) -> Value {
    json!({ "type": 2, "style": 1, "label": "A", "custom_id": custom_id })
}

fn text(content: impl Into<String>) -> Value {
    json!({ "type": 10, "content": content.into() })
}

#[test]
fn a_plain_message_has_limits() {
    check_message(json!({ "content": "hello" }), &[]);
    check_message(json!({ "content": long(2000) }), &[]);
    check_message(
        json!({ "content": long(2001) }),
        &["content BASE_TYPE_MAX_LENGTH"],
    );
    check_message(json!({ "content": 5 }), &["content STRING_TYPE_CONVERT"]);
    check_message(json!({ "content": "" }), &["empty"]);
    check_message(json!({}), &["empty"]);
    check_message(
        json!({ "components": [{ "type": 1, "components": [button("a")] }] }),
        &["empty"],
    );
    check_message(
        json!({ "content": "x", "flags": 64 }),
        &["flags MESSAGE_FLAGS_INVALID"],
    );
    check_message(
        json!({ "content": "x", "nonce": long(26) }),
        &["nonce BASE_TYPE_MAX_LENGTH"],
    );
    check_message(
        json!({ "content": "x", "nonce": 12, "enforce_nonce": true }),
        &[],
    );
    check_message(json!([]), &[" MODEL_TYPE_CONVERT"]);
}

#[test]
fn embeds_have_limits() {
    check_message(
        json!({ "embeds": [{ "title": long(256), "description": long(4096) }] }),
        &[],
    );
    check_message(
        json!({ "embeds": [{ "title": long(257) }] }),
        &["embeds.0.title BASE_TYPE_MAX_LENGTH"],
    );
    check_message(
        json!({ "embeds": [{ "description": long(4000) }, { "description": long(2001) }] }),
        &["embeds MAX_EMBED_SIZE_EXCEEDED"],
    );
    check_message(
        json!({ "embeds": [{ "fields": [{ "name": "n" }] }] }),
        &["embeds.0.fields.0.value BASE_TYPE_REQUIRED"],
    );
    let embeds = vec![json!({ "title": "x" }); 11];
    check_message(
        json!({ "embeds": embeds }),
        &["embeds BASE_TYPE_BAD_LENGTH"],
    );
    check_message(
        json!({ "embeds": [{ "image": { "url": "ftp://x" } }] }),
        &["embeds.0.image.url URL_TYPE_INVALID_SCHEME"],
    );
}

#[test]
fn allowed_mentions_are_checked() {
    check_message(
        json!({ "content": "x", "allowed_mentions": { "parse": [] } }),
        &[],
    );
    check_message(
        json!({ "content": "x", "allowed_mentions": { "parse": ["here"] } }),
        &["allowed_mentions.parse BASE_TYPE_CHOICES"],
    );
    check_message(
        json!({ "content": "x", "allowed_mentions": { "parse": ["users"], "users": ["1"] } }),
        &["allowed_mentions MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE"],
    );
}

#[test]
fn an_edit_cannot_remove_the_v2_flag() {
    let old = create(
        &json!({ "flags": V2, "components": [text("x")] }),
        Place::Channel,
        Vec::new(),
    );
    let old = old.expect("a good message").body;
    let check = |body: Value, old: &Body, expected: &[&str]| {
        assert_eq!(
            outcome_of(edit(&body, old, &[], Vec::new())),
            expected,
            "{body}"
        );
    };
    check(json!({ "components": [text("y")] }), &old, &[]);
    check(json!({ "flags": V2, "components": [text("y")] }), &old, &[]);
    check(
        json!({ "flags": 0 }),
        &old,
        &["flags MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG"],
    );
    check(json!({ "components": [] }), &old, &["empty"]);
    check(
        json!({ "content": "x" }),
        &old,
        &["content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2"],
    );
    let plain = create(&json!({ "content": "x" }), Place::Channel, Vec::new())
        .expect("a good message")
        .body;
    check(
        json!({ "components": [text("y")] }),
        &plain,
        &["components.0.type UNION_TYPE_CHOICES"],
    );
    check(json!({ "content": null }), &plain, &["empty"]);
    check(
        json!({ "content": null, "flags": V2, "components": [text("y")] }),
        &plain,
        &[],
    );
}

#[test]
fn problems_nest_as_discord_nests_them() {
    let body = json!({ "content": "x", "components": [{ "type": 1, "components": [{ "type": 2, "style": 1 }] }] });
    let Err(Refused::Problems(problems)) = create(&body, Place::Channel, Vec::new()) else {
        panic!("a button without anything is refused")
    };
    assert_eq!(
        problems.to_errors(),
        json!({ "components": { "0": { "components": { "0": {
            "_errors": [{ "code": "BUTTON_COMPONENT_LABEL_REQUIRED", "message": "A label or emoji is required" }],
            "custom_id": { "_errors": [
                { "code": "BASE_TYPE_REQUIRED", "message": "This field is required" },
            ] },
        } } } } })
    );
}
