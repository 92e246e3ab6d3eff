//! Checks which shards are connected. Without its shard, the bot is away from a server's questions.

use crate::bot::Core;
use crate::bot::health::Gateway;
use crate::metric;
use metrics::gauge;
use quiz_engine::ids::Shard;
use serenity::all::{ConnectionStage, ShardId, ShardManager};
use std::sync::Arc;
use std::time::Duration;

/// How often the connection is checked.
const WATCH_EVERY: Duration = Duration::from_secs(1);
/// A shard is away after this number of failed checks in a row.
const AWAY_AFTER: u32 = 3;

/// Notifies the core of the shards that are away; never ends.
pub(super) async fn watch(manager: Arc<ShardManager>, bot: Arc<Core>, shards: u32) {
    let mut gone = vec![0_u32; shards as usize];
    loop {
        tokio::time::sleep(WATCH_EVERY).await;
        let connected = connected(&manager, shards).await;
        let count = connected.iter().filter(|connected| **connected).count();
        gauge!(metric::SHARDS_CONNECTED).set(count as f64);
        if count == gone.len() {
            bot.health().set_gateway(Gateway::Connected);
        }
        for (number, (gone, connected)) in (0..).zip(gone.iter_mut().zip(connected)) {
            *gone = if connected { 0 } else { *gone + 1 };
            if *gone == AWAY_AFTER {
                tracing::warn!(shard = number, "away from the gateway");
            }
            if *gone >= AWAY_AFTER {
                bot.health().set_gateway(Gateway::Away);
                // Repeated every second, for questions that are asked in the meantime.
                let of = shards;
                bot.was_away(Shard { number, of });
            }
        }
    }
}

/// Returns whether each shard is connected.
async fn connected(manager: &ShardManager, shards: u32) -> Vec<bool> {
    let runners = manager.runners.lock().await;
    // While serenity reconnects there is no runner.
    let stages = (0..shards).map(|number| runners.get(&ShardId(number)).map(|one| one.stage));
    stages
        .map(|stage| stage == Some(ConnectionStage::Connected))
        .collect()
}

/// Waits without a connection.
pub(super) async fn wait(bot: &Core, ms: i64) {
    let mut left = Duration::from_millis(ms.max(0).unsigned_abs());
    if left.is_zero() {
        return;
    }
    tracing::warn!(
        wait_s = left.as_secs(),
        "identified too often; waiting before connecting"
    );
    bot.health().set_gateway(Gateway::Away);
    while !left.is_zero() {
        bot.was_away(Shard { number: 0, of: 1 });
        let step = left.min(WATCH_EVERY);
        tokio::time::sleep(step).await;
        left -= step;
    }
}
