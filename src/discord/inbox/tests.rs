//! Interactions by Discord's API description, with odd values in fields that the bot does not use.

use super::*;
use crate::bot::interaction::Value as OptionValue;
use proptest::prelude::*;
use serde_json::json;

fn press() -> Value {
    json!({
        "type": 3, "id": "11", "application_id": "2", "token": "secret", "version": 1,
        "guild_id": "3", "channel_id": "4", "locale": "de", "guild_locale": "en-US",
        "channel": { "id": "4", "type": 11, "parent_id": "5" },
        "app_permissions": "274877975552",
        "member": {
            "nick": null, "roles": ["6", "7"], "permissions": "32",
            "user": { "id": "8", "username": "ana", "global_name": "Ana" },
        },
        "message": { "id": "9", "flags": 64 },
        "data": { "component_type": 3, "custom_id": "qz:a:1", "values": ["0", "2"] },
    })
}

fn command() -> Value {
    let mut command = press();
    command["type"] = 2.into();
    command["data"] = json!({
        "id": "1", "name": "daily", "type": 1,
        "options": [{ "name": "add", "type": 1, "options": [
            { "name": "bank", "type": 3, "value": "git" },
            { "name": "seconds", "type": 4, "value": 20 },
            { "name": "channel", "type": 7, "value": "21" },
            { "name": "ping", "type": 8, "value": "22" },
            { "name": "member", "type": 6, "value": "23" },
            { "name": "file", "type": 11, "value": "24" },
        ] }],
        "resolved": {
            "channels": { "21": { "id": "21", "name": "quiz", "type": 0, "parent_id": "20" } },
            "roles": { "22": { "id": "22", "name": "students", "mentionable": true } },
            "users": { "23": { "id": "23", "username": "ben" } },
            "members": { "23": { "nick": "Ben" } },
            "attachments": { "24": { "filename": "b.yaml", "size": 7, "url": "https://x/b.yaml" } },
        },
    });
    command
        .as_object_mut()
        .expect("an object")
        .remove("message");
    command
}

fn form() -> Value {
    let mut form = press();
    form["type"] = 5.into();
    form["data"] = json!({ "custom_id": "qz:t:1", "components": [
        { "type": 1, "components": [{ "type": 4, "custom_id": "a", "value": "one" }] },
        { "type": 18, "component": { "type": 4, "custom_id": "b", "value": "two" } },
        { "type": 1, "components": [{ "type": 4, "custom_id": "c" }] },
    ] });
    form
}

fn autocomplete() -> Value {
    let mut typing = command();
    typing["type"] = 4.into();
    typing["data"]["options"] = json!([
        { "name": "seconds", "type": 4, "value": "2", "focused": true },
    ]);
    typing
}

fn shown(raw: &Value) -> String {
    format!("{:?}", read(raw))
}

#[test]
fn a_press_is_read_with_its_member_and_its_message() {
    let incoming = read(&press()).expect("readable");
    assert_eq!((incoming.id, &*incoming.token), (11, "secret"));
    let Request::Act(caller, Action::Component(id, press)) = incoming.request else {
        panic!("it is a press");
    };
    assert_eq!(caller.member.name, "Ana");
    assert_eq!((caller.guild, caller.channel), (GuildId(3), ChannelId(4)));
    assert_eq!(caller.parent, Some(ChannelId(5)));
    assert_eq!(caller.roles, [RoleId(6), RoleId(7)]);
    assert!(caller.manager && caller.ephemeral && caller.missing.is_empty());
    assert_eq!(
        (&*caller.language, &*caller.guild_language),
        ("de", "en-US")
    );
    assert_eq!(id, "qz:a:1");
    assert_eq!(press.message, Some(MessageId(9)));
    assert_eq!(press.entered, Entered::Chosen(vec![0, 2]));
}

/// A message as Discord sends it with a press.
fn message(flags: u64) -> Value {
    json!({
        "id": "9", "channel_id": "4", "content": "", "type": 0, "flags": flags,
        "author": { "id": "2", "username": "quizbot", "discriminator": "0", "avatar": null, "bot": true },
        "timestamp": "2026-01-02T03:04:05.000000+00:00", "edited_timestamp": null, "tts": false,
        "mention_everyone": false, "mentions": [], "mention_roles": [], "attachments": [],
        "embeds": [], "pinned": false,
        "components": [{ "type": 1, "components": [
            { "type": 2, "style": 2, "label": "A", "custom_id": "qz:a:1" },
        ] }],
    })
}

