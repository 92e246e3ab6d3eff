//! Tables of bodies with the path and code of their problems.

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
fn a_button_has_limits() {
    check_row(button("a"), &[]);
    check_row(
        json!({ "type": 2, "style": 1, "label": long(80), "custom_id": long(100) }),
        &[],
    );
    check_row(
        json!({ "type": 2, "style": 1, "label": long(81), "custom_id": "a" }),
        &["label BASE_TYPE_MAX_LENGTH"],
    );
    check_row(
        json!({ "type": 2, "style": 1, "label": "A" }),
        &["custom_id BASE_TYPE_REQUIRED"],
    );
    check_row(
        json!({ "type": 2, "style": 1, "label": "A", "custom_id": "" }),
        &["custom_id BASE_TYPE_REQUIRED"],
    );
    check_row(
        json!({ "type": 2, "style": 1, "label": "A", "custom_id": long(101) }),
        &["custom_id BASE_TYPE_BAD_LENGTH"],
    );
    check_row(
        json!({ "type": 2, "style": 1, "custom_id": "a" }),
        &[" BUTTON_COMPONENT_LABEL_REQUIRED"],
    );
    check_row(
        json!({ "type": 2, "style": 1, "custom_id": "a", "emoji": { "name": "✅" } }),
        &[],
    );
    check_row(
        json!({ "type": 2, "label": "A", "custom_id": "a" }),
        &["style BASE_TYPE_REQUIRED"],
    );
    check_row(
        json!({ "type": 2, "style": 9, "label": "A", "custom_id": "a" }),
        &["style BASE_TYPE_CHOICES"],
    );
    check_row(
        json!({ "type": 2, "style": 5, "label": "A", "url": "https://example.org" }),
        &[],
    );
    check_row(
        json!({ "type": 2, "style": 5, "label": "A", "url": "https://example.org", "custom_id": "a" }),
        &["custom_id BUTTON_COMPONENT_CUSTOM_ID_FORBIDDEN"],
    );
    check_row(
        json!({ "type": 2, "style": 5, "label": "A" }),
        &["url BASE_TYPE_REQUIRED"],
    );
    check_row(
        json!({ "type": 2, "style": 5, "label": "A", "url": "javascript:x" }),
        &["url URL_TYPE_INVALID_SCHEME"],
    );
}

#[test]
fn a_menu_has_limits() {
    let option =
        |number: usize| json!({ "label": format!("{number}"), "value": format!("{number}") });
    let options = |count: usize| (0..count).map(option).collect::<Vec<_>>();
    let menu = |options: Vec<Value>| json!({ "type": 3, "custom_id": "m", "options": options });
    check_row(menu(options(25)), &[]);
    check_row(menu(options(26)), &["options BASE_TYPE_BAD_LENGTH"]);
    check_row(menu(Vec::new()), &["options BASE_TYPE_BAD_LENGTH"]);
    check_row(
        menu(vec![option(1), option(1)]),
        &["options.1.value SELECT_COMPONENT_OPTION_VALUE_DUPLICATED"],
    );
    check_row(
        menu(vec![json!({ "label": long(101), "value": "v" })]),
        &["options.0.label BASE_TYPE_BAD_LENGTH"],
    );
    check_row(
        menu(vec![
            json!({ "label": "l", "value": "v", "description": long(101) }),
        ]),
        &["options.0.description BASE_TYPE_MAX_LENGTH"],
    );
    let ranged = |min: i64, max: i64| json!({ "type": 3, "custom_id": "m", "options": options(3), "min_values": min, "max_values": max });
    check_row(ranged(0, 3), &[]);
    check_row(
        ranged(3, 2),
        &["min_values COMPONENT_MIN_VALUES_EXCEED_MAX"],
    );
    check_row(
        ranged(1, 4),
        &["max_values COMPONENT_MAX_VALUES_EXCEED_OPTIONS"],
    );
    check_row(ranged(1, 26), &["max_values NUMBER_TYPE_MAX"]);
    let placeholder =
        json!({ "type": 3, "custom_id": "m", "options": options(1), "placeholder": long(151) });
    check_row(placeholder, &["placeholder BASE_TYPE_MAX_LENGTH"]);
}

