//! A thin client for the ten or so routes that the bot uses.
//!
//! Every call has a deadline; until then, 429, 5xx and broken connections are retried. An attempt
//! that is in flight at the deadline is still awaited, since Discord may carry it out.
//! `twilight-http-ratelimiting` keeps Discord's buckets; callbacks and edits by an interaction's
//! token are outside of them and never wait.

mod fetch;
mod interaction;
mod invalid;
mod refusal;
mod route;

use super::access::{ApiUrl, Token};
use crate::bot::ui::message::File;
use crate::metric;
use invalid::Invalid;
use metrics::histogram;
use rand::TryRng;
use rand::rngs::SysRng;
use reqwest::header::{CONTENT_TYPE, DATE, HeaderMap, HeaderValue, RETRY_AFTER};
use reqwest::multipart::{Form, Part};
use reqwest::redirect::Policy;
use serde_json::Value;
use std::fmt;
use std::sync::{LazyLock, Mutex};
use std::time::Duration;
use tokio::runtime::Runtime;
use tokio::sync::Semaphore;
use tokio::time::{Instant, timeout_at};
use twilight_http_ratelimiting::{Endpoint, Method, Permit, RateLimitHeaders, RateLimiter};

/// Callbacks in flight at once; without HTTP/2 each needs its own connection.
const MAX_CALLBACKS: usize = 100;
/// The deadline of an attempt.
const ATTEMPT: Duration = Duration::from_secs(10);
const FIRST_BACKOFF: Duration = Duration::from_millis(100);
const MAX_BACKOFF: Duration = Duration::from_secs(5);
/// The longest assumed duration of a rate limit.
const LONGEST_LIMIT: Duration = Duration::from_secs(3600);

/// Why a call failed. No variant contains a token or a path with one.
#[derive(Debug, thiserror::Error)]
pub enum RestError {
    /// Discord refused it; a retry would be refused too.
    #[error("Discord refused it with {status}: {message} (code {code}){}", refusal::listed(.paths))]
    Refused {
        /// The HTTP status.
        status: u16,
        /// Discord's JSON error code; 0 if there is none.
        code: u64,
        /// Discord's message.
        message: String,
        /// The refused parts of the body, each with its code.
        paths: Vec<String>,
    },
    /// No final answer came in time.
    #[error("no answer in time; the last attempt: {why}")]
    Unanswered {
        /// How the last attempt failed.
        why: String,
        /// Whether Discord may have done it, or may still do it.
        maybe_done: bool,
    },
    /// None is sent for now: too many requests were refused lately.
    #[error("requests are stopped for a while, because Discord refused too many")]
    Stopped {
        /// For how long.
        left: Duration,
    },
}

impl RestError {
    /// Returns whether Discord refused it with this JSON error code.
    pub(super) fn is_code(&self, wanted: u64) -> bool {
        matches!(self, Self::Refused { code, .. } if *code == wanted)
    }
}

/// A client of Discord's REST API, version 10.
pub struct Rest {
    client: reqwest::Client,
    /// For attachments: without the token, and without redirects.
    fetcher: reqwest::Client,
    api: ApiUrl,
    token: Token,
    limiter: RateLimiter,
    callbacks: Semaphore,
    invalid: Mutex<Invalid>,
}

impl fmt::Debug for Rest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rest")
            .field("api", &self.api)
            .finish_non_exhaustive()
    }
}

/// A request with its deadlines and how it is authorized.
struct Call<'a> {
    method: Method,
    path: &'a str,
    query: &'a str,
    body: Option<Vec<u8>>,
    files: &'a [File],
    /// No attempt begins after this time.
    deadline: Instant,
    /// The deadline of an attempt.
    attempt: Duration,
    repeat: Repeat,
    limited: Limited,
    /// Whether the call has the bot's token and its rate limits; else an interaction's token is in
    /// the path.
    as_bot: bool,
}

/// Returns a rate limiter on a runtime that lasts as long as the process. A request that waits for a
/// limiter panics when the limiter's runtime ends, and the bot's runtime ends while requests wait.
fn limiter() -> RateLimiter {
    static LASTING: LazyLock<Runtime> = LazyLock::new(|| {
        let mut lasting = tokio::runtime::Builder::new_multi_thread();
        let lasting = lasting.worker_threads(1).thread_name("rate limiter");
        let lasting = lasting.enable_time().build();
        lasting.expect("a thread can be started")
    });
    let _inside = LASTING.enter();
    RateLimiter::default()
}

