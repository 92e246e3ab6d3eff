//! Rate limits that last longer than a call's deadline.

use super::*;
use crate::bot::ui::message::Message;
use crate::discord::wire;
use discord_sandbox::{Fault, LimitScope, Options, RetryAfter, RouteKind, Sandbox};

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
