//! Calls by an interaction's token: its first answer within three seconds, and what follows.

use super::{ATTEMPT, Call, Repeat, Rest, RestError, now};
use crate::bot::ui::message::File;
use serde_json::Value;
use std::time::Duration;
use tokio::time::{Instant, timeout_at};
use twilight_http_ratelimiting::Method;

/// How long an answer to a callback is waited for past its deadline.
const CALLBACK_GRACE: Duration = Duration::from_secs(1);
/// How long what follows a first answer is tried.
const FOLLOW_UP_WITHIN: Duration = Duration::from_secs(60);
const ALREADY_ACKNOWLEDGED: u64 = 40060;

impl Rest {
    /// Answers an interaction. It is sent again where it surely or perhaps failed, never because
    /// Discord takes long. One that is answered already counts as answered: an attempt whose own
    /// answer got lost has done it.
    pub(in crate::discord) async fn callback(
        &self,
        interaction: u64,
        token: &str,
        body: &Value,
        deadline: Instant,
    ) -> Result<(), RestError> {
        let Ok(_permit) = timeout_at(deadline, self.callbacks.acquire()).await else {
            return Err(RestError::Unanswered {
                why: "too many answers are under way".into(),
                maybe_done: false,
            });
        };
        let called = self
            .call(Call {
                method: Method::Post,
                path: &format!("interactions/{interaction}/{token}/callback"),
                query: "",
                body: Some(body.to_string().into_bytes()),
                files: &[],
                deadline,
                attempt: deadline.saturating_duration_since(now()) + CALLBACK_GRACE,
                repeat: Repeat::Harmless,
                as_bot: false,
            })
            .await;
        match called {
            Err(error) if error.is_code(ALREADY_ACKNOWLEDGED) => Ok(()),
            other => other.map(drop),
        }
    }

    /// Changes the first answer: fills it in where it was deferred, or changes the message whose
    /// button was pressed.
    pub(in crate::discord) async fn edit_original(
        &self,
        application: u64,
        token: &str,
        body: &Value,
        files: &[File],
    ) -> Result<(), RestError> {
        let path = format!("webhooks/{application}/{token}/messages/@original");
        self.by_token(Method::Patch, &path, Some((body, files)), Repeat::Harmless)
            .await
    }

    /// Takes the first answer away.
    pub(in crate::discord) async fn delete_original(
        &self,
        application: u64,
        token: &str,
    ) -> Result<(), RestError> {
        let path = format!("webhooks/{application}/{token}/messages/@original");
        self.by_token(Method::Delete, &path, None, Repeat::Harmless)
            .await
    }

    /// Tells whoever holds the interaction's token something more, at most once: Discord keeps no
    /// nonce of these messages, so one that may have arrived is not sent again.
    pub(in crate::discord) async fn follow_up(
        &self,
        application: u64,
        token: &str,
        body: &Value,
        files: &[File],
    ) -> Result<(), RestError> {
        let path = format!("webhooks/{application}/{token}");
        self.by_token(Method::Post, &path, Some((body, files)), Repeat::Harmful)
            .await
    }

    async fn by_token(
        &self,
        method: Method,
        path: &str,
        content: Option<(&Value, &[File])>,
        repeat: Repeat,
    ) -> Result<(), RestError> {
        self.call(Call {
            method,
            path,
            query: "",
            body: content.map(|(body, _)| body.to_string().into_bytes()),
            files: content.map_or(&[], |(_, files)| files),
            deadline: now() + FOLLOW_UP_WITHIN,
            attempt: ATTEMPT,
            repeat,
            as_bot: false,
        })
        .await
        .map(drop)
    }
}
