//! Reads the bot's token from the environment or from a file.

use crate::discord::Token;
use anyhow::{Context, anyhow, bail};
use std::path::{Path, PathBuf};

const VARIABLE: &str = "DISCORD_TOKEN";
const FILE_VARIABLE: &str = "DISCORD_TOKEN_FILE";
/// The name of the credential that a systemd unit loads.
/// Source: systemd's manual, systemd.exec(5), "Credentials".
const CREDENTIAL: &str = "discord_token";

/// The places that can hold the token; each is `None` if it is not set.
#[derive(Debug, Default)]
struct Sources {
    /// The token itself.
    text: Option<String>,
    /// The file with the token.
    file: Option<PathBuf>,
    /// systemd's folder of credentials; the token may be missing in it.
    credentials: Option<PathBuf>,
}

/// Reads the token from `DISCORD_TOKEN`, from the file that `DISCORD_TOKEN_FILE` names, or from
/// the systemd credential `discord_token`.
///
/// # Errors
/// If there is no token, if both variables are set, or if the file or the token is invalid.
pub(super) fn load_token() -> anyhow::Result<Token> {
    let path = |name| {
        let value = std::env::var_os(name).filter(|value| !value.is_empty());
        value.map(PathBuf::from)
    };
    load(&Sources {
        text: std::env::var(VARIABLE).ok(),
        file: path(FILE_VARIABLE),
        credentials: path("CREDENTIALS_DIRECTORY"),
    })
}

fn load(sources: &Sources) -> anyhow::Result<Token> {
    let credential = sources.credentials.as_ref();
    let credential = credential.map(|folder| folder.join(CREDENTIAL));
    let (from, text) = match (&sources.text, &sources.file, credential) {
        (Some(_), Some(_), _) => bail!(
            "{VARIABLE} and {FILE_VARIABLE} are both set; unset one, so that it is clear which token counts"
        ),
        (Some(text), None, _) => (VARIABLE.to_owned(), text.clone()),
        (None, Some(file), _) => (format!("the file {}", file.display()), read(file)?),
        (None, None, Some(file)) if file.exists() => {
            (format!("the credential {CREDENTIAL}"), read(&file)?)
        }
        (None, None, _) => bail!(
            "{VARIABLE} is not set, nor {FILE_VARIABLE}; copy the token from the Bot page of your application, or try `quizbot demo`, which needs none"
        ),
    };
    Token::parse(&text).map_err(|why| anyhow!("{from} cannot be used: {why}"))
}

#[expect(clippy::disallowed_methods, reason = "this is where the token is read")]
fn read(file: &Path) -> anyhow::Result<String> {
    std::fs::read_to_string(file)
        .with_context(|| format!("cannot read the token from {}", file.display()))
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "a test makes the files")]
mod tests {
    use super::*;

    fn fault(sources: &Sources) -> String {
        let error = load(sources).expect_err("there is no token");
        format!("{error:#}")
    }

    #[test]
    fn a_token_is_read_from_one_place_and_never_from_two() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join(CREDENTIAL);
        std::fs::write(&file, "a.b.c\n").expect("written");
        let text = || Some("d.e.f".to_owned());
        let credentials = || Some(folder.path().to_owned());
        let read = |text, file, credentials| {
            load(&Sources {
                text,
                file,
                credentials,
            })
        };
        assert!(read(text(), None, credentials()).is_ok());
        assert!(read(None, Some(file.clone()), None).is_ok());
        assert!(read(None, None, credentials()).is_ok());
        let both = Sources {
            text: text(),
            file: Some(file),
            credentials: None,
        };
        assert!(fault(&both).contains("are both set"));
    }

    #[test]
    fn a_missing_or_invalid_token_is_reported_with_its_source() {
        let folder = tempfile::tempdir().expect("a folder");
        assert!(fault(&Sources::default()).contains("DISCORD_TOKEN is not set"));
        let credentials = Sources {
            credentials: Some(folder.path().to_owned()),
            ..Sources::default()
        };
        assert!(fault(&credentials).contains("DISCORD_TOKEN is not set"));
        let missing = Sources {
            file: Some(folder.path().join("none")),
            ..Sources::default()
        };
        assert!(fault(&missing).contains("cannot read the token from"));
        std::fs::write(folder.path().join(CREDENTIAL), "\n").expect("written");
        let error = fault(&credentials);
        assert_eq!(
            error,
            "the credential discord_token cannot be used: it is empty"
        );
    }
}