/// Whether a call may be carried out twice.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Repeat {
    /// The call is idempotent.
    Harmless,
    /// An attempt that may have been carried out is not retried.
    Harmful,
}

/// What a call does when a rate limit lasts beyond its deadline.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Limited {
    /// It waits for the whole rate limit.
    Waits,
    /// It ends: a newer call will replace it, or the member does not wait so long.
    Ends,
}

#[derive(Debug)]
pub(super) struct Answer {
    pub(super) value: Value,
    /// Whether Discord may have carried out an earlier attempt too, or may still do so.
    pub(super) maybe_done_twice: bool,
}

enum Attempt {
    Done(Value),
    Again {
        /// The time in Discord's answer, if it has one.
        after: Option<Duration>,
        why: String,
        maybe_done: bool,
    },
    Never(RestError),
}

impl Attempt {
    /// To retry; Discord did not carry it out.
    fn not_done(why: impl Into<String>) -> Self {
        Self::Again {
            after: None,
            why: why.into(),
            maybe_done: false,
        }
    }

    /// To retry; Discord may have carried it out.
    fn maybe_done(why: impl Into<String>) -> Self {
        Self::Again {
            after: None,
            why: why.into(),
            maybe_done: true,
        }
    }

    /// `retry_after`, in seconds, is that of the headers; the body's is preferred.
    fn of_response(status: u16, body: Value, retry_after: Option<f64>) -> Self {
        match status {
            200..300 => Self::Done(body),
            429 => Self::Again {
                after: Some(Duration::from_secs_f64(
                    body["retry_after"]
                        .as_f64()
                        .or(retry_after)
                        .unwrap_or(1.0)
                        .clamp(0.0, LONGEST_LIMIT.as_secs_f64()),
                )),
                why: "rate limited".into(),
                maybe_done: false,
            },
            // A proxy got no answer: Discord may have carried out the request.
            502 | 504 => Self::maybe_done(format!("Discord answered {status}")),
            500.. => Self::not_done(format!("Discord answered {status}")),
            _ => Self::Never(RestError::Refused {
                status,
                code: body["code"].as_u64().unwrap_or(0),
                message: body["message"]
                    .as_str()
                    .unwrap_or("no reason given")
                    .to_owned(),
                paths: refusal::paths(&body["errors"]),
            }),
        }
    }
}

impl Rest {
    /// Builds a client for this API root and token.
    ///
    /// # Errors
    /// If TLS cannot be set up.
    pub fn new(api: ApiUrl, token: Token) -> anyhow::Result<Self> {
        let builder = || {
            reqwest::Client::builder()
                .user_agent(concat!(
                    "DiscordBot (quizbot, ",
                    env!("CARGO_PKG_VERSION"),
                    ")"
                ))
                .connect_timeout(Duration::from_secs(5))
        };
        let client = builder().tcp_nodelay(true).build()?;
        let fetcher = builder().redirect(Policy::none()).build()?;
        Ok(Self {
            client,
            fetcher,
            api,
            token,
            limiter: limiter(),
            callbacks: Semaphore::new(MAX_CALLBACKS),
            invalid: Mutex::new(Invalid::default()),
        })
    }

    /// Returns the API's root.
    pub fn api(&self) -> &ApiUrl {
        &self.api
    }

    pub(super) fn token(&self) -> &Token {
        &self.token
    }

    /// Sends GET.
    ///
    /// # Errors
    /// See [`RestError`].
    pub async fn get(&self, path: &str) -> Result<Value, RestError> {
        self.get_where(path, "").await
    }

    pub(super) async fn get_where(&self, path: &str, query: &str) -> Result<Value, RestError> {
        self.as_bot(Method::Get, path, query, None, Duration::from_secs(15))
            .await
    }

    pub(super) async fn put(&self, path: &str, body: &Value) -> Result<Value, RestError> {
        self.as_bot(Method::Put, path, "", Some(body), Duration::from_secs(60))
            .await
    }

    /// Sends POST with files.
    pub(super) async fn post(
        &self,
        path: &str,
        body: &Value,
        files: &[File],
        within: Duration,
    ) -> Result<Value, RestError> {
        let call = (Method::Post, path);
        let posted = self.with_files(call, body, files, within, Limited::Waits);
        Ok(posted.await?.value)
    }

