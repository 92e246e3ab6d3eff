//! Settings by environment variables: `QUIZBOT_` and the name of a key in capitals.

use super::{Config, KEYS, apply, limits};
use quiz_banks::diagnostic::Findings;
use quiz_banks::fields::{Fields, nearest};
use quiz_banks::yaml::{Node, Value};

const PREFIX: &str = "QUIZBOT_";
/// Names the settings file, so it is not a key of it.
pub(super) const CONFIG: &str = "QUIZBOT_CONFIG";
/// Common names of two settings; the name with the prefix takes precedence.
const ALIASES: [(&str, &str); 2] = [("RUST_LOG", "log"), ("LOG_FORMAT", "log_format")];
/// Kubernetes sets variables that begin like this, after the prefix, for a service called `quizbot`.
const OF_SERVICES: [&str; 3] = ["SERVICE_HOST", "SERVICE_PORT", "PORT"];

/// Overrides settings with variables. Variables of other programs and empty ones are ignored.
///
/// # Errors
/// If a variable is invalid or unknown, with a line for each.
pub fn apply_environment(
    config: &mut Config,
    variables: &[(String, String)],
) -> Result<(), Vec<String>> {
    let mut faults = Vec::new();
    let aliases = variables.iter().filter_map(|(name, value)| {
        let alias = ALIASES.iter().find(|(alias, _)| alias == name);
        alias.map(|(_, key)| (name, Key::Alone(key), value))
    });
    let mut own = Vec::new();
    for (name, value) in variables {
        let Some(rest) = name.strip_prefix(PREFIX).filter(|_| name != CONFIG) else {
            continue;
        };
        match key_of(rest) {
            Some(key) => own.push((name, key, value)),
            None if OF_SERVICES.iter().any(|start| rest.starts_with(start)) => {}
            None => faults.push(unknown(name, rest)),
        }
    }
    for (name, key, value) in aliases.chain(own) {
        if !value.trim().is_empty() {
            set(config, name, key, value.trim(), &mut faults);
        }
    }
    if faults.is_empty() {
        Ok(())
    } else {
        Err(faults)
    }
}

