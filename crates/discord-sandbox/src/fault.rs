//! Faults of the REST API: what they do, and which are still to come.

use std::time::Duration;

use anyhow::{Result, ensure};
use serde_json::Value;
use tokio::sync::watch;

use crate::id::ChannelId;
use crate::wait::PATIENCE;

/// The kinds of requests that a fault can strike.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum RouteKind {
    /// GET /gateway and /gateway/bot.
    Gateway,
    /// The websocket's own request.
    Connect,
    /// PUT of the commands.
    PutCommands,
    /// The first response to an interaction.
    Callback,
    /// GET of `@original`.
    GetOriginal,
    /// PATCH of `@original`.
    EditOriginal,
    /// DELETE of `@original`.
    DeleteOriginal,
    /// POST by an interaction's token.
    Followup,
    /// GET, PATCH or DELETE of a followup.
    TouchFollowup,
    /// POST of a channel message.
    PostMessage,
    /// GET of a channel's messages.
    ListMessages,
    /// GET of one message.
    GetMessage,
    /// PATCH of a channel message.
    EditMessage,
    /// DELETE of a channel message.
    DeleteMessage,
    /// GET of a channel.
    GetChannel,
    /// Anything else.
    Other,
}

/// What strikes a request.
#[derive(Clone, Debug)]
pub enum Fault {
    /// Not done; answered with this status, such as 500 or 502.
    Status(u16),
    /// Not done; answered with 429, and with the time to wait in body and header.
    RateLimited {
        /// The time in the answer.
        retry_after: Duration,
        /// Whether the answer says that it is the global limit.
        global: bool,
    },
    /// Not done; answered with 429 of any scope, also without the time to wait.
    Limited {
        /// The time in the answer.
        retry_after: Duration,
        /// Whose limit the answer says it is.
        scope: LimitScope,
        /// Where the answer has the time.
        told: RetryAfter,
    },
    /// Not done; answered with this.
    Refused(FakeAnswer),
    /// Done, but answered with this.
    Replaced(FakeAnswer),
    /// Not done; the connection breaks.
    Broken,
    /// Done, but the connection breaks before the answer.
    BrokenAfter,
    /// Done after this time.
    Late(Duration),
    /// Done at once, answered after this time.
    LateAnswer(Duration),
    /// Done when the gate opens.
    Held(Gate),
    /// Done at once, answered when the gate opens.
    HeldAnswer(Gate),
}

/// `x-ratelimit-scope` of a 429.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LimitScope {
    /// The bot's own limit for the route.
    User,
    /// A limit that the bot shares with others, as in a busy channel.
    Shared,
    /// The bot's limit for all routes.
    Global,
}

/// Where a 429 has the time to wait.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RetryAfter {
    /// In the header as whole seconds, in the body as a fraction.
    Everywhere,
    /// In the body only.
    Body,
    /// In the headers only; the body is empty.
    Header,
    /// Nowhere.
    Nowhere,
}

/// An answer that a test makes up.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FakeAnswer {
    pub(crate) status: u16,
    pub(crate) content_type: &'static str,
    pub(crate) body: String,
}

impl FakeAnswer {
    /// No body.
    pub fn empty(status: u16) -> Self {
        Self::new(status, "application/json", "")
    }

    /// A page of HTML, as from a proxy in front of Discord.
    pub fn html(status: u16) -> Self {
        let page = "<html><head><title>Error</title></head><body>Error</body></html>";
        Self::new(status, "text/html; charset=UTF-8", page)
    }

    /// JSON that breaks off.
    pub fn cut_json(status: u16) -> Self {
        Self::new(status, "application/json", r#"{"id": "12"#)
    }

    /// Any body.
    pub fn new(status: u16, content_type: &'static str, body: impl Into<String>) -> Self {
        Self {
            status,
            content_type,
            body: body.into(),
        }
    }
}

/// A gate at which requests wait until a test opens it.
#[derive(Clone, Debug)]
pub struct Gate {
    waiting: watch::Sender<usize>,
    open: watch::Sender<bool>,
}

impl Default for Gate {
    fn default() -> Self {
        Self {
            waiting: watch::Sender::new(0),
            open: watch::Sender::new(false),
        }
    }
}

impl Gate {
    /// A closed gate.
    pub fn new() -> Self {
        Self::default()
    }

    /// Waits until `count` requests in all have come to it.
    ///
    /// # Errors
    ///
    /// If they do not come within [`PATIENCE`].
    pub async fn reached(&self, count: usize) -> Result<()> {
        let mut waiting = self.waiting.subscribe();
        let reached = waiting.wait_for(|waiting| *waiting >= count);
        // The sender is in `self`, so that the channel cannot be closed.
        let in_time = tokio::time::timeout(PATIENCE, reached).await.is_ok();
        ensure!(
            in_time,
            "waited {PATIENCE:?} for {count} requests at a gate; {} came",
            *self.waiting.borrow()
        );
        Ok(())
    }

    /// Lets all requests through, also those that come later.
    pub fn open(&self) {
        self.open.send_replace(true);
    }

    pub(crate) async fn pass(&self) {
        self.waiting.send_modify(|waiting| *waiting += 1);
        let _ = self.open.subscribe().wait_for(|open| *open).await;
    }
}

#[derive(Debug)]
struct Rule {
    /// `None` is any request of the API.
    kind: Option<RouteKind>,
    channel: Option<ChannelId>,
    left: usize,
    fault: Fault,
}

/// The faults that are still to come.
#[derive(Debug, Default)]
pub(crate) struct Plan {
    rules: Vec<Rule>,
    /// What is changed in the next interaction's event, by JSON pointer; `None` removes it.
    pub(crate) interaction_edits: Vec<(String, Option<Value>)>,
    /// A close code for connections that identify, and for how many more.
    identify: Option<(u16, usize)>,
}

impl Plan {
    pub(crate) fn add(
        &mut self,
        kind: Option<RouteKind>,
        channel: Option<ChannelId>,
        count: usize,
        fault: Fault,
    ) {
        if count > 0 {
            self.rules.push(Rule {
                kind,
                channel,
                left: count,
                fault,
            });
        }
    }

    /// Drops all faults that have not struck.
    pub(crate) fn clear(&mut self) {
        *self = Self::default();
    }

    pub(crate) fn refuse_identify(&mut self, code: u16, count: usize) {
        self.identify = (count > 0).then_some((code, count));
    }

    /// The close code for a connection that identifies; `None` lets it in.
    pub(crate) fn take_identify(&mut self) -> Option<u16> {
        let (code, count) = self.identify?;
        self.refuse_identify(code, count - 1);
        Some(code)
    }

    /// The fault for a request, if one is due.
    pub(crate) fn take(&mut self, kind: RouteKind, channel: Option<ChannelId>) -> Option<Fault> {
        let fits = |rule: &Rule| {
            let of_kind = match rule.kind {
                Some(wanted) => wanted == kind,
                None => kind != RouteKind::Connect,
            };
            of_kind && (rule.channel.is_none() || rule.channel == channel)
        };
        let at = self.rules.iter().position(fits)?;
        let rule = self.rules.get_mut(at)?;
        let fault = rule.fault.clone();
        rule.left -= 1;
        if rule.left == 0 {
            self.rules.remove(at);
        }
        Some(fault)
    }
}
