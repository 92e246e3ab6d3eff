//! Checks over the network whether Discord could show the images of banks. No image is stored or
//! read to its end.

use futures_util::StreamExt;
use futures_util::stream;
use reqwest::header::{CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE, RANGE};
use reqwest::{Client, Method, Response, StatusCode, redirect};
use std::collections::HashMap;
use std::time::Duration;

/// Requests in flight.
const AT_ONCE: usize = 8;
/// The deadline of a request with its redirects.
const WITHIN: Duration = Duration::from_secs(10);
const REDIRECTS: usize = 5;
/// The largest image, in bytes. Discord documents no limit; larger ones are slow on a phone.
const MOST_BYTES: u64 = 20 * 1024 * 1024;
/// The content types that Discord shows.
const SHOWN: [&str; 4] = ["image/png", "image/jpeg", "image/gif", "image/webp"];

/// Returns the URLs that have a problem, with the problem.
///
/// # Errors
/// If the HTTP client or the runtime cannot be built.
pub(super) fn faults(addresses: Vec<String>) -> anyhow::Result<HashMap<String, String>> {
    let client = Client::builder()
        .user_agent(concat!(
            "quizbot/",
            env!("CARGO_PKG_VERSION"),
            " (image check)"
        ))
        .timeout(WITHIN)
        .redirect(redirect::Policy::limited(REDIRECTS))
        .build()?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let checks = stream::iter(addresses).map(|address| {
        let client = client.clone();
        async move { (check(&client, &address).await, address) }
    });
    let found = runtime.block_on(checks.buffer_unordered(AT_ONCE).collect::<Vec<_>>());
    let faulty = found.into_iter().filter_map(|(result, address)| {
        let fault = result.err()?;
        Some((address, fault))
    });
    Ok(faulty.collect())
}

/// Sends HEAD, and GET for the first byte if the server does not support HEAD.
async fn check(client: &Client, address: &str) -> Result<(), String> {
    let head = client.request(Method::HEAD, address).send().await;
    match head {
        Ok(response) if check_response(&response).is_ok() => return Ok(()),
        Err(error) if error.is_connect() || error.is_timeout() || error.is_redirect() => {
            return Err(cause(&error));
        }
        _ => {}
    }
    // The body is not read: dropping the response closes its connection.
    let first = client.get(address).header(RANGE, "bytes=0-0").send().await;
    check_response(&first.map_err(|error| cause(&error))?)
}

fn check_response(response: &Response) -> Result<(), String> {
    let status = response.status();
    if status.is_redirection() {
        return Err("it is redirected to something other than the web".to_owned());
    }
    if !status.is_success() {
        return Err(format!("the server says {status}"));
    }
    let header = |name| response.headers().get(name)?.to_str().ok();
    let Some(kind) = header(CONTENT_TYPE) else {
        return Err("the server does not say that it is an image".to_owned());
    };
    let kind = kind.split(';').next().unwrap_or_default().trim();
    let kind = kind.to_ascii_lowercase();
    if !kind.starts_with("image/") {
        return Err(format!("it is no image but {kind}"));
    }
    if !SHOWN.contains(&&*kind) {
        return Err(format!("Discord does not show {kind}"));
    }
    let length = if status == StatusCode::PARTIAL_CONTENT {
        header(CONTENT_RANGE).and_then(|range| range.rsplit('/').next())
    } else {
        header(CONTENT_LENGTH)
    };
    match length.and_then(|length| length.parse::<u64>().ok()) {
        Some(length) if length > MOST_BYTES => Err(format!(
            "it has {} MiB, and {} are the most",
            length >> 20,
            MOST_BYTES >> 20
        )),
        _ => Ok(()),
    }
}

/// Describes the error without the URL, which the diagnostic shows already.
fn cause(error: &reqwest::Error) -> String {
    if error.is_timeout() {
        return format!("no answer within {} seconds", WITHIN.as_secs());
    }
    if error.is_redirect() {
        return format!("it is redirected more than {REDIRECTS} times");
    }
    // The innermost error has the cause.
    let mut cause: &dyn std::error::Error = error;
    while let Some(inner) = cause.source() {
        cause = inner;
    }
    let what = if error.is_connect() {
        "the server cannot be reached"
    } else {
        "the answer cannot be read"
    };
    format!("{what} ({cause})")
}
