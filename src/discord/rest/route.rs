//! Counts requests by route: the path without ids and tokens, so that the label has few values and
//! identifies nobody.

use crate::metric;
use metrics::counter;
use twilight_http_ratelimiting::Method;

/// Counts an attempt; status 0 means that no answer came.
pub(super) fn count(method: Method, path: &str, status: u16) {
    let labels = [
        ("route", format!("{} {}", method.name(), route(path))),
        ("status", status.to_string()),
    ];
    counter!(metric::REST_REQUESTS, &labels).increment(1);
}

fn route(path: &str) -> String {
    let mut segments = path.split('/');
    let first = segments.next().unwrap_or_default();
    // The segment after the id is the interaction's token.
    let by_token = matches!(first, "interactions" | "webhooks");
    let mut route = first.to_owned();
    for (nth, segment) in segments.enumerate() {
        route.push('/');
        route.push_str(match (by_token, nth) {
            _ if is_id(segment) => ":id",
            (true, 1) => ":token",
            _ if is_word(segment) => segment,
            _ => ":other",
        });
    }
    route
}

fn is_id(segment: &str) -> bool {
    !segment.is_empty() && segment.bytes().all(|byte| byte.is_ascii_digit())
}

/// Returns whether a segment is the name of a route: those are short, and a longer one may be a
/// secret.
fn is_word(segment: &str) -> bool {
    let name = |byte: u8| byte.is_ascii_lowercase() || matches!(byte, b'@' | b'-' | b'_');
    segment.len() <= 20 && segment.bytes().all(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_route_holds_neither_an_id_nor_a_token() {
        let check = |path: &str, expected: &str| assert_eq!(route(path), expected);
        check("users/@me", "users/@me");
        check("channels/123/messages/456", "channels/:id/messages/:id");
        check(
            "interactions/123/aW50ZXJhY3Rpb24/callback",
            "interactions/:id/:token/callback",
        );
        check(
            "webhooks/123/abc/messages/@original",
            "webhooks/:id/:token/messages/@original",
        );
        check("webhooks/123/4567", "webhooks/:id/:id");
        check("new/Secret.Thing", "new/:other");
    }
}
