//! Why a wish was not granted, and what to do instead.

use super::text::{cut, name, one_line, relative, seconds};
use super::{Words, markdown, say, typed};
use crate::bot::Permission;
use crate::bot::message::Message;
use crate::quiz::Refusal;

/// Characters for a list of tags.
const TAGS: usize = 600;

/// The private words for a refusal.
pub fn refusal(words: &Words, refusal: &Refusal) -> Message {
    Message::text(match refusal {
        Refusal::UnknownBank { asked, nearest } => {
            let asked = markdown::escape(&cut(asked, 100));
            let mut lines = vec![say!(words, "refused-unknown-bank", asked = asked)];
            lines.extend(nearest.as_ref().map(|nearest| {
                say!(
                    words,
                    "refused-unknown-bank-nearest",
                    nearest = nearest.as_str()
                )
            }));
            lines.push(say!(words, "refused-unknown-bank-list"));
            lines.join(" ")
        }
        Refusal::UnknownTag { tag, tags } => {
            let tag = markdown::escape(&cut(tag, 100));
            let there = if tags.is_empty() {
                say!(words, "refused-unknown-tag-none")
            } else {
                say!(words, "refused-unknown-tag-list", tags = tag_list(tags))
            };
            format!("{} {there}", say!(words, "refused-unknown-tag", tag = tag))
        }
        Refusal::AlreadyRunning => say!(words, "refused-already-running"),
        Refusal::TooSoon { ready } => say!(words, "refused-too-soon", when = relative(*ready)),
        Refusal::NothingRuns => say!(words, "refused-nothing-runs"),
        Refusal::NothingOpen => say!(words, "refused-nothing-open"),
        Refusal::NothingOpenPaused => say!(words, "refused-nothing-open-paused"),
        Refusal::NotYours { starter } => {
            say!(words, "refused-not-yours", name = name(&starter.name))
        }
        Refusal::AlreadyPaused => say!(words, "refused-already-paused"),
        Refusal::NotPaused => say!(words, "refused-not-paused"),
        Refusal::QuestionClosed => say!(words, "refused-question-closed"),
        Refusal::TooLate { late_ms } => {
            let late = seconds(late_ms.unsigned_abs().max(100));
            say!(words, "refused-too-late", seconds = late)
        }
        Refusal::NothingChosen => say!(words, "refused-nothing-chosen"),
        Refusal::NotANumber { typed, units } => {
            let typed = typed::quoted(typed);
            match units.first() {
                Some(unit) => say!(
                    words,
                    "refused-not-a-number-of",
                    typed = typed,
                    unit = typed::quoted(unit)
                ),
                None => say!(words, "refused-not-a-number", typed = typed),
            }
        }
        Refusal::NotOffered => say!(words, "refused-not-offered"),
    })
}

/// Says what the bot still needs in order to post.
pub fn cannot_post(words: &Words, missing: &[Permission]) -> Message {
    let names: Vec<_> = missing
        .iter()
        .map(|permission| match permission {
            Permission::ViewChannel => say!(words, "permission-view-channel"),
            Permission::SendMessages => say!(words, "permission-send-messages"),
            Permission::SendMessagesInThreads => say!(words, "permission-send-messages-in-threads"),
            Permission::Connect => say!(words, "permission-connect"),
            Permission::ReadMessageHistory => say!(words, "permission-read-message-history"),
        })
        .map(|name| format!("**{name}**"))
        .collect();
    Message::text(say!(
        words,
        "refused-cannot-post",
        permissions = names.join(", ")
    ))
}

/// Tags one after another, as many as fit.
pub(super) fn tag_list(tags: &[String]) -> String {
    let tags: Vec<_> = tags
        .iter()
        .map(|tag| markdown::escape(&cut(&one_line(tag), 40)))
        .collect();
    cut(&tags.join(", "), TAGS)
}
