//! What is said in channels: one POST and one PATCH a question, in order within each channel.
//!
//! Each channel has a line of its own, so that a slow one holds up no other. A count that waits
//! to be redrawn gives way to a newer one, and to the close. Daily questions, which may be due in
//! thousands of channels at once, join their lines one after another, at a pace below Discord's.

use super::place::reads_history;
use super::rest::{Rest, RestError};
use super::wire;
use crate::bot::component::read;
use crate::bot::contest;
use crate::bot::daily;
use crate::bot::quiz::component::Id;
use crate::bot::quiz::view;
use crate::bot::quiz::view::closed;
use crate::bot::report;
use crate::bot::settings;
use crate::bot::ui::locale::Locale;
use crate::bot::ui::message::Message;
use crate::bot::ui::question;
use crate::bot::{Core, Deliveries, Delivery};
use quiz_engine::{
    ChannelId, Close, Closed, ContestFact, ContestResult, Fact, FinalStandings, Lost, MessageId,
    Notice, Publication, QuestionView, QuizId, Timestamp,
};
use serde_json::Value;
use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::mpsc;

/// Discord remembers a nonce for some minutes; within this time a POST can be repeated.
const NONCE_MS: i64 = 2 * 60 * 1000;
/// A question that is known to stand only so long after it was asked is dated by its own stamp.
const LATE_NEWS_MS: i64 = 5000;
/// The bot's clock and Discord's differ by less than this.
const MAX_CLOCK_SKEW_MS: i64 = 10 * 60 * 1000;
/// How long one message is tried before anything else is thought of.
const PATIENCE: Duration = Duration::from_secs(60);
/// How long a redrawn count is worth trying.
const REFRESH_PATIENCE: Duration = Duration::from_secs(2);
/// A question is given up after so many times [`PATIENCE`].
const MAX_TRIES: u32 = 5;
/// Between two messages about daily questions: 40 a second, of the 50 that Discord takes from a bot
/// in all. Source: Discord developer documentation, "Rate Limits".
const PACE: Duration = Duration::from_millis(25);
const UNKNOWN_MESSAGE: u64 = 10008;
const ARCHIVED_THREAD: u64 = 50083;

#[derive(Debug)]
enum Job {
    Say(Box<Publication>),
    Refresh(Box<QuestionView>),
}

/// Why nobody can tell whether a message stands in a channel.
#[derive(Debug, thiserror::Error)]
enum FindError {
    #[error(transparent)]
    Rest(#[from] RestError),
    #[error("the channel shows none of its messages; the bot may lack Read Message History")]
    Hidden,
}

/// Takes what the bot says to Discord.
#[derive(Debug)]
pub(super) struct Outbox {
    bot: Arc<Core>,
    rest: Arc<Rest>,
    /// The bot's own user.
    me: u64,
    /// What each channel waits for; a channel that waits for nothing is not in it.
    queues: Mutex<HashMap<ChannelId, VecDeque<Job>>>,
}

impl Outbox {
    pub(super) fn new(bot: Arc<Core>, rest: Arc<Rest>, me: u64) -> Self {
        Self {
            bot,
            rest,
            me,
            queues: Mutex::default(),
        }
    }

    /// Delivers until the bot is gone or its disk has failed.
    pub(super) async fn run(self: Arc<Self>, deliveries: Deliveries) {
        let (later, mut waiting) = mpsc::unbounded_channel::<Vec<Publication>>();
        let pace = async {
            while let Some(publications) = waiting.recv().await {
                let pause = PACE * publications.len() as u32;
                for publication in publications {
                    self.enqueue(publication.channel(), Job::Say(Box::new(publication)));
                }
                tokio::time::sleep(pause).await;
            }
        };
        tokio::select! {
            () = self.take(deliveries, later) => {}
            () = pace => {}
        }
    }

