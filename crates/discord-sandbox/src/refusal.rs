//! Refused requests, with Discord's status, code and message.

use serde_json::{Value, json};

use crate::check::message::Refused;
use crate::check::problem::Problems;

/// A refused request.
#[derive(Debug)]
pub(crate) enum Refusal {
    Unauthorized,
    UnknownRoute,
    UnknownChannel,
    UnknownGuild,
    UnknownMember,
    UnknownMessage,
    UnknownWebhook,
    UnknownInteraction,
    UnknownCommand,
    NotThisApplication,
    TooManyOldEdits {
        retry_after: f64,
    },
    TooLarge,
    AlreadyAcknowledged,
    MissingAccess,
    EditOfAnother,
    EmptyMessage,
    CannotSendToUser,
    MissingPermissions,
    WrongChannelType,
    ExpiredToken,
    InvalidForm(Problems),
    ArchivedThread,
    LockedThread,
    InvalidJson,
    RateLimited {
        retry_after: f64,
        global: bool,
    },
    /// A fault that a test injected.
    Injected(u16),
}

impl From<Refused> for Refusal {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::Problems(problems) => Self::InvalidForm(problems),
            Refused::Empty => Self::EmptyMessage,
        }
    }
}

impl Refusal {
    /// Returns the HTTP status, and Discord's code and message.
    pub(crate) fn parts(&self) -> (u16, u32, &'static str) {
        match self {
            Self::Unauthorized => (401, 0, "401: Unauthorized"),
            Self::UnknownRoute => (404, 0, "404: Not Found"),
            Self::UnknownChannel => (404, 10003, "Unknown Channel"),
            Self::UnknownGuild => (404, 10004, "Unknown Guild"),
            Self::UnknownMember => (404, 10007, "Unknown Member"),
            Self::UnknownMessage => (404, 10008, "Unknown Message"),
            Self::UnknownWebhook => (404, 10015, "Unknown Webhook"),
            Self::UnknownInteraction => (404, 10062, "Unknown interaction"),
            Self::UnknownCommand => (404, 10063, "Unknown application command"),
            Self::NotThisApplication => (
                403,
                20012,
                "You are not authorized to perform this action on this application",
            ),
            Self::TooManyOldEdits { .. } => (
                429,
                30046,
                "Maximum number of edits to messages older than 1 hour reached. Try again later",
            ),
            Self::TooLarge => (413, 40005, "Request entity too large"),
            Self::AlreadyAcknowledged => (400, 40060, "Interaction has already been acknowledged."),
            Self::MissingAccess => (403, 50001, "Missing Access"),
            Self::EditOfAnother => (403, 50005, "Cannot edit a message authored by another user"),
            Self::EmptyMessage => (400, 50006, "Cannot send an empty message"),
            Self::CannotSendToUser => (403, 50007, "Cannot send messages to this user"),
            Self::MissingPermissions => (403, 50013, "Missing Permissions"),
            Self::WrongChannelType => (400, 50024, "Cannot execute action on this channel type"),
            Self::ExpiredToken => (401, 50027, "Invalid Webhook Token"),
            Self::InvalidForm(_) => (400, 50035, "Invalid Form Body"),
            Self::ArchivedThread => (400, 50083, "Thread is archived"),
            Self::LockedThread => (403, 160_005, "This thread is locked"),
            Self::InvalidJson => (400, 50109, "The request body contains invalid JSON."),
            Self::RateLimited { .. } => (429, 0, "You are being rate limited."),
            Self::Injected(status) => match status {
                429 => (429, 0, "You are being rate limited."),
                status => (*status, 0, "Injected fault"),
            },
        }
    }

    /// Returns the seconds to wait before a retry.
    pub(crate) fn retry_after(&self) -> Option<f64> {
        match self {
            Self::RateLimited { retry_after, .. } | Self::TooManyOldEdits { retry_after } => {
                Some(*retry_after)
            }
            _ => None,
        }
    }

    /// Returns Discord's error body.
    pub(crate) fn json(&self) -> Value {
        let (_, code, message) = self.parts();
        match self {
            Self::InvalidForm(problems) => {
                json!({ "message": message, "code": code, "errors": problems.to_errors() })
            }
            Self::RateLimited {
                retry_after,
                global,
            } => {
                json!({ "message": message, "retry_after": retry_after, "global": global })
            }
            Self::TooManyOldEdits { retry_after } => {
                json!({ "message": message, "code": code, "retry_after": retry_after, "global": false })
            }
            _ => json!({ "message": message, "code": code }),
        }
    }
}
