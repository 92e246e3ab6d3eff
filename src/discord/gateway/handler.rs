//! Handles each interaction and responds within three seconds.

use super::super::arrival::Arrivals;
use super::super::in_flight::InFlight;
use super::super::inbox::{self, Incoming, Request, Unreadable};
use super::super::place::{missing_in, open_direct, open_thread};
use super::super::rest::{Limited, Rest, RestError};
use super::super::seen::Seen;
use super::super::{Identity, wire};
use crate::bot::ui::locale::Locale;
use crate::bot::ui::message::{Component, Message};
use crate::bot::ui::t;
use crate::bot::ui::text::relative;
use crate::bot::{
    Action, Attached, Boxed, Caller, Core, Discord, Forbidden, Handled, Permission, Response, Run,
};
use crate::bot::{in_direct_messages, news, pictures, settings};
use crate::limits;
use crate::metric;
use futures_util::FutureExt as _;
use metrics::histogram;
use quiz_engine::ids::{ChannelId, GuildId, InteractionId, MemberId, MessageId};
use serde_json::Value;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::time::Instant;
use tracing::Instrument;

/// A response that is not ready this long after the interaction's timestamp is deferred.
const DEFER_AFTER: Duration = Duration::from_millis(1500);
/// The last attempt to respond begins this long after the interaction's timestamp: Discord waits three
/// seconds. Source: Discord developer documentation, "Receiving and Responding".
const CALLBACK_WITHIN: Duration = Duration::from_millis(2500);
/// The least time for attempts, for an interaction that arrives very late.
const CALLBACK_AT_LEAST: Duration = Duration::from_millis(300);
/// How long the edit of the message with the button is retried.
const EDIT_WITHIN: Duration = Duration::from_secs(60);
/// How long a stop waits for responses in flight, deferred ones included.
const FINISH_WITHIN: Duration = Duration::from_secs(10);

pub(super) struct InteractionHandler {
    pub(super) bot: Arc<Core>,
    rest: Arc<Rest>,
    application: u64,
    /// The user id of the bot.
    me: u64,
    stopping: AtomicBool,
    /// Interactions whose response is not complete.
    in_flight: InFlight,
    arrivals: Arrivals,
    seen: Seen,
}

#[derive(Clone, Copy)]
struct Deadlines {
    /// When a response that is not ready is deferred.
    defer: Instant,
    /// No attempt to send the first response begins after this time.
    callback: Instant,
}

/// The first response of an interaction that takes longer.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Deferral {
    /// A message for the member follows.
    Private,
    /// A message for the channel follows.
    Public,
    /// The message whose button was pressed is edited later.
    Update,
}

impl Deferral {
    /// Returns the deferral that fits a response.
    fn of(response: &Response) -> Self {
        match response {
            Response::Update(_) => Self::Update,
            Response::Public(_) => Self::Public,
            Response::Private(_) | Response::Form(_) => Self::Private,
        }
    }

    fn body(self) -> Value {
        match self {
            Self::Private => wire::deferred(false),
            Self::Public => wire::deferred(true),
            Self::Update => wire::deferred_update(),
        }
    }
}

/// An interaction that was deferred.
struct Deferred<'a> {
    token: &'a str,
    how: Deferral,
    /// The message whose button was pressed, if one was.
    source: Option<(ChannelId, MessageId)>,
}

impl InteractionHandler {
    pub(super) fn new(bot: Arc<Core>, rest: Arc<Rest>, identity: &Identity) -> Self {
        Self {
            bot,
            rest,
            application: identity.application,
            me: identity.user,
            stopping: AtomicBool::new(false),
            in_flight: InFlight::default(),
            arrivals: Arrivals::new(now()),
            seen: Seen::default(),
        }
    }

    /// Parses an interaction and responds to it.
    pub(super) async fn receive_raw(&self, raw: &Value) {
        match inbox::read(raw) {
            Ok(incoming) => self.receive(incoming).await,
            Err(unreadable) => self.refuse_unreadable(raw, &unreadable).await,
        }
    }

    /// Responds to an interaction, once.
    pub(super) async fn receive(&self, incoming: Incoming) {
        if self.seen.is_new(incoming.id) {
            self.serve(incoming).await;
        } else {
            tracing::debug!(id = incoming.id, "interaction dispatched twice");
        }
    }

