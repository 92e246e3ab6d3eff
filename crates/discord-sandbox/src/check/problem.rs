//! The problems of a body, each with its path.

use serde_json::{Map, Value, json};

/// The path of a value in a body: a linked list on the stack, so that a path allocates only when a
/// problem is added.
#[derive(Clone, Copy)]
pub(crate) struct Path<'a> {
    up: Option<&'a Path<'a>>,
    step: Step<'a>,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Root,
    Key(&'a str),
    Index(usize),
}

impl<'a> Path<'a> {
    pub(crate) const ROOT: Path<'static> = Path {
        up: None,
        step: Step::Root,
    };

    pub(crate) fn key(&'a self, key: &'a str) -> Path<'a> {
        Path {
            up: Some(self),
            step: Step::Key(key),
        }
    }

    pub(crate) fn index(&'a self, index: usize) -> Path<'a> {
        Path {
            up: Some(self),
            step: Step::Index(index),
        }
    }

    fn steps(&self) -> Vec<String> {
        let mut steps = self.up.map(Path::steps).unwrap_or_default();
        match self.step {
            Step::Root => {}
            Step::Key(key) => steps.push(key.to_owned()),
            Step::Index(index) => steps.push(index.to_string()),
        }
        steps
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Problem {
    pub(crate) path: Vec<String>,
    pub(crate) code: &'static str,
    pub(crate) message: String,
}

/// All problems of a body.
#[derive(Debug, Default)]
pub(crate) struct Problems(pub(crate) Vec<Problem>);

impl Problems {
    pub(crate) fn add(&mut self, path: &Path<'_>, code: &'static str, message: impl Into<String>) {
        self.0.push(Problem {
            path: path.steps(),
            code,
            message: message.into(),
        });
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns Discord's nested form: `{"components": {"0": {"_errors": […]}}}`.
    pub(crate) fn to_errors(&self) -> Value {
        let mut root = Map::new();
        for problem in &self.0 {
            let mut at = &mut root;
            for step in &problem.path {
                let next = at.entry(step.as_str()).or_insert_with(|| json!({}));
                let Value::Object(next) = next else {
                    unreachable!("steps are objects")
                };
                at = next;
            }
            let list = at.entry("_errors").or_insert_with(|| json!([]));
            if let Value::Array(list) = list {
                list.push(json!({ "code": problem.code, "message": problem.message }));
            }
        }
        Value::Object(root)
    }
}
