//! The root of the API, and the token.

use std::fmt;

/// The root of an API server: `https://discord.com`, a proxy, or a local Discord.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiUrl(String);

impl ApiUrl {
    /// Discord itself.
    pub fn discord() -> Self {
        Self("https://discord.com".into())
    }

    /// Parses `http://host:port` or `https://host`, without a path.
    ///
    /// # Errors
    /// If it is not such a URL, with the reason.
    pub fn parse(text: &str) -> Result<Self, String> {
        let url = reqwest::Url::parse(text)
            .map_err(|error| format!("{error}; write it as http://host:port"))?;
        if !matches!(url.scheme(), "http" | "https") {
            return Err("it must begin with http:// or https://".into());
        }
        if url.path() != "/" || url.query().is_some() || !url.username().is_empty() {
            return Err(
                "it must be the root alone, such as http://127.0.0.1:8080; /api/v10 is added"
                    .into(),
            );
        }
        Ok(Self(text.trim_end_matches('/').to_owned()))
    }

    /// Returns the root without a slash at its end.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ApiUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A bot's token; its `Debug` output hides it.
#[derive(Clone)]
pub struct Token(String);

impl Token {
    /// Parses a token, with or without `Bot ` before it.
    ///
    /// # Errors
    /// If it is empty or has characters that no token has.
    pub fn parse(text: &str) -> Result<Self, &'static str> {
        let token = text.trim();
        let token = token.strip_prefix("Bot ").unwrap_or(token).trim();
        if token.is_empty() {
            return Err("it is empty");
        }
        if !token.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err("it holds spaces or other characters that no token has");
        }
        Ok(Self(token.to_owned()))
    }

    pub(super) fn secret(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_api_root_has_no_path_query_or_user() {
        assert_eq!(
            ApiUrl::parse("http://127.0.0.1:80/").map(|url| url.0),
            Ok("http://127.0.0.1:80".into())
        );
        for bad in [
            "",
            "127.0.0.1:80",
            "ftp://h",
            "http://h/api/v10",
            "http://h/?x",
            "http://u@h",
        ] {
            assert!(ApiUrl::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_token_is_accepted_with_its_prefix_and_never_shown() {
        let token = Token::parse(" Bot a.b.c\n").expect("a token");
        assert_eq!(token.secret(), "a.b.c");
        assert_eq!(format!("{token:?}"), "Token(…)");
        assert!(
            Token::parse("  ").is_err()
                && Token::parse("a b").is_err()
                && Token::parse("é").is_err()
        );
    }
}