/// A press with everything that Discord sends.
fn whole_press(data: Value, flags: u64) -> Value {
    let mut raw = press();
    raw["data"] = data;
    raw["message"] = message(flags);
    raw["attachment_size_limit"] = 10_000_000.into();
    raw["entitlements"] = json!([]);
    raw["channel"]["permissions"] = "274877975552".into();
    let member = &mut raw["member"];
    for (field, value) in [("deaf", false), ("mute", false), ("pending", false)] {
        member[field] = value.into();
    }
    member["joined_at"] = "2026-01-02T03:04:05.000000+00:00".into();
    member["flags"] = 0.into();
    member["user"]["discriminator"] = "0".into();
    member["user"]["avatar"] = Value::Null;
    raw
}

#[test]
fn a_press_that_serenity_parsed_is_read_as_discord_sent_it() {
    let button = json!({ "component_type": 2, "custom_id": "qz:a:1" });
    let menu = json!({ "component_type": 3, "custom_id": "qz:a:1", "values": ["0", "2"] });
    let mut presses = vec![whole_press(button.clone(), 0), whole_press(menu, 64)];
    let mut named = whole_press(button.clone(), 32768);
    named["member"]["nick"] = "Nick".into();
    named["channel"] = json!({ "id": "4", "name": "quiz", "type": 0, "permissions": "1" });
    presses.push(named);
    let mut unnamed = whole_press(button.clone(), 0);
    unnamed["member"]["user"]["global_name"] = Value::Null;
    unnamed["member"]["roles"] = json!([]);
    unnamed["guild_locale"] = Value::Null;
    unnamed["app_permissions"] = "0".into();
    presses.push(unnamed);
    let mut outside = whole_press(button, 0);
    let fields = outside.as_object_mut().expect("an object");
    let member = fields.remove("member").expect("a member");
    fields.remove("guild_id");
    outside["user"] = member["user"].clone();
    presses.push(outside);
    for sent in presses {
        let parsed: Interaction = serde_json::from_value(sent.clone()).expect("serenity parses it");
        let Interaction::Component(press) = parsed else {
            panic!("it is a press: {parsed:?}");
        };
        let read = read(&sent).expect("readable");
        assert_eq!(format!("{:?}", of_press(press)), format!("{read:?}"));
    }
}

#[test]
fn a_command_is_read_with_every_type_of_option() {
    let Request::Act(_, Action::Command(used)) = read(&command()).expect("readable").request else {
        panic!("it is a command");
    };
    assert_eq!(
        (&*used.command, used.subcommand.as_deref()),
        ("daily", Some("add"))
    );
    let values: Vec<_> = used.given.values.iter().map(|(_, value)| value).collect();
    assert_eq!(values.len(), 6);
    assert_eq!(*values[1], OptionValue::Integer(20));
    let OptionValue::Channel(channel) = values[2] else {
        panic!("{values:?}");
    };
    assert_eq!(
        (channel.id, channel.parent),
        (ChannelId(21), Some(ChannelId(20)))
    );
    let OptionValue::Role(ping) = values[3] else {
        panic!("{values:?}");
    };
    assert_eq!(
        (ping.role, &*ping.name, ping.allowed),
        (RoleId(22), "students", true)
    );
    let OptionValue::Member(member) = values[4] else {
        panic!("{values:?}");
    };
    assert_eq!((member.id, &*member.name), (MemberId(23), "Ben"));
    let OptionValue::File(file) = values[5] else {
        panic!("{values:?}");
    };
    assert_eq!(
        (&*file.name, file.size, &*file.url),
        ("b.yaml", 7, "https://x/b.yaml")
    );
}

#[test]
fn a_form_is_read_from_rows_and_from_labels() {
    let Request::Act(_, Action::Component(_, press)) = read(&form()).expect("readable").request
    else {
        panic!("it is a form");
    };
    let texts = ["one", "two", ""].map(str::to_owned).to_vec();
    assert_eq!(press.entered, Entered::Written(texts));
}

#[test]
fn the_typed_part_of_an_option_is_text_for_every_type() {
    let Request::Suggest { manager, typed, .. } = read(&autocomplete()).expect("readable").request
    else {
        panic!("it is an autocompletion");
    };
    assert!(manager);
    assert_eq!(typed.given.focused.as_deref(), Some("seconds"));
    assert_eq!(typed.given.text("seconds"), "2");
}

