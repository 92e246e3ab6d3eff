//! The loop of the writer thread.

use super::{Job, Work, WriteError, write_change, write_fact, write_snapshot};
use crate::metric;
use crate::store::pictures;
use crate::store::privacy::Forgetting;
use crate::store::reader::now;
use crate::store::sqlite::execute;
use metrics::{gauge, histogram};
use quiz_engine::Fact;
use quiz_engine::member::MemberFact;
use rusqlite::{Connection, TransactionBehavior, params};
use std::collections::VecDeque;
use std::sync::mpsc::Receiver;
use std::time::Duration;
use tokio::sync::{oneshot, watch};

/// The most jobs that share a transaction, so that the first of them does not wait long.
const MAX_BATCH: usize = 1024;
/// The number of batches after which SQLite updates its statistics for planning.
const OPTIMIZE_EVERY: u64 = 100_000;

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

type Done = oneshot::Sender<Result<(), WriteError>>;

pub(super) fn run(
    mut connection: Connection,
    jobs: &Receiver<Job>,
    fail: &watch::Sender<Option<WriteError>>,
) {
    let mut failure: Option<WriteError> = None;
    let mut forgetting = Forgetting::default();
    // The receipts of the deletions in `forgetting`.
    let mut deletions = VecDeque::<Done>::new();
    let mut batches = 0_u64;
    while let Some(batch) = next_batch(jobs, failure.is_some() || forgetting.is_empty()) {
        gauge!(metric::STORE_QUEUE).decrement(batch.len() as f64);
        let (probes, batch): (Vec<_>, Vec<_>) = batch
            .into_iter()
            .partition(|job| matches!(job.work, Work::Probe));
        let result = match &failure {
            Some(error) => Err(error.clone()),
            None => write(&mut connection, &batch, &mut forgetting),
        };
        if let (Err(error), None) = (&result, &failure) {
            failure = Some(error.clone());
            fail.send_replace(failure.clone());
            deletions.clear();
        }
        for Job { work, done } in batch {
            match result.is_ok() && forgets(&work) {
                true => deletions.push_back(done),
                // The receiver may have been dropped; the fact is stored anyway.
                false => drop(done.send(result.clone())),
            }
        }
        let finished = deletions.len().saturating_sub(forgetting.len());
        for done in deletions.drain(..finished) {
            let _ = done.send(Ok(()));
        }
        for probe in probes {
            let result = match &failure {
                Some(error) => Err(error.clone()),
                None => write_probe(&connection),
            };
            let _ = probe.done.send(result);
        }
        batches += 1;
        if batches.is_multiple_of(OPTIMIZE_EVERY) {
            optimize(&connection);
        }
    }
    // Nothing below is needed, so it does not wait for a busy disk.
    let _ = connection.busy_timeout(Duration::from_millis(200));
    optimize(&connection);
    // A copy of the database file alone is then complete.
    let _ = connection.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)");
}

/// Returns all waiting jobs; empty if none waits and there is other work to do.
fn next_batch(jobs: &Receiver<Job>, idle: bool) -> Option<Vec<Job>> {
    let first = match idle {
        true => Some(jobs.recv().ok()?),
        false => jobs.try_recv().ok(),
    };
    let more = jobs.try_iter().take(MAX_BATCH - 1);
    Some(first.into_iter().chain(more).collect())
}

fn forgets(work: &Work) -> bool {
    let Work::Facts(facts, _) = work else {
        return false;
    };
    let mut facts = facts.iter();
    facts.any(|fact| matches!(fact, Fact::Member(MemberFact::Forgotten { .. })))
}

fn optimize(connection: &Connection) {
    if let Err(error) = connection.execute_batch("PRAGMA optimize") {
        tracing::warn!(%error, "cannot update the statistics for planning queries");
    }
}

/// Writes one row without a change.
fn write_probe(connection: &Connection) -> Result<(), WriteError> {
    let written = connection.execute("UPDATE snapshot SET settled = settled", []);
    written
        .map(drop)
        .map_err(|error| WriteError(error.to_string().into()))
}

/// Commits the batch, and then a slice of a deletion.
fn write(
    connection: &mut Connection,
    batch: &[Job],
    forgetting: &mut Forgetting,
) -> Result<(), WriteError> {
    commit(connection, batch, forgetting)
        .and_then(|()| forget_slice(connection, forgetting))
        .map_err(|error| WriteError(format!("{error:#}").into()))
}

fn forget_slice(connection: &mut Connection, forgetting: &mut Forgetting) -> anyhow::Result<()> {
    if forgetting.is_empty() {
        return Ok(());
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    forgetting.step(&transaction)?;
    Ok(transaction.commit()?)
}

fn commit(
    connection: &mut Connection,
    batch: &[Job],
    forgetting: &mut Forgetting,
) -> anyhow::Result<()> {
    let nothing = |job: &Job| match &job.work {
        Work::Facts(facts, boards) => facts.is_empty() && boards.is_none(),
        Work::Change(_) | Work::Snapshot(_) | Work::Start(_) | Work::Identify(_) => false,
        Work::Probe => true,
    };
    if batch.iter().all(nothing) {
        return Ok(());
    }
    let began = now();
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for job in batch {
        match &job.work {
            Work::Facts(facts, boards) => {
                for fact in facts {
                    write_fact(&transaction, fact, forgetting)?;
                }
                if let Some(boards) = boards {
                    write_snapshot(&transaction, boards)?;
                }
            }
            Work::Change(change) => write_change(&transaction, change)?,
            Work::Snapshot(boards) => write_snapshot(&transaction, boards)?,
            Work::Probe => {}
            Work::Identify(at) => {
                execute(
                    &transaction,
                    "DELETE FROM identify WHERE at < ?1",
                    params![at.plus_ms(-DAY_MS).0],
                )?;
                execute(
                    &transaction,
                    "INSERT OR IGNORE INTO identify VALUES (?1)",
                    params![at.0],
                )?;
            }
            Work::Start(at) => {
                execute(
                    &transaction,
                    "INSERT OR IGNORE INTO start VALUES (?1)",
                    params![at.0],
                )?;
                pictures::delete_orphans(&transaction)?;
            }
        }
    }
    transaction.commit()?;
    histogram!(metric::COMMIT).record(began.elapsed().as_secs_f64());
    histogram!(metric::COMMIT_JOBS).record(batch.len() as f64);
    Ok(())
}
