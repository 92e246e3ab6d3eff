//! The gateway: receives events and watches the connection.

mod handler;
mod spin;
mod watch;

use self::watch::watch;
use super::Identity;
use super::close::{self, NeedsPerson, needs_person};
use super::inbox;
use super::pace::{DAY_MS, Pace};
use super::rest::Rest;
use crate::bot::Core;
use crate::bot::health::Gateway;
use crate::metric;
use anyhow::Context as _;
use handler::InteractionHandler;
use metrics::{counter, gauge};
use quiz_engine::ids::{GuildId, Shard};
use serenity::all::{
    Client, ClientBuilder, Context, Event, GatewayIntents, HttpBuilder, Interaction,
    RawEventHandler, Ready, ShardManager,
};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use tokio::sync::watch::Sender;

/// The longest wait for a shard at a stop, which only has to end new interactions.
const SHUTDOWN_WITHIN: Duration = Duration::from_millis(500);
/// The identifies per day that Discord allows, unless its answer has another number.
/// Source: Discord developer documentation, "Gateway".
const IDENTIFIES_A_DAY: u64 = 1000;

/// Discord's terms for a connection.
struct Terms {
    url: String,
    /// Recommended, or set by the operator.
    shards: u32,
    /// The most identifies in a day.
    identifies: usize,
}

/// Why the connection ended.
enum Ended {
    /// The client ended it.
    Failed(anyhow::Error),
    Stopped,
    /// It identified too often; the next one has to wait.
    TooFast,
}

/// Serves the gateway until `stop` resolves.
pub(super) async fn run(
    bot: Arc<Core>,
    rest: Arc<Rest>,
    identity: Identity,
    shards: Option<u32>,
    stop: impl Future<Output = ()>,
) -> anyhow::Result<()> {
    tokio::pin!(stop);
    let handler = Arc::new(InteractionHandler::new(bot, Arc::clone(&rest), &identity));
    let ended = loop {
        let connected = tokio::select! {
            connected = connect(&rest, &handler, shards) => connected,
            () = &mut stop => break Ok(()),
        };
        let (connection, pace) = match connected {
            Ok(connected) => connected,
            Err(error) => break Err(error),
        };
        match serve(connection, pace, &mut stop).await {
            Ended::Failed(error) => break Err(error),
            Ended::Stopped => break Ok(()),
            // The delay is before the next connection.
            Ended::TooFast => {}
        }
    };
    handler.stop();
    handler.finish().await;
    ended
}

/// A client that is ready to start.
struct Connection {
    client: Client,
    events: Arc<Connected>,
    shards: u32,
}

/// Waits until the bot can identify, and prepares a client.
async fn connect(
    rest: &Rest,
    handler: &Arc<InteractionHandler>,
    shards: Option<u32>,
) -> anyhow::Result<(Connection, Pace)> {
    let terms = terms(rest, shards).await?;
    let bot = &handler.bot;
    let since = bot.clock().now().plus_ms(-DAY_MS);
    let past = bot.identifies(since).await?;
    let mut pace = Pace::new(terms.identifies, terms.shards as usize, past);
    watch::wait(bot, pace.wait_ms(bot.clock().now())).await;
    let http = HttpBuilder::new(rest.token().secret())
        .proxy(rest.api().as_str())
        .ratelimiter_disabled(true)
        .build();
    let events = Arc::new(Connected::new(Arc::clone(handler), terms.shards));
    let client = ClientBuilder::new_with_http(http, GatewayIntents::GUILDS)
        .raw_event_handler(Events(Arc::clone(&events)))
        .await
        .context("cannot prepare the gateway")?;
    // serenity gets the gateway's URL itself, and falls back to Discord's when that fails.
    *client.ws_url.lock().await = terms.url;
    gauge!(metric::SHARDS).set(f64::from(terms.shards));
    let connection = Connection {
        client,
        events,
        shards: terms.shards,
    };
    Ok((connection, pace))
}

async fn terms(rest: &Rest, shards: Option<u32>) -> anyhow::Result<Terms> {
    let answered = rest.get("gateway/bot").await;
    let answered = answered.context("cannot ask for the gateway's address")?;
    let url = answered["url"].as_str();
    let limit = &answered["session_start_limit"];
    let recommended = answered["shards"].as_u64().unwrap_or(1);
    let recommended = recommended.clamp(1, close::MAX_SHARDS as u64);
    Ok(Terms {
        url: url
            .context("Discord's answer to gateway/bot has no url")?
            .to_owned(),
        shards: shards.unwrap_or(recommended as u32),
        identifies: limit["total"].as_u64().unwrap_or(IDENTIFIES_A_DAY) as usize,
    })
}