#[test]
fn outside_a_server_only_the_language_is_needed() {
    let raw = json!({ "type": 2, "id": "1", "token": "t", "locale": "fr", "user": { "id": "8" } });
    let request = read(&raw).expect("readable").request;
    assert!(matches!(request, Request::Outside { language } if language == "fr"));
}

#[test]
fn a_missing_field_is_named() {
    let check = |path: &str, field: &str| {
        let mut raw = press();
        *raw.pointer_mut(path).expect("it is there") = Value::Null;
        assert_eq!(read(&raw).expect_err("it is needed").field, field);
    };
    check("/id", "id");
    check("/token", "token");
    check("/type", "type");
    check("/member/user/id", "member.user.id");
    check("/data/custom_id", "data.custom_id");
    check("/message/id", "message.id");
}

/// Any JSON of little depth.
fn any_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,8}".prop_map(Value::from),
    ];
    leaf.prop_recursive(2, 8, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
            prop::collection::hash_map("[a-z]{1,6}", inner, 0..3)
                .prop_map(|fields| fields.into_iter().collect()),
        ]
    })
}

/// The fields that are read, at any depth.
const READ: [&str; 37] = [
    "id",
    "token",
    "type",
    "guild_id",
    "channel_id",
    "locale",
    "guild_locale",
    "channel",
    "parent_id",
    "app_permissions",
    "member",
    "nick",
    "roles",
    "permissions",
    "user",
    "username",
    "global_name",
    "message",
    "flags",
    "data",
    "component_type",
    "custom_id",
    "values",
    "components",
    "component",
    "value",
    "name",
    "options",
    "focused",
    "resolved",
    "channels",
    "users",
    "members",
    "attachments",
    "filename",
    "size",
    "url",
];

/// Finds the pointers of all objects in a value.
fn objects(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            found.push(at.to_owned());
            for (name, inside) in fields {
                objects(inside, &format!("{at}/{name}"), found);
            }
        }
        Value::Array(values) => {
            for (index, inside) in values.iter().enumerate() {
                objects(inside, &format!("{at}/{index}"), found);
            }
        }
        _ => {}
    }
}

proptest! {
    #[test]
    fn any_value_in_any_other_field_has_no_effect(
        which in 0..4_usize,
        place in any::<prop::sample::Index>(),
        field in "[a-z_]{1,12}|flags_2|sku_id|interaction_metadata|entitlements|public_flags",
        value in any_value(),
    ) {
        prop_assume!(!READ.contains(&&*field) && field != "mentionable");
        let plain = [press(), command(), form(), autocomplete()][which].clone();
        let mut odd = plain.clone();
        let mut places = Vec::new();
        objects(&odd, "", &mut places);
        let at = place.get(&places);
        odd.pointer_mut(at).expect("an object")[&*field] = value;
        prop_assert_eq!(shown(&odd), shown(&plain));
    }

    #[test]
    fn any_value_is_read_or_refused(value in any_value(), field in 0..READ.len(), which in 0..4_usize) {
        let mut odd = [press(), command(), form(), autocomplete()][which].clone();
        let mut places = Vec::new();
        objects(&odd, "", &mut places);
        for at in places {
            if let Some(object) = odd.pointer_mut(&at).and_then(Value::as_object_mut) {
                object.insert(READ[field].to_owned(), value.clone());
            }
        }
        let _ = read(&odd);
    }
}

#[test]
fn a_thread_needs_the_permission_for_threads() {
    let may =
        Permissions::VIEW_CHANNEL | Permissions::SEND_MESSAGES | Permissions::READ_MESSAGE_HISTORY;
    assert_eq!(missing(Some(may), Some(ChannelType::Text)), []);
    assert_eq!(
        missing(Some(may), Some(ChannelType::Voice)),
        [Permission::Connect]
    );
    assert_eq!(
        missing(Some(may), Some(ChannelType::PublicThread)),
        [Permission::SendMessagesInThreads]
    );
    assert_eq!(
        missing(Some(Permissions::empty()), Some(ChannelType::Voice)),
        [
            Permission::ViewChannel,
            Permission::SendMessages,
            Permission::ReadMessageHistory,
            Permission::Connect
        ]
    );
    assert_eq!(missing(Some(Permissions::ADMINISTRATOR), None), []);
}
