//! Deletes answers that are older than the operator keeps them.

use crate::bot::core::Core;
use crate::store::Change;
use std::sync::Arc;
use std::time::Duration;

const DAY_MS: i64 = 24 * 60 * 60 * 1000;
const CHECK_EVERY_MS: i64 = 60 * 60 * 1000;
/// The pause between two slices, in which presses are stored.
const PAUSE: Duration = Duration::from_millis(50);

/// Deletes answers older than `days`, once an hour and slice by slice. Never returns.
pub async fn run_retention(bot: Arc<Core>, days: u32) {
    loop {
        // From the beginning of a check, so that a jump of the clock during it is not missed.
        let next = bot.clock().now().plus_ms(CHECK_EVERY_MS);
        if let Err(error) = delete_old(&bot, days).await {
            let error = format!("{error:#}");
            tracing::warn!(
                error,
                "old answers not deleted; the next attempt is in an hour"
            );
        }
        bot.clock().reached(next).await;
    }
}

async fn delete_old(core: &Core, days: u32) -> anyhow::Result<()> {
    let before = core.clock.now().plus_ms(-i64::from(days) * DAY_MS);
    let mut slices = 0_u64;
    while (core.read_unlimited(move |reader| reader.has_answers_before(before))).await? {
        let deleted = core.store.writer.change(Change::DeleteAnswers { before });
        deleted.wait().await?;
        slices += 1;
        tokio::time::sleep(PAUSE).await;
    }
    if slices > 0 {
        tracing::info!(slices, days, "old answers deleted");
    }
    Ok(())
}
