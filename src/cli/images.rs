//! Images of banks, looked at over the network: who asks for that is told which of them Discord
//! could not show. No image is kept, and none is read to its end.

use futures_util::StreamExt;
use futures_util::stream;
use reqwest::header::{CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE, RANGE};
use reqwest::{Client, Method, Response, StatusCode, redirect};
use std::collections::HashMap;
use std::time::Duration;

/// How many are asked for at a time.
const AT_ONCE: usize = 8;
/// How long one may take, redirects included.
const WITHIN: Duration = Duration::from_secs(10);
const REDIRECTS: usize = 5;
/// The largest image; Discord names no limit, and members on a phone wait for larger ones.
const MOST_BYTES: u64 = 20 * 1024 * 1024;
/// What Discord shows.
const SHOWN: [&str; 4] = ["image/png", "image/jpeg", "image/gif", "image/webp"];

/// What is wrong with which of the addresses.
///
/// # Errors
/// If there can be no client.
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
    let looks = stream::iter(addresses).map(|address| {
        let client = client.clone();
        async move { (look(&client, &address).await, address) }
    });
    let found = runtime.block_on(looks.buffer_unordered(AT_ONCE).collect::<Vec<_>>());
    let faulty = found.into_iter().filter_map(|(result, address)| {
        let fault = result.err()?;
        Some((address, fault))
    });
    Ok(faulty.collect())
}

/// Asks for the head alone, and where a server does not answer that well, for the first byte.
async fn look(client: &Client, address: &str) -> Result<(), String> {
    let head = client.request(Method::HEAD, address).send().await;
    match head {
        Ok(response) if judge(&response).is_ok() => return Ok(()),
        Err(error) if error.is_connect() || error.is_timeout() || error.is_redirect() => {
            return Err(cause(&error));
        }
        _ => {}
    }
    // The body is not read: the response is dropped, and its connection with it.
    let first = client.get(address).header(RANGE, "bytes=0-0").send().await;
    judge(&first.map_err(|error| cause(&error))?)
}

fn judge(response: &Response) -> Result<(), String> {
    let status = response.status();
    if status.is_redirection() {
        return Err("it is redirected to something else than the web".to_owned());
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

/// What went wrong, without the address, which the place of the diagnostic shows.
fn cause(error: &reqwest::Error) -> String {
    if error.is_timeout() {
        return format!("no answer within {} seconds", WITHIN.as_secs());
    }
    if error.is_redirect() {
        return format!("it is redirected more than {REDIRECTS} times");
    }
    // The innermost says what happened; the others say that something did.
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
