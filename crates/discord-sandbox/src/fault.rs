//! Faults of the REST API, and the plan of pending ones.

use std::time::Duration;

use anyhow::{Result, ensure};
use serde_json::Value;
use tokio::sync::watch;

use crate::id::ChannelId;
use crate::wait::PATIENCE;

/// The kinds of requests to which a fault can be applied.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum RouteKind {
    /// GET /gateway and /gateway/bot.
    Gateway,
    /// The request that opens the websocket.
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
    /// POST of a thread.
    OpenThread,
    /// Anything else.
    Other,
}

/// What happens to a request. "Done" means that its effect takes place.
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
        /// The scope in the answer.
        scope: LimitScope,
        /// Where the answer has the time.
        place: RetryAfter,
    },
    /// Not done; answered with a fake answer.
    Refused(FakeAnswer),
    /// Done, but answered with a fake answer.
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

/// A fake answer that a test builds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FakeAnswer {
    pub(crate) status: u16,
    pub(crate) content_type: &'static str,
    pub(crate) body: String,
}

impl FakeAnswer {
    /// Returns an answer without a body.
    pub fn empty(status: u16) -> Self {
        Self::new(status, "application/json", "")
    }

    /// Returns a page of HTML, as from a proxy in front of Discord.
    pub fn html(status: u16) -> Self {
        let page = "<html><head><title>Error</title></head><body>Error</body></html>";
        Self::new(status, "text/html; charset=UTF-8", page)
    }

    /// Returns truncated JSON.
    pub fn cut_json(status: u16) -> Self {
        Self::new(status, "application/json", r#"{"id": "12"#)
    }

    /// Returns an answer with any body.
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
    /// Returns a closed gate.
    pub fn new() -> Self {
        Self::default()
    }

    /// Waits until `count` requests in total have reached the gate.
    ///
    /// # Errors
    ///
    /// If they do not reach it within [`PATIENCE`].
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

    /// Lets all waiting and all later requests through.
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

/// The pending faults.
#[derive(Debug, Default)]
pub(crate) struct Plan {
    rules: Vec<Rule>,
    /// Changes of the next interaction's event, by JSON pointer; `None` removes the value.
    pub(crate) interaction_edits: Vec<(String, Option<Value>)>,
    /// A close code for connections that identify, and the number of connections that get it.
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

    /// Drops all pending faults.
    pub(crate) fn clear(&mut self) {
        *self = Self::default();
    }

    pub(crate) fn refuse_identify(&mut self, code: u16, count: usize) {
        self.identify = (count > 0).then_some((code, count));
    }

    /// Takes the close code for a connection that identifies; `None` accepts the connection.
    pub(crate) fn take_identify(&mut self) -> Option<u16> {
        let (code, count) = self.identify?;
        self.refuse_identify(code, count - 1);
        Some(code)
    }

    /// Takes the fault for a request, if one is pending.
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