    async fn take(
        self: &Arc<Self>,
        mut deliveries: Deliveries,
        later: mpsc::UnboundedSender<Vec<Publication>>,
    ) {
        while let Some(delivery) = deliveries.recv().await {
            match delivery {
                Delivery::Publish(publications, receipt) => {
                    if receipt.wait().await.is_err() {
                        return;
                    }
                    let (daily, others): (Vec<_>, Vec<_>) =
                        publications.into_iter().partition(Publication::is_daily);
                    for publication in others {
                        let channel = publication.channel();
                        self.enqueue(channel, Job::Say(Box::new(publication)));
                    }
                    for together in in_channels(daily) {
                        // It is taken for as long as this is polled.
                        let _ = later.send(together);
                    }
                }
                Delivery::Refresh(sheet) => {
                    let channel = sheet.started.channel;
                    self.enqueue(channel, Job::Refresh(Box::new(sheet)));
                }
            }
        }
    }

    fn queues(&self) -> MutexGuard<'_, HashMap<ChannelId, VecDeque<Job>>> {
        self.queues.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn enqueue(self: &Arc<Self>, channel: ChannelId, job: Job) {
        let mut queues = self.queues();
        let idle = !queues.contains_key(&channel);
        let queue = queues.entry(channel).or_default();
        queue.retain(|waiting| !matches!(waiting, Job::Refresh(_)));
        queue.push_back(job);
        if idle {
            tokio::spawn(Arc::clone(self).work(channel));
        }
    }

    fn next(&self, channel: ChannelId) -> Option<Job> {
        let mut queues = self.queues();
        let job = queues.get_mut(&channel).and_then(VecDeque::pop_front);
        if job.is_none() {
            queues.remove(&channel);
        }
        job
    }

    /// Takes the final standings of a quiz out of the line, if they are what is said next.
    fn take_podium(&self, channel: ChannelId, quiz: QuizId) -> Option<Publication> {
        let mut queues = self.queues();
        let queue = queues.get_mut(&channel)?;
        let next = |job: &Job| {
            matches!(job, Job::Say(mark_delivered)
                if matches!(&**mark_delivered, Publication::FinalStandings(podium) if podium.started.quiz == quiz))
        };
        queue.front().filter(|job| next(job))?;
        match queue.pop_front() {
            Some(Job::Say(publication)) => Some(*publication),
            _ => None,
        }
    }

    async fn work(self: Arc<Self>, channel: ChannelId) {
        while let Some(job) = self.next(channel) {
            match job {
                Job::Refresh(sheet) => self.refresh(&sheet).await,
                Job::Say(publication) => self.publish(*publication).await,
            }
        }
    }

    /// Says something, again and again while Discord does not answer. What Discord refuses
    /// stays unsaid; what it did not answer in the end is left to the next start.
    async fn publish(&self, publication: Publication) {
        let publication = settings::redact_names(&self.bot, publication);
        let channel = publication.channel();
        for tries in 0..MAX_TRIES {
            let (fact, mark_delivered) = match &publication {
                Publication::Ask(sheet) => return self.ask(sheet).await,
                Publication::Reveal(closed) => {
                    let round = closed.sheet.round;
                    (Fact::Revealed { round }, self.reveal(closed).await)
                }
                Publication::Notice(notice) => {
                    let (fix, channel) = (notice.fix, notice.channel);
                    let mark_delivered = self.notice(notice, tries > 0).await;
                    (Fact::NoticePosted { fix, channel }, mark_delivered)
                }
                Publication::Contest(result) => {
                    let contest = result.contest.id;
                    let posted = Fact::Contest(ContestFact::Posted { contest });
                    match self.contest_result(result, tries > 0).await {
                        // It is there for whoever asks, and the quizmasters are told.
                        Err(RestError::Refused { status, .. }) => {
                            tracing::warn!(%channel, %contest, status, "a result cannot be posted");
                            return contest::unposted(&self.bot, &result.contest);
                        }
                        mark_delivered => (posted, mark_delivered),
                    }
                }
                Publication::FinalStandings(podium) => {
                    let quiz = podium.started.quiz;
                    (
                        Fact::PodiumPosted { quiz },
                        self.podium(podium, tries > 0).await,
                    )
                }
            };
            match mark_delivered {
                Ok(()) => return self.bot.mark_delivered(fact),
                Err(error @ (RestError::Unanswered { .. } | RestError::Stopped)) => {
                    tracing::warn!(%channel, ?fact, %error, "publish failed, retrying");
                }
                Err(error) => {
                    tracing::warn!(%channel, ?fact, %error, "publish refused");
                    return self.bot.mark_delivered(fact);
                }
            }
        }
    }

