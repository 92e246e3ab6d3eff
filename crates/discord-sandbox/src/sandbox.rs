//! The handle of a running sandbox.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use serde_json::Value;
use tokio::net::TcpListener;
use tokio::task::{AbortHandle, JoinHandle};

use crate::counts::{Counts, Recorded, Refused};
use crate::faults::Faults;
use crate::id::{GuildId, UserId};
use crate::inner::Inner;
use crate::limit::Limiter;
use crate::model::feed::MessageChange;
use crate::model::seed;
use crate::model::session::Outgoing;
use crate::options::{Options, RateLimits};
use crate::people::{Channel, Guild, Person};
use crate::server;

/// A local Discord that runs until it is dropped.
pub struct Sandbox {
    inner: Arc<Inner>,
    server: JoinHandle<()>,
    watched: Mutex<Vec<(String, AbortHandle)>>,
}

impl Sandbox {
    /// Listens on 127.0.0.1 and fills the world with its seed.
    ///
    /// # Errors
    ///
    /// If the port is taken.
    pub async fn start(options: Options) -> Result<Self> {
        let address = ("127.0.0.1", options.port);
        let listener = TcpListener::bind(address)
            .await
            .with_context(|| format!("cannot listen on 127.0.0.1:{}", options.port))?;
        let url = format!(
            "http://{}",
            listener
                .local_addr()
                .context("the listener has no address")?
        );
        let inner = Arc::new(Inner::new(options, url, token()));
        let server = tokio::spawn(server::run(listener, Arc::clone(&inner)));
        Ok(Self {
            inner,
            server,
            watched: Mutex::new(Vec::new()),
        })
    }

    /// Returns the root of its URLs: `http://127.0.0.1:PORT`.
    pub fn url(&self) -> &str {
        &self.inner.url
    }

    /// Returns the bot token that it accepts.
    pub fn token(&self) -> &str {
        &self.inner.token
    }

    /// Returns the bot's user id, which is also the id of the application.
    pub fn bot_id(&self) -> UserId {
        self.inner.lock().bot.id
    }

    /// Returns the time of [`Options::now`], in milliseconds since 1970.
    pub fn now_ms(&self) -> i64 {
        (self.inner.options.now)()
    }

    /// Notifies the pages that a test has moved the clock.
    pub fn clock_moved(&self) {
        self.inner.clock_moved();
    }

    /// Moves the clock forward, as the page can.
    ///
    /// # Errors
    ///
    /// If it was started without [`Options::advance`].
    pub fn advance(&self, by: Duration) -> Result<()> {
        self.inner.advance(by)
    }

    /// Returns the seeded server.
    pub fn guild(&self) -> Guild {
        Guild {
            inner: Arc::clone(&self.inner),
            id: seed::GUILD,
        }
    }

    /// Returns a channel of the seeded server: `general`, `quiz`, `news` (an announcement channel),
    /// `evening-quiz` (a thread), `study-hall` (a voice channel), `exam-questions` (a forum) or
    /// `azure-networking` (a post in it).
    ///
    /// # Panics
    ///
    /// If there is no channel with that name.
    #[track_caller]
    pub fn channel(&self, name: &str) -> Channel {
        self.guild().channel(name)
    }

    /// Returns a person by display name: `Ana`, who has Manage Server, `Ben`, `Chloé`, `Dai`, or one
    /// that a test added.
    ///
    /// # Panics
    ///
    /// If there is no person with that name.
    #[track_caller]
    pub fn person(&self, name: &str) -> Person {
        let world = self.inner.lock();
        let found = world
            .users
            .values()
            .find(|user| user.name == name && !user.bot)
            .map(|user| user.id);
        drop(world);
        match found {
            Some(id) => Person {
                inner: Arc::clone(&self.inner),
                id,
            },
            None => panic!("there is no person {name}"),
        }
    }

    /// Adds another server with the same people and other channels.
    pub fn add_guild(&self, name: &str) -> Guild {
        let mut world = self.inner.lock();
        let id = GuildId(world.snowflake());
        let first = world.snowflake();
        for _ in 0..16 {
            world.snowflake();
        }
        seed::guild(&mut world, id, name, |number| first + number);
        let event = crate::model::hello::guild_create(&world, id).to_string();
        world.sessions.dispatch(
            "GUILD_CREATE",
            crate::model::session::intent::GUILDS,
            &event.into(),
        );
        Guild {
            inner: Arc::clone(&self.inner),
            id,
        }
    }

    /// Waits until a bot is connected and has registered its commands.
    ///
    /// # Errors
    ///
    /// If that does not happen in time.
    pub async fn bot_ready(&self) -> Result<()> {
        self.bot_until("to connect and register commands", |online, commands| {
            online && commands
        })
        .await
    }

    /// Waits until a bot is connected.
    ///
    /// # Errors
    ///
    /// If that does not happen in time.
    pub async fn bot_online(&self) -> Result<()> {
        self.bot_until("to connect", |online, _| online).await
    }

