//! Replies to interactions, and modals.

use super::*;

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