    /// Sends PATCH with files.
    pub(super) async fn edit(
        &self,
        path: &str,
        body: &Value,
        files: &[File],
        within: Duration,
        limited: Limited,
    ) -> Result<Answer, RestError> {
        self.with_files((Method::Patch, path), body, files, within, limited)
            .await
    }

    async fn with_files(
        &self,
        (method, path): (Method, &str),
        body: &Value,
        files: &[File],
        within: Duration,
        limited: Limited,
    ) -> Result<Answer, RestError> {
        self.call(Call {
            method,
            path,
            query: "",
            body: Some(body.to_string().into_bytes()),
            files,
            deadline: now() + within,
            attempt: ATTEMPT,
            repeat: Repeat::Harmless,
            limited,
            as_bot: true,
        })
        .await
    }

    async fn as_bot(
        &self,
        method: Method,
        path: &str,
        query: &str,
        body: Option<&Value>,
        within: Duration,
    ) -> Result<Value, RestError> {
        let answered = self.call(Call {
            method,
            path,
            query,
            body: body.map(|body| body.to_string().into_bytes()),
            files: &[],
            deadline: now() + within,
            attempt: ATTEMPT,
            repeat: Repeat::Harmless,
            limited: Limited::Waits,
            as_bot: true,
        });
        Ok(answered.await?.value)
    }

    /// Returns the seconds by which the machine's clock is ahead of the time in Discord's answer;
    /// `None` if there is no answer or no time in it.
    pub async fn clock_ahead_s(&self) -> Option<i64> {
        let request = self.client.get(format!("{}/api/v10/gateway", self.api));
        let answered = timeout_at(now() + ATTEMPT, request.send())
            .await
            .ok()?
            .ok()?;
        let date = answered.headers().get(DATE)?.to_str().ok()?;
        let theirs = jiff::fmt::rfc2822::parse(date).ok()?.timestamp();
        Some(jiff::Timestamp::now().as_second() - theirs.as_second())
    }

    /// Returns for how long the bot sends no messages to channels, because Discord refused too many
    /// requests; `None` if it sends them.
    pub(super) fn stopped_for(&self) -> Option<Duration> {
        self.invalid().stopped(now())
    }

    async fn call(&self, mut call: Call<'_>) -> Result<Answer, RestError> {
        let mut backoff = FIRST_BACKOFF;
        let mut may_be_done = false;
        loop {
            let stopped = match call.as_bot {
                true => self.invalid().stopped(now()),
                false => self.invalid().responses_stopped(now()),
            };
            if let Some(left) = stopped {
                return Err(RestError::Stopped { left });
            }
            let (after, why) = match self.attempt(&call).await {
                Attempt::Done(value) => {
                    return Ok(Answer {
                        value,
                        maybe_done_twice: may_be_done,
                    });
                }
                Attempt::Never(error) => return Err(error),
                Attempt::Again {
                    after,
                    why,
                    maybe_done,
                } => {
                    may_be_done |= maybe_done;
                    (after, why)
                }
            };
            let wait = after.unwrap_or(backoff) + jitter(backoff);
            if after.is_some() && call.limited == Limited::Waits {
                call.deadline = call.deadline.max(now() + wait + ATTEMPT);
            }
            let harmful = may_be_done && call.repeat == Repeat::Harmful;
            if harmful || now() + wait >= call.deadline {
                return Err(RestError::Unanswered {
                    why,
                    maybe_done: may_be_done,
                });
            }
            tracing::debug!(method = call.method.name(), %why, wait_ms = wait.as_millis(), "retrying");
            tokio::time::sleep(wait).await;
            backoff = (backoff * 2).min(MAX_BACKOFF);
        }
    }

