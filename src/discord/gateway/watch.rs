//! Checks which shards are connected. Without its shard, the bot is away from a server's questions.

use crate::bot::Core;
use crate::bot::clock::AWAY_AFTER_MS;
use crate::bot::health::Gateway;
use crate::metric;
use metrics::gauge;
use quiz_engine::ids::{Shard, Timestamp};
use serenity::all::{ConnectionStage, ShardId, ShardManager};
use std::sync::Arc;
use std::time::Duration;

/// How often the connection is checked. So exactly is the length of an outage known.
const WATCH_EVERY: Duration = Duration::from_millis(50);
/// How often a shard that stays away is reported, for questions that are asked in the meantime.
const REPORT_EVERY_MS: i64 = 1000;

/// Notifies the core of the shards that are away; never ends.
pub(super) async fn watch(manager: Arc<ShardManager>, bot: Arc<Core>, shards: u32) {
    let mut outages = Outages::since(bot.connected_before(), shards);
    loop {
        tokio::time::sleep(WATCH_EVERY).await;
        let connected = connected(&manager, shards).await;
        let count = connected.iter().filter(|connected| **connected).count();
        gauge!(metric::SHARDS_CONNECTED).set(count as f64);
        if count == connected.len() {
            bot.health().set_gateway(Gateway::Connected);
        }
        for away in outages.look(bot.clock().now(), &connected) {
            let (number, of) = (away.number, shards);
            if away.begins {
                tracing::warn!(shard = number, "away from the gateway");
            }
            if !connected[number as usize] {
                bot.health().set_gateway(Gateway::Away);
            }
            bot.was_away(Shard { number, of });
        }
    }
}

/// The outages of shards.
struct Outages(Vec<Outage>);

/// The connection of a shard.
#[derive(Clone, Copy)]
struct Outage {
    /// When it was last connected.
    connected: Timestamp,
    /// When it was last reported to be away, in this outage.
    reported: Option<Timestamp>,
}

/// A shard that was without a connection for too long.
#[derive(Debug, PartialEq)]
struct Away {
    number: u32,
    /// Whether this outage is reported for the first time.
    begins: bool,
}

impl Outages {
    /// None of the shards is connected since that instant.
    fn since(connected: Timestamp, shards: u32) -> Self {
        let outage = Outage {
            connected,
            reported: None,
        };
        Self(vec![outage; shards as usize])
    }

    /// Takes in which shards are connected now, and returns those to report.
    fn look(&mut self, now: Timestamp, connected: &[bool]) -> Vec<Away> {
        let looked = (0_u32..).zip(self.0.iter_mut().zip(connected));
        let away = looked.filter_map(|(number, (outage, connected))| {
            let long = now.ms_since(outage.connected) > AWAY_AFTER_MS;
            let due = outage
                .reported
                .is_none_or(|at| *connected || now.ms_since(at) >= REPORT_EVERY_MS);
            let begins = outage.reported.is_none();
            if long && due {
                outage.reported = Some(now);
            }
            if *connected {
                *outage = Outage {
                    connected: now,
                    reported: None,
                };
            }
            (long && due).then_some(Away { number, begins })
        });
        away.collect()
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
    const STEP: Duration = Duration::from_secs(1);
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
        let step = left.min(STEP);
        tokio::time::sleep(step).await;
        left -= step;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const START: Timestamp = Timestamp(1_750_000_000_000);

    /// Looks every 10 ms at a shard that is connected except in `outage`, in milliseconds; returns
    /// when it is reported.
    fn reported(outage: std::ops::Range<i64>, until: i64) -> Vec<i64> {
        let mut outages = Outages::since(START, 1);
        let looks = (0..=until).step_by(10);
        let reported = looks.filter(|at| {
            let connected = !outage.contains(at);
            !outages.look(START.plus_ms(*at), &[connected]).is_empty()
        });
        reported.collect()
    }

    #[test]
    fn an_outage_is_reported_if_it_is_over_two_seconds() {
        // The last look at the connection is 10 ms before the outage.
        assert_eq!(reported(5010..7000, 9000), Vec::<i64>::new(), "1.99 s");
        assert_eq!(reported(5010..7010, 9000), [7010], "2.01 s");
        assert_eq!(reported(5010..8200, 9000), [7010, 8010, 8200]);
    }

    #[test]
    fn a_restart_belongs_to_the_first_outage() {
        assert_eq!(
            reported(0..2000, 5000),
            Vec::<i64>::new(),
            "it was connected after 2 s"
        );
        assert_eq!(reported(0..2010, 5000), [2010]);
    }

    #[test]
    fn each_shard_has_its_own_outages() {
        let mut outages = Outages::since(START, 2);
        let at = |ms| START.plus_ms(ms);
        assert_eq!(outages.look(at(0), &[true, true]), []);
        assert_eq!(outages.look(at(2000), &[true, false]), []);
        let away = |begins| Away { number: 1, begins };
        assert_eq!(outages.look(at(2001), &[true, false]), [away(true)]);
        assert_eq!(outages.look(at(2500), &[true, false]), []);
        assert_eq!(outages.look(at(2600), &[true, true]), [away(false)]);
        assert_eq!(outages.look(at(2700), &[true, true]), []);
    }
}