    async fn ask(&self, sheet: &QuestionView) {
        let (quiz, round, channel) = (sheet.started.quiz, sheet.round, sheet.started.channel);
        // Since when it may stand in its channel.
        let before = self.bot.is_from_before(round);
        let mut tried = before.then_some(sheet.asked_at);
        for _ in 0..MAX_TRIES {
            // Stopped or skipped before it could be posted: nobody is to see it.
            if !self.bot.is_open(round) {
                return;
            }
            let now = self.bot.clock().now();
            if self.age_ms(*tried.get_or_insert(now)) > NONCE_MS {
                match self.find_question(sheet).await {
                    Ok(Some(message)) => return self.bot.found(quiz, round, message),
                    Ok(None) => {}
                    Err(FindError::Rest(
                        error @ (RestError::Unanswered { .. } | RestError::Stopped),
                    )) => {
                        tracing::warn!(%round, %channel, %error, "a question is not looked for yet");
                        continue;
                    }
                    Err(error) => {
                        tracing::warn!(%round, %channel, %error, "cannot look for a question in its channel");
                        return self.bot.lost(quiz, round, Lost::Once);
                    }
                }
            }
            let locale = Locale::of(&sheet.started.language);
            let closes = sheet.closes(self.bot.clock().now());
            let message = question::question(locale, sheet, closes);
            match self
                .post(channel, &message, &nonce('q', round.0, sheet.asked_at))
                .await
            {
                // An earlier attempt may have posted it, and only its answer got lost.
                Ok(Some(message)) if self.age_ms(sheet.asked_at) > LATE_NEWS_MS => {
                    return self.bot.found(quiz, round, message);
                }
                Ok(Some(message)) => return self.bot.posted(quiz, round, message),
                Ok(None) => {}
                Err(error @ (RestError::Unanswered { .. } | RestError::Stopped)) => {
                    tracing::warn!(%round, %channel, %error, "a question is not posted yet");
                }
                Err(error) => {
                    tracing::warn!(%round, %channel, %error, "cannot post a question");
                    // One that Discord finds fault with costs itself alone; a channel that takes
                    // none ends the quiz.
                    let how = match error {
                        RestError::Refused { status: 403, .. } => Lost::Forbidden,
                        RestError::Refused { status: 404, .. } => Lost::Gone,
                        _ => Lost::Once,
                    };
                    return self.bot.lost(quiz, round, how);
                }
            }
        }
        self.bot.lost(quiz, round, Lost::Once);
    }

    async fn refresh(&self, sheet: &QuestionView) {
        let Some(message) = sheet.message else {
            return;
        };
        let closes = sheet.closes(message.created_at());
        let locale = Locale::of(&sheet.started.language);
        let body = wire::message(&question::question(locale, sheet, closes));
        let path = message_path(sheet.started.channel, message);
        if let Err(error) = self.rest.patch(&path, &body, &[], REFRESH_PATIENCE).await {
            tracing::debug!(round = %sheet.round, %error, "a count is not redrawn");
        }
    }

