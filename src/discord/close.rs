//! What only serenity's log shows: identifies, close codes of the gateway after which a person has to
//! change something, and shards that read a closed connection for ever.
//!
//! After some of these codes serenity returns an error; after the others it reconnects for ever and
//! only logs the code. After 4003, and after a close without a code, it neither reconnects nor waits.
//! Source: Discord developer documentation, "Gateway Close Event Codes".

use serenity::all::GatewayError;
use std::fmt;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU64, Ordering};
use tokio::sync::watch;
use tracing::field::{Field, Visit};
use tracing::{Event, Level, Metadata, Subscriber};
use tracing_subscriber::layer::Context;
use tracing_subscriber::{Layer, filter};

/// The most shards; more are not asked for.
pub(super) const MAX_SHARDS: usize = 1024;

/// An error that lasts until a person changes something: Discord refuses the bot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{} (Discord closed the gateway with {code})", advice(*.code))]
pub struct NeedsPerson {
    /// The close code.
    code: u16,
}

/// Returns what that person can do.
fn advice(code: u16) -> &'static str {
    match code {
        4004 => {
            "Discord does not accept the token; copy it again from the Bot page of your application"
        }
        4010 => "Discord does not accept the number of this shard; report this as a bug",
        4011 => {
            "the bot is in so many servers that Discord wants more shards; leave servers, or install a version of quizbot that uses more"
        }
        4012 => {
            "Discord no longer supports this version of its API; install a newer version of quizbot"
        }
        4014 => {
            "Discord does not allow this bot the intents that it asks for; look at the Bot page of your application"
        }
        _ => "Discord does not accept a request of the bot; install a newer version of quizbot",
    }
}

impl NeedsPerson {
    /// Reads the close code from the error with which serenity ended; `None` for other errors.
    pub(super) fn of(error: &serenity::Error) -> Option<Self> {
        let serenity::Error::Gateway(error) = error else {
            return None;
        };
        match error {
            GatewayError::InvalidAuthentication => Some(Self { code: 4004 }),
            GatewayError::InvalidShardData => Some(Self { code: 4010 }),
            GatewayError::OverloadedShard => Some(Self { code: 4011 }),
            GatewayError::InvalidGatewayIntents => Some(Self { code: 4013 }),
            GatewayError::DisallowedGatewayIntents => Some(Self { code: 4014 }),
            _ => None,
        }
    }

    /// Reads the close code from a line of serenity's log; `None` for other lines.
    fn of_log(line: &str) -> Option<Self> {
        let codes = [
            ("Sent invalid shard data", 4010),
            ("Shard has too many guilds", 4011),
            ("Unknown unclean close 4012", 4012),
        ];
        let found = codes.iter().find(|(text, _)| line.contains(text));
        found.map(|(_, code)| Self { code: *code })
    }
}

static SEEN: LazyLock<watch::Sender<Option<NeedsPerson>>> = LazyLock::new(watch::Sender::default);

/// Resolves when serenity has logged such a code.
pub(super) async fn needs_person() -> NeedsPerson {
    let mut seen = SEEN.subscribe();
    match seen.wait_for(Option::is_some).await.map(|seen| *seen) {
        Ok(Some(code)) => code,
        // The sender exists as long as the process.
        _ => std::future::pending().await,
    }
}

/// The identifies that serenity has logged; `None` until its log is read.
static IDENTIFIES: LazyLock<watch::Sender<Option<u64>>> = LazyLock::new(watch::Sender::default);

/// Counts the identifies of the process, if serenity's log is read.
pub(super) fn identifies() -> watch::Receiver<Option<u64>> {
    IDENTIFIES.subscribe()
}

/// How often each shard has tried to read from its connection.
static READS: [AtomicU64; MAX_SHARDS] = [const { AtomicU64::new(0) }; MAX_SHARDS];

/// Returns how often a shard has tried to read from its connection; 0 unless serenity's log is read.
pub(super) fn reads(shard: u32) -> u64 {
    let reads = READS.get(shard as usize);
    reads.map_or(0, |reads| reads.load(Ordering::Relaxed))
}

/// Returns a layer for the process's log that looks for all this in serenity's lines.
pub fn watch_log<S>() -> impl Layer<S> + Send + Sync
where
    S: Subscriber + for<'a> tracing_subscriber::registry::LookupSpan<'a>,
{
    IDENTIFIES.send_replace(Some(0));
    Reading.with_filter(filter::filter_fn(is_read))
}

/// Returns whether lines of this place are read.
fn is_read(of: &Metadata<'_>) -> bool {
    let level = match of.target() {
        RUNNER => Level::TRACE,
        "serenity::gateway::ws" => Level::DEBUG,
        other if other.starts_with("serenity::gateway") => Level::WARN,
        _ => return false,
    };
    of.is_event() && *of.level() <= level
}

/// The loop that reads a shard's connection.
const RUNNER: &str = "serenity::gateway::bridge::shard_runner";

/// Reads the shard from the line with which each round of that loop begins; `None` for other lines.
fn shard_that_reads(line: &str) -> Option<u32> {
    let shard = line.strip_suffix("] loop iteration started.")?;
    let (_, after) = shard.split_once("id: ShardId(")?;
    after.split(')').next()?.parse().ok()
}

struct Reading;

impl<S: Subscriber> Layer<S> for Reading {
    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let mut message = Message(None);
        event.record(&mut message);
        let Some(line) = message.0 else {
            return;
        };
        if event.metadata().target() == RUNNER {
            let shard = shard_that_reads(&line);
            if let Some(reads) = shard.and_then(|shard| READS.get(shard as usize)) {
                reads.fetch_add(1, Ordering::Relaxed);
            }
            return;
        }
        if let Some(code) = NeedsPerson::of_log(&line) {
            // From another thread: a task that is woken by this one waits for it, and it may never wait.
            std::thread::spawn(move || SEEN.send_replace(Some(code)));
        }
        if line.ends_with("] Identifying") {
            IDENTIFIES.send_modify(|count| *count = count.map(|count| count + 1));
        }
    }
}

struct Message(Option<String>);

impl Visit for Message {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        if field.name() == "message" {
            self.0 = Some(format!("{value:?}"));
        }
    }
}
