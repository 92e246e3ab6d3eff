//! Waits with a deadline, which name what they waited for when they fail.

use std::fmt::Display;
use std::panic::Location;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

/// How long to wait for what must come, on a machine that is busy with other things as well.
pub const PATIENCE: Duration = Duration::from_secs(60);
const LOOK_EVERY: Duration = Duration::from_millis(20);

/// Waits for a future, but no longer than `limit`.
///
/// `what` is put into words when the wait has failed, so that it can also tell what is there
/// instead.
///
/// # Panics
///
/// If the future is not done by then.
#[track_caller]
pub fn within<F: Future>(
    limit: Duration,
    what: impl Display,
    waited: F,
) -> impl Future<Output = F::Output> {
    let caller = Location::caller();
    async move {
        match tokio::time::timeout(limit, waited).await {
            Ok(done) => done,
            Err(_) => panic!("waited {limit:?} for {what}, at {caller}"),
        }
    }
}

/// Looks again and again until there is what is wanted, but no longer than `limit`.
///
/// A look gives what was wanted, or else what is there instead.
///
/// # Panics
///
/// If it is not there by then; the panic tells what the last look found.
#[track_caller]
pub fn eventually<T, E: Display>(
    limit: Duration,
    what: impl Display,
    mut look: impl AsyncFnMut() -> Result<T, E>,
) -> impl Future<Output = T> {
    let caller = Location::caller();
    async move {
        let mut last = None;
        let looking = async {
            loop {
                match look().await {
                    Ok(found) => return found,
                    Err(instead) => last = Some(instead),
                }
                tokio::time::sleep(LOOK_EVERY).await;
            }
        };
        match tokio::time::timeout(limit, looking).await {
            Ok(found) => found,
            Err(_) => {
                let instead = last.map_or("no look came to an end".to_owned(), |it| it.to_string());
                panic!("waited {limit:?} for {what}, at {caller}; there is instead:\n{instead}")
            }
        }
    }
}

/// Does what blocks on a thread of its own, and waits for it no longer than `limit`.
///
/// # Panics
///
/// If it is not done by then, or if it panics itself.
#[track_caller]
pub fn blocking_within<T: Send + 'static>(
    limit: Duration,
    what: impl Display,
    work: impl FnOnce() -> T + Send + 'static,
) -> T {
    let (done, waited) = mpsc::channel();
    thread::spawn(move || done.send(work()));
    match waited.recv_timeout(limit) {
        Ok(result) => result,
        Err(mpsc::RecvTimeoutError::Timeout) => panic!("waited {limit:?} for {what}"),
        Err(mpsc::RecvTimeoutError::Disconnected) => panic!("{what}: it panicked"),
    }
}