    async fn reveal(&self, closed: &Closed) -> Result<(), RestError> {
        let sheet = &closed.sheet;
        let (round, channel) = (sheet.round, sheet.started.channel);
        let rendered = closed::closed(Locale::of(&sheet.started.language), closed);
        let known = match sheet.message {
            None if closed.how != Close::Lost => {
                match self.find_question(sheet).await {
                    // Nobody saw it, and it counts for nobody.
                    Ok(None) | Err(FindError::Hidden) if closed.how.is_void() => return Ok(()),
                    found => found.ok().flatten(),
                }
            }
            known => known,
        };
        let body = wire::message(&rendered.message);
        match known {
            None => self.reveal_anew(sheet, &rendered.message).await?,
            Some(message) => match self.edit(channel, message, &body).await {
                // Deleted meanwhile.
                Err(error) if error.is_code(UNKNOWN_MESSAGE) => {
                    self.reveal_anew(sheet, &rendered.message).await?;
                }
                // Nothing in an archived thread can be edited until something is posted there.
                Err(error) if error.is_code(ARCHIVED_THREAD) => {
                    match self.take_podium(channel, sheet.started.quiz) {
                        Some(podium) => Box::pin(self.publish(podium)).await,
                        None => self.reveal_anew(sheet, &rendered.message).await?,
                    }
                    self.edit(channel, message, &body).await?;
                }
                edited => edited?,
            },
        }
        if let Some(apart) = &rendered.apart {
            let nonce = nonce('e', round.0, sheet.asked_at);
            self.post(channel, apart, &nonce).await?;
        }
        Ok(())
    }

    async fn reveal_anew(&self, sheet: &QuestionView, message: &Message) -> Result<(), RestError> {
        let nonce = nonce('v', sheet.round.0, sheet.asked_at);
        self.post(sheet.started.channel, message, &nonce)
            .await
            .map(drop)
    }

    async fn edit(
        &self,
        channel: ChannelId,
        message: MessageId,
        body: &Value,
    ) -> Result<(), RestError> {
        let path = message_path(channel, message);
        self.rest.patch(&path, body, &[], PATIENCE).await.map(drop)
    }

    async fn podium(&self, podium: &FinalStandings, again: bool) -> Result<(), RestError> {
        let started = &podium.started;
        let quiz = started.quiz;
        let ours = |id: &str| read(id) == Some(Id::MyAnswers(quiz));
        // It may have been said before a crash, or by an attempt whose answer got lost.
        if (podium.late || again)
            && let Ok(Some(_)) = self.find(started.channel, started.at, ours).await
        {
            return Ok(());
        }
        let locale = Locale::of(&started.language);
        let message = match started.daily {
            Some(_) => daily::result(&self.bot, locale, podium),
            None => view::podium(locale, podium),
        };
        let nonce = nonce('p', quiz.0, started.at);
        self.post(started.channel, &message, &nonce).await.map(drop)
    }

    async fn notice(&self, notice: &Notice, again: bool) -> Result<(), RestError> {
        let ours = |id: &str| read(id) == Some(report::component::Id::Corrected(notice.fix));
        if (notice.late || again)
            && let Ok(Some(_)) = self.find(notice.channel, notice.at, ours).await
        {
            return Ok(());
        }
        let message = report::view::notice(Locale::of(&notice.language), notice);
        let nonce = nonce('c', notice.fix.0, notice.at);
        self.post(notice.channel, &message, &nonce).await.map(drop)
    }

    async fn contest_result(&self, result: &ContestResult, again: bool) -> Result<(), RestError> {
        let contest = &result.contest;
        let ours = |id: &str| read(id) == Some(contest::component::Id::Mine(contest.id));
        if (result.late || again)
            && let Ok(Some(_)) = self.find(contest.channel, contest.closes, ours).await
        {
            return Ok(());
        }
        let locale = Locale::of(&contest.language);
        let message = contest::result(locale, result).await;
        let nonce = nonce('t', contest.id.0, contest.at);
        let posted = self.post(contest.channel, &message, &nonce).await;
        match posted {
            // The bot may lack Attach Files alone; whoever asks for the result has the file.
            Err(RestError::Refused { status: 403, .. }) if !message.files.is_empty() => {
                let bare = Message {
                    files: Vec::new(),
                    ..message
                };
                self.post(contest.channel, &bare, &nonce).await.map(drop)
            }
            posted => posted.map(drop),
        }
    }

