//! What an operator sets: a YAML file, of which every key has a default, and the environment.

mod environment;

pub use environment::apply_environment;

use anyhow::{Context, bail};
use quiz_banks::diagnostic::Findings;
use quiz_banks::fields::Fields;
use quiz_banks::report::render_text;
use quiz_banks::{Diagnostic, yaml};
use quiz_engine::Rules;
use quiz_engine::question::Seconds;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tracing_subscriber::EnvFilter;

/// Read when no other file is named, if it is there.
const DEFAULT_FILE: &str = "config/quizbot.yaml";

/// What is logged, unless it is set; lines of the libraries for Discord would slow it down.
const DEFAULT_LOG: &str = "info,serenity=warn,twilight_http_ratelimiting=warn";

const KEYS: [&str; 9] = [
    "quizzes",
    "data",
    "seconds",
    "gap_seconds",
    "start_cooldown_seconds",
    "snapshot_seconds",
    "log",
    "log_format",
    "monitoring",
];

/// The settings of one bot.
#[derive(Clone, Debug, PartialEq)]
pub struct Config {
    /// The folder with the question banks.
    pub quizzes: PathBuf,
    /// The folder for the store.
    pub data: PathBuf,
    /// The rules that can be set.
    pub rules: Rules,
    /// Time between two snapshots.
    pub snapshot_every: Duration,
    /// What is logged, and how.
    pub log: LogSettings,
    /// Where programs that watch the bot ask; None: nowhere.
    pub monitoring: Option<SocketAddr>,
}

/// What is logged, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogSettings {
    /// Directives of tracing-subscriber's `EnvFilter`, which are valid.
    pub filter: String,
    /// How a line is written.
    pub format: LogFormat,
}

/// How a line of the log is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogFormat {
    /// For people.
    Text,
    /// One object a line, for programs.
    Json,
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
            log: LogSettings {
                filter: DEFAULT_LOG.to_owned(),
                format: LogFormat::Text,
            },
            monitoring: None,
        }
    }
}

/// Reads the file that was named, here or by `QUIZBOT_CONFIG`, or the usual one if it is there;
/// the environment counts before it.
///
/// # Errors
/// With every fault of the file or of the environment, each with its place and what would be
/// right.
pub fn load_config(named: Option<&Path>) -> anyhow::Result<Config> {
    let by_environment = std::env::var_os(environment::CONFIG).map(PathBuf::from);
    let named = named.or(by_environment.as_deref());
    let path = named.unwrap_or(Path::new(DEFAULT_FILE));
    let mut config = if named.is_none() && !path.exists() {
        Config::default()
    } else {
        load_file(path)?
    };
    environment(&mut config)?;
    Ok(config)
}

/// The defaults, with what the environment says of the log.
///
/// # Errors
/// With every fault of the environment.
pub fn load_log_settings() -> anyhow::Result<LogSettings> {
    let mut config = Config::default();
    environment(&mut config)?;
    Ok(config.log)
}

fn environment(config: &mut Config) -> anyhow::Result<()> {
    // A variable that is not UTF-8 is none of ours.
    let variables: Vec<_> = std::env::vars_os()
        .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
        .collect();
    apply_environment(config, &variables)
        .or_else(|faults| bail!("the environment cannot be used\n{}", faults.join("\n")))
}

#[expect(
    clippy::disallowed_methods,
    reason = "this is where the settings are read"
)]
fn load_file(path: &Path) -> anyhow::Result<Config> {
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

/// Reads settings; those that are not there keep their defaults.
///
/// # Errors
/// With every fault.
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
    take_log(fields, &mut config.log, findings);
    if let Some((address, node)) = fields.text("monitoring", findings) {
        match address.parse() {
            Ok(address) => config.monitoring = Some(address),
            Err(_) if address == "off" => config.monitoring = None,
            Err(_) => {
                let message = "`monitoring` is off, or an address with a port";
                fields
                    .error(findings, "bad-address", node, message)
                    .help("write 127.0.0.1:9464");
            }
        }
    }
}

fn take_log(fields: &mut Fields<'_>, log: &mut LogSettings, findings: &mut Findings<'_>) {
    if let Some((filter, node)) = fields.text("log", findings) {
        match EnvFilter::builder().parse(&filter) {
            Ok(_) => log.filter = filter,
            Err(error) => {
                let message = format!("`log` is not a filter: {error}");
                fields
                    .error(findings, "bad-filter", node, message)
                    .help("write a level (error, warn, info, debug, trace), or several such as info,quizbot=debug");
            }
        }
    }
    if let Some((format, node)) = fields.text("log_format", findings) {
        match &*format {
            "text" => log.format = LogFormat::Text,
            "json" => log.format = LogFormat::Json,
            _ => {
                let message = "`log_format` is text or json";
                fields.error(findings, "bad-format", node, message);
            }
        }
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
             start_cooldown_seconds, snapshot_seconds, log, log_format, monitoring",
        );
        let unclosed = parse_config("quizzes: [\n").expect_err("it is not closed");
        assert_eq!(
            (unclosed[0].line, unclosed[0].column, unclosed[0].code),
            (1, 10, "not-yaml")
        );
    }
}
