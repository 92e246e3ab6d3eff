//! Reads an object field by field, and collects problems in Discord's wording.

use std::ops::RangeInclusive;

use serde_json::{Map, Value};

use super::problem::{Path, Problems};

/// An object that is checked, with its path in the body.
pub(crate) struct Form<'a, 'p> {
    object: &'a Map<String, Value>,
    path: Path<'p>,
    problems: &'p mut Problems,
}

/// Returns a field; `null` counts as absent.
fn present<'a>(object: &'a Map<String, Value>, key: &str) -> Option<&'a Value> {
    object.get(key).filter(|value| !value.is_null())
}

impl<'a, 'p> Form<'a, 'p> {
    /// Returns a form for an object; adds a problem for any other value.
    pub(crate) fn open(
        value: &'a Value,
        path: Path<'p>,
        problems: &'p mut Problems,
    ) -> Option<Self> {
        match value {
            Value::Object(object) => Some(Self {
                object,
                path,
                problems,
            }),
            _ => {
                problems.add(
                    &path,
                    "MODEL_TYPE_CONVERT",
                    "Only dictionaries may be used in a ModelType",
                );
                None
            }
        }
    }

    pub(crate) fn has(&self, key: &str) -> bool {
        present(self.object, key).is_some()
    }

    /// Returns whether the key is present, even with `null`, by which an edit clears a field.
    pub(crate) fn contains_key(&self, key: &str) -> bool {
        self.object.contains_key(key)
    }

    pub(crate) fn raw(&self, key: &str) -> Option<&'a Value> {
        present(self.object, key)
    }

    pub(crate) fn problems(&mut self) -> &mut Problems {
        self.problems
    }

    pub(crate) fn path(&self) -> Path<'p> {
        self.path
    }

    pub(crate) fn problem(&mut self, key: &str, code: &'static str, message: impl Into<String>) {
        self.problems.add(&self.path.key(key), code, message);
    }

    pub(crate) fn problem_here(&mut self, code: &'static str, message: impl Into<String>) {
        self.problems.add(&self.path, code, message);
    }

    pub(crate) fn require(&mut self, key: &str) -> Option<&'a Value> {
        let found = self.raw(key);
        if found.is_none() {
            self.problem(key, "BASE_TYPE_REQUIRED", "This field is required");
        }
        found
    }

    /// Reads an optional text whose number of characters is in `length`.
    pub(crate) fn text(&mut self, key: &str, length: RangeInclusive<usize>) -> Option<&'a str> {
        let value = self.raw(key)?;
        let Value::String(text) = value else {
            self.problem(
                key,
                "STRING_TYPE_CONVERT",
                format!("Could not interpret \"{value}\" as string."),
            );
            return None;
        };
        let count = text.chars().count();
        if length.contains(&count) {
            return Some(text);
        }
        if *length.start() == 0 {
            let max = length.end();
            self.problem(
                key,
                "BASE_TYPE_MAX_LENGTH",
                format!("Must be {max} or fewer in length."),
            );
        } else if count == 0 {
            self.problem(key, "BASE_TYPE_REQUIRED", "This field is required");
        } else {
            let (min, max) = (length.start(), length.end());
            self.problem(
                key,
                "BASE_TYPE_BAD_LENGTH",
                format!("Must be between {min} and {max} in length."),
            );
        }
        None
    }

    /// Reads a required text.
    pub(crate) fn need_text(
        &mut self,
        key: &str,
        length: RangeInclusive<usize>,
    ) -> Option<&'a str> {
        self.require(key)?;
        self.text(key, length)
    }

    /// Reads an optional whole number in a range.
    pub(crate) fn integer(&mut self, key: &str, range: RangeInclusive<i64>) -> Option<i64> {
        let value = self.raw(key)?;
        let Some(number) = value.as_i64() else {
            self.problem(
                key,
                "NUMBER_TYPE_COERCE",
                format!("Value \"{value}\" is not int."),
            );
            return None;
        };
        if number < *range.start() {
            let min = range.start();
            self.problem(
                key,
                "NUMBER_TYPE_MIN",
                format!("int value should be greater than or equal to {min}."),
            );
            return None;
        }
        if number > *range.end() {
            let max = range.end();
            self.problem(
                key,
                "NUMBER_TYPE_MAX",
                format!("int value should be less than or equal to {max}."),
            );
            return None;
        }
        Some(number)
    }

    /// Reads an optional whole number that is one of `choices`.
    pub(crate) fn choice(&mut self, key: &str, choices: &[i64]) -> Option<i64> {
        let value = self.raw(key)?;
        match value.as_i64().filter(|number| choices.contains(number)) {
            Some(number) => Some(number),
            None => {
                let list = choices
                    .iter()
                    .map(i64::to_string)
                    .collect::<Vec<_>>()
                    .join(", ");
                self.problem(
                    key,
                    "BASE_TYPE_CHOICES",
                    format!("Value must be one of {{{list}}}."),
                );
                None
            }
        }
    }

    /// Reads an optional boolean.
    pub(crate) fn flag(&mut self, key: &str) -> Option<bool> {
        let value = self.raw(key)?;
        if let Value::Bool(flag) = value {
            return Some(*flag);
        }
        self.problem(
            key,
            "BOOLEAN_TYPE_CONVERT",
            format!("Value \"{value}\" is not bool."),
        );
        None
    }

    /// Reads an optional list. One with a wrong length is a problem, and still returned, so that its
    /// entries are checked too.
    pub(crate) fn list(&mut self, key: &str, length: RangeInclusive<usize>) -> Option<&'a [Value]> {
        let value = self.raw(key)?;
        let Value::Array(list) = value else {
            self.problem(
                key,
                "LIST_TYPE_CONVERT",
                "Only iterables may be used in a ListType",
            );
            return None;
        };
        if !length.contains(&list.len()) {
            let (min, max) = (length.start(), length.end());
            self.problem(
                key,
                "BASE_TYPE_BAD_LENGTH",
                format!("Must be between {min} and {max} in length."),
            );
        }
        Some(list)
    }

    /// Reads an optional URL with one of these schemes.
    pub(crate) fn url(&mut self, key: &str, max: usize, schemes: &[&str]) -> Option<&'a str> {
        let url = self.text(key, 0..=max)?;
        if schemes
            .iter()
            .any(|scheme| url.starts_with(scheme) && url.len() > scheme.len())
        {
            return Some(url);
        }
        let list = schemes
            .iter()
            .map(|scheme| format!("'{scheme}'"))
            .collect::<Vec<_>>()
            .join(", ");
        self.problem(
            key,
            "URL_TYPE_INVALID_SCHEME",
            format!("Scheme of \"{url}\" is not one of ({list})."),
        );
        None
    }
}