#[test]
fn rows_hold_five_buttons_or_one_menu() {
    let row = |children: Vec<Value>| json!({ "type": 1, "components": children });
    let menu = |id: &str| json!({ "type": 3, "custom_id": id, "options": [{ "label": "l", "value": "v" }] });
    let buttons = |count: usize| {
        (0..count)
            .map(|at| button(&format!("b{at}")))
            .collect::<Vec<_>>()
    };
    let check = |rows: Vec<Value>, expected: &[&str]| {
        check_message(json!({ "content": "x", "components": rows }), expected);
    };
    check(vec![row(buttons(5))], &[]);
    check(
        vec![row(buttons(6))],
        &["components.0.components BASE_TYPE_BAD_LENGTH"],
    );
    check(
        vec![row(Vec::new())],
        &["components.0.components BASE_TYPE_BAD_LENGTH"],
    );
    check(vec![row(vec![menu("a")])], &[]);
    let wide = &["components.0.components COMPONENT_LAYOUT_WIDTH_EXCEEDED"];
    check(vec![row(vec![menu("a"), menu("b")])], wide);
    check(vec![row(vec![menu("a"), button("b")])], wide);
    check(
        vec![row(vec![button("a")]), row(vec![button("a")])],
        &["components.1.components.0.custom_id COMPONENT_CUSTOM_ID_DUPLICATED"],
    );
    let six = (0..6)
        .map(|at| row(vec![button(&format!("r{at}"))]))
        .collect();
    check(six, &["components BASE_TYPE_BAD_LENGTH"]);
    check(
        vec![text("no row")],
        &["components.0.type UNION_TYPE_CHOICES"],
    );
    check(
        vec![json!({ "type": 99 })],
        &["components.0.type UNION_TYPE_CHOICES"],
    );
    check(
        vec![row(vec![text("x")])],
        &["components.0.components.0.type UNION_TYPE_CHOICES"],
    );
}

#[test]
fn components_v2_have_limits() {
    check_v2(json!([text("hello")]), &[]);
    check_v2(json!([]), &["empty"]);
    check_v2(
        json!([text("")]),
        &["components.0.content BASE_TYPE_REQUIRED"],
    );
    check_v2(json!([text(long(4000))]), &[]);
    check_v2(
        json!([text(long(2000)), { "type": 17, "components": [text(long(2001))] }]),
        &["components COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED"],
    );
    check_v2(json!(vec![text("x"); 40]), &[]);
    let nested = json!([{ "type": 17, "components": vec![text("x"); 40] }]);
    check_v2(
        nested,
        &["components COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED"],
    );
    check_v2(
        json!([{ "type": 17, "components": [{ "type": 17, "components": [text("x")] }] }]),
        &["components.0.components.0.type UNION_TYPE_CHOICES"],
    );
    check_v2(
        json!([{ "type": 17, "components": [] }]),
        &["components.0.components BASE_TYPE_BAD_LENGTH"],
    );
    check_v2(
        json!([{ "type": 14, "spacing": 3 }]),
        &["components.0.spacing BASE_TYPE_CHOICES"],
    );
    check_v2(
        json!([button("a")]),
        &["components.0.type UNION_TYPE_CHOICES"],
    );
    check_v2(
        json!([{ "type": 10, "content": "a", "id": 7 }, { "type": 10, "content": "b", "id": 7 }]),
        &["components.1.id COMPONENT_ID_DUPLICATED"],
    );
}

#[test]
fn a_section_has_up_to_three_texts_and_one_accessory() {
    let section = |texts: usize, accessory: Value| json!([{ "type": 9, "components": vec![text("x"); texts], "accessory": accessory }]);
    check_v2(section(3, button("a")), &[]);
    check_v2(
        section(4, button("a")),
        &["components.0.components BASE_TYPE_BAD_LENGTH"],
    );
    check_v2(
        section(0, button("a")),
        &["components.0.components BASE_TYPE_BAD_LENGTH"],
    );
    check_v2(
        section(1, Value::Null),
        &["components.0.accessory BASE_TYPE_REQUIRED"],
    );
    check_v2(
        section(1, text("x")),
        &["components.0.accessory.type UNION_TYPE_CHOICES"],
    );
    let picture = json!({ "type": 11, "media": { "url": "https://example.org/x.png" } });
    check_v2(section(1, picture), &[]);
}

#[test]
fn a_gallery_has_up_to_ten_pictures() {
    let gallery = |count: usize, url: &str| json!([{ "type": 12, "items": vec![json!({ "media": { "url": url } }); count] }]);
    check_v2(gallery(10, "https://example.org/x.png"), &[]);
    check_v2(
        gallery(11, "https://example.org/x.png"),
        &["components.0.items BASE_TYPE_BAD_LENGTH"],
    );
    check_v2(gallery(0, ""), &["components.0.items BASE_TYPE_BAD_LENGTH"]);
    check_v2(
        gallery(1, "file:///x.png"),
        &["components.0.items.0.media.url URL_TYPE_INVALID_SCHEME"],
    );
    check_v2(
        gallery(1, "attachment://x.png"),
        &["components.0.items.0.media.url UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND"],
    );
}

