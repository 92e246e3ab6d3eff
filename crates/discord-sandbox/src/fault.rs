//! Faults of the REST API: what they do, and which are still to come.

use std::time::Duration;

use anyhow::{Result, ensure};
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
    /// Not done; answered with this status, as 500 or 502.
    Status(u16),
    /// Not done; answered with 429.
    RateLimited {
        /// What it says to wait.
        retry_after: Duration,
        /// Whether it says to be the global limit.
        global: bool,
    },
    /// Not done; the connection breaks.
    Broken,
    /// Done, but the connection breaks before the answer.
    BrokenAfter,
    /// Waits so long, and is done then.
    Late(Duration),
    /// Done at once, answered so much later.
    LateAnswer(Duration),
    /// Waits at a gate, and is done when it opens.
    Held(Gate),
    /// Done at once, answered when the gate opens.
    HeldAnswer(Gate),
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

    /// Waits until so many requests have come to it in all.
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

    /// Lets all through, those that come later too.
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
    kind: RouteKind,
    channel: Option<ChannelId>,
    left: usize,
    fault: Fault,
}

/// The faults that are still to strike.
#[derive(Debug, Default)]
pub(crate) struct Plan {
    rules: Vec<Rule>,
    /// What the next interaction is told without.
    pub(crate) left_out: Option<String>,
}

impl Plan {
    pub(crate) fn add(
        &mut self,
        kind: RouteKind,
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
        self.rules.clear();
    }

    /// The fault for a request, if one is due.
    pub(crate) fn take(&mut self, kind: RouteKind, channel: Option<ChannelId>) -> Option<Fault> {
        let fits =
            |rule: &Rule| rule.kind == kind && (rule.channel.is_none() || rule.channel == channel);
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
