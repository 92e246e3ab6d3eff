//! Components: buttons, menus, rows and those of version 2.

use super::*;

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