    /// Waits until no bot is connected.
    ///
    /// # Errors
    ///
    /// If that does not happen in time.
    pub async fn bot_offline(&self) -> Result<()> {
        self.bot_until("to disconnect", |online, _| !online).await
    }

    async fn bot_until(&self, what: &str, fits: impl Fn(bool, bool) -> bool) -> Result<()> {
        let look = |world: &mut crate::model::World| {
            let commands = world.ledger.command_puts > 0;
            fits(world.sessions.is_online(), commands).then_some(())
        };
        let found = self.inner.wait(|world| Arc::clone(&world.news), look).await;
        ensure!(
            found.is_some(),
            "waited {:?} for the bot {what}; {}",
            self.inner.patience(),
            self.inner.bot_status()
        );
        Ok(())
    }

    /// Returns the global commands, as Discord's command objects.
    pub fn commands(&self) -> Vec<Value> {
        self.inner
            .lock()
            .commands
            .scope(None)
            .iter()
            .map(|entry| entry.json.clone())
            .collect()
    }

    /// Returns the counts so far.
    pub fn counts(&self) -> Counts {
        self.inner.lock().ledger.counts()
    }

    /// Switches recording of requests on or off.
    pub fn record(&self, recording: bool) {
        self.inner.lock().ledger.recording = recording;
    }

    /// Returns the recorded requests.
    pub fn requests(&self) -> Vec<Recorded> {
        self.inner.lock().ledger.recorded.clone()
    }

    /// Returns the refused requests.
    pub fn refusals(&self) -> Vec<Refused> {
        self.inner.lock().ledger.refusals.clone()
    }

    /// Replaces the rate limits; `None` is no limit.
    pub fn set_limits(&self, limits: Option<RateLimits>) {
        self.inner.lock().limiter = Limiter::new(limits);
    }

    /// Returns a handle that injects faults.
    pub fn faults(&self) -> Faults {
        Faults {
            inner: Arc::clone(&self.inner),
        }
    }

    /// Expects `count` more refusals with this code of Discord.
    pub fn expect_refusals(&self, code: u32, count: usize) {
        *self.inner.lock().ledger.expected.entry(code).or_default() += count;
    }

    /// Watches a task: if it ends, that is one of the [`problems`](Self::problems).
    pub fn watch(&self, name: &str, task: AbortHandle) {
        self.watched().push((name.to_owned(), task));
    }

    /// Stops watching a task that is about to end.
    pub fn unwatch(&self, name: &str) {
        self.watched().retain(|(watched, _)| watched != name);
    }

    fn watched(&self) -> std::sync::MutexGuard<'_, Vec<(String, AbortHandle)>> {
        self.watched.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns unknown routes, refusals that no test expects, messages that no test read, and watched
    /// tasks that ended.
    pub fn problems(&self) -> Vec<String> {
        let mut problems = Vec::new();
        for (name, task) in &*self.watched() {
            if task.is_finished() {
                problems.push(format!("the task {name} ended"));
            }
        }
        let world = self.inner.lock();
        problems.extend(world.ledger.dead.iter().cloned());
        problems.extend(
            world
                .ledger
                .unknown_routes
                .iter()
                .map(|route| format!("unknown route: {route}")),
        );
        problems.extend(world.ledger.unexpected().into_iter().map(|refusal| {
            format!(
                "refused: {} with {} {}",
                refusal.request, refusal.status, refusal.answer
            )
        }));
        let feeds = world
            .channels
            .values()
            .map(|channel| (format!("#{}", channel.name), &channel.feed));
        let private = world.private_feeds.iter().map(|(user, feed)| {
            let name = world
                .users
                .get(user)
                .map(|user| user.name.as_str())
                .unwrap_or_default();
            (format!("private to {name}"), feed)
        });
        for (place, feed) in feeds.chain(private) {
            for entry in feed
                .unread()
                .filter(|entry| entry.what == MessageChange::Posted)
            {
                problems.push(format!(
                    "unread, {place}: {}",
                    crate::model::text::text(&entry.message)
                ));
            }
        }
        problems
    }

    /// Asserts that there are no [`problems`](Self::problems).
    ///
    /// # Panics
    ///
    /// If there is one.
    #[track_caller]
    pub fn assert_clean(&self) {
        let problems = self.problems();
        assert!(
            problems.is_empty(),
            "the sandbox is not clean:\n{}",
            problems.join("\n")
        );
    }

    /// Stops the sandbox; dropping it does the same.
    pub fn stop(self) {}
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.server.abort();
        self.inner.lock().sessions.broadcast(|| Outgoing::Cut);
    }
}

/// Returns a token in Discord's format for the seeded bot.
fn token() -> String {
    let id = STANDARD_NO_PAD.encode(seed::bot().id.to_string());
    format!("{id}.Sandbx.{}", "local-discord-only-not-a-secret-000000")
}
