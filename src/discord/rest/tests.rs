//! Rate limits that last longer than a call's deadline, and the stop of all requests.

use super::*;
use crate::bot::tests::recovered;
use crate::bot::ui::message::Message;
use crate::bot::{Clock, run_publisher, run_schedule};
use crate::discord::{identify, outbox, register_commands, run_gateway, wire};
use discord_sandbox::wait::{PATIENCE, eventually};
use discord_sandbox::{Fault, LimitScope, Options, RetryAfter, RouteKind, Sandbox};
use std::sync::Arc;

const SHORT: Duration = Duration::from_millis(300);
const LIMIT: Duration = Duration::from_millis(1500);

struct Case {
    sandbox: Sandbox,
    rest: Rest,
    path: String,
}

impl Case {
    async fn new() -> Self {
        let sandbox = Sandbox::start(Options::default()).await.expect("started");
        let api = ApiUrl::parse(sandbox.url()).expect("a root");
        let token = Token::parse(sandbox.token()).expect("a token");
        let path = format!("channels/{}/messages", sandbox.channel("quiz").id());
        Self {
            rest: Rest::new(api, token).expect("a client"),
            sandbox,
            path,
        }
    }

    /// Answers the next request of that kind with 429.
    fn limit(&self, kind: RouteKind, scope: LimitScope) {
        let fault = Fault::Limited {
            retry_after: LIMIT,
            scope,
            place: RetryAfter::Everywhere,
        };
        self.sandbox.faults().next(kind, 1, fault);
    }

    async fn post(&self) -> Result<Value, RestError> {
        let body = wire::message(&Message::text("Hello"));
        self.rest.post(&self.path, &body, &[], SHORT).await
    }
}

#[tokio::test]
async fn posts_edits_and_reads_wait_for_a_rate_limit_beyond_their_deadline() {
    for scope in [LimitScope::User, LimitScope::Shared, LimitScope::Global] {
        let case = Case::new().await;
        let began = now();
        case.limit(RouteKind::PostMessage, scope);
        let posted = case.post().await.expect("it is posted");
        assert!(began.elapsed() >= LIMIT, "{scope:?}: {:?}", began.elapsed());
        let message = posted["id"].as_str().expect("an id");
        case.limit(RouteKind::EditMessage, scope);
        let path = format!("{}/{message}", case.path);
        let body = wire::message(&Message::text("Bye"));
        let edited = case.rest.edit(&path, &body, &[], SHORT, Limited::Waits);
        edited.await.expect("it is edited");
        case.limit(RouteKind::ListMessages, scope);
        let listed = case.rest.get_where(&case.path, "?limit=1").await;
        listed.expect("it is read");
        assert!(began.elapsed() >= LIMIT * 3, "{:?}", began.elapsed());
    }
}

#[tokio::test]
async fn an_edit_that_a_newer_one_replaces_ends_and_is_certainly_not_done() {
    let case = Case::new().await;
    let posted = case.post().await.expect("it is posted");
    let path = format!("{}/{}", case.path, posted["id"].as_str().expect("an id"));
    case.limit(RouteKind::EditMessage, LimitScope::Shared);
    let body = wire::message(&Message::text("Bye"));
    let edited = case
        .rest
        .edit(&path, &body, &[], SHORT, Limited::Ends)
        .await;
    assert!(
        matches!(
            edited,
            Err(RestError::Unanswered {
                maybe_done: false,
                ..
            })
        ),
        "{edited:?}"
    );
}

#[tokio::test]
async fn while_too_much_is_refused_members_are_told_and_the_quiz_continues_afterwards() {
    let (clock, folder) = (Clock::start(), tempfile::tempdir().expect("a folder"));
    let read = clock.clone();
    let options = Options {
        now: Arc::new(move || read.now().0),
        ..Options::default()
    };
    let sandbox = Sandbox::start(options).await.expect("started");
    let api = ApiUrl::parse(sandbox.url()).expect("a root");
    let token = Token::parse(sandbox.token()).expect("a token");
    let rest = Arc::new(Rest::new(api, token).expect("a client"));
    let (core, deliveries) = recovered(folder.path(), clock.clone());
    let core = Arc::new(core);
    let identity = identify(&rest).await.expect("the bot's user");
    let registered = register_commands(&rest, &identity).await;
    registered.expect("the commands");
    let channels = outbox(&rest, &identity);
    tokio::spawn(run_publisher(Arc::clone(&core), channels, deliveries));
    tokio::spawn(run_schedule(Arc::clone(&core)));
    let never = std::future::pending();
    let gateway = run_gateway(Arc::clone(&core), Arc::clone(&rest), identity, None, never);
    tokio::spawn(gateway);
    sandbox.bot_ready().await.expect("it is connected");

    let (channel, ana) = (sandbox.channel("quiz"), sandbox.person("Ana"));
    let slash = async |command: &str, options: &[(&str, discord_sandbox::Arg)]| {
        let reply = ana.slash(&channel, command, options).await;
        reply.expect("an answer").text()
    };
    let options = [("bank", "b".into()), ("seconds", 600.into())];
    slash("quiz start", &options).await;
    let first = channel.wait_for("Question 1").await.expect("a question");
    while rest.stopped_for().is_none() {
        rest.invalid().count(now());
    }
    let told = "quizzes are on hold";
    let pressed = ana.press(&first, "A").await.expect("an answer").text();
    assert!(
        pressed.contains("Locked in") && pressed.contains(told),
        "{pressed}"
    );
    let skipped = slash("quiz skip", &[]).await;
    assert!(skipped.contains(told), "{skipped}");
    let waits = async || {
        let state = core.state();
        let mut open = state.engine.open_questions();
        let next = open.any(|view| view.number == 2 && view.message.is_none());
        next.then_some(()).ok_or("it does not")
    };
    eventually(PATIENCE, "the second question to wait", waits).await;
    let posts = channel.counts().posts;
    rest.invalid().end_window();
    // Each is tried again on its own.
    let done = async || {
        clock.advance(Duration::from_secs(60));
        let closed = first.now().expect("it is there").text();
        let posted = channel.counts().posts > posts;
        match posted && closed.contains("My answer") {
            true => Ok(()),
            false => Err(closed),
        }
    };
    eventually(PATIENCE, "the close and the next question", done).await;
    channel.wait_for("Question 2").await.expect("a question");
    first.edited_to("My answer").await.expect("it is closed");
    let status = slash("quiz status", &[]).await;
    assert!(!status.contains(told), "{status}");
    slash("quiz stop", &[]).await;
    channel.wait_for("Final standings").await.expect("the end");
    sandbox.assert_clean();
}
