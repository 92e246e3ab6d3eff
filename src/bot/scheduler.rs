//! What happens on time alone: closes, next questions, redrawn counts, snapshots.

use crate::bot::clock::{AWAY_AFTER_MS, SetBack};
use crate::bot::core::{Core, Delivery};
use quiz_engine::ids::{ContestId, RoundId};
use quiz_engine::question::Kind;
use std::sync::Arc;
use std::time::Duration;

/// How often the scheduler wakes at least. So exactly is the length of a stall known.
const BEAT_EVERY_MS: i64 = 50;
/// How long after a stall the presses that waited have to be handled, before anything closes.
const CATCH_UP: Duration = Duration::from_secs(2);
/// No redraw this long before the close, which edits the message anyway.
const REFRESH_NOT_BEFORE_CLOSE_MS: i64 = 2500;
/// Discord allows only a few edits of a message that is older than an hour.
const REFRESH_UNTIL_AGE_MS: i64 = 55 * 60 * 1000;

/// Acts on each deadline of the engine, redraws counts, and keeps the clock right. Never returns.
pub async fn run_schedule(bot: Arc<Core>) {
    let mut jumps = bot.clock.jumps();
    loop {
        if has_stalled(&bot) {
            tokio::time::sleep(CATCH_UP).await;
            resume(&bot);
        }
        keep_time(&bot);
        if deadline_passed(&bot) {
            bot.tick();
        }
        for round in bot.timer.due_refreshes(bot.clock.now()) {
            refresh(&bot, round);
        }
        for contest in bot.timer.due_redraws(bot.clock.now()) {
            redraw(&bot, contest);
        }
        let next = bot.timer.sleep_until();
        let left_ms = next.map_or(BEAT_EVERY_MS, |at| at.ms_since(bot.clock.now()));
        let sleep_ms = left_ms.clamp(0, BEAT_EVERY_MS).unsigned_abs();
        tokio::select! {
            () = tokio::time::sleep(Duration::from_millis(sleep_ms)) => {}
            () = bot.timer.sooner.notified() => {}
            () = jumps.next() => {}
        }
    }
}

/// Whether the process or the machine stood still, or the wall clock was set ahead.
fn has_stalled(core: &Core) -> bool {
    core.clock.without_beat_ms() > AWAY_AFTER_MS
}

/// Takes the clock to the present after a stall. Who could not answer meanwhile loses nothing by
/// it, and what is due by now is done.
fn resume(core: &Core) {
    if let Some(by_ms) = core.clock.follow(SetBack::Forbidden) {
        tracing::warn!(by_ms, "the bot stood still or the wall clock was set ahead");
    }
    core.record(|engine, _| engine.away());
    core.clock.beat();
}

fn keep_time(core: &Core) {
    let set_back = match core.state().engine.is_idle() {
        true => SetBack::Allowed,
        false => SetBack::Forbidden,
    };
    if let Some(by_ms) = core.clock.follow(set_back) {
        tracing::warn!(by_ms, "the clock follows the wall clock");
    }
    core.clock.beat();
    if core.state().engine.is_played() {
        core.note_alive();
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

fn redraw(core: &Core, contest: ContestId) {
    // Locked to the end, so that no close is queued before this redraw.
    let state = core.state();
    if let Some(contesting) = state.engine.contest(contest) {
        core.deliver(Delivery::Redraw(contesting.contest.channel, contest));
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

#[cfg(test)]
mod tests;
