//! What is to stand in channels, and whether it does.
//!
//! Whatever is decided is stored first. From there each message takes its steps: a question is
//! posted, its message is edited when it closes, an explanation or a result is posted; then it is
//! marked as delivered, which is stored as well. What fails is tried again with longer and longer
//! pauses for as long as it matters, by this process or the next. What may have been posted
//! already is looked for in the channel before it is posted again.
//!
//! Each channel has a worker and a queue of its own, so that a slow one holds up no other. Daily
//! questions, which may be due in thousands of channels at once, join their queues one after
//! another, at a pace below Discord's.

pub(crate) mod channels;
mod deliver;
mod outgoing;
mod pictures;
mod queue;
#[cfg(test)]
mod tests;

pub(crate) use outgoing::MATTERS_MS;

use crate::bot::core::{Core, Deliveries, Delivery};
use crate::metric;
use channels::Channels;
use metrics::gauge;
use outgoing::Outgoing;
use pictures::WithPictures;
use queue::{Job, Next, Queues, Worker};
use quiz_engine::ids::ChannelId;
use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::mpsc;
use tokio::task::JoinSet;

/// Between two messages about daily questions: 40 a second, of the 50 that Discord takes from a bot
/// in all. Source: Discord developer documentation, "Rate Limits".
const PACE: Duration = Duration::from_millis(25);

/// Says in channels what is decided, for as long as it is polled.
pub async fn run_publisher<C: Channels>(core: Arc<Core>, channels: C, deliveries: Deliveries) {
    let (start, starts) = mpsc::unbounded_channel();
    let publisher = Arc::new(Publisher {
        channels: WithPictures::new(Arc::clone(&core), channels),
        core,
        queues: Queues::default(),
        start,
    });
    let (later, paced) = mpsc::unbounded_channel();
    tokio::select! {
        () = publisher.take(deliveries, later) => {}
        () = publisher.pace(paced) => {}
        () = publisher.run_workers(starts) => {}
    }
}

struct Publisher<C> {
    core: Arc<Core>,
    channels: C,
    queues: Queues,
    /// Asks for a worker for a channel.
    start: mpsc::UnboundedSender<ChannelId>,
}

impl<C: Channels> Publisher<C> {
    /// Puts what is decided into the queues, once it is stored.
    async fn take(&self, mut deliveries: Deliveries, later: mpsc::UnboundedSender<Vec<Outgoing>>) {
        while let Some(delivery) = deliveries.recv().await {
            match delivery {
                Delivery::Publish {
                    publications,
                    since,
                    receipt,
                } => {
                    if receipt.wait().await.is_err() {
                        // The disk has failed, which ends the process elsewhere.
                        return std::future::pending().await;
                    }
                    let outgoing = publications.into_iter();
                    let outgoing = outgoing.map(|one| Outgoing::new(one, since));
                    self.sort(outgoing.collect(), &later);
                }
                Delivery::Resume(resumed) => {
                    let outgoing = resumed.into_iter().map(Outgoing::resumed);
                    self.sort(outgoing.collect(), &later);
                }
                Delivery::Refresh(view) => {
                    let channel = view.started.channel;
                    self.enqueue(channel, Job::Refresh(Box::new(view)));
                }
            }
        }
    }

    /// Daily questions join their queues at a pace, everything else at once.
    fn sort(&self, outgoing: Vec<Outgoing>, later: &mpsc::UnboundedSender<Vec<Outgoing>>) {
        let daily = |one: &Outgoing| one.publication.is_daily();
        let (daily, others): (Vec<_>, Vec<_>) = outgoing.into_iter().partition(daily);
        for one in others {
            self.publish(one);
        }
        for together in by_channel(daily) {
            // It is taken for as long as this is polled.
            let _ = later.send(together);
        }
    }

    async fn pace(&self, mut waiting: mpsc::UnboundedReceiver<Vec<Outgoing>>) {
        while let Some(together) = waiting.recv().await {
            let pause = PACE * together.len() as u32;
            for one in together {
                self.publish(one);
            }
            tokio::time::sleep(pause).await;
        }
    }

    fn publish(&self, outgoing: Outgoing) {
        let channel = outgoing.publication.channel();
        self.enqueue(channel, Job::Publish(Box::new(outgoing)));
    }

    fn enqueue(&self, channel: ChannelId, job: Job) {
        if self.queues.push(channel, job) == Worker::Missing {
            // It is taken for as long as this is polled.
            let _ = self.start.send(channel);
        }
    }

    /// Runs a worker for each channel that waits for something. One that panics is started again,
    /// and goes on with its queue.
    async fn run_workers(self: &Arc<Self>, mut starts: mpsc::UnboundedReceiver<ChannelId>) {
        let mut workers = JoinSet::new();
        let mut channels = HashMap::new();
        loop {
            let start = tokio::select! {
                Some(channel) = starts.recv() => Some(channel),
                Some(ended) = workers.join_next_with_id() => match ended {
                    Ok((id, ())) => {
                        channels.remove(&id);
                        None
                    }
                    Err(error) => {
                        let channel = channels.remove(&error.id());
                        tracing::error!(?channel, %error, "a channel worker ended; starting it again");
                        channel
                    }
                },
            };
            if let Some(channel) = start {
                let worker = workers.spawn(Arc::clone(self).work(channel));
                channels.insert(worker.id(), channel);
            }
            gauge!(metric::PUBLISHER_QUEUE).set(channels.len() as f64);
        }
    }

    async fn work(self: Arc<Self>, channel: ChannelId) {
        let clock = self.core.clock();
        loop {
            match self.queues.next(channel, clock.now()) {
                Next::Do(Job::Refresh(view)) => self.refresh(&view).await,
                Next::Do(Job::Publish(outgoing)) => self.advance(outgoing).await,
                Next::Wait(until, wake) => tokio::select! {
                    () = clock.reached(until) => {}
                    () = wake.notified() => {}
                },
                Next::End => return,
            }
        }
    }
}

/// What follows each other in a channel, together: what an old question brought, and the next.
fn by_channel(outgoing: Vec<Outgoing>) -> Vec<Vec<Outgoing>> {
    let channel = |one: &Outgoing| one.publication.channel();
    let mut grouped: Vec<Vec<Outgoing>> = Vec::new();
    for one in outgoing {
        match grouped.last_mut() {
            Some(last) if channel(&last[0]) == channel(&one) => last.push(one),
            _ => grouped.push(vec![one]),
        }
    }
    grouped
}
