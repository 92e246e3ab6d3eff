//! The queues of work, one for each channel.
//!
//! A channel without work is not in the map. A failed publication is parked beside the queue, so
//! that it does not delay what comes after it. Parked publications are bounded by the results of
//! the last seven days that Discord did not take.

use super::outgoing::Outgoing;
use quiz_engine::Publication;
use quiz_engine::ids::{ChannelId, ContestId, QuizId, Timestamp};
use quiz_engine::play::QuestionView;
use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard};
use tokio::sync::Notify;

/// A job in a channel.
#[derive(Debug)]
pub(super) enum Job {
    Publish(Box<Outgoing>),
    /// Redraw the count of answers; dropped as soon as another job is queued.
    Refresh(Box<QuestionView>),
    /// Redraw the announcement of a contest.
    Redraw(ContestId),
}

/// What a channel's worker does next.
#[derive(Debug)]
pub(super) enum Next {
    Do(Job),
    /// Sleep until this instant, or until notified.
    Wait(Timestamp, Arc<Notify>),
    /// End: the channel's queue was removed.
    End,
}

#[derive(Debug, Default)]
struct Queue {
    ready: VecDeque<Job>,
    parked: Vec<(Timestamp, Box<Outgoing>)>,
    wake: Arc<Notify>,
}

#[derive(Debug, Default)]
pub(super) struct Queues(Mutex<HashMap<ChannelId, Queue>>);

/// Whether a channel has a worker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Worker {
    Runs,
    Missing,
}

impl Queues {
    fn lock(&self) -> MutexGuard<'_, HashMap<ChannelId, Queue>> {
        self.0
            .lock()
            .expect("nothing panics with the queues locked")
    }

    /// Appends a job. Returns whether the channel already had a worker.
    pub(super) fn push(&self, channel: ChannelId, job: Job) -> Worker {
        let mut queues = self.lock();
        let worker = match queues.contains_key(&channel) {
            true => Worker::Runs,
            false => Worker::Missing,
        };
        let queue = queues.entry(channel).or_default();
        queue
            .ready
            .retain(|waiting| !matches!(waiting, Job::Refresh(_)));
        let redraws =
            |waiting: &Job| matches!((waiting, &job), (Job::Redraw(a), Job::Redraw(b)) if a == b);
        queue.ready.retain(|waiting| !redraws(waiting));
        queue.ready.push_back(job);
        queue.wake.notify_one();
        worker
    }

    /// Parks a publication until an instant.
    pub(super) fn park(&self, channel: ChannelId, until: Timestamp, outgoing: Box<Outgoing>) {
        let mut queues = self.lock();
        let queue = queues.entry(channel).or_default();
        queue.parked.push((until, outgoing));
    }

    /// Returns whether the channel's next job is to post the final standings of that quiz.
    pub(super) fn standings_are_next(&self, channel: ChannelId, quiz: QuizId) -> bool {
        let queues = self.lock();
        let next = queues.get(&channel).and_then(|queue| queue.ready.front());
        next.is_some_and(|job| is_standings(job, quiz))
    }

    /// Inserts a publication behind the next job.
    pub(super) fn insert_second(&self, channel: ChannelId, outgoing: Box<Outgoing>) {
        let mut queues = self.lock();
        let ready = &mut queues.entry(channel).or_default().ready;
        ready.insert(ready.len().min(1), Job::Publish(outgoing));
    }

    /// Takes the next job: first those that are ready, in order, then the parked ones that are due.
    pub(super) fn next(&self, channel: ChannelId, now: Timestamp) -> Next {
        let mut queues = self.lock();
        let Some(queue) = queues.get_mut(&channel) else {
            return Next::End;
        };
        if let Some(job) = queue.ready.pop_front() {
            return Next::Do(job);
        }
        let first = queue.parked.iter().enumerate();
        match first.min_by_key(|(_, (until, _))| *until) {
            Some((at, &(until, _))) if until <= now => {
                Next::Do(Job::Publish(queue.parked.remove(at).1))
            }
            Some((_, &(until, _))) => Next::Wait(until, Arc::clone(&queue.wake)),
            None => {
                queues.remove(&channel);
                Next::End
            }
        }
    }
}

fn is_standings(job: &Job, quiz: QuizId) -> bool {
    let Job::Publish(outgoing) = job else {
        return false;
    };
    matches!(&outgoing.publication,
        Publication::FinalStandings(standings) if standings.started.quiz == quiz)
}
