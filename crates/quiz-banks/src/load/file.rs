//! One file: from its name and its bytes to what came of it, without touching the disk.

use super::pictures::{Beside, Finder, Inside};
use super::{FileReport, pictures};
use crate::archive::{Fault, is_archive};
use crate::bounds;
use crate::bundle::Bundle;
use crate::decode::decode;
use crate::diagnostic::{Diagnostic, Findings, Level};
use crate::draft::Parsed;
use crate::format::{FORMATS, Format, is_yaml};
use crate::limits::Limits;
use crate::package::{self, Opened, PACKAGES, Package, is_package_extension};
use crate::pictures::merge_missing;
use crate::unpacked::Unpacked;
use crate::yaml::{self, FaultKind};
use crate::yaml_items;
use memchr::memmem;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Whether a file must be a bank.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A person named it, so it is an error if it is not a bank.
    Named,
    /// It was found in a folder of banks, where other files may be too.
    Found,
}

/// Reads a bank from the name and the bytes of a file, a text or a package, without touching the
/// disk. Only pictures inside the file are available.
///
/// ```
/// use quiz_banks::limits::Limits;
/// use quiz_banks::load::{Origin, parse_file};
///
/// let text = "What is 2+2?\nA) 3\nB) 4\nANSWER: B\n";
/// let report = parse_file("sums.txt".into(), text.into(), Origin::Named, &Limits::DISCORD);
/// assert_eq!(report.format.map(|format| format.name), Some("aiken"));
/// assert_eq!((report.taken(), report.refused), (1, 0));
/// ```
pub fn parse_file(path: PathBuf, bytes: Vec<u8>, origin: Origin, limits: &Limits) -> FileReport {
    parse(path, bytes, origin, limits, Beside::Nothing)
}

/// The same for a bank whose pictures the caller has, under these names.
pub fn parse_file_with_pictures(
    path: PathBuf,
    bytes: Vec<u8>,
    names: &[String],
    limits: &Limits,
) -> FileReport {
    parse(path, bytes, Origin::Named, limits, Beside::Known(names))
}

/// Whether a file may have pictures inside, so that its text is smaller than the file.
pub fn can_hold_pictures(bytes: &[u8]) -> bool {
    is_archive(bytes) || memmem::find(bytes, b"encoding=\"base64\"").is_some()
}

pub(super) fn parse(
    path: PathBuf,
    bytes: Vec<u8>,
    origin: Origin,
    limits: &Limits,
    beside: Beside<'_>,
) -> FileReport {
    let mut report = FileReport::new(path);
    let extension = lower_case(report.path.extension());
    match package::open(bytes) {
        Opened::Bank(package, unpacked) => read_package(report, package, unpacked, limits),
        Opened::Bundle(bundle) => read_bundle(report, bundle, origin, limits),
        Opened::Other(bytes) => parse_text_file(report, &extension, bytes, origin, limits, beside),
        // Pictures and archives may be in a folder of banks.
        Opened::Not(fault) if origin == Origin::Found && is_other(&fault, &extension) => report,
        Opened::Not(fault) => {
            report.error(fault.code, fault.message).help(fault.help);
            report
        }
    }
}

/// Whether an archive in a folder of banks is not meant to be one.
fn is_other(fault: &Fault, extension: &str) -> bool {
    let is_faulty_bundle = extension == "zip" && fault.code != package::NO_BANK;
    !is_bank_extension(extension) && !is_faulty_bundle
}

fn read_package(
    mut report: FileReport,
    package: &'static Package,
    unpacked: Unpacked,
    limits: &Limits,
) -> FileReport {
    let parsed = package.parse(&unpacked, &stem(&report.path), limits);
    let inside = Inside {
        pictures: unpacked.pictures,
        ..Inside::default()
    };
    report.text_path.set_extension(package.text_extension);
    report.text = unpacked.text.into_boxed_str();
    report.take(&package.format, parsed, inside, Beside::Nothing);
    if report.bank.is_none() && report.diagnostics.is_empty() {
        let message = "the file holds no question".to_owned();
        report
            .error("no-questions", message)
            .help("docs/banks.md shows what is read");
    }
    report
}

fn read_bundle(
    mut report: FileReport,
    bundle: Bundle,
    origin: Origin,
    limits: &Limits,
) -> FileReport {
    let extension = lower_case(Path::new(&bundle.name).extension());
    report.text_path.set_extension(&extension);
    report.text = bundle.text.into_boxed_str();
    let inside = Inside {
        pictures: bundle.pictures,
        paths: bundle.paths,
    };
    parse_text(
        &mut report,
        &extension,
        origin,
        limits,
        inside,
        Beside::Nothing,
    );
    if bundle.others > 0 {
        let message = format!(
            "files in the archive that a quiz does not show, such as sounds and drawings: {}",
            bundle.others
        );
        let mut one = Diagnostic::of_file(Level::Warning, "files-inside", message);
        one.help("say in words what is heard or seen in them");
        report.diagnostics.push(one);
    }
    report
}

impl FileReport {
    /// Takes what was parsed, with the pictures that are found. `text` must be set before.
    fn take(
        &mut self,
        format: &'static Format,
        mut parsed: Parsed,
        mut inside: Inside,
        beside: Beside<'_>,
    ) {
        inside.pictures.append(&mut parsed.pictures);
        let finder = Finder {
            inside: &inside,
            beside,
        };
        parsed.use_pictures(|reference| finder.find_reference(reference));
        if format.holds_pictures() {
            merge_missing(&mut parsed.diagnostics);
        }
        self.format = Some(format);
        self.bank = parsed.bank.map(Arc::new);
        self.refused = parsed.refused;
        self.diagnostics = parsed.diagnostics;
        pictures::check(self, &finder);
    }
}

