//! Registered commands.

use super::*;

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
