//! Counts the bot's requests and connections, and records refused requests.
//!
//! Refusals and recorded requests are kept until the sandbox ends.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::id::ChannelId;

/// Counts of the bot's requests and connections since the sandbox started.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// All requests to the API.
    pub requests: u64,
    /// Interactions that were sent to the bot.
    pub interactions: u64,
    /// Accepted first responses by callback type: 4 message, 5 deferred message, 6 deferred
    /// update, 7 update, 8 choices, 9 modal.
    pub callbacks: BTreeMap<u8, u64>,
    /// Edits of `@original`.
    pub original_edits: u64,
    /// Messages posted by an interaction's token.
    pub followups: u64,
    /// PUTs of the commands.
    pub command_puts: u64,
    /// Messages posted in channels.
    pub posts: u64,
    /// Edits of messages in channels.
    pub edits: u64,
    /// Messages deleted in channels.
    pub deletes: u64,
    /// Posts, edits and deletions by channel.
    pub channels: BTreeMap<ChannelId, ChannelCounts>,
    /// Refused requests by Discord's code, without rate limits and injected faults.
    pub refused: BTreeMap<u32, u64>,
    /// Requests refused by a rate limit.
    pub rate_limited: u64,
    /// Requests to routes that the sandbox does not have.
    pub unknown_routes: u64,
    /// Gateway connections that were opened.
    pub connections: u64,
    /// Sessions that began with an identify.
    pub identifies: u64,
    /// Sessions that were resumed.
    pub resumes: u64,
    /// Sessions that could not be resumed.
    pub invalid_sessions: u64,
    /// Heartbeats received.
    pub heartbeats: u64,
}

impl Counts {
    /// Returns the number of all first responses.
    pub fn all_callbacks(&self) -> u64 {
        self.callbacks.values().sum()
    }

    /// Returns the counts of one channel.
    pub fn channel(&self, id: ChannelId) -> ChannelCounts {
        self.channels.get(&id).copied().unwrap_or_default()
    }
}

/// Counts of one channel's messages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ChannelCounts {
    /// Messages posted.
    pub posts: u64,
    /// Edits.
    pub edits: u64,
    /// Deletions.
    pub deletes: u64,
}

/// One request of the bot, kept when recording is on.
#[derive(Clone, Debug)]
pub struct Recorded {
    /// The HTTP method.
    pub method: String,
    /// The path with OpenAPI's placeholders, from the first `/` after the version.
    pub template: String,
    /// The path of the request.
    pub path: String,
    /// The body, or null.
    pub body: Value,
    /// The names of its files.
    pub files: Vec<String>,
    /// The HTTP status of the answer.
    pub status: u16,
    /// The body of the answer, or null.
    pub answer: Value,
}

/// A request that was refused.
#[derive(Clone, Debug)]
pub struct Refused {
    /// The method and the path, without tokens.
    pub request: String,
    /// The HTTP status.
    pub status: u16,
    /// Discord's code.
    pub code: u32,
    /// The body of the answer.
    pub answer: Value,
}

/// The running counts, and what `assert_clean` checks.
#[derive(Debug, Default)]
pub(crate) struct Ledger {
    pub(crate) requests: u64,
    pub(crate) interactions: u64,
    pub(crate) callbacks: [u64; 10],
    pub(crate) original_edits: u64,
    pub(crate) followups: u64,
    pub(crate) command_puts: u64,
    channels: BTreeMap<ChannelId, ChannelCounts>,
    pub(crate) rate_limited: u64,
    pub(crate) connections: u64,
    pub(crate) identifies: u64,
    pub(crate) resumes: u64,
    pub(crate) invalid_sessions: u64,
    pub(crate) heartbeats: u64,
    pub(crate) unknown_routes: Vec<String>,
    pub(crate) refusals: Vec<Refused>,
    /// The number of refusals with each of Discord's codes that a test expects.
    pub(crate) expected: BTreeMap<u32, usize>,
    /// Tasks of the sandbox that panicked.
    pub(crate) dead: Vec<String>,
    pub(crate) recording: bool,
    pub(crate) recorded: Vec<Recorded>,
}

impl Ledger {
    pub(crate) fn new(recording: bool) -> Self {
        Self {
            recording,
            ..Self::default()
        }
    }

    pub(crate) fn channel(&mut self, id: ChannelId) -> &mut ChannelCounts {
        self.channels.entry(id).or_default()
    }

    pub(crate) fn counts(&self) -> Counts {
        let mut refused = BTreeMap::new();
        for refusal in &self.refusals {
            *refused.entry(refusal.code).or_default() += 1;
        }
        let sum = |part: fn(&ChannelCounts) -> u64| self.channels.values().map(part).sum();
        let callbacks = (0_u8..).zip(self.callbacks).filter(|(_, count)| *count > 0);
        Counts {
            requests: self.requests,
            interactions: self.interactions,
            callbacks: callbacks.collect(),
            original_edits: self.original_edits,
            followups: self.followups,
            command_puts: self.command_puts,
            posts: sum(|channel| channel.posts),
            edits: sum(|channel| channel.edits),
            deletes: sum(|channel| channel.deletes),
            channels: self.channels.clone(),
            refused,
            rate_limited: self.rate_limited,
            unknown_routes: self.unknown_routes.len().try_into().unwrap_or(u64::MAX),
            connections: self.connections,
            identifies: self.identifies,
            resumes: self.resumes,
            invalid_sessions: self.invalid_sessions,
            heartbeats: self.heartbeats,
        }
    }

    /// Returns the refusals that no test expects.
    pub(crate) fn unexpected(&self) -> Vec<&Refused> {
        let mut expected = self.expected.clone();
        let mut unexpected = Vec::new();
        for refusal in &self.refusals {
            match expected.get_mut(&refusal.code) {
                Some(left) if *left > 0 => *left -= 1,
                _ => unexpected.push(refusal),
            }
        }
        unexpected
    }
}
