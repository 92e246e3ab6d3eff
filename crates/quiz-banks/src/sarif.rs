//! Diagnostics as SARIF 2.1.0, which GitHub's code scanning and editors read. Columns count Unicode
//! characters.

use super::codes::CODES;
use super::diagnostic::{Diagnostic, Level};
use super::load::FileReport;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;
use std::path::{Component, Path};

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

/// Everything that must be escaped in a segment of a path.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

#[derive(Serialize)]
struct Log<'d> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run<'d>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run<'d> {
    tool: Tool,
    column_kind: &'static str,
    results: Vec<Finding<'d>>,
}

#[derive(Serialize)]
struct Tool {
    driver: Driver,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Driver {
    name: &'static str,
    semantic_version: &'static str,
    rules: Vec<Rule>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Rule {
    id: &'static str,
    short_description: Text,
    help: Text,
    default_configuration: Configuration,
}

#[derive(Serialize)]
struct Configuration {
    level: &'static str,
}

#[derive(Serialize)]
struct Text {
    text: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Finding<'d> {
    rule_id: &'d str,
    #[serde(skip_serializing_if = "Option::is_none")]
    rule_index: Option<usize>,
    level: &'static str,
    message: Text,
    locations: [Location; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Location {
    physical_location: PhysicalLocation,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PhysicalLocation {
    artifact_location: Artifact,
    region: Region,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Artifact {
    uri: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    uri_base_id: Option<&'static str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: u32,
    start_column: u32,
    end_line: u32,
    end_column: u32,
}

/// The whole log, with a final line end.
pub(super) fn render<'d>(
    diagnostics: impl Iterator<Item = (&'d FileReport, String, &'d Diagnostic)>,
) -> String {
    let results = diagnostics
        .map(|(file, _, one)| Finding {
            rule_id: one.code,
            rule_index: CODES.binary_search_by(|(code, _)| code.cmp(&one.code)).ok(),
            level: one.level.name(),
            message: message(one),
            locations: [Location {
                physical_location: PhysicalLocation {
                    artifact_location: artifact(&file.path),
                    region: region(&file.text, one),
                },
            }],
        })
        .collect();
    let log = Log {
        schema: SCHEMA,
        version: "2.1.0",
        runs: [Run {
            tool: Tool {
                driver: Driver {
                    name: "quizbot",
                    semantic_version: env!("CARGO_PKG_VERSION"),
                    rules: CODES.iter().map(rule).collect(),
                },
            },
            column_kind: "unicodeCodePoints",
            results,
        }],
    };
    // Plain data always serialises.
    let mut out = serde_json::to_string_pretty(&log).unwrap_or_default();
    out.push('\n');
    out
}

fn rule(&(id, meaning): &(&'static str, &'static str)) -> Rule {
    let (level, meaning) = meaning.split_once(": ").unwrap_or(("warning", meaning));
    let level = match level {
        "error" => Level::Error,
        "note" => Level::Note,
        _ => Level::Warning,
    };
    Rule {
        id,
        short_description: Text {
            text: meaning.to_owned(),
        },
        help: Text {
            text: format!("{meaning} (docs/banks.md says what each format expects)"),
        },
        default_configuration: Configuration {
            level: level.name(),
        },
    }
}

fn message(one: &Diagnostic) -> Text {
    let text = match &one.help {
        Some(help) => format!("{}\nhelp: {help}", one.message),
        None => one.message.clone(),
    };
    Text { text }
}

/// Relative to the root of the sources, which the reader of the log knows. A file elsewhere has its
/// whole address.
fn artifact(path: &Path) -> Artifact {
    let segments: Vec<_> = path
        .components()
        .filter_map(|component| match component {
            Component::Normal(name) => Some(name.to_string_lossy().into_owned()),
            Component::ParentDir => Some("..".to_owned()),
            Component::Prefix(prefix) => Some(prefix.as_os_str().to_string_lossy().into_owned()),
            Component::CurDir | Component::RootDir => None,
        })
        .map(|segment| utf8_percent_encode(&segment, SEGMENT).to_string())
        .collect();
    let relative = segments.join("/");
    if path.has_root() {
        return Artifact {
            uri: format!("file:///{relative}"),
            uri_base_id: None,
        };
    }
    Artifact {
        uri: relative,
        uri_base_id: Some("%SRCROOT%"),
    }
}

/// The marked part of the text. Its end is the place after the last character.
fn region(text: &str, one: &Diagnostic) -> Region {
    let marked = text.get(one.span.clone()).unwrap_or_default();
    let marked = marked.strip_suffix('\n').unwrap_or(marked);
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let (end_line, end_column) = match marked.rsplit_once('\n') {
        Some((above, last)) => (
            one.line + number(above.matches('\n').count()) + 1,
            1 + number(last.chars().count()),
        ),
        None => (one.line, one.column + number(marked.chars().count())),
    };
    Region {
        start_line: one.line,
        start_column: one.column,
        end_line,
        end_column,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_named_relative_to_the_sources() {
        let check = |path: &str, uri: &str, relative: bool| {
            let artifact = artifact(Path::new(path));
            assert_eq!(artifact.uri, uri);
            assert_eq!(artifact.uri_base_id.is_some(), relative);
        };
        check("./quizzes/a b.md", "quizzes/a%20b.md", true);
        check("../é:1.md", "../%C3%A9%3A1.md", true);
        check("/srv/x.md", "file:///srv/x.md", false);
    }

    #[test]
    fn a_region_ends_behind_its_last_character() {
        let text = "añb\ncdé\nf\n";
        let check = |span: std::ops::Range<usize>, expected: [u32; 4]| {
            let mut findings = crate::diagnostic::Findings::new(text);
            findings.error("yaml", span, "m");
            let region = region(text, &findings.finish()[0]);
            let found = [
                region.start_line,
                region.start_column,
                region.end_line,
                region.end_column,
            ];
            assert_eq!(found, expected);
        };
        check(1..3, [1, 2, 1, 3]);
        check(0..9, [1, 1, 2, 4]);
        check(1..text.len(), [1, 2, 3, 2]);
        check(5..5, [2, 1, 2, 1]);
    }

    #[test]
    fn every_meaning_says_how_bad_it_is() {
        for (code, meaning) in CODES {
            let level = meaning.split(": ").next();
            assert!(
                matches!(level, Some("error" | "warning" | "note")),
                "{code}"
            );
        }
    }
}
