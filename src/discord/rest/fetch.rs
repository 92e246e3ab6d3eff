//! Downloads of attachments.

use super::{Rest, now};
use crate::discord::ApiUrl;
use reqwest::{Response, Url};
use std::time::Duration;
use tokio::time::timeout_at;

/// The hosts of Discord's attachments.
/// Source: Discord developer documentation, "Reference": CDN.
const HOSTS: [&str; 2] = ["cdn.discordapp.com", "media.discordapp.net"];
/// The deadline of a download.
const WITHIN: Duration = Duration::from_secs(30);

/// The cause of a failed download.
#[derive(Debug, thiserror::Error)]
pub(in crate::discord) enum FetchError {
    /// The URL is not at Discord's CDN, nor at the root of the API.
    #[error("the file is not hosted by Discord")]
    Elsewhere,
    /// The file is longer than announced.
    #[error("the file is longer than Discord said")]
    TooLong,
    /// The server answered with an error status.
    #[error("the server answered {0}")]
    Status(u16),
    /// The connection failed or took too long.
    #[error("the download failed: {0}")]
    Broken(String),
}

impl Rest {
    /// Downloads a file of at most `max` bytes.
    pub(in crate::discord) async fn fetch(
        &self,
        url: &str,
        max: u64,
    ) -> Result<Vec<u8>, FetchError> {
        let url = Url::parse(url).map_err(|_| FetchError::Elsewhere)?;
        if !is_allowed(&self.api, &url) {
            return Err(FetchError::Elsewhere);
        }
        let fetched = timeout_at(now() + WITHIN, async {
            let response = self.fetcher.get(url).send().await.map_err(broken)?;
            if !response.status().is_success() {
                return Err(FetchError::Status(response.status().as_u16()));
            }
            read(response, max).await
        });
        fetched
            .await
            .unwrap_or_else(|_| Err(FetchError::Broken("timed out".into())))
    }
}

/// Returns whether a URL may be downloaded: one of Discord's CDN, or one below the root of the API
/// that the operator set.
fn is_allowed(api: &ApiUrl, url: &Url) -> bool {
    let discords = url.scheme() == "https"
        && url.port().is_none()
        && url.host_str().is_some_and(|host| HOSTS.contains(&host));
    let api = Url::parse(api.as_str());
    let at_root = api.is_ok_and(|api| api.origin() == url.origin());
    let plain = url.username().is_empty() && url.password().is_none();
    plain && (discords || at_root)
}

async fn read(mut response: Response, max: u64) -> Result<Vec<u8>, FetchError> {
    let mut bytes = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(broken)? {
        if (bytes.len() + chunk.len()) as u64 > max {
            return Err(FetchError::TooLong);
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes)
}

fn broken(error: reqwest::Error) -> FetchError {
    FetchError::Broken(format!("{:#}", anyhow::Error::new(error.without_url())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_hosted_by_discord_are_downloaded() {
        let api = ApiUrl::parse("http://127.0.0.1:8090").expect("an address");
        let check = |url: &str, expected: bool| {
            let url = Url::parse(url).expect("an address");
            assert_eq!(is_allowed(&api, &url), expected, "{url}");
        };
        check("https://cdn.discordapp.com/attachments/1/2/a.md?ex=1", true);
        check("https://media.discordapp.net/attachments/1/2/a.md", true);
        check("http://127.0.0.1:8090/attachments/1/2/a.md", true);
        check("http://127.0.0.1:8091/attachments/1/2/a.md", false);
        check("http://cdn.discordapp.com/a.md", false);
        check("https://cdn.discordapp.com:444/a.md", false);
        check("https://cdn.discordapp.com.example.org/a.md", false);
        check("https://example.org/cdn.discordapp.com/a.md", false);
        check("https://a@cdn.discordapp.com/a.md", false);
        check("http://169.254.169.254/latest", false);
        check("file:///etc/passwd", false);
    }
}
