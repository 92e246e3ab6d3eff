//! What happens on time alone: closes, next questions, redrawn counts, snapshots.

use crate::bot::core::{Core, Delivery};
use quiz_engine::ids::RoundId;
use quiz_engine::question::Kind;
use std::sync::Arc;
use std::time::Duration;

/// No redraw this long before the close, which edits the message anyway.
const REFRESH_NOT_BEFORE_CLOSE_MS: i64 = 2500;
/// Discord allows only a few edits of a message that is older than an hour.
const REFRESH_UNTIL_AGE_MS: i64 = 55 * 60 * 1000;

/// Acts on each deadline of the engine and redraws counts. Never returns.
pub async fn run_schedule(bot: Arc<Core>) {
    let mut moves = bot.clock.moves();
    loop {
        let sleep = async {
            match bot.timer.sleep_until() {
                Some(at) => {
                    let ms = at.ms_since(bot.clock.now()).max(0).unsigned_abs();
                    tokio::time::sleep(Duration::from_millis(ms)).await;
                }
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            () = sleep => {}
            () = bot.timer.sooner.notified() => continue,
            // This cannot fail: the bot's clock holds the sender.
            _ = moves.changed() => {}
        }
        if deadline_passed(&bot) {
            bot.tick();
        }
        for round in bot.timer.due_refreshes(bot.clock.now()) {
            refresh(&bot, round);
        }
    }
}

/// Writes a snapshot in each interval `every`. Never returns.
pub async fn run_snapshots(bot: Arc<Core>, every: Duration) {
    loop {
        tokio::time::sleep(every).await;
        // `Core::disk_failed` ends the process after a failed write.
        let _ = snapshot(&bot).await;
    }
}

fn deadline_passed(core: &Core) -> bool {
    let deadline = core.state().engine.next_deadline();
    deadline.is_some_and(|at| at <= core.clock.now())
}

fn refresh(core: &Core, round: RoundId) {
    // Locked to the end, so that no close is queued before this redraw.
    let state = core.state();
    let engine = &state.engine;
    let (Some(view), Some(closes)) = (engine.open_question(round), engine.closes(round)) else {
        return;
    };
    let Some(opened) = view.message.map(|message| message.created_at()) else {
        return;
    };
    let now = core.clock.now();
    let age_ms = now.ms_since(opened);
    let closing = now.plus_ms(REFRESH_NOT_BEFORE_CLOSE_MS) > closes;
    if view.question.kind != Kind::Several && !closing && age_ms < REFRESH_UNTIL_AGE_MS {
        core.deliver(Delivery::Refresh(view));
    }
}

/// Stores the leaderboards that changed since the last snapshot, so that a start need not replay
/// the quizzes behind them.
///
/// # Errors
/// If the write fails.
pub(crate) async fn snapshot(core: &Core) -> Result<(), crate::store::WriteError> {
    let receipt = {
        let mut state = core.state();
        let boards = state.take_unsaved();
        if boards.is_empty() {
            return Ok(());
        }
        tracing::debug!(boards = boards.len(), "writing a snapshot");
        core.store.writer.snapshot(boards)
    };
    receipt.wait().await
}