fn parse_text_file(
    mut report: FileReport,
    extension: &str,
    bytes: Vec<u8>,
    origin: Origin,
    limits: &Limits,
    beside: Beside<'_>,
) -> FileReport {
    if bytes.len() as u64 > bounds::FILE_BYTES {
        return too_large(report.path);
    }
    let text = match decode(bytes) {
        Ok(text) => text,
        Err(_) if origin == Origin::Found && !is_bank_extension(extension) => return report,
        Err(no_text) => {
            let mut findings = Findings::new(&no_text.shown);
            let end = no_text.shown[no_text.at..].chars().next();
            let span = no_text.at..no_text.at + end.map_or(0, char::len_utf8);
            findings
                .error("encoding", span, no_text.message)
                .help(no_text.help);
            report.diagnostics = findings.finish();
            report.text = no_text.shown.into_boxed_str();
            return report;
        }
    };
    report.text = text.into_boxed_str();
    let inside = Inside::default();
    parse_text(&mut report, extension, origin, limits, inside, beside);
    report
}

fn parse_text(
    report: &mut FileReport,
    extension: &str,
    origin: Origin,
    limits: &Limits,
    inside: Inside,
    beside: Beside<'_>,
) {
    let named = origin == Origin::Named;
    let text = &*report.text;
    match Format::of(text, extension) {
        Some(format) => {
            let parsed = format.parse(text, &stem(&report.path), limits);
            if parsed.bank.is_none() && parsed.refused == 0 && parsed.diagnostics.is_empty() {
                // It only mentions the format, like a page about it.
                if named {
                    let message =
                        format!("the file looks like {}, but holds no question", format.name);
                    report
                        .error("no-questions", message)
                        .help("docs/banks.md shows how each format writes them");
                }
                return;
            }
            report.take(format, parsed, inside, beside);
        }
        None if named => {
            let packages = PACKAGES.iter().map(|package| package.format.name);
            let known = FORMATS.iter().map(|format| format.name).chain(packages);
            let known: Vec<_> = known.collect();
            let (message, help) = match foreign(text) {
                Some((what, help)) => (
                    format!("this is {what}, which is not read"),
                    help.to_owned(),
                ),
                None => (
                    "the file is in no format that is understood".to_owned(),
                    format!(
                        "the formats are {}; docs/banks.md shows each",
                        known.join(", ")
                    ),
                ),
            };
            report.error("unknown-format", message).help(help);
        }
        None if matches!(extension, "csv" | "tsv") => {
            let message = "this table is not read: it is unclear which column has the questions and which the answers";
            let mut one = Diagnostic::of_file(Level::Warning, "unknown-format", message);
            one.help("name the columns in the first row: question, option a, option b, correct");
            report.diagnostics.push(one);
        }
        None if is_yaml(extension) => report.diagnostics = broken_yaml(text),
        None => {}
    }
}

/// What a text in no known format is, if that can be seen, and what to do with it.
fn foreign(text: &str) -> Option<(&'static str, &'static str)> {
    let start = text.trim_start_matches('\u{feff}').trim_start();
    let near = &start[..start.floor_char_boundary(4096)];
    let has = |words: &str| near.contains(words);
    if !start.starts_with(['<', '\\']) {
        return None;
    }
    if has("<questestinterop") || has("<assessmentItem") || has("<qti-") {
        Some(("QTI", "export the questions as CSV, GIFT or Aiken"))
    } else if has("\\documentclass") || has("\\begin{") {
        Some(("LaTeX", "write the questions as docs/banks.md shows"))
    } else if has("<html") || has("<!DOCTYPE html") || has("<!doctype html") {
        Some(("a web page", "save the questions as text, not the page"))
    } else if has("<?xml") {
        Some(("XML", "export the questions as CSV, GIFT or Aiken"))
    } else {
        None
    }
}

/// A file that is called YAML and is not could have been meant as a bank, so it is reported.
fn broken_yaml(text: &str) -> Vec<Diagnostic> {
    let mut findings = Findings::new(text);
    if let Err(fault) = yaml::parse(text)
        && fault.kind != FaultKind::Unfit
    {
        let message = format!(
            "this file is not YAML, so it cannot be a bank: {}",
            fault.message
        );
        let help = yaml_items::help(&fault, text, fault.span.start);
        findings.warning("yaml", fault.span, message).help(help);
    }
    findings.finish()
}

pub(super) fn too_large(path: PathBuf) -> FileReport {
    let mut report = FileReport::new(path);
    let (text, archive) = (bounds::FILE_BYTES >> 20, bounds::UNPACKED_BYTES >> 20);
    let message = format!("the file is over {text} MiB, or over {archive} MiB as an archive");
    report
        .error("too-large", message)
        .help("split it into several banks");
    report
}

/// Whether a file with this extension is meant to be a bank, so that it is reported if it cannot be
/// read.
fn is_bank_extension(extension: &str) -> bool {
    is_package_extension(extension)
        || matches!(
            extension,
            "md" | "markdown"
                | "yaml"
                | "yml"
                | "txt"
                | "json"
                | "csv"
                | "tsv"
                | "aiken"
                | "gift"
                | "xml"
        )
}

pub(super) fn lower_case(name: Option<&OsStr>) -> String {
    name.map(|name| name.to_string_lossy().to_lowercase())
        .unwrap_or_default()
}

fn stem(path: &Path) -> String {
    path.file_stem()
        .map(|stem| stem.to_string_lossy().into_owned())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::tests::WRITTEN;

    #[test]
    fn the_extension_of_every_format_is_that_of_a_bank() {
        for (name, extension, _) in WRITTEN {
            assert!(is_bank_extension(extension), "{name}: {extension}");
        }
    }
}
