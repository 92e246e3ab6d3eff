//! Several readers that servers share fairly, with a time limit for each query.

mod queue;

use self::queue::Queue;
use super::board_cache::BoardCache;
use super::reader::{Busy, Reader, now};
use anyhow::Context;
use quiz_engine::ids::GuildId;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};
use tokio::sync::oneshot;

/// How many queries run at the same time.
const READERS: usize = 3;
/// How long a query may run.
const RUN_LIMIT: Duration = Duration::from_secs(2);
/// How long a query may wait for a reader.
const WAIT_LIMIT: Duration = Duration::from_secs(5);

type Query = Box<dyn FnOnce(&Reader) + Send>;

struct Waiting {
    query: Query,
    since: Instant,
}

/// Threads that run queries of members.
#[derive(Debug)]
pub struct ReaderPool {
    shared: Arc<Shared>,
    threads: Vec<JoinHandle<()>>,
}

struct Shared {
    state: Mutex<State>,
    changed: Condvar,
    run_limit: Duration,
}

impl std::fmt::Debug for Shared {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        to.debug_struct("Shared").finish_non_exhaustive()
    }
}

struct State {
    queue: Queue<GuildId, Waiting>,
    stopping: bool,
}

impl ReaderPool {
    pub(super) fn start(path: &Path, boards: &Arc<BoardCache>) -> anyhow::Result<Self> {
        Self::with_limit(path, boards, RUN_LIMIT)
    }

    fn with_limit(
        path: &Path,
        boards: &Arc<BoardCache>,
        run_limit: Duration,
    ) -> anyhow::Result<Self> {
        let shared = Arc::new(Shared {
            state: Mutex::new(State {
                // One reader is always left to the other servers.
                queue: Queue::new(READERS - 1),
                stopping: false,
            }),
            changed: Condvar::new(),
            run_limit,
        });
        let mut threads = Vec::with_capacity(READERS);
        for number in 1..=READERS {
            let reader = Reader::open(path, Arc::clone(boards))?;
            let shared = Arc::clone(&shared);
            let thread = std::thread::Builder::new()
                .name(format!("reader {number}"))
                .spawn(move || shared.serve(&reader))
                .context("cannot start a thread of the store")?;
            threads.push(thread);
        }
        Ok(Self { shared, threads })
    }

    /// Runs a query for a server.
    ///
    /// # Errors
    /// [`Busy`], or when the store cannot be read.
    pub async fn read<T: Send + 'static>(
        &self,
        guild: GuildId,
        read: impl FnOnce(&Reader) -> anyhow::Result<T> + Send + 'static,
    ) -> anyhow::Result<T> {
        let (done, result) = oneshot::channel();
        let query = Box::new(move |reader: &Reader| {
            // The receiver may have been dropped.
            let _ = done.send(read(reader));
        });
        let waiting = Waiting {
            query,
            since: now(),
        };
        let taken = self.shared.state().queue.push(guild, waiting);
        if taken.is_err() {
            return Err(Busy.into());
        }
        self.shared.changed.notify_one();
        // A query that panicked or waited for too long drops its sender.
        result.await.unwrap_or_else(|_| Err(Busy.into()))
    }
}

impl Drop for ReaderPool {
    fn drop(&mut self) {
        self.shared.state().stopping = true;
        self.shared.changed.notify_all();
        for thread in self.threads.drain(..) {
            let _ = thread.join();
        }
    }
}

impl Shared {
    /// No query runs while it is locked, so no panic can leave it inconsistent.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn serve(&self, reader: &Reader) {
        while let Some((guild, waiting)) = self.next() {
            if now().duration_since(waiting.since) < WAIT_LIMIT {
                let run = || reader.within(self.run_limit, waiting.query);
                if catch_unwind(AssertUnwindSafe(run)).is_err() {
                    tracing::error!(%guild, "a query panicked");
                }
            }
            self.state().queue.finish(&guild);
            // A query of this server may be waiting for the end of this one.
            self.changed.notify_one();
        }
    }

    fn next(&self) -> Option<(GuildId, Waiting)> {
        let mut state = self.state();
        loop {
            if state.stopping {
                return None;
            }
            if let Some(next) = state.queue.next() {
                return Some(next);
            }
            let woken = self.changed.wait(state);
            state = woken.unwrap_or_else(PoisonError::into_inner);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Store;

    const ENDLESS: &str =
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n";

    fn endless(reader: &Reader) -> anyhow::Result<i64> {
        reader.with(|connection| Ok(connection.query_row(ENDLESS, [], |row| row.get(0))?))
    }

    #[tokio::test]
    async fn endless_queries_of_one_server_end_and_delay_no_other_server() {
        let folder = tempfile::tempdir().expect("a folder");
        let store = Store::open(folder.path()).expect("a new store");
        let limit = Duration::from_secs(1);
        let pool = ReaderPool::with_limit(&store.path, &Arc::default(), limit).expect("readers");
        let greedy = || pool.read(GuildId(1), endless);
        let many = async { tokio::join!(greedy(), greedy(), greedy(), greedy()) };
        let quick = async {
            let began = now();
            let size = pool.read(GuildId(2), |reader| reader.size()).await;
            (size, began.elapsed())
        };
        let (many, (size, took)) = tokio::join!(many, quick);
        for one in [many.0, many.1, many.2, many.3] {
            assert!(one.expect_err("it is endless").is::<Busy>());
        }
        size.expect("the other server is answered");
        assert!(took < limit, "it waited for {took:?}");
    }

    #[tokio::test]
    async fn a_query_that_panics_does_not_end_its_reader() {
        let folder = tempfile::tempdir().expect("a folder");
        let store = Store::open(folder.path()).expect("a new store");
        for _ in 0..READERS * 2 {
            let read = |_: &Reader| -> anyhow::Result<()> { panic!("a fault in a query") };
            let failed = store.pool.read(GuildId(1), read).await;
            assert!(failed.expect_err("it panicked").is::<Busy>());
        }
        let size = store.pool.read(GuildId(1), |reader| reader.size());
        size.await.expect("the readers are there");
    }
}
