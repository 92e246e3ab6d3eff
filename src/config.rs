//! The operator's settings: a YAML file in which every key has a default, and the environment,
//! which overrides it.

mod environment;
mod limits;

pub use environment::apply_environment;

use crate::bot::Quotas;
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

/// The file that is read if it exists and no other is named.
const DEFAULT_FILE: &str = "config/quizbot.yaml";

/// The default log filter. Info lines of the libraries for Discord would slow the bot down.
const DEFAULT_LOG: &str = "info,serenity=warn,twilight_http_ratelimiting=warn";

/// At least as long as the weeks that a member's statistics show.
const RETENTION_DAYS: std::ops::RangeInclusive<u32> = 90..=36_500;

const KEYS: [&str; 12] = [
    "quizzes",
    "data",
    "seconds",
    "gap_seconds",
    "start_cooldown_seconds",
    "snapshot_seconds",
    "log",
    "log_format",
    "monitoring",
    "shards",
    "retention_days",
    "limits",
];

/// The settings of one bot.
#[derive(Clone, Debug, PartialEq)]
pub struct Config {
    /// The folder with the question banks.
    pub quizzes: PathBuf,
    /// The folder for the store.
    pub data: PathBuf,
    /// The seconds for an answer, the gap between questions, and the cooldown between starts.
    pub rules: Rules,
    /// The time between two snapshots.
    pub snapshot_every: Duration,
    /// The log's filter and format.
    pub log: LogSettings,
    /// The address that serves metrics and health; `None` serves neither.
    pub monitoring: Option<SocketAddr>,
    /// The number of connections to the gateway; `None` is Discord's recommendation.
    pub shards: Option<u32>,
    /// The days after which answers are deleted; `None` keeps them.
    pub retention_days: Option<u32>,
    /// The limits of servers and members.
    pub quotas: Quotas,
}

/// The log's filter and format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogSettings {
    /// Valid directives of tracing-subscriber's `EnvFilter`.
    pub filter: String,
    /// The format of a line.
    pub format: LogFormat,
}

/// The format of a line of the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogFormat {
    /// For people.
    Text,
    /// One JSON object per line, for programs.
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
            shards: None,
            retention_days: None,
            quotas: Quotas::default(),
        }
    }
}

/// Reads the file that `named` or `QUIZBOT_CONFIG` names, or the default one if it exists. The
/// environment overrides the file.
///
/// # Errors
/// If the file or the environment is invalid, with every fault, its place and how to fix it.
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

/// Returns the default log settings, with those of the environment.
///
/// # Errors
/// If the environment is invalid, with every fault.
pub fn load_log_settings() -> anyhow::Result<LogSettings> {
    let mut config = Config::default();
    environment(&mut config)?;
    Ok(config.log)
}

fn environment(config: &mut Config) -> anyhow::Result<()> {
    // A variable that is not UTF-8 is not a setting of the bot.
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
        let rendered: Vec<_> = diagnostics
            .iter()
            .map(|one| render_text(&file, &text, one, false))
            .collect();
        bail!("the settings cannot be used\n{}", rendered.join("\n\n"))
    })
}

/// Parses settings; missing ones keep their defaults.
///
/// # Errors
/// If a setting is invalid or unknown, with every fault.
pub fn parse_config(text: &str) -> Result<Config, Vec<Diagnostic>> {
    let mut findings = Findings::new(text);
    let mut config = Config::default();
    match yaml::parse(text) {
        Ok(root) if matches!(root.value, yaml::Value::Null) => {}
        Ok(root) => {
            if let Some(mut fields) =
                Fields::of(&root, "the file of settings", &KEYS, &mut findings)
            {
                apply(&mut fields, &mut config, &mut findings);
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

fn apply(fields: &mut Fields<'_>, config: &mut Config, findings: &mut Findings<'_>) {
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
    apply_log(fields, &mut config.log, findings);
    if let Some((shards, node)) = fields.text("shards", findings) {
        match shards.parse() {
            Ok(count @ 1..=1024) => config.shards = Some(count),
            _ if shards == "auto" => config.shards = None,
            _ => {
                let message = "`shards` is auto, or a number, 1 to 1024";
                fields.error(findings, "bad-number", node, message);
            }
        }
    }
    if let Some((days, node)) = fields.text("retention_days", findings) {
        match days.parse() {
            Ok(days) if RETENTION_DAYS.contains(&days) => config.retention_days = Some(days),
            _ if days == "off" => config.retention_days = None,
            _ => {
                let message = "`retention_days` is off, or a number, 90 to 36500";
                fields.error(findings, "bad-number", node, message);
            }
        }
    }
    if let Some(limits) = fields.get("limits") {
        limits::apply(limits, &mut config.quotas, findings);
    }
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

fn apply_log(fields: &mut Fields<'_>, log: &mut LogSettings, findings: &mut Findings<'_>) {
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
    fn the_shipped_file_has_every_setting_with_its_default() {
        let text = include_str!("../config/quizbot.yaml");
        assert_eq!(parse_config(text), Ok(Config::default()));
        for key in KEYS {
            assert!(
                text.contains(&format!("\n{key}:")),
                "{key} is not in the shipped file"
            );
        }
        for key in limits::KEYS {
            assert!(
                text.contains(&format!("\n  {key}:")),
                "limits: {key} is not in the shipped file"
            );
        }
    }

    #[test]
    fn an_empty_file_keeps_every_default() {
        assert_eq!(parse_config("# nothing\n"), Ok(Config::default()));
    }

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let diagnostics = parse_config(text).expect_err("it is wrong");
        let rendered: Vec<_> = diagnostics
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
        assert_eq!(rendered.join("\n"), expected);
    }

    #[test]
    fn every_fault_is_reported_with_its_place_and_a_fix() {
        check(
            "quizzes: q\ngap_second: 5\nseconds: 4\nsnapshot_seconds: often\n",
            "2:1 the file of settings has no key `gap_second` | did you mean `gap_seconds`?\n\
             3:10 `seconds` is a whole number, 5 to 600 | -\n\
             4:19 `snapshot_seconds` is a whole number, 10 to 3600 | -",
        );
        check(
            "shards: 0\nretention_days: 7\nlimits:\n  team: 5\n  contests: -1\n  bank_mib: 70000\n",
            "1:9 `shards` is auto, or a number, 1 to 1024 | -\n\
             2:17 `retention_days` is off, or a number, 90 to 36500 | -\n\
             4:3 the mapping of limits has no key `team` | did you mean `teams`?\n\
             5:13 `contests` is a whole number, 0 to 10000 | -\n\
             6:13 `bank_mib` is a whole number, 1 to 1024 | -",
        );
        check(
            "- a\n",
            "1:1 the file of settings is a mapping | its keys are quizzes, data, seconds, gap_seconds, \
             start_cooldown_seconds, snapshot_seconds, log, log_format, monitoring, shards, retention_days, limits",
        );
        let unclosed = parse_config("quizzes: [\n").expect_err("it is not closed");
        assert_eq!(
            (unclosed[0].line, unclosed[0].column, unclosed[0].code),
            (1, 10, "not-yaml")
        );
    }
}
