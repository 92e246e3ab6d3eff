//! Delivers the bot's messages to channels.
//!
//! Every publication is stored before it is delivered. A question is posted, its message is edited
//! when it closes, an explanation or a result is posted; then the publication is marked as
//! delivered, which is stored too. A failed attempt is retried with backoff for as long as the
//! message matters, by this process or the next. A message that may already be posted is searched
//! for in the channel before it is posted again.
//!
//! Each channel has its own worker and queue, so a slow channel does not delay others. Daily
//! questions can be due in thousands of channels at once; they join their queues at a pace below
//! Discord's global limit. Workers and queues exist only for channels with something to deliver.

mod announce;
pub(crate) mod channels;
mod deliver;
mod lobby;
mod outgoing;
mod pictures;
mod queue;
mod remind;
#[cfg(test)]
mod tests;

pub(crate) use outgoing::RETRY_FOR_MS;

use crate::bot::core::{Core, Deliveries, Delivery, Refresh};
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

/// The pause after each message for daily questions: 40 messages a second, of the 50 requests a
/// second that Discord allows a bot. Source: Discord developer documentation, "Rate Limits".
const PACE: Duration = Duration::from_millis(25);

/// Delivers to channels what arrives in `deliveries`. Never returns while the bot lives.
pub async fn run_publisher<C: Channels>(core: Arc<Core>, channels: C, deliveries: Deliveries) {
    let (start, starts) = mpsc::unbounded_channel();
    let publisher = Arc::new(Publisher {
        channels: WithPictures::new(Arc::clone(&core), channels),
        core,
        queues: Queues::default(),
        start,
    });
    let (to_pacer, paced) = mpsc::unbounded_channel();
    tokio::select! {
        () = publisher.receive(deliveries, to_pacer) => {}
        () = publisher.pace(paced) => {}
        () = publisher.run_workers(starts) => {}
    }
}

struct Publisher<C> {
    core: Arc<Core>,
    channels: C,
    queues: Queues,
    /// Requests a worker for a channel.
    start: mpsc::UnboundedSender<ChannelId>,
}

impl<C: Channels> Publisher<C> {
    /// Moves deliveries into the queues once their facts are on disk.
    async fn receive(
        &self,
        mut deliveries: Deliveries,
        to_pacer: mpsc::UnboundedSender<Vec<Outgoing>>,
    ) {
        while let Some(delivery) = deliveries.recv().await {
            match delivery {
                Delivery::Publish {
                    publications,
                    since,
                    receipt,
                } => {
                    if receipt.wait().await.is_err() {
                        // `Core::disk_failed` ends the process after a failed write.
                        return std::future::pending().await;
                    }
                    let outgoing = publications.into_iter();
                    let outgoing = outgoing.map(|one| Outgoing::new(one, since));
                    self.route(outgoing.collect(), &to_pacer);
                }
                Delivery::Resume(resumed) => {
                    let outgoing = resumed.into_iter().map(Outgoing::resumed);
                    self.route(outgoing.collect(), &to_pacer);
                }
                Delivery::Refresh(refresh) => {
                    self.enqueue(refresh.channel(), Job::Refresh(Box::new(refresh)));
                }
                Delivery::Redraw(channel, contest) => self.enqueue(channel, Job::Redraw(contest)),
            }
        }
    }

    /// Queues daily questions at a pace, everything else at once.
    fn route(&self, outgoing: Vec<Outgoing>, to_pacer: &mpsc::UnboundedSender<Vec<Outgoing>>) {
        let daily = |one: &Outgoing| one.publication.is_daily();
        let (daily, others): (Vec<_>, Vec<_>) = outgoing.into_iter().partition(daily);
        for one in others {
            self.publish(one);
        }
        for together in by_channel(daily) {
            // This cannot fail: the receiver is polled beside this.
            let _ = to_pacer.send(together);
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
            // This cannot fail: the receiver is polled beside this.
            let _ = self.start.send(channel);
        }
    }

    /// Runs a worker for each channel with something to deliver. A worker that panics is restarted
    /// and continues with its queue.
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
                        tracing::error!(?channel, %error, "channel worker panicked; restarting it");
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
                Next::Do(Job::Refresh(refresh)) => match &*refresh {
                    Refresh::Question(view) => self.refresh(view).await,
                    Refresh::Lobby(view) => self.refresh_lobby(view).await,
                },
                Next::Do(Job::Redraw(contest)) => self.recount(contest).await,
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

/// Groups consecutive publications of one channel, such as a closed question and the next one.
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