#[test]
fn components_v2_exclude_the_legacy_fields() {
    let legacy = "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2";
    check_message(
        json!({ "flags": V2, "content": "x", "embeds": [{ "title": "x" }], "components": [text("x")] }),
        &[&format!("content {legacy}"), &format!("embeds {legacy}")],
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
fn a_callback_must_fit_its_interaction() {
    let message = json!({ "type": 4, "data": { "content": "x", "flags": 64 } });
    let modal = json!({ "type": 9, "data": { "custom_id": "m", "title": "t", "components": [
        { "type": 1, "components": [{ "type": 4, "custom_id": "i", "label": "l", "style": 1 }] },
    ] } });
    let from_message = InteractionKind::Modal { from_message: true };
    let from_command = InteractionKind::Modal {
        from_message: false,
    };
    for asked in [
        InteractionKind::Command,
        InteractionKind::Component,
        from_message,
        from_command,
    ] {
        check_callback(asked, message.clone(), &[]);
    }
    check_callback(InteractionKind::Command, modal.clone(), &[]);
    check_callback(InteractionKind::Component, modal.clone(), &[]);
    check_callback(from_message, modal, &["type BASE_TYPE_CHOICES"]);
    check_callback(
        InteractionKind::Command,
        json!({ "type": 6 }),
        &["type BASE_TYPE_CHOICES"],
    );
    check_callback(InteractionKind::Component, json!({ "type": 6 }), &[]);
    check_callback(
        from_command,
        json!({ "type": 7, "data": {} }),
        &["type BASE_TYPE_CHOICES"],
    );
    check_callback(
        InteractionKind::Autocomplete,
        message,
        &["type BASE_TYPE_CHOICES"],
    );
    check_callback(InteractionKind::Command, json!({ "type": 4 }), &["empty"]);
    check_callback(
        InteractionKind::Command,
        json!({ "type": 5, "data": { "flags": 64 } }),
        &[],
    );
    check_callback(
        InteractionKind::Command,
        json!({ "type": 5, "data": { "flags": V2 } }),
        &["data.flags MESSAGE_FLAGS_INVALID"],
    );
    let choices = |count: usize| json!({ "type": 8, "data": { "choices": vec![json!({ "name": "n", "value": "v" }); count] } });
    check_callback(InteractionKind::Autocomplete, choices(25), &[]);
    check_callback(
        InteractionKind::Autocomplete,
        choices(26),
        &["data.choices BASE_TYPE_BAD_LENGTH"],
    );
    check_callback(
        InteractionKind::Autocomplete,
        json!({ "type": 8, "data": { "choices": [{ "name": long(101), "value": "v" }] } }),
        &["data.choices.0.name BASE_TYPE_BAD_LENGTH"],
    );
    check_callback(
        InteractionKind::Command,
        json!({}),
        &["type BASE_TYPE_REQUIRED"],
    );
}

#[test]
fn a_modal_has_limits() {
    let input = json!({ "type": 4, "custom_id": "i", "label": "l", "style": 1 });
    let row = |input: &Value| json!({ "type": 1, "components": [input] });
    let check = |title: &str, components: Vec<Value>, expected: &[&str]| {
        let body = json!({ "type": 9, "data": { "custom_id": "m", "title": title, "components": components } });
        check_callback(InteractionKind::Component, body, expected);
    };
    check("t", vec![row(&input)], &[]);
    check(
        &long(46),
        vec![row(&input)],
        &["data.title BASE_TYPE_BAD_LENGTH"],
    );
    check("t", Vec::new(), &["data.components BASE_TYPE_BAD_LENGTH"]);
    let rows = (0..6).map(|at| {
        row(&json!({ "type": 4, "custom_id": format!("{at}"), "label": "l", "style": 1 }))
    });
    check(
        "t",
        rows.collect(),
        &["data.components BASE_TYPE_BAD_LENGTH"],
    );
    let labelled = json!({ "type": 18, "label": "l", "component": { "type": 4, "custom_id": "i", "style": 2 } });
    check("t", vec![labelled], &[]);
    let at = "data.components.0.components.0";
    let one = |key: &str, value: Value, problem: &str| {
        let mut changed = input.clone();
        changed[key] = value;
        check("t", vec![row(&changed)], &[&format!("{at}.{problem}")]);
    };
    one("label", json!(long(46)), "label BASE_TYPE_BAD_LENGTH");
    one("label", Value::Null, "label BASE_TYPE_REQUIRED");
    one("value", json!(long(4001)), "value BASE_TYPE_MAX_LENGTH");
    one(
        "placeholder",
        json!(long(101)),
        "placeholder BASE_TYPE_MAX_LENGTH",
    );
    one("max_length", json!(4001), "max_length NUMBER_TYPE_MAX");
    one("style", json!(3), "style BASE_TYPE_CHOICES");
}

#[test]
fn commands_have_limits() {
    let command = |name: &str, options: Value| json!({ "name": name, "description": "d", "options": options });
    let option = |name: &str, required: bool| json!({ "type": 3, "name": name, "description": "d", "required": required });
    check_command(command("quiz", json!([])), &[]);
    check_command(
        command("Quiz", json!([])),
        &["0.name APPLICATION_COMMAND_INVALID_NAME"],
    );
    check_command(
        command("qu iz", json!([])),
        &["0.name APPLICATION_COMMAND_INVALID_NAME"],
    );
    check_command(
        command(&long(33), json!([])),
        &["0.name BASE_TYPE_BAD_LENGTH"],
    );
    check_command(command("クイズ", json!([])), &[]);
    check_command(
        json!({ "name": "quiz" }),
        &["0.description BASE_TYPE_REQUIRED"],
    );
    check_command(
        json!({ "name": "quiz", "description": long(101) }),
        &["0.description BASE_TYPE_BAD_LENGTH"],
    );
    let many = (0..26)
        .map(|at| option(&format!("o{at}"), false))
        .collect::<Vec<_>>();
    check_command(
        command("quiz", json!(many)),
        &["0.options BASE_TYPE_BAD_LENGTH"],
    );
    check_command(
        command("quiz", json!([option("a", false), option("b", true)])),
        &["0.options.1.required APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID"],
    );
    check_command(
        command("quiz", json!([option("a", false), option("a", false)])),
        &["0.options.1.name APPLICATION_COMMAND_OPTIONS_NAME_INVALID"],
    );
    let sub = json!({ "type": 1, "name": "start", "description": "d", "options": [option("bank", true)] });
    check_command(command("quiz", json!([sub])), &[]);
    check_command(
        command("quiz", json!([sub, option("b", false)])),
        &["0.options.1.type APPLICATION_COMMAND_OPTIONS_TYPE_INVALID"],
    );
    let mut deep = sub.clone();
    deep["options"] = json!([sub]);
    check_command(
        command("quiz", json!([deep])),
        &["0.options.0.options.0.type APPLICATION_COMMAND_OPTIONS_TYPE_INVALID"],
    );
    let mut both = option("a", false);
    both["autocomplete"] = json!(true);
    both["choices"] = json!([{ "name": "n", "value": "v" }]);
    check_command(
        command("quiz", json!([both])),
        &["0.options.0.autocomplete APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID"],
    );
    let mut wrong = option("a", false);
    wrong["choices"] = json!([{ "name": "n", "value": 1 }]);
    check_command(
        command("quiz", json!([wrong])),
        &["0.options.0.choices.0.value APPLICATION_COMMAND_OPTIONS_CHOICE_VALUE_INVALID"],
    );
    let mut translated = command("quiz", json!([]));
    translated["name_localizations"] = json!({ "de": "Quiz", "xx": "quiz" });
    check_command(
        translated,
        &[
            "0.name_localizations.de APPLICATION_COMMAND_INVALID_NAME",
            "0.name_localizations.xx DICT_TYPE_KEY_INVALID",
        ],
    );
}

#[test]
fn a_command_has_at_most_8000_characters_in_its_longest_translations() {
    let options = (0..25)
        .map(|at| {
            let choices = (0..25)
                .map(|at| json!({ "name": format!("{at:06}"), "value": format!("{at:06}") }))
                .collect::<Vec<_>>();
            json!({ "type": 3, "name": format!("o{at}"), "description": "d", "choices": choices })
        })
        .collect::<Vec<_>>();
    let mut command = json!({ "name": "quiz", "description": "d", "options": options });
    check_command(command.clone(), &[]);
    for option in command["options"].as_array_mut().expect("options") {
        option["description_localizations"] = json!({ "de": "x".repeat(50) });
    }
    check_command(command, &["0 APPLICATION_COMMAND_TOO_LARGE"]);
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
