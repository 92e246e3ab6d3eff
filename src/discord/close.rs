//! Identifies, and close codes of the gateway after which a person has to change something.
//!
//! After some of these codes serenity returns an error; after the others it reconnects for ever and
//! only logs the code. Identifies are only in its log too, so its log is read here.
//! Source: Discord developer documentation, "Gateway Close Event Codes".

use serenity::all::GatewayError;
use std::fmt;
use std::sync::LazyLock;
use tokio::sync::watch;
use tracing::field::{Field, Visit};
use tracing::{Event, Subscriber};
use tracing_subscriber::layer::Context;
use tracing_subscriber::{Layer, filter};

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

/// Returns a layer for the process's log that looks for these codes, and for identifies, in
/// serenity's lines.
pub fn watch_log<S>() -> impl Layer<S> + Send + Sync
where
    S: Subscriber + for<'a> tracing_subscriber::registry::LookupSpan<'a>,
{
    IDENTIFIES.send_replace(Some(0));
    let gateway = filter::Targets::new()
        .with_target("serenity::gateway", tracing::Level::WARN)
        .with_target("serenity::gateway::ws", tracing::Level::DEBUG);
    Reading.with_filter(gateway)
}

struct Reading;

impl<S: Subscriber> Layer<S> for Reading {
    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let mut message = Message(None);
        event.record(&mut message);
        let Some(line) = message.0 else {
            return;
        };
        if let Some(code) = NeedsPerson::of_log(&line) {
            SEEN.send_replace(Some(code));
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
