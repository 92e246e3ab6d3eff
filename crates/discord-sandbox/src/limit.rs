//! Rate limits: a bucket for each channel's POSTs and PATCHes, and the global one.

use std::collections::HashMap;
use std::time::Duration;

use tokio::time::Instant;

use crate::clock;
use crate::id::ChannelId;
use crate::options::RateLimits;
use crate::refusal::Refusal;

/// The length of a channel's window.
const WINDOW: Duration = Duration::from_secs(5);

/// The state of a bucket after a request, for the response's headers.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Allowance {
    pub(crate) limit: u32,
    pub(crate) remaining: u32,
    pub(crate) reset_after: Duration,
}

impl Default for Allowance {
    /// A limit that never makes a bot wait.
    fn default() -> Self {
        Self {
            limit: 1000,
            remaining: 999,
            reset_after: Duration::from_secs(1),
        }
    }
}

/// Requests that share a limit besides the global one.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Bucket {
    Posts(ChannelId),
    Edits(ChannelId),
}

/// Whether the global limit counts a request.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum GlobalLimit {
    Counts,
    /// Requests by an interaction's token.
    Exempt,
}

#[derive(Debug)]
struct Window {
    used: u32,
    ends: Instant,
}

impl Window {
    fn open(length: Duration) -> Self {
        Self {
            used: 0,
            ends: clock::instant() + length,
        }
    }

    /// Uses one of `limit`; fails with the time until the next window if none is left.
    fn take(&mut self, limit: u32, length: Duration) -> Result<Allowance, Duration> {
        let now = clock::instant();
        if now >= self.ends {
            *self = Self::open(length);
        }
        let reset_after = self.ends.duration_since(now);
        if self.used >= limit {
            return Err(reset_after);
        }
        self.used += 1;
        Ok(Allowance {
            limit,
            remaining: limit - self.used,
            reset_after,
        })
    }
}

/// The limits in force, and what is used of them. There is a window for each channel.
#[derive(Debug)]
pub(crate) struct Limiter {
    limits: Option<RateLimits>,
    buckets: HashMap<Bucket, Window>,
    global: Window,
}

impl Limiter {
    pub(crate) fn new(limits: Option<RateLimits>) -> Self {
        Self {
            limits,
            buckets: HashMap::new(),
            global: Window::open(Duration::ZERO),
        }
    }

    /// Admits a request, or refuses it with the time to wait. Without a bucket, only the global limit
    /// applies.
    pub(crate) fn admit(
        &mut self,
        bucket: Option<Bucket>,
        global: GlobalLimit,
    ) -> Result<Allowance, Refusal> {
        let Some(limits) = self.limits else {
            return Ok(Allowance::default());
        };
        let wait = |left: Duration, global| Refusal::RateLimited {
            retry_after: left.as_secs_f64(),
            global,
        };
        if global == GlobalLimit::Counts {
            let second = Duration::from_secs(1);
            self.global
                .take(limits.global, second)
                .map_err(|left| wait(left, true))?;
        }
        let Some(bucket) = bucket else {
            return Ok(Allowance::default());
        };
        let limit = match bucket {
            Bucket::Posts(_) => limits.posts,
            Bucket::Edits(_) => limits.edits,
        };
        let window = self
            .buckets
            .entry(bucket)
            .or_insert_with(|| Window::open(WINDOW));
        window.take(limit, WINDOW).map_err(|left| wait(left, false))
    }
}
