//! Options of a sandbox.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::clock::system_clock;
use crate::wait::PATIENCE;

/// A clock: milliseconds since 1970.
pub type Clock = Arc<dyn Fn() -> i64 + Send + Sync>;

/// Moves a [`Clock`] forward.
pub type AdvanceClock = Arc<dyn Fn(Duration) + Send + Sync>;

/// How to start a [`Sandbox`](crate::Sandbox).
#[derive(Clone)]
pub struct Options {
    /// The port on 127.0.0.1; 0 takes any free port.
    pub port: u16,
    /// The clock for the timestamps in ids, and for nonces and interaction tokens. The three seconds
    /// for a first response are real time.
    pub now: Clock,
    /// Moves `now` forward; `None` if the page cannot do that.
    pub advance: Option<AdvanceClock>,
    /// A text above the messages of each channel in the page; `None` shows none.
    pub welcome: Option<Welcome>,
    /// How long the bot has for its first response, in real time.
    pub respond_within: Duration,
    /// How long the operations of people and channels wait before they fail.
    pub patience: Duration,
    /// The heartbeat interval that the gateway asks for.
    pub heartbeat: Duration,
    /// Whether the bot may ask for members, presences and message content.
    pub privileged_intents: bool,
    /// Rate limits; `None` is no limit.
    pub limits: Option<RateLimits>,
    /// Keep every request of the bot for [`Sandbox::requests`](crate::Sandbox::requests).
    pub record: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            port: 0,
            now: Arc::new(system_clock),
            advance: None,
            welcome: None,
            respond_within: Duration::from_secs(3),
            patience: PATIENCE,
            heartbeat: Duration::from_millis(41_250),
            privileged_intents: false,
            limits: None,
            record: false,
        }
    }
}

impl fmt::Debug for Options {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Options")
            .field("port", &self.port)
            .field("respond_within", &self.respond_within)
            .field("patience", &self.patience)
            .field("heartbeat", &self.heartbeat)
            .field("privileged_intents", &self.privileged_intents)
            .field("limits", &self.limits)
            .field("record", &self.record)
            .finish_non_exhaustive()
    }
}

/// A text for new users of the page, and commands to begin with.
#[derive(Clone, Debug, Default)]
pub struct Welcome {
    /// Plain text.
    pub text: String,
    /// The commands, in the order of their buttons.
    pub starters: Vec<Starter>,
}

/// A button that puts a command into the message box; Enter sends it.
#[derive(Clone, Debug)]
pub struct Starter {
    /// The label of the button.
    pub label: String,
    /// The command as it is typed. One without options opens the fields of its options.
    pub line: String,
}

/// Rate limits; the default is what Discord has been seen to set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateLimits {
    /// POSTs to one channel in five seconds.
    pub posts: u32,
    /// PATCHes of messages in one channel in five seconds.
    pub edits: u32,
    /// All requests in one second, except those by an interaction's token.
    pub global: u32,
}

impl Default for RateLimits {
    fn default() -> Self {
        Self {
            posts: 5,
            edits: 5,
            global: 50,
        }
    }
}