    /// Logs why an interaction cannot be read, and responds to the member if possible.
    async fn refuse_unreadable(&self, raw: &Value, unreadable: &Unreadable) {
        let id = raw["id"].as_str().and_then(|id| id.parse::<u64>().ok());
        tracing::error!(id, kind = raw["type"].as_u64(), error = %unreadable, "interaction not readable");
        let (Some(id), Some(token)) = (id, raw["token"].as_str()) else {
            return;
        };
        let locale = Locale::of(raw["locale"].as_str().unwrap_or_default());
        let text = t!(locale, "trouble", id = error_id(id));
        let body = match raw["type"].as_u64() {
            Some(inbox::AUTOCOMPLETE) => wire::suggestions(Vec::new()),
            _ => wire::response(&Response::Private(Message::text(text))),
        };
        let deadline = self.deadlines(id).callback;
        self.call_back(id, token, &body, deadline).await;
    }

    pub(super) async fn serve(&self, incoming: Incoming) {
        let _entered = self.in_flight.enter();
        let span = tracing::info_span!("interaction", id = incoming.id);
        let (id, token) = (incoming.id, incoming.token.clone());
        let language = incoming.request.language().map(str::to_owned);
        let deadlines = self.deadlines(id);
        // A panic fails this interaction only.
        let answered = AssertUnwindSafe(self.answer(incoming, deadlines))
            .catch_unwind()
            .instrument(span)
            .await;
        if answered.is_err() {
            let error_id = error_id(id);
            tracing::error!(error_id, "an interaction handler panicked");
            let body = match language {
                Some(language) => {
                    let text = t!(Locale::of(&language), "trouble", id = error_id);
                    wire::response(&Response::Private(Message::text(text)))
                }
                None => wire::suggestions(Vec::new()),
            };
            self.call_back(id, &token, &body, deadlines.callback).await;
        }
    }

    /// Returns the deadlines, counted from the timestamp in the interaction's id.
    fn deadlines(&self, id: u64) -> Deadlines {
        let now = now();
        let created_at = InteractionId(id).created_at();
        let delay = self.arrivals.delay(created_at, self.bot.clock().now(), now);
        Deadlines {
            defer: now + DEFER_AFTER.saturating_sub(delay),
            callback: now + CALLBACK_WITHIN.saturating_sub(delay).max(CALLBACK_AT_LEAST),
        }
    }

    /// Makes every later interaction get the response that the bot is stopping.
    pub(super) fn stop(&self) {
        self.stopping.store(true, Ordering::Relaxed);
    }

    /// Waits, up to a limit, until no response is in flight.
    pub(super) async fn finish(&self) {
        let finished = tokio::time::timeout(FINISH_WITHIN, self.in_flight.idle());
        if finished.await.is_err() {
            tracing::warn!("some responses were not sent in time");
        }
    }

    async fn answer(&self, incoming: Incoming, deadlines: Deadlines) {
        let Incoming { id, token, request } = incoming;
        let deadline = deadlines.callback;
        match request {
            Request::Suggest {
                guild,
                member,
                manager,
                roles,
                language,
                typed,
            } => {
                let quizmaster = settings::is_quizmaster(&self.bot, guild, manager, &roles);
                let locale = Locale::of(&language);
                let found =
                    crate::bot::suggest(&self.bot, guild, member, quizmaster, locale, &typed);
                let body = wire::suggestions(found);
                self.call_back(id, &token, &body, deadline).await;
            }
            Request::Outside { language } => {
                let text = t!(Locale::of(&language), "refused-server-only");
                let body = wire::response(&Response::Private(Message::text(text)));
                self.call_back(id, &token, &body, deadline).await;
            }
            Request::Act(caller, action)
                if caller.guild == GuildId::DIRECT && !in_direct_messages(&action) =>
            {
                let text = t!(caller.locale(), "refused-server-only");
                let body = wire::response(&Response::Private(Message::text(text)));
                self.call_back(id, &token, &body, deadline).await;
            }
            Request::Act(caller, _) if self.stopping.load(Ordering::Relaxed) => {
                let text = t!(caller.locale(), "trouble-stopping");
                let body = wire::response(&Response::Private(Message::text(text)));
                self.call_back(id, &token, &body, deadline).await;
            }
            Request::Act(caller, action) => {
                let caller = settings::with_guild_settings(&self.bot, caller);
                self.act(id, &token, caller, action, deadlines).await;
            }
        }
    }

