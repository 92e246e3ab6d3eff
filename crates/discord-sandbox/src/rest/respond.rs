//! Builds responses: status, rate limit headers and body.

use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;

use super::answer::{Answer, Content};
use super::route::Route;
use crate::clock::system_clock;
use crate::fault::{FakeAnswer, LimitScope, RetryAfter};
use crate::limit::Allowance;
use crate::refusal::Refusal;

pub(crate) fn answered(answer: Answer, route: &Route, allowance: Allowance) -> Response {
    let body = match answer.content {
        Content::Nothing => None,
        Content::Json(value) => Some(Body::from(value.to_string())),
        Content::Message(message) => Some(Body::from(message.json().get().to_owned())),
    };
    let status = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::OK);
    let mut response = built(status, body);
    // A callback is in no bucket.
    if !matches!(route, Route::Callback { .. }) {
        limits(response.headers_mut(), route, allowance);
    }
    response
}

pub(crate) fn refused(refusal: &Refusal) -> Response {
    let (status, _, _) = refusal.parts();
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_REQUEST);
    // Server errors of Discord have no JSON body.
    if status.is_server_error() {
        return built(status, None);
    }
    if let Refusal::RateLimited {
        retry_after,
        global,
    } = refusal
    {
        let scope = match global {
            true => LimitScope::Global,
            false => LimitScope::User,
        };
        return limited(*retry_after, scope, RetryAfter::Everywhere);
    }
    let mut response = built(status, Some(Body::from(refusal.json().to_string())));
    if let Some(seconds) = refusal.retry_after() {
        wait(response.headers_mut(), seconds);
    }
    response
}

/// Returns a 429 response.
pub(crate) fn limited(seconds: f64, scope: LimitScope, place: RetryAfter) -> Response {
    let refusal = Refusal::RateLimited {
        retry_after: seconds,
        global: scope == LimitScope::Global,
    };
    let mut body = refusal.json();
    if place == RetryAfter::Nowhere {
        body.as_object_mut().map(|body| body.remove("retry_after"));
    }
    let body = (place != RetryAfter::Header).then(|| Body::from(body.to_string()));
    let mut response = built(StatusCode::TOO_MANY_REQUESTS, body);
    let headers = response.headers_mut();
    if matches!(place, RetryAfter::Everywhere | RetryAfter::Header) {
        wait(headers, seconds);
    }
    let name = match scope {
        LimitScope::User => "user",
        LimitScope::Shared => "shared",
        LimitScope::Global => "global",
    };
    put(headers, "x-ratelimit-scope", name);
    if scope == LimitScope::Global {
        put(headers, "x-ratelimit-global", "true");
    }
    response
}

fn wait(headers: &mut HeaderMap, seconds: f64) {
    put(headers, "retry-after", &format!("{:.0}", seconds.ceil()));
    put(headers, "x-ratelimit-reset-after", &format!("{seconds:.3}"));
    put(headers, "x-ratelimit-remaining", "0");
}

/// Returns a fake answer of a test.
pub(crate) fn fake(fake: FakeAnswer) -> Response {
    let status = StatusCode::from_u16(fake.status).unwrap_or(StatusCode::BAD_GATEWAY);
    let mut response = built(status, Some(Body::from(fake.body)));
    put(response.headers_mut(), "content-type", fake.content_type);
    response
}

fn built(status: StatusCode, body: Option<Body>) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status;
    if let Some(body) = body {
        *response.body_mut() = body;
        response.headers_mut().insert(
            header::CONTENT_TYPE,
            HeaderValue::from_static("application/json"),
        );
    }
    response
}

fn limits(headers: &mut HeaderMap, route: &Route, allowance: Allowance) {
    let after = allowance.reset_after.as_secs_f64();
    let now_s =
        std::time::Duration::from_millis(u64::try_from(system_clock()).unwrap_or(0)).as_secs_f64();
    let at = now_s + after;
    put(headers, "x-ratelimit-limit", &allowance.limit.to_string());
    put(
        headers,
        "x-ratelimit-remaining",
        &allowance.remaining.to_string(),
    );
    put(headers, "x-ratelimit-reset", &format!("{at:.3}"));
    put(headers, "x-ratelimit-reset-after", &format!("{after:.3}"));
    put(headers, "x-ratelimit-bucket", &bucket(route));
}

/// Returns an opaque name, as Discord's are, that is the same for a route.
fn bucket(route: &Route) -> String {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for byte in route.template().bytes() {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    format!("{hash:016x}")
}

fn put(headers: &mut HeaderMap, name: &'static str, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        headers.insert(name, value);
    }
}
