//! A call of the API and its answer.

use std::sync::Arc;

use axum::http::Method;
use serde_json::Value;

use super::route::Route;
use crate::inner::Inner;
use crate::model::message::Message;

/// A request whose path is parsed.
pub(crate) struct Call<'a> {
    pub(crate) inner: &'a Inner,
    pub(crate) route: &'a Route,
    pub(crate) method: &'a Method,
    pub(crate) query: Option<&'a str>,
}

impl Call<'_> {
    pub(crate) fn parameter(&self, name: &str) -> Option<&str> {
        let pairs = self
            .query?
            .split('&')
            .filter_map(|pair| pair.split_once('='));
        pairs
            .into_iter()
            .find(|(key, _)| *key == name)
            .map(|(_, value)| value)
    }
}

/// The answer to a call that was not refused.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) content: Content,
}

#[derive(Debug)]
pub(crate) enum Content {
    Nothing,
    Json(Value),
    Message(Arc<Message>),
}

impl Answer {
    pub(crate) fn nothing() -> Self {
        Self {
            status: 204,
            content: Content::Nothing,
        }
    }

    pub(crate) fn json(value: Value) -> Self {
        Self {
            status: 200,
            content: Content::Json(value),
        }
    }

    pub(crate) fn message(message: Arc<Message>) -> Self {
        Self {
            status: 200,
            content: Content::Message(message),
        }
    }

    pub(crate) fn status(&self) -> u16 {
        self.status
    }

    pub(crate) fn to_value(&self) -> Value {
        match &self.content {
            Content::Nothing => Value::Null,
            Content::Json(value) => value.clone(),
            Content::Message(message) => message.value(),
        }
    }
}