    async fn act(
        &self,
        id: u64,
        token: &str,
        caller: Caller,
        action: Action,
        deadlines: Deadlines,
    ) {
        let Some(run) = crate::bot::prepare(&self.bot, &caller, &action) else {
            let text = t!(caller.locale(), "trouble-unknown-component");
            let body = wire::response(&Response::Private(Message::text(text)));
            self.call_back(id, token, &body, deadlines.callback).await;
            return;
        };
        let public = run.public;
        let source = action.source().map(|message| (caller.channel, message));
        let mut acting = Box::pin(self.run_action(&caller, run));
        let in_time = tokio::time::timeout_at(deadlines.defer, &mut acting).await;
        let handled = match in_time {
            // Uploading a file may take longer than Discord waits for the first response.
            Ok(handled) if wire::files(&handled.response).is_empty() => {
                let body = wire::response(&handled.response);
                let told = self
                    .try_call_back(id, token, &body, deadlines.callback)
                    .await;
                if is_refusal(&told) {
                    let body = wire::response(&Response::Private(refused(&caller)));
                    self.call_back(id, token, &body, deadlines.callback).await;
                }
                handled
            }
            later => {
                let how = match &later {
                    Ok(handled) => Deferral::of(&handled.response),
                    // Only the interaction's token can change a private message.
                    Err(_) if caller.ephemeral => Deferral::Update,
                    Err(_) if public => Deferral::Public,
                    Err(_) => Deferral::Private,
                };
                self.call_back(id, token, &how.body(), deadlines.callback)
                    .await;
                let handled = match later {
                    Ok(handled) => handled,
                    Err(_) => acting.await,
                };
                let deferred = Deferred { token, how, source };
                self.finish_deferred(&deferred, &caller, &handled.response)
                    .await;
                handled
            }
        };
        let Handled {
            then, follow_up, ..
        } = handled;
        if !then.is_empty() {
            self.bot.publish(then);
        }
        if let Some(news) = follow_up {
            let body = wire::private(&news.message);
            let sent = self
                .rest
                .follow_up(self.application, token, &body, &news.message.files);
            match sent.await {
                Ok(()) => news::delivered(&self.bot, &news),
                Err(error) => {
                    tracing::warn!(%error, "a member could not be notified; their next command tries again");
                }
            }
        }
    }

    /// Sends the deferred response: into the deferred reply, into the message with the button, or as
    /// a follow-up.
    async fn finish_deferred(&self, deferred: &Deferred<'_>, caller: &Caller, response: &Response) {
        let late_form;
        let response = match response {
            Response::Form(_) => {
                let text = t!(caller.locale(), "trouble-late-form");
                late_form = Response::Private(Message::text(text));
                &late_form
            }
            response => response,
        };
        let (token, files) = (deferred.token, wire::files(response));
        let done = match (deferred.how, response, deferred.source) {
            // The button is on a public message, which the bot edits itself.
            (
                Deferral::Private | Deferral::Public,
                Response::Update(message),
                Some((channel, source)),
            ) => {
                let path = format!("channels/{channel}/messages/{source}");
                let body = wire::message(message);
                let edited = self
                    .rest
                    .edit(&path, &body, files, EDIT_WITHIN, Limited::Ends);
                let edited = edited.await;
                let removed = self.rest.delete_original(self.application, token).await;
                edited.map(drop).and(removed)
            }
            (Deferral::Update, Response::Private(message) | Response::Public(message), _) => {
                let body = match response {
                    Response::Public(_) => wire::message(message),
                    _ => wire::private(message),
                };
                let sent = self.rest.follow_up(self.application, token, &body, files);
                sent.await
            }
            _ => {
                let body = wire::filled_in(response);
                let edited = self
                    .rest
                    .edit_original(self.application, token, &body, files);
                edited.await
            }
        };
        let told = is_refusal(&done).then(|| wire::private(&refused(caller)));
        if let Err(error) = done {
            tracing::warn!(%error, "a deferred response did not arrive");
        }
        if let Some(body) = told
            && let Err(error) = self
                .rest
                .follow_up(self.application, token, &body, &[])
                .await
        {
            tracing::warn!(%error, "no response to the member was possible");
        }
    }

    async fn run_action(&self, caller: &Caller, run: Run) -> Handled {
        match self.bot.act(caller, self, run).await {
            Ok(handled) => Handled {
                response: self
                    .with_pictures(self.with_delay(caller, handled.response))
                    .await,
                ..handled
            },
            Err(error) => {
                let error_id = caller.error_id();
                tracing::error!(error_id, error = format!("{error:#}"), "an action failed");
                let text = t!(caller.locale(), "trouble", id = error_id);
                Response::Private(Message::text(text)).into()
            }
        }
    }

    /// Adds to a reply that quizzes wait, while the bot sends nothing to channels.
    fn with_delay(&self, caller: &Caller, mut response: Response) -> Response {
        if let Some(left) = self.rest.stopped_for()
            && let Response::Private(message) | Response::Public(message) = &mut response
        {
            let ms = i64::try_from(left.as_millis()).unwrap_or(i64::MAX);
            let until = relative(self.bot.clock().now().plus_ms(ms));
            let note = format!(
                "-# {}",
                t!(caller.locale(), "trouble-stopped", when = until)
            );
            if message.text_len() + note.chars().count() <= limits::MESSAGE_TEXT {
                message.components.push(Component::Text(note));
            }
        }
        response
    }