/// A key of the file.
#[derive(Clone, Copy)]
enum Key {
    Alone(&'static str),
    /// In `limits`.
    Limit(&'static str),
}

/// Finds the key of a variable's name without the prefix.
fn key_of(name: &str) -> Option<Key> {
    let find = |keys: &[&'static str], name: &str| {
        let mut keys = keys.iter();
        keys.find(|key| key.to_uppercase() == name).copied()
    };
    match name.strip_prefix("LIMITS_") {
        Some(limit) => find(&limits::KEYS, limit).map(Key::Limit),
        None => find(&KEYS, name)
            .filter(|key| *key != "limits")
            .map(Key::Alone),
    }
}

fn unknown(name: &str, rest: &str) -> String {
    if rest.starts_with("LIMITS") {
        return format!(
            "{name}: there is no such limit; the limits are {}, in capitals after {PREFIX}LIMITS_",
            limits::KEYS.join(", ")
        );
    }
    match nearest(&rest.to_lowercase(), &KEYS) {
        Some(key) => format!(
            "{name}: there is no such setting; did you mean {PREFIX}{}?",
            key.to_uppercase()
        ),
        None => format!(
            "{name}: there is no such setting; the settings are {}, in capitals after {PREFIX}",
            KEYS.join(", ")
        ),
    }
}

/// Parses one value as the file's parser would after its key.
fn set(config: &mut Config, name: &str, key: Key, value: &str, faults: &mut Vec<String>) {
    let node = |value| Node {
        value,
        span: 0..0,
        line: 1,
    };
    let text = value.to_owned();
    let is_number = !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit());
    let read = if is_number {
        Value::Number(text)
    } else {
        Value::Text(text)
    };
    let map = |key: &str, value| Value::Map(vec![(node(Value::Text(key.to_owned())), node(value))]);
    let root = node(match key {
        Key::Alone(key) => map(key, read),
        Key::Limit(key) => map("limits", map(key, read)),
    });
    let mut findings = Findings::new(value);
    if let Some(mut fields) = Fields::of(&root, "the environment", &KEYS, &mut findings) {
        apply(&mut fields, config, &mut findings);
    }
    for fault in findings.finish() {
        let help = fault.help.map(|help| format!("; {help}"));
        faults.push(format!(
            "{name}={value}: {}{}",
            fault.message,
            help.unwrap_or_default()
        ));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    fn applied(variables: &[(&str, &str)]) -> Result<Config, Vec<String>> {
        let owned: Vec<_> = variables
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect();
        let mut config = Config::default();
        apply_environment(&mut config, &owned).map(|()| config)
    }

    /// A value for each key that differs from its default.
    const OTHER: [(&str, &str); KEYS.len() - 1] = [
        ("QUIZBOT_QUIZZES", "/srv/my quizzes"),
        ("QUIZBOT_DATA", "007"),
        ("QUIZBOT_SECONDS", "30"),
        ("QUIZBOT_GAP_SECONDS", "1"),
        ("QUIZBOT_START_COOLDOWN_SECONDS", "0"),
        ("QUIZBOT_SNAPSHOT_SECONDS", "10"),
        ("QUIZBOT_LOG", "debug"),
        ("QUIZBOT_LOG_FORMAT", "json"),
        ("QUIZBOT_MONITORING", "127.0.0.1:9464"),
        ("QUIZBOT_SHARDS", "4"),
        ("QUIZBOT_RETENTION_DAYS", "365"),
    ];

    #[test]
    fn every_setting_can_be_set() {
        let limits = limits::KEYS.map(|key| format!("QUIZBOT_LIMITS_{}", key.to_uppercase()));
        let limits = limits.iter().map(|name| (&**name, "7"));
        let keys = KEYS.iter().filter(|key| **key != "limits");
        for (variable, key) in OTHER.iter().zip(keys) {
            assert_eq!(variable.0, format!("QUIZBOT_{}", key.to_uppercase()));
        }
        for variable in &OTHER.into_iter().chain(limits).collect::<Vec<_>>() {
            let config = applied(&[*variable]).expect("it is right");
            assert_ne!(config, Config::default(), "{variable:?} sets nothing");
        }
        let config = applied(&OTHER).expect("all are right");
        assert_eq!(config.quizzes, Path::new("/srv/my quizzes"));
        assert_eq!(config.data, Path::new("007"), "a path of digits is a path");
    }

    #[test]
    fn common_names_apply_unless_the_prefixed_one_is_set() {
        let config = applied(&[("RUST_LOG", "warn"), ("LOG_FORMAT", "json")]);
        let log = config.expect("both are right").log;
        assert_eq!(
            (&*log.filter, log.format),
            ("warn", super::super::LogFormat::Json)
        );
        let both = [("QUIZBOT_LOG", "debug"), ("RUST_LOG", "warn")];
        assert_eq!(applied(&both).expect("right").log.filter, "debug");
    }

    #[test]
    fn variables_of_other_programs_and_empty_ones_are_ignored() {
        let variables = [
            ("HOME", "/root"),
            ("QUIZBOT_CONFIG", "other.yaml"),
            ("QUIZBOT_SECONDS", ""),
            ("QUIZBOT_SERVICE_HOST", "10.0.0.1"),
            ("QUIZBOT_SERVICE_PORT_METRICS", "9464"),
            ("QUIZBOT_PORT_9464_TCP_ADDR", "10.0.0.1"),
        ];
        assert_eq!(applied(&variables), Ok(Config::default()));
    }

    #[test]
    fn every_fault_is_reported_with_its_variable_and_a_fix() {
        let faults = applied(&[
            ("QUIZBOT_SECOND", "20"),
            ("QUIZBOT_LIMITS_TEAM", "20"),
            ("QUIZBOT_LIMITS_TEAMS", "many"),
            ("QUIZBOT_SECONDS", "4"),
            ("QUIZBOT_GAP_SECONDS", "soon"),
            ("QUIZBOT_LOG_FORMAT", "xml"),
            ("RUST_LOG", "quizbot=loud"),
        ]);
        let faults = faults.expect_err("all are wrong");
        insta::assert_snapshot!(faults.join("\n"), @r#"
        QUIZBOT_SECOND: there is no such setting; did you mean QUIZBOT_SECONDS?
        QUIZBOT_LIMITS_TEAM: there is no such limit; the limits are schedules, contests, teams, open_reports, suggestions, banks, bank_mib, all_bank_mib, plans, lookups_per_minute, in capitals after QUIZBOT_LIMITS_
        RUST_LOG=quizbot=loud: `log` is not a filter: error parsing level filter: expected one of "off", "error", "warn", "info", "debug", "trace", or a number 0-5; write a level (error, warn, info, debug, trace), or several such as info,quizbot=debug
        QUIZBOT_LIMITS_TEAMS=many: `teams` is a whole number, 0 to 10000
        QUIZBOT_SECONDS=4: `seconds` is a whole number, 5 to 600
        QUIZBOT_GAP_SECONDS=soon: `gap_seconds` is a whole number, 0 to 60
        QUIZBOT_LOG_FORMAT=xml: `log_format` is text or json
        "#);
    }
}
