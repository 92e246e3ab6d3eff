//! The parts of a request that Discord refuses, for the log.
//!
//! Discord nests them like the body, with `_errors` at the invalid parts. Their messages may contain
//! what was sent, so only their codes are kept.
//! Source: Discord developer documentation, "API Reference": Error Messages.

use serde_json::Value;
use std::fmt::Write;

/// The most parts in a message; a body can have many faults of one kind.
const MOST: usize = 5;

/// Returns the refused parts as `components.0.label: BASE_TYPE_MAX_LENGTH`.
pub(super) fn paths(errors: &Value) -> Vec<String> {
    let mut found = Vec::new();
    walk(errors, "", &mut found);
    found
}

fn walk(errors: &Value, at: &str, found: &mut Vec<String>) {
    for (name, inside) in errors.as_object().into_iter().flatten() {
        if found.len() == MOST {
            return;
        }
        match (name.as_str(), inside.as_array()) {
            ("_errors", Some(faults)) => {
                let codes = faults.iter().filter_map(|fault| fault["code"].as_str());
                let codes = codes.collect::<Vec<_>>().join(", ");
                found.push(format!("{at}: {codes}"));
            }
            _ if at.is_empty() => walk(inside, name, found),
            _ => walk(inside, &format!("{at}.{name}"), found),
        }
    }
}

/// Returns the parts as the end of a message.
pub(super) fn listed(paths: &[String]) -> String {
    let mut listed = String::new();
    for path in paths {
        let _ = write!(listed, "; {path}");
    }
    listed
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn each_refused_part_is_listed_with_its_place_and_code_and_without_its_content() {
        let errors = json!({
            "components": { "0": { "components": { "1": { "label": { "_errors": [
                { "code": "BASE_TYPE_MAX_LENGTH", "message": "Ana's long name is too long" },
            ] } } } } },
            "flags": { "_errors": [{ "code": "A" }, { "code": "B" }] },
        });
        let paths = paths(&errors);
        let expected = [
            "components.0.components.1.label: BASE_TYPE_MAX_LENGTH",
            "flags: A, B",
        ];
        assert_eq!(paths, expected);
        assert_eq!(
            listed(&paths),
            "; components.0.components.1.label: BASE_TYPE_MAX_LENGTH; flags: A, B"
        );
        assert_eq!(listed(&[]), "");
    }

    #[test]
    fn the_number_of_parts_is_limited_and_unexpected_answers_are_read() {
        let many = (0..100).map(|n| (n.to_string(), json!({ "_errors": [{ "code": "A" }] })));
        let many: serde_json::Map<_, _> = many.collect();
        assert_eq!(paths(&Value::Object(many)).len(), MOST);
        for odd in [
            json!(null),
            json!([1]),
            json!({ "_errors": "x" }),
            json!({ "a": { "_errors": [1] } }),
        ] {
            assert!(paths(&odd).len() <= 1);
        }
    }
}