    /// Attaches the files of the pictures in the response.
    async fn with_pictures(&self, response: Response) -> Response {
        match response {
            Response::Private(of) => Response::Private(pictures::attach(&self.bot, of).await),
            Response::Public(of) => Response::Public(pictures::attach(&self.bot, of).await),
            Response::Update(of) => Response::Update(pictures::attach(&self.bot, of).await),
            Response::Form(form) => Response::Form(form),
        }
    }

    /// Sends the first response, and does not try another if Discord refuses it.
    async fn call_back(&self, id: u64, token: &str, body: &Value, deadline: Instant) {
        let _ = self.try_call_back(id, token, body, deadline).await;
    }

    async fn try_call_back(
        &self,
        id: u64,
        token: &str,
        body: &Value,
        deadline: Instant,
    ) -> Result<(), RestError> {
        let called = self.rest.callback(id, token, body, deadline).await;
        match &called {
            Err(error) => tracing::warn!(%error, "the first response did not arrive"),
            Ok(()) => {
                // The deadline counts from the interaction's timestamp.
                let taken = (now() + CALLBACK_WITHIN).saturating_duration_since(deadline);
                histogram!(metric::ACKNOWLEDGE).record(taken.as_secs_f64());
            }
        }
        called
    }
}

/// Returns whether Discord refused the content, so that plain text may be accepted.
fn is_refusal(told: &Result<(), RestError>) -> bool {
    matches!(
        told,
        Err(RestError::Refused {
            status: 400 | 403 | 413,
            ..
        })
    )
}

/// Returns the text that replaces a message which Discord refused.
fn refused(caller: &Caller) -> Message {
    let id = caller.error_id();
    Message::text(t!(caller.locale(), "trouble-refused", id = id))
}

/// Returns the id under which a fault is logged and shown.
fn error_id(interaction: u64) -> String {
    format!("{:x}", interaction & 0xffff_ffff)
}

impl Discord for InteractionHandler {
    fn missing_in(&self, guild: GuildId, channel: ChannelId) -> Boxed<'_, Vec<Permission>> {
        Box::pin(missing_in(&self.rest, self.me, guild, channel))
    }

    fn open_thread<'a>(
        &'a self,
        channel: ChannelId,
        name: &'a str,
        announcements: bool,
    ) -> Boxed<'a, anyhow::Result<Result<ChannelId, Forbidden>>> {
        Box::pin(open_thread(&self.rest, channel, name, announcements))
    }

    fn open_direct(
        &self,
        member: MemberId,
    ) -> Boxed<'_, anyhow::Result<Result<ChannelId, Forbidden>>> {
        Box::pin(open_direct(&self.rest, member))
    }

    fn fetch<'a>(&'a self, file: &'a Attached) -> Boxed<'a, anyhow::Result<Vec<u8>>> {
        Box::pin(async { Ok(self.rest.fetch(&file.url, file.size).await?) })
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "Discord's three seconds pass by the machine's time"
)]
fn now() -> Instant {
    Instant::now()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bot::Use;
    use crate::bot::interaction::Given;
    use crate::bot::tests::{bot, caller};
    use crate::discord::{ApiUrl, Token};

    #[tokio::test]
    async fn a_panic_in_a_handler_fails_its_interaction_only_and_delays_no_stop() {
        let (_folder, core, _deliveries) = bot();
        let core = Arc::new(core);
        // This poisons the lock of the engine, so that the next handler panics.
        let broken = AssertUnwindSafe(|| {
            core.run::<()>(|_, _| panic!("a fault in a decision"));
        });
        assert!(std::panic::catch_unwind(broken).is_err());
        // Nothing listens on this port.
        let api = ApiUrl::parse("http://127.0.0.1:9").expect("a root");
        let token = Token::parse(&"a".repeat(60)).expect("a token");
        let rest = Arc::new(Rest::new(api, token).expect("a client"));
        let identity = Identity {
            user: 1,
            application: 2,
            name: "quizbot".into(),
        };
        let handler = InteractionHandler::new(core, rest, &identity);
        let action = Action::Command(Use {
            command: "help".into(),
            subcommand: None,
            given: Given::default(),
        });
        let incoming = Incoming {
            id: 3,
            token: "token".into(),
            request: Request::Act(caller(7), action),
        };
        let served = tokio::time::timeout(Duration::from_secs(20), handler.serve(incoming));
        served.await.expect("the handler ends");
        let idle = tokio::time::timeout(Duration::from_secs(20), handler.in_flight.idle());
        idle.await.expect("nothing is in flight");
    }
}
