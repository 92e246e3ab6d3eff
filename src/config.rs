//! The settings of an operator: a YAML file in which every key has a default.

use anyhow::{Context, bail};
use quiz_banks::diagnostic::Findings;
use quiz_banks::fields::Fields;
use quiz_banks::report::render_text;
use quiz_banks::{Diagnostic, yaml};
use quiz_engine::{Rules, Seconds};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The file that is read without `--config`, if it is there.
const DEFAULT_FILE: &str = "config/quizbot.yaml";

const KEYS: [&str; 6] = [
    "quizzes",
    "data",
    "seconds",
    "gap_seconds",
    "start_cooldown_seconds",
    "snapshot_seconds",
];

/// The parsed settings.
#[derive(Clone, Debug, PartialEq)]
pub struct Config {
    /// The folder with the question banks.
    pub quizzes: PathBuf,
    /// The folder for the store.
    pub data: PathBuf,
    /// The rules of play with the operator's values.
    pub rules: Rules,
    /// Time between two snapshots.
    pub snapshot_every: Duration,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            quizzes: "quizzes".into(),
            data: "data".into(),
            rules: Rules {
                seconds: Seconds::new(20).expect("it is in range"),
                gap_ms: 6000,
                cooldown_ms: 5000,
            },
            snapshot_every: Duration::from_secs(300),
        }
    }
}

/// Reads the named file, or the usual one if it is there.
///
/// # Errors
/// With every error in the file: its place, and what would be right.
pub fn load_config(named: Option<&Path>) -> anyhow::Result<Config> {
    let path = named.unwrap_or(Path::new(DEFAULT_FILE));
    if named.is_none() && !path.exists() {
        return Ok(Config::default());
    }
    #[expect(
        clippy::disallowed_methods,
        reason = "this is where the settings are read"
    )]
    let text = std::fs::read_to_string(path)
        .with_context(|| format!("cannot read the settings {}", path.display()))?;
    parse_config(&text).or_else(|diagnostics| {
        let file = path.display().to_string();
        let told: Vec<_> = diagnostics
            .iter()
            .map(|one| render_text(&file, &text, one, false))
            .collect();
        bail!("the settings cannot be used\n{}", told.join("\n\n"))
    })
}

/// Parses settings; missing keys have their defaults.
///
/// # Errors
/// With every error in the text.
pub fn parse_config(text: &str) -> Result<Config, Vec<Diagnostic>> {
    let mut findings = Findings::new(text);
    let mut config = Config::default();
    match yaml::parse(text) {
        Ok(root) if matches!(root.value, yaml::Value::Null) => {}
        Ok(root) => {
            if let Some(mut fields) =
                Fields::of(&root, "the file of settings", &KEYS, &mut findings)
            {
                take(&mut fields, &mut config, &mut findings);
            }
        }
        Err(fault) => {
            findings.error("not-yaml", fault.span, fault.message);
        }
    }
    let diagnostics = findings.finish();
    if diagnostics.is_empty() {
        Ok(config)
    } else {
        Err(diagnostics)
    }
}

fn take(fields: &mut Fields<'_>, config: &mut Config, findings: &mut Findings<'_>) {
    if let Some((path, _)) = fields.text("quizzes", findings) {
        config.quizzes = path.into();
    }
    if let Some((path, _)) = fields.text("data", findings) {
        config.data = path.into();
    }
    if let Some(seconds) = fields.number("seconds", Seconds::RANGE, Seconds::new, findings) {
        config.rules.seconds = seconds;
    }
    let mut within = |name, range: std::ops::RangeInclusive<u16>| {
        let make = |number: u16| range.contains(&number).then_some(i64::from(number));
        fields.number(name, range.clone(), make, findings)
    };
    if let Some(seconds) = within("gap_seconds", 0..=60) {
        config.rules.gap_ms = seconds * 1000;
    }
    if let Some(seconds) = within("start_cooldown_seconds", 0..=3600) {
        config.rules.cooldown_ms = seconds * 1000;
    }
    if let Some(seconds) = within("snapshot_seconds", 10..=3600) {
        config.snapshot_every = Duration::from_secs(seconds.unsigned_abs());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_file_says_every_default() {
        let text = include_str!("../config/quizbot.yaml");
        assert_eq!(parse_config(text), Ok(Config::default()));
        for key in KEYS {
            assert!(
                text.contains(&format!("\n{key}:")),
                "{key} is not in the shipped file"
            );
        }
    }

    #[test]
    fn an_empty_file_says_nothing() {
        assert_eq!(parse_config("# nothing\n"), Ok(Config::default()));
    }

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let diagnostics = parse_config(text).expect_err("it is wrong");
        let told: Vec<_> = diagnostics
            .iter()
            .map(|one| {
                format!(
                    "{}:{} {} | {}",
                    one.line,
                    one.column,
                    one.message,
                    one.help.as_deref().unwrap_or("-")
                )
            })
            .collect();
        assert_eq!(told.join("\n"), expected);
    }

    #[test]
    fn every_fault_is_told_with_its_place_and_what_would_be_right() {
        check(
            "quizzes: q\ngap_second: 5\nseconds: 4\nsnapshot_seconds: often\n",
            "2:1 the file of settings has no key `gap_second` | did you mean `gap_seconds`?\n\
             3:10 `seconds` is a whole number, 5 to 600 | -\n\
             4:19 `snapshot_seconds` is a whole number, 10 to 3600 | -",
        );
        check(
            "- a\n",
            "1:1 the file of settings is a mapping | its keys are quizzes, data, seconds, gap_seconds, \
             start_cooldown_seconds, snapshot_seconds",
        );
        let unclosed = parse_config("quizzes: [\n").expect_err("it is not closed");
        assert_eq!(
            (unclosed[0].line, unclosed[0].column, unclosed[0].code),
            (1, 10, "not-yaml")
        );
    }
}
