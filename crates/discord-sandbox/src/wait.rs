//! Waits with a deadline; a failed wait names what it waited for.

use std::fmt::Display;
use std::panic::Location;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

/// The deadline for what must happen, long enough for a busy machine.
pub const PATIENCE: Duration = Duration::from_secs(120);
const POLL_INTERVAL: Duration = Duration::from_millis(20);

/// Waits for a future, but no longer than `limit`.
///
/// `what` is formatted when the wait has failed, so that it can describe the state at that time.
///
/// # Panics
///
/// If the future is not ready by then.
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

/// Calls `look` repeatedly until it returns `Ok`, but no longer than `limit`.
///
/// An `Err` describes what was found instead.
///
/// # Panics
///
/// If no call returns `Ok` by then; the panic has the last `Err`.
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
                tokio::time::sleep(POLL_INTERVAL).await;
            }
        };
        match tokio::time::timeout(limit, looking).await {
            Ok(found) => found,
            Err(_) => {
                let instead = last.map_or("no attempt ended".to_owned(), |it| it.to_string());
                panic!("waited {limit:?} for {what}, at {caller}; there is instead:\n{instead}")
            }
        }
    }
}

/// Runs blocking code on a new thread, and waits for it no longer than `limit`.
///
/// # Panics
///
/// If it does not end by then, or if it panics.
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
