//! Calls with an interaction's token: the first response within three seconds, edits, follow-ups.

use super::{ATTEMPT, Call, Limited, Repeat, Rest, RestError, now};
use crate::bot::ui::message::File;
use serde_json::Value;
use std::time::Duration;
use tokio::time::{Instant, timeout_at};
use twilight_http_ratelimiting::Method;

/// How long to wait for the answer to a callback after its deadline.
const CALLBACK_GRACE: Duration = Duration::from_secs(1);
/// How long edits and follow-ups are retried: an interaction's token is valid for 15 minutes.
/// Source: Discord developer documentation, "Receiving and Responding".
const FOLLOW_UP_WITHIN: Duration = Duration::from_secs(14 * 60);
const ALREADY_ACKNOWLEDGED: u64 = 40060;

impl Rest {
    /// Sends the first response. It is retried after an error or a broken connection, never because
    /// Discord is slow. "Already acknowledged" counts as success: an earlier attempt, whose answer
    /// was lost, succeeded.
    pub(in crate::discord) async fn callback(
        &self,
        interaction: u64,
        token: &str,
        body: &Value,
        deadline: Instant,
    ) -> Result<(), RestError> {
        let Ok(_permit) = timeout_at(deadline, self.callbacks.acquire()).await else {
            return Err(RestError::Unanswered {
                why: "too many responses are in flight".into(),
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
                limited: Limited::Ends,
                as_bot: false,
            })
            .await;
        match called {
            Err(error) if error.is_code(ALREADY_ACKNOWLEDGED) => Ok(()),
            other => other.map(drop),
        }
    }

    /// Edits `@original`: the content of a deferred reply, or the message whose button was pressed.
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

    /// Deletes `@original`.
    pub(in crate::discord) async fn delete_original(
        &self,
        application: u64,
        token: &str,
    ) -> Result<(), RestError> {
        let path = format!("webhooks/{application}/{token}/messages/@original");
        self.by_token(Method::Delete, &path, None, Repeat::Harmless)
            .await
    }

    /// Sends a follow-up at most once: follow-ups have no nonce, so one that may have arrived is not
    /// retried.
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
            limited: Limited::Ends,
            as_bot: false,
        })
        .await
        .map(drop)
    }
}