    /// Posts, and gives the id of the message.
    async fn post(
        &self,
        channel: ChannelId,
        message: &Message,
        nonce: &str,
    ) -> Result<Option<MessageId>, RestError> {
        let path = format!("channels/{channel}/messages");
        let posted = self
            .rest
            .post(
                &path,
                &wire::message_once(message, nonce),
                &message.files,
                PATIENCE,
            )
            .await?;
        Ok(message_id(&posted))
    }

    /// Looks for a question in its channel. A daily one may be the first that is said there: a
    /// channel that shows nothing is empty, if the bot may read what was before.
    async fn find_question(&self, sheet: &QuestionView) -> Result<Option<MessageId>, FindError> {
        let (round, started) = (sheet.round, &sheet.started);
        let ours = |id: &str| read::<Id>(id).is_some_and(|id| id.round() == Some(round));
        let found = self.find(started.channel, sheet.asked_at, ours).await;
        let hidden = started.daily.is_some() && matches!(found, Err(FindError::Hidden));
        if hidden && reads_history(&self.rest, self.me, started.guild, started.channel).await {
            return Ok(None);
        }
        found
    }

    /// Looks for a message of our own in the channel, since about `since`, by an id in it.
    async fn find(
        &self,
        channel: ChannelId,
        since: Timestamp,
        ours: impl Fn(&str) -> bool,
    ) -> Result<Option<MessageId>, FindError> {
        let path = format!("channels/{channel}/messages");
        let mut any = false;
        let mut after = MessageId::first_at(since.plus_ms(-MAX_CLOCK_SKEW_MS));
        loop {
            let page = self
                .rest
                .get_where(&path, &format!("?limit=100&after={after}"))
                .await?;
            let messages = page.as_array().map(Vec::as_slice).unwrap_or_default();
            any |= !messages.is_empty();
            for message in messages {
                let mine = message["author"]["id"].as_str() == Some(&self.me.to_string());
                if mine && has_id(&message["components"], &ours) {
                    return Ok(message_id(message));
                }
            }
            match messages.iter().filter_map(message_id).max() {
                Some(last) if messages.len() == 100 => after = last,
                _ => break,
            }
        }
        // Discord shows nothing at all to a bot that may not read what was before.
        let shows = any || self.rest.get_where(&path, "?limit=1").await?[0].is_object();
        if shows {
            Ok(None)
        } else {
            Err(FindError::Hidden)
        }
    }

    fn age_ms(&self, since: Timestamp) -> i64 {
        self.bot.clock().now().ms_since(since)
    }
}

/// What follows each other in a channel, together: what an old question brought, and the next.
fn in_channels(publications: Vec<Publication>) -> Vec<Vec<Publication>> {
    let mut grouped: Vec<Vec<Publication>> = Vec::new();
    for publication in publications {
        match grouped.last_mut() {
            Some(last) if last[0].channel() == publication.channel() => last.push(publication),
            _ => grouped.push(vec![publication]),
        }
    }
    grouped
}

/// Unique over stores, whose counts begin anew, by the instant; at most 25 characters.
fn nonce(kind: char, id: u64, at: Timestamp) -> String {
    format!("{kind}{id}-{:x}", at.0)
}

fn message_path(channel: ChannelId, message: MessageId) -> String {
    format!("channels/{channel}/messages/{message}")
}

fn message_id(message: &Value) -> Option<MessageId> {
    Some(MessageId(message["id"].as_str()?.parse().ok()?))
}

/// Whether a component anywhere in the message has such an id.
fn has_id(value: &Value, ours: &impl Fn(&str) -> bool) -> bool {
    match value {
        Value::Array(values) => values.iter().any(|value| has_id(value, ours)),
        Value::Object(fields) => {
            let own = fields.get("custom_id").and_then(Value::as_str);
            own.is_some_and(ours)
                || ["components", "accessory"]
                    .iter()
                    .any(|key| fields.get(*key).is_some_and(|value| has_id(value, ours)))
        }
        _ => false,
    }
}
