//! What happens without anyone asking: closes, next questions, redrawn counts, snapshots.

use crate::bot::core::{Core, Delivery};
use quiz_engine::Input;
use quiz_engine::ids::RoundId;
use quiz_engine::question::Kind;
use std::sync::Arc;
use std::time::Duration;

/// No redrawing this long before the close, which redraws it anyway.
const REFRESH_NOT_BEFORE_CLOSE_MS: i64 = 2500;
/// Discord takes only few edits of a message that is older than an hour.
const REFRESH_UNTIL_AGE_MS: i64 = 55 * 60 * 1000;

/// Does what is due, for as long as it is polled.
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
            // Its sender is the clock, which lives as long as the bot.
            _ = moves.changed() => {}
        }
        if deadline_passed(&bot) {
            bot.decide(Input::Tick);
        }
        for round in bot.timer.due_refreshes(bot.clock.now()) {
            refresh(&bot, round);
        }
    }
}

/// Writes a snapshot every so often, for as long as it is polled.
pub async fn run_snapshots(bot: Arc<Core>, every: Duration) {
    loop {
        tokio::time::sleep(every).await;
        // A write that fails ends the process elsewhere.
        let _ = snapshot(&bot).await;
    }
}

fn deadline_passed(core: &Core) -> bool {
    let deadline = core.state().engine.next_deadline();
    deadline.is_some_and(|at| at <= core.clock.now())
}

fn refresh(core: &Core, round: RoundId) {
    // The lock is held to the end, so that no close is said before this.
    let state = core.state();
    let engine = &state.engine;
    let (Some(sheet), Some(closes)) = (engine.open_question(round), engine.closes(round)) else {
        return;
    };
    let Some(opened) = sheet.message.map(|message| message.created_at()) else {
        return;
    };
    let now = core.clock.now();
    let age_ms = now.ms_since(opened);
    let closing = now.plus_ms(REFRESH_NOT_BEFORE_CLOSE_MS) > closes;
    if sheet.question.kind != Kind::Several && !closing && age_ms < REFRESH_UNTIL_AGE_MS {
        core.deliver(Delivery::Refresh(sheet));
    }
}

/// Stores the leaderboards that changed since the last snapshot, so that a start need not
/// replay the quizzes that made them.
///
/// # Errors
/// When the disk fails.
pub(crate) async fn snapshot(core: &Core) -> Result<(), crate::store::WriteError> {
    let receipt = {
        let mut state = core.state();
        let boards = state.take_unsaved();
        if boards.is_empty() {
            return Ok(());
        }
        tracing::debug!(boards = boards.len(), "snapshot");
        core.store.writer.snapshot(boards)
    };
    receipt.wait().await
}