/// Runs the client until it ends, `stop` resolves, or it identifies too often.
async fn serve(
    Connection {
        mut client,
        events,
        shards,
    }: Connection,
    mut pace: Pace,
    stop: impl Future<Output = ()>,
) -> Ended {
    let manager = Arc::clone(&client.shard_manager);
    let bot = Arc::clone(&events.handler.bot);
    spin::watch_reads(&manager, &events);
    let ended = tokio::select! {
        ended = client.start_shards(shards) => match ended {
            Ok(()) => Ended::Failed(anyhow::anyhow!("the gateway ended")),
            Err(error) => Ended::Failed(explained(error)),
        },
        refused = needs_person() => Ended::Failed(refused.into()),
        () = too_fast(&events, &mut pace) => Ended::TooFast,
        () = watch(Arc::clone(&manager), bot, shards) => Ended::Stopped,
        () = stop => Ended::Stopped,
    };
    // After a failure the process ends, and serenity may be stuck on the closed connection.
    if !matches!(ended, Ended::Failed(_)) {
        shut_down(&manager).await;
    }
    ended
}

async fn shut_down(shards: &ShardManager) {
    let _ = tokio::time::timeout(SHUTDOWN_WITHIN, shards.shutdown_all()).await;
}

/// Stores each identify; resolves after one that should have been delayed.
async fn too_fast(events: &Connected, pace: &mut Pace) {
    let mut logged = close::identifies();
    let mut begun = events.sessions.subscribe();
    let bot = &events.handler.bot;
    let mut before = logged.borrow_and_update().unwrap_or(0);
    loop {
        // Without a reader of serenity's log, as in tests, successful ones are counted.
        let count = if logged.borrow().is_some() {
            let _ = logged.changed().await;
            let now = logged.borrow_and_update().unwrap_or(before);
            now - std::mem::replace(&mut before, now)
        } else {
            let _ = begun.changed().await;
            let now = *begun.borrow_and_update();
            now - std::mem::replace(&mut before, now)
        };
        for _ in 0..count {
            let now = bot.clock().now();
            let early = pace.wait_ms(now) > 0;
            pace.record(now);
            bot.identified(now);
            counter!(metric::IDENTIFIES).increment(1);
            if early {
                return;
            }
        }
    }
}

/// Adds to serenity's error why the gateway ended for good.
fn explained(error: serenity::Error) -> anyhow::Error {
    match NeedsPerson::of(&error) {
        Some(refused) => refused.into(),
        None => anyhow::Error::new(error).context("the gateway refused the bot"),
    }
}

/// The state of one client's events.
struct Connected {
    handler: Arc<InteractionHandler>,
    shards: u32,
    /// The number of sessions so far.
    sessions: Sender<u64>,
    /// How many events each shard has received.
    received: Vec<AtomicU64>,
}

impl Connected {
    fn new(handler: Arc<InteractionHandler>, shards: u32) -> Self {
        Self {
            handler,
            shards,
            sessions: Sender::default(),
            received: (0..shards).map(|_| AtomicU64::new(0)).collect(),
        }
    }

    fn received(&self, shard: u32) -> u64 {
        let received = self.received.get(shard as usize);
        received.map_or(0, |received| received.load(Ordering::Relaxed))
    }

    /// Handles a new session of a shard. Events between it and the last one are lost; a long time
    /// between them is noticed by [`watch`].
    fn ready(&self, ready: &Ready) {
        let number = ready.shard.map_or(0, |shard| shard.id.0);
        let shard = Shard {
            number,
            of: self.shards,
        };
        self.sessions.send_modify(|count| *count += 1);
        self.connected();
        let serves = ready.guilds.iter().map(|guild| GuildId(guild.id.get()));
        self.handler.bot.shard_ready(shard, &serves.collect());
        tracing::info!(shard = number, "ready");
    }

    /// With several shards, the check of connections begins when all are connected.
    fn connected(&self) {
        if self.shards == 1 {
            self.handler.bot.health().set_gateway(Gateway::Connected);
        }
    }
}

struct Events(Arc<Connected>);

#[serenity::async_trait]
impl RawEventHandler for Events {
    async fn raw_event(&self, context: Context, event: Event) {
        let connected = &self.0;
        if let Some(received) = connected.received.get(context.shard_id.0 as usize) {
            received.fetch_add(1, Ordering::Relaxed);
        }
        match event {
            Event::InteractionCreate(event) => match event.interaction {
                Interaction::Component(press) if press.guild_id.is_some() => {
                    connected.handler.receive(inbox::of_press(press)).await;
                }
                other => connected.handler.receive_raw(&inbox::raw(&other)).await,
            },
            Event::Ready(event) => connected.ready(&event.ready),
            Event::Resumed(_) => {
                connected.connected();
                tracing::info!("resumed");
            }
            Event::GuildCreate(event) => {
                connected
                    .handler
                    .bot
                    .guild_joined(GuildId(event.guild.id.get()));
            }
            // An outage of Discord is not a removal.
            Event::GuildDelete(event) if !event.guild.unavailable => {
                connected
                    .handler
                    .bot
                    .guild_left(GuildId(event.guild.id.get()));
            }
            // serenity rejects a whole event for one unexpected field.
            Event::Unknown(event) if event.kind == "INTERACTION_CREATE" => {
                connected.handler.receive_raw(&event.value).await;
            }
            Event::Unknown(event) => tracing::debug!(kind = event.kind, "unknown event"),
            _ => {}
        }
    }
}
