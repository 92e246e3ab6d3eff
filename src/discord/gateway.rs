//! The gateway: receives events and watches the connection.

mod handler;

use super::Identity;
use super::close::{NeedsPerson, needs_person};
use super::inbox;
use super::rest::Rest;
use crate::bot::Core;
use crate::bot::health::Gateway;
use crate::metric;
use anyhow::Context as _;
use handler::InteractionHandler;
use metrics::{counter, gauge};
use serenity::all::{
    ClientBuilder, ConnectionStage, Context, Event, GatewayIntents, HttpBuilder, RawEventHandler,
    ShardManager,
};
use std::sync::Arc;
use std::time::Duration;

/// How often the connection is checked; the bot counts as away after two seconds without one.
const WATCH_EVERY: Duration = Duration::from_secs(1);

/// Serves the gateway until `stop` resolves.
pub(super) async fn run(
    bot: Arc<Core>,
    rest: Arc<Rest>,
    identity: Identity,
    stop: impl Future<Output = ()>,
) -> anyhow::Result<()> {
    tokio::pin!(stop);
    let answered = tokio::select! {
        answered = rest.get("gateway") => answered.context("cannot ask for the gateway's address")?,
        () = &mut stop => return Ok(()),
    };
    let url = answered["url"]
        .as_str()
        .context("Discord's answer to gateway has no url")?
        .to_owned();
    let handler = InteractionHandler::new(bot, Arc::clone(&rest), &identity);
    let handler = Arc::new(handler);
    let http = HttpBuilder::new(rest.token().secret())
        .proxy(rest.api().as_str())
        .ratelimiter_disabled(true)
        .build();
    let mut client = ClientBuilder::new_with_http(http, GatewayIntents::GUILDS)
        .raw_event_handler(Events(Arc::clone(&handler)))
        .await
        .context("cannot prepare the gateway")?;
    // serenity gets the gateway's URL itself, and falls back to Discord's when that fails.
    *client.ws_url.lock().await = url;
    let shards = Arc::clone(&client.shard_manager);
    let watch = watch(Arc::clone(&shards), Arc::clone(&handler.bot));
    let ended = tokio::select! {
        ended = client.start() => Some(ended.map_err(explained)),
        refused = needs_person() => Some(Err(refused.into())),
        () = watch => None,
        () = stop => None,
    };
    handler.stop();
    if ended.is_none() {
        // A shard that does not answer delays this; it only has to stop new interactions.
        let _ = tokio::time::timeout(Duration::from_millis(500), shards.shutdown_all()).await;
    }
    handler.finish().await;
    match ended {
        None => Ok(()),
        Some(ended) => ended,
    }
}

/// Adds to serenity's error why the gateway ended for good.
fn explained(error: serenity::Error) -> anyhow::Error {
    match NeedsPerson::of(&error) {
        Some(refused) => refused.into(),
        None => anyhow::Error::new(error).context("the gateway refused the bot"),
    }
}

/// Notifies the core when the bot was away; never ends.
async fn watch(shards: Arc<ShardManager>, bot: Arc<Core>) {
    let mut gone = 0_u32;
    loop {
        tokio::time::sleep(WATCH_EVERY).await;
        let runners = shards.runners.lock().await;
        // While serenity reconnects there is no runner.
        let connected = !runners.is_empty()
            && runners
                .values()
                .all(|runner| runner.stage == ConnectionStage::Connected);
        let count = runners.values();
        let count = count.filter(|runner| runner.stage == ConnectionStage::Connected);
        gauge!(metric::SHARDS_CONNECTED).set(count.count() as f64);
        gauge!(metric::SHARDS).set(1.0);
        drop(runners);
        gone = if connected { 0 } else { gone + 1 };
        if gone >= 3 {
            bot.health().set_gateway(Gateway::Away);
        }
        if gone == 3 {
            tracing::warn!("away from the gateway");
        }
        if gone >= 3 {
            // Every second again, for questions that are asked in the meantime.
            bot.was_away();
        }
    }
}

struct Events(Arc<InteractionHandler>);

#[serenity::async_trait]
impl RawEventHandler for Events {
    async fn raw_event(&self, _: Context, event: Event) {
        match event {
            Event::InteractionCreate(event) => {
                if let Some(incoming) = inbox::read(event.interaction) {
                    self.0.serve(incoming).await;
                }
            }
            Event::Ready(_) => {
                self.0.bot.health().set_gateway(Gateway::Connected);
                counter!(metric::IDENTIFIES).increment(1);
                tracing::info!("ready");
            }
            Event::Resumed(_) => {
                self.0.bot.health().set_gateway(Gateway::Connected);
                tracing::info!("resumed");
            }
            Event::Unknown(event) => self.0.log_unknown_event(&event).await,
            _ => {}
        }
    }
}