    async fn attempt(&self, call: &Call<'_>) -> Attempt {
        let permit = match call.as_bot {
            true => match self.permit(call).await {
                Some(permit) => Some(permit),
                None => return Attempt::not_done("the rate limit lasts longer"),
            },
            false => None,
        };
        let until = now() + call.attempt;
        let sent = timeout_at(until, self.request(call).send()).await;
        let status = match &sent {
            Ok(Ok(response)) => response.status().as_u16(),
            _ => 0,
        };
        route::count(call.method, call.path, status);
        let response = match sent {
            Err(_) => return Attempt::maybe_done("timed out"),
            Ok(Err(error)) => {
                let sent = !error.is_connect();
                // The URL may contain an interaction's token.
                let why = format!("{:#}", anyhow::Error::new(error.without_url()));
                return match sent {
                    true => Attempt::maybe_done(why),
                    false => Attempt::not_done(why),
                };
            }
            Ok(Ok(response)) => response,
        };
        let shared = response
            .headers()
            .get(RateLimitHeaders::SCOPE)
            .is_some_and(|scope| scope == "shared");
        let retry_after = response.headers().get(RETRY_AFTER);
        let retry_after = retry_after.and_then(|text| text.to_str().ok()?.parse::<f64>().ok());
        if let Some(permit) = permit {
            complete(permit, response.headers());
        }
        if matches!(status, 401 | 403) || (status == 429 && !shared) {
            self.invalid().count(now());
        }
        let text = match timeout_at(until, response.bytes()).await {
            Ok(Ok(text)) => text,
            _ if (200..300).contains(&status) => {
                return Attempt::maybe_done("the answer was incomplete");
            }
            _ => Default::default(),
        };
        Attempt::of_response(
            status,
            serde_json::from_slice(&text).unwrap_or_default(),
            retry_after,
        )
    }

    /// Waits until the rate limit lets the request through; `None` if that is too late for it.
    async fn permit(&self, call: &Call<'_>) -> Option<Permit> {
        let endpoint = Endpoint {
            method: call.method,
            path: call.path.to_owned(),
        };
        let began = now();
        let until = match call.limited {
            Limited::Waits => began + LONGEST_LIMIT,
            Limited::Ends => call.deadline,
        };
        let acquired = timeout_at(until, self.limiter.acquire(endpoint)).await;
        histogram!(metric::RATE_LIMIT_WAIT).record(began.elapsed().as_secs_f64());
        acquired.ok()
    }

    fn request(&self, call: &Call<'_>) -> reqwest::RequestBuilder {
        let method = match call.method {
            Method::Get => reqwest::Method::GET,
            Method::Patch => reqwest::Method::PATCH,
            Method::Post => reqwest::Method::POST,
            Method::Put => reqwest::Method::PUT,
            _ => reqwest::Method::DELETE,
        };
        let mut request = self.client.request(
            method,
            format!("{}/api/v10/{}{}", self.api, call.path, call.query),
        );
        if call.as_bot {
            request = request.header("authorization", format!("Bot {}", self.token.secret()));
        }
        match &call.body {
            None => request,
            Some(body) if call.files.is_empty() => request
                .header("content-type", "application/json")
                .body(body.clone()),
            Some(body) => request.multipart(form(body, call.files)),
        }
    }

    fn invalid(&self) -> std::sync::MutexGuard<'_, Invalid> {
        self.invalid
            .lock()
            .expect("nothing panics with the count locked")
    }
}

/// Builds a multipart body with files. Source: Discord developer documentation, "Uploading Files".
fn form(body: &[u8], files: &[File]) -> Form {
    let json = Part::bytes(body.to_vec()).headers(HeaderMap::from_iter([(
        CONTENT_TYPE,
        HeaderValue::from_static("application/json"),
    )]));
    let form = Form::new().part("payload_json", json);
    files.iter().enumerate().fold(form, |form, (id, file)| {
        let part = Part::bytes(file.bytes.to_vec()).file_name(file.name.clone());
        form.part(format!("files[{id}]"), part)
    })
}

#[expect(
    clippy::disallowed_methods,
    reason = "deadlines of calls are measured by the machine's clock"
)]
fn now() -> Instant {
    Instant::now()
}

/// Returns up to half of `backoff`, so that calls that failed together are not retried together.
fn jitter(backoff: Duration) -> Duration {
    let random = SysRng.try_next_u32().unwrap_or(0);
    backoff.mul_f64(f64::from(random) / f64::from(u32::MAX) / 2.0)
}

fn complete(permit: Permit, headers: &HeaderMap) {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let read = || {
        let reset_after: f64 = text(RateLimitHeaders::RESET_AFTER)?.parse().ok()?;
        Some(RateLimitHeaders {
            bucket: text(RateLimitHeaders::BUCKET)?.as_bytes().to_vec(),
            limit: text(RateLimitHeaders::LIMIT)?.parse().ok()?,
            remaining: text(RateLimitHeaders::REMAINING)?.parse().ok()?,
            reset_at: (now() + Duration::try_from_secs_f64(reset_after).ok()?).into_std(),
        })
    };
    permit.complete(read());
}

#[cfg(test)]
mod tests;
